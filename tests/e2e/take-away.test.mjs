// Files that readers take away, opened again by readers of their own, against the dataset.

import assert from "node:assert/strict";
import { it } from "node:test";
import { read as readWorkbook } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { shipped, shippedResults } from "./datasets.mjs";
import { inEveryEngine } from "./suite.mjs";
import { SHEETS, choose, opened, parsed, rowsOf, taken, whole } from "./taken-files.mjs";

const DATASET = shipped();
const { results: RESULTS, checks: CHECKS } = shippedResults();
const { indicators: INDICATORS, comparison: COMPARISON } = DATASET;
const PERIODS = { plan: COMPARISON.target, outcome: COMPARISON.outcome, next: COMPARISON.next };
const NUMBERS = { plan: "Kế hoạch 2023", outcome: "Ước thực hiện 2023", next: "Kế hoạch 2024" };

const decimals = (decimal) => decimal.split(".")[1]?.length ?? 0;
const format = (decimal) => (decimals(decimal) ? `#,##0.${"0".repeat(decimals(decimal))}` : "#,##0");
const defused = (text) => (/^[=+\-@]/.test(text) ? `'${text}` : text);

inEveryEngine("figures to take away", (visit) => {
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
});
