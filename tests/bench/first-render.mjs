// How long a widget takes to be in the page and painted once everything it needs is there, and how that grows.
//
// The first mount of a page counts from the moment the wasm is instantiated; its code has never run before. The later
// ones count from the call: the same instance, its code warm. Reading the dataset that is handed over is part of both.

import { exponent, printed, spread, table } from "./distribution.mjs";
import { generatedDataset } from "./generated-dataset.mjs";
import { PATIENCE } from "./stage.mjs";

/** [what is drawn, options, first mounts, later mounts] */
const CASES = [
  ["table, 28 indicators (built in)", { view: "table" }, 3, 5],
  ["overview, 28 indicators (built in)", { view: "overview" }, 3, 5],
  ["table, 500 indicators", { view: "table", dataset: generatedDataset(500) }, 2, 3],
];

const SIZES = [250, 500, 1000, 2000];

/** A size that is expected to take longer is left out, and named. */
const LIMIT_MS = 20_000 * PATIENCE;

/** First and later mounts of each case, as a table. */
export async function firstRender(stage) {
  const rows = [];
  for (const [name, options, firsts, laters] of CASES) {
    const first = [];
    const later = [];
    for (let round = 0; round < firsts; round += 1) {
      const page = await stage.visit();
      first.push(await stage.mount(page, options));
      if (round < firsts - 1) continue;
      while (later.length < laters) {
        await page.run(() => stopwatch.unmount());
        later.push(await stage.mount(page, options));
      }
    }
    for (const [which, times] of [["first mount", first], ["later mounts", later]]) {
      const parts = ["script", "paint", "settled"].map((part) => spread(times.map((time) => time[part])));
      rows.push([`${name}, ${which}`, times.length, ...parts]);
    }
  }
  return table(["ms, min / middle / max", "rounds", "script", "to paint", "to last change"], rows);
}

/** The table at growing sizes, mounted in a warm instance, and three letters typed and deleted in it. */
export async function growth(stage) {
  const page = await stage.visit();
  await stage.mount(page, { view: "table", dataset: generatedDataset(10) });
  const rows = [];
  const renders = [];
  const presses = [];
  const left = [];
  for (const size of SIZES) {
    const last = renders.at(-1);
    // Quadratic growth is expected, so that a size is not begun that would take minutes.
    if (last && last[1] * (size / last[0]) ** 2 > LIMIT_MS) {
      left.push(size);
      continue;
    }
    await page.run(() => stopwatch.unmount());
    const { script, paint, settled, rows: drawn } = await stage.mount(page, { view: "table", dataset: generatedDataset(size) });
    const keys = await stage.type(page, ["ntm"]);
    const slowest = Math.max(...keys.map((key) => key.settled));
    renders.push([size, settled]);
    presses.push([size, slowest]);
    const busiest = Math.max(...keys.map((key) => key.script));
    rows.push([`${size} indicators`, drawn, printed(script), printed(paint), printed(settled), printed(busiest), printed(slowest)]);
  }
  const lines = [table(["ms", "rows drawn", "render: script", "to paint", "to last change", "slowest key of “ntm”: script", "to last change"], rows)];
  if (renders.length > 1) {
    const [render, press] = [renders, presses].map((points) => exponent(points).toFixed(2));
    lines.push(`the time to the last change grows with size to the power of ${render} (render), ${press} (slowest key); 1 is linear`);
  }
  if (left.length > 0) lines.push(`left out because they would take too long: ${left.join(", ")} indicators`);
  return lines.join("\n");
}
