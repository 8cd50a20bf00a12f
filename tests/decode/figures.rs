//! Numbers, dates, ids and words: only what is written exactly right is read.

use chi_tieu::domain::{JsonKind, Problem};
use serde_json::{Value, json};

use super::{accepted, fixture::with, refused, wide::wide};

const FIGURE: &str = "/indicators/1/values/2023-plan";

fn figure(printed: &str, decimal: &str) -> Value {
    with(FIGURE, json!({ "printed": printed, "relation": "=", "decimal": decimal, "place": "table" }))
}

fn differs(printed: &str, decimal: &str) -> Problem {
    Problem::PrintedDiffers { printed: printed.to_owned(), decimal: decimal.to_owned() }
}

#[test]
fn a_decimal_is_digits_with_at_most_one_point_and_a_minus_before() {
    let pointer = format!("{FIGURE}/decimal");
    for bad in [
        "8,5", "1e3", "1E3", "+5", "5.", ".5", "-", "--5", "1.2.3", " 5", "5 ", "5%", "0x1F", "1_000", "1 000", "∞",
        "NaN", "५", "−5", "1/2", "5-",
    ] {
        refused(&with(&pointer, json!(bad)), &pointer, &Problem::NotDecimal);
    }
    assert_eq!(Problem::NotDecimal.to_string(), "expected a decimal number such as \"8.5\", as a text");
}

#[test]
fn a_decimal_has_at_most_eighteen_digits() {
    let pointer = format!("{FIGURE}/decimal");
    for long in [
        "1234567890123456789",
        "-1234567890123456789",
        "0.123456789012345678",
        "1.000000000000000000",
        "0000000000000000001",
        "1234567890123456789012345678901234567890",
        "0.1234567890123456789012345678901234567890",
    ] {
        refused(&with(&pointer, json!(long)), &pointer, &Problem::TooManyDigits { limit: 18 });
    }
}

#[test]
fn a_decimal_is_a_text_and_never_a_floating_point_number() {
    let pointer = format!("{FIGURE}/decimal");
    for number in [json!(1), json!(8.5), json!(1e3)] {
        let problem = Problem::WrongKind { expected: JsonKind::Text, found: JsonKind::Number };
        refused(&with(&pointer, number), &pointer, &problem);
        assert_eq!(problem.to_string(), "expected a text, found a number");
    }
}

#[test]
fn the_decimal_must_be_the_number_that_is_printed() {
    for (printed, decimal) in [
        ("8,5", "8.5"),
        ("-9,2", "-9.2"),
        ("−9,2", "-9.2"),
        ("20.000", "20000"),
        ("1.234.567,89", "1234567.89"),
        ("19.515 triệu đồng", "19515"),
        // A minus may stand apart.
        ("- 5", "-5"),
        ("01", "1"),
        ("0,80", "0.80"),
    ] {
        accepted(&figure(printed, decimal));
    }
    let pointer = format!("{FIGURE}/printed");
    for (printed, decimal) in [("8,5", "8.6"), ("8,5", "85"), ("20.000", "20"), ("20,000", "20000"), ("1,2,3", "1.23")]
    {
        refused(&figure(printed, decimal), &pointer, &differs(printed, decimal));
    }
    let signs = |printed: &str, sign: &str, decimal: &str| Problem::SignDiffers {
        printed: printed.to_owned(),
        sign: sign.to_owned(),
        decimal: decimal.to_owned(),
    };
    refused(&figure("-9,2", "9.2"), &pointer, &signs("-9,2", "-", "9.2"));
    refused(&figure("9,2", "-9.2"), &pointer, &signs("9,2", "", "-9.2"));
    let twice = Problem::Obscure { printed: "--5".to_owned(), piece: "-".to_owned() };
    refused(&figure("--5", "-5"), &pointer, &twice);
    let nothing = Problem::Obscure { printed: "không có".to_owned(), piece: "không".to_owned() };
    refused(&figure("không có", "0"), &pointer, &nothing);
    let message = "the printed text “8,5” and the decimal “8.6” are different numbers";
    assert_eq!(differs("8,5", "8.6").to_string(), message);
}

#[test]
fn a_dot_that_does_not_part_thousands_is_no_number_in_a_vietnamese_report() {
    let pointer = format!("{FIGURE}/printed");
    for (printed, decimal) in
        [("8.5", "85"), ("1.2.3", "123"), ("20.00", "2000"), ("0,8.5", "0.85"), ("1.0000", "10000")]
    {
        refused(&figure(printed, decimal), &pointer, &differs(printed, decimal));
    }
}

#[test]
fn the_decimal_must_have_the_printed_precision() {
    let pointer = format!("{FIGURE}/printed");
    for (printed, decimal) in [("8,5", "8.50"), ("8,50", "8.5"), ("8", "8.0"), ("0,0", "0")] {
        refused(&figure(printed, decimal), &pointer, &differs(printed, decimal));
    }
}

#[test]
fn a_printed_sign_of_a_bound_must_be_the_relation() {
    for (printed, relation) in [("<3", ">"), ("<3", "="), ("≥ 3", "="), ("≥ 3", "≤"), (">3", "≥"), ("≤ 3", "<")]
    {
        let figure = json!({ "printed": printed, "relation": relation, "decimal": "3", "place": "table" });
        let dataset = with(FIGURE, figure);
        let fault = super::read(&dataset).map(|_| "accepted").expect_err(&format!("{printed} is not {relation} 3"));
        assert!(fault.path.starts_with(FIGURE), "{fault}");
    }
}

#[test]
fn a_date_is_a_real_day_written_year_month_day() {
    for good in ["2024-02-29", "2000-02-29", "2023-12-31", "2023-01-01"] {
        accepted(&with("/document/date", json!(good)));
    }
    for bad in [
        "12/11/2023",
        "2023/11/12",
        "2023-13-01",
        "2023-00-10",
        "2023-11-32",
        "2023-11-00",
        "2023-1-001",
        "23-11-12",
        "2023-11-1",
        "20231112",
        "2023-11-12T00:00",
        "2023-11-12 ",
        "-023-11-12",
        "2023-11-1x",
        "2023--1-12",
    ] {
        refused(&with("/document/date", json!(bad)), "/document/date", &Problem::BadDate);
    }
    for less in ["2023", "2023-11"] {
        accepted(&with("/document/date", json!(less)));
    }
    assert_eq!(
        Problem::BadDate.to_string(),
        "expected a date as YYYY-MM-DD, or as YYYY-MM or YYYY where no more is known"
    );
}

#[test]
fn a_date_has_digits_only() {
    for bad in ["2023-11-+1", "2023-+1-12", "+202-11-12"] {
        refused(&with("/document/date", json!(bad)), "/document/date", &Problem::BadDate);
    }
}

#[test]
fn a_day_that_its_month_does_not_have_is_refused() {
    for bad in ["2023-02-29", "1900-02-29", "2023-02-30", "2023-04-31", "2023-11-31"] {
        refused(&with("/document/date", json!(bad)), "/document/date", &Problem::BadDate);
    }
}

#[test]
fn an_id_is_lower_case_letters_digits_and_hyphens() {
    for pointer in ["/document/id", "/periods/0/id", "/units/0/id", "/places/0/id", "/groups/0/id", "/indicators/0/id"]
    {
        for bad in ["Share", "a b", "a_b", "đ", "a/b", "a.b", "a\u{2010}b", "<b>", "a\n"] {
            refused(&with(pointer, json!(bad)), pointer, &Problem::BadId);
        }
    }
    assert_eq!(Problem::BadId.to_string(), "expected an id of lower-case letters, digits and hyphens");
}

#[test]
fn a_word_outside_its_vocabulary_is_refused_with_the_words_it_could_be() {
    for (pointer, expected) in [
        ("/periods/0/stage", "plan, estimate, final"),
        ("/document/kind", "report, resolution, decision, press"),
        ("/units/2/kind", "percent, amount, count, rate, rank"),
        ("/groups/0/domain", "economy, society, environment, government"),
        ("/indicators/0/direction", "higher, lower, neutral"),
        ("/indicators/0/values/2023-plan/relation", "=, ≥, >, ≤, <"),
        ("/indicators/1/values/2024-plan/missing", "not-set, not-reported"),
        ("/indicators/1/verdict/means", "exceeded, met, nearly, missed, other"),
    ] {
        let good = wide().pointer(pointer).and_then(Value::as_str).map(str::to_uppercase).expect("a word");
        for bad in [format!("{good}x"), format!(" {good}"), ">=".to_owned(), "0".to_owned()] {
            let problem = Problem::UnknownWord { found: bad.clone(), expected };
            refused(&with(pointer, json!(bad)), pointer, &problem);
            assert_eq!(problem.to_string(), format!("expected one of {expected}, found “{bad}”"));
        }
        // What is printed decides on the relation; a rank is a whole number, which the figures of this unit are not.
        for word in expected.split(", ").filter(|word| !pointer.ends_with("relation") && *word != "rank") {
            accepted(&with(pointer, json!(word)));
        }
    }
}

#[test]
fn a_year_and_a_level_must_be_sensible() {
    for year in [json!(0), json!(1899), json!(20231), json!(-2023), json!(2023.5), json!(4_294_969_319_i64)] {
        refused(&with("/periods/0/year", year), "/periods/0/year", &Problem::OutOfRange);
    }
    for level in [json!(-1), json!(5), json!(256), json!(257), json!(0.5)] {
        refused(&with("/indicators/0/level", level), "/indicators/0/level", &Problem::OutOfRange);
    }
    assert_eq!(Problem::OutOfRange.to_string(), "number out of range");
}
