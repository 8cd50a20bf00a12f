// A bundle of its own that is fetched once, when wasm first asks for it: charts, spreadsheets.

import { importAsset } from "./assets.js";
import { asFailure, Failure, log } from "./failure.js";
import { GIVE_UP_AFTER_MS } from "./patience.js";

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
    let timer;
    try {
      const arrival = importAsset(this.#name, this.#attempt);
      const late = new Promise((_, reject) => {
        const failure = new Failure("timeout", `${this.#title} did not arrive in 30 s`);
        timer = setTimeout(reject, GIVE_UP_AFTER_MS, failure);
      });
      this.arrived = await Promise.race([arrival, late]);
      return this.arrived;
    } catch (error) {
      this.#bundle = null;
      this.#attempt += 1;
      const failure = asFailure(error);
      log(failure);
      throw failure;
    } finally {
      clearTimeout(timer);
    }
  }
}
