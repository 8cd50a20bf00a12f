// The 112 cells of the live page against the dataset and, independently, against the report.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { it } from "node:test";
import { meaning, REPORT_CELLS, verdictMeaning } from "./report-cells.mjs";
import { inEveryEngine } from "./suite.mjs";

const DATASET = JSON.parse(await readFile(new URL("../../data/thai-nguyen-2023.json", import.meta.url), "utf8"));

const ofReport = REPORT_CELLS.map(([name, plan, outcome, verdict, next]) => ({
  name,
  plan: meaning(plan),
  outcome: meaning(outcome),
  verdict: verdictMeaning(verdict),
  next: meaning(next),
}));

const { target, outcome, next } = DATASET.comparison;
const ofDataset = DATASET.indicators.map(({ name, values, verdict }) => ({
  name: name.vi,
  plan: stated(values[target]),
  outcome: stated(values[outcome]),
  verdict: verdict?.means ?? "none",
  next: stated(values[next]),
}));

function stated({ relation, decimal }) {
  return decimal === undefined ? "missing" : `${relation} ${decimal}`;
}

/** The comparable part of a row, with each quantity as `read` takes it from its cell. */
function ofRow(row, read) {
  const { name, plan, outcome, verdict, next } = row;
  return { name, plan: read(plan), outcome: read(outcome), verdict: verdict.verdict, next: read(next) };
}

it("the dataset says what the report says", () => {
  assert.equal(ofReport.length, 28);
  assert.deepEqual(ofDataset, ofReport);
});

inEveryEngine("the stand-alone page", (visit) => {
  it("shows the 28 indicators with all 112 cells of dataset and report", async () => {
    const page = await visit(null, { address: (scenario) => scenario.widget("index.html") });
    await page.drawn();
    await page.run(() => probe.press(null, "view", "table"));
    await page.until(() => probe.view(null) === "table");
    const rows = await page.run(() => probe.rows());
    assert.deepEqual(rows.map(({ id }) => id), DATASET.indicators.map(({ id }) => id));

    const marked = rows.map((row) => ofRow(row, (cell) => cell.quantity));
    assert.deepEqual(marked, ofDataset);
    assert.deepEqual(marked, ofReport);

    const read = rows.map((row) => ofRow(row, (cell) => meaning(cell.printed)));
    assert.deepEqual(read, ofReport, "the text that a reader sees");

    for (const [i, [name, , , verdict]] of REPORT_CELLS.entries()) {
      if (verdict) assert.ok(rows[i].verdict.text.includes(verdict), `${name}: ${rows[i].verdict.text}`);
      else assert.doesNotMatch(rows[i].verdict.text, /\bKH\b/, name);
    }
    await page.assertClean();
  });

  it("shows the same quantities in English, written the English way", async () => {
    const page = await visit(null, { address: (scenario) => scenario.widget("index.html") });
    await page.drawn();
    await page.run(() => probe.press(null, "view", "table"));
    await page.until(() => probe.view(null) === "table");
    await page.run(() => probe.press(null, "lang", "en"));
    const revenue = await page.until(() => {
      const row = probe.rows().find(({ id }) => id === "budget-revenue");
      return row.plan.printed === "20,000" && row;
    });
    assert.equal(revenue.plan.quantity, "= 20000");
    const rows = await page.run(() => probe.rows());
    assert.deepEqual(
      rows.map((row) => ({ ...ofRow(row, (cell) => cell.quantity), name: null })),
      ofReport.map((row) => ({ ...row, name: null })),
    );
    assert.equal(rows.find(({ id }) => id === "export-growth").outcome.printed.replace("−", "-"), "-9.2");
    assert.equal(await page.run(() => document.documentElement.lang), "en");
    await page.assertClean();
  });
});
