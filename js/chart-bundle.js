// The chart bundle: fetched once, when wasm first asks because a chart is about to be seen.

import { importAsset } from "./assets.js";
import { asFailure, Failure, log } from "./failure.js";
import { GIVE_UP_AFTER_MS } from "./patience.js";

let bundle = null;
let adapter = null;
let attempt = 0;

/**
 * The adapter of charts.js. Rejects with a Failure, which has been logged by then; the next call tries again.
 */
export function charts() {
  bundle ??= fetched();
  return bundle;
}

/** Disposes of every chart, for a wasm that can no longer do it. */
export function dropCharts() {
  adapter?.disposeAll();
}

async function fetched() {
  let timer;
  try {
    const arrival = importAsset("charts", attempt);
    const late = new Promise((_, reject) => {
      timer = setTimeout(reject, GIVE_UP_AFTER_MS, new Failure("timeout", "the chart bundle did not arrive in 30 s"));
    });
    adapter = await Promise.race([arrival, late]);
    return adapter;
  } catch (error) {
    bundle = null;
    attempt += 1;
    const failure = asFailure(error);
    log(failure);
    throw failure;
  } finally {
    clearTimeout(timer);
  }
}
