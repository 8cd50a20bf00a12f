//! What each row of a chart has to say, from the top down: read from the files of the report, not from the code's types.

use std::sync::OnceLock;

use chi_tieu::{
    EMBEDDED,
    domain::Baseline,
    text::{Lang, group_name, messages, policy_area_word},
};
use serde_json::Value;

use crate::{
    breakdown::RESULTS,
    cases::{Chart, Drawn, report},
};

/// Indicators whose outcome and next plan cannot be compared, as two bounds or as nothing at all.
const NOT_COMPARABLE: [&str; 4] = ["urban-unemployment", "completed-homes", "housing-floor-area", "forest-cover"];

/// A row.
pub struct Row {
    /// How its name begins.
    pub name: String,
    /// What its sentence is about.
    pub subject: String,
    /// Its figures from the left to the right.
    pub figures: Vec<String>,
}

/// A row whose sentence is about what its name says.
fn row(name: String, figures: Vec<String>) -> Row {
    Row { subject: name.clone(), name, figures }
}

fn files() -> &'static [Value; 2] {
    static FILES: OnceLock<[Value; 2]> = OnceLock::new();
    FILES.get_or_init(|| [EMBEDDED, RESULTS].map(|file| serde_json::from_str(file).unwrap()))
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn word(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// The periods of the comparison: target, outcome, next.
pub fn comparison() -> [String; 3] {
    ["target", "outcome", "next"].map(|role| word(&files()[0]["comparison"][role]))
}

/// The indicators in the order of a chart with two panels, with the number of the panel: percentages, then what is
/// measured in % of a plan, both in the report's order.
pub fn by_panel() -> impl Iterator<Item = (usize, &'static Value)> {
    let all = || list(&files()[0]["indicators"]).iter();
    let percent = all().filter(|it| it["unit"] == "percent").map(|it| (1, it));
    percent.chain(all().filter(|it| it["unit"] != "percent").map(|it| (2, it)))
}

/// The sector results in the report's order.
pub fn results() -> impl Iterator<Item = &'static Value> {
    list(&files()[1]["results"]).iter()
}

/// A text in one language.
pub fn name(of: &Value, lang: Lang) -> String {
    word(&of[lang.tag()])
}

/// The number that is printed, with the sign of a bound before it. In English no number begins with a zero for nothing.
fn figure(value: &Value, lang: Lang) -> String {
    if !value["missing"].is_null() {
        return "–".to_owned();
    }
    let printed = value["printed"].as_str().unwrap();
    let digits = printed.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let number = digits.split(|letter: char| !letter.is_ascii_digit() && !".,".contains(letter)).next().unwrap();
    let minus = if value["decimal"].as_str().unwrap().starts_with('-') { "−" } else { "" };
    let bound = if value["relation"] == "=" { String::new() } else { format!("{} ", word(&value["relation"])) };
    let number = match lang {
        Lang::Vi => number.to_owned(),
        Lang::En if number.contains(',') => number.replace('.', "\t").replace(',', ".").replace('\t', ","),
        Lang::En => number.trim_start_matches('0').replace('.', ","),
    };
    format!("{bound}{minus}{number}")
}

/// The rows of a drawn chart.
pub fn expected(drawn: &Drawn) -> Vec<Row> {
    let [dataset, results] = files();
    let lang = drawn.lang;
    let name = |of: &Value| name(of, lang);
    let periods = comparison();
    let figures = |indicator: &Value| periods.each_ref().map(|period| figure(&indicator["values"][period], lang));
    let all = list(&dataset["indicators"]);
    let panels = || by_panel().map(|(_, indicator)| indicator);
    let result = |id: &Value| self::results().find(|it| it["id"] == *id).unwrap();
    match drawn.chart {
        Chart::TargetGap(baseline) => panels()
            .map(|indicator| {
                let mut figures = figures(indicator).to_vec();
                if baseline == Baseline::Next {
                    figures.reverse();
                }
                row(name(&indicator["name"]), figures)
            })
            .collect(),
        Chart::TargetChange => panels()
            .filter(|indicator| !NOT_COMPARABLE.contains(&indicator["id"].as_str().unwrap()))
            .map(|indicator| row(name(&indicator["name"]), figures(indicator)[1..].to_vec()))
            .collect(),
        Chart::Bullet(bullet) => {
            let indicator = all.iter().find(|it| it["id"] == *bullet.indicator.id).unwrap();
            let lanes = period_names(lang).into_iter().zip(figures(indicator));
            lanes.map(|(period, figure)| row(period.to_owned(), vec![in_words(&figure, indicator, lang)])).collect()
        }
        Chart::Composition(_) => {
            let parts = || all.iter().filter(|indicator| indicator["group"] == "structure");
            let shares = |at: usize| parts().map(|part| format!("{}%", figures(part)[at])).collect();
            period_names(lang).into_iter().enumerate().map(|(at, period)| row(period.to_owned(), shares(at))).collect()
        }
        Chart::PlanShares => self::results()
            .filter(|result| result.get("share_of_plan").is_some())
            .map(|result| {
                let share = format!("{}%", figure(&result["share_of_plan"], lang));
                row(name(&result["topic"]), vec![figure(result, lang), share])
            })
            .collect(),
        Chart::Breakdown(whole) => {
            let breakdown = list(&results["breakdowns"]).iter().find(|it| it["id"] == *whole.id).unwrap();
            let of = |named: &Value, id: &Value| {
                let result = result(id);
                let sign = if result["unit"] == "percent" { "%" } else { "" };
                let figures = vec![format!("{}{sign}", figure(result, lang))];
                Row { name: name(named), subject: name(&result["topic"]), figures }
            };
            let parts = list(&breakdown["parts"]).iter();
            let mut rows: Vec<Row> = parts.map(|part| of(&part["name"], &part["result"])).collect();
            if breakdown["id"] == "export-products" {
                rows.push(row(messages(lang).figures.remainder.to_owned(), Vec::new()));
            }
            if breakdown["kind"] == "contributions" {
                rows.push(of(&breakdown["topic"], &breakdown["whole"]));
            }
            rows
        }
        Chart::Verdicts => verdicts(drawn),
    }
}

fn period_names(lang: Lang) -> [&'static str; 3] {
    match lang {
        Lang::Vi => ["Kế hoạch 2023", "Ước thực hiện 2023", "Kế hoạch 2024"],
        Lang::En => ["Plan 2023", "Estimate 2023", "Plan 2024"],
    }
}

/// As a figure stands by itself: a percentage with its sign, nothing with its reason.
fn in_words(figure: &str, indicator: &Value, lang: Lang) -> String {
    match (figure, lang) {
        ("–", Lang::Vi) => "không đặt chỉ tiêu".to_owned(),
        ("–", Lang::En) => "no target set".to_owned(),
        _ if indicator["unit"] == "percent" => format!("{figure}%"),
        _ => figure.to_owned(),
    }
}

/// Each part of public life and its groups, with their counts: exceeded, met, missed, none, all; beside one another where
/// there is room, otherwise those that are not none.
fn verdicts(drawn: &Drawn) -> Vec<Row> {
    let dataset = &files()[0];
    let counts = |ids: &[&str]| -> Vec<String> {
        let of = |means: Option<&str>| {
            let indicators =
                list(&dataset["indicators"]).iter().filter(|it| ids.contains(&it["group"].as_str().unwrap()));
            indicators.filter(|it| it["verdict"]["means"].as_str() == means).count()
        };
        let counts = [Some("exceeded"), Some("met"), Some("missed"), None].map(of);
        let counted = counts.into_iter().chain([counts.iter().sum()]);
        counted.filter(|count| drawn.width_px >= 640.0 || *count > 0).map(|count| count.to_string()).collect()
    };
    let mut rows = Vec::new();
    for domain in ["economy", "society", "environment"] {
        let of_it = |id: &str| list(&dataset["groups"]).iter().any(|it| it["id"] == id && it["domain"] == domain);
        let groups: Vec<_> = report().dataset.groups.iter().filter(|group| of_it(&group.id)).collect();
        let ids: Vec<&str> = groups.iter().map(|group| group.id.as_str()).collect();
        rows.push(row(policy_area_word(drawn.lang, groups[0].policy_area).to_owned(), counts(&ids)));
        rows.extend(groups.iter().map(|group| row(group_name(drawn.lang, group), counts(&[&group.id]))));
    }
    rows
}
