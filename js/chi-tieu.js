// The one file a host page names: defines <chi-tieu> and exports `mount` and `version`.
//
// It is small and keeps its name; everything else it fetches from its own folder under hashed names, when a widget comes
// near. A page may load it twice, even in two versions (a template and an article each bring one): the first copy then
// serves the whole page, so that there is still one wasm instance, and the second only hands on what the first exports.

import { version as ownVersion } from "./assets.js";
import { ChiTieuElement } from "./element.js";
import { mount as ownMount } from "./mount.js";

const KEY = Symbol.for("chi-tieu");

if (!globalThis[KEY]) {
  const value = Object.freeze({ mount: ownMount, version: ownVersion });
  Object.defineProperty(globalThis, KEY, { value });
  if (!customElements.get("chi-tieu")) customElements.define("chi-tieu", ChiTieuElement);
}

export const { mount, version } = globalThis[KEY];
