// The audit: every check with the outcome that a second calculation gives, the arithmetic in words, and the marks at figures.

import assert from "node:assert/strict";
import { it } from "node:test";
import { outcomes } from "./arithmetic.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const EXPECTED = outcomes();
const COUNTS = { disagrees: 3, "cut-off": 4, "within-rounding": 3, agrees: 110, "nothing-stated": 52 };

const idsOf = (outcome) => [...EXPECTED].filter(([, found]) => found === outcome).map(([id]) => id);

/** [check, outcome] of every entry, in the order of the page. */
const entries = () => {
  const found = probe.inside("w", "[data-view]")?.querySelectorAll("[data-check][data-outcome]");
  return found?.length > 0 && [...found].map(({ dataset }) => [dataset.check, dataset.outcome]);
};

/** The named parts of a check, as the reader sees them. */
const parts = (check) => {
  const entry = probe.inside("w", `[data-check="${check}"]`);
  const pairs = [...entry.querySelectorAll("[data-field]")].map((pair) => [
    pair.dataset.field,
    pair.querySelector("dd").innerText.replaceAll("\u00a0", " ").trim(),
  ]);
  return { topic: entry.querySelector("strong").innerText, note: entry.querySelector(".audit-entry-note")?.innerText, ...Object.fromEntries(pairs) };
};

const arrival = (entry) => {
  const focus = probe.focus("w");
  return focus?.on === entry && focus.isInSight && probe.view("w");
};

it("a second calculation finds the outcomes that the report was found to have", () => {
  const counted = Object.fromEntries(Object.keys(COUNTS).map((outcome) => [outcome, idsOf(outcome).length]));
  assert.deepEqual(counted, COUNTS);
  assert.equal(EXPECTED.size, 172);
  assert.deepEqual(idsOf("disagrees").toSorted(), ["delegation-count", "exports-plan", "verdict-forest-cover"]);
});

inEveryEngine("the audit view", (visit) => {
  it("shows all 172 checks, each with the outcome of a second calculation, and counts them", async () => {
    const page = await visit(widget("w", 'eager view="audit"'));
    const shown = await page.until(entries);
    assert.equal(await page.run(() => probe.view("w")), "audit");
    assert.equal(shown.length, 172);
    assert.deepEqual(shown.toSorted(), [...EXPECTED].toSorted());

    const read = await page.run(() => {
      const view = probe.inside("w", "[data-view]");
      return {
        title: view.querySelector("h3").innerText,
        summary: view.querySelector(".audit-summary").innerText,
        buttons: [...view.querySelectorAll('[data-action="outcome"]')].map(({ dataset, innerText }) => [
          dataset.value,
          Number(/\((\d+)\)/.exec(innerText)[1]),
        ]),
        groups: [...view.querySelectorAll(".audit-group")].map((group) => [
          group.dataset.outcome,
          group.querySelectorAll("[data-check]").length,
        ]),
      };
    });
    assert.match(read.title, /^110 trong 120 /);
    for (const count of [3, 4, 3, 52]) assert.ok(read.summary.includes(` ${count} `), read.summary);
    assert.deepEqual(read.buttons, [["", 172], ...Object.entries(COUNTS)]);
    assert.deepEqual(read.groups, Object.entries(COUNTS));
    assert.equal(page.scenario.count("results"), 1);
    await page.assertClean();
  });

  it("shows what raises a question at once, and the rest on demand", async () => {
    const page = await visit(widget("w", 'eager view="audit"'));
    await page.until(entries);
    const visible = () => {
      const checks = [...probe.host("w").shadowRoot.querySelectorAll("[data-check]")];
      return checks.filter((check) => check.checkVisibility?.() ?? check.getBoundingClientRect().height > 0).length;
    };
    assert.equal(await page.run(visible), 3 + 4 + 3);
    await page.run(() => probe.inside("w", '.audit-group[data-outcome="agrees"] summary').click());
    assert.equal(await page.until(visible), 3 + 4 + 3 + 110);
    await page.assertClean();
  });

  it("shows the checks of one outcome when asked, all again after that, and keeps the choice over views and languages", async () => {
    const page = await visit(widget("w", 'eager view="audit"'));
    await page.until(entries);
    for (const outcome of Object.keys(COUNTS)) {
      await page.run((outcome) => probe.press("w", "outcome", outcome), outcome);
      await page.until((count) => probe.entries("w", "check").length === count, COUNTS[outcome]);
      assert.deepEqual((await page.run(() => probe.entries("w", "check"))).toSorted(), idsOf(outcome).toSorted());
      const state = await page.run(() => ({
        pressed: [...probe.host("w").shadowRoot.querySelectorAll('[data-action="outcome"][aria-pressed="true"]')].map(
          ({ dataset }) => dataset.value,
        ),
        hidden: probe.entries("w", "check").filter((id) => !probe.inside("w", `[data-check="${id}"]`).getBoundingClientRect().height),
        status: probe.inside("w", ".finder-count[role=status]").innerText,
      }));
      assert.deepEqual(state, { pressed: [outcome], hidden: [], status: `${COUNTS[outcome]} trong 172 phép đối chiếu` });
    }
    await page.run(() => probe.press("w", "outcome", "cut-off"));
    await page.run(() => probe.press("w", "view", "table"));
    await page.until(() => probe.view("w") === "table");
    await page.run(() => (probe.press("w", "view", "audit"), probe.press("w", "lang", "en")));
    await page.until(() => probe.entries("w", "check").length === 4 && probe.inside("w", '[lang="en"]'));
    await page.run(() => probe.press("w", "outcome", ""));
    await page.until(() => probe.entries("w", "check").length === 172);
    await page.assertClean();
  });

  it("writes the arithmetic out", async () => {
    const page = await visit(widget("w", 'eager view="audit"'));
    await page.until(entries);
    const exports = await page.run(parts, "exports-plan");
    assert.equal(exports.topic, "Kim ngạch xuất khẩu so với kế hoạch, tính từ hai tốc độ tăng");
    assert.equal(exports.stated, "77,5%");
    assert.equal(exports.computed, "≈ 83,30%");
    assert.equal(exports.calculation, "(100 − 9,2) ÷ (100 + 9) × 100% ≈ 83,30%");
    assert.match(exports.note, /^Giả định/);
    const [low, high] = exports.possible.match(/\d+,\d+/g).map((number) => Number(number.replace(",", ".")));
    // From 90.75 ÷ 109.5 = 82.876… to 90.85 ÷ 108.5 = 83.732…, as both rates are rounded; the ends are rounded outwards.
    assert.deepEqual([low, high], [82.87, 83.74]);

    const income = await page.run(parts, "per-capita-plan");
    assert.equal(income.stated, "98,2%");
    assert.equal(income.calculation, "113 ÷ 115 × 100% ≈ 98,26%");
    const delegations = await page.run(parts, "delegation-count");
    assert.match(delegations.stated, /^07 đoàn/);
    const forest = await page.run(parts, "verdict-forest-cover");
    assert.deepEqual([forest.stated, forest.computed], ["Đạt KH", "Vượt kế hoạch"]);

    await page.run(() => probe.press("w", "lang", "en"));
    await page.until(() => probe.inside("w", '[lang="en"]'));
    assert.equal((await page.run(parts, "exports-plan")).calculation, "(100 − 9.2) ÷ (100 + 9) × 100% ≈ 83.30%");
    await page.assertClean();
  });
});

inEveryEngine("marks at figures", (visit) => {
  it("stand in the table at what raises a question, and lead to the check", async () => {
    const page = await visit(widget("w"));
    const flags = () => {
      const flags = [...(probe.inside("w", "[data-view]")?.querySelectorAll("[data-indicator] .flag") ?? [])];
      return flags.length > 0 && flags.map((flag) => ({
        indicator: flag.closest("tr").dataset.indicator,
        field: flag.closest("[data-field]").dataset.field,
        check: flag.dataset.value,
        outcome: flag.dataset.outcome,
        isNamed: flag.getAttribute("aria-label").length > 20,
      }));
    };
    assert.deepEqual(await page.until(flags), [
      { indicator: "national-standard-schools", field: "outcome", check: "prose-national-standard-schools", outcome: "cut-off", isNamed: true },
      { indicator: "forest-cover", field: "verdict", check: "verdict-forest-cover", outcome: "disagrees", isNamed: true },
    ]);
    for (const [indicator, check] of [
      ["national-standard-schools", "prose-national-standard-schools"],
      ["forest-cover", "verdict-forest-cover"],
    ]) {
      await page.run((indicator) => probe.inside("w", `[data-indicator="${indicator}"] .flag`).click(), indicator);
      assert.equal(await page.until(arrival, `check ${check}`), "audit");
      await page.run(() => probe.press("w", "view", "table"));
      await page.until(() => probe.view("w") === "table");
    }
    await page.assertClean();
  });

  it("stand in the results at every stated figure in question, lead to the check, and the check back to the figure", async () => {
    const page = await visit(widget("w", 'eager view="results"'));
    const flags = await page.until(() => {
      const flags = [...(probe.inside("w", "[data-view]")?.querySelectorAll("[data-result] .flag") ?? [])];
      return flags.length > 0 && flags.map(({ dataset }) => [dataset.value, dataset.outcome]);
    });
    const questioned = ["disagrees", "cut-off", "within-rounding"].flatMap(idsOf);
    const inTable = ["prose-national-standard-schools", "verdict-forest-cover"];
    const expected = questioned.filter((id) => !inTable.includes(id)).map((id) => [id, EXPECTED.get(id)]);
    assert.deepEqual(flags.toSorted(), expected.toSorted());

    await page.run(() => probe.inside("w", '[data-result="exports"] [data-field="share_of_plan"] .flag').click());
    assert.equal(await page.until(arrival, "check exports-plan"), "audit");
    await page.run(() => {
      const entry = probe.inside("w", '[data-check="exports-plan"]');
      entry.querySelector("details summary").click();
      entry.querySelector('[data-action="show"][data-value="exports"]').click();
    });
    assert.equal(await page.until(arrival, "result exports"), "results");

    await page.run(() => probe.press("w", "view", "audit"));
    await page.until(entries);
    await page.run(() => probe.inside("w", '[data-check="exports-plan"] [data-action="show"][data-value="export-growth"]').click());
    assert.equal(await page.until(arrival, "indicator export-growth"), "table");
    await page.assertClean();
  });
});
