// The files of a series: the one that the page names, and the reports that this one names, fetched when wasm asks because
// a reader looks at other years.
//
// Handed over as text, whose meaning is wasm's business. They are datasets of the page's own: the same limits hold.

import { fetchDataset } from "./dataset.js";
import { asFailure, Failure, log } from "./failure.js";
import { GIVE_UP_AFTER_MS } from "./patience.js";

/**
 * The text of a file. Rejects with a Failure, which has been logged by then; the next call tries again.
 *
 * @param {string} address of the series, as a page's links are resolved, or of a report
 * @param {string} series the address of the series that names the report; empty for the series itself
 */
export async function seriesFile(address, series) {
  const controller = new AbortController();
  let timer;
  try {
    const late = new Promise((_, reject) => {
      const lateness = new Failure("timeout", `${address} did not arrive in 30 s`, { subject: "dataset" });
      timer = setTimeout(reject, GIVE_UP_AFTER_MS, lateness);
    });
    return await Promise.race([fetchDataset(address, controller.signal, series), late]);
  } catch (error) {
    const failure = asFailure(error);
    log(failure);
    throw failure;
  } finally {
    clearTimeout(timer);
    controller.abort(); // a request that came too late must not hold up the next one
  }
}
