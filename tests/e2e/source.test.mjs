// The `src` attribute: another dataset from a file, and every way in which that file can be bad.

import assert from "node:assert/strict";
import { it } from "node:test";
import { BROKEN_DATASETS, otherGrowth, shipped } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const SRC = 'eager src="dataset.json"';

/** The first request for the dataset fails as one whose connection was closed, whatever an engine would try by itself. */
const CLOSED_ONCE = `{
  const real = globalThis.fetch.bind(globalThis);
  let isOpen = false;
  globalThis.fetch = (address, options) => {
    if (isOpen || !String(address).endsWith("/dataset.json")) return real(address, options);
    isOpen = true;
    return Promise.reject(new TypeError("the connection was closed"));
  };
}`;
const closedOnce = (files) => ({ before: '<script src="closed.js"></script>', files: { ...files, "closed.js": CLOSED_ONCE } });

const growth = () => probe.rows("w")[0]?.outcome.quantity;

inEveryEngine("another dataset", (visit) => {
  it("is shown instead of the embedded one, and the embedded one again without it", async () => {
    const page = await visit(widget("w", SRC), { files: { "dataset.json": JSON.stringify(otherGrowth()) } });
    await page.drawn("w");
    assert.equal(await page.run(growth), "= 6.01");
    await page.run(() => probe.set("w", "src", null));
    await page.until(() => probe.rows("w")[0]?.outcome.quantity === "= 5.56");
    await page.assertClean();
  });

  it("that turns bad later takes the widget back to its static content, and a good one brings it back", async () => {
    const files = { "good.json": JSON.stringify(otherGrowth()), "bad.json": "{" };
    const page = await visit(widget("w"), { files });
    await page.drawn("w");
    await page.run(() => probe.set("w", "src", "bad.json"));
    await page.assertFailed("w", "dataset", { reached: true });
    await page.run(() => probe.set("w", "src", "good.json"));
    await page.until(() => probe.rows("w")[0]?.outcome.quantity === "= 6.01");
    assert.equal(await page.run(() => probe.notice("w")), null);
    await page.assertOneLine("dataset");
  });

  for (const [what, text, named] of BROKEN_DATASETS) {
    it(`${what}: the message names the place, and nothing is half drawn`, async () => {
      const page = await visit(widget("w", SRC), { files: { "dataset.json": text } });
      const notice = await page.assertFailed("w", "dataset", { reached: true });
      assert.match(notice.text, named);
      assert.equal(notice.button, null);
      assert.deepEqual(page.scenario.violations, []);
    });
  }

  it("the message is in the reader's language", async () => {
    const files = { "dataset.json": BROKEN_DATASETS[6][1] };
    const page = await visit(widget("vi", SRC) + widget("en", `${SRC} lang="en"`), { files });
    const vietnamese = (await page.failed("vi")).message;
    const english = (await page.failed("en")).message;
    assert.notEqual(vietnamese, english);
    assert.match(vietnamese, /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
    assert.doesNotMatch(english, /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
  });

  it("2 MiB: too large, whether the server says so or not", async () => {
    const large = JSON.stringify({ ...shipped(), padding: "x".repeat(2 * 1024 * 1024) });
    const page = await visit(widget("w", SRC), { files: { "dataset.json": large } });
    await page.assertFailed("w", "too-large");
    const unannounced = { type: "application/json", body: Buffer.from(large), chunked: true };
    const again = await visit(widget("w", SRC), { files: { "dataset.json": unannounced } });
    await again.assertFailed("w", "too-large");
  });

  it("a missing file: http, and the button tries again", async () => {
    const page = await visit(widget("w", SRC));
    const notice = await page.assertFailed("w", "http");
    assert.match(notice.text, /tệp số liệu/);
    page.scenario.files.set("dataset.json", JSON.stringify(otherGrowth()));
    await page.run(() => probe.pressRetry("w"));
    await page.drawn("w");
    assert.equal(await page.run(growth), "= 6.01");
    await page.assertOneLine("http");
  });

  it("a connection that was closed: network, never a changed file, and the button tries again", async () => {
    const page = await visit(widget("w", SRC), closedOnce({ "dataset.json": JSON.stringify(otherGrowth()) }));
    const notice = await page.assertFailed("w", "network");
    assert.match(notice.text, /tệp số liệu.*kết nối mạng/);
    await page.run(() => probe.pressRetry("w"));
    await page.drawn("w");
    assert.equal(await page.run(growth), "= 6.01");
    await page.assertOneLine("network");
  });

  it("a connection that was closed over a missing file: http", async () => {
    const page = await visit(widget("w", SRC), closedOnce({}));
    await page.assertFailed("w", "http");
  });

  it("a connection that was closed before a page to log in: mime", async () => {
    const login = { type: "text/html", body: Buffer.from("<title>Log in</title>") };
    const page = await visit(widget("w", SRC), closedOnce({ "dataset.json": login }));
    await page.assertFailed("w", "mime");
  });

  for (const [what, fault] of [
    ["closed each time", { drop: true }],
    ["broken off in the middle of the file", { cut: true }],
  ]) {
    it(`a connection ${what}: network`, async () => {
      const files = { "dataset.json": JSON.stringify(otherGrowth()) };
      const page = await visit(widget("w", SRC), { files, faults: { "dataset.json": fault } });
      const notice = await page.assertFailed("w", "network");
      assert.match(notice.text, /tệp số liệu/);
    });
  }

  it("a wrong MIME type: mime", async () => {
    const html = { type: "text/html", body: Buffer.from(JSON.stringify(shipped())) };
    const page = await visit(widget("w", SRC), { files: { "dataset.json": html } });
    await page.assertFailed("w", "mime");
  });

  it("a file that is not UTF-8: dataset", async () => {
    const latin = { type: "application/json", body: Buffer.from('{"format": "\xe1"}', "latin1") };
    const page = await visit(widget("w", SRC), { files: { "dataset.json": latin } });
    await page.assertFailed("w", "dataset");
  });

  it("a file on another host: csp, under the strict policy", async () => {
    const page = await visit(widget("w", 'eager src="http://127.0.0.1:9/dataset.json"'));
    await page.assertFailed("w", "csp");
  });
});
