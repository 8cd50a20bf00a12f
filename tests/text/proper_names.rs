//! Names out of a dataset: no letter of theirs is changed, wherever in a sentence they stand.

use std::sync::Arc;

use chi_tieu::{
    EMBEDDED, decode,
    domain::{Assessment, Baseline, BreakdownKind, Decimal, Direction, SectorReport, Unit, UnitKind, Wording},
    text::{self, Lang},
};

use super::{LANGS, assessed, comparison, unit, units};

/// Countries, provinces, companies, programmes, abbreviations and plain words.
const NAMES: [&str; 18] = [
    "Nhật Bản",
    "Mỹ",
    "Hàn Quốc",
    "Đức",
    "Ấn Độ",
    "Thái Nguyên",
    "Thành phố Hồ Chí Minh",
    "Phú Bình",
    "Samsung",
    "Microsoft Việt Nam",
    "Quốc lộ 3",
    "Công ty cổ phần Gang thép",
    "GRDP",
    "VNeID",
    "USD",
    "Japan",
    "Thai Nguyen",
    "Thu nội địa",
];

fn sector_report() -> SectorReport {
    let dataset = decode::parse(EMBEDDED).unwrap();
    decode::parse_sector_report(include_str!("../../data/thai-nguyen-2023.results.json"), &dataset).unwrap()
}

fn wording(name: &str) -> Wording {
    Wording { vi: name.to_owned(), en: Some(name.to_owned()) }
}

fn named(name: &str, figures: [&str; 3]) -> Arc<Assessment> {
    let [_, amount, _] = units();
    let mut indicator = (*assessed(&amount, Direction::Higher, figures, None).indicator).clone();
    indicator.name = wording(name);
    Arc::new(Assessment::of(&Arc::new(indicator), &comparison()))
}

#[test]
fn a_name_in_a_summary_of_indicators_keeps_its_letters() {
    for name in NAMES {
        let rows = [named(name, ["100", "90", "80"]), named("Một chỉ tiêu", ["100", "95", ""])];
        for lang in LANGS {
            let gaps = text::gaps_summary(lang, &rows, Baseline::Target, &comparison());
            let lower = text::target_change_summary(lang, &rows);
            for said in [gaps, lower] {
                assert!(said.contains(&format!(" {name} (")), "{name}: {said}");
            }
        }
    }
}

#[test]
fn a_name_of_a_whole_or_of_a_part_keeps_its_letters() {
    let sector_report = sector_report();
    for kind in [BreakdownKind::Parts, BreakdownKind::Contributions] {
        for name in NAMES {
            let mut breakdown = sector_report.breakdowns.first().unwrap().clone();
            breakdown.kind = kind;
            breakdown.topic = wording(&format!("{name} in all"));
            for (at, (part, _)) in breakdown.parts.iter_mut().enumerate() {
                *part = wording(&format!("{name} {at}"));
            }
            let parts = sector_report.parts_of(&breakdown).unwrap();
            for lang in LANGS {
                let takeaway = text::breakdown_takeaway(lang, &parts);
                assert!(takeaway.contains(&format!("{name} in all")), "{takeaway}");
                assert!(takeaway.contains(&format!("{name} 0")), "{takeaway}");
                let summary = text::breakdown_summary(lang, &parts);
                for at in 0..breakdown.parts.len() {
                    assert!(summary.contains(&format!("{name} {at} ")), "{summary}");
                }
            }
        }
    }
}

#[test]
fn a_topic_in_the_summary_of_shares_keeps_its_letters() {
    for name in NAMES {
        let mut sector_report = sector_report();
        sector_report.results.iter_mut().for_each(|result| result.topic = wording(name));
        for lang in LANGS {
            let summary = text::plan_shares_summary(lang, &sector_report);
            assert_eq!(summary.matches(&format!(" {name} (")).count(), 2, "{summary}");
        }
    }
}

#[test]
fn every_name_of_the_shipped_files_stands_in_its_sentences_as_it_is() {
    let sector_report = sector_report();
    for lang in LANGS {
        for breakdown in &sector_report.breakdowns {
            let parts = sector_report.parts_of(breakdown).unwrap();
            let said = [text::breakdown_takeaway(lang, &parts), text::breakdown_summary(lang, &parts)].join(" ");
            for name in breakdown.parts.iter().map(|(name, _)| name).chain([&breakdown.topic]) {
                assert!(said.contains(lang.of(name)), "{}: {said}", lang.of(name));
            }
        }
    }
}

#[test]
fn a_unit_loses_its_capital_only_where_that_is_the_capital_of_a_table_cell() {
    let of = |vi, en| unit(UnitKind::Count, vi, en);
    let number = Decimal::from(25);
    for (unit, vi, en) in [
        // The English name shows that the unit is a common noun.
        (of("Tỷ đồng", "billion VND"), "25 tỷ đồng", "25 billion VND"),
        (of("Xã", "communes"), "25 xã", "25 communes"),
        (of("Đơn vị", "units"), "25 đơn vị", "25 units"),
        (of("Nhân dân tệ", "yuan"), "25 nhân dân tệ", "25 yuan"),
        (of("USD", "dollars"), "25 USD", "25 dollars"),
        // Nothing shows it.
        (of("Yên Nhật", "Japanese yen"), "25 Yên Nhật", "25 Japanese yen"),
        (of("Đô la Mỹ", "US dollars"), "25 Đô la Mỹ", "25 US dollars"),
        (of("Mbit/s", "Mbit/s"), "25 Mbit/s", "25 Mbit/s"),
        (of("yên Nhật", "Japanese yen"), "25 yên Nhật", "25 Japanese yen"),
        (of("tỷ đồng", "VND billion"), "25 tỷ đồng", "25 VND billion"),
    ] {
        let phrase = |lang| phrase(lang, number, &unit);
        assert_eq!([phrase(Lang::Vi), phrase(Lang::En)], [vi, en]);
    }
}

fn phrase(lang: Lang, number: Decimal, unit: &Unit) -> String {
    let row = assessed(unit, Direction::Higher, [&number.to_string(), "", ""], None);
    text::reading_phrase(lang, &row.target, unit).replace('\u{a0}', " ")
}
