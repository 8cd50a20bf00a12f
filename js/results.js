// The sector results: a data file of the widget's own, fetched once, when wasm asks because a widget has been drawn.
//
// Handed over as text, whose meaning is wasm's business. All widgets of the page get the same one.

import { fetchAsset, hasResults } from "./assets.js";
import { inTime } from "./in-time.js";

let text = null;
let cache = "default";

/**
 * The text of the results file, empty if the widget was built without one. Rejects with a Failure, which has been logged
 * by then; the next call tries again.
 */
export function results() {
  text ??= fetched();
  return text;
}

async function fetched() {
  try {
    return await inTime("the results file", arrival);
  } catch (failure) {
    text = null;
    // Where the cache holds a damaged copy, asking again in the ordinary way would only get the same one.
    cache = failure.code === "integrity" ? "reload" : "default";
    throw failure;
  }
}

async function arrival(signal) {
  if (!hasResults) return "";
  return fetchAsset("results", { cache, signal, priority: "low" }, (response) => response.text());
}
