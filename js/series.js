// The files of a series: the one that the page names, and the reports that this one names, fetched when wasm asks because
// a reader looks at other years.
//
// Handed over as text, whose meaning is wasm's business. They are datasets of the page's own: the same limits hold.

import { fetchDataset } from "./dataset.js";
import { inTime } from "./in-time.js";

/**
 * The text of a file. Rejects with a Failure, which has been logged by then; the next call tries again.
 *
 * @param {string} address of the series, as a page's links are resolved, or of a report
 * @param {string} series the address of the series that names the report; empty for the series itself
 */
export function seriesFile(address, series) {
  return inTime(address, (signal) => fetchDataset(address, signal, series), { subject: "dataset" });
}
