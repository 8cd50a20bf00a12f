// The outcome of every check, calculated a second time and in another way than the widget does: exact fractions, and for
// the error of rounding every combination of the lowest and the highest that each figure may have been.

import { shipped } from "./datasets.mjs";
import { figureAt, RESULTS, unitOf } from "./results-data.mjs";

const [ZERO, ONE, HUNDRED] = [0n, 1n, 100n].map((number) => ({ over: number, under: 1n }));
const HALF = { over: 1n, under: 2n };

const plus = (a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
const negative = ({ over, under }) => ({ over: -over, under });
const minus = (a, b) => plus(a, negative(b));
const times = (a, b) => ({ over: a.over * b.over, under: a.under * b.under });
const divided = (a, b) => times(a, b.over < 0n ? { over: -b.under, under: -b.over } : { over: b.under, under: b.over });
const isBelow = (a, b) => a.over * b.under < b.over * a.under;
const isEqual = (a, b) => !isBelow(a, b) && !isBelow(b, a);

function fraction(decimal) {
  const [whole, rest = ""] = decimal.split(".");
  return { over: BigInt(whole + rest), under: 10n ** BigInt(rest.length) };
}

const digits = (decimal) => decimal.split(".")[1]?.length ?? 0;
const tenths = (places) => ({ over: 1n, under: 10n ** BigInt(places) });

/** Towards zero, in units of the last of so many digits. */
function cutOff(number, places) {
  return times({ over: divided(number, tenths(places)).over / divided(number, tenths(places)).under, under: 1n }, tenths(places));
}

/** Halves away from zero. */
function rounded(number, places) {
  const half = times(HALF, tenths(places));
  return cutOff(number.over < 0n ? minus(number, half) : plus(number, half), places);
}

const factor = (figure) => fraction(unitOf(figure).factor);
/** How far a figure may be from what it stands for: half its last digit, or all of it where it is approximate. */
function marginOf(figure) {
  const digit = tenths(digits(figure.decimal));
  if (figure.approximate) return digit;
  return unitOf(figure).kind === "count" ? ZERO : times(HALF, digit);
}

/** All that a figure may have been before it was printed, in base units. */
function ends(figure) {
  const number = fraction(figure.decimal);
  const margin = marginOf(figure);
  return [minus(number, margin), plus(number, margin)].map((end) => times(end, factor(figure)));
}

function leaves(formula) {
  if (typeof formula === "string") return [formula];
  if ("number" in formula) return [];
  return Object.values(formula)[0].flatMap(leaves);
}

/** The value of a formula; `next()` gives the values of its figures one after the other. */
function value(formula, next) {
  if (typeof formula === "string") return next();
  if ("number" in formula) return times(fraction(formula.number), factor(formula));
  const [[operation, parts]] = Object.entries(formula);
  const [first, second, ...rest] = parts.map((part) => value(part, next));
  switch (operation) {
    case "sum":
      return [second, ...rest].filter(Boolean).reduce(plus, first);
    case "difference":
      return minus(first, second);
    case "quotient":
      return divided(first, second);
    case "percent":
      return times(divided(first, second), HUNDRED);
    case "growth":
      return times(minus(divided(first, second), ONE), HUNDRED);
    case "level_before":
      return divided(first, plus(ONE, divided(second, HUNDRED)));
    default:
      throw new Error(`unknown operation ${operation}`);
  }
}

function printedValue(formula) {
  const figures = leaves(formula).map(figureAt);
  const values = figures.map((figure) => times(fraction(figure.decimal), factor(figure)));
  return value(formula, () => values.shift());
}

/** The lowest and the highest value that the figures of a formula leave possible. */
function possible(formula) {
  const choices = leaves(formula).map((reference) => ends(figureAt(reference)));
  const values = [];
  for (let corner = 0; corner < 2 ** choices.length; corner += 1) {
    let at = 0;
    values.push(value(formula, () => choices[at][(corner >> at++) & 1]));
  }
  const least = (a, b) => (isBelow(b, a) ? b : a);
  const greatest = (a, b) => (isBelow(a, b) ? b : a);
  return [values.reduce(least), values.reduce(greatest)];
}

function outcome({ stated, formula }) {
  if (!stated) return "nothing-stated";
  const claim = figureAt(stated);
  const bounds = leaves(formula).map(figureAt).filter(({ relation }) => relation !== "=");
  if (bounds.length > 0) {
    if (typeof formula !== "string") throw new Error("a calculation with a limit");
    return bounds[0].relation === claim.relation && bounds[0].decimal === claim.decimal ? "agrees" : "disagrees";
  }
  const number = divided(printedValue(formula), factor(claim));
  const printed = fraction(claim.decimal);
  if (claim.relation === "≥") return isBelow(number, printed) ? "disagrees" : "agrees";
  if (claim.relation !== "=") throw new Error(`a limit of another kind: ${claim.relation}`);

  const places = digits(claim.decimal);
  const isCount = unitOf(claim).kind === "count";
  if (isCount ? isEqual(number, printed) : isEqual(rounded(number, places), printed)) return "agrees";
  if (!isCount && isEqual(cutOff(number, places), printed)) return "cut-off";
  const [[lowest, highest], [least, most]] = [possible(formula), ends(claim)];
  return isBelow(most, lowest) || isBelow(highest, least) ? "disagrees" : "within-rounding";
}

/** What the figures say of an indicator, by the rule: equal is met, "more than" the planned minimum exceeds it. */
function verdict({ direction, values }, { target, outcome }) {
  const [plan, reached] = [values[target], values[outcome]];
  const gap = minus(fraction(reached.decimal), fraction(plan.decimal));
  if (gap.over === 0n) return reached.relation === ">" && plan.relation !== ">" ? "exceeded" : "met";
  return gap.over > 0n === (direction === "higher") ? "exceeded" : "missed";
}

function verdictOutcome(indicator, comparison) {
  if (!indicator.verdict) return "nothing-stated";
  return verdict(indicator, comparison) === indicator.verdict.means ? "agrees" : "disagrees";
}

/** Check id -> outcome, for all checks of the file and one verdict for each indicator. */
export function outcomes() {
  const { indicators, comparison } = shipped();
  return new Map([
    ...RESULTS.checks.map((check) => [check.id, outcome(check)]),
    ...indicators.map((indicator) => [`verdict-${indicator.id}`, verdictOutcome(indicator, comparison)]),
  ]);
}
