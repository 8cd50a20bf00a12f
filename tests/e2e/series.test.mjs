// Several reports as one series: fetched when a reader looks at other years, drawn in the details and side by side in the
// table, and every way in which its files can be bad.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { it } from "node:test";
import { findings } from "./axe.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const DATA = new URL("../../data/", import.meta.url);
const text = (name) => readFile(new URL(name, DATA), "utf8");

/** The files of a series as a host lays them out: the series and its reports, one of which may lie a folder above. */
async function files(name) {
  const series = await text(`series/${name}.json`);
  const found = { [`series/${name}.json`]: series };
  for (const report of JSON.parse(series).reports) {
    const path = report.startsWith("../") ? report.slice(3) : `series/${report}`;
    found[path] = await text(path);
  }
  return found;
}

const THAI_NGUYEN = await files("thai-nguyen");
const HUE = await files("thua-thien-hue");
const SERIES = 'eager series="series/thai-nguyen.json"';
const HUE_2022 = 'eager src="series/thua-thien-hue-2022.json" series="series/thua-thien-hue.json"';

/** Of the requests those for files of a series. */
const asked = (page) => page.scenario.requests.filter((path) => /^host\/.*\.json/.test(path));

/** The rows of the section: the year, and of each figure its stage and its text without the document; a break by its kind. */
const years = () =>
  [...(probe.inside("w", ".years-figures")?.querySelectorAll("tbody tr") ?? [])].map((row) => {
    if (row.dataset.break) return `-- ${row.dataset.break}`;
    const figures = [...row.querySelectorAll("[data-stage]")].flatMap((cell) =>
      [...cell.querySelectorAll(".years-figure")].map((figure) => `${cell.dataset.stage} ${figure.firstChild.textContent.trim()}`),
    );
    return [`${row.dataset.year}:`, ...figures].join(" | ").replaceAll("\u00a0", " ");
  });

/** Opens the details of an indicator and waits for its years. */
async function opened(page, id) {
  await page.drawn("w");
  await page.run((id) => probe.press("w", "detail", id), id);
  await page.until(() => probe.inside("w", ".years-figures"));
}

/** Opens the details and waits until the section says that there are no years. */
async function failed(page, id) {
  await page.drawn("w");
  await page.run((id) => probe.press("w", "detail", id), id);
  return page.until(() => {
    const { events } = probe.record;
    const event = events.findLast(({ type }) => type === "error");
    const gate = probe.inside("w", '.years-gate > [role="status"]');
    return event && gate && { code: event.detail.code, message: event.detail.message, said: gate.parentElement.innerText };
  });
}

inEveryEngine("a series", (visit) => {
  it("is fetched when details are first opened, once, and shows every year with its documents", async () => {
    const page = await visit(widget("w", SERIES), { files: THAI_NGUYEN });
    await page.drawn("w");
    assert.deepEqual(asked(page), []);
    await opened(page, "grdp-growth");
    assert.deepEqual(await page.run(years), [
      "2022: | plan 8% | estimate 8,59%",
      "2023: | plan 8,5% | estimate 5,56%",
      "2024: | plan 7,5% | estimate 6,5%",
      "2025: | plan 8,5% | plan Phấn đấu 2025: 10,5%",
      "-- territory",
      "2025: | plan 8,5% | estimate 6,33%",
    ]);
    const documents = await page.run(() => probe.inside("w", '.years-figures tr[data-year="2023"]').innerText);
    assert.match(documents, /163\/BC-UBND/);
    await page.until(() => probe.inside("w", '[data-chart="years"] svg'));
    const rows = await page.run(() => probe.inside("w", '[data-chart="years"]').parentElement.querySelectorAll("[data-row]").length);
    assert.equal(rows, 5, "a row a year and piece");
    assert.equal(asked(page).length, 7, "the series and six reports");

    await page.run(() => probe.inside("w", '[data-action="step"][data-value="next"]').click());
    await page.until(() => probe.inside("w", '[data-detail="share-industry"] .years'));
    assert.equal(asked(page).length, 7);
    await page.assertClean();
  });

  it("shows an estimate beside what came of it, and other units and definitions for what they are", async () => {
    const page = await visit(widget("w", HUE_2022), { files: HUE });
    await opened(page, "grdp-growth");
    assert.deepEqual(await page.run(years), [
      "2018: | final 6,61%",
      "2019: | plan 7,5–8,0% | estimate 7,18%",
      "2020:",
      "2021: | plan 7,4–8,4% | final 4,36%",
      "2022: | plan 6,5–7,5% | estimate 8,56%",
      "2023: | plan 9–10%",
    ]);
    await page.run(() => probe.inside("w", '[data-action="close-detail"]').click());
    await page.run(() => probe.press("w", "lang", "en"));
    await opened(page, "growth-agriculture");
    const change = await page.until(() => probe.inside("w", "tr[data-break]")?.innerText);
    assert.match(change, /^Change of definition: Until 2022/);
    assert.equal(await page.run(() => probe.inside("w", ".years > .detail-title").textContent), "Over the years");
    await page.assertClean();
  });

  it("is spoken of only where a page names one", async () => {
    const page = await visit(widget("w"), { files: THAI_NGUYEN });
    await page.drawn("w");
    await page.run(() => probe.press("w", "detail", "grdp-growth"));
    await page.until(() => probe.inside("w", "dialog[open] .detail-name"));
    assert.equal(await page.run(() => probe.inside("w", ".years")), null);
    assert.equal(await page.run(() => probe.inside("w", '[data-action="years"]').hidden), true);
    await page.run(() => probe.set("w", "series", "series/thai-nguyen.json"));
    await page.until(() => probe.inside("w", ".years-figures"));
    await page.run(() => probe.set("w", "series", null));
    await page.until(() => !probe.inside("w", ".years"));
    await page.assertClean();
  });

  it("puts the years side by side in the place of the table, as far as the search leaves rows", async () => {
    const page = await visit(widget("w", SERIES), { files: THAI_NGUYEN });
    await page.drawn("w");
    await page.run(() => probe.inside("w", '[data-action="years"]').click());
    const table = await page.until(() => {
      const table = probe.inside("w", ".years-side-by-side");
      const cells = (id) => [...table.querySelectorAll(`[data-years-of="${id}"] td`)].map((cell) => cell.innerText.trim());
      return table && {
        heads: [...table.querySelectorAll("thead th")].map((head) => head.textContent),
        rows: table.querySelectorAll("[data-years-of]").length,
        revenue: cells("budget-revenue").map((text) => text.replaceAll("\u00a0", " ").replace(/\s*\n\s*/g, " | ")),
      };
    });
    assert.deepEqual(table.heads.slice(1), ["2022", "2023", "2024", "2025"]);
    assert.equal(table.rows, 28);
    assert.deepEqual(table.revenue, [
      "Ước 18.540 tỷ đồng",
      "Ước 20.000 tỷ đồng | TH 20.025 tỷ đồng",
      "Ước 19.680 tỷ đồng",
      "Thực hiện 6 tháng đầu năm 2025: 12.924 tỷ đồng | ‖ Ước > 26.500 tỷ đồng",
    ]);
    const isHidden = () => probe.inside("w", ".indicator-table-frame").getClientRects().length === 0;
    assert.equal(await page.run(isHidden), true);
    await page.run(() => probe.fill("w", "search", "xuất khẩu"));
    await page.until(() => probe.inside("w", ".years-side-by-side").querySelectorAll("[data-years-of]").length === 2);
    await page.run(() => probe.inside("w", '[data-action="years"]').click());
    await page.until(() => !probe.inside("w", ".years-side-by-side"));
    assert.equal(await page.run(isHidden), false);
    await page.assertClean();
  });

  for (const width of [1280, 320]) {
    it(`fits a screen of ${width} px and is accessible, in the details and side by side`, async () => {
      const page = await visit(widget("w", SERIES), { files: THAI_NGUYEN, width });
      await opened(page, "budget-revenue");
      await page.until(() => probe.inside("w", '[data-chart="years"] svg'));
      const overflow = () => {
        const dialog = probe.inside("w", "dialog[open]");
        return dialog.scrollWidth - dialog.clientWidth;
      };
      assert.equal(await page.run(overflow), 0);
      assert.deepEqual(await findings(page), [], "details");
      await page.run(() => probe.inside("w", '[data-action="close-detail"]').click());
      await page.run(() => probe.inside("w", '[data-action="years"]').click());
      await page.until(() => probe.inside("w", ".years-side-by-side"));
      assert.equal(await page.run(() => document.documentElement.scrollWidth - innerWidth <= 0), true);
      await page.run(() => probe.set("w", "theme", "dark"));
      await page.until(() => probe.inside("w", '[data-theme="dark"]'));
      assert.deepEqual(await findings(page), [], "side by side");
      await page.assertClean();
    });
  }

  for (const [what, name, fault, code] of [
    ["the series is missing", "series/thai-nguyen.json", { status: 404 }, "http"],
    ["a report is missing", "series/thai-nguyen-2024.json", { status: 404 }, "http"],
    ["the connection breaks", "series/thai-nguyen-2022.json", { drop: true }, "network"],
    ["a report is no JSON by its type", "thai-nguyen-2023.json", { type: "text/html" }, "mime"],
  ]) {
    it(`${what}: ${code}, said in its place, and the button tries again`, async () => {
      const page = await visit(widget("w", SERIES), { files: THAI_NGUYEN, faults: { [name]: fault } });
      const { code: heard, said } = await failed(page, "grdp-growth");
      assert.equal(heard, code);
      assert.match(said, /Không tải được số liệu các năm khác/);
      assert.equal(await page.run(() => probe.inside("w", ".years-figures")), null);
      assert.ok(await page.run(() => probe.inside("w", "dialog[open] .detail-figures")), "the rest stays");
      const { errors } = await page.record();
      assert.ok(errors.some((line) => line.startsWith(`chi-tieu: ${code}: `)), errors.join("\n"));
      delete page.scenario.faults[name];
      await page.run(() => probe.inside("w", '[data-action="retry-series"]').click());
      await page.until(() => probe.inside("w", ".years-figures"));
    });
  }

  const changed = (change) => {
    const series = JSON.parse(THAI_NGUYEN["series/thai-nguyen.json"]);
    change(series);
    return { ...THAI_NGUYEN, "series/thai-nguyen.json": JSON.stringify(series) };
  };
  const back = { from: { report: "thai-nguyen-2025", indicator: "grdp-growth" }, to: { report: "thai-nguyen-2022", indicator: "grdp-growth" } };
  for (const [what, given, named] of [
    ["a link to nothing", changed(({ links }) => (links[0].to.indicator = "growth")), /\/links\/0\/to\/indicator/],
    ["a link back in time", changed(({ links }) => links.push(back)), /\/links\/6/],
    ["a file elsewhere", changed(({ reports }) => (reports[0] = "https://elsewhere.example/a.json")), /\/reports\/0/],
    ["a series of other reports", changed((series) => { series.reports.splice(1, 1); series.links.splice(3); }), /\/reports: .*thai-nguyen-2023/],
    ["a faulty report", { ...THAI_NGUYEN, "series/thai-nguyen-2022.json": "{" }, /\/reports\/0.*thai-nguyen-2022\.json/],
  ]) {
    it(`${what}: the message names the place, nothing is half drawn, and asking again is not offered`, async () => {
      const page = await visit(widget("w", SERIES), { files: given });
      const { code, message, said } = await failed(page, "grdp-growth");
      assert.equal(code, "dataset");
      assert.match(message, named);
      assert.match(said, named);
      assert.equal(await page.run(() => probe.inside("w", '[data-action="retry-series"]')), null);
      assert.equal(await page.run(() => probe.inside("w", ".years-figures")), null);
      assert.deepEqual(page.scenario.violations, []);
    });
  }
});
