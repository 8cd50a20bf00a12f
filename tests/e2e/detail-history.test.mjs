// Details and the history: they stand in the address, and Back and Esc close them alike.

import assert from "node:assert/strict";
import { it } from "node:test";
import { inEveryEngine } from "./suite.mjs";
import { back, follow, fragment, is, opened, pause, written } from "./visits.mjs";

const ESCAPE = "\uE00C";

/** Closes the details as a reader does. */
async function escape(page) {
  const inside = await page.driver.executeScript(() => probe.inside("w", "[data-detail] button"));
  await inside.sendKeys(ESCAPE);
}

const details = (id, indicator) => (probe.inside(id, "[data-detail]")?.dataset.detail ?? null) === indicator;

inEveryEngine("details and the history", (visit) => {
  const press = (page, id) => page.run((id) => probe.press("w", "detail", id), id);

  it("are in the address, are restored from it, and are told to the page", async () => {
    const page = await opened(visit);
    await press(page, "grdp-growth");
    await written(page, "detail=grdp-growth");
    await page.until(() => probe.record.events.some(({ type }) => type === "select"));
    const link = await page.run(() => location.href);
    await follow(page, link);
    await page.until(details, "w", "grdp-growth");
    await page.until(() => probe.record.events.some(({ type }) => type === "select"));
    const selected = await page.run(() => probe.record.events.filter(({ type }) => type === "select").map(({ detail }) => detail));
    assert.deepEqual(selected, [{ indicator: "grdp-growth" }]);
    await page.assertClean();
  });

  it("close with Back and with Esc alike, and neither undoes what was chosen meanwhile", async () => {
    const page = await opened(visit);
    await press(page, "grdp-growth");
    await written(page, "detail=grdp-growth");
    await back(page);
    await page.until(details, "w", null);
    await page.run(() => history.forward());
    await page.until(details, "w", "grdp-growth");
    await back(page);
    await page.until(details, "w", null);

    const length = await page.run(() => history.length);
    await press(page, "budget-revenue");
    await written(page, "detail=budget-revenue");
    await escape(page);
    await page.until(is, "");
    await page.until(details, "w", null);
    await page.run(() => probe.press("w", "view", "gaps"));
    await written(page, "view=gaps");
    assert.equal(await page.run(() => history.length), length, "what was closed has left no step behind");

    await page.run(() => probe.press("w", "view", "table"));
    await page.until(is, "");
    await press(page, "budget-revenue");
    await written(page, "detail=budget-revenue");
    await page.run(() => probe.fill("w", "domain", "economy"));
    await written(page, "domain=economy&detail=budget-revenue");
    await escape(page);
    await written(page, "domain=economy");
    assert.equal(await page.run(() => probe.inside("w", '[data-action="domain"]').value), "economy");
    await page.assertClean();
  });

  it("close with Back where the address is the page's own, which does not change", async () => {
    const page = await opened(visit, "#place", "", '<p id="place">Nơi khác</p>');
    await page.run(() => history.replaceState({ route: "home" }, ""));
    const before = await page.run(() => [location.href, history.length]);
    await press(page, "grdp-growth");
    await page.until(details, "w", "grdp-growth");
    await page.until((length) => history.length === length + 1, before[1]);
    assert.deepEqual(await page.run(() => [location.href, history.state.route]), [before[0], "home"]);
    await back(page);
    await page.until(details, "w", null);
    await page.run(() => history.forward());
    await page.until(details, "w", "grdp-growth");
    await press(page, "export-growth");
    await page.until(details, "w", "export-growth");
    await escape(page);
    await page.until(details, "w", null);
    await page.until(() => JSON.stringify(history.state) === '{"route":"home"}');
    assert.equal(await page.run(() => location.href), before[0]);
    await page.assertClean();
  });

  it("leave the page's own steps alone", async () => {
    const page = await opened(visit, "", "", '<p id="place">Nơi khác</p>');
    await press(page, "grdp-growth");
    await page.until(() => history.state !== null);
    await page.run(() => {
      location.hash = "place";
    });
    await pause();
    assert.ok(await page.run(details, "w", "grdp-growth"), "a step forward closes nothing");
    await escape(page);
    await page.until(details, "w", null);
    await pause();
    assert.equal(await page.run(fragment), "place", "a step of the page is not taken back");
    await page.assertClean();
  });

  it("leave nothing in the page's history when the widget is taken out", async () => {
    const page = await opened(visit, "", "");
    await page.run(() => history.replaceState({ route: "home" }, ""));
    await press(page, "grdp-growth");
    await page.until(() => Object.keys(history.state).length === 2);
    await page.run(() => probe.host("w").remove());
    await page.until(() => JSON.stringify(history.state) === '{"route":"home"}');
    await back(page);
    await pause();
    await page.assertClean();
  });
});
