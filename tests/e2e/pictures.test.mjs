// Pictures of charts to take away: read back as XML and as pixels, with what they are about and where it comes from.

import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import { shipped } from "./datasets.mjs";
import { widget } from "./pages.mjs";
import { STRICT_POLICY } from "./server.mjs";
import { inEveryEngine } from "./suite.mjs";

const { document: DOCUMENT, indicators: INDICATORS } = shipped();
const GAPS = "target-gap";

/** Keeps what the page makes files of: the policy lets nobody read them back by their address. */
const KEEP = `{
  const { createObjectURL, revokeObjectURL } = URL;
  window.files = [];
  window.forgotten = [];
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob);
    files.push({ address, blob });
    return address;
  };
  URL.revokeObjectURL = (address) => {
    forgotten.push(address);
    revokeObjectURL.call(URL, address);
  };
}`;
const KEEPING = { before: '<script src="keep.js"></script>', files: { "keep.js": KEEP } };

const isDrawn = (name) => {
  const frame = probe.inside("w", `[data-chart="${name}"][data-progress="drawn"]`);
  const buttons = frame?.closest("figure").querySelectorAll('.chart-pictures:not([hidden]) [data-action="picture"]');
  return frame?.querySelector("svg path") && buttons.length === 2;
};

async function shown(visit, name, attributes = "", settings = {}) {
  const view = name === GAPS ? "gaps" : "results";
  const page = await visit(widget("w", `eager view="${view}" ${attributes}`), { ...KEEPING, ...settings });
  await page.until(isDrawn, name);
  return page;
}

/** Brings an element into sight and waits until it stays where it is: charts above it may still be drawn. */
const inSight = async (element) => {
  let top = NaN;
  for (let still = 0; still < 5; still += 1) {
    element.scrollIntoView({ block: "center" });
    const now = element.getBoundingClientRect().top;
    if (Math.abs(now - top) > 1 || Number.isNaN(top)) still = 0;
    top = now;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
};

/** Presses a button as a reader does, and gives what the line beside it then says. */
async function take(page, name, format) {
  const button = await page.driver.executeScript(
    (name, format) => probe.inside("w", `[data-chart="${name}"]`).closest("figure").querySelector(`[data-value="${format}"]`),
    name,
    format,
  );
  await page.run(inSight, button);
  await button.click();
  return page.until((name, format) => {
    const status = probe.inside("w", `[data-chart="${name}"]`).closest("figure").querySelector(".chart-pictures-status");
    const link = status.querySelector("a");
    const isOf = status.textContent.includes(format.toUpperCase());
    return isOf && { role: status.getAttribute("role"), text: status.innerText, name: link?.download, address: link?.href };
  }, name, format);
}

/** The last file as text, and what an XML parser makes of it. */
const parsed = async () => {
  const { blob } = window.files.at(-1);
  const text = await blob.text();
  const { documentElement: svg } = new DOMParser().parseFromString(text, "image/svg+xml");
  const all = [...svg.querySelectorAll("*")];
  const chart = svg.querySelector("svg");
  return {
    type: blob.type,
    root: svg.localName,
    errors: svg.querySelectorAll("parsererror").length,
    title: svg.querySelector("title")?.textContent,
    lang: svg.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"),
    size: [svg, chart].map((element) => [element.getAttribute("width"), element.getAttribute("height")].map(Number)),
    viewBox: svg.getAttribute("viewBox"),
    ground: svg.querySelector("rect").getAttribute("fill"),
    texts: [...svg.querySelectorAll(":scope > text")].map(({ textContent }) => textContent),
    places: [...svg.querySelectorAll(":scope > text")].map((text) => Number(text.getAttribute("y"))),
    chart: [...chart.querySelectorAll("text")].map(({ textContent }) => textContent.replace(/\s+/g, " ")).join(" "),
    shapes: chart.querySelectorAll("path").length,
    kinds: [...new Set(all.map(({ localName }) => localName))],
    outside: all.flatMap(({ attributes }) => [...attributes])
      .filter(({ name, value }) => /href|^on|^src/.test(name) || /url\((?!["']?#)/.test(value))
      .map(({ name, value }) => `${name}=${value}`),
  };
};

/** What the last file shows as an image, and how many pixels differ from its ground over the chart, in it, and below. */
const pixels = async ([top, height]) => {
  const { blob } = window.files.at(-1);
  const image = await createImageBitmap(blob);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const ground = [...data.slice(0, 4)];
  const counts = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const y = Math.floor(at / 4 / image.width) / 2;
    const band = y < top ? 0 : y < top + height ? 1 : 2;
    if (data[at] !== ground[0] || data[at + 1] !== ground[1] || data[at + 2] !== ground[2]) counts[band] += 1;
  }
  return { type: blob.type, size: [image.width, image.height], ground, counts };
};

const captionOf = (name) => {
  const figure = probe.inside("w", `[data-chart="${name}"]`).closest("figure");
  const [title, summary] = ["h1, h2, h3, h4, h5, h6", "figcaption p"].map((it) => figure.querySelector(it).textContent);
  const { width, height } = figure.querySelector("[data-chart] svg").getBoundingClientRect();
  return { title, summary, size: [width, height] };
};

inEveryEngine("the picture of a chart", (visit, engine) => {
  for (const [lang, theme, ground, document] of [
    ["vi", "light", "#ffffff", ["163/BC-UBND", "12/11/2023", DOCUMENT.issuer.vi, DOCUMENT.territory.boundaries.vi]],
    ["en", "dark", "#12171d", ["163/BC-UBND", "12 November 2023", DOCUMENT.issuer.en, DOCUMENT.territory.boundaries.en]],
  ]) {
    it(`as SVG stands alone and says what it shows, of what, by whom and within which bounds: ${lang}, ${theme}`, async () => {
      const page = await shown(visit, GAPS, `lang="${lang}" theme="${theme}"`);
      const said = await take(page, GAPS, "svg");
      assert.equal(said.role, "status");
      assert.equal(said.name, `chi-tieu-${DOCUMENT.id}-target-gap-${lang}.svg`);
      assert.ok(said.text.trim().endsWith(said.name) && said.address.startsWith("blob:"), JSON.stringify(said));

      const [svg, caption] = [await page.run(parsed), await page.run(captionOf, GAPS)];
      assert.deepEqual([svg.type, svg.root, svg.errors, svg.lang], ["image/svg+xml", "svg", 0, lang]);
      assert.equal(svg.title, caption.title);
      assert.equal(svg.ground, ground);
      const [[width, height], chart] = svg.size;
      assert.equal(svg.viewBox, `0 0 ${width} ${height}`);
      assert.deepEqual(chart.map(Math.round), caption.size.map(Math.round));
      assert.ok(width > chart[0] && height > chart[1] + 100, svg.size.join(" in "));
      const words = svg.texts.join(" ");
      for (const part of [caption.title, caption.summary, ...document]) assert.ok(words.includes(part), `${part} in ${words}`);
      assert.match(words, lang === "vi" ? /◇.Kế.hoạch.2023.*○.*◆/ : /◇.Plan.2023.*○.*◆/);
      assert.ok(svg.places.every((y, at) => y > (svg.places[at - 1] ?? 0) && y < height), svg.places.join(" "));
      for (const { name } of INDICATORS) assert.ok(svg.chart.includes(name[lang]), name[lang]);
      assert.ok(svg.shapes > 60, `${svg.shapes} shapes`);
      assert.deepEqual(svg.outside, []);
      const known = ["svg", "title", "rect", "text", "g", "path", "clipPath", "defs", "circle", "tspan"];
      assert.deepEqual(svg.kinds.filter((kind) => !known.includes(kind)), []);
      await page.assertClean();
    });

    it(`as PNG is the same, twice as large: ${lang}, ${theme}`, async () => {
      const page = await shown(visit, GAPS, `lang="${lang}" theme="${theme}"`);
      await take(page, GAPS, "svg");
      const { size: [[width, height]], places } = await page.run(parsed);
      const said = await take(page, GAPS, "png");
      assert.equal(said.name, `chi-tieu-${DOCUMENT.id}-target-gap-${lang}.png`);
      const { size: [, drawn] } = await page.run(captionOf, GAPS);
      const top = places.findLast((y) => y < height / 2) + 8;
      const image = await page.run(pixels, [top, drawn]);
      assert.equal(image.type, "image/png");
      assert.deepEqual(image.size, [2 * width, 2 * height]);
      assert.deepEqual(image.ground, theme === "dark" ? [18, 23, 29, 255] : [255, 255, 255, 255]);
      for (const count of image.counts) assert.ok(count > 2_000, `words, chart, words: ${image.counts} pixels`);
      await page.assertClean();
    });
  }

  it("of each chart has its own name, and the file before is forgotten with its link and with the widget", async () => {
    const page = await shown(visit, "export-products");
    const names = [];
    for (const format of ["svg", "svg", "png"]) names.push((await take(page, "export-products", format)).name);
    const stem = `chi-tieu-${DOCUMENT.id}-export-products-vi`;
    assert.deepEqual(names, [`${stem}.svg`, `${stem}.svg`, `${stem}.png`]);
    const files = () => [window.files.map(({ address }) => address), window.forgotten];
    await page.until(() => window.files.length === 3 && window.forgotten.length === 2);
    const [made, forgotten] = await page.run(files);
    assert.deepEqual(forgotten, made.slice(0, 2));
    await page.run(() => probe.host("w").remove());
    const [glue, charts] = [page.scenario.address("glue"), page.scenario.address("charts")];
    await page.until(async (glue, charts) => (await probe.live(glue, charts)).charts === 0, glue, charts);
    await page.until(() => window.forgotten.length === 3);
    await page.assertClean();
  });

  it("as PNG is refused kindly by a page that forbids images, and the SVG is still there", async () => {
    const policy = STRICT_POLICY.replace("img-src 'self' data:", "img-src 'none'");
    assert.notEqual(policy, STRICT_POLICY);
    for (const [lang, words] of [["vi", /không cho tạo ảnh PNG.*SVG/], ["en", /does not let a PNG.*SVG/]]) {
      const page = await shown(visit, GAPS, `lang="${lang}"`, { policy });
      const said = await take(page, GAPS, "png");
      assert.match(said.text, words);
      assert.equal(said.address ?? null, null);
      const after = await take(page, GAPS, "svg");
      assert.ok(after.address, JSON.stringify(after));
      assert.equal((await page.run(parsed)).errors, 0);
      assert.deepEqual((await page.record()).errors, []);
    }
  });

  it("as PNG is refused kindly by a canvas that gives nothing", async () => {
    const page = await shown(visit, GAPS, "", {
      before: '<script src="keep.js"></script>',
      files: { "keep.js": `${KEEP}; HTMLCanvasElement.prototype.toBlob = (done) => done(null);` },
    });
    assert.match((await take(page, GAPS, "png")).text, /không cho tạo ảnh PNG/);
    await page.assertClean();
  });

  if (engine !== "chromium") return;

  it("is a file in the reader's folder, byte for byte", async () => {
    const page = await shown(visit, GAPS);
    const folder = await mkdtemp(join(tmpdir(), "chi-tieu-pictures-"));
    try {
      await page.driver.sendDevToolsCommand("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
      for (const format of ["svg", "png"]) {
        const { name } = await take(page, GAPS, format);
        let bytes = null;
        for (let tries = 0; tries < 100 && !bytes; tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          if ((await readdir(folder)).includes(name)) bytes = await readFile(join(folder, name));
        }
        const kept = await page.run(async () => {
          const bytes = new Uint8Array(await window.files.at(-1).blob.arrayBuffer());
          return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
        });
        assert.equal(bytes?.toString("base64"), kept, name);
      }
    } finally {
      await page.driver.sendDevToolsCommand("Browser.setDownloadBehavior", { behavior: "default" });
      await rm(folder, { recursive: true, force: true });
    }
    await page.assertClean();
  });
});
