// The sector results: a data file of the widget's own, fetched once, when wasm asks because a widget has been drawn.
//
// Handed over as text, whose meaning is wasm's business. All widgets of the page get the same one.

import { fetchAsset, hasResults } from "./assets.js";
import { asFailure, Failure, log } from "./failure.js";
import { GIVE_UP_AFTER_MS } from "./patience.js";

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
  const controller = new AbortController();
  let timer;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(reject, GIVE_UP_AFTER_MS, new Failure("timeout", "the results file did not arrive in 30 s"));
    });
    return await Promise.race([arrival(controller.signal), late]);
  } catch (error) {
    text = null;
    const failure = asFailure(error);
    // Where the cache holds a damaged copy, asking again in the ordinary way would only get the same one.
    cache = failure.code === "integrity" ? "reload" : "default";
    log(failure);
    throw failure;
  } finally {
    clearTimeout(timer);
    controller.abort(); // a request that came too late must not hold up the next one
  }
}

async function arrival(signal) {
  if (!hasResults) return "";
  return fetchAsset("results", { cache, signal, priority: "low" }, (response) => response.text());
}
