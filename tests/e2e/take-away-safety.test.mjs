// Taking files away where something is against it: payloads in a dataset, a changed bundle, a frame that forbids downloads.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { read as readWorkbook } from "@e965/xlsx";
import { shipped } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";
import { SHEETS, opened, parsed, rowsOf, status, taken, whole } from "./taken-files.mjs";

const { indicators: INDICATORS } = shipped();

inEveryEngine("taking files away", (visit, engine) => {
  it("keeps whatever a dataset says as text: in no file is it a formula", async () => {
    const payloads = ["=1+1", "+1", "-1", "@SUM(1)", "\u00a0=1", "a =1", '=HYPERLINK("http://example.org")', "<b>&amp;]]>"];
    const dataset = shipped();
    for (const [index, indicator] of dataset.indicators.entries()) {
      const payload = payloads[index % payloads.length];
      indicator.name = { vi: payload, en: payload };
    }
    const page = await opened(visit, 'src="other.json"', { files: { "other.json": JSON.stringify(dataset) } });
    const book = readWorkbook((await taken(page, "xlsx")).bytes, { cellFormula: true });
    assert.deepEqual(book.SheetNames, [SHEETS[0], SHEETS[3]], "a dataset without results has no sheet of them");
    for (const [index, { "Chỉ tiêu": cell }] of rowsOf(book.Sheets[SHEETS[0]]).entries()) {
      assert.deepEqual([cell.t, cell.v, cell.f], ["s", payloads[index % payloads.length], undefined]);
    }
    const rows = parsed((await taken(page, "csv")).bytes.toString(), ",");
    for (const [index, { "Chỉ tiêu": cell }] of rows.entries()) {
      const payload = payloads[index % payloads.length];
      assert.equal(cell, /^\s*[=+\-@]/.test(payload) ? `'${payload}` : payload);
    }
    // It is not the built-in dataset, whose file there is: everything is then what the sheets hold.
    const json = JSON.parse((await taken(page, "json")).bytes);
    assert.equal(json.extent, "all");
    assert.deepEqual(json.indicators.map(({ name }) => name), dataset.indicators.map(({ name }) => name.vi));
    await page.assertClean();
  });

  if (engine !== "webkit") {
    it("really saves the file under its name", async () => {
      const page = await opened(visit);
      await whole(page);
      const { name, bytes } = await taken(page, "csv-vi");
      const end = Date.now() + 20_000;
      while (!readdirSync(page.downloads).includes(name) && Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.ok(readFileSync(join(page.downloads, name)).equals(bytes));
      await page.assertClean();
    });
  }

  it("never runs a spreadsheet bundle with one bit changed; text still works, and a sound one is asked for again", async () => {
    const page = await opened(visit, "", { faults: { sheets: { flip: true } } });
    await page.run(() => probe.press("w", "download", "xlsx"));
    await page.until(() => probe.inside("w", ".export-status").dataset.progress === "failed");
    const { events } = await page.record();
    const { detail } = events.findLast(({ type }) => type === "error");
    assert.equal(detail.code, "integrity");
    assert.ok((await page.run(status)).text.includes(detail.message));
    await page.assertOneLine("integrity");
    assert.equal(await page.run(() => probe.view("w")), "table", "the widget goes on");

    const { bytes } = await taken(page, "csv");
    assert.equal(parsed(bytes.toString(), ",").length, INDICATORS.length);
    page.scenario.faults = {};
    const sound = await taken(page, "xlsx");
    assert.ok(readWorkbook(sound.bytes).SheetNames.includes(SHEETS[0]));
  });

  it("says kindly what to do where a frame forbids downloads", async () => {
    const policy = "default-src 'none'; frame-src 'self'; img-src data:";
    const body = Buffer.from(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Khung</title>
<link rel="icon" href="data:,"></head><body>
<iframe title="Khung" src="page.html" width="900" height="700" sandbox="allow-scripts allow-same-origin"></iframe></body></html>`);
    const page = await visit(widget("w", "eager"), {
      files: { "sandbox.html": { type: "text/html; charset=utf-8", body, policy } },
      address: (scenario) => scenario.host("sandbox.html"),
    });
    await page.driver.switchTo().frame(0);
    await page.drawn("w");
    await page.run(() => (probe.inside("w", '[data-menu="take-away"]').open = true));
    await page.until(() => probe.inside("w", ".export-extent"));
    const { bytes } = await taken(page, "csv");
    assert.equal(parsed(bytes.toString(), ",").length, INDICATORS.length);
    const { text, link } = await page.run(status);
    assert.ok(text.includes("trong một thẻ riêng") && link.startsWith("blob:"), text);
    assert.equal(await page.run(() => probe.view("w")), "table");
    await page.assertClean();
  });

  it("gives the file up with the widget", async () => {
    const page = await opened(visit);
    await taken(page, "csv");
    assert.equal(await page.run(() => probe.fileCount()), 1);
    await page.run(() => probe.host("w").remove());
    await page.until(() => probe.fileCount() === 0);
    await page.assertClean();
  });
});
