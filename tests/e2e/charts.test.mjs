// The charts of the gaps view: what the search, the filters, the order and the plan at zero make of them, read back from
// their tables and from what is drawn.

import assert from "node:assert/strict";
import { it } from "node:test";
import { shipped } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const { indicators, groups, comparison } = shipped();
const { target, outcome, next } = comparison;
const IDS = indicators.map(({ id }) => id);

/** The rows of the table behind a chart: the indicator that each leads to, and its cells. */
const tableOf = (figure) =>
  [...probe.inside("w", figure).querySelectorAll("tbody tr")].map((row) => ({
    id: row.querySelector('[data-action="detail"]').dataset.value,
    cells: [...row.querySelectorAll("td")].map((cell) => probe.ownText(cell)),
  }));
const GAPS = ".target-gap-figures";
const AMBITION = ".target-change-figure";

const isDrawn = (name) => probe.inside("w", `[data-chart="${name}"] svg`)?.querySelectorAll("path, text").length > 0;
const isWith = (name, text) => probe.inside("w", `[data-chart="${name}"] svg`).textContent.includes(text);
const isWithout = (name, text) => !probe.inside("w", `[data-chart="${name}"] svg`).textContent.includes(text);
const drawnTexts = (name) => [...probe.inside("w", `[data-chart="${name}"] svg`).querySelectorAll("text")].map(({ textContent }) => textContent);

async function opened(visit, attributes = "") {
  // As wide everywhere: on a narrow widget the chart says some things in fewer words.
  const page = await visit(widget("w", `eager view="gaps" ${attributes}`), { width: 1200 });
  await page.until(isDrawn, "target-gap");
  await page.until(isDrawn, "ambition");
  return page;
}

async function shows(page, expected) {
  await page.until((figure, count) => probe.inside("w", figure).querySelectorAll("tbody tr").length === count, GAPS, expected.length);
  for (const figure of [GAPS, AMBITION]) {
    assert.deepEqual((await page.run(tableOf, figure)).map(({ id }) => id), expected, figure);
  }
}

const number = ({ decimal }) => Number(decimal);
const isStated = (period) => ({ values }) => !values[period].missing;

/** The gap of the outcome to a plan as a chart orders it: percentage points, or % of the plan. */
function gapTo(period) {
  return ({ unit, values }) => {
    const gap = number(values[outcome]) - number(values[period]);
    return unit === "percent" ? gap : (100 * gap) / Math.abs(number(values[period]));
  };
}

/** The order by gap: percentages, then the others; what has no gap last in its panel, equals as in the report. */
function byGap(period, sign) {
  const gap = gapTo(period);
  const panel = (isPercent) => {
    const here = indicators.filter(({ unit }) => (unit === "percent") === isPercent);
    const known = here.filter(isStated(period)).sort((one, other) => sign * Number((gap(one) - gap(other)).toFixed(6)));
    return [...known, ...here.filter((it) => !isStated(period)(it))];
  };
  return [...panel(true), ...panel(false)].map(({ id }) => id);
}

inEveryEngine("the charts of the gaps view", (visit) => {
  it("show what the filters leave, and all of it again", async () => {
    const page = await opened(visit);
    await shows(page, IDS);
    await page.run(() => probe.fill("w", "domain", "environment"));
    const green = new Set(groups.filter(({ domain }) => domain === "environment").map(({ id }) => id));
    await shows(page, indicators.filter(({ group }) => green.has(group)).map(({ id }) => id));
    await page.until(isWithout, "target-gap", "Thu ngân sách");

    await page.run(() => probe.fill("w", "domain", ""));
    await page.run(() => probe.fill("w", "verdict", "missed"));
    await shows(page, indicators.filter(({ verdict }) => verdict?.means === "missed").map(({ id }) => id));
    const count = await page.run(() => probe.inside("w", ".finder-count").innerText);
    assert.equal(count, "6 trong 28 chỉ tiêu");
    assert.equal(await page.run(() => probe.inside("w", ".finder-chip").dataset.value), "verdict");

    await page.run(() => probe.fill("w", "search", "xuất khẩu"));
    await shows(page, ["export-growth"]);
    await page.run(() => probe.fill("w", "search", "xyzxyz"));
    await page.until(() => probe.inside("w", "[data-view] .finder-nothing").getBoundingClientRect().height > 0);
    assert.equal(await page.run(() => probe.inside("w", ".target-gap-content").getBoundingClientRect().height), 0);
    await page.run(() => probe.inside("w", '[data-view] [data-action="show-all"]').click());
    await shows(page, IDS);
    await page.until(isDrawn, "target-gap");
    await page.assertClean();
  });

  it("stand in the order by gap inside each panel, up and down, and in the report's again", async () => {
    const page = await opened(visit);
    for (const [way, sign] of [["ascending", 1], ["descending", -1]]) {
      await page.run((way) => probe.press("w", "gap-order", way), way);
      await page.until((id) => probe.inside("w", ".target-gap-figures [data-action=detail]").dataset.value === id, byGap(target, sign)[0]);
      await shows(page, byGap(target, sign));
      assert.equal(await page.run(() => probe.inside("w", 'select[data-action="order"]').value), `gap-${way}`);
    }
    await page.run(() => probe.press("w", "gap-order", "report"));
    await page.until((id) => probe.inside("w", ".target-gap-figures [data-action=detail]").dataset.value === id, IDS[0]);
    await shows(page, IDS);
    await page.assertClean();
  });

  it("set the outcome against either plan: title, table, order and drawing follow the switch", async () => {
    const page = await opened(visit, 'lang="en"');
    const label = () => probe.inside("w", '[data-chart="target-gap"]').getAttribute("aria-label");
    assert.match(await page.run(label), /Against plan 2023: 6 indicators better/);
    await page.run(() => probe.press("w", "baseline", "next"));
    await page.until(() => probe.inside("w", '[data-action="baseline"][data-value="next"][aria-pressed="true"]'));
    assert.match(await page.run(label), /Estimate 2023 against plan 2024: 6 indicators better, 6 on target, 11 worse, 5 not judged/);

    const rows = new Map((await page.run(tableOf, GAPS)).map(({ id, cells }) => [id, cells]));
    for (const { id, unit, values } of indicators) {
      const [zero, , gap, other] = rows.get(id);
      if (values[next].missing) {
        assert.deepEqual([zero, gap], ["no target set", "A figure is missing, so there is no gap to plan 2024"], id);
        continue;
      }
      assert.equal(Number(/[\d.]+/.exec(zero.replaceAll(",", ""))[0]), number(values[next]), id);
      assert.equal(Number(/[\d.]+/.exec(other.replaceAll(",", ""))[0]), number(values[target]), id);
      if (values[outcome].relation !== "=") continue;
      const size = Number((number(values[outcome]) - number(values[next])).toFixed(6));
      const way = size > 0 ? "above" : "below";
      if (size === 0) assert.equal(gap, "Equal to plan 2024", id);
      else assert.ok(gap.endsWith(`${way} plan 2024`) && Number(/[\d.]+/.exec(gap.replaceAll(",", ""))[0]) === Math.abs(size), `${id}: ${gap}`);
      assert.equal(gap.includes("percentage point"), unit === "percent" && size !== 0, `${id}: ${gap}`);
    }
    await page.until(isWith, "target-gap", "better than plan 2024 ▶");
    await page.run(() => probe.press("w", "gap-order", "ascending"));
    const expected = byGap(next, 1);
    await page.until((id) => probe.inside("w", ".target-gap-figures [data-action=detail]").dataset.value === id, expected[0]);
    await shows(page, expected);

    await page.run(() => probe.press("w", "baseline", "target"));
    await page.until(isWith, "target-gap", "better than plan 2023 ▶");
    await page.assertClean();
  });

  it("draw the plan at zero behind the outcome, whichever plan that is", async () => {
    const page = await opened(visit);
    // What comes first is behind: where marks lie on one another, the wide one of the plan at zero.
    const stacks = () => {
      const marks = new Map();
      for (const path of probe.inside("w", '[data-chart="target-gap"] svg').querySelectorAll("path")) {
        const { x, y, width, height } = path.getBoundingClientRect();
        if (width < 8 || width > 24 || Math.abs(width - height) > 1) continue;
        const place = [x + width / 2, y + height / 2].map(Math.round).join();
        marks.set(place, [...(marks.get(place) ?? []), width]);
      }
      return [...marks.values()].filter((widths) => widths.length > 1 && Math.max(...widths) > 15);
    };
    for (const [baseline, side] of [["target", "2023 ▶"], ["next", "2024 ▶"], ["target", "2023 ▶"]]) {
      await page.run((baseline) => probe.press("w", "baseline", baseline), baseline);
      await page.until(isWith, "target-gap", side);
      const found = await page.run(stacks);
      assert.ok(found.length >= 6, `${baseline}: ${found.length} places with several marks`);
      for (const [first, ...others] of found) assert.ok(first > Math.max(...others), `${baseline}: ${first} before ${others}`);
    }
    await page.assertClean();
  });

  it("the next plan against the outcome has every indicator in its table, in words that fit its numbers", async () => {
    const page = await opened(visit, 'lang="en"');
    for (const { id, cells } of await page.run(tableOf, AMBITION)) {
      const { values } = indicators.find((indicator) => indicator.id === id);
      const [, , moved] = cells;
      if (values[next].missing) assert.equal(moved, "no target set", id);
      else if (values[outcome].relation !== "=") assert.match(moved, /^not comparable: the outcome is only a limit/, id);
      else {
        const step = Number((number(values[next]) - number(values[outcome])).toFixed(6));
        const word = step > 0 ? "higher" : "lower";
        if (step === 0) assert.equal(moved, "equal", id);
        else assert.ok(moved.includes(word) && Number(/[\d.]+/.exec(moved.replaceAll(",", ""))[0]) === Math.abs(step), `${id}: ${moved}`);
      }
    }
    const texts = await page.run(drawnTexts, "ambition");
    for (const text of ["lower\u00a0by\u00a02.4%", "◀ lower", "higher ▶"]) assert.ok(texts.includes(text), text);
    await page.assertClean();
  });

  it("every name in either table is a button that leads to its details", async () => {
    const page = await opened(visit);
    await page.run(() => probe.openAll("w"));
    const buttons = await page.run(() => {
      const all = [...probe.inside("w", "[data-view]").querySelectorAll('[data-action="detail"]')];
      return all.map((button) => [button.localName, button.type, button.innerText.trim()]);
    });
    assert.deepEqual(buttons, [...indicators, ...indicators].map(({ name }) => ["button", "button", name.vi]));
    await page.assertClean();
  });
});
