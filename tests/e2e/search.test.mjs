// Search and filters: typed as readers type, over table, results and audit, with a count, a way back, and a memory.

import assert from "node:assert/strict";
import { it } from "node:test";
import { shipped } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { RESULTS } from "./results-data.mjs";
import { inEveryEngine } from "./suite.mjs";

const { indicators, groups } = shipped();
const KINDS = { table: "indicator", results: "result", audit: "check" };
const TOTALS = { table: 28, results: 278, audit: 172 };
const THINGS = {
  vi: { table: "chỉ tiêu", results: "kết quả", audit: "phép đối chiếu" },
  en: { table: "indicators", results: "results", audit: "checks" },
};

/** What the open view shows of a kind: ids, the highlighted words, and the count that is read out. */
const found = (kind) => {
  const view = probe.inside("w", "[data-view]");
  const marks = [...view.querySelectorAll("mark")].filter((mark) => !mark.closest("[hidden]"));
  const status = probe.inside("w", ".finder-count[role=status]");
  return {
    ids: probe.entries("w", kind),
    marks: marks.map(({ textContent }) => textContent.toLowerCase()),
    status: status.innerText.trim(),
    isInSight: probe.entries("w", kind).every((id) => view.querySelector(`[data-${kind}="${id}"]`).getBoundingClientRect().height > 0),
  };
};

/** Opens a view with the results there. */
async function opened(visit, view, attributes = "") {
  const page = await visit(widget("w", `eager view="${view}" ${attributes}`));
  await page.until((kind, total) => probe.entries("w", kind).length === total, KINDS[view], TOTALS[view]);
  await page.until(() => !probe.inside("w", '[data-action="flagged"]').closest("[hidden]") || probe.view("w") === "audit");
  return page;
}

async function search(page, query) {
  await page.run((query) => probe.fill("w", "search", query), query);
}

/** Waits until fewer than all are shown, and checks what holds for every search. */
async function narrowed(page, view, lang = "vi") {
  await page.until((kind, total) => probe.entries("w", kind).length < total, KINDS[view], TOTALS[view]);
  const state = await page.run(found, KINDS[view]);
  const between = lang === "vi" ? "trong" : "of";
  assert.equal(state.status, `${state.ids.length} ${between} ${TOTALS[view]} ${THINGS[lang][view]}`);
  assert.ok(state.isInSight, "nothing that was found is hidden");
  return state;
}

async function switchTo(page, view) {
  await page.run((view) => probe.press("w", "view", view), view);
  await page.until((view) => probe.view("w") === view, view);
}

inEveryEngine("search", (visit) => {
  it("finds without accents, in the table, the results and the audit, and highlights what it found", async () => {
    const page = await opened(visit, "table");
    const box = await page.driver.executeScript(() => probe.inside("w", '[data-action="search"]'));
    await box.sendKeys("xuat khau");
    const inTable = await narrowed(page, "table");
    assert.deepEqual(inTable.ids, ["export-growth", "local-export-growth"]);
    assert.deepEqual(inTable.marks, ["xuất", "khẩu", "xuất", "khẩu"]);

    await switchTo(page, "results");
    const inResults = await narrowed(page, "results");
    const named = RESULTS.results.filter(({ topic }) => /xuất khẩu/i.test(topic.vi)).map(({ id }) => id);
    assert.ok(named.length >= 4);
    for (const id of named) assert.ok(inResults.ids.includes(id), `${id} is not among ${inResults.ids}`);
    assert.deepEqual(new Set(inResults.marks), new Set(["xuất", "khẩu"]));
    assert.ok(inResults.marks.length >= 2 * named.length);

    await switchTo(page, "audit");
    const inAudit = await narrowed(page, "audit");
    for (const id of ["exports-plan", "verdict-export-growth"]) assert.ok(inAudit.ids.includes(id), `${id} is not among ${inAudit.ids}`);
    assert.deepEqual(new Set(inAudit.marks), new Set(["xuất", "khẩu"]));
    assert.equal(await page.run(() => probe.inside("w", '[data-action="search"]').value), "xuat khau");
    await page.assertClean();
  });

  it("finds an abbreviation by what it stands for", async () => {
    const page = await opened(visit, "table");
    await search(page, "BHYT");
    const { ids, marks } = await narrowed(page, "table");
    assert.deepEqual(ids, ["health-insurance"]);
    assert.deepEqual(marks, ["bảo hiểm y tế"]);
    await switchTo(page, "results");
    const results = await narrowed(page, "results");
    for (const { id, topic } of RESULTS.results) {
      if (/bảo hiểm y tế|BHYT/i.test(topic.vi)) assert.ok(results.ids.includes(id), id);
    }
    await page.assertClean();
  });

  it("finds in English, and also what only the other language says", async () => {
    const page = await opened(visit, "results", 'lang="en"');
    await search(page, "tea");
    const { ids, marks } = await narrowed(page, "results", "en");
    const named = RESULTS.results.filter(({ topic }) => /\btea\b/i.test(topic.en)).map(({ id }) => id);
    assert.ok(named.length >= 3, named.join());
    for (const id of named) assert.ok(ids.includes(id), id);
    assert.ok(marks.includes("tea"));

    await search(page, "xuất khẩu");
    await page.until(() => probe.entries("w", "result").length > 0 && !probe.inside("w", "[data-view] mark"));
    const other = await narrowed(page, "results", "en");
    for (const { id, topic } of RESULTS.results) if (/xuất khẩu/i.test(topic.vi)) assert.ok(other.ids.includes(id), id);
    await page.assertClean();
  });

  it("says when nothing is found, in each view, and leads back to everything", async () => {
    const page = await opened(visit, "table");
    for (const view of Object.keys(KINDS)) {
      await switchTo(page, view);
      await search(page, "xyzxyz");
      await page.until((kind) => probe.entries("w", kind).length === 0, KINDS[view]);
      const nothing = await page.run(() => {
        const note = probe.inside("w", "[data-view] .finder-nothing");
        return { text: note.innerText, height: note.getBoundingClientRect().height };
      });
      assert.match(nothing.text, /Không tìm thấy/);
      assert.ok(nothing.height > 0);
      assert.equal((await page.run(found, KINDS[view])).status, `0 trong ${TOTALS[view]} ${THINGS.vi[view]}`);
      await page.run(() => probe.inside("w", '[data-view] [data-action="show-all"]').click());
      await page.until((kind, total) => probe.entries("w", kind).length === total, KINDS[view], TOTALS[view]);
      const all = await page.run(found, KINDS[view]);
      assert.deepEqual([all.status, all.marks], [`${TOTALS[view]} ${THINGS.vi[view]}`, []]);
      assert.equal(await page.run(() => probe.inside("w", '[data-action="search"]').value), "");
      assert.equal(await page.run(() => probe.inside("w", "[data-view] .finder-nothing").getBoundingClientRect().height), 0);
    }
    await page.assertClean();
  });

  it("puts what stands there as it was typed before what only looks like it, and goes back to the report's order", async () => {
    const page = await opened(visit, "table");
    await search(page, "dân");
    const { ids } = await narrowed(page, "table");
    const [exact, similar] = ["health-insurance", "share-industry"].map((id) => ids.indexOf(id));
    assert.ok(exact >= 0 && similar > exact, `dân before đánh, which stands before it in the report: ${ids}`);

    await switchTo(page, "results");
    const sections = () =>
      [...probe.inside("w", '[data-view="results"]').querySelectorAll(".results-part-body")].map((part) =>
        [...part.querySelectorAll("[data-section]")].map(({ dataset, hidden }) => ({ id: dataset.section, hidden })));
    await narrowed(page, "results");
    const file = RESULTS.sections.map(({ id }) => id);
    const says = (words) => /(?<!\p{L})dân/iu.test(words.vi);
    const named = new Set(RESULTS.results.filter(({ topic }) => says(topic)).map(({ section }) => section));
    for (const { id, name } of RESULTS.sections) if (says(name)) named.add(id);
    const parts = (await page.run(sections)).map((part) => part.filter(({ hidden }) => !hidden).map(({ id }) => id));
    const first = parts.filter((shown) => shown.some((id) => named.has(id))).map(([id]) => id);
    assert.ok(first.length > 0 && first.every((id) => named.has(id)), `${first} of ${[...named]}`);
    const inFileOrder = (ids) => [...ids].sort((one, other) => file.indexOf(one) - file.indexOf(other));
    assert.ok(parts.some((shown) => String(shown) !== String(inFileOrder(shown))), "some section has moved");
    await search(page, "");
    await page.until(() => probe.entries("w", "result").length === 278);
    for (const part of await page.run(sections)) {
      const ids = part.map(({ id }) => id);
      assert.deepEqual(ids, inFileOrder(ids), "the report's order");
    }
    await page.assertClean();
  });

  it("holds for the chart of gaps too; from the overview it leads to the table, the focus staying in it", async () => {
    const page = await opened(visit, "table");
    await search(page, "xuat khau");
    await narrowed(page, "table");
    await switchTo(page, "gaps");
    assert.equal(await page.run(() => probe.inside("w", ".target-gap-figures").querySelectorAll("tbody tr").length), 2);
    assert.equal(await page.run(() => probe.inside("w", ".finder-count").innerText), "2 trong 28 chỉ tiêu");
    await switchTo(page, "overview");
    assert.equal(await page.run(() => probe.inside("w", ".cards").children.length), 8, "the overview shows everything");
    await page.run(() => probe.inside("w", '[data-action="search"]').focus());
    await search(page, "BHYT");
    await page.until(() => probe.view("w") === "table");
    assert.deepEqual((await narrowed(page, "table")).ids, ["health-insurance"]);
    assert.equal(await page.run(() => probe.host("w").shadowRoot.activeElement?.dataset.action), "search");
    await page.assertClean();
  });
});

inEveryEngine("filters", (visit) => {
  it("leave one part of public life, in table and results", async () => {
    const page = await opened(visit, "results");
    const sections = new Map(RESULTS.sections.map(({ id, domain }) => [id, domain]));
    const domains = new Map(groups.map(({ id, domain }) => [id, domain]));
    for (const domain of ["economy", "society", "environment", "government"]) {
      await page.run((domain) => probe.fill("w", "domain", domain), domain);
      const expected = RESULTS.results.filter(({ section }) => sections.get(section) === domain).map(({ id }) => id);
      await page.until((count) => probe.entries("w", "result").length === count, expected.length);
      assert.deepEqual((await narrowed(page, "results")).ids.toSorted(), expected.toSorted(), domain);

      await switchTo(page, "table");
      const rows = indicators.filter(({ group }) => domains.get(group) === domain).map(({ id }) => id);
      assert.deepEqual((await narrowed(page, "table")).ids, rows, domain);
      assert.equal(await page.run(() => probe.inside("w", '[data-action="domain"]').value), domain);
      await switchTo(page, "results");
    }
    await page.run(() => probe.fill("w", "domain", ""));
    await page.until(() => probe.entries("w", "result").length === 278);
    await page.assertClean();
  });

  it("leave what the audit raises a question about, in table and results", async () => {
    const page = await opened(visit, "table");
    await page.run(() => probe.fill("w", "flagged", true));
    assert.deepEqual((await narrowed(page, "table")).ids, ["national-standard-schools", "forest-cover"]);
    await switchTo(page, "results");
    const { ids } = await narrowed(page, "results");
    const flags = await page.run(() => {
      const marks = [...probe.inside("w", "[data-view]").querySelectorAll("[data-result] .flag")];
      return marks.map((mark) => mark.closest("[data-result]").dataset.result);
    });
    assert.deepEqual(ids, [...new Set(flags)], "each has a mark");
    assert.equal(ids.length, 8);
    await page.run(() => probe.inside("w", '.finder [data-action="show-all"]').click());
    await page.until(() => probe.entries("w", "result").length === 278);
    assert.equal(await page.run(() => probe.inside("w", '[data-action="flagged"]').checked), false);
    await page.assertClean();
  });

  it("and the search are kept from view to view and from language to language", async () => {
    const page = await opened(visit, "results");
    await page.run(() => probe.fill("w", "domain", "society"));
    await search(page, "trường");
    const before = await narrowed(page, "results");
    assert.ok(before.ids.length > 3);
    await page.run(() => probe.press("w", "lang", "en"));
    await page.until(() => probe.inside("w", '[lang="en"]'));
    const kept = () => [probe.inside("w", '[data-action="search"]').value, probe.inside("w", '[data-action="domain"]').value];
    assert.deepEqual(await page.run(kept), ["trường", "society"]);
    assert.match((await narrowed(page, "results", "en")).status, /^\d+ of 278 results$/);
    for (const view of ["table", "gaps", "audit", "results"]) {
      await switchTo(page, view);
      assert.deepEqual(await page.run(kept), ["trường", "society"], view);
    }
    await page.run(() => probe.press("w", "lang", "vi"));
    await page.until(() => probe.inside("w", '[lang="vi"]'));
    assert.deepEqual(await narrowed(page, "results"), before);
    await page.assertClean();
  });
});
