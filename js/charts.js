// The part of ECharts that the widget uses, behind a few functions that wasm can call.
//
// This file becomes a bundle of its own, fetched only when a chart is about to be seen. The option objects come from
// charming as plain JSON, and are completed by `chart-option`. Every chart lives in `drawn` until it is disposed of:
// ECharts would otherwise keep it, and its listeners, for good.
//
// There are no tooltips of the engine. They could not be reached by keys, closed or pointed into, and would cover the
// rows below; the widget itself says a row's sentence under the chart, to pointer, finger and keys alike.

import { LineChart, ScatterChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { completed } from "./chart-option.js";
import { themes } from "./chart-themes.js";
import { composed, painted, written } from "./picture.js";
import { saveBlob } from "./save.js";

export { forget } from "./save.js";

// What a chart of ours draws, and no more: each kind of series costs every reader of a chart its bytes.
use([LineChart, ScatterChart, GridComponent, SVGRenderer]);

/** Handle -> chart. Handles are never reused. */
const drawn = new Map();
let lastHandle = 0;

/** An empty chart in `element`, which must have its size already. `theme` is "light" or "dark". */
export function create(element, theme) {
  const { width, height } = element.getBoundingClientRect();
  const chart = told(() => init(element, themes[theme] ?? themes.light, { renderer: "svg", width, height }));
  lastHandle += 1;
  drawn.set(lastHandle, chart);
  return lastHandle;
}

/** Draws `option`, a plain JSON object, in place of whatever was drawn before. */
export function set(handle, option) {
  told(() => {
    const chart = drawn.get(handle);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    chart?.setOption(completed(option, still), { notMerge: true });
    // On paper it is as wide as the page, not as the screen was.
    chart?.getDom().querySelector("svg")?.setAttribute("viewBox", `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
  });
}

export function resize(handle, width, height) {
  drawn.get(handle)?.resize({ width, height, animation: { duration: 0 } });
}

/** The drawing as an SVG element with nothing around it, or "" if there is none. */
export function toSvg(handle) {
  const drawing = drawn.get(handle)?.getDom().querySelector("svg");
  return drawing ? written(drawing) : "";
}

/**
 * Saves a chart with the texts of `picture` around it, as "svg" or "png", in a file of this name. Resolves to the file's
 * address, to be given to `forget`; rejects when the browser cannot paint it.
 */
export async function save(handle, picture, format, name) {
  try {
    const svg = composed(picture, toSvg(handle));
    const blob = format === "png" ? await painted(svg, picture) : new Blob([svg], { type: "image/svg+xml" });
    return saveBlob(name, blob);
  } catch (error) {
    // The reader is told by the widget; a page that forbids images is no fault of it.
    console.info(`chi-tieu: charts: ${format}: ${error}`);
    throw error;
  }
}

export function dispose(handle) {
  drawn.get(handle)?.dispose();
  drawn.delete(handle);
}

/** For a crashed wasm, which can no longer dispose of its charts itself. */
export function disposeAll() {
  [...drawn.keys()].forEach(dispose);
}

export function live() {
  return drawn.size;
}

/** Wasm shows the reader that a chart could not be drawn; only here is it known why. */
function told(work) {
  try {
    return work();
  } catch (error) {
    console.error(`chi-tieu: charts: ${error}`);
    throw error;
  }
}
