// 320 px wide, as at 400 % zoom: the page does not scroll sideways and no text is cut off.

import assert from "node:assert/strict";
import { it } from "node:test";
import { widget } from "./pages.mjs";
import { CHARTS } from "./results-data.mjs";
import { inEveryEngine } from "./suite.mjs";

const overflow = () => {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  return { viewport: clientWidth <= 320, sideways: scrollWidth - clientWidth };
};

/** Elements with text of their own that is wider or higher than a box that hides what does not fit. */
const clipped = () => {
  const hides = ({ overflowX, overflowY, clipPath }) => /hidden|clip/.test(`${overflowX} ${overflowY}`) && clipPath === "none";
  return [...probe.inside("w", "[data-view]").querySelectorAll("*")]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter((element) => hides(getComputedStyle(element)) && element.clientWidth > 1)
    .filter((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    .map((element) => element.outerHTML.slice(0, 120));
};

/** Words of charts that go beyond the drawing, which shows nothing outside its own bounds. */
const cutOff = () =>
  [...probe.inside("w", "[data-view]").querySelectorAll("[data-chart] svg text")]
    .filter((text) => {
      const [word, drawing] = [text, text.ownerSVGElement].map((element) => element.getBoundingClientRect());
      return word.left < drawing.left - 1 || word.right > drawing.right + 1;
    })
    .map(({ textContent }) => textContent);

/** [view, what is there once it is complete] */
const VIEWS = [
  ["overview", '[data-chart="verdicts"] svg'],
  ["table", "tr[data-indicator] .flag"],
  ["gaps", '[data-chart="target-gap"] svg'],
  ["results", `[data-chart="${CHARTS.at(-1)}"] svg`],
  ["audit", "[data-check]"],
];

inEveryEngine("320 px", (visit) => {
  for (const [view, complete] of VIEWS) {
    it(`the ${view} view fits, also with everything opened`, async () => {
      const page = await visit(widget("w", `eager view="${view}"`), { width: 320 });
      await page.until((complete) => probe.inside("w", complete), complete);
      for (const lang of ["vi", "en"]) {
        await page.run((lang) => probe.set("w", "lang", lang), lang);
        await page.until((lang) => probe.inside("w", `[lang="${lang}"]`), lang);
        // Words move to their places, for 300 ms.
        await page.run(() => new Promise((resolve) => setTimeout(resolve, 500)));
        assert.deepEqual(await page.run(overflow), { viewport: true, sideways: 0 }, lang);
        assert.deepEqual(await page.run(clipped), [], lang);
        await page.run(() => probe.openAll("w"));
        assert.deepEqual(await page.run(overflow), { viewport: true, sideways: 0 }, `${lang}, everything opened`);
        assert.deepEqual(await page.run(clipped), [], `${lang}, everything opened`);
      }
      await page.assertClean();
    });
  }

  for (const [view, complete] of VIEWS.filter(([view]) => ["overview", "gaps", "results"].includes(view))) {
    it(`no word of the charts of the ${view} view is cut off`, async () => {
      const page = await visit(widget("w", `eager view="${view}"`), { width: 320 });
      await page.until((complete) => probe.inside("w", complete), complete);
      for (const lang of ["vi", "en"]) {
        await page.run((lang) => probe.set("w", "lang", lang), lang);
        await page.until((lang) => probe.inside("w", `[lang="${lang}"]`), lang);
        // Words move to their places, for 300 ms.
        await page.run(() => new Promise((resolve) => setTimeout(resolve, 500)));
        assert.deepEqual(await page.run(cutOff), [], lang);
      }
    });
  }

  it("the details of an indicator fit, and none of their words is cut off", async () => {
    const page = await visit(widget("w", "eager"), { width: 320 });
    await page.until((complete) => probe.inside("w", complete), "tr[data-indicator] .flag");
    for (const id of ["grdp-per-capita", "new-rural-districts", "forest-cover", "housing-floor-area"]) {
      await page.run((id) => probe.press("w", "detail", id), id);
      await page.until(() => probe.inside("w", "dialog[open] [data-chart] svg"));
      const inside = await page.run(() => {
        const dialog = probe.inside("w", "dialog[open]");
        const words = [...dialog.querySelectorAll("[data-chart] svg text")].filter((text) => {
          const [word, drawing] = [text, text.ownerSVGElement].map((element) => element.getBoundingClientRect());
          return word.left < drawing.left - 1 || word.right > drawing.right + 1;
        });
        return { sideways: dialog.scrollWidth - dialog.clientWidth, words: words.map(({ textContent }) => textContent) };
      });
      assert.deepEqual(inside, { sideways: 0, words: [] }, id);
      await page.run(() => probe.inside("w", '[data-action="close-detail"]').click());
      await page.until(() => !probe.inside("w", "dialog[open]"));
    }
    await page.assertClean();
  });

  it("a widget that was hidden when it was drawn has its right width when it is shown", async () => {
    const page = await visit(`<section id="tab" hidden>${widget("w", 'eager view="gaps"')}</section>`);
    await page.until(() => probe.record.events.some(({ type }) => type === "ready"));
    // Nobody opens a tab in the very frame in which it was filled, and WebKit calls it an endless loop if a script does.
    await page.run(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve, 50)), 100)));
    await page.run(() => {
      document.getElementById("tab").hidden = false;
    });
    const width = await page.until(() => probe.inside("w", '[data-chart="target-gap"] svg')?.getBoundingClientRect().width);
    assert.ok(width > 300, `${width} px`);
    await page.assertClean();
  });
});
