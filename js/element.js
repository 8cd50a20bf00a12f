// The custom element <chi-tieu>: its attributes are the options, its life in the page is the widget's life.

import { attributeNames, optionsOf, presentOptions } from "./options.js";
import { Widget } from "./widget.js";

/** Loading begins this far from the visible part of the page. */
const NEAR = "600px";

export class ChiTieuElement extends HTMLElement {
  static observedAttributes = attributeNames;

  #widget = null;
  #approach = null;
  #changed = new Set();

  connectedCallback() {
    if (this.#widget) return; // moved within the page: everything stays as it is
    this.#widget = new Widget(this, presentOptions(this));
    if (this.#isEager || !globalThis.IntersectionObserver) this.#start();
    else this.#startWhenNear();
  }

  /** A move is a removal followed by an insertion in the same task, so whether it was one shows only afterwards. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected || !this.#widget) return;
      this.#approach?.disconnect();
      this.#approach = null;
      this.#widget.stop();
      this.#widget = null;
    });
  }

  /** Attributes that change together, as frameworks set them, become one update. */
  attributeChangedCallback(name) {
    if (!this.#widget) return;
    if (this.#changed.size === 0) queueMicrotask(() => this.#update());
    this.#changed.add(name);
  }

  #update() {
    const names = [...this.#changed];
    this.#changed.clear();
    this.#widget?.update(optionsOf(this, names));
    if (this.#approach && this.#isEager) this.#start();
  }

  get #isEager() {
    return optionsOf(this, ["eager"]).eager === true;
  }

  #startWhenNear() {
    this.#approach = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#start();
      },
      { rootMargin: NEAR },
    );
    this.#approach.observe(this);
  }

  #start() {
    this.#approach?.disconnect();
    this.#approach = null;
    this.#widget.start().catch(() => {}); // the widget has said so in every way it can
  }
}
