// Parts of the program that arrive later: each when first wanted, checked, said in its place when it is slow or cannot be
// had, with a way to try again, and no harm to the rest.

import assert from "node:assert/strict";
import { it } from "node:test";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const focused = () => probe.host("w").shadowRoot.activeElement?.className ?? null;

inEveryEngine("parts that arrive later", (visit) => {
  it("a part is fetched when it is first wanted, once for all widgets of the page", async () => {
    const page = await visit(widget("w") + widget("v"));
    await page.drawn("w");
    const asked = () => page.scenario.requests.filter((path) => /part-gaps/.test(path)).length;
    assert.equal(asked(), 0);
    for (const id of ["w", "v", "w"]) {
      await page.run((id) => probe.press(id, "view", "gaps"), id);
      await page.until((id) => probe.inside(id, '[data-chart="target-gap"] svg'), id);
      await page.run((id) => probe.press(id, "view", "table"), id);
    }
    assert.equal(asked(), 1);
    await page.assertClean();
  });

  it("a slow part is said in its place, and what the reader does meanwhile holds", async () => {
    const page = await visit(widget("w"), { faults: { part: { delay: 2_000 } } });
    await page.drawn("w");
    await page.run(() => probe.press("w", "view", "gaps"));
    await page.until(() => probe.inside("w", '.part-status[role="status"]')?.innerText.includes("Đang tải"));
    await page.run(() => probe.press("w", "view", "table"));
    assert.equal(await page.run(() => probe.rows("w").length), 28);
    await page.run(() => probe.press("w", "view", "gaps"));
    await page.until(() => probe.inside("w", '[data-chart="target-gap"] svg'));
    assert.equal(await page.run(() => probe.inside("w", ".part-status")), null);
    await page.assertClean();
  });

  for (const [what, fault, code] of [
    ["is not there", { status: 404 }, "http"],
    ["was changed", { flip: true }, "integrity"],
  ]) {
    it(`a part that ${what} is said so with a retry that works, and the rest goes on`, async () => {
      const page = await visit(widget("w"), { faults: {} });
      await page.drawn("w");
      page.scenario.faults.part = fault;
      await page.run(() => probe.press("w", "view", "audit"));
      await page.until(() => probe.inside("w", '.part[data-progress="failed"]'));
      const { errors, events } = await page.record();
      assert.equal(events.findLast((event) => event.type === "error").detail.code, code);
      assert.ok(errors.length > 0 && errors.every((line) => line.startsWith(`chi-tieu: ${code}: `)), errors.join("\n"));
      await page.run(() => probe.press("w", "view", "table"));
      assert.equal(await page.run(() => probe.rows("w").length), 28);

      await page.run(() => probe.press("w", "view", "audit"));
      await page.until(() => probe.inside("w", '.part[data-progress="failed"]'));
      delete page.scenario.faults.part;
      await page.run(() => {
        const button = probe.inside("w", '[data-action="retry-part"]');
        button.focus();
        button.click();
      });
      await page.until(() => probe.entries("w", "check").length === 172);
      assert.equal(await page.run(focused), "part", "the focus stays in the place");
    });
  }

  it("a dataset of the page's own waits for what reads it, and fails with its code", async () => {
    const page = await visit("");
    const code = await page.run(async () => {
      const { mount } = await import("../widget/chi-tieu.js");
      const target = document.createElement("div");
      document.body.append(target);
      return mount(target, { dataset: { format: 1 } }).then(
        () => null,
        (error) => error.code,
      );
    });
    assert.equal(code, "dataset");
  });
});
