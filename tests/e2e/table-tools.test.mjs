// The table as a tool: groups folded, columns left out, back to the report's order, head and names in sight, cards.

import assert from "node:assert/strict";
import { it } from "node:test";
import { shipped } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const { indicators, groups } = shipped();
const FIELDS = ["unit", "plan", "outcome", "gap", "verdict", "check", "next"];

const visible = () =>
  [...probe.inside("w", ".indicator-table").querySelectorAll("tr[data-indicator]")]
    .filter((row) => row.getClientRects().length > 0)
    .map((row) => row.dataset.indicator);
const fields = () => {
  const row = probe.inside("w", "tr[data-indicator]");
  return [...row.querySelectorAll("td[data-field]")].map((cell) => cell.dataset.field);
};
const outside = (group) => indicators.filter((it) => it.group !== group).map(({ id }) => id);

async function opened(visit, attributes = "", settings) {
  const page = await visit(widget("w", `eager ${attributes}`), settings);
  await page.until(() => probe.view("w") === "table");
  return page;
}

inEveryEngine("the table as a tool", (visit) => {
  it("folds a group away and back, keeps the focus, and folds and unfolds all", async () => {
    const page = await opened(visit);
    const button = () => probe.inside("w", '[data-action="fold"][data-value="labour"]');
    const expanded = () => page.run(`() => (${button})().getAttribute("aria-expanded")`);
    assert.equal(await expanded(), "true");
    await page.run(`() => { const it = (${button})(); it.focus(); it.click(); }`);
    await page.until(`() => (${button})().getAttribute("aria-expanded") === "false"`);
    assert.deepEqual(await page.run(visible), outside("labour"));
    assert.equal(await page.run(() => probe.host("w").shadowRoot.activeElement?.dataset.value), "labour");
    await page.run(`() => (${button})().click()`);
    await page.until(`() => (${button})().getAttribute("aria-expanded") === "true"`);
    assert.equal((await page.run(visible)).length, indicators.length);

    const all = () => page.run(() => probe.inside("w", '[data-action="fold-all"]').click());
    await all();
    const single = groups.filter(({ heading }) => !heading).map(({ id }) => id);
    await page.until((count) => probe.inside("w", ".indicator-table").querySelectorAll('[aria-expanded="false"]').length === count, groups.length - single.length);
    assert.deepEqual(await page.run(visible), indicators.filter(({ group }) => single.includes(group)).map(({ id }) => id));
    await all();
    await page.until(() => !probe.inside("w", '[aria-expanded="false"]'));
    await page.assertClean();
  });

  it("hides nothing of what is looked for, and unfolds what a link leads to", async () => {
    const page = await opened(visit);
    await page.run(() => probe.inside("w", '[data-action="fold-all"]').click());
    await page.until(() => probe.inside("w", '[aria-expanded="false"]'));
    await page.run(() => probe.fill("w", "search", "BHYT"));
    await page.until(() => probe.entries("w", "indicator").length < 28);
    assert.deepEqual(await page.run(visible), await page.run(() => probe.entries("w", "indicator")));
    await page.run(() => probe.fill("w", "search", ""));
    await page.until(() => probe.inside("w", '[aria-expanded="false"]'));
    await page.run(() => probe.press("w", "view", "overview"));
    await page.run(() => probe.press("w", "detail", "health-insurance"));
    await page.until(() => probe.inside("w", 'dialog[open] [data-action="show"][data-value="health-insurance"]'));
    await page.run(() => probe.inside("w", 'dialog[open] [data-action="show"][data-value="health-insurance"]').click());
    await page.until(() => probe.host("w").shadowRoot.activeElement?.dataset.indicator === "health-insurance");
    assert.equal((await page.run(visible)).length, indicators.length);
  });

  it("leaves out the columns that a reader takes off, the heading of a group as wide as the rest", async () => {
    const page = await opened(visit);
    assert.deepEqual(await page.run(fields), FIELDS);
    const toggle = (column) => page.run((column) => probe.inside("w", `[data-action="column"][data-value="${column}"]`).click(), column);
    await toggle("check");
    await toggle("unit");
    const left = FIELDS.filter((field) => !["check", "unit"].includes(field));
    await page.until((count) => probe.inside("w", "tr[data-indicator]").querySelectorAll("td[data-field]").length === count, left.length);
    assert.deepEqual(await page.run(fields), left);
    const spans = await page.run(() => {
      const table = probe.inside("w", ".indicator-table");
      const width = (row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
      return [...new Set([...table.rows].map(width))];
    });
    assert.deepEqual(spans, [2 + left.length]);
    await toggle("check");
    await page.until((count) => probe.inside("w", "tr[data-indicator]").querySelectorAll("td[data-field]").length === count, left.length + 1);
    await page.assertClean();
  });

  it("goes back to the report's order by one button, which is there only when it has something to do", async () => {
    const page = await opened(visit);
    const offered = () => page.run(() => probe.inside("w", '[data-action="report-order"]').getClientRects().length > 0);
    assert.equal(await offered(), false);
    await page.run(() => probe.press("w", "sort", "gap"));
    await page.until(() => probe.inside("w", "th[aria-sort]"));
    assert.equal(await offered(), true);
    await page.run(() => probe.inside("w", '[data-action="report-order"]').click());
    await page.until(() => !probe.inside("w", "th[aria-sort]"));
    assert.deepEqual(await page.run(visible), indicators.map(({ id }) => id));
  });

  it("keeps the head in sight while the rows pass, on a wide page and in a narrow frame, and there also the names", async () => {
    for (const width of [1200, 760]) {
      const page = await opened(visit, "", { width });
      const places = await page.run(async () => {
        const frame = probe.inside("w", ".indicator-table-frame");
        const [head, name] = [probe.inside("w", "thead th.indicator-table-name"), probe.inside("w", 'tr[data-indicator="budget-revenue"] > th')];
        frame.scrollTo(200, 0);
        const row = probe.inside("w", 'tr[data-indicator="completed-homes"]');
        row.scrollIntoView({ block: "center" });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const top = Math.max(0, frame.getBoundingClientRect().top);
        return { head: Math.round(head.getBoundingClientRect().top - top), name: Math.round(name.getBoundingClientRect().left - frame.getBoundingClientRect().left), page: document.documentElement.scrollWidth <= innerWidth };
      });
      assert.deepEqual(places, { head: 0, name: width > 959 ? places.name : 0, page: true }, String(width));
    }
  });

  it("shows the same rows as cards on a phone, in the same order, still a table to those who hear it", async () => {
    const page = await opened(visit, "", { width: 375 });
    assert.deepEqual(await page.run(visible), indicators.map(({ id }) => id));
    const card = await page.run(() => {
      const row = probe.inside("w", 'tr[data-indicator="grdp-growth"]');
      return { display: getComputedStyle(row).display, role: row.getAttribute("role"), cells: row.querySelectorAll('[role="cell"]').length };
    });
    assert.deepEqual(card, { display: "grid", role: "row", cells: 8 });
  });
});
