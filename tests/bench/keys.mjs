// What a key in the search costs, typed as readers type: key by key, each text deleted again, one key at a time.

import { generatedDataset } from "./generated-dataset.mjs";
import { printed, quantile, table } from "./distribution.mjs";
import { PATIENCE } from "./stage.mjs";

/** Without accents, as on a phone: a short word, a long one, an abbreviation, a figure. */
const TEXTS = ["xuat khau", "thu ngan", "ntm", "19.515"];

/** So often everything is typed, unless the time is up. */
const ROUNDS = Math.round(2 * PATIENCE);

/** A series that takes longer is broken off, and says so. */
const LIMIT_MS = 50_000 * PATIENCE;

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
    const rounds = await typed(stage, page);
    const all = rounds.flat();
    const best = bestOf(rounds);
    const part = (name) => {
      const [times, least] = [all, best].map((keys) => keys.map((key) => key[name]));
      return [...[0.5, 0.95, 1].map((share) => printed(quantile(times, share))), printed(quantile(least, 0.95))];
    };
    rows.push([name, all.length, ...part("script"), ...part("render"), ...part("paint")]);
    notes.push(...remarks(name, all));
  }
  const head = ["ms", "keys", ...["script", "render", "to paint"].flatMap((part) => [`${part} p50`, "p95", "max", "best p95"])];
  return [table(head, rows), "best p95: of each key the fastest round, which says more where the machine does something else too", ...notes].join("\n");
}

async function typed(stage, page) {
  const end = Date.now() + LIMIT_MS;
  const isOver = () => Date.now() > end;
  const rounds = [];
  while (rounds.length < ROUNDS && !isOver()) rounds.push(await stage.type(page, TEXTS, isOver));
  return rounds;
}

/** Of every key its fastest round, part by part. */
function bestOf([first, ...others]) {
  return first.map((key, place) => {
    const rounds = [key, ...others.flatMap((keys) => keys[place] ?? [])];
    return Object.fromEntries(["script", "render", "paint"].map((part) => [part, Math.min(...rounds.map((round) => round[part]))]));
  });
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
  const notes = [`${name}: the browser's own event timing p50 ${quantile(told, 0.5)}, p95 ${quantile(told, 0.95)}, max ${Math.max(...told)}`];
  if (late.length > 0) {
    const settled = printed(quantile(late.map(({ settled }) => settled), 0.95));
    notes.push(`${name}: the view still changed after the first frame of ${late.length} keys; their last change was painted at p95 ${settled}`);
  }
  const whole = 2 * ROUNDS * TEXTS.join("").length;
  if (times.length < whole) notes.push(`${name}: broken off after ${LIMIT_MS / 1000} s, ${times.length} of ${whole} keys`);
  return notes;
}
