// What a reader or a host page can choose of the table: filters as chips, the attributes that set them, and the order.

import assert from "node:assert/strict";
import { it } from "node:test";
import { shipped } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const { indicators } = shipped();
const OUTCOME = "2023-estimate";

const ids = () => probe.entries("w", "indicator");
const chips = () =>
  [...probe.inside("w", ".widget").querySelectorAll(".finder-chip")].map((chip) => ({
    filter: chip.dataset.value,
    text: chip.firstChild.textContent.trim(),
    label: chip.getAttribute("aria-label"),
  }));
const missed = indicators.filter(({ verdict }) => verdict?.means === "missed").map(({ id }) => id);
const inGroup = (group) => indicators.filter((indicator) => indicator.group === group).map(({ id }) => id);

async function opened(visit, attributes = "") {
  const page = await visit(widget("w", `eager ${attributes}`));
  await page.until(() => probe.view("w") === "table");
  return page;
}

async function shows(page, expected) {
  await page.until((count) => probe.entries("w", "indicator").length === count, expected.length);
  assert.deepEqual(await page.run(ids), expected);
}

inEveryEngine("choices in the table", (visit) => {
  it("filters by what a reader chooses, shows each filter as a chip, and takes it off again", async () => {
    const page = await opened(visit);
    await page.run(() => probe.fill("w", "verdict", "missed"));
    await shows(page, missed);
    await page.run(() => probe.fill("w", "group", "exports"));
    await shows(page, missed.filter((id) => inGroup("exports").includes(id)));
    const set = await page.run(chips);
    assert.deepEqual(set.map(({ filter }) => filter), ["group", "verdict"]);
    for (const { text, label } of set) assert.equal(label, `Bỏ lọc ${text}`);

    await page.run(() => probe.press("w", "remove-filter", "group"));
    await shows(page, missed);
    await page.run(() => probe.press("w", "lang", "en"));
    await page.until(() => probe.inside("w", ".finder-chip")?.textContent.includes("Missed plan"));
    assert.equal(await page.run(() => probe.inside("w", 'select[data-action="verdict"]').value), "missed");
    assert.deepEqual(await page.run(ids), missed);
    await page.run(() => probe.inside("w", ".finder-clear").click());
    await shows(page, indicators.map(({ id }) => id));
    assert.deepEqual(await page.run(chips), []);
    await page.assertClean();
  });

  it("filters by how the check and the next target stand", async () => {
    const page = await opened(visit);
    await page.run(() => probe.fill("w", "check", "differs"));
    await shows(page, ["forest-cover"]);
    await page.run(() => probe.fill("w", "check", ""));
    await page.run(() => probe.fill("w", "next", "lower"));
    const number = (value) => (value.relation === "=" ? Number(value.decimal) : NaN);
    const lower = indicators.filter(({ values }) => {
      const [outcome, next] = [values[OUTCOME], values["2024-plan"]];
      return !outcome.missing && !next.missing && Number(next.decimal) < number(outcome);
    });
    await shows(page, lower.map(({ id }) => id));
    await page.assertClean();
  });

  it("takes filters from the host page's attributes, and lets go of them with the attribute", async () => {
    const page = await opened(visit, 'verdict="missed" group="exports"');
    await shows(page, missed.filter((id) => inGroup("exports").includes(id)));
    await page.run(() => probe.host("w").removeAttribute("group"));
    await shows(page, missed);
    await page.run(() => {
      probe.host("w").removeAttribute("verdict");
      probe.host("w").setAttribute("indicator", "budget-revenue");
    });
    await shows(page, ["budget-revenue"]);
    await page.run(() => probe.host("w").removeAttribute("indicator"));
    await shows(page, indicators.map(({ id }) => id));
    await page.assertClean();
  });

  it("ignores a filter that names nothing, with one warning", async () => {
    const page = await opened(visit, 'group="fisheries" verdict="splendid" indicator="nobody"');
    await shows(page, indicators.map(({ id }) => id));
    const warnings = await page.run(() => probe.record.warnings.filter((line) => line.includes("is ignored")));
    assert.equal(warnings.length, 3, warnings.join("\n"));
    for (const name of ["fisheries", "splendid", "nobody"]) assert.ok(warnings.some((line) => line.includes(name)), name);
  });

  it("sorts by a column up and down, never across units, and goes back to the report's order", async () => {
    const page = await opened(visit);
    const report = indicators.map(({ id }) => id);
    const percent = indicators.filter(({ unit, values }) => unit === "percent" && !values[OUTCOME].missing);
    const rising = [...percent].sort((one, other) => values(one) - values(other)).map(({ id }) => id);
    const press = () => page.run(() => probe.press("w", "sort", "outcome"));
    const order = () => page.run(() => probe.inside("w", 'th[aria-sort]')?.getAttribute("aria-sort") ?? null);

    await press();
    await page.until(() => probe.inside("w", 'th[aria-sort="ascending"]'));
    const up = await page.run(ids);
    assert.deepEqual(up.slice(0, percent.length), rising);
    assert.deepEqual([...up].sort(), [...report].sort(), "no row is lost");

    await press();
    await page.until(() => probe.inside("w", 'th[aria-sort="descending"]'));
    const down = (await page.run(ids)).slice(0, percent.length).map((id) => values(percent.find((it) => it.id === id)));
    assert.deepEqual(down, [...down].sort((one, other) => other - one));

    await press();
    await page.until(() => !probe.inside("w", "th[aria-sort]"));
    assert.deepEqual(await page.run(ids), report);
    assert.equal(await order(), null);
    await page.assertClean();
  });

  it("offers the order in a list too, where a card has no head to press", async () => {
    const page = await opened(visit);
    await page.run(() => probe.fill("w", "order", "gap-ascending"));
    await page.until(() => probe.inside("w", 'th[aria-sort="ascending"]'));
    assert.equal((await page.run(ids))[0], "export-growth");
    await page.run(() => probe.inside("w", ".finder-clear").click());
    await shows(page, indicators.map(({ id }) => id));
    assert.equal(await page.run(() => probe.inside("w", 'select[data-action="order"]').value), "");
    await page.assertClean();
  });
});

function values({ values: { [OUTCOME]: outcome } }) {
  return Number(outcome.decimal);
}
