// One widget in its host element: from static content to a drawn table and, if anything fails, back.
//
// The host's light DOM is the static content. It shows as long as there is no shadow root, or one with nothing but a
// <slot>; so showing it again never means to rebuild it. A widget loads when it is first wanted and whenever its data
// changes; a load that was overtaken by another, or by `stop`, has no effect when it arrives.

import { version } from "./assets.js";
import { fetchDataset } from "./dataset.js";
import { asFailure, log } from "./failure.js";
import { language, sentence, text } from "./messages.js";
import { Notice } from "./notice.js";
import { Patience } from "./patience.js";
import { abandon, instance, lateness, mayStart } from "./start.js";

/** Widgets that show a failure, so that one press of a button cures all that failed for the same reason. */
const failed = new Set();

/** The options that name something in the dataset. */
const NAMES_IN_DATA = ["indicator", "group"];

export class Widget {
  #host;
  #options;
  #notice;
  #patience;
  #instance = null;
  #handle = null;
  #load = null;
  #failure = null;
  #retried = false;
  #readerLang = null;
  #waiting = {};
  #settle = null;

  /**
   * @param {HTMLElement} host
   * @param {object} options as in chi-tieu.d.ts; merged with every update, for a widget that has to be drawn anew
   */
  constructor(host, options) {
    this.#host = host;
    this.#options = { ...options };
    this.#notice = new Notice(host);
    this.#patience = new Patience(
      () => this.#say(text("slow", this.#lang)),
      () => this.#tire(),
    );
    host.addEventListener("chi-tieu:change", this.#follow);
  }

  /** Fetches what is missing and draws. Resolves when drawn; rejects with the first Failure, or if stopped before. */
  start() {
    const drawn = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.#begin();
    return drawn;
  }

  get hasStarted() {
    return this.#settle !== null;
  }

  /** Only the options that are named change; `null` is back to the default. */
  update(options) {
    Object.assign(this.#options, options);
    if ("lang" in options) this.#readerLang = null;
    if (!this.hasStarted) return;
    const { src, dataset, ...rest } = options;
    const isOtherData = src !== undefined || dataset !== undefined;
    if (isOtherData) this.#begin();
    if (this.#isDrawn) this.#apply(rest);
    if (!isOtherData && this.#failure) this.#explain();
  }

  /** Leaves the host as it was found, but for an empty shadow root, which no element gives up again. */
  stop() {
    this.#host.removeEventListener("chi-tieu:change", this.#follow);
    this.#end();
    this.#notice.hide();
    this.#showStatic();
    this.#settle?.reject(new DOMException("the widget was removed before it was drawn", "AbortError"));
  }

  /** Back to the static content, with a notice, an event and a line in the console. */
  fail(error) {
    this.#end();
    this.#showStatic();
    this.#report(asFailure(error));
  }

  get #isDrawn() {
    return this.#handle !== null;
  }

  get #lang() {
    return language(this.#readerLang ?? this.#options.lang, this.#host);
  }

  /** What names something in the data waits for data that are on their way: those that are drawn may not have it. */
  #apply(options) {
    const now = { ...options };
    for (const name of this.#load ? NAMES_IN_DATA : []) {
      if (name in now) this.#waiting[name] = now[name];
      delete now[name];
    }
    if (Object.keys(now).length > 0) this.#attempt(() => this.#instance.update(this.#handle, now));
  }

  async #begin() {
    this.#end();
    const load = new AbortController();
    this.#load = load;
    this.#patience.begin();
    try {
      const { src, dataset } = this.#options;
      const data = src && !dataset ? fetchDataset(src, load.signal) : dataset;
      const [ready, arrived] = await Promise.all([instanceFor(data), data]);
      if (this.#load !== load) return;
      this.#end();
      this.#draw(ready, arrived);
    } catch (error) {
      if (this.#load === load) this.fail(error);
    }
  }

  /** From here on no load is under way, nobody waits, and no failure stands. */
  #end() {
    this.#load?.abort();
    this.#load = null;
    this.#patience.end();
    this.#failure = null;
    failed.delete(this);
  }

  #draw(ready, dataset) {
    this.#attempt(() => {
      const waiting = this.#waiting;
      this.#waiting = {};
      if (this.#isDrawn) this.#instance.update(this.#handle, { ...waiting, dataset: dataset ?? null });
      else this.#mount(ready, dataset);
      this.#notice.hide();
      this.#retried = false;
      this.#announce("chi-tieu:ready", { version });
      this.#settle.resolve();
    });
  }

  #mount(ready, dataset) {
    const { src, ...options } = this.#options;
    Object.assign(options, { dataset, lang: this.#readerLang ?? options.lang });
    const given = Object.entries(options).filter(([, value]) => value !== null && value !== undefined);
    const shadow = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: "open" });
    const root = document.createElement("div");
    shadow.adoptedStyleSheets = [ready.sheet];
    shadow.replaceChildren(root);
    this.#handle = ready.mount(this, root, Object.fromEntries(given));
    this.#instance = ready;
  }

  #attempt(work) {
    try {
      work();
    } catch (error) {
      this.fail(error);
    }
  }

  #showStatic() {
    if (this.#isDrawn) {
      const [shown, handle] = [this.#instance, this.#handle];
      this.#instance = this.#handle = null;
      shown.unmount(this, handle);
    }
    const shadow = this.#host.shadowRoot;
    if (!shadow) return;
    shadow.adoptedStyleSheets = [];
    shadow.replaceChildren(document.createElement("slot"));
  }

  /** Out of patience. What is not drawn yet may still arrive; what shows other data than it was told to may not stay. */
  #tire() {
    if (this.#isDrawn) this.fail(lateness());
    else this.#report(lateness());
  }

  #report(failure) {
    this.#failure = failure;
    failed.add(this);
    this.#explain();
    log(failure);
    this.#announce("chi-tieu:error", { code: failure.code, message: sentence(failure, this.#lang) });
    this.#settle.reject(failure);
  }

  #explain() {
    const failure = this.#failure;
    const words = sentence(failure, this.#lang);
    if (!failure.curable) this.#say(words);
    else if (this.#retried || (failure.code === "panic" && !mayStart())) this.#say(`${words} ${text("reload", this.#lang)}`);
    else this.#say(words, { label: text("retry", this.#lang), press: () => Widget.#retry(failure) });
  }

  #say(words, button) {
    this.#notice.show(words, this.#lang, button);
  }

  #announce(type, detail) {
    this.#host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** The reader's own choice of language outlives a failure. */
  #follow = (event) => {
    if (event.target === this.#host) this.#readerLang = event.detail?.lang ?? null;
  };

  static #retry(failure) {
    if (failure.code === "timeout") abandon();
    const concerned = [...failed].filter((widget) => widget.#failure === failure);
    for (const widget of concerned) {
      widget.#retried = true;
      widget.#say(text("loading", widget.#lang));
      widget.#begin();
    }
  }
}

/** The page's instance, ready to read a dataset if there is one to read. */
async function instanceFor(dataset) {
  const ready = await instance();
  if (dataset !== undefined && dataset !== null) await ready.prepareForDataset();
  return ready;
}
