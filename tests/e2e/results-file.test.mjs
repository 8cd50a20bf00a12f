// The file of sector results: when it is asked for, every way in which it can fail, and datasets with results of their own.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { it } from "node:test";
import { otherGrowth, withResults } from "./datasets.mjs";
import { STATIC, widget } from "./pages.mjs";
import { DIST } from "./server.mjs";
import { inEveryEngine } from "./suite.mjs";

const { files } = JSON.parse(await readFile(join(DIST, "manifest.json"), "utf8"));
const { sha384: PUBLISHED } = files.find(({ path }) => /^assets\/results-.*\.json$/.test(path));

/** A release whose results file is another one: its hash is right, its content is not. */
function released(edit) {
  const text = edit(JSON.stringify(withResults().results));
  const hash = `sha384-${createHash("sha384").update(text).digest("base64")}`;
  return { loader: { edit: (loader) => loader.replace(PUBLISHED, hash) }, results: { edit: () => text } };
}

/** [what is wrong, faults, code] */
const BROKEN_RESULTS = [
  ["missing", { results: { status: 404 } }, "http"],
  ["not served", { results: { status: 500 } }, "http"],
  ["broken off", { results: { drop: true } }, "network"],
  ["broken off in the middle", { results: { cut: true } }, "network"],
  ["changed by one bit", { results: { flip: true } }, "integrity"],
  ["changed in front", { results: { prefix: " " } }, "integrity"],
];

const errors = () => probe.record.events.filter(({ type }) => type === "error").map(({ detail }) => detail);
const isLogged = () => probe.record.errors.length > 0;
const offered = () => {
  const buttons = [...probe.inside("w", ".view-switch").querySelectorAll('[data-action="view"]')];
  return buttons.filter((button) => button.getBoundingClientRect().height > 0).map(({ dataset }) => dataset.value);
};
const gate = () => {
  const gate = probe.inside("w", "[data-view] .results-gate");
  return {
    text: gate.querySelector('[role="status"]')?.innerText ?? "",
    button: gate.querySelector('[data-action="retry-results"]')?.innerText ?? null,
  };
};

/** The table is whole and works, as if there were no results. */
async function assertTableWorks(page) {
  await page.run(() => probe.press("w", "view", "table"));
  await page.until(() => probe.view("w") === "table");
  assert.equal(await page.run(() => probe.rows("w").length), 28);
  assert.equal(await page.run(() => probe.host("w").shadowRoot.querySelectorAll(".flag, .related").length), 0);
  await page.run(() => probe.fill("w", "search", "xuat khau"));
  await page.until(() => probe.entries("w", "indicator").length === 2);
  await page.run(() => probe.inside("w", '[data-action="show-all"]').click());
  await page.until(() => probe.entries("w", "indicator").length === 28);
  assert.equal(await page.run(() => probe.notice("w")), null);
}

inEveryEngine("the results file", (visit) => {
  it("is asked for once the widget is drawn, once for all widgets of the page, and by no view again", async () => {
    const page = await visit(widget("w") + widget("v", 'eager view="audit"'), { faults: { results: { delay: 1_500 } } });
    await page.drawn("w");
    assert.equal(await page.run(() => probe.rows("w").length), 28);
    assert.equal(await page.run(() => probe.host("w").shadowRoot.querySelectorAll(".flag, .related").length), 0);
    await page.run(() => probe.press("w", "view", "results"));
    await page.until(() => probe.inside("w", '[data-view="results"] [role="status"]')?.innerText.includes("Đang tải"));

    await page.until(() => probe.entries("w", "result").length === 278 && probe.entries("v", "check").length === 172);
    for (const view of ["audit", "table", "results"]) await page.run((view) => probe.press("w", "view", view), view);
    await page.until(() => probe.entries("w", "result").length === 278);
    assert.equal(page.scenario.count("results"), 1);
    const order = ["loader", "glue", "wasm", "styles"].map((role) => page.scenario.requests.indexOf(path(page, role)));
    assert.ok(order.every((at) => at >= 0 && at < page.scenario.requests.indexOf(path(page, "results"))), `${page.scenario.requests}`);
    await page.assertClean();
  });

  for (const [what, faults, code] of BROKEN_RESULTS) {
    it(`${what}: ${code} once a reader looks, the table as ever, and a retry that works`, async () => {
      const page = await visit(widget("w"), { faults: { ...faults } });
      await page.drawn("w");
      await page.until(isLogged);
      await assertTableWorks(page);
      assert.deepEqual(await page.run(errors), [], "nobody has looked yet");
      assert.deepEqual(await page.run(offered), ["overview", "table", "gaps", "results", "audit"]);

      await page.run(() => probe.press("w", "view", "results"));
      const [{ code: told, message }] = await page.until(() => {
        const errors = probe.record.events.filter(({ type }) => type === "error");
        return errors.length > 0 && errors.map(({ detail }) => detail);
      });
      assert.equal(told, code);
      const { text, button } = await page.run(gate);
      assert.equal(text, message);
      assert.equal(button, "Tải lại");
      await page.assertOneLine(code);

      delete page.scenario.faults.results;
      await page.run(() => probe.inside("w", '[data-action="retry-results"]').click());
      await page.until(() => probe.entries("w", "result").length === 278);
      assert.equal((await page.run(errors)).length, 1);
      await page.run(() => probe.press("w", "view", "table"));
      await page.until(() => probe.inside("w", "tr[data-indicator] .flag"));
      await page.assertOneLine(code);
      assert.deepEqual(page.scenario.violations, []);
    });
  }

  it("that fails again says so again, in the reader's language and in the audit too", async () => {
    const page = await visit(widget("w", 'eager lang="en" view="audit"'), { faults: { results: { status: 404 } } });
    await page.until(() => probe.inside("w", '[data-action="retry-results"]'));
    assert.deepEqual(await page.run(gate), {
      text: "The sector results could not be loaded. The indicator table is not affected.",
      button: "Load again",
    });
    await page.run(() => probe.inside("w", '[data-action="retry-results"]').click());
    await page.until(() => probe.record.events.filter(({ type }) => type === "error").length === 2);
    await page.until(() => probe.inside("w", '[data-action="retry-results"]'));
    assert.deepEqual((await page.run(errors)).map(({ code }) => code), ["http", "http"]);
    assert.equal(page.scenario.count("results") >= 2, true);
    await assertTableWorks(page);
  });

  for (const [what, edit] of [
    ["is cut off", (text) => text.slice(0, text.length / 2)],
    ["is no JSON", () => "<!doctype html><title>404</title>"],
    ["has a figure that is none", (text) => text.replace('"decimal":"5.56"', '"decimal":"many"')],
    ["belongs to another dataset", (text) => text.replace(/"dataset":"[^"]*"/, '"dataset":"elsewhere-2023"')],
    ["checks what does not exist", (text) => text.replace('"stated":"grdp-rise"', '"stated":"nothing-like-it"')],
  ]) {
    it(`that ${what} is refused as a whole: dataset, and the table as ever`, async () => {
      const page = await visit(widget("w"), { faults: released(edit) });
      await page.drawn("w");
      await page.until(() => probe.record.warnings.length > 0);
      const { warnings } = await page.record();
      assert.equal(warnings.length, 1);
      assert.match(warnings[0], /^chi-tieu: results: /);
      await assertTableWorks(page);
      await page.run(() => probe.press("w", "view", "results"));
      await page.until(() => probe.record.events.some(({ type }) => type === "error"));
      assert.deepEqual((await page.run(errors)).map(({ code }) => code), ["dataset"]);
      assert.equal((await page.run(gate)).button, "Tải lại");
      assert.equal(await page.run(() => probe.entries("w", "result").length), 0, "nothing is half drawn");
      await page.assertClean();
    });
  }
});

function path(page, role) {
  return page.scenario.address(role).replace(`${page.scenario.base}/`, "");
}

inEveryEngine("another dataset", (visit) => {
  it("built in without a results file offers neither view, and asks for none", async () => {
    const faults = { loader: { edit: (loader) => loader.replace(/([{,]["']?results["']?:\s*)\{[^}]*\}/, "$1null") } };
    const page = await visit(widget("w"), { faults });
    await page.drawn("w");
    await page.until(() => probe.inside("w", '[data-action="view"][data-value="audit"]').getBoundingClientRect().height === 0);
    assert.deepEqual(await page.run(offered), ["overview", "table", "gaps"]);
    assert.equal(await page.run(() => probe.rows("w").length), 28);
    assert.equal(page.scenario.count("results"), 0);
    assert.deepEqual((await page.record()).warnings, []);
    await page.assertClean();
  });

  it("without results offers neither view, and asks for no file", async () => {
    const settings = { files: { "dataset.json": JSON.stringify(otherGrowth()) } };
    const page = await visit(widget("w", 'eager src="dataset.json"'), settings);
    await page.drawn("w");
    assert.deepEqual(await page.run(offered), ["overview", "table", "gaps"]);
    assert.equal(await page.run(() => probe.inside("w", '[data-action="flagged"]').getBoundingClientRect().height), 0);
    await page.run(() => probe.set("w", "view", "audit"));
    await page.until(() => probe.view("w") === "audit");
    assert.match(await page.run(() => probe.inside("w", "[data-view]").innerText), /không có kết quả theo lĩnh vực/);
    await page.run(() => probe.set("w", "view", "table"));
    await page.until(() => probe.view("w") === "table");
    assert.equal(page.scenario.count("results"), 0);

    await page.run(() => probe.set("w", "src", null));
    await page.until(() => probe.inside("w", "tr[data-indicator] .flag"));
    assert.deepEqual(await page.run(offered), ["overview", "table", "gaps", "results", "audit"]);
    assert.equal(page.scenario.count("results"), 1, "the built-in dataset has results");
    await page.assertClean();
  });

  it("with results inside shows those, from a file and from a script, and asks for none of ours", async () => {
    const dataset = withResults();
    dataset.results.results[0].topic.vi = "Một kết quả khác";
    const settings = { files: { "dataset.json": JSON.stringify(dataset) } };
    const page = await visit(widget("w", 'eager src="dataset.json"') + `<div id="d">${STATIC}</div>`, settings);
    await page.drawn("w");
    await page.until(() => probe.inside("w", "tr[data-indicator] .flag"));
    assert.deepEqual(await page.run(offered), ["overview", "table", "gaps", "results", "audit"]);
    await page.run(() => probe.press("w", "view", "results"));
    await page.until(() => probe.results("w").length === 278 && probe.results("w")[0].name === "Một kết quả khác");
    await page.run(() => probe.press("w", "view", "audit"));
    await page.until(() => probe.entries("w", "check").length === 172);

    const mounting = async (address, dataset) => {
      const { mount } = await import(address);
      await mount(document.getElementById("d"), { dataset, view: "results", lang: "en" });
    };
    await page.run(mounting, page.scenario.widget("chi-tieu.js"), dataset);
    await page.until(() => probe.view("d") === "results" && probe.results("d").length === 278);
    assert.equal(page.scenario.count("results"), 0);
    await page.assertClean();
  });

  it("with faulty results is refused with the place named, and nothing is half drawn", async () => {
    const dataset = withResults();
    dataset.results.results[7].decimal = "many";
    const settings = { files: { "dataset.json": JSON.stringify(dataset) } };
    const page = await visit(widget("w", 'eager src="dataset.json"'), settings);
    const notice = await page.assertFailed("w", "dataset", { reached: true });
    assert.match(notice.text, /\/results\/results\/7\/decimal/);
  });
});
