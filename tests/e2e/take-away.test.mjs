// Files that readers take away, opened again by readers of their own, against the dataset.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { read as readWorkbook } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { shipped, shippedResults } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const DATASET = shipped();
const { results: RESULTS, checks: CHECKS } = shippedResults();
const { indicators: INDICATORS, comparison: COMPARISON } = DATASET;
const PERIODS = { plan: COMPARISON.target, outcome: COMPARISON.outcome, next: COMPARISON.next };
const NUMBERS = { plan: "Kế hoạch 2023", outcome: "Ước thực hiện 2023", next: "Kế hoạch 2024" };
const SHEETS = ["Chỉ tiêu", "Kết quả theo lĩnh vực", "Đối chiếu số liệu", "Nguồn"];

async function opened(visit, attributes = "", settings = {}) {
  const page = await visit(widget("w", `eager ${attributes}`), settings);
  await page.drawn("w");
  await page.run(() => (probe.inside("w", '[data-menu="take-away"]').open = true));
  return page;
}

/** Waits for the results, which are part of everything. */
const whole = (page) => page.until((count) => probe.inside("w", ".export-extent").textContent.includes(count), String(RESULTS.length));

const choose = (page, extent) => page.run((extent) => probe.press("w", "extent", extent), extent);
const status = () => ({
  progress: probe.inside("w", ".export-status").dataset.progress,
  text: probe.inside("w", ".export-status").textContent,
  link: probe.inside("w", ".export-link")?.href ?? null,
  name: probe.inside("w", ".export-link")?.download ?? null,
});

/** Asks for a file, and gives its name and its bytes. */
async function taken(page, kind) {
  const before = (await page.run(status)).link;
  await page.run((kind) => probe.press("w", "download", kind), kind);
  const made = await page.until((before) => {
    const link = probe.inside("w", ".export-link");
    return link && link.href !== before && { name: link.download, url: link.href };
  }, before);
  const base64 = await page.run((url) => probe.fileAt(url), made.url);
  return { ...made, bytes: Buffer.from(base64, "base64") };
}

/** The rows of a sheet as objects by the titles of its head. */
function rowsOf(sheet) {
  const columns = Object.keys(sheet).filter((at) => /^[A-Z]+1$/.test(at)).map((at) => [at.slice(0, -1), sheet[at].v]);
  const last = Number(/\d+$/.exec(sheet["!ref"])[0]);
  const row = (number) => Object.fromEntries(columns.map(([at, title]) => [title, sheet[`${at}${number}`] ?? null]));
  return Array.from({ length: last - 1 }, (_, index) => row(index + 2));
}

/** The cells of separated text; throws at what RFC 4180 does not allow. */
function parsed(text, separator) {
  const rows = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`, "y");
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`not a cell: ${text.slice(at, at + 80)}`);
    rows.at(-1).push(found[1]?.replaceAll('""', '"') ?? found[2]);
    if (found[3] === "\r\n") rows.push([]);
  }
  rows.pop();
  const [head, ...body] = rows;
  return body.map((row) => {
    assert.equal(row.length, head.length);
    return Object.fromEntries(row.map((content, index) => [head[index], content]));
  });
}

const decimals = (decimal) => decimal.split(".")[1]?.length ?? 0;
const format = (decimal) => (decimals(decimal) ? `#,##0.${"0".repeat(decimals(decimal))}` : "#,##0");
const defused = (text) => (/^[=+\-@]/.test(text) ? `'${text}` : text);

inEveryEngine("figures to take away", (visit, engine) => {
  it("makes a spreadsheet of everything: numbers as numbers, with their decimals, and the source as the last sheet", async () => {
    const page = await opened(visit);
    await whole(page);
    assert.equal(page.scenario.count("sheets"), 0, "nothing is fetched before a spreadsheet is asked for");
    const { name, bytes } = await taken(page, "xlsx");
    assert.equal(name, "chi-tieu-thai-nguyen-2023-all-vi.xlsx");
    assert.equal(page.scenario.count("sheets"), 1);

    const book = readWorkbook(bytes, { cellNF: true, cellStyles: true });
    assert.deepEqual(book.SheetNames, SHEETS);
    const rows = rowsOf(book.Sheets[SHEETS[0]]);
    assert.deepEqual(rows.map((row) => row["Mã"].v), INDICATORS.map(({ id }) => id));
    for (const [index, { id, name, values, verdict }] of INDICATORS.entries()) {
      const row = rows[index];
      assert.equal(row["Chỉ tiêu"].v, name.vi);
      assert.equal(row["Đánh giá như in"]?.v, verdict?.printed);
      for (const [field, title] of Object.entries(NUMBERS)) {
        const value = values[PERIODS[field]];
        if (value.missing) {
          assert.equal(row[title], null, `${id} ${field}: no number`);
          continue;
        }
        const cell = row[title];
        assert.deepEqual([cell.t, cell.v, cell.z], ["n", Number(value.decimal), format(value.decimal)], `${id} ${field}`);
        assert.deepEqual([row[`${title}: dấu`].t, row[`${title}: dấu`].v], ["s", value.relation]);
        assert.deepEqual([row[`${title}: như in`].t, row[`${title}: như in`].v], ["s", value.printed]);
      }
    }
    const results = new Map(rowsOf(book.Sheets[SHEETS[1]]).map((row) => [row["Mã"].v, row]));
    assert.equal(results.size, RESULTS.length);
    for (const { id, decimal, printed } of RESULTS) {
      const { "Số liệu": number, "Như in": text } = results.get(id);
      assert.deepEqual([number.t, number.v, number.z, text.v], ["n", Number(decimal), format(decimal), printed], id);
    }
    assert.equal(rowsOf(book.Sheets[SHEETS[2]]).length, CHECKS.length + INDICATORS.length);

    const source = Object.fromEntries(rowsOf(book.Sheets[SHEETS[3]]).map((row) => [row["Mục"].v, row["Nội dung"]]));
    assert.equal(source["Số, ký hiệu"].v, DATASET.document.number);
    assert.deepEqual([source["Ngày ban hành"].t, source["Ngày ban hành"].z], ["n", "dd/mm/yyyy"]);
    assert.equal(source["Ngày ban hành"].w, "12/11/2023");
    assert.equal(source["Phạm vi địa giới"].v, DATASET.document.territory.boundaries.vi);
    assert.equal(source["Chỉ tiêu"].v, INDICATORS.length);

    const parts = unzipSync(bytes);
    for (const number of [1, 2, 3, 4]) {
      const xml = strFromU8(parts[`xl/worksheets/sheet${number}.xml`]);
      assert.match(xml, /<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      assert.match(xml, /<col [^>]*width="\d+"/);
      assert.doesNotMatch(xml, /<f>/, "no formula");
    }
    const head = /<c r="A1" s="(\d+)"/.exec(strFromU8(parts["xl/worksheets/sheet1.xml"]))[1];
    const styles = strFromU8(parts["xl/styles.xml"]);
    const font = /fontId="(\d+)"/.exec(/<cellXfs.*<\/cellXfs>/s.exec(styles)[0].split("<xf ")[Number(head) + 1])[1];
    assert.match(styles.split("<font>")[Number(font) + 1], /<b\/>/, "the head is bold");

    const again = await taken(page, "xlsx");
    assert.ok(again.bytes.equals(bytes), "the same figures are the same bytes");
    assert.equal(page.scenario.count("sheets"), 1);
    assert.equal(await page.run(() => probe.fileCount()), 1, "the file before it is given up");
    await page.assertClean();
  });

  it("writes text for Vietnamese Excel and for everyone else, and fetches nothing for it", async () => {
    const page = await opened(visit);
    await whole(page);
    const before = page.scenario.requests.length;
    const vietnamese = await taken(page, "csv-vi");
    assert.equal(vietnamese.name, "chi-tieu-thai-nguyen-2023-indicators-excel-vi.csv");
    const international = await taken(page, "csv");
    assert.equal(international.name, "chi-tieu-thai-nguyen-2023-indicators-vi.csv");
    assert.equal(page.scenario.requests.length, before);
    assert.deepEqual([...vietnamese.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.notDeepEqual([...international.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);

    for (const [{ bytes }, separator, point] of [[vietnamese, ";", ","], [international, ",", "."]]) {
      const rows = parsed(bytes.toString("utf8").replace("\ufeff", ""), separator);
      assert.deepEqual(rows.map((row) => row["Mã"]), INDICATORS.map(({ id }) => id));
      for (const [index, { id, name, values }] of INDICATORS.entries()) {
        const row = rows[index];
        assert.equal(row["Chỉ tiêu"], name.vi);
        assert.ok(row["Nguồn"].includes(DATASET.document.number), "every row says where it comes from");
        for (const [field, title] of Object.entries(NUMBERS)) {
          const { decimal = "", relation, printed } = values[PERIODS[field]];
          assert.equal(row[title], decimal.replace(".", point), `${id} ${field}`);
          assert.equal(row[`${title}: dấu`], relation === "=" || !relation ? "" : relation);
          if (printed) assert.equal(row[`${title}: như in`], defused(printed));
        }
      }
      assert.equal(rows.find((row) => row["Mã"] === "export-growth")[NUMBERS.outcome], `-9${point}2`);
    }
    await page.assertClean();
  });

  it("hands out the dataset as published, results and all", async () => {
    const page = await opened(visit);
    await whole(page);
    const { name, bytes } = await taken(page, "json");
    assert.equal(name, "chi-tieu-thai-nguyen-2023-all-vi.json");
    const { $schema, ...results } = shippedResults();
    assert.ok($schema);
    assert.deepEqual(JSON.parse(bytes), { ...DATASET, results });
    assert.equal(page.scenario.count("results"), 1, "not fetched a second time");
    await page.assertClean();
  });

  it("takes what is seen: the rows that filters leave, in the order asked for", async () => {
    const page = await opened(visit);
    await page.run(() => probe.fill("w", "verdict", "missed"));
    await page.run(() => probe.fill("w", "order", "name-descending"));
    await page.until(() => probe.inside("w", 'th[aria-sort="descending"]'));
    await choose(page, "seen");
    const seen = await page.run(() => probe.entries("w", "indicator"));
    const missed = INDICATORS.filter(({ verdict }) => verdict?.means === "missed").map(({ id }) => id);
    assert.deepEqual([...seen].sort(), [...missed].sort());
    const labels = await page.run(() => [...probe.host("w").shadowRoot.querySelectorAll(".export-extent")].map((it) => it.textContent.trim()));
    assert.equal(labels[1], `Những gì đang xem (${missed.length} trong 28 chỉ tiêu)`);

    const csv = await taken(page, "csv");
    assert.equal(csv.name, "chi-tieu-thai-nguyen-2023-indicators-view-vi.csv");
    assert.deepEqual(parsed(csv.bytes.toString(), ",").map((row) => row["Mã"]), seen);
    const json = JSON.parse((await taken(page, "json")).bytes);
    assert.deepEqual(json.indicators.map(({ id }) => id), seen);
    assert.deepEqual(json.filters, ["Đánh giá: Không đạt kế hoạch"]);
    for (const row of json.indicators) {
      const { values } = INDICATORS.find(({ id }) => id === row.id);
      for (const [field, period] of Object.entries(PERIODS)) assert.equal(row[field], values[period].decimal ?? null);
    }
    const book = readWorkbook((await taken(page, "xlsx")).bytes);
    assert.deepEqual(book.SheetNames, [SHEETS[0], SHEETS[3]]);
    assert.deepEqual(rowsOf(book.Sheets[SHEETS[0]]).map((row) => row["Mã"].v), seen);
    await page.assertClean();
  });

  it("speaks the reader's language in the file, too, and takes the open view", async () => {
    const page = await opened(visit, 'view="audit" lang="en"');
    await page.until(() => probe.inside("w", ".audit-group"));
    await page.run(() => probe.press("w", "outcome", "disagrees"));
    await choose(page, "seen");
    const { name, bytes } = await taken(page, "xlsx");
    assert.equal(name, "chi-tieu-thai-nguyen-2023-view-en.xlsx");
    const book = readWorkbook(bytes);
    assert.deepEqual(book.SheetNames, ["Audit of figures", "Source"]);
    const rows = rowsOf(book.Sheets["Audit of figures"]);
    const shown = await page.run(() => probe.entries("w", "check"));
    assert.deepEqual(rows.map((row) => row.Id.v), shown);
    assert.ok(rows.every((row) => row.Outcome.v === "Does not agree"));
    await page.assertClean();
  });

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
