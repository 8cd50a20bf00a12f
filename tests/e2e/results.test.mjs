// The sector results: every figure on the page against the data file, how they nest, and the charts with their figures.

import assert from "node:assert/strict";
import { it } from "node:test";
import { widget } from "./pages.mjs";
import { BESIDE, CHARTS, figuresOf, nested, printedDigits, proseMeaning, RESULTS, shownMeaning, stated, unitOf } from "./results-data.mjs";
import { inEveryEngine } from "./suite.mjs";

const PLAN_SHARES = RESULTS.results.filter((result) => result.share_of_plan);

const ofFile = RESULTS.results.map((result) => {
  const figures = Object.entries(figuresOf(result)).map(([field, figure]) => [field, figure && stated(figure)]);
  return { id: result.id, ...Object.fromEntries(figures) };
});

/** The rows of the page, with each figure as `read` takes it. */
function ofPage(rows, read) {
  const order = new Map(RESULTS.results.map(({ id }, at) => [id, at]));
  return rows
    .toSorted((one, other) => order.get(one.id) - order.get(other.id))
    .map((row) => ({
      id: row.id,
      ...Object.fromEntries(["value", ...BESIDE].map((field) => [field, row[field] && read(row[field])])),
    }));
}

const areShown = (id) => probe.inside(id, "[data-result]") && probe.results(id);

it("the results file says what the report prints", () => {
  assert.equal(RESULTS.results.length, 278);
  for (const result of RESULTS.results) {
    for (const [field, figure] of Object.entries(figuresOf(result))) {
      if (figure) assert.equal(stated(figure), proseMeaning(figure.printed), `${result.id} ${field}: ${figure.printed}`);
    }
  }
});

inEveryEngine("the results view", (visit) => {
  it("shows all 278 results with every figure of the file, as printed and with its unit", async () => {
    const page = await visit(widget("w", 'eager view="results"'));
    const rows = await page.until(areShown, "w");
    assert.equal(await page.run(() => probe.view("w")), "results");
    assert.equal(rows.length, 278);
    assert.deepEqual(ofPage(rows, ({ quantity }) => quantity), ofFile);
    assert.deepEqual(ofPage(rows, ({ text }) => shownMeaning(text)), ofFile, "the text that a reader sees");

    for (const result of RESULTS.results) {
      const row = rows.find(({ id }) => id === result.id);
      assert.equal(row.name, result.topic.vi);
      assert.equal(row.value.printed, result.printed, result.id);
      assert.equal(row.value.text.startsWith("khoảng "), result.approximate === true, `${result.id}: ${row.value.text}`);
      for (const [field, figure] of Object.entries(figuresOf(result)).filter(([, figure]) => figure)) {
        const { text } = row[field];
        assert.ok(text.toLowerCase().includes(unitOf(figure).name.vi.toLowerCase()), `${result.id} ${field}: ${text}`);
        if (field !== "change") assert.ok(text.includes(printedDigits(figure.printed)), `${result.id} ${field}: ${text}`);
      }
    }
    assert.equal(page.scenario.count("results"), 1);
    await page.assertClean();
  });

  it("shows each result under the one it is a part of, and further in", async () => {
    const page = await visit(widget("w", 'eager view="results"'));
    const rows = await page.until(areShown, "w");
    assert.deepEqual(rows.map(({ id, level }) => [id, level]), nested());
    assert.ok(rows.some(({ level }) => level >= 2), "there are parts of parts");
    const starts = await page.run(() => {
      const start = (level) => {
        const name = probe.inside("w", `[data-level="${level}"] .result-table-name`);
        return name.getBoundingClientRect().left - name.closest("table").getBoundingClientRect().left;
      };
      return [0, 1, 2].map(start);
    });
    assert.ok(starts[0] < starts[1] && starts[1] < starts[2], starts.join(", "));
  });

  it("keeps the view when the language changes, and writes the same figures the English way", async () => {
    const page = await visit(widget("w"));
    await page.drawn("w");
    await page.run(() => probe.press("w", "view", "results"));
    await page.until(areShown, "w");
    const title = () => probe.inside("w", "[data-view] h3").innerText;
    const before = await page.run(title);
    await page.run(() => probe.press("w", "lang", "en"));
    await page.until(() => probe.results("w")[0].name === "Growth of gross regional domestic product (GRDP)");
    assert.equal(await page.run(() => probe.view("w")), "results");
    assert.notEqual(await page.run(title), before);

    const rows = await page.run(areShown, "w");
    assert.deepEqual(rows.map(({ id, level }) => [id, level]), nested());
    assert.deepEqual(ofPage(rows, ({ quantity }) => quantity), ofFile);
    assert.deepEqual(ofPage(rows, ({ text }) => shownMeaning(text, "en")), ofFile, "the text that a reader sees");
    for (const { id, topic } of RESULTS.results) assert.equal(rows.find((row) => row.id === id).name, topic.en);
    const { events } = await page.record();
    assert.deepEqual(events.filter(({ type }) => type === "change").map(({ detail }) => detail), [
      { view: "results", lang: "vi", filter: {}, sort: null },
      { view: "results", lang: "en", filter: {}, sort: null },
    ]);
    assert.equal(page.scenario.count("results"), 1);
    await page.assertClean();
  });

  it("draws each of its charts when it comes into sight, with title, summary and a table of the same figures", async () => {
    const page = await visit(widget("w", 'view="results"'));
    await page.until(areShown, "w");
    const names = await page.run(() => {
      const charts = probe.host("w").shadowRoot.querySelectorAll("[data-chart]");
      return [...charts].map((chart) => chart.dataset.chart);
    });
    assert.deepEqual(names.toSorted(), CHARTS.toSorted());
    const last = names.at(-1);
    const progress = (name) => probe.inside("w", `[data-chart="${name}"]`).dataset.progress;
    assert.equal(await page.run(progress, last), "waiting", `${last} is far below`);

    const rows = new Map((await page.run(areShown, "w")).map((row) => [row.id, row]));
    for (const name of names) {
      await page.run((name) => probe.inside("w", `[data-chart="${name}"]`).scrollIntoView({ block: "center" }), name);
      await page.until((name) => probe.inside("w", `[data-chart="${name}"][data-progress="drawn"] svg path`), name);
      const figure = await page.run(readChart, name);
      assert.ok(figure.title.length > 10 && figure.summary.length > 20, `${name}: ${figure.title} ${figure.summary}`);
      assert.equal(figure.label, `${figure.title}. ${figure.summary}`);
      assert.ok(figure.drawn > 3 && figure.width > 300, `${name}: ${figure.drawn} shapes, ${figure.width} px`);
      assert.equal(figure.isOpen, false);
      if (name === "plan-shares") assertPlanShares(figure, rows);
      else assertBreakdown(figure, RESULTS.breakdowns.find(({ id }) => id === name), rows);
    }
    assert.equal(page.scenario.count("charts"), 1, "the bundle is fetched once");
    await page.assertClean();
  });
});

/** What stands around a chart, as the reader sees it. */
const readChart = (name) => {
  const chart = probe.inside("w", `[data-chart="${name}"]`);
  const figure = chart.closest("figure");
  const table = figure.querySelector("details table");
  return {
    title: figure.querySelector("figcaption :is(h1, h2, h3, h4, h5, h6)").textContent,
    summary: figure.querySelector("figcaption p").textContent,
    label: chart.getAttribute("aria-label"),
    drawn: chart.querySelectorAll("svg path, svg text").length,
    width: chart.querySelector("svg").getBoundingClientRect().width,
    isOpen: table.closest("details").open,
    rows: [...table.tBodies[0].rows].map(({ cells }) => [...cells].map(probe.ownText)),
  };
};

function assertPlanShares({ rows }, shown) {
  const expected = PLAN_SHARES.map(({ id, topic }) => [topic.vi, shown.get(id).value.text, shown.get(id).share_of_plan.text]);
  assert.deepEqual(rows, expected);
}

/** The parts as in the table of results, then what is left if anything is, then the whole. */
function assertBreakdown({ rows }, { id, parts, topic, whole, kind }, shown) {
  const named = (name, result) => [name.vi, shown.get(result).value.text];
  const head = rows.map(([name, figure]) => [name, figure]);
  assert.deepEqual(head.slice(0, parts.length), parts.map(({ name, result }) => named(name, result)), id);
  assert.deepEqual(head.at(-1), named(topic, whole), id);

  const sizes = parts.map(({ result }) => sizeOf(result));
  const rest = sizeOf(whole) - sizes.reduce((sum, size) => sum + size, 0);
  const unit = Number(unitOf(resultOf(whole)).factor);
  const left = head.slice(parts.length, -1).map(([, figure]) => number(figure) * unit);
  const margin = 1e-3 * sizeOf(whole);
  assert.equal(left.length, rest > margin ? 1 : 0, `${id}: ${rest} is left`);
  for (const size of left) assert.ok(Math.abs(size - rest) < margin, `${id}: ${size} instead of ${rest} is left`);
  if (kind !== "parts") return;
  for (const [at, size] of sizes.entries()) {
    const share = number(rows[at][2]);
    const computed = (100 * size) / sizeOf(whole);
    assert.ok(Math.abs(share - computed) <= 0.051, `${id}: ${share}%, computed ${computed}%`);
  }
}

function number(text) {
  return Number(shownMeaning(text).split(" ")[1]);
}

function resultOf(id) {
  return RESULTS.results.find((result) => result.id === id);
}

/** A result's value in base units, near enough for a sum. */
function sizeOf(id) {
  return Number(resultOf(id).decimal) * Number(unitOf(resultOf(id)).factor);
}
