// Slow networks: a note after 8 seconds, giving up after 30, and a late arrival that is welcome all the same.
//
// The pages' clocks run ten times as fast for every wait of a second or more, so the tests do not take minutes.

import assert from "node:assert/strict";
import { it } from "node:test";
import { otherGrowth } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const TENFOLD = `{
  const wait = setTimeout.bind(globalThis);
  globalThis.setTimeout = (work, ms = 0, ...rest) => wait(work, ms >= 1000 ? ms / 10 : ms, ...rest);
}`;
const FAST_CLOCK = { before: '<script src="clock.js"></script>', files: { "clock.js": TENFOLD } };

inEveryEngine("slow networks", (visit) => {
  it("a note after 8 s, a timeout after 30 s, and the widget when it arrives after all", async () => {
    const page = await visit(widget("w"), { ...FAST_CLOCK, faults: { wasm: { delay: 4_500 } } });
    await page.until(() => probe.notice("w")?.text);
    const note = await page.run(() => ({ ...probe.notice("w"), errors: probe.record.errors.length }));
    assert.deepEqual([note.text, note.button, note.errors], ["Phần tương tác đang được tải, xin vui lòng chờ thêm.", null, 0]);

    const notice = await page.assertFailed("w", "timeout");
    assert.equal(notice.button, "Thử lại");
    await page.drawn("w");
    assert.equal(await page.run(() => probe.notice("w")), null);
    assert.equal(page.scenario.count("wasm"), 1);
    await page.assertOneLine("timeout");
  });

  it("the button begins afresh for all who wait", async () => {
    const page = await visit(widget("a") + widget("b"), { ...FAST_CLOCK, faults: { wasm: { delay: 60_000 } } });
    await page.assertFailed("a", "timeout");
    await page.assertFailed("b", "timeout");
    delete page.scenario.faults.wasm;
    await page.run(() => probe.pressRetry("b"));
    await page.drawn("a");
    await page.drawn("b");
    assert.equal(page.scenario.count("wasm"), 2);
    await page.assertOneLine("timeout");
  });

  it("a late dataset is spoken of as such", async () => {
    const files = { ...FAST_CLOCK.files, "dataset.json": JSON.stringify(otherGrowth()) };
    const faults = { "dataset.json": { delay: 4_000 } };
    const page = await visit(widget("w", 'eager lang="en" src="dataset.json"'), { ...FAST_CLOCK, files, faults });
    const notice = await page.assertFailed("w", "timeout", { lang: "en" });
    assert.match(notice.text, /^The data file/);
    await page.drawn("w");
    assert.equal(await page.run(() => probe.rows("w")[0]?.outcome.quantity), "= 6.01");
  });

  it("a chart bundle that does not come is given up, and the table remains", async () => {
    const page = await visit(widget("w", 'eager view="gaps"'), { ...FAST_CLOCK, faults: { charts: { delay: 20_000 } } });
    const detail = await page.until(() => probe.record.events.find(({ type }) => type === "error")?.detail);
    assert.equal(detail.code, "timeout");
    const rows = await page.run(() => probe.inside("w", ".target-gap-figures").querySelectorAll("tbody tr").length);
    assert.equal(rows, 28);
    await page.assertOneLine("timeout");
  });

  it("a results file that does not come is given up, the table remains, and a retry may bring it", async () => {
    const page = await visit(widget("w", 'eager view="results"'), { ...FAST_CLOCK, faults: { results: { delay: 20_000 } } });
    const detail = await page.until(() => probe.record.events.find(({ type }) => type === "error")?.detail);
    assert.equal(detail.code, "timeout");
    await page.run(() => probe.press("w", "view", "table"));
    await page.until(() => probe.view("w") === "table");
    assert.equal(await page.run(() => probe.rows("w").length), 28);
    delete page.scenario.faults.results;
    await page.run(() => probe.press("w", "view", "audit"));
    await page.until(() => probe.inside("w", '[data-action="retry-results"]'));
    await page.run(() => probe.inside("w", '[data-action="retry-results"]').click());
    await page.until(() => probe.entries("w", "check").length === 172);
    await page.assertOneLine("timeout");
  });
});
