// What a reader can change (view, language), what a host can change (attributes), and the charts that come only when seen.

import assert from "node:assert/strict";
import { it } from "node:test";
import { widget } from "./pages.mjs";
import { CHARTS } from "./results-data.mjs";
import { inEveryEngine } from "./suite.mjs";

const chartIsDrawn = (id) => probe.inside(id, '[data-chart="target-gap"] svg')?.querySelectorAll("path, text").length > 0;

inEveryEngine("views and languages", (visit) => {
  it("the gaps view draws its chart, with summary, label and table, and fetches the chart bundle only then", async () => {
    const page = await visit(widget("w"));
    await page.drawn("w");
    await page.until(() => probe.inside("w", "tr[data-indicator] .flag"));
    assert.equal(page.scenario.count("charts"), 0, "no chart is asked for by the table");
    assert.equal(page.scenario.count("results"), 1, "the results are asked for once, for the marks");

    await page.run(() => probe.press("w", "view", "gaps"));
    await page.until(() => probe.view("w") === "gaps");
    await page.until(chartIsDrawn, "w");
    assert.equal(page.scenario.count("charts"), 1);
    assert.equal(page.scenario.count("results"), 1, "and never again");

    const gaps = await page.run(() => {
      const view = probe.inside("w", '[data-view="gaps"]');
      const chart = view.querySelector('[data-chart="target-gap"]');
      const labelled = chart.closest('[role="img"]') ?? chart.querySelector('[role="img"]');
      return {
        summary: view.querySelector("figcaption p")?.innerText.trim() ?? "",
        label: labelled?.getAttribute("aria-label") ?? labelled?.getAttribute("aria-labelledby") ?? "",
        rows: view.querySelectorAll(".target-gap-figures tbody tr").length,
        width: chart.querySelector("svg").getBoundingClientRect().width,
      };
    });
    assert.notEqual(gaps.summary, "");
    assert.notEqual(gaps.label, "");
    assert.equal(gaps.rows, 28);
    assert.ok(gaps.width > 200, `the chart is ${gaps.width} px wide`);
    await page.assertClean();
  });

  it("leaving the gaps view and taking the widget out dispose of the charts", async () => {
    const page = await visit(widget("w", 'eager view="gaps"'));
    await page.until(chartIsDrawn, "w");
    const [glue, charts] = [page.scenario.address("glue"), page.scenario.address("charts")];
    const live = (glue, charts) => probe.live(glue, charts);
    const { charts: drawn } = await page.run(live, glue, charts);
    assert.ok(drawn >= 1);

    await page.run(() => probe.press("w", "view", "table"));
    await page.until(async (glue, charts) => (await probe.live(glue, charts)).charts === 0, glue, charts);
    await page.run(() => probe.press("w", "view", "gaps"));
    await page.until(chartIsDrawn, "w");
    assert.deepEqual(await page.run(live, glue, charts), { widgets: 1, charts: drawn });

    await page.run(() => probe.host("w").remove());
    await page.until(async (glue, charts) => (await probe.live(glue, charts)).widgets === 0, glue, charts);
    assert.deepEqual(await page.run(live, glue, charts), { widgets: 0, charts: 0 });
    assert.equal(page.scenario.count("charts"), 1, "the bundle is fetched once");
    await page.assertClean();
  });

  it("leaving the results view disposes of all its charts", async () => {
    const page = await visit(widget("w", 'eager view="results"'));
    const allAreDrawn = (count) => probe.host("w").shadowRoot?.querySelectorAll('[data-progress="drawn"] svg').length === count;
    await page.until(allAreDrawn, CHARTS.length);
    const [glue, charts] = [page.scenario.address("glue"), page.scenario.address("charts")];
    const live = (glue, charts) => probe.live(glue, charts);
    assert.deepEqual(await page.run(live, glue, charts), { widgets: 1, charts: CHARTS.length });
    await page.run(() => probe.press("w", "view", "audit"));
    await page.until(async (glue, charts) => (await probe.live(glue, charts)).charts === 0, glue, charts);
    await page.run(() => probe.press("w", "view", "results"));
    await page.until(allAreDrawn, CHARTS.length);
    await page.run(() => probe.host("w").remove());
    await page.until(async (glue, charts) => (await probe.live(glue, charts)).charts === 0, glue, charts);
    assert.equal(page.scenario.count("charts"), 1);
    await page.assertClean();
  });

  it("the view attribute alone switches the view", async () => {
    const page = await visit(widget("w"));
    await page.drawn("w");
    for (const view of ["gaps", "results", "audit", "table"]) {
      await page.run((view) => probe.set("w", "view", view), view);
      await page.until((view) => probe.view("w") === view, view);
    }
    assert.deepEqual((await page.record()).events.map(({ type }) => type), ["ready"], "the page is not told of its own changes");
    await page.assertClean();
  });

  it("the language button keeps the view and is announced to the page", async () => {
    const page = await visit(widget("w", 'eager view="gaps"'));
    await page.until(() => probe.view("w") === "gaps");
    await page.run(() => probe.press("w", "lang", "en"));
    const change = await page.until(() => probe.record.events.find(({ type }) => type === "change"));
    assert.equal(change.target, "w");
    assert.equal(change.detail.lang, "en");
    assert.equal(change.detail.view, "gaps");
    await page.until(() => probe.inside("w", '[lang="en"]'));
    assert.equal(await page.run(() => probe.view("w")), "gaps");
    await page.assertClean();
  });

  it("lang and theme attributes hold from the start and when they change, and keep what the reader chose", async () => {
    const page = await visit(widget("w", 'eager lang="en" theme="dark"'));
    await page.drawn("w");
    assert.ok(await page.run(() => Boolean(probe.inside("w", '[lang="en"]'))));
    assert.ok(await page.run(() => Boolean(probe.inside("w", '[data-theme="dark"]'))));

    await page.run(() => probe.press("w", "view", "gaps"));
    await page.until(() => probe.view("w") === "gaps");
    await page.run(() => {
      probe.set("w", "theme", "light");
      probe.set("w", "lang", "vi");
    });
    await page.until(() => probe.inside("w", '[data-theme="light"]') && probe.inside("w", '[lang="vi"]'));
    assert.equal(await page.run(() => probe.view("w")), "gaps", "another attribute does not reset the view");
    await page.assertClean();
  });

  it("heading-level sets the level of the first heading", async () => {
    const page = await visit(widget("w", 'eager heading-level="3"'));
    await page.drawn("w");
    assert.equal(await page.run(() => probe.inside("w", "h1, h2, h3, h4, h5, h6").localName), "h3");
    await page.assertClean();
  });

  it("unknown values are ignored with one warning each", async () => {
    const page = await visit(widget("w", 'eager view="pie" lang="fr" theme="pink" heading-level="9"'));
    await page.drawn("w");
    assert.equal(await page.run(() => probe.view("w")), "overview");
    const { warnings } = await page.record();
    assert.equal(warnings.length, 4, warnings.join("\n"));
    for (const value of ["pie", "fr", "pink", "9"]) assert.ok(warnings.join("\n").includes(value), value);
    await page.assertClean();
  });
});
