// The one wasm instance of a page, and what becomes of it when it panics.
//
// All widgets share an instance: one download, one compilation. A panic leaves wasm callable but in an undefined state,
// so the instance is given up at once, every widget that used it is told, and the next one asks for a new instance. The
// memory of the old one is lost; there is no way to unload it.

import { fetchAsset, importAsset } from "./assets.js";
import { charts, dropCharts } from "./chart-bundle.js";
import { compiled } from "./compile.js";
import { describe, Failure, log } from "./failure.js";
import { partFailure } from "./part-files.js";
import { partFile } from "./parts.js";
import { results } from "./results.js";
import { seriesFile } from "./series.js";
import { sheets } from "./sheet-bundle.js";
import { styleSheet } from "./styles.js";

/** Where all of this release's code lies. */
const FOLDER = new URL("./assets/", import.meta.url).href;

export class Instance {
  #glue;
  #failure = null;
  #widgets = new Set();
  #crashed;

  /**
   * @param {object} glue the initialised module that wasm-bindgen made
   * @param {CSSStyleSheet} sheet the one style sheet, adopted by every widget's shadow root
   * @param {(failure: Failure) => void} crashed called once, as soon as the instance may not be used any more
   */
  constructor(glue, sheet, crashed) {
    this.#glue = glue;
    this.sheet = sheet;
    this.#crashed = crashed;
    addEventListener("error", this.#overhear);
    const host = {
      charts,
      results,
      seriesFile,
      sheets,
      partFailure: () => partFailure().code,
      panicked: (message) => this.#poison(message),
    };
    this.#call(() => glue.connect(host));
  }

  /** Makes ready to read a dataset of the page's own. To be awaited before a widget is given one. */
  async prepareForDataset() {
    const isReady = await new Promise((resolve) => this.#call(() => this.#glue.load_decoder(resolve)));
    if (!isReady) throw this.#failure ?? partFailure();
  }

  /** Draws a widget into `root` and returns its handle. From now on `widget.fail` is called if wasm panics. */
  mount(widget, root, options) {
    const handle = this.#call(() => this.#glue.mount(root, options));
    this.#widgets.add(widget);
    return handle;
  }

  update(handle, options) {
    this.#call(() => this.#glue.update(handle, options));
  }

  /** Never throws: a widget is on its way out, and if wasm panics over it the others are told as always. */
  unmount(widget, handle) {
    this.#widgets.delete(widget);
    try {
      this.#call(() => this.#glue.unmount(handle));
    } catch (failure) {
      log(failure);
    }
  }

  #call(work) {
    if (this.#failure) throw this.#failure;
    try {
      return work();
    } catch (error) {
      // A refusal is a plain object that wasm has made, its message a sentence that names the place.
      if (!this.#failure && typeof error?.code === "string" && typeof error.message === "string") {
        throw new Failure(error.code, error.message, { subject: "dataset", sentence: error.message });
      }
      // Wasm that stops without saying so (out of memory, stack overflow) is no more usable than one that panicked.
      this.#poison(describe(error));
      throw this.#failure;
    }
  }

  /**
   * Wasm that stops without saying so in a callback of its own (an event, a microtask) throws into nobody's hands: only
   * the page hears of it. Other people's wasm is none of this one's business.
   */
  #overhear = ({ error, filename }) => {
    if (!(error instanceof WebAssembly.RuntimeError)) return;
    if ([filename, error.stack].some((place) => String(place).includes(FOLDER))) this.#poison(describe(error));
  };

  /**
   * May be called from inside wasm, by its panic hook. Nothing here may run its code again, and taking a drawing out of
   * the page could (a focused button fires `focusout`), so the widgets are told once the stack has unwound.
   */
  #poison(message) {
    if (this.#failure) return;
    removeEventListener("error", this.#overhear);
    this.#failure = new Failure("panic", String(message).replace(/\s+/g, " "));
    this.#glue.unlinkParts();
    this.#crashed(this.#failure);
    queueMicrotask(() => {
      dropCharts();
      for (const widget of this.#widgets) widget.fail(this.#failure);
      this.#widgets.clear();
    });
  }
}

/**
 * Fetches, checks and starts everything; nothing of it runs unless all of it could be had.
 *
 * @param {number} attempt 0 for the first of the page
 * @param {{cache: RequestCache, signal: AbortSignal}} request
 * @param {(failure: Failure) => void} crashed see the constructor
 */
export async function startInstance(attempt, request, crashed) {
  const [glue, wasm, sheet] = await Promise.all([
    importAsset("glue", attempt),
    fetchAsset("wasm", request, compiled),
    fetchAsset("styles", request, styleSheet),
  ]);
  try {
    glue.linkParts(await glue.default({ module_or_path: wasm }), partFile);
  } catch (error) {
    throw new Failure("compile", describe(error));
  }
  return new Instance(glue, sheet, crashed);
}
