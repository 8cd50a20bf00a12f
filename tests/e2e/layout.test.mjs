// 320 px wide, as at 400 % zoom: the page does not scroll sideways and no text is cut off.

import assert from "node:assert/strict";
import { it } from "node:test";
import { widget } from "./pages.mjs";
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

inEveryEngine("320 px", (visit) => {
  for (const view of ["table", "gaps"]) {
    it(`the ${view} view fits`, async () => {
      const page = await visit(widget("w", `eager view="${view}"`), { width: 320 });
      await page.drawn("w");
      if (view === "gaps") await page.until(() => probe.inside("w", '[data-chart="target-gap"] svg'));
      for (const lang of ["vi", "en"]) {
        await page.run((lang) => probe.set("w", "lang", lang), lang);
        await page.until((lang) => probe.inside("w", `[lang="${lang}"]`), lang);
        assert.deepEqual(await page.run(overflow), { viewport: true, sideways: 0 }, lang);
        assert.deepEqual(await page.run(clipped), [], lang);
      }
      await page.assertClean();
    });
  }

  it("a widget that was hidden when it was drawn has its right width when it is shown", async () => {
    const page = await visit(`<section id="tab" hidden>${widget("w", 'eager view="gaps"')}</section>`);
    await page.until(() => probe.record.events.some(({ type }) => type === "ready"));
    await page.run(() => {
      document.getElementById("tab").hidden = false;
    });
    const width = await page.until(() => probe.inside("w", '[data-chart="target-gap"] svg')?.getBoundingClientRect().width);
    assert.ok(width > 300, `${width} px`);
    await page.assertClean();
  });
});
