// The rows of a chart as things: walked by keys, read as sentences, pressed to select their indicator; and a drawing
// that can be read in forced colours, without motion and on paper.

import assert from "node:assert/strict";
import { it } from "node:test";
import { Key } from "selenium-webdriver";
import { findings } from "./axe.mjs";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

const GAPS = "target-gap";
/** A chart whose rows are about no indicator. */
const PARTS = "export-products";

/** What the rows of a drawn chart are, in the order of the page, or null while there are none. */
const rowsOf = (name) => {
  const place = probe.inside("w", `[data-chart="${name}"]`)?.parentElement;
  const drawing = place?.querySelector("svg")?.getBoundingClientRect();
  const marks = [...(place?.querySelectorAll(".chart-row-mark") ?? [])];
  if (!drawing || marks.length === 0) return null;
  return marks.map((mark) => {
    const { top, bottom, height } = mark.getBoundingClientRect();
    return {
      name: mark.getAttribute("aria-label"),
      role: mark.getAttribute("role") ?? mark.localName,
      indicator: mark.dataset.value ?? null,
      tab: mark.tabIndex,
      isSelected: mark.parentElement.hasAttribute("data-selected"),
      isCurrent: mark.getAttribute("aria-current"),
      top: top - drawing.top,
      bottom: bottom - drawing.top,
      height,
      isInside: top >= drawing.top - 1 && bottom <= drawing.bottom + 1,
    };
  });
};

/** Which row of a chart has the focus, or null. */
const focused = (name) => {
  const active = probe.host("w").shadowRoot.activeElement;
  const place = probe.inside("w", `[data-chart="${name}"]`).parentElement;
  return place.contains(active) ? Number(active.parentElement.dataset.row) : null;
};

/** The line under a chart: which row it tells of, and what it says. */
const line = (name) => {
  const line = probe.inside("w", `[data-chart="${name}"]`).parentElement.nextElementSibling;
  return { row: line.dataset.told === undefined ? null : Number(line.dataset.told), text: line.textContent };
};

const mark = (page, name, at) =>
  page.driver.executeScript(
    (name, at) => probe.inside("w", `[data-chart="${name}"]`).parentElement.querySelector(`[data-row="${at}"] > *`),
    name,
    at,
  );

/** Presses a key where the focus is. */
async function press(page, key) {
  const active = await page.driver.executeScript(() => probe.host("w").shadowRoot.activeElement);
  await active.sendKeys(key);
}

async function shown(visit, name, settings, attributes = "") {
  const page = await visit(widget("w", `eager view="${name === GAPS ? "gaps" : "results"}" ${attributes}`), settings);
  const rows = await page.until(rowsOf, name);
  return { page, rows };
}

inEveryEngine("the rows of a chart", (visit, engine) => {
  for (const [name, count] of [[GAPS, 28], [PARTS, 4]]) {
    it(`${name}: Tab reaches them once, and arrows, Home and End walk them from the top down`, async () => {
      const { page, rows } = await shown(visit, name);
      assert.ok(rows.length >= count, `${rows.length} rows`);
      assert.equal(rows.filter(({ tab }) => tab === 0).length, 1, "one stop");
      for (const [at, row] of rows.entries()) {
        assert.ok(row.isInside && row.height >= 24, JSON.stringify(row));
        assert.ok(at === 0 || row.top >= rows[at - 1].bottom - 0.5, `${row.name} begins above the end of the row before`);
      }

      const last = rows.length - 1;
      await page.driver.executeScript((mark) => mark.focus(), await mark(page, name, 0));
      for (const [key, at] of [
        [Key.ARROW_UP, 0],
        [Key.ARROW_DOWN, 1],
        [Key.ARROW_DOWN, 2],
        [Key.ARROW_UP, 1],
        [Key.END, last],
        [Key.ARROW_DOWN, last],
        [Key.HOME, 0],
        [Key.ARROW_DOWN, 1],
      ]) {
        await press(page, key);
        assert.equal(await page.run(focused, name), at);
        assert.deepEqual(await page.run(line, name), { row: at, text: rows[at].name }, "the sentence is read, too");
      }
      const ring = await page.run(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(probe.host("w").shadowRoot.activeElement);
        return `${outlineStyle} ${outlineWidth}`;
      });
      assert.equal(ring, "solid 3px");

      await press(page, Key.TAB);
      assert.equal(await page.run(focused, name), null, "Tab leaves the rows");
      assert.equal((await page.run(line, name)).row, null);
      await press(page, Key.chord(Key.SHIFT, Key.TAB));
      assert.equal(await page.run(focused, name), 1, "and comes back to the row that was left");
      await page.assertClean();
    });
  }

  it("are called by full sentences, in the language of the reader, who keeps the row when it changes", async () => {
    const { page, rows } = await shown(visit, GAPS);
    const names = (rows) => rows.map(({ name }) => name);
    for (const name of names(rows)) assert.match(name, /^\p{Lu}.*: .*\d.*\.$/u);
    assert.equal(new Set(names(rows)).size, rows.length);
    await page.driver.executeScript((mark) => mark.focus(), await mark(page, GAPS, 3));
    await page.run(() => probe.set("w", "lang", "en"));
    const english = await page.until((name, before) => {
      const marks = probe.inside("w", `[data-chart="${name}"]`).parentElement.querySelectorAll(".chart-row-mark");
      const rows = [...marks].map((mark) => mark.getAttribute("aria-label"));
      return rows.length === before.length && rows.every((row, at) => row !== before[at]) && rows;
    }, GAPS, names(rows));
    for (const name of english) assert.match(name, /^\p{Lu}.*: plan 2023 .*\.$/iu);
    assert.equal(await page.run(focused, GAPS), 3);
    assert.deepEqual(await page.run(line, GAPS), { row: 3, text: english[3] });
    await page.assertClean();
  });

  it("select their indicator when they are pressed, by key or by pointer", async () => {
    const { page, rows } = await shown(visit, GAPS);
    assert.ok(rows.every(({ role, indicator }) => role === "button" && indicator));
    const selected = (name, at) => {
      const rows = [...probe.inside("w", `[data-chart="${name}"]`).parentElement.querySelectorAll("[data-row]")];
      const current = rows.filter((row) => row.firstElementChild.getAttribute("aria-current") === "true");
      return rows.filter((row) => row.hasAttribute("data-selected")).map((row) => row.dataset.row).join() === String(at) &&
        current.length === 1 && current[0].dataset.row === String(at);
    };
    await (await mark(page, GAPS, 2)).sendKeys(Key.ENTER);
    await page.until(selected, GAPS, 2);
    await page.run(() => probe.press("w", "view", "table"));
    await page.drawn("w");
    await page.run(() => probe.press("w", "view", "gaps"));
    await page.until(rowsOf, GAPS);
    assert.ok(await page.until(selected, GAPS, 2), "it is still selected in a chart that is drawn anew");
    await page.assertClean();
  });

  it("are told and selected by a pointer anywhere in them", async () => {
    const { page, rows } = await shown(visit, GAPS);
    const row = await mark(page, GAPS, 1);
    await page.driver.executeScript((mark) => mark.scrollIntoView({ block: "center" }), row);
    assert.equal(await page.run((mark) => getComputedStyle(mark).cursor, row), "pointer");
    await page.driver.actions().move({ origin: row, x: 60, y: 0 }).perform();
    await page.until((name, text) => {
      const line = probe.inside("w", `[data-chart="${name}"]`).parentElement.nextElementSibling;
      return line.dataset.told === "1" && line.textContent === text;
    }, GAPS, rows[1].name);
    await page.driver.actions().move({ origin: row, x: -60, y: 0 }).press().release().perform();
    await page.until(() => probe.inside("w", '[data-row="1"][data-selected]'));
    await page.assertClean();
  });

  it("that are about no indicator are read, and select nothing", async () => {
    const { page, rows } = await shown(visit, PARTS);
    assert.ok(rows.every(({ role, indicator, isCurrent }) => role === "img" && !indicator && !isCurrent));
    await (await mark(page, PARTS, 1)).sendKeys(Key.ENTER);
    const after = await page.run(rowsOf, PARTS);
    assert.ok(after.every(({ isSelected }) => !isSelected));
    await page.assertClean();
  });

  it("give axe nothing to say while one has the focus", async () => {
    for (const [name, theme] of [[GAPS, "light"], [GAPS, "dark"], [PARTS, "light"]]) {
      const { page } = await shown(visit, name, {}, `theme="${theme}"`);
      await page.driver.executeScript((mark) => mark.focus(), await mark(page, name, 1));
      assert.equal(await page.run(focused, name), 1);
      assert.deepEqual(await findings(page), [], `${name}, ${theme}`);
    }
  });

  it("lie over a drawing that does not move", async () => {
    const page = await visit(widget("w", 'eager view="gaps"'));
    const [first, later] = await page.until(async () => {
      const drawing = () => probe.inside("w", '[data-chart="target-gap"] svg')?.outerHTML;
      const first = drawing();
      if (!first?.includes("<path")) return null;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [first, drawing()];
    });
    assert.equal(later, first);
    await page.assertClean();
  });

  it("lie over a drawing that a change of theme draws anew, in the colours of the other ground", async () => {
    const { page, rows } = await shown(visit, GAPS, {}, 'theme="light"');
    const [glue, charts] = [page.scenario.address("glue"), page.scenario.address("charts")];
    for (const [theme, ink] of [["dark", "#e9edf1"], ["light", "#17202a"]]) {
      await page.run((theme) => probe.set("w", "theme", theme), theme);
      await page.until((theme, ink) => probe.inside("w", `[data-tone="${theme}"] svg text[fill="${ink}"]`), theme, ink);
      assert.deepEqual(await page.run(rowsOf, GAPS), rows);
      // The gaps and, under them, the ambitions.
      await page.until(async (...modules) => (await probe.live(...modules)).charts === 2, glue, charts);
    }
    await page.assertClean();
  });

  it("and the buttons for pictures are not there while there is no drawing", async () => {
    const page = await visit(widget("w", 'eager view="gaps"'), { faults: { charts: { status: 404 } } });
    await page.until(() => probe.inside("w", '[data-progress="failed"]'));
    const shown = await page.run(() => {
      const parts = [".chart-rows", ".chart-rows-line", ".chart-pictures"].map((part) => probe.inside("w", part));
      return parts.map((part) => part.checkVisibility?.() ?? part.getClientRects().length > 0);
    });
    assert.deepEqual(shown, [false, false, false]);
  });

  if (engine !== "chromium") return;

  it("leave a drawing readable in forced colours, whose own ground it brings", async () => {
    for (const [theme, ground] of [["light", "rgb(255, 255, 255)"], ["dark", "rgb(18, 23, 29)"]]) {
      const { page } = await shown(visit, GAPS, {}, `theme="${theme}"`);
      const features = [{ name: "forced-colors", value: "active" }];
      await page.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { features });
      try {
        const colours = await page.run(() => {
          const frame = probe.inside("w", '[data-chart="target-gap"]');
          const forced = [...frame.querySelectorAll("svg text, svg path")].filter((shape) => {
            const own = document.createElement("i").style;
            own.color = shape.getAttribute("fill");
            return ![own.color, shape.getAttribute("fill")].includes(getComputedStyle(shape).fill);
          });
          return {
            active: matchMedia("(forced-colors: active)").matches,
            ground: getComputedStyle(frame).backgroundColor,
            forced: forced.length,
            overlay: getComputedStyle(frame.parentElement.querySelector(".chart-row-mark")).backgroundColor,
          };
        });
        assert.deepEqual(colours, { active: true, ground, forced: 0, overlay: "rgba(0, 0, 0, 0)" });
      } finally {
        await page.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { features: [] });
      }
    }
  });

  it("stay on the screen, while the drawing is printed as wide as the page", async () => {
    const { page } = await shown(visit, GAPS);
    await page.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "print" });
    try {
      const printed = await page.run(() => {
        const frame = probe.inside("w", '[data-chart="target-gap"]');
        const svg = frame.querySelector("svg");
        const [width, height] = [svg.getAttribute("width"), svg.getAttribute("height")].map(Number);
        // Measured in the same turn: on a page nothing is drawn anew.
        document.body.style.width = `${Math.round(width / 2)}px`;
        const box = svg.getBoundingClientRect();
        const rest = frame.closest("figure").querySelectorAll(".chart-rows, .chart-rows-line, .chart-pictures");
        return {
          fits: Math.abs(box.width - frame.getBoundingClientRect().width) < 1 && box.width < width * 0.6,
          ratio: Math.abs(box.height / box.width - height / width) < 0.01,
          frame: Math.abs(frame.getBoundingClientRect().height - box.height) < 1,
          rest: [...rest].map((element) => getComputedStyle(element).display),
        };
      });
      assert.deepEqual(printed, { fits: true, ratio: true, frame: true, rest: ["none", "none", "none"] });

      // Light letters are no use on paper.
      await page.run(() => probe.set("w", "theme", "dark"));
      await page.until(() => {
        const { filter, backgroundColor, printColorAdjust } = getComputedStyle(probe.inside("w", '[data-tone="dark"] svg') ?? document.body);
        return filter.startsWith("invert(1)") && backgroundColor === "rgb(0, 0, 0)" && printColorAdjust === "exact";
      });
    } finally {
      await page.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "" });
    }
  });
});
