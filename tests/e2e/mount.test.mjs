// The JavaScript interface: `mount` in any element, options as objects, update and unmount.

import assert from "node:assert/strict";
import { it } from "node:test";
import { BROKEN_DATASETS, otherGrowth } from "./datasets.mjs";
import { STATIC, widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const DIV = `<div id="d">${STATIC}</div>`;

/** Mounts into #d as a page would and keeps the handle on `window`. */
const mounting = async (address, options) => {
  const { mount } = await import(address);
  window.mounted = await mount(document.getElementById("d"), { view: "table", ...options });
};

const refusal = async (address, id, options) => {
  const { mount } = await import(address);
  return mount(document.getElementById(id), options).then(
    () => null,
    (error) => ({ name: error.name, code: error.code, isError: error instanceof window.Error }),
  );
};

inEveryEngine("mount", (visit) => {
  it("draws a dataset object into a plain element, updates it, and gives the element back", async () => {
    const page = await visit(DIV);
    const loader = page.scenario.widget("chi-tieu.js");
    await page.run(mounting, loader, { dataset: otherGrowth(), lang: "en", view: "table" });
    assert.equal(await page.run(() => probe.rows("d")[0]?.outcome.quantity), "= 6.01");
    assert.ok(await page.run(() => Boolean(probe.inside("d", '[lang="en"]'))));
    assert.equal(await page.run(() => probe.showsStatic("d")), false);

    await page.run(() => window.mounted.update({ view: "gaps" }));
    await page.until(() => probe.view("d") === "gaps");
    await page.run(() => window.mounted.update({ view: null }));
    await page.until(() => probe.view("d") === "overview");
    await page.run(() => window.mounted.update({ view: "table" }));
    await page.until(() => probe.view("d") === "table");
    await page.run((dataset) => window.mounted.update({ dataset }), JSON.stringify(otherGrowth("6.02")));
    await page.until(() => probe.rows("d")[0]?.outcome.quantity === "= 6.02");
    assert.ok(await page.run(() => Boolean(probe.inside("d", '[lang="en"]'))), "what was not named stays");
    await page.run(() => window.mounted.update({ dataset: null }));
    await page.until(() => probe.rows("d")[0]?.outcome.quantity === "= 5.56");

    await page.run(() => window.mounted.unmount());
    assert.ok(await page.run(() => probe.showsStatic("d")));
    const live = (glue, charts) => probe.live(glue, charts);
    const left = await page.run(live, page.scenario.address("glue"), page.scenario.address("charts") ?? null);
    assert.deepEqual(left, { widgets: 0, charts: 0 });
    await page.assertClean();
  });

  for (const [what, steps] of [
    ["in one update", (dataset) => [{ dataset, indicator: "unemployment" }]],
    ["in the update after it", (dataset) => [{ dataset }, { indicator: "unemployment" }]],
    ["in the update before another", (dataset) => [{ dataset: null }, { dataset, indicator: "unemployment" }]],
  ]) {
    it(`shows the indicator of a new dataset that is named ${what}`, async () => {
      const dataset = otherGrowth();
      dataset.indicators.find(({ id }) => id === "urban-unemployment").id = "unemployment";
      const page = await visit(DIV);
      await page.run(mounting, page.scenario.widget("chi-tieu.js"), { view: "table" });
      await page.run((steps) => steps.forEach((options) => window.mounted.update(options)), steps(dataset));
      await page.until(() => probe.rows("d").map(({ id }) => id).join() === "unemployment");
      await page.assertClean();
    });
  }

  it("tells version and readiness, and each event comes from the element itself", async () => {
    const page = await visit(DIV);
    await page.run(mounting, page.scenario.widget("chi-tieu.js"), {});
    const version = await page.run(async (address) => (await import(address)).version, page.scenario.widget("chi-tieu.js"));
    assert.match(version, /^\d+\.\d+\.\d+/);
    await page.run(() => probe.press("d", "view", "gaps"));
    await page.until(() => probe.view("d") === "gaps");
    const { events } = await page.record();
    assert.deepEqual(events.map(({ type, target }) => `${type} ${target}`), ["ready d", "change d"]);
    assert.deepEqual(events[0].detail, { version });
    assert.equal(events[1].detail.view, "gaps");
    await page.assertClean();
  });

  it("rejects with the code when it fails, and works when asked again", async () => {
    const page = await visit(DIV);
    const loader = page.scenario.widget("chi-tieu.js");
    const [, broken] = BROKEN_DATASETS.find(([what]) => what === "no direction");
    const error = await page.run(refusal, loader, "d", { dataset: JSON.parse(broken) });
    assert.deepEqual(error, { name: "ChiTieuFailure", code: "dataset", isError: true });
    await page.assertFailed("d", "dataset", { reached: true });

    await page.run(mounting, loader, { dataset: otherGrowth() });
    assert.equal(await page.run(() => probe.view("d")), "table");
    assert.equal(await page.run(() => probe.notice("d")), null);
    await page.assertOneLine("dataset");
  });

  it("a bad update brings the static content back, a good one the widget", async () => {
    const page = await visit(DIV);
    await page.run(mounting, page.scenario.widget("chi-tieu.js"), {});
    await page.run(() => window.mounted.update({ dataset: { format: 1 } }));
    await page.assertFailed("d", "dataset", { reached: true });
    await page.run((dataset) => window.mounted.update({ dataset }), otherGrowth());
    await page.drawn("d");
    assert.equal(await page.run(() => probe.rows("d")[0]?.outcome.quantity), "= 6.01");
  });

  it("mounting twice replaces, and what cannot hold a widget is refused", async () => {
    const page = await visit(`${DIV}${widget("w")}<div id="own"></div>`);
    const loader = page.scenario.widget("chi-tieu.js");
    await page.drawn("w");
    await page.run(mounting, loader, {});
    await page.run(mounting, loader, { dataset: otherGrowth() });
    assert.equal(await page.run(() => probe.rows("d")[0]?.outcome.quantity), "= 6.01");
    assert.deepEqual(await page.run((glue) => probe.live(glue), page.scenario.address("glue")), { widgets: 2, charts: 0 });

    await page.run(() => document.getElementById("own").attachShadow({ mode: "open" }).append("its own"));
    for (const id of ["w", "own", "nowhere"]) {
      assert.equal((await page.run(refusal, loader, id, {}))?.name, "TypeError", id);
    }
    await page.assertClean();
  });
});
