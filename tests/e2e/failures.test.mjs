// The widget's own files missing, broken, forbidden or late: the reader keeps the static content and is told why.

import assert from "node:assert/strict";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import { pathToFileURL } from "node:url";
import { page as hostPage, widget } from "./pages.mjs";
import { DIST, STRICT_POLICY } from "./server.mjs";
import { inEveryEngine } from "./suite.mjs";

const HIJACK = { prefix: "globalThis.hijacked = true;\n" };

/** [what is wrong, faults, code] */
const BROKEN_FILES = [
  ["wasm is missing", { wasm: { status: 404 } }, "http"],
  ["glue is missing", { glue: { status: 404 } }, "http"],
  ["styles are missing", { styles: { status: 404 } }, "http"],
  ["the server fails", { wasm: { status: 500 } }, "http"],
  ["the connection breaks at the wasm", { wasm: { drop: true } }, "network"],
  ["the connection breaks at the glue", { glue: { drop: true } }, "network"],
  ["one bit of the wasm is changed", { wasm: { flip: true } }, "integrity"],
  ["one bit of the styles is changed", { styles: { flip: true } }, "integrity"],
  ["one bit of the glue is changed", { glue: { flip: true } }, "integrity"],
  ["a line is put into the glue", { glue: HIJACK }, "integrity"],
  ["the glue has the wrong MIME type", { glue: { type: "text/plain" } }, "mime"],
];

inEveryEngine("broken files", (visit) => {
  for (const [what, faults, code] of BROKEN_FILES) {
    it(`${what}: ${code}, and nothing of it runs`, async () => {
      const page = await visit(widget("w"), { faults });
      const notice = await page.assertFailed("w", code);
      assert.equal(notice.button, code === "mime" ? null : "Thử lại");
      assert.equal(await page.run(() => Boolean(window.hijacked)), false, "the changed file was run");
      assert.deepEqual(page.scenario.violations, []);
    });
  }

  /** Without it on pages that are not encrypted; the tests' own server counts as one that is. */
  const WITHOUT_HASHES = {
    before: '<script src="plain.js"></script>',
    files: { "plain.js": 'Object.defineProperty(crypto, "subtle", { value: undefined });' },
  };

  for (const [where, settings] of [
    ["", {}],
    [", on a page that is not encrypted", WITHOUT_HASHES],
  ]) {
    for (const role of ["glue", "wasm", "styles"]) {
      it(`${role} that break off once were not changed: network, and the button cures it${where}`, async () => {
        const page = await visit(widget("w"), { ...settings, faults: { [role]: { cut: true, times: 1 } } });
        const notice = await page.assertFailed("w", "network");
        assert.match(notice.text, /kết nối mạng/);
        await page.run(() => probe.pressRetry("w"));
        await page.drawn("w");
      });

      it(`${role} that were changed are still told as such${where}`, async () => {
        const page = await visit(widget("w"), { ...settings, faults: { [role]: { flip: true } } });
        await page.assertFailed("w", "integrity");
      });
    }
  }

  it("a wrong MIME type of the wasm only makes it slower, with one warning", async () => {
    const page = await visit(widget("w"), { faults: { wasm: { type: "application/octet-stream" } } });
    await page.drawn("w");
    const { warnings } = await page.record();
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /^chi-tieu: mime: .*application\/octet-stream/);
    await page.assertClean();
  });

  it("three widgets that fail for one reason are one line in the console, and one press cures them all", async () => {
    const page = await visit(widget("a") + widget("b", 'eager lang="en"') + widget("c"), {
      faults: { wasm: { status: 503 } },
    });
    for (const id of ["a", "c"]) await page.assertFailed(id, "http");
    const notice = await page.assertFailed("b", "http", { lang: "en" });
    assert.equal(notice.button, "Try again");

    page.scenario.faults.wasm = null;
    await page.run(() => probe.pressRetry("b"));
    for (const id of ["a", "b", "c"]) {
      await page.drawn(id);
      assert.equal(await page.run((id) => probe.notice(id), id), null);
    }
    assert.equal(await page.run(() => document.querySelectorAll("script").length), 2, "no script element is left");
  });

  for (const role of ["glue", "wasm", "styles"]) {
    it(`${role} that were damaged on the way are asked for anew by the button`, async () => {
      const page = await visit(widget("w"), { faults: { [role]: { flip: true } } });
      await page.assertFailed("w", "integrity");
      page.scenario.faults[role] = null;
      await page.run(() => probe.pressRetry("w"));
      await page.drawn("w");
      await page.assertOneLine("integrity");
    });
  }

  it("a second failure offers no further button but says what to do", async () => {
    const page = await visit(widget("w"), { faults: { wasm: { status: 404 } } });
    await page.assertFailed("w", "http");
    await page.run(() => probe.pressRetry("w"));
    await page.until(() => probe.record.events.filter(({ type }) => type === "error").length === 2);
    const notice = await page.run(() => probe.notice("w"));
    assert.equal(notice.button, null);
    assert.match(notice.text, /Xin tải lại trang/);
    assert.ok(await page.run(() => probe.showsStatic("w")));
  });

  it("the notice speaks the language of the page around it unless the widget names one", async () => {
    const english = { lang: "en", faults: { glue: { status: 404 } } };
    const page = await visit(widget("w") + `<section lang="vi">${widget("v")}</section>`, english);
    await page.assertFailed("w", "http", { lang: "en" });
    await page.assertFailed("v", "http", { lang: "vi" });
    assert.match((await page.run(() => probe.notice("w"))).text, /^The server/);
    assert.match((await page.run(() => probe.notice("v"))).text, /^Máy chủ/);
  });
});

inEveryEngine("browsers and policies that do not allow it", (visit) => {
  it("wasm switched off: unsupported, before anything is fetched", async () => {
    const page = await visit(widget("w"), {
      before: '<script src="off.js"></script>',
      files: { "off.js": "delete globalThis.WebAssembly;" },
    });
    await page.assertFailed("w", "unsupported");
    assert.equal(page.scenario.count("wasm") + page.scenario.count("glue"), 0);
  });

  it("a policy without 'wasm-unsafe-eval': csp, before anything is fetched", async () => {
    const page = await visit(widget("w", 'eager lang="en"'), { policy: STRICT_POLICY.replace(" 'wasm-unsafe-eval'", "") });
    const notice = await page.assertFailed("w", "csp", { lang: "en" });
    assert.equal(notice.button, null);
    assert.equal(page.scenario.count("wasm") + page.scenario.count("glue"), 0);
  });

  it("a policy that forbids fetching: csp", async () => {
    const page = await visit(widget("w"), { policy: STRICT_POLICY.replace("connect-src 'self'", "connect-src 'none'") });
    await page.assertFailed("w", "csp");
  });

  it("a page opened from disk keeps its static content, and says so where the browser lets it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "chi-tieu-"));
    try {
      await cp(DIST, join(folder, "widget"), { recursive: true });
      await cp(new URL("probe.js", import.meta.url), join(folder, "probe.js"));
      const loader = '<script type="module" src="widget/chi-tieu.js"></script>';
      await writeFile(join(folder, "page.html"), hostPage(widget("w"), { loader }));
      const page = await visit(null, { address: () => pathToFileURL(join(folder, "page.html")).href });
      if (page.engine === "webkit") {
        // WebKit never runs a module from disk: the page is as it would be without the script.
        await page.until(() => document.readyState === "complete" && probe.showsStatic("w"));
      } else {
        await page.assertFailed("w", "file");
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

inEveryEngine("the chart bundle missing", (visit) => {
  for (const [what, fault, code] of [
    ["missing", { status: 404 }, "http"],
    ["changed", HIJACK, "integrity"],
    ["broken off once", { cut: true, times: 1 }, "network"],
  ]) {
    it(`${what}: the gaps view says so, and its table remains`, async () => {
      const page = await visit(widget("w"), { faults: { charts: fault } });
      await page.drawn("w");
      await page.run(() => probe.press("w", "view", "gaps"));
      const detail = await page.until(() => probe.record.events.find(({ type }) => type === "error")?.detail);
      assert.equal(detail.code, code);
      await page.until((message) => probe.inside("w", '[data-view="gaps"]').innerText.includes(message), detail.message);
      const visible = await page.run(() => {
        const rows = [...probe.inside("w", ".target-gap-figures").querySelectorAll("tbody tr")];
        return rows.filter((row) => row.getBoundingClientRect().height > 0).length;
      });
      assert.equal(visible, 28);
      assert.equal(await page.run(() => Boolean(window.hijacked)), false);
      await page.assertOneLine(code);
      assert.deepEqual(page.scenario.violations, []);
    });
  }
});
