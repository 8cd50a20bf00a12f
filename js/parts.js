// The files of the program's parts: each fetched when a part that needs it is first wanted, checked, compiled, and kept
// for the instances to come.

import { fetchAsset } from "./assets.js";
import { compiled } from "./compile.js";
import { asFailure, Failure, log } from "./failure.js";
import { GIVE_UP_AFTER_MS } from "./patience.js";

/** Name -> promise of the compiled file. */
const files = new Map();

let lastFailure = null;

/** A file of the program, compiled. Rejects with a Failure, which has been logged by then; the next call tries again. */
export function partFile(name) {
  if (!files.has(name)) files.set(name, fetched(name));
  return files.get(name);
}

/** The Failure of the file that could not be had last. */
export function partFailure() {
  return lastFailure ?? new Failure("compile", "a part of the program could not be linked");
}

async function fetched(name) {
  const controller = new AbortController();
  // Where the cache holds a damaged copy, asking again in the ordinary way would only get the same one.
  const cache = lastFailure?.code === "integrity" ? "reload" : "default";
  let timer;
  try {
    const late = new Promise((_, reject) => {
      const failure = new Failure("timeout", `${name} did not arrive in 30 s`);
      timer = setTimeout(reject, GIVE_UP_AFTER_MS, failure);
    });
    return await Promise.race([fetchAsset(name, { cache, signal: controller.signal }, compiled), late]);
  } catch (error) {
    files.delete(name);
    lastFailure = asFailure(error);
    log(lastFailure);
    throw lastFailure;
  } finally {
    clearTimeout(timer);
    controller.abort(); // a request that came too late must not hold up the next one
  }
}
