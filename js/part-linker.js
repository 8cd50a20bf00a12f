// The link between the program and its parts that arrive later. It lies in the glue, so that every instance of the
// program has its own: parts of a crashed one are of no use to the next.

/** What `linkParts` was given, or null while there is no instance or no longer a sound one. */
let linked = null;

/** Name of a file -> its instance, or the promise of it. */
const instances = new Map();

/**
 * @param {WebAssembly.Exports} exports of the program
 * @param {(name: string) => Promise<WebAssembly.Module>} partFile a file, checked and compiled
 */
export function linkParts(exports, partFile) {
  linked = { exports, partFile };
}

/** From now on nothing that arrives is told: the program may not be called any more. */
export function unlinkParts() {
  linked = null;
}

/**
 * How the program asks for a part that lies in `files`, those it shares with others first. It is told by a callback of
 * its own, a place in its table of functions.
 */
export function partLoader(files) {
  return async (callback, data) => {
    let isHere = true;
    try {
      await arrive(files);
    } catch {
      isHere = false; // logged by `partFile`, and shown by the program
    }
    linked?.exports.__indirect_function_table.get(callback)(data, isHere);
  };
}

async function arrive(files) {
  const modules = await Promise.all(files.map((name) => linked.partFile(name)));
  for (const [place, name] of files.entries()) await instance(name, modules[place]);
}

function instance(name, module) {
  if (!instances.has(name)) instances.set(name, WebAssembly.instantiate(module, { __wasm_split: linked.exports }));
  return instances.get(name);
}
