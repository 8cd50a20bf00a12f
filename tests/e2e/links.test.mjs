// From one entry to another: indicators, results, sections and checks. The focus goes along, and what it stands on is in sight.

import assert from "node:assert/strict";
import { it } from "node:test";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

/** Presses what is in the first element that `scope` finds and leads to `target`, after opening what hides it. */
const follow = (scope, target) => {
  const link = probe.inside("w", `${scope} [data-action="show"][data-value="${target}"]`);
  for (let around = link.parentElement; around; around = around.parentElement) {
    if (around.localName === "details" && !around.open) around.querySelector("summary").click();
  }
  link.focus();
  link.click();
};

/** The view and what the focus stands on, once that is in sight. */
const arrival = (entry) => {
  const focus = probe.focus("w");
  return focus?.on === entry && focus.isInSight && probe.view("w");
};

/** Where the page stood before, so that scrolling can be told. */
const scrolled = () => Math.round(scrollY);

inEveryEngine("links", (visit) => {
  it("lead from a result to its indicator, and from the indicator back to the result", async () => {
    const page = await visit(widget("w", 'eager view="results"'));
    await page.until(() => probe.inside("w", '[data-result="insurance-health"], [data-result="exports"]'));
    await page.run(follow, '[data-result="exports"]', "export-growth");
    assert.equal(await page.until(arrival, "indicator export-growth"), "table");
    assert.ok((await page.run(scrolled)) > 0, "the page was scrolled");

    await page.run(follow, '[data-indicator="export-growth"] .related', "exports");
    assert.equal(await page.until(arrival, "result exports"), "results");
    const { events } = await page.record();
    const changes = events.filter(({ type }) => type === "change").map(({ detail }) => detail.view);
    assert.deepEqual(changes, ["table", "results"], "the page hears of each change of view");
    await page.assertClean();
  });

  it("lead from an indicator to each result that explains it and each check about it", async () => {
    const page = await visit(widget("w"));
    const related = () => {
      const links = probe.inside("w", '[data-indicator="grdp-per-capita"] .related')?.querySelectorAll("[data-action=show]");
      return links && [...links].map(({ dataset }) => dataset.value);
    };
    const targets = await page.until(related);
    for (const target of ["per-capita-grdp", "per-capita-plan", "verdict-grdp-per-capita"]) {
      assert.ok(targets.includes(target), `${target} is not among ${targets}`);
    }
    for (const target of targets) {
      await page.run(follow, '[data-indicator="grdp-per-capita"] .related', target);
      await page.until((target) => probe.focus("w")?.on.endsWith(` ${target}`) && probe.focus("w").isInSight, target);
      await page.run(() => probe.press("w", "view", "table"));
      await page.until(() => probe.view("w") === "table");
    }
    await page.assertClean();
  });

  it("lead from the list of sections to a section", async () => {
    const page = await visit(widget("w", 'eager view="results"'));
    await page.until(() => probe.inside("w", '[data-action="section"]'));
    const sections = await page.run(() => {
      const list = probe.inside("w", ".results-contents");
      list.querySelector("summary").click();
      return [...list.querySelectorAll('[data-action="section"]')].map(({ dataset }) => dataset.value);
    });
    assert.equal(sections.length, 29);
    for (const section of ["3.7", "1.8", "task-6", "outlook"]) {
      await page.run((section) => probe.press("w", "section", section), section);
      assert.equal(await page.until(arrival, `section ${section}`), "results");
    }
    await page.assertClean();
  });

  it("show their target even where the search and the filters hid it", async () => {
    const page = await visit(widget("w", 'eager view="results"'));
    await page.until(() => probe.inside("w", "[data-result]"));
    await page.run(() => {
      probe.fill("w", "domain", "economy");
      probe.fill("w", "search", "kim ngạch xuất khẩu hàng hóa");
    });
    await page.until(() => probe.entries("w", "result").length < 10);
    await page.run(follow, '[data-result="exports"]', "export-growth");
    assert.equal(await page.until(arrival, "indicator export-growth"), "table");
    assert.equal(await page.run(() => probe.entries("w", "indicator").length), 28);
    assert.equal(await page.run(() => probe.inside("w", '[data-action="search"]').value), "");
    await page.assertClean();
  });

  it("are reached and followed with the keyboard", async () => {
    const page = await visit(widget("w", 'eager view="audit"'));
    await page.until(() => probe.inside("w", '[data-check="exports-plan"]'));
    const link = await page.driver.executeScript(() => {
      const entry = probe.inside("w", '[data-check="exports-plan"]');
      entry.querySelector("summary").click();
      return entry.querySelector('[data-action="show"][data-value="exports"]');
    });
    await link.sendKeys("\uE007");
    assert.equal(await page.until(arrival, "result exports"), "results");
    const flag = await page.driver.executeScript(() => probe.inside("w", '[data-result="exports"] .flag'));
    await flag.sendKeys(" ");
    assert.equal(await page.until(arrival, "check exports-plan"), "audit");
    await page.assertClean();
  });
});
