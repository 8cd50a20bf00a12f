//! Ranges: two numbers that a dash or a word joins, with units and signs of their own.

use chi_tieu::domain::Problem;
use serde_json::json;

use super::{
    FIGURE, dataset, number_differs, obscure, refused, relation_differs, says, says_in, second_number, signs::DASHES,
    stated,
};

#[test]
fn every_dash_between_two_numbers_joins_them() {
    for dash in DASHES {
        for space in ["", " ", "\u{a0}"] {
            for (unit, end) in [("", ""), ("", "%"), ("%", "%"), (" %", " %")] {
                let printed = format!("7,5{unit}{space}{dash}{space}8,0{end}");
                says(&printed, "7.5–8.0");
                refused(&printed, "7.5", &second_number(&printed, "8,0"));
                refused(&printed, "8.0", &second_number(&printed, "8,0"));
            }
        }
    }
}

#[test]
fn words_between_two_numbers_join_them() {
    for printed in [
        "từ 7,5 đến 8,0",
        "Từ 7,5% đến 8,0%",
        "7,5 đến 8,0",
        "7,5% tới 8,0%",
        "từ 7,5 - 8,0%",
        "Từ 7,5% – 8,0%",
        "đạt từ 7,5 đến 8,0%",
        "phấn đấu đạt từ 7,5% tới 8,0%",
        "tăng 7,5-8,0%",
        "tăng từ 7,5 đến 8,0 phần trăm",
    ] {
        says(printed, "7.5–8.0");
        for statement in ["7.5", "8.0", "≥ 7.5", "≤ 8.0"] {
            refused(printed, statement, &second_number(printed, "8,0"));
        }
        refused(printed, "7.5–8.1", &number_differs(printed, "7.5–8.1"));
        refused(printed, "7.4–8.0", &number_differs(printed, "7.4–8.0"));
        refused(printed, "7.50–8.0", &number_differs(printed, "7.50–8.0"));
    }
    says_in("tỷ đồng", "từ 19.500 tỷ đồng đến 20.000 tỷ đồng", "19500–20000");
    says_in("tỷ đồng", "19 500 - 20 000 tỷ đồng", "19500–20000");
    says_in("triệu đồng/người/năm", "120-125 triệu đồng/người/năm", "120–125");
}

#[test]
fn a_range_is_stated_from_its_lower_end() {
    // Printed the other way round, it is the same range.
    says("8,0-7,5", "7.5–8.0");
    for (from, until) in [("8.0", "7.5"), ("-3", "-5"), ("1", "0"), ("1", "-1"), ("7.51", "7.5")] {
        let printed = format!("{from}-{until}").replace('.', ",");
        let path = format!("{FIGURE}/until");
        super::super::refused(&dataset("%", stated(&printed, &format!("{from}–{until}"))), &path, &Problem::BadRange);
    }
}

#[test]
fn a_range_is_no_bound_besides() {
    for relation in ["≥", ">", "≤", "<"] {
        let value = stated("7,5-8,0", &format!("{relation}7.5–8.0"));
        super::super::refused(&dataset("%", value), &format!("{FIGURE}/until"), &Problem::BadRange);
    }
    for (printed, sign) in [
        ("trên 7,5 - 8,0", "trên"),
        ("< 7,5 - 8,0", "<"),
        ("tối đa 7,5-8,0", "tối đa"),
        ("từ 7,5 đến dưới 8,0", "dưới"),
        ("từ trên 7,5 đến 8,0", "trên"),
    ] {
        refused(printed, "7.5–8.0", &relation_differs(printed, sign, "="));
    }
    assert_eq!(
        Problem::BadRange.to_string(),
        "expected a range: a second number that is not below the first, and the relation “=”"
    );
}

#[test]
fn a_range_needs_a_second_printed_number() {
    for printed in ["7,5", "từ 7,5", "khoảng 7,5%", "≥ 7,5", "(7,5)"] {
        let statement = if printed.starts_with("khoảng") { "≈7.5–8.0" } else { "7.5–8.0" };
        refused(printed, statement, &Problem::NoSecondNumber { printed: printed.to_owned() });
    }
}

#[test]
fn three_numbers_are_no_range() {
    for (printed, third) in [("7-8-9", "9"), ("từ 7 đến 8 đến 9", "9"), ("7 - 8 (9)", "9"), ("7-8 10", "10")] {
        for statement in ["7", "7–8", "7–9", "7–10"] {
            let expected = second_number(printed, third);
            let fault = super::read_in("%", stated(printed, statement)).expect_err("three numbers");
            assert!(
                fault.problem == expected || matches!(fault.problem, Problem::Obscure { .. }),
                "{printed} as {statement}: {fault}"
            );
        }
    }
}

#[test]
fn what_joins_nothing_is_not_understood() {
    for (printed, piece) in [("7-", "-"), ("7% –", "–"), ("- 7 -", "-"), ("đến 7", "đến"), ("tới 7", "tới")]
    {
        for statement in ["7", "-7", "≤ 7", "7–8"] {
            refused(printed, statement, &obscure(printed, piece));
        }
    }
}

#[test]
fn the_ends_of_a_range_have_signs_of_their_own() {
    for (printed, statement) in [
        ("-5 - -3", "-5–-3"),
        ("-5 – -3", "-5–-3"),
        ("-5 đến -3", "-5–-3"),
        ("từ −5% đến −3%", "-5–-3"),
        ("-3 - 5", "-3–5"),
        ("-3 đến 5", "-3–5"),
        ("từ -3% tới 5%", "-3–5"),
        // One word for both: it falls by three to five.
        ("giảm 3-5%", "-5–-3"),
        ("Giảm từ 3% đến 5%", "-5–-3"),
    ] {
        says(printed, statement);
    }
    for (printed, statement) in [("-5 - -3", "3–5"), ("-3 - 5", "3–5"), ("giảm 3-5%", "3–5"), ("3-5", "-5–-3")]
    {
        let read = super::read_in("%", stated(printed, statement)).map(|read| super::sketch(&read.quantity));
        assert!(read.is_err(), "{printed} was read as {read:?}");
    }
}

#[test]
fn a_range_of_one_number_is_what_is_printed() {
    says("3–3", "3–3");
    refused("3–3", "3", &second_number("3–3", "3"));
}

#[test]
fn the_second_number_keeps_its_own_precision() {
    let read = super::read_in("%", stated("7-7,50", "7–7.50")).expect("as printed");
    assert_eq!(read.quantity.until.map(|until| until.to_string()).as_deref(), Some("7.50"));
    refused("7-7,5", "7–7.50", &number_differs("7-7,5", "7–7.50"));
    let dataset =
        dataset("%", json!({ "printed": "7-8", "relation": "=", "decimal": "7", "until": "8,0", "place": "table" }));
    super::super::refused(&dataset, &format!("{FIGURE}/until"), &Problem::NotDecimal);
}
