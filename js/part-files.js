// Files that parts of the program need: each fetched when first wanted, checked, and kept for the instances to come.

import { fetchAsset } from "./assets.js";
import { asFailure, Failure, log } from "./failure.js";
import { GIVE_UP_AFTER_MS } from "./patience.js";

/** Name -> promise of what was made of the file. */
const files = new Map();

let lastFailure = null;

/**
 * What `read` makes of a file, which is fetched once. Rejects with a Failure, which has been logged by then; the next call
 * tries again.
 */
export function once(name, read) {
  if (!files.has(name)) files.set(name, fetched(name, read));
  return files.get(name);
}

/** The Failure of the file that could not be had last. */
export function partFailure() {
  return lastFailure ?? new Failure("compile", "a part of the program could not be linked");
}

async function fetched(name, read) {
  const controller = new AbortController();
  // Where the cache holds a damaged copy, asking again in the ordinary way would only get the same one.
  const cache = lastFailure?.code === "integrity" ? "reload" : "default";
  let timer;
  try {
    const late = new Promise((_, reject) => {
      const failure = new Failure("timeout", `${name} did not arrive in 30 s`);
      timer = setTimeout(reject, GIVE_UP_AFTER_MS, failure);
    });
    return await Promise.race([fetchAsset(name, { cache, signal: controller.signal }, read), late]);
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
