// Datasets for the tests: the shipped one, a changed one, and broken ones with what the message about each must name.

import { readFile } from "node:fs/promises";

const DATA = new URL("../../data/", import.meta.url);
const TEXT = await readFile(new URL("thai-nguyen-2023.json", DATA), "utf8");
const RESULTS_TEXT = await readFile(new URL("thai-nguyen-2023.results.json", DATA), "utf8");

/** A fresh copy of the shipped dataset. */
export function shipped() {
  return JSON.parse(TEXT);
}

/** A fresh copy of the shipped sector results. */
export function shippedResults() {
  return JSON.parse(RESULTS_TEXT);
}

/** The shipped dataset with its sector results inside. */
export function withResults() {
  return { ...shipped(), results: shippedResults() };
}

/** The shipped dataset after `change(dataset)`, as text. */
export function changed(change) {
  const dataset = shipped();
  change(dataset);
  return JSON.stringify(dataset);
}

/** A sound dataset that differs from the shipped one in one figure: growth is "= 6.01", or what is asked for. */
export function otherGrowth(decimal = "6.01") {
  const dataset = shipped();
  Object.assign(dataset.indicators[0].values["2023-estimate"], { printed: decimal.replace(".", ","), decimal });
  return dataset;
}

/** [what is wrong, the text of the file, what the message names] */
export const BROKEN_DATASETS = [
  ["cut off in the middle", TEXT.slice(0, TEXT.length / 2), /./],
  ["not JSON at all", "<!doctype html><title>404</title>", /./],
  ["empty", "", /./],
  ["something after the end", `${TEXT} {}`, /./],
  ["a wrong type", changed((dataset) => (dataset.indicators[2].name = 7)), /\/indicators\/2\/name/],
  ["an unknown field", changed((dataset) => (dataset.indicators[3].colour = "red")), /\/indicators\/3.*colour/],
  ["an unknown version", changed((dataset) => (dataset.format = 99)), /\/format/],
  ["a duplicate id", changed(({ indicators }) => (indicators[5].id = indicators[4].id)), /\/indicators\/5/],
  ["no direction", changed(({ indicators }) => delete indicators[6].direction), /\/indicators\/6/],
  [
    "a value for an unknown period",
    changed(({ indicators }) => (indicators[7].values["2031-plan"] = indicators[7].values["2023-plan"])),
    /\/indicators\/7\/values\/2031-plan/,
  ],
  [
    "a decimal of 40 digits",
    changed(({ indicators }) => (indicators[8].values["2023-plan"].decimal = "1234567890".repeat(4))),
    /\/indicators\/8\/values\/2023-plan/,
  ],
];
