// On paper: A4 upright and across. What stands under `@media print` is made to hold on the screen, in every engine alike.

import assert from "node:assert/strict";
import { it } from "node:test";
import { shipped } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const { indicators, groups, document: report } = shipped();

/** Width of the printed area at 96 dots an inch, with margins of 1 cm. */
const PAPERS = [["upright", 718], ["across", 1047]];

/** Rules for paper hold for everything; those for the screen alone do not exist here. */
const print = () => {
  const rules = (list) => [...list].flatMap((rule) => [rule, ...(rule.cssRules ? rules(rule.cssRules) : [])]);
  const [sheet] = probe.host("w").shadowRoot.adoptedStyleSheets;
  const ofPaper = rules(sheet.cssRules).filter((rule) => rule.media?.mediaText === "print");
  for (const rule of ofPaper) rule.media.mediaText = "all";
  return ofPaper.length;
};

const isSeen = (selector) => {
  const element = probe.inside("w", selector);
  return Boolean(element) && element.getClientRects().length > 0;
};

/** How far the farthest element of the view reaches beyond the page. */
const beyond = () => {
  const elements = [...probe.inside("w", "[data-view]").querySelectorAll("*")].filter((it) => it.getClientRects().length > 0);
  const heard = (it) => it.closest(".visually-hidden") || getComputedStyle(it).clipPath !== "none";
  return Math.max(0, ...elements.filter((it) => !heard(it)).map((it) => it.getBoundingClientRect().right - innerWidth));
};

inEveryEngine("on paper", (visit) => {
  for (const [paper, width] of PAPERS) {
    it(`${paper}, the table is whole: folded rows too, verdicts in words, the source, and nothing that cannot be pressed`, async () => {
      const page = await visit(widget("w", "eager"), { width });
      await page.until(() => probe.inside("w", "tr[data-indicator] .flag"));
      await page.run(() => probe.inside("w", '[data-action="fold-all"]').click());
      await page.until(() => probe.inside("w", '[aria-expanded="false"]'));
      assert.ok((await page.run(print)) > 5);
      const rows = await page.run(() =>
        [...probe.inside("w", ".indicator-table").querySelectorAll("tr[data-indicator]")]
          .filter((row) => row.getClientRects().length > 0)
          .map((row) => ({ id: row.dataset.indicator, verdict: row.querySelector(".verdict-word").innerText.trim() })));
      assert.deepEqual(rows.map(({ id }) => id), indicators.map(({ id }) => id));
      for (const [at, { verdict }] of rows.entries()) {
        assert.ok(verdict.startsWith(indicators[at].verdict?.printed ?? "Chưa có đánh giá"), verdict);
      }
      const headings = await page.run(() => probe.inside("w", ".indicator-table").querySelectorAll(".indicator-table-heading").length);
      assert.equal(headings, groups.filter(({ heading }) => heading).length);
      for (const selector of [".view-switch", ".finder", ".table-tools", ".tools", ".head-sort", ".language-switch"]) {
        assert.equal(await page.run(isSeen, selector), false, selector);
      }
      assert.match(await page.run(() => probe.inside("w", ".source-note").innerText), new RegExp(report.number));
      const frame = await page.run(() => {
        const { overflowX, maxHeight } = getComputedStyle(probe.inside("w", ".indicator-table-frame"));
        return { overflowX, maxHeight };
      });
      assert.deepEqual(frame, { overflowX: "visible", maxHeight: "none" });
      assert.ok((await page.run(beyond)) <= 1, `${await page.run(beyond)} px beyond the page`);
    });

    it(`${paper}, charts are as wide as the page and no wider`, async () => {
      const page = await visit(widget("w", 'eager view="gaps"'), { width });
      await page.until(() => probe.inside("w", '[data-chart="ambition"] svg'));
      await page.run(print);
      await page.run(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const charts = await page.run(() =>
        [...probe.inside("w", '[data-view="gaps"]').querySelectorAll("[data-chart] svg")].map((svg) => {
          const [drawn, figure] = [svg, svg.closest("figure")].map((element) => element.getBoundingClientRect());
          return { fits: drawn.left >= figure.left - 1 && drawn.right <= figure.right + 1, share: drawn.width / figure.width };
        }));
      assert.equal(charts.length, 2);
      for (const { fits, share } of charts) assert.ok(fits && share > 0.9, JSON.stringify(charts));
      assert.equal(await page.run(isSeen, ".chart-pictures-buttons"), false);
      assert.ok((await page.run(beyond)) <= 1);
    });
  }
});
