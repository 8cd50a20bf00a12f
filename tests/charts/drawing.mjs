// Draws charts to SVG files as the widget does, without a browser: the same engine, themes, completion and frame.
//
//   node tests/charts/drawing.mjs FOLDER < charts.json
//
// The input is a list of { name, theme, width, height, option, picture }, which `cargo test --test charts` writes.

import { init } from "echarts";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { completed } from "../../js/chart-option.js";
import { FONT, themes } from "../../js/chart-themes.js";
import { composed } from "../../js/picture.js";

// As in the bundle: while developing, the engine refuses an axis whose end is off by the last bit.
process.env.NODE_ENV = "production";

const [folder] = process.argv.slice(2);

for (const { name, theme, width, height, option, picture } of JSON.parse(readFileSync(0, "utf8"))) {
  const chart = init(null, themes[theme], { renderer: "svg", ssr: true, width, height });
  chart.setOption(completed(option, true));
  writeFileSync(join(folder, `${name}.svg`), composed(picture, plain(chart.renderToSVGString())));
  chart.dispose();
}

/** What is to be seen of a drawing, an element a line: two drawings of the same chart have the same text. */
function plain(svg) {
  return (
    svg
      // The font of the frame holds for all texts, and its quotes would end the attribute.
      .replaceAll(`font-family:${FONT};`, "")
      .replace(/<style[^]*?<\/style>\n?/g, "")
      // What the pointer would meet.
      .replace(/ (class|pointer-events|ecmeta_\w+)="[^"]*"/g, "")
      .replace(/<path (?![^>]*stroke=)[^>]*fill="none"[^>]*><\/path>\n/g, "")
      // The engine counts all charts it has ever drawn.
      .replace(/zr\d+-/g, "")
      .replace(/ (d|transform|x|y|width|height|stroke-width)="[^"]*"/g, (attribute) =>
        // The last digits are the processor's.
        attribute.replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3)))),
      )
  );
}
