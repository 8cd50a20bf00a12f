//! The order of indicators, stated a second time from the dataset's file: what the table and what is taken from it must
//! both be, so that neither is the other's only witness.

use std::{cmp::Reverse, collections::BTreeSet};

use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;

use super::{number, raw};
use chi_tieu::domain::Decimal;

/// The Vietnamese alphabet, with the letters that only foreign words have at their places.
const ALPHABET: &str = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
/// Level, huyền, hỏi, ngã, sắc, nặng.
const TONES: [char; 5] = ['\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}'];

/// The ids of all indicators that a filter leaves, in the report's order.
pub fn left_by(filter: &str) -> Vec<String> {
    let dataset = raw();
    let group = |indicator: &Value| {
        let groups = dataset["groups"].as_array().unwrap();
        groups.iter().find(|group| group["id"] == indicator["group"]).unwrap().clone()
    };
    let is_left = |indicator: &&Value| {
        let says = |text: &Value| text["vi"].as_str().unwrap().to_lowercase().contains("tỷ lệ");
        let in_notes = || indicator["notes"].as_array().into_iter().flatten().any(|note| says(&note["text"]));
        match filter {
            "nothing" => true,
            "a verdict" => indicator["verdict"]["means"] == "missed",
            "a domain" => group(indicator)["domain"] == "society",
            "the next step" => {
                let [outcome, next] = ["2023-estimate", "2024-plan"].map(|period| figure(indicator, period));
                outcome.zip(next).is_some_and(|(outcome, next)| next < outcome)
            }
            "flagged" => FLAGGED.contains(&indicator["id"].as_str().unwrap()),
            // Typed without marks; also what is noted about a figure is searched.
            "a search" => says(&indicator["name"]) || in_notes(),
            other => panic!("what does {other} leave?"),
        }
    };
    let left = dataset["indicators"].as_array().unwrap().iter().filter(is_left);
    left.map(|indicator| indicator["id"].as_str().unwrap().to_owned()).collect()
}

/// The same in the order of the table before anybody sorts it: the report's, but what was searched for comes first where it
/// stands as it was typed. “Le” is in the English “District-level”, everywhere else it is “lệ”.
pub fn unsorted(filter: &str) -> Vec<String> {
    let mut ids = left_by(filter);
    if filter == "a search" {
        ids.sort_by_key(|id| id != "new-rural-districts");
    }
    ids
}

/// Indicators that the audit raises a question about, found by hand: 88.5% in the table is 88.59% in the text, and more
/// than 46% against at least 46% is judged as met, not as exceeded.
const FLAGGED: [&str; 2] = ["national-standard-schools", "forest-cover"];

/// These indicators in the order of a column: what cannot be compared in blocks, each where its first stands in the report;
/// what is missing last; equals as in the report.
pub fn sorted(ids: &[String], column: &str, descending: bool) -> Vec<String> {
    let dataset = raw();
    let ids: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
    let all = dataset["indicators"].as_array().unwrap();
    let mut blocks: Vec<(&str, Vec<&Value>)> = Vec::new();
    for indicator in all.iter().filter(|indicator| ids.contains(indicator["id"].as_str().unwrap())) {
        let unit = indicator["unit"].as_str().unwrap();
        let block = match column {
            "Name" | "Verdict" => "",
            "Gap" | "Gap to next" if unit != "percent" => "% of the plan",
            _ => unit,
        };
        match blocks.iter_mut().find(|(known, _)| *known == block) {
            Some((_, rows)) => rows.push(indicator),
            None => blocks.push((block, vec![indicator])),
        }
    }
    for (_, rows) in &mut blocks {
        if column == "Name" {
            let key = |row: &&Value| letters(row["name"]["vi"].as_str().unwrap());
            rows.sort_by(|one, other| if descending { key(other).cmp(&key(one)) } else { key(one).cmp(&key(other)) });
            continue;
        }
        let key = |row: &&Value| key(row, column);
        let missing = |row: &&Value| key(row).is_none();
        if descending {
            rows.sort_by_key(|row| (missing(row), Reverse(key(row))));
        } else {
            rows.sort_by_key(|row| (missing(row), key(row)));
        }
    }
    let rows = blocks.into_iter().flat_map(|(_, rows)| rows);
    rows.map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

fn figure(indicator: &Value, period: &str) -> Option<Decimal> {
    Some(number(indicator["values"][period]["decimal"].as_str()?))
}

fn key(indicator: &Value, column: &str) -> Option<Decimal> {
    let [plan, outcome, next] = ["2023-plan", "2023-estimate", "2024-plan"].map(|period| figure(indicator, period));
    let is_percent = indicator["unit"] == "percent";
    let gap = |(plan, outcome)| if is_percent { outcome - plan } else { (outcome - plan) / plan };
    match column {
        "Plan" => plan,
        "Outcome" => outcome,
        "Next" => next,
        // The report has neither.
        "Previous" | "Alternative" => None,
        "Gap" => plan.zip(outcome).map(gap),
        "Gap to next" => next.zip(outcome).map(gap),
        "Verdict" => {
            let best_first = ["exceeded", "met", "missed"];
            best_first.iter().position(|means| indicator["verdict"]["means"] == *means).map(Decimal::from)
        }
        other => panic!("by what does {other} sort?"),
    }
}

/// The letters of a name by their places in the alphabet, what is no letter before all; then the tones.
fn letters(name: &str) -> (Vec<usize>, Vec<usize>) {
    let lower = name.to_lowercase();
    let place = |letter: char| {
        let toneless: String = letter.nfd().filter(|mark| !TONES.contains(mark)).nfc().collect();
        let found = ALPHABET.chars().position(|known| toneless.starts_with(known));
        found.map_or(usize::from(!letter.is_whitespace()), |at| at + 2)
    };
    let tone =
        |letter: char| letter.nfd().find_map(|mark| TONES.iter().position(|tone| *tone == mark)).map_or(0, |at| at + 1);
    (lower.chars().map(place).collect(), lower.chars().map(tone).collect())
}
