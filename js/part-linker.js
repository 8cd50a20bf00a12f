// The link between the program and its parts that arrive later. It lies in the glue, so that every instance of the
// program has its own: parts of a crashed one are of no use to the next.

/** What `linkParts` was given, or null while there is no instance or no longer a sound one. */
let linked = null;

/** Module -> its instance, or the promise of it. */
const instances = new Map();

/**
 * @param {WebAssembly.Exports} exports of the program
 * @param {(name: string) => Promise<WebAssembly.Module[]>} partFile the modules of a file, checked and compiled
 */
export function linkParts(exports, partFile) {
  linked = { exports, partFile };
}

/** From now on nothing that arrives is told: the program may not be called any more. */
export function unlinkParts() {
  linked = null;
}

/**
 * How the program asks for a part that lies in these modules, those it shares with others first: each the name of a file
 * and, of a file that holds several, its place there. The program is told by a callback of its own, a place in its table
 * of functions.
 */
export function partLoader(places) {
  return async (callback, data) => {
    let isHere = true;
    try {
      await arrive(places);
    } catch {
      isHere = false; // logged by `partFile`, and shown by the program
    }
    linked?.exports.__indirect_function_table.get(callback)(data, isHere);
  };
}

async function arrive(places) {
  const files = await Promise.all(places.map(([file]) => linked.partFile(file)));
  for (const [at, [, place = 0]] of places.entries()) await instance(files[at][place]);
}

function instance(module) {
  if (!instances.has(module)) instances.set(module, WebAssembly.instantiate(module, { __wasm_split: linked.exports }));
  return instances.get(module);
}
