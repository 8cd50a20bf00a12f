// A bundle of its own that is fetched once, when wasm first asks for it: charts, spreadsheets.

import { importAsset } from "./assets.js";
import { inTime } from "./in-time.js";

export class LazyBundle {
  #name;
  #title;
  #bundle = null;
  #attempt = 0;

  /** What has arrived, or null. */
  arrived = null;

  /** `name` is the asset's, `title` what the console calls it. */
  constructor(name, title) {
    this.#name = name;
    this.#title = title;
  }

  /** The bundle's exports. Rejects with a Failure, which has been logged by then; the next call tries again. */
  get() {
    this.#bundle ??= this.#fetched();
    return this.#bundle;
  }

  async #fetched() {
    try {
      this.arrived = await inTime(this.#title, () => importAsset(this.#name, this.#attempt));
      return this.arrived;
    } catch (failure) {
      this.#bundle = null;
      this.#attempt += 1;
      throw failure;
    }
  }
}
