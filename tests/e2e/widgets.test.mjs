// Many widgets on one page: one wasm instance, states of their own, and nothing left behind.

import assert from "node:assert/strict";
import { it } from "node:test";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const many = (count) => Array.from({ length: count }, (_, i) => widget(`w${i}`)).join("\n");
const liveWidgets = async (glue) => (await probe.live(glue)).widgets;

inEveryEngine("many widgets", (visit) => {
  it("two widgets share one wasm and keep states of their own", async () => {
    const page = await visit(many(2));
    await page.drawn("w0");
    await page.drawn("w1");
    await page.run(() => probe.press("w0", "view", "gaps"));
    await page.until(() => probe.view("w0") === "gaps");
    assert.equal(await page.run(() => probe.view("w1")), "table");
    for (const role of ["wasm", "glue", "styles"]) assert.equal(page.scenario.count(role), 1, role);
    await page.assertClean();
  });

  it("twenty widgets are one download each of wasm, glue and styles, and all of them go when removed", async () => {
    const page = await visit(many(20));
    await page.until(() => [...document.querySelectorAll("chi-tieu")].every(({ id }) => probe.view(id) === "table"));
    for (const role of ["wasm", "glue", "styles"]) assert.equal(page.scenario.count(role), 1, role);
    const glue = page.scenario.address("glue");
    assert.equal(await page.run(liveWidgets, glue), 20);

    await page.run(() => document.querySelectorAll("chi-tieu:nth-of-type(even)").forEach((element) => element.remove()));
    assert.equal(await page.run(liveWidgets, glue), 10);
    await page.run(() => document.querySelectorAll("chi-tieu").forEach((element) => element.remove()));
    assert.equal(await page.run(liveWidgets, glue), 0);
    await page.assertClean();
  });

  it("a widget that is moved keeps its state; one that comes back later starts anew", async () => {
    const page = await visit(`${widget("w")}<section id="elsewhere"></section>`);
    await page.drawn("w");
    await page.run(() => probe.press("w", "view", "gaps"));
    await page.until(() => probe.view("w") === "gaps");
    const glue = page.scenario.address("glue");
    await page.run(() => document.getElementById("elsewhere").append(probe.host("w")));
    assert.equal(await page.run(() => probe.view("w")), "gaps");
    assert.equal(await page.run(liveWidgets, glue), 1);

    await page.run(async () => {
      window.kept = probe.host("w");
      window.kept.remove();
      await new Promise((resolve) => setTimeout(resolve));
    });
    assert.equal(await page.run(liveWidgets, glue), 0);
    await page.run(() => document.getElementById("elsewhere").append(window.kept));
    await page.until(() => probe.view("w") === "table");
    assert.equal(await page.run(liveWidgets, glue), 1);
    await page.assertClean();
  });

  it("a widget that is removed while it loads leaves nothing", async () => {
    const page = await visit(widget("w") + widget("other", ""), { faults: { wasm: { delay: 1_000 } } });
    await page.run(() => {
      window.removed = probe.host("w");
      window.removed.remove();
    });
    await page.drawn("other");
    const left = await page.run(() => ({
      shadow: Boolean(window.removed.shadowRoot),
      notice: Boolean(window.removed.querySelector("[data-chi-tieu-notice]")),
      ready: probe.record.events.filter(({ type }) => type === "ready").map(({ target }) => target),
      scripts: document.querySelectorAll("script").length,
    }));
    assert.deepEqual(left, { shadow: false, notice: false, ready: ["other"], scripts: 2 });
    assert.equal(await page.run(liveWidgets, page.scenario.address("glue")), 1);
    await page.assertClean();
  });

  it("a widget far below loads only when the reader comes near", async () => {
    const tall = '<svg width="1" height="6000" aria-hidden="true"></svg>';
    const page = await visit(`${tall}${widget("w", "")}`);
    await page.run(() => new Promise((resolve) => setTimeout(resolve, 300)));
    assert.equal(page.scenario.count("wasm"), 0);
    assert.ok(await page.run(() => probe.showsStatic("w")));
    await page.run(() => scrollTo(0, document.body.scrollHeight));
    await page.drawn("w");
    assert.equal(page.scenario.count("wasm"), 1);
    await page.assertClean();
  });

  it("a second copy of the loader changes nothing, and its mount works", async () => {
    const twice = '<script type="module" src="../widget/chi-tieu.js"></script>';
    const page = await visit(`${widget("w")}<div id="d"></div>`, { loader: `${twice}${twice.replace(".js", ".js?copy=2")}` });
    await page.drawn("w");
    await page.run(async (address) => (await import(address)).mount(probe.host("d")), page.scenario.widget("chi-tieu.js?copy=2"));
    await page.drawn("d");
    assert.equal(page.scenario.count("loader"), 2);
    for (const role of ["wasm", "glue"]) assert.equal(page.scenario.count(role), 1, role);
    assert.deepEqual(await page.run(() => Object.keys(window).filter((name) => /chi|tieu|echarts/i.test(name))), []);
    await page.assertClean();
  });
});
