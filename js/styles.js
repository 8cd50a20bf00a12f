// The widget's style: one sheet for all widgets of the page. What only later parts need joins it with the first of them.

import { hasPartStyles } from "./assets.js";
import { once } from "./part-files.js";

let sheet = null;
let first = "";
let later = "";

/** The sheet for the widgets of a new instance. */
export async function styleSheet(response) {
  first = await response.text();
  sheet = new CSSStyleSheet();
  sheet.replaceSync(first + later);
  return sheet;
}

/** Adds the style of the parts. Rejects with a Failure, which has been logged by then; the next call tries again. */
export async function partStyles() {
  if (!hasPartStyles || later) return;
  later = await once("partStyles", (response) => response.text());
  sheet?.replaceSync(first + later);
}
