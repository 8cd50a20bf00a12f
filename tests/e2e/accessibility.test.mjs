// axe-core finds nothing: each view, light and dark, both languages, wide and on a phone, and in the state of failure.

import assert from "node:assert/strict";
import { it } from "node:test";
import { findings } from "./axe.mjs";
import { widget } from "./pages.mjs";
import { CHARTS } from "./results-data.mjs";
import { inEveryEngine } from "./suite.mjs";

const chartIsDrawn = (id) => Boolean(probe.inside(id, '[data-chart="target-gap"] svg'));
const isComplete = (id, selector) => Boolean(probe.inside(id, selector));

/** [view, what is there once it is complete] */
const VIEWS = [
  ["overview", '[data-chart="verdicts"] svg'],
  ["table", "tr[data-indicator] .flag"],
  ["gaps", '[data-chart="target-gap"] svg'],
  ["results", `[data-chart="${CHARTS.at(-1)}"] svg`],
  ["audit", "[data-check]"],
];
const isShown = (view, lang, theme) =>
  probe.view("w") === view && probe.inside("w", `[lang="${lang}"]`) && probe.inside("w", `[data-theme="${theme}"]`);

/** Each width with two of the four looks: each view is seen in all of them, and each width in both themes and languages. */
const LOOKS = [
  [1280, [["light", "vi"], ["dark", "en"]]],
  [375, [["light", "en"], ["dark", "vi"]]],
];

inEveryEngine("axe finds nothing", (visit) => {
  for (const [width, looks] of LOOKS) {
    for (const [view, complete] of VIEWS) {
      it(`${view}, ${width} px wide, in both themes and languages, and with everything opened`, async () => {
        const page = await visit(widget("w", `eager view="${view}"`), { width });
        await page.until(isComplete, "w", complete);
        for (const [theme, lang] of looks) {
          await page.run((theme, lang) => (probe.set("w", "theme", theme), probe.set("w", "lang", lang)), theme, lang);
          await page.until(isShown, view, lang, theme);
          assert.deepEqual(await findings(page), [], `${theme}, ${lang}`);
        }
        await page.run(() => probe.openAll("w"));
        assert.deepEqual(await findings(page), [], "everything opened");
      });
    }
  }

  it("the stand-alone page, in both languages and all views", async () => {
    const page = await visit(null, { address: (scenario) => scenario.widget("index.html") });
    await page.drawn();
    assert.deepEqual(await findings(page), []);
    await page.run(() => probe.press(null, "view", "gaps"));
    await page.until(chartIsDrawn);
    assert.deepEqual(await findings(page), [], "gaps");
    await page.run(() => probe.press(null, "lang", "en"));
    await page.until(() => document.documentElement.lang === "en");
    assert.deepEqual(await findings(page), [], "English");
    for (const [view, complete] of [["results", "[data-result]"], ["audit", "[data-check]"]]) {
      await page.run((view) => probe.press(null, "view", view), view);
      await page.until(isComplete, null, complete);
      assert.deepEqual(await findings(page), [], view);
    }
  });

  it("the details of an indicator, in both themes and languages", async () => {
    for (const [width, looks] of LOOKS) {
      const page = await visit(widget("w", "eager"), { width });
      await page.until(isComplete, "w", "tr[data-indicator] .flag");
      await page.run(() => probe.press("w", "detail", "budget-revenue"));
      for (const [theme, lang] of looks) {
        await page.run((theme, lang) => (probe.set("w", "theme", theme), probe.set("w", "lang", lang)), theme, lang);
        await page.until(isComplete, "w", `[lang="${lang}"][data-theme="${theme}"] dialog[open] [data-chart] svg`);
        assert.deepEqual(await findings(page), [], `${width}, ${theme}, ${lang}`);
      }
    }
  });

  it("a table that is folded, sorted, and short of columns", async () => {
    const page = await visit(widget("w", "eager"));
    await page.until(isComplete, "w", "tr[data-indicator] .flag");
    await page.run(() => probe.inside("w", '[data-action="fold-all"]').click());
    await page.until(isComplete, "w", '[aria-expanded="false"]');
    assert.deepEqual(await findings(page), [], "folded");
    await page.run(() => probe.inside("w", '[data-action="column"][data-value="plan"]').click());
    await page.run(() => probe.press("w", "sort", "gap"));
    await page.until(isComplete, "w", 'th[aria-sort="ascending"]');
    assert.deepEqual(await findings(page), [], "sorted, without a column");
  });

  it("what a search has highlighted, and a search that finds nothing", async () => {
    for (const [view, complete] of VIEWS.filter(([view]) => !["overview", "gaps"].includes(view))) {
      const page = await visit(widget("w", `eager view="${view}"`));
      await page.until(isComplete, "w", complete);
      await page.run(() => probe.fill("w", "search", "xuat khau"));
      await page.until(isComplete, "w", "mark");
      for (const theme of ["light", "dark"]) {
        await page.run((theme) => probe.set("w", "theme", theme), theme);
        await page.until(isComplete, "w", `[data-theme="${theme}"]`);
        assert.deepEqual(await findings(page), [], `${view}, highlighted, ${theme}`);
      }
      await page.run(() => probe.fill("w", "search", "xyzxyz"));
      await page.until(isComplete, "w", ".finder-nothing:not([hidden])");
      assert.deepEqual(await findings(page), [], `${view}, nothing found`);
    }
  });

  it("a failed widget, one without its chart bundle, and one without its results", async () => {
    const page = await visit(widget("w"), { faults: { wasm: { status: 404 } } });
    await page.assertFailed("w", "http");
    assert.deepEqual(await findings(page), []);

    const chartless = await visit(widget("w", 'eager view="gaps"'), { faults: { charts: { status: 404 } } });
    await chartless.until(() => probe.record.events.some(({ type }) => type === "error"));
    assert.deepEqual(await findings(chartless), []);

    for (const view of ["results", "audit"]) {
      const resultless = await visit(widget("w", `eager view="${view}"`), { faults: { results: { status: 404 } } });
      await resultless.until(isComplete, "w", '[data-action="retry-results"]');
      assert.deepEqual(await findings(resultless), [], `${view} without results`);
    }
  });

  it("and it would find something: a planted defect", async () => {
    const page = await visit(widget("w"));
    await page.drawn("w");
    await page.run(() => {
      probe.inside("w", "[data-view]").append(document.createElement("img"));
    });
    assert.match((await findings(page)).join("\n"), /image-alt/);
  });
});
