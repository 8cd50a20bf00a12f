// The details of one indicator: from a row, a card, a link; what they say; and the ways out, with the focus back.

import assert from "node:assert/strict";
import { it } from "node:test";
import { Key } from "selenium-webdriver";
import { shipped } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const { indicators } = shipped();
const PERIODS = ["2023-plan", "2023-estimate", "2024-plan"];

const open = (id) => probe.press("w", "detail", id);
const shown = () => {
  const dialog = probe.inside("w", "dialog[open]");
  return dialog && { id: dialog.dataset.detail, label: dialog.getAttribute("aria-label") };
};
const focused = () => {
  const element = probe.host("w").shadowRoot.activeElement;
  return element && { action: element.dataset.action, value: element.dataset.value };
};

async function table(visit, attributes = "") {
  const page = await visit(widget("w", `eager ${attributes}`));
  await page.until(() => probe.inside("w", "tr[data-indicator] .flag"));
  return page;
}

inEveryEngine("details", (visit) => {
  it("open from a row, over the page, with every value as printed, as understood and where it stands", async () => {
    const page = await table(visit);
    for (const { id, values, name } of indicators) {
      await page.run(open, id);
      await page.until((id) => probe.inside("w", `dialog[open][data-detail="${id}"] .detail-name`), id);
      const detail = await page.run(() => {
        const dialog = probe.inside("w", "dialog[open]");
        const rows = [...dialog.querySelectorAll("[data-period]")];
        return {
          name: dialog.querySelector(".detail-name").textContent,
          cells: rows.map((row) => [row.dataset.period, ...[...row.cells].slice(1).map((cell) => probe.ownText(cell))]),
          gap: dialog.querySelector('[data-field="gap-sentence"]').textContent,
        };
      });
      assert.equal(detail.name, name.vi);
      assert.deepEqual(detail.cells.map(([period]) => period), PERIODS);
      for (const [period, printed, , place] of detail.cells) {
        assert.equal(printed, values[period].missing ? "–" : values[period].printed, `${id}, ${period}`);
        assert.ok(place.length > 0);
      }
      assert.match(detail.gap.trim(), /\.$/);
      await page.run(() => probe.inside("w", '[data-action="close-detail"]').click());
      await page.until(() => !probe.inside("w", "dialog[open]"));
    }
    await page.assertClean();
  });

  it("are said in the other language, too, bounds in words", async () => {
    const page = await table(visit, 'lang="en"');
    await page.run(open, "forest-cover");
    const text = await page.until(() => probe.inside("w", "dialog[open] .detail-body")?.textContent);
    for (const words of ["at least 46%", "more than 46%", "Higher is better", "differs from the verdict in the document", "row 15, line 1 below it"]) {
      assert.ok(text.includes(words), words);
    }
  });

  it("close by Escape, by the button and by a press beside them, and the focus is back where it was", async () => {
    const page = await table(visit);
    const ways = [
      () => page.driver.actions().sendKeys(Key.ESCAPE).perform(),
      () => page.run(() => probe.inside("w", '[data-action="close-detail"]').click()),
      () => page.run(() => probe.inside("w", "dialog[open]").click()),
    ];
    for (const close of ways) {
      await page.run(open, "budget-revenue");
      await page.until(() => probe.inside("w", "dialog[open]"));
      assert.equal((await page.run(focused)).action, "close-detail");
      await close();
      await page.until(() => !probe.inside("w", "dialog[open]"));
      await page.until(() => probe.host("w").shadowRoot.activeElement?.dataset.value === "budget-revenue");
      assert.deepEqual(await page.run(focused), { action: "detail", value: "budget-revenue" });
      assert.equal(await page.run(() => probe.inside("w", "[data-selected]")), null);
    }
    await page.assertClean();
  });

  it("open from anywhere in a row, but not from what can be pressed by itself", async () => {
    const page = await table(visit);
    await page.run(() => probe.inside("w", 'tr[data-indicator="poverty-reduction"] [data-field="plan"]').click());
    assert.equal((await page.until(shown)).id, "poverty-reduction");
    assert.ok(await page.run(() => Boolean(probe.inside("w", 'tr[data-indicator="poverty-reduction"][data-selected]'))));
    await page.run(() => probe.inside("w", '[data-action="close-detail"]').click());
    await page.until(() => !probe.inside("w", "dialog[open]"));
    await page.run(() => probe.inside("w", 'tr[data-indicator="poverty-reduction"] summary').click());
    assert.equal(await page.run(shown), null);
  });

  it("step to the indicator before and after, and end at the ends", async () => {
    const page = await table(visit);
    await page.run(open, indicators[0].id);
    await page.until(() => probe.inside("w", "dialog[open]"));
    const step = (way) => page.run((way) => probe.press("w", "step", way), way);
    await step("previous");
    assert.equal((await page.run(shown)).id, indicators[0].id);
    for (const { id } of indicators.slice(1, 4)) {
      await step("next");
      await page.until((id) => probe.inside("w", "dialog[open]").dataset.detail === id, id);
    }
    await step("previous");
    await page.until((id) => probe.inside("w", "dialog[open]").dataset.detail === id, indicators[2].id);
  });

  it("lead on to results, checks and the row in the table, and close for it", async () => {
    const page = await table(visit);
    await page.run(open, "export-growth");
    await page.until(() => probe.inside("w", "dialog[open] .detail-links"));
    await page.run(() => probe.inside("w", "dialog[open] .detail-links [data-value]").click());
    await page.until(() => ["results", "audit"].includes(probe.view("w")));
    assert.equal(await page.run(shown), null);
    await page.run(() => probe.press("w", "view", "overview"));
    await page.run(open, "export-growth");
    await page.until(() => probe.inside("w", 'dialog[open] [data-action="show"][data-value="export-growth"]'));
    await page.run(() => probe.inside("w", 'dialog[open] [data-action="show"][data-value="export-growth"]').click());
    await page.until(() => probe.view("w") === "table");
    await page.until(() => probe.host("w").shadowRoot.activeElement?.dataset.indicator === "export-growth");
    await page.assertClean();
  });
});
