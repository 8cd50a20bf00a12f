// A dataset of any size in the format of docs/dataset.md, for measuring how the widget grows with it.
//
// The same count always gives the same bytes. Names come from the language of real reports, about ten indicators stand
// in a group, figures spread around their plans, one in twenty has a note, one in eight no next plan. Texts are kept
// short enough for 2,000 indicators to stay within the decoder's limit of 1 MiB.
//
// By hand: node tests/bench/generated-dataset.mjs 500 > FILE.json, then cargo xtask check FILE.json

import { fileURLToPath } from "node:url";
import { FIELDS, MEASURES, NOTES, PLACES } from "./indicator-names.mjs";

/** The periods, by the role that each has. They stand in every indicator, so their ids are as short as ids can be. */
const [TARGET, OUTCOME, NEXT] = ["p", "o", "n"];
const PLACE = "t";

const UNITS = [
  ["pct", "percent", "%", "%"],
  ["billion-vnd", "amount", "Tỷ đồng", "billion VND"],
  ["million-vnd", "amount", "Triệu đồng", "million VND"],
  ["hectares", "amount", "ha", "ha"],
  ["tonnes", "amount", "tấn", "tonnes"],
  ["square-metres", "amount", "m²", "m²"],
  ["communes", "count", "Xã", "communes"],
  ["units", "count", "Đơn vị", "units"],
  ["people", "count", "người", "people"],
  ["homes", "count", "căn", "homes"],
];

/** A dataset with `count` indicators, up to 2,000. */
export function generatedDataset(count) {
  const random = sequence(20_231_112);
  const groups = [];
  const indicators = [];
  while (indicators.length < count) {
    const group = groupNumber(groups.length + 1);
    groups.push(group);
    const size = Math.min(7 + Math.floor(random() * 7), count - indicators.length);
    for (let row = 0; row < size; row += 1) indicators.push(indicator(indicators.length, group.id, random));
  }
  return {
    format: 1,
    document: {
      id: `generated-${count}`,
      number: `${count}/BC-UBND`,
      date: "2023-11-12",
      issuer: both("Ủy ban nhân dân tỉnh", "Provincial People's Committee"),
      title: both("Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2023", "Results of the 2023 socio-economic development tasks"),
      territory: {
        name: both("Tỉnh thử nghiệm", "Trial Province"),
        boundaries: both("Địa giới thử nghiệm", "Trial boundaries"),
        note: both("Số liệu được tạo ra để đo tốc độ.", "The figures are made up to measure speed."),
      },
    },
    periods: [
      { id: TARGET, year: 2023, stage: "plan" },
      { id: OUTCOME, year: 2023, stage: "estimate" },
      { id: NEXT, year: 2024, stage: "plan" },
    ],
    comparison: { target: TARGET, outcome: OUTCOME, next: NEXT },
    units: UNITS.map(([id, kind, vi, en]) => ({ id, kind, name: both(vi, en) })),
    places: [{ id: PLACE, name: both("Bảng chỉ tiêu", "Table of indicators") }],
    headlines: indicators.slice(0, 8).map(({ id }) => id),
    groups,
    indicators,
  };
}

function groupNumber(number) {
  const [vi, en, domain] = FIELDS[(number - 1) % FIELDS.length];
  const round = 1 + Math.floor((number - 1) / FIELDS.length);
  const name = round === 1 ? both(vi, en) : both(`${vi} (phần ${round})`, `${en} (part ${round})`);
  return { id: `g${number}`, number: String(number), domain, name, heading: true };
}

function indicator(index, group, random) {
  const [vi, en, unit, direction] = MEASURES[index % MEASURES.length];
  const [where, inEnglish] = PLACES[Math.floor(index / MEASURES.length) % PLACES.length];
  const planned = amount(unit, random);
  const reached = moved(planned, unit, random);
  const values = {
    [TARGET]: value(planned, unit),
    [OUTCOME]: value(reached, unit),
    [NEXT]: index % 8 === 3 ? { missing: "not-set" } : value(moved(reached, unit, random), unit),
  };
  const row = { id: `i${index}`, group, marker: "-", level: 1, name: both(vi + where, en + inEnglish), unit, direction, values };
  const verdict = direction === "neutral" ? null : verdictOf(reached - planned, direction);
  if (verdict) row.verdict = verdict;
  if (index % 20 === 15) {
    const [note, inEnglishToo] = NOTES[index % NOTES.length];
    row.notes = [{ text: both(note, inEnglishToo) }];
  }
  return row;
}

/** A plausible plan, in whole tenths of a percent or whole units. */
function amount(unit, random) {
  if (unit === "pct") return 10 + Math.floor(random() * 940);
  return Math.ceil(10 ** (1 + random() * 3.5));
}

/** The same, a tenth or so off; one in five stays as it was. */
function moved(number, unit, random) {
  if (random() < 0.2) return number;
  const next = Math.max(1, Math.round(number * (0.88 + random() * 0.24)));
  return unit === "pct" ? Math.min(next, 1000) : next;
}

function value(number, unit) {
  if (unit !== "pct") return { printed: grouped(number), relation: "=", decimal: String(number), place: PLACE };
  const decimal = (number / 10).toFixed(1);
  return { printed: decimal.replace(".", ","), relation: "=", decimal, place: PLACE };
}

function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ".");
}

function verdictOf(difference, direction) {
  if (difference === 0) return { printed: "Đạt KH", means: "met" };
  const isBetter = direction === "higher" ? difference > 0 : difference < 0;
  return isBetter ? { printed: "Vượt KH", means: "exceeded" } : { printed: "Không đạt KH", means: "missed" };
}

function both(vi, en) {
  return { vi, en };
}

/** Numbers between 0 and 1 that look random and are always the same (mulberry32). */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${JSON.stringify(generatedDataset(Number(process.argv[2] ?? 500)))}\n`);
}
