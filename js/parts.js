// The files of the program's parts: compiled once for all instances, and never linked before their style is there.
//
// A file is one module, or several small ones (`.bin`), each with its length before it: 32 bits, the lowest first.

import { compiled } from "./compile.js";
import { once } from "./part-files.js";
import { partStyles } from "./styles.js";

/** The modules in a file of the program. Rejects with a Failure, which has been logged by then; the next call tries again. */
export async function partFile(name) {
  const [found] = await Promise.all([once(name, modules), partStyles()]);
  return found;
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
