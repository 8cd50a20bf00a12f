// Files that readers take away: asked for as a reader does, and read by readers of their own.

import assert from "node:assert/strict";
import { shippedResults } from "./datasets.mjs";
import { widget } from "./pages.mjs";

const { results: RESULTS } = shippedResults();

/** The sheets of a spreadsheet of everything. */
export const SHEETS = ["Chỉ tiêu", "Kết quả theo lĩnh vực", "Đối chiếu số liệu", "Nguồn"];

/** A page with one widget, its menu of files open. */
export async function opened(visit, attributes = "", settings = {}) {
  const page = await visit(widget("w", `eager ${attributes}`), settings);
  await page.drawn("w");
  await page.run(() => (probe.inside("w", '[data-menu="take-away"]').open = true));
  await page.until(() => probe.inside("w", ".export-extent"));
  return page;
}

/** Waits for the results, which are part of everything. */
export const whole = (page) => page.until((count) => probe.inside("w", ".export-extent").textContent.includes(count), String(RESULTS.length));

/** Chooses how much a file holds. */
export const choose = (page, extent) => page.run((extent) => probe.press("w", "extent", extent), extent);
/** What the menu says of the last file. */
export const status = () => ({
  progress: probe.inside("w", ".export-status").dataset.progress,
  text: probe.inside("w", ".export-status").textContent,
  link: probe.inside("w", ".export-link")?.href ?? null,
  name: probe.inside("w", ".export-link")?.download ?? null,
});

/** Asks for a file, and gives its name and its bytes. */
export async function taken(page, kind) {
  const before = (await page.run(status)).link;
  await page.run((kind) => probe.press("w", "download", kind), kind);
  const made = await page.until((before) => {
    const link = probe.inside("w", ".export-link");
    return link && link.href !== before && { name: link.download, url: link.href };
  }, before);
  const base64 = await page.run((url) => probe.fileAt(url), made.url);
  return { ...made, bytes: Buffer.from(base64, "base64") };
}

/** The rows of a sheet as objects by the titles of its head. */
export function rowsOf(sheet) {
  const columns = Object.keys(sheet).filter((at) => /^[A-Z]+1$/.test(at)).map((at) => [at.slice(0, -1), sheet[at].v]);
  const last = Number(/\d+$/.exec(sheet["!ref"])[0]);
  const row = (number) => Object.fromEntries(columns.map(([at, title]) => [title, sheet[`${at}${number}`] ?? null]));
  return Array.from({ length: last - 1 }, (_, index) => row(index + 2));
}

/** The cells of separated text; throws at what RFC 4180 does not allow. */
export function parsed(text, separator) {
  const rows = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`, "y");
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`not a cell: ${text.slice(at, at + 80)}`);
    rows.at(-1).push(found[1]?.replaceAll('""', '"') ?? found[2]);
    if (found[3] === "\r\n") rows.push([]);
  }
  rows.pop();
  const [head, ...body] = rows;
  return body.map((row) => {
    assert.equal(row.length, head.length);
    return Object.fromEntries(row.map((content, index) => [head[index], content]));
  });
}
