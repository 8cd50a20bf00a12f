// A panic in wasm: every widget goes back to its static content, the page lives on, and one press brings them back.
//
// A sound program has no way to be made to panic, so the page breaks the browser for it: no <figure> can be created, which
// only the gaps view asks for.

import assert from "node:assert/strict";
import { it } from "node:test";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const BROKEN = `{
  const { createElement } = Document.prototype;
  window.repair = () => { Document.prototype.createElement = createElement; };
  Document.prototype.createElement = function (name, ...rest) {
    if (name === "figure") throw new Error("no figures today");
    return createElement.call(this, name, ...rest);
  };
}`;
const BREAKING = { before: '<script src="broken.js"></script>', files: { "broken.js": BROKEN } };
const PAIR = widget("a") + widget("b", 'eager lang="en"');

inEveryEngine("a panic", (visit) => {
  for (const [where, provoke] of [
    ["in a reader's press", () => probe.press("a", "view", "gaps")],
    ["in an update by the host", () => probe.set("a", "view", "gaps")],
  ]) {
    it(`${where} takes every widget back to its static content, and a press brings all of them back`, async () => {
      const page = await visit(PAIR, BREAKING);
      await page.drawn("a");
      await page.drawn("b");
      await page.run(`() => { try { (${provoke})() } catch {} }`);
      for (const [id, lang] of [["a", "vi"], ["b", "en"]]) {
        const { code } = await page.failed(id);
        assert.equal(code, "panic");
        assert.ok(await page.run((id) => probe.showsStatic(id) && probe.view(id) === null, id));
        assert.equal((await page.run((id) => probe.notice(id), id)).lang, lang);
      }
      const ours = (await page.record()).errors.filter((line) => line.startsWith("chi-tieu: "));
      assert.equal(ours.length, 1, ours.join("\n"));
      assert.match(ours[0], /^chi-tieu: panic: /);

      await page.run(() => {
        window.repair();
        probe.set("a", "view", null);
        probe.pressRetry("b");
      });
      await page.drawn("a");
      await page.drawn("b");
      await page.run(() => probe.press("b", "view", "gaps"));
      await page.until(() => probe.inside("b", '[data-chart="target-gap"] svg'));
      assert.equal(await page.run(() => probe.notice("a")), null);
    });
  }

  it("that wasm does not announce, in a callback of its own, is overheard; one of another program is not", async () => {
    const page = await visit(PAIR);
    await page.drawn("a");
    await page.drawn("b");
    const trap = (folder) => {
      // Of the page itself: what Firefox runs for a driver has classes of its own.
      const error = new window.WebAssembly.RuntimeError("Out of bounds memory access");
      window.dispatchEvent(new window.ErrorEvent("error", { error, filename: `${folder}some.wasm`, message: String(error) }));
    };
    await page.run(trap, "https://elsewhere.example/assets/");
    assert.equal(await page.run(() => probe.view("a")), "table");
    await page.run(trap, page.scenario.widget("assets/"));
    for (const id of ["a", "b"]) {
      assert.equal((await page.failed(id)).code, "panic");
      assert.ok(await page.run((id) => probe.showsStatic(id), id));
    }
  });

  it("at mount is told like any other, and is not tried for ever", async () => {
    const page = await visit(widget("a", 'eager view="gaps"'), BREAKING);
    const { code } = await page.failed("a");
    assert.equal(code, "panic");
    assert.ok(await page.run(() => probe.showsStatic("a")));
    await page.run(() => probe.pressRetry("a"));
    await page.until(() => probe.record.events.filter(({ type }) => type === "error").length === 2);
    assert.equal((await page.run(() => probe.notice("a"))).button, null);
    assert.ok(await page.run(() => probe.showsStatic("a")));
  });
});
