// A chart as a file: the drawing between the texts that wasm has placed, as SVG that stands alone, or as PNG.
//
// Nothing here measures or decides. Every text is escaped, and nothing in the file refers to anything outside it: no
// foreign object, no address, no style sheet.

import { FONT } from "./chart-themes.js";

/** A picture that is printed or enlarged has to stay sharp. */
const PNG_SCALE = 2;

/**
 * The SVG document of a picture.
 *
 * @param {object} picture `Picture` of src/charts
 * @param {string} drawing the chart as an SVG element
 */
export function composed({ lang, title, ground, width, height, chartLeft, chartTop, lines }, drawing) {
  const texts = lines.map(
    ({ x, y, size, bold, fill, text }) =>
      `<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="700"' : ""} fill="${fill}">${escaped(text)}</text>`,
  );
  return wellFormed(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" ` +
        `viewBox="0 0 ${width} ${height}" role="img" xml:lang="${lang}" font-family="${escaped(FONT)}">`,
      `<title>${escaped(title)}</title>`,
      `<rect width="${width}" height="${height}" fill="${ground}"/>`,
      ...texts,
      `<g transform="translate(${chartLeft} ${chartTop})">`,
      drawing,
      "</g>",
      "</svg>",
      "",
    ].join("\n"),
  );
}

/**
 * A drawing in the page as text, written down by the browser: the engine's own text has attributes that it does not
 * escape, and a style sheet for a pointer that a picture has not. Styles become attributes, which hold under any policy.
 */
export function written(drawing) {
  const copy = drawing.cloneNode(true);
  copy.removeAttribute("style");
  for (const element of copy.querySelectorAll("[style]")) {
    for (const property of [...element.style]) element.setAttribute(property, element.style.getPropertyValue(property));
    element.removeAttribute("style");
  }
  return new XMLSerializer().serializeToString(copy);
}

/** A picture as PNG, twice as large. Rejects where the page's policy or the browser does not let an image be painted. */
export async function painted(svg, { width, height }) {
  const image = new Image();
  // The strictest policy still lets an image be a data: address, but never blob:.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * PNG_SCALE);
  canvas.height = Math.round(height * PNG_SCALE);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the canvas gives no PNG"))), "image/png");
  });
}

function escaped(text) {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (letter) => entities[letter]);
}

/** XML has no place for control characters, not even escaped. */
function wellFormed(text) {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}
