// The chart bundle: fetched once, when wasm first asks because a chart is about to be seen.

import { LazyBundle } from "./lazy-bundle.js";

const bundle = new LazyBundle("charts", "the chart bundle");

/** The adapter of charts.js. Rejects with a Failure, which has been logged by then; the next call tries again. */
export function charts() {
  return bundle.get();
}

/** Disposes of every chart, for a wasm that can no longer do it. */
export function dropCharts() {
  bundle.arrived?.disposeAll();
}
