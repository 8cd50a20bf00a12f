// The spreadsheet bundle: fetched once, when wasm first asks because a reader wants a spreadsheet.

import { LazyBundle } from "./lazy-bundle.js";

const bundle = new LazyBundle("sheets", "the spreadsheet bundle");

/** What sheets.js exports. Rejects with a Failure, which has been logged by then; the next call tries again. */
export function sheets() {
  return bundle.get();
}
