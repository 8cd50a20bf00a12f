// Files that parts of the program need: each fetched when first wanted, checked, and kept for the instances to come.

import { fetchAsset } from "./assets.js";
import { Failure } from "./failure.js";
import { inTime } from "./in-time.js";

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
  // Where the cache holds a damaged copy, asking again in the ordinary way would only get the same one.
  const cache = lastFailure?.code === "integrity" ? "reload" : "default";
  try {
    const found = await inTime(name, (signal) => fetchAsset(name, { cache, signal }, read));
    lastFailure = null;
    return found;
  } catch (failure) {
    files.delete(name);
    lastFailure = failure;
    throw failure;
  }
}
