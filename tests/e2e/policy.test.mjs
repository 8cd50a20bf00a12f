// A reader's whole visit under the strict policy: no violation, no error, nothing asked for outside the widget's folder,
// and nothing at all once everything is there.

import assert from "node:assert/strict";
import { it } from "node:test";
import { logging } from "selenium-webdriver";
import { CHARTS } from "./results-data.mjs";
import { inEveryEngine } from "./suite.mjs";

const chartIsDrawn = () => probe.inside(null, '[data-chart="target-gap"] svg')?.querySelectorAll("path, text").length > 0;
const isDrawn = (name) => probe.inside(null, `[data-chart="${name}"][data-progress="drawn"] svg path`);

inEveryEngine("a visit to the stand-alone page", (visit) => {
  it("breaks no rule and asks for nothing but its own files", async () => {
    const page = await visit(null, { address: (scenario) => scenario.widget("index.html") });
    await page.drawn();
    await page.run(() => probe.press(null, "view", "table"));
    await page.until(() => probe.inside(null, "tr[data-indicator] .flag"));
    await page.run(() => probe.press(null, "detail", "export-growth"));
    await page.until(() => probe.inside(null, "dialog[open]"));
    await page.run(() => probe.inside(null, '[data-action="close-detail"]').click());
    await page.run(() => probe.press(null, "view", "gaps"));
    await page.until(chartIsDrawn);
    await hover(page, "target-gap");
    // Parts of the program arrive when they are first wanted.
    const loaded = page.scenario.requests.length - page.scenario.count("part");

    await page.run(() => probe.press(null, "view", "results"));
    for (const name of CHARTS) {
      await page.until((name) => probe.inside(null, `[data-chart="${name}"]`), name);
      await page.run((name) => probe.inside(null, `[data-chart="${name}"]`).scrollIntoView({ block: "center" }), name);
      await page.until(isDrawn, name);
    }
    for (const name of ["plan-shares", "export-products"]) await hover(page, name);
    await page.run(() => probe.inside(null, '[data-result="exports"] .flag').click());
    await page.until(() => probe.focus(null)?.on === "check exports-plan");
    await page.run(() => (probe.openAll(null), probe.press(null, "outcome", "agrees")));
    await page.run(() => probe.fill(null, "search", "xuat khau"));
    await page.until(() => probe.inside(null, "[data-view] mark"));

    const presses = [["lang", "en"], ["view", "table"], ["view", "overview"], ["view", "gaps"], ["view", "audit"], ["lang", "vi"], ["view", "results"], ["view", "gaps"]];
    for (const [action, value] of presses) {
      await page.run((action, value) => probe.press(null, action, value), action, value);
      await page.run(() => new Promise((resolve) => setTimeout(resolve, 150)));
    }
    for (const theme of ["dark", "light"]) await page.run((theme) => probe.set(null, "theme", theme), theme);
    await page.run(() => scrollTo(0, document.body.scrollHeight));
    await page.until(chartIsDrawn);
    await hover(page, "target-gap");

    assert.equal(page.scenario.requests.length - page.scenario.count("part"), loaded, "requests after loading");
    assert.deepEqual(page.scenario.requests.filter((path) => !path.startsWith("widget/") && path !== "host/probe.js"), []);
    assert.equal(await page.run(() => document.cookie + localStorage.length + sessionStorage.length), "00");
    await page.assertClean();
    if (page.engine === "chromium") await assertQuietBrowser(page);
  });
});

/** Moves the pointer over a chart, along its middle, for whatever it shows then. */
async function hover(page, name) {
  const chart = await page.driver.executeScript((name) => probe.inside(null, `[data-chart="${name}"]`), name);
  await page.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", chart);
  for (const x of [-80, 0, 40, 80, 120]) {
    await page.driver.actions().move({ origin: chart, x, y: 0 }).perform();
    await page.run(() => new Promise((resolve) => setTimeout(resolve, 60)));
  }
}

/** What only Chromium tells: its own console entries, and every request that left the page. */
async function assertQuietBrowser({ driver, scenario, server }) {
  const console = await driver.manage().logs().get(logging.Type.BROWSER);
  const ofScenario = console.filter(({ message }) => message.includes(scenario.base));
  assert.deepEqual(ofScenario.map(({ message }) => message), [], "the browser's console");

  const entries = await driver.manage().logs().get(logging.Type.PERFORMANCE);
  const requested = entries
    .map(({ message }) => JSON.parse(message).message)
    .filter(({ method }) => method === "Network.requestWillBeSent")
    .map(({ params }) => params.request.url)
    .filter((url) => !/^(data|about|chrome):/.test(url));
  assert.ok(requested.length > 5, "the performance log was read");
  assert.deepEqual(requested.filter((url) => !url.startsWith(`${server.origin}/`)), [], "requests elsewhere");
}
