//! Numbers, dates, periods and units: separators, signs and spaces by each language's rule.

use chi_tieu::{
    domain::{Decimal, Period, Quantity, Reading, Relation, Stage, UnitKind},
    text::{
        Lang, bound, date, decimal, percentage, period_name, period_short, printed_number, signed, unit_in_phrase,
        unit_name,
    },
};
use proptest::prelude::*;

use super::{LANGS, number, reading, shown, unit, units};

#[test]
fn a_number_has_its_languages_separators_and_all_its_decimals() {
    for (plain, vi, en) in [
        ("0", "0", "0"),
        ("7", "7", "7"),
        ("999", "999", "999"),
        ("1000", "1.000", "1,000"),
        ("20000", "20.000", "20,000"),
        ("999999", "999.999", "999,999"),
        ("1000000", "1.000.000", "1,000,000"),
        ("123456789012345678", "123.456.789.012.345.678", "123,456,789,012,345,678"),
        ("8.5", "8,5", "8.5"),
        ("8.50", "8,50", "8.50"),
        ("0.00", "0,00", "0.00"),
        ("0.1234567", "0,1234567", "0.1234567"),
        ("1234.5678", "1.234,5678", "1,234.5678"),
        ("-9.2", "−9,2", "−9.2"),
        ("-999", "−999", "−999"),
        ("-1000", "−1.000", "−1,000"),
        ("-1234567.80", "−1.234.567,80", "−1,234,567.80"),
        ("-0", "0", "0"),
        ("-0.00", "0,00", "0.00"),
    ] {
        assert_eq!(decimal(Lang::Vi, number(plain)), vi);
        assert_eq!(decimal(Lang::En, number(plain)), en);
    }
}

#[test]
fn a_zero_has_no_minus_even_where_arithmetic_left_one() {
    let mut minus_zero = number("0.00");
    minus_zero.set_sign_negative(true);
    assert!(minus_zero.is_sign_negative());
    assert_eq!(LANGS.map(|lang| decimal(lang, minus_zero)), ["0,00", "0.00"]);
    assert_eq!(LANGS.map(|lang| signed(lang, minus_zero)), ["0,00", "0.00"]);
}

#[test]
fn a_signed_number_shows_its_plus_and_zero_has_no_sign() {
    for (plain, vi) in
        [("2.94", "+2,94"), ("-2.94", "−2,94"), ("1000", "+1.000"), ("0", "0"), ("0.0", "0,0"), ("-0.0", "0,0")]
    {
        assert_eq!(signed(Lang::Vi, number(plain)), vi);
        assert_eq!(signed(Lang::En, number(plain)), vi.replace('.', ";").replace(',', ".").replace(';', ","));
    }
}

#[test]
fn a_bound_stands_before_its_number_and_stays_with_it_on_the_line() {
    for (relation, text) in [
        (Relation::Equal, "90"),
        (Relation::AtLeast, "≥_90"),
        (Relation::MoreThan, ">_90"),
        (Relation::AtMost, "≤_90"),
        (Relation::LessThan, "<_90"),
    ] {
        assert_eq!(shown(&bound(relation, "90")), text);
    }
}

#[test]
fn a_figure_keeps_its_printed_digits_in_vietnamese_and_follows_english_rules_in_english() {
    for (printed, vi, en) in [
        ("8,5", "8,5", "8.5"),
        ("8,50", "8,50", "8.50"),
        ("02", "02", "2"),
        ("≥ 01", "≥_01", "≥_1"),
        ("<3", "<_3", "<_3"),
        ("-9,2", "−9,2", "−9.2"),
        ("20.000", "20.000", "20,000"),
        ("19.515 tỷ đồng", "19.515", "19,515"),
        ("1%", "1", "1"),
    ] {
        let Reading::Stated(statement) = reading(printed) else { panic!("{printed} is a figure") };
        assert_eq!(shown(&printed_number(Lang::Vi, &statement)), vi, "{printed}");
        assert_eq!(shown(&printed_number(Lang::En, &statement)), en, "{printed}");
    }
}

#[test]
fn a_percentage_is_signed_and_joined_by_its_sign() {
    for (relation, plain, vi, en) in [
        (Relation::Equal, "78.4", "+78,4%", "+78.4%"),
        (Relation::Equal, "-1.7", "−1,7%", "−1.7%"),
        (Relation::Equal, "0", "0%", "0%"),
        (Relation::MoreThan, "1234.5", ">_+1.234,5%", ">_+1,234.5%"),
    ] {
        let quantity = Quantity::bounded(relation, number(plain));
        assert_eq!(shown(&percentage(Lang::Vi, quantity)), vi);
        assert_eq!(shown(&percentage(Lang::En, quantity)), en);
    }
}

#[test]
fn a_date_is_written_as_each_language_writes_it() {
    for (day, vi, en) in [
        ((2023, 11, 12), "12/11/2023", "12 November 2023"),
        ((2025, 7, 1), "01/07/2025", "1 July 2025"),
        ((2024, 2, 29), "29/02/2024", "29 February 2024"),
        ((1999, 12, 31), "31/12/1999", "31 December 1999"),
        ((2026, 1, 9), "09/01/2026", "9 January 2026"),
    ] {
        assert_eq!(date(Lang::Vi, day), vi);
        assert_eq!(date(Lang::En, day), en);
    }
}

#[test]
fn a_period_is_named_by_its_stage_and_year() {
    for (stage, names, short) in [
        (Stage::Plan, ["Kế hoạch 2024", "Plan 2024"], ["KH 2024", "Plan 2024"]),
        (Stage::Estimate, ["Ước thực hiện 2024", "Estimate 2024"], ["Ước 2024", "Est. 2024"]),
        (Stage::Final, ["Thực hiện 2024", "Outcome 2024"], ["TH 2024", "Out. 2024"]),
    ] {
        let period = Period { id: "any".to_owned(), year: 2024, stage, label: None, stretch: None };
        assert_eq!(LANGS.map(|lang| period_name(lang, &period)), names);
        assert_eq!(LANGS.map(|lang| period_short(lang, &period)), short);
    }
}

#[test]
fn a_unit_alone_is_verbatim_and_after_a_number_it_never_leaves_it() {
    let [percent, amount, count] = units();
    for (unit, alone, in_phrase) in [
        (&percent, ["%", "%"], ["%", "%"]),
        (&amount, ["Tỷ đồng", "billion VND"], ["_tỷ đồng", "_billion VND"]),
        (&count, ["Xã", "communes"], ["_xã", "_communes"]),
        (&unit(UnitKind::Count, "Đơn vị", "units"), ["Đơn vị", "units"], ["_đơn vị", "_units"]),
        (&unit(UnitKind::Count, "Ấp", "hamlets"), ["Ấp", "hamlets"], ["_ấp", "_hamlets"]),
        (&unit(UnitKind::Amount, "m²", "m²"), ["m²", "m²"], ["_m²", "_m²"]),
    ] {
        assert_eq!(LANGS.map(|lang| unit_name(lang, unit)), alone);
        assert_eq!(LANGS.map(|lang| shown(&unit_in_phrase(lang, unit))), in_phrase);
    }
}

#[test]
fn a_unit_that_is_an_abbreviation_keeps_its_capitals() {
    for name in ["USD", "MW", "GWh", "ECU", "VND"] {
        let unit = unit(UnitKind::Amount, name, name);
        assert_eq!(LANGS.map(|lang| shown(&unit_in_phrase(lang, &unit))), [format!("_{name}"), format!("_{name}")]);
    }
}

#[test]
fn a_language_is_found_by_its_tag() {
    for (tag, lang) in [
        ("vi", Some(Lang::Vi)),
        ("VI", Some(Lang::Vi)),
        ("vi-VN", Some(Lang::Vi)),
        ("en", Some(Lang::En)),
        ("en-GB", Some(Lang::En)),
        ("en_US", Some(Lang::En)),
        ("fr", None),
        ("", None),
        ("-", None),
        ("vie", None),
        ("english", None),
    ] {
        assert_eq!(Lang::from_tag(tag), lang, "{tag:?}");
    }
    for lang in LANGS {
        assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
    }
    assert_eq!(Lang::default(), Lang::Vi);
}

proptest! {
    #[test]
    fn separators_and_sign_aside_the_digits_are_those_of_the_number(digits in any::<i64>(), scale in 0u32..=19) {
        let number = Decimal::new(digits, scale);
        let vi = decimal(Lang::Vi, number);
        prop_assert_eq!(vi.replace('.', "").replace(',', ".").replace('−', "-"), number.to_string());
        let swapped = vi.replace('.', ";").replace(',', ".").replace(';', ",");
        prop_assert_eq!(decimal(Lang::En, number), swapped);
        let whole = vi.trim_start_matches('−').split(',').next().unwrap_or_default();
        let (first, rest) = whole.split_once('.').unwrap_or((whole, "000"));
        prop_assert!((1..=3).contains(&first.len()) && rest.split('.').all(|group| group.len() == 3), "{}", vi);
    }
}
