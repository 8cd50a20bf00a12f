// The files of the program's parts: each fetched when a part that needs it is first wanted, checked, compiled, and kept
// for the instances to come.
//
// A file is one module, or several small ones (`.bin`), each with its length before it: 32 bits, the lowest first.

import { fetchAsset } from "./assets.js";
import { compiled } from "./compile.js";
import { asFailure, Failure, log } from "./failure.js";
import { GIVE_UP_AFTER_MS } from "./patience.js";

/** Name -> promise of the modules in the file. */
const files = new Map();

let lastFailure = null;

/** The modules in a file of the program. Rejects with a Failure, which has been logged by then; the next call tries again. */
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
    return await Promise.race([fetchAsset(name, { cache, signal: controller.signal }, modules), late]);
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

async function modules(response) {
  if (!new URL(response.url).pathname.endsWith(".bin")) return [await compiled(response)];
  const bytes = await response.arrayBuffer();
  const sizes = new DataView(bytes);
  const found = [];
  for (let at = 0; at < bytes.byteLength; ) {
    const start = at + 4;
    at = start + sizes.getUint32(at, true);
    found.push(WebAssembly.compile(bytes.slice(start, at)));
  }
  return Promise.all(found);
}
