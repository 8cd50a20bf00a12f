// Spreadsheets: the sheets that wasm hands over as text become one XLSX file.
//
// This file becomes a bundle of its own, fetched only when a reader asks for a spreadsheet. Of the package only the part
// that writes the XML is used, by its path: its own zipping starts workers from blob: addresses, which a strict content
// policy forbids, once a sheet is large, and writes the present time into the file.

import { strToU8, zipSync } from "fflate";
import generateXlsxFileContents from "../node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js";

/** The earliest time that a zip can hold: the same figures give the same bytes, whenever they are asked for. */
const NO_TIME = new Date(1980, 0, 1);

const HEAD = { fontWeight: "bold", backgroundColor: "#e3ecf5", wrap: true, alignVertical: "top" };
const BODY = { wrap: true, alignVertical: "top" };

/**
 * The file of a workbook, as bytes. `text` is JSON: a list of { name, columns: [{ title, width }], rows: [[cell]] }. A cell
 * is null, a text, { number: "8.50" } with its printed decimals, or { date: "2023-11-12" }.
 */
export function write(text) {
  try {
    const files = generateXlsxFileContents(JSON.parse(text).map(sheet));
    const zipped = Object.entries(files).map(([path, content]) => [path, strToU8(content)]);
    return zipSync(Object.fromEntries(zipped), { mtime: NO_TIME });
  } catch (error) {
    console.error(`chi-tieu: sheets: ${error}`);
    throw error;
  }
}

function sheet({ name, columns, rows }) {
  const head = columns.map(({ title }) => ({ value: title, type: String, ...HEAD }));
  return {
    sheet: name,
    data: [head, ...rows.map((row) => row.map(cell))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

function cell(content) {
  if (content === null) return null;
  if (typeof content === "string") return { value: content, type: String, ...BODY };
  if (content.date) return { value: new Date(`${content.date}T00:00:00Z`), type: Date, format: "dd/mm/yyyy", ...BODY };
  return { value: Number(content.number), type: Number, format: numberFormat(content.number), ...BODY };
}

/** As many decimals as are printed. Excel shows the separators of the reader's own country. */
function numberFormat(number) {
  const decimals = number.split(".")[1]?.length ?? 0;
  return decimals ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}
