// What a key in the search costs, typed as readers type: key by key, each text deleted again, one key at a time.

import { generatedDataset } from "./generated-dataset.mjs";
import { printed, quantile, table } from "./distribution.mjs";

/** Without accents, as on a phone: a short word, a long one, an abbreviation, a figure. */
const TEXTS = ["xuat khau", "thu ngan sach", "ntm", "19.515"];

/** A series that takes longer is broken off, and says so. */
const LIMIT_MS = 100_000;

/** [what is typed over, how the page gets there] */
const SERIES = [
  ["table, 28 indicators + 278 results", async (stage, page) => {
    await withResults(stage, page);
    await page.run(() => stopwatch.handle.update({ view: "table" }));
    await page.until(() => stopwatch.host.shadowRoot.querySelectorAll("tr[data-indicator]").length === 28);
  }],
  ["results, 28 indicators + 278 results", withResults],
  ["table, 500 indicators", (stage, page) => stage.mount(page, { view: "table", dataset: generatedDataset(500) })],
];

/** Types in every series, and gives a table. */
export async function keys(stage) {
  const rows = [];
  const notes = [];
  for (const [name, open] of SERIES) {
    const page = await stage.visit();
    await open(stage, page);
    await page.run(() => stopwatch.frame());
    const end = Date.now() + LIMIT_MS;
    const times = await stage.type(page, TEXTS, () => Date.now() > end);
    const of = (part) => times.map((key) => key[part]);
    const three = (times) => [0.5, 0.95, 1].map((share) => printed(quantile(times, share)));
    rows.push([name, times.length, ...three(of("script")), ...three(of("frame")), ...three(of("paint"))]);
    notes.push(...remarks(name, times));
  }
  const head = ["ms", "keys", "script p50", "p95", "max", "frame p50", "p95", "max", "to paint p50", "p95", "max"];
  return [table(head, rows), ...notes].join("\n");
}

/** The built-in dataset in the results view, once all its results are there. */
async function withResults(stage, page) {
  await stage.mount(page, { view: "results" });
  await page.until(() => stopwatch.host.shadowRoot.querySelectorAll("[data-result]").length >= 278);
}

/** What the table does not say: changes after the first frame, the browser's own figure, a series that is not whole. */
function remarks(name, times) {
  const late = times.filter(({ settled, paint }) => settled > paint);
  const told = times.map(({ event }) => event ?? 16);
  const notes = [`${name}: event timing p50 ${quantile(told, 0.5)}, p95 ${quantile(told, 0.95)}, max ${Math.max(...told)}`];
  if (late.length > 0) {
    const settled = late.map(({ settled }) => settled);
    notes.push(`${name}: the view still changed after the first frame of ${late.length} keys; the last change was painted at p95 ${printed(quantile(settled, 0.95))}`);
  }
  if (times.length < 2 * TEXTS.join("").length) notes.push(`${name}: broken off after ${LIMIT_MS / 1000} s`);
  return notes;
}
