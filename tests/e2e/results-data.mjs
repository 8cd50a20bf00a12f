// The results file as the tests read it, without the widget's decoder: what every printed figure means, in which order and
// how deep the results stand, and which figure a reference of a check names.

import { shipped, shippedResults } from "./datasets.mjs";

export const RESULTS = shippedResults();

/** The charts of the results view: one over all, then one for each breakdown. */
export const CHARTS = ["plan-shares", ...RESULTS.breakdowns.map(({ id }) => id)];

/** The figures that a result may have, besides its value. */
export const BESIDE = ["plan", "share_of_plan", "change", "share"];

const UNITS = new Map(RESULTS.units.map((unit) => [unit.id, unit]));
const BY_ID = new Map(RESULTS.results.map((result) => [result.id, result]));
const INDICATORS = new Map(shipped().indicators.map((indicator) => [indicator.id, indicator]));

/** The figures of a result by field, the value first; a field that it does not have is null. */
export function figuresOf(result) {
  return Object.fromEntries([["value", result], ...BESIDE.map((field) => [field, result[field] ?? null])]);
}

/** What a figure means according to the file: "RELATION DECIMAL". */
export function stated({ relation, decimal }) {
  return `${relation} ${decimal}`;
}

export function unitOf(figure) {
  return UNITS.get(figure.unit);
}

/** What a figure means as the report prints it: "giảm 9,2%" is "= -9.2", "trên 24 tỷ đồng" is "> 24". */
export function proseMeaning(printed) {
  const [number, index] = firstNumber(printed);
  const before = printed.slice(0, index);
  const relation = /^từ |trở lên$/.test(printed) ? "≥" : /^(trên|hơn) $/.test(before) ? ">" : /^dưới $/.test(before) ? "<" : "=";
  const sign = /giảm|thấp hơn/.test(before) ? "-" : "";
  return `${relation} ${sign}${plain(number, "vi")}`;
}

/** What a figure means as the widget shows it: "−9,2%" is "= -9.2", "> 24 tỷ đồng" is "> 24". */
export function shownMeaning(text, lang = "vi") {
  const found = /([≥>≤<])?\s*([+−])?(\d[\d.,]*)/.exec(text);
  if (!found) throw new Error(`no number in "${text}"`);
  const [, relation = "=", sign, number] = found;
  return `${relation} ${sign === "−" ? "-" : ""}${plain(number, lang)}`;
}

/** The digits that the report prints: "07 đoàn" has "07". */
export function printedDigits(printed) {
  return firstNumber(printed)[0];
}

function firstNumber(printed) {
  const found = /\d[\d.]*(,\d+)?/.exec(printed);
  if (!found) throw new Error(`no number in "${printed}"`);
  return [found[0], found.index];
}

function plain(number, lang) {
  const decimal = lang === "vi" ? number.replaceAll(".", "").replace(",", ".") : number.replaceAll(",", "");
  return decimal.replace(/^0+(?=\d)/, "");
}

/** [id, depth] of all results as they have to stand: by section, the parts of a result below it. */
export function nested() {
  const parts = ["results", "review", "tasks", "outlook"];
  const sections = parts.flatMap((part) => RESULTS.sections.filter((section) => section.part === part));
  return sections.flatMap(({ id }) => {
    const here = RESULTS.results.filter(({ section }) => section === id);
    const below = (parent, depth) =>
      here
        .filter((result) => (here.some((other) => other.id === result.parent) ? result.parent : null) === parent)
        .flatMap((result) => [[result.id, depth], ...below(result.id, depth + 1)]);
    return below(null, 0);
  });
}

/** The figure that a reference of a check names: `exports`, `exports/change` or `@export-growth/2023-plan`. */
export function figureAt(reference) {
  const [id, part] = reference.replace(/^@/, "").split("/");
  if (!reference.startsWith("@")) return part ? BY_ID.get(id)[part] : BY_ID.get(id);
  const { unit, values } = INDICATORS.get(id);
  return { unit, ...values[part] };
}
