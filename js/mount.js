// `mount`: a widget in any element, with options that an attribute cannot hold.

import { Widget } from "./widget.js";

/** Element -> its widget, so that mounting twice replaces instead of drawing over. */
const mounted = new WeakMap();

/** See chi-tieu.d.ts. */
export async function mount(element, options = {}) {
  if (!(element instanceof HTMLElement)) throw new TypeError("chi-tieu: mount needs an HTML element");
  if (element.localName === "chi-tieu") throw new TypeError("chi-tieu: the element mounts itself; set its attributes");
  if (!mounted.has(element) && isForeign(element.shadowRoot)) {
    throw new TypeError("chi-tieu: the element has a shadow root of its own");
  }
  mounted.get(element)?.stop();
  const widget = new Widget(element, options);
  mounted.set(element, widget);
  await widget.start();
  return {
    update(changes) {
      if (mounted.get(element) === widget) widget.update(changes);
    },
    unmount() {
      if (mounted.get(element) !== widget) return;
      mounted.delete(element);
      widget.stop();
    },
  };
}

/** A widget that was unmounted, perhaps by another copy of this file, has left nothing but a slot. */
function isForeign(shadow) {
  return Boolean(shadow) && !(shadow.children.length === 1 && shadow.firstElementChild.localName === "slot");
}
