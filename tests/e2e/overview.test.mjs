// The overview: headline cards, the farthest from plan, lower next targets, verdicts by domain, and where each leads.

import assert from "node:assert/strict";
import { it } from "node:test";
import { shipped } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const { indicators, headlines, groups } = shipped();
const [PLAN, OUTCOME, NEXT] = ["2023-plan", "2023-estimate", "2024-plan"];

const sphere = ({ group }) => groups.find(({ id }) => id === group).domain;
const number = ({ decimal }) => Number(decimal);
const names = (list) =>
  [...probe.inside("w", `[data-list="${list}"]`).querySelectorAll('[data-action="detail"]')].map(({ dataset }) => dataset.value);

/** Ids from the farthest, by a calculation of its own; bounds have no number to be sorted by. */
function farthest(isPercent, side) {
  const measured = indicators
    .filter(({ unit, direction }) => (unit === "percent") === isPercent && direction !== "neutral")
    .filter(({ values }) => values[PLAN].relation === "=" || values[OUTCOME].relation === "=")
    .map((it) => {
      const [plan, outcome] = [number(it.values[PLAN]), number(it.values[OUTCOME])];
      return { id: it.id, gap: isPercent ? outcome - plan : (outcome - plan) / plan };
    });
  const chosen = measured.filter(({ gap }) => Math.sign(gap) === side);
  return chosen.sort((one, other) => Math.abs(other.gap) - Math.abs(one.gap)).slice(0, 3).map(({ id }) => id);
}

/** The overview with all that arrives after its cards. */
async function overview(visit, attributes = "") {
  const page = await visit(widget("w", `eager view="overview" ${attributes}`));
  await page.until(() => probe.inside("w", '[data-list="lower-next"]') && probe.inside("w", ".policy-areas"));
  return page;
}

inEveryEngine("the overview", (visit) => {
  it("is what a widget shows unless it is told otherwise, and says who judged how many", async () => {
    const page = await visit('<chi-tieu id="w" eager></chi-tieu>');
    await page.until(() => probe.view("w") === "overview");
    const sentence = await page.run(() => probe.inside("w", ".tally-sentence").textContent);
    for (const count of [24, 28, 5, 13, 6, 4]) assert.match(sentence, new RegExp(`\\b${count}\\b`));
    await page.assertClean();
  });

  it("has a card for each headline of the dataset, in its order, with plan, outcome, gap and next plan", async () => {
    const page = await visit(widget("w", 'eager view="overview"'));
    await page.until(() => probe.view("w") === "overview");
    const cards = await page.run(() =>
      [...probe.inside("w", ".cards").children].map((card) => ({
        id: card.dataset.headline,
        ...Object.fromEntries(["plan", "outcome", "gap", "next"].map((field) => [field, card.querySelector(`[data-field="${field}"]`).textContent])),
        verdict: card.querySelector("[data-verdict]").dataset.verdict,
      })),
    );
    assert.deepEqual(cards.map(({ id }) => id), headlines);
    const growth = cards[0];
    assert.deepEqual(growth, {
      id: "grdp-growth",
      plan: "8,5%",
      outcome: "5,56%",
      gap: "Thấp hơn kế hoạch 2,94\u00a0điểm phần trăm",
      next: "7,5% (cao hơn 1,94\u00a0điểm phần trăm so với ước thực hiện 2023)",
      verdict: "missed",
    });
    for (const { id, verdict } of cards) {
      assert.equal(verdict, indicators.find((it) => it.id === id).verdict?.means ?? "none", id);
    }
    await page.assertClean();
  });

  it("names the farthest from plan, percentage points and percent apart", async () => {
    const page = await overview(visit);
    assert.deepEqual(await page.run(names, "shortfalls"), [...farthest(true, -1), ...farthest(false, -1)]);
    assert.deepEqual(await page.run(names, "overshoots"), [...farthest(true, 1), ...farthest(false, 1)]);
  });

  it("lists where the next target is lower, and leads to them in the table", async () => {
    const page = await overview(visit);
    const lower = indicators
      .filter(({ values }) => !values[NEXT].missing && values[OUTCOME].relation === "=" && number(values[NEXT]) < number(values[OUTCOME]))
      .map(({ id }) => id);
    assert.deepEqual(await page.run(names, "lower-next"), lower);
    await page.run(() => probe.inside("w", '[data-action="show-lower-next"]').click());
    await page.until(() => probe.view("w") === "table");
    assert.deepEqual(await page.run(() => probe.entries("w", "indicator")), lower);
    await page.assertClean();
  });

  it("counts the verdicts of each domain, and each count leads to what was counted", async () => {
    const page = await overview(visit, 'lang="en"');
    const rows = await page.run(() =>
      [...probe.inside("w", ".policy-areas").querySelectorAll("tbody tr, tfoot tr")].map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
    );
    const counts = (of) => ["exceeded", "met", "missed", undefined].map((verdict) => of.filter((it) => it.verdict?.means === verdict).length);
    const expected = [["Economy", "economy"], ["Culture and society", "society"], ["Environment", "environment"]].map(([name, id]) => {
      const here = indicators.filter((it) => sphere(it) === id);
      return [name, ...counts(here).map(String), String(here.length)];
    });
    assert.deepEqual(rows, [...expected, ["Total", ...counts(indicators).map(String), String(indicators.length)]]);
    await page.run(() => probe.inside("w", '.policy-areas [data-action="show-verdicts"][aria-label^="2:"]').click());
    await page.until(() => probe.view("w") === "table");
    const missed = indicators.filter((it) => sphere(it) === "society" && it.verdict?.means === "missed").map(({ id }) => id);
    const met = indicators.filter((it) => sphere(it) === "environment" && it.verdict?.means === "met").map(({ id }) => id);
    const shown = await page.run(() => probe.entries("w", "indicator"));
    assert.ok([missed, met].some((ids) => JSON.stringify(ids) === JSON.stringify(shown)), shown.join());
    await page.assertClean();
  });
});
