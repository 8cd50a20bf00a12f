// The attributes of <chi-tieu> as the options that wasm takes. Their meaning and defaults are wasm's.

/** Attribute -> [option, how its text becomes the option's value]. */
const ATTRIBUTES = {
  view: ["view", String],
  lang: ["lang", String],
  theme: ["theme", String],
  indicator: ["indicator", String],
  group: ["group", String],
  verdict: ["verdict", String],
  src: ["src", String],
  series: ["series", String],
  "heading-level": ["headingLevel", number],
  eager: ["eager", (text) => text !== "false"],
  address: ["address", String],
};

export const attributeNames = Object.keys(ATTRIBUTES);

/**
 * The options that the named attributes stand for. A missing attribute becomes `null`: back to the default.
 *
 * @param {Element} element
 * @param {Iterable<string>} names
 */
export function optionsOf(element, names) {
  const options = {};
  for (const name of names) {
    const [option, read] = ATTRIBUTES[name];
    const text = element.getAttribute(name);
    options[option] = text === null ? null : read(text);
  }
  return options;
}

/** The options of every attribute that is there. */
export function presentOptions(element) {
  return optionsOf(element, attributeNames.filter((name) => element.hasAttribute(name)));
}

/** What is not a number stays text, so that wasm can name it in its warning. */
function number(text) {
  return /^\d+$/.test(text) ? Number(text) : text;
}
