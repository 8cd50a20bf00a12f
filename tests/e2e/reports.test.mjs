// Tables of other provinces and years, each as a host page would show it: every printed cell, both languages, no complaint.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { it } from "node:test";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const FOLDER = new URL("../reports/", import.meta.url);
const REPORTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, json: readFileSync(new URL(name, FOLDER), "utf8") }))
  .map(({ name, json }) => ({ name, json, dataset: JSON.parse(json) }));

/** Id -> role -> what is printed, of the cells that the table has. */
function printedCells({ indicators, comparison }) {
  const printed = (value) => value?.printed ?? value?.words?.vi ?? "";
  const roles = Object.entries(comparison);
  return Object.fromEntries(
    indicators.map(({ id, values }) => [id, Object.fromEntries(roles.map(([role, period]) => [role, printed(values[period])]))]),
  );
}

const shownCells = (roles) => {
  const field = (role) => (role === "target" ? "plan" : role);
  const rows = [...probe.host("w").shadowRoot.querySelectorAll("tr[data-indicator]")];
  const cell = (row, role) => row.querySelector(`[data-field="${field(role)}"] [data-printed]`)?.dataset.printed ?? "";
  return Object.fromEntries(
    rows.map((row) => [row.dataset.indicator, Object.fromEntries(roles.map((role) => [role, cell(row, role)]))]),
  );
};

inEveryEngine("other reports", (visit) => {
  for (const { name, json, dataset } of REPORTS) {
    it(`${name} stands in the table cell by cell as printed, in both languages`, async () => {
      const page = await visit(widget("w", 'eager src="data.json" view="table"'), { files: { "data.json": json } });
      await page.until((count) => probe.host("w").shadowRoot?.querySelectorAll("tr[data-indicator]").length === count, dataset.indicators.length);
      const roles = Object.keys(dataset.comparison);
      assert.deepEqual(await page.run(shownCells, roles), printedCells(dataset));
      await page.run(() => probe.press("w", "lang", "en"));
      await page.until(() => probe.inside("w", '[lang="en"] tr[data-indicator]'));
      assert.deepEqual(await page.run(shownCells, roles), printedCells(dataset));
      const untranslated = dataset.indicators.filter((it) => !it.name.en).length;
      const marked = await page.run(() => probe.host("w").shadowRoot.querySelectorAll("tr[data-indicator] .indicator-table-title .untranslated[lang=vi]").length);
      assert.equal(marked, untranslated);
      await page.assertClean();
    });
  }

  it("no table asks for more width than a page of 1280 pixels gives", async () => {
    for (const { name, json } of [...REPORTS, { name: "the built-in one", json: null }]) {
      const page = await visit(widget("w", `eager view="table"${json ? ' src="data.json"' : ""}`), { files: json ? { "data.json": json } : {}, width: 1280 });
      for (const lang of ["vi", "en"]) {
        await page.until((lang) => probe.inside("w", `[lang="${lang}"] tr[data-indicator]`), lang);
        const widths = await page.run(() => {
          const { scrollWidth, clientWidth } = probe.inside("w", ".indicator-table-frame");
          const page = document.documentElement;
          return { table: scrollWidth - clientWidth, page: page.scrollWidth - page.clientWidth };
        });
        assert.deepEqual(widths, { table: 0, page: 0 }, `${name}, ${lang}`);
        if (lang === "vi") await page.run(() => probe.press("w", "lang", "en"));
      }
    }
  });

  it("a plan that nobody has measured has no view of gaps, no verdicts and no filters for them", async () => {
    const { json } = REPORTS.find(({ name }) => name === "phu-tho-2023.json");
    const page = await visit(widget("w", 'eager src="data.json" view="overview"'), { files: { "data.json": json } });
    await page.until(() => probe.inside("w", "[data-headline]"));
    const seen = await page.run(() => {
      const root = probe.host("w").shadowRoot;
      const isSeen = (element) => element.getClientRects().length > 0;
      return {
        views: [...root.querySelectorAll('[data-action="view"]')].filter(isSeen).map(({ dataset }) => dataset.value),
        verdicts: [...root.querySelectorAll("[data-verdict]")].filter(isSeen).length,
        emptyLists: [...root.querySelectorAll("dl, ul")].filter((list) => isSeen(list) && !list.children.length).length,
      };
    });
    assert.deepEqual(seen, { views: ["overview", "table"], verdicts: 0, emptyLists: 0 });
    await page.assertClean();
  });
});

inEveryEngine("the stand-alone page", (visit) => {
  it("lists its datasets, and shows the one that its address asks for with its own title", async () => {
    const page = await visit(null, { address: (scenario) => scenario.widget("index.html?data=phu-tho-2023") });
    await page.until(() => probe.inside(null, '[data-headline="grdp-growth"]') && document.title.includes("Phú Thọ"));
    const links = await page.run(() => [...document.querySelectorAll(".page-datasets a")].map((link) => [link.textContent, link.ariaCurrent ?? link.getAttribute("aria-current")]));
    assert.deepEqual(links, [["Thái Nguyên 2023", null], ["Thừa Thiên Huế 2019", null], ["Phú Thọ 2023", "page"]]);
    assert.ok(await page.run(() => !document.body.textContent.includes("163/BC-UBND")));
    await page.assertClean();
  });
});
