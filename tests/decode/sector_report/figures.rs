//! Figures, times, units and words of results: only what is written exactly right is read.

use chi_tieu::domain::Problem;
use serde_json::{Value, json};

use super::{accepted, refused, remove, set, small, with};

/// Everywhere a figure can stand, each with another number.
const PLACES: [&str; 5] =
    ["/results/3", "/results/0/plan", "/results/0/share_of_plan", "/results/0/change", "/results/1/share"];

/// Results with these fields of a figure; `falls` goes where it is not asked for.
fn figure(place: &str, printed: &str, decimal: &str, falls: bool) -> Value {
    let mut results = with(&format!("{place}/printed"), json!(printed));
    set(&mut results, &format!("{place}/decimal"), json!(decimal));
    if results.pointer(&format!("{place}/falls")).is_some() {
        remove(&mut results, &format!("{place}/falls"));
    }
    if falls {
        set(&mut results, &format!("{place}/falls"), json!(true));
    }
    results
}

fn differs(printed: &str, decimal: &str) -> Problem {
    Problem::PrintedDiffers { printed: printed.to_owned(), decimal: decimal.to_owned() }
}

fn signs_differ(printed: &str, sign: &str, decimal: &str) -> Problem {
    Problem::SignDiffers { printed: printed.to_owned(), sign: sign.to_owned(), decimal: decimal.to_owned() }
}

#[test]
fn the_decimal_is_the_number_that_is_printed_wherever_a_figure_stands() {
    for place in PLACES {
        for (printed, decimal) in [("8,5 xã", "8.5"), ("-9,2", "-9.2"), ("4.477.273/7.863.264", "4477273")] {
            accepted(&figure(place, printed, decimal, false));
        }
        for (printed, decimal) in [("8,5", "8.6"), ("8,5", "8.50"), ("20.000", "20")] {
            let path = format!("{place}/printed");
            refused(&figure(place, printed, decimal, false), &path, &differs(printed, decimal));
        }
        let path = format!("{place}/printed");
        let nothing = Problem::Obscure { printed: "không có".to_owned(), piece: "không".to_owned() };
        refused(&figure(place, "không có", "0", false), &path, &nothing);
        refused(&figure(place, "8,5", "-8.5", false), &path, &signs_differ("8,5", "", "-8.5"));
    }
}

#[test]
fn a_fall_told_in_words_is_a_negative_number() {
    for place in PLACES {
        let path = format!("{place}/printed");
        for falls in [true, false] {
            // Who says so beside the word says nothing new.
            accepted(&figure(place, "giảm 9,2", "-9.2", falls));
            accepted(&figure(place, "-9,2", "-9.2", falls));
            refused(&figure(place, "giảm 9,2", "9.2", falls), &path, &signs_differ("giảm 9,2", "giảm", "9.2"));
            refused(&figure(place, "-9,2", "9.2", falls), &path, &signs_differ("-9,2", "-", "9.2"));
        }
        accepted(&figure(place, "9,2", "-9.2", true));
        refused(&figure(place, "giảm 9,2", "-9.3", true), &path, &differs("giảm 9,2", "-9.3"));
        refused(&figure(place, "0", "0", true), &path, &Problem::DoesNotFall { decimal: "0".to_owned() });
        refused(&figure(place, "9,2", "-9.2", false), &path, &signs_differ("9,2", "", "-9.2"));
    }
}

#[test]
fn a_printed_sign_of_a_bound_is_the_relation() {
    let mut results = figure("/results/3", "≥ 3", "3", false);
    let problem = Problem::RelationDiffers { printed: "≥ 3".to_owned(), sign: "≥".to_owned(), relation: "=" };
    refused(&results, "/results/3/printed", &problem);
    set(&mut results, "/results/3/relation", json!("≥"));
    accepted(&results);
}

#[test]
fn a_factor_is_a_decimal_above_zero() {
    for bad in ["0", "0.00", "-1", "-0.5", "-0"] {
        refused(&with("/units/2/factor", json!(bad)), "/units/2/factor", &Problem::OutOfRange);
    }
    for bad in ["1e9", "1.000.000", "01"] {
        refused(&with("/units/2/factor", json!(bad)), "/units/2/factor", &Problem::NotDecimal);
    }
    accepted(&with("/units/2/factor", json!("0.001")));
}

#[test]
fn a_time_is_a_day_a_month_or_a_year_of_the_calendar() {
    for pointer in ["/results/1/as_of", "/results/1/since"] {
        for bad in [
            "2023-02-29",
            "2023-13",
            "2023-00",
            "2023-1",
            "2023-10-32",
            "20/10/2023",
            "10-2023",
            "202310",
            "20231",
            "2023-",
            "2023-10-",
            "+023",
            "2023-plan",
            "năm",
            "2023-10-20T00:00",
        ] {
            refused(&with(pointer, json!(bad)), pointer, &Problem::BadDate);
        }
    }
}

#[test]
fn a_period_is_one_of_the_dataset_or_a_year() {
    for period in ["2022-final", "2019", "2024"] {
        accepted(&with("/results/3/period", json!(period)));
    }
    for bad in ["2023-final", "2023-10", "2023-10-20", "19", "năm"] {
        let problem = Problem::UnknownId { id: bad.to_owned() };
        refused(&with("/results/3/period", json!(bad)), "/results/3/period", &problem);
    }
}

#[test]
fn a_result_holds_in_a_period_or_up_to_a_day_and_never_both() {
    let both = with("/results/1/period", json!("2023"));
    refused(&both, "/results/1", &Problem::UnknownField { name: "as_of".to_owned() });
    let since = with("/results/3/since", json!("2023"));
    refused(&since, "/results/3", &Problem::UnknownField { name: "since".to_owned() });
}

#[test]
fn a_share_is_a_share_of_a_parent() {
    let mut results = small();
    remove(&mut results, "/results/1/parent");
    refused(&results, "/results/1", &Problem::MissingField { name: "parent" });
    remove(&mut results, "/results/1/share");
    accepted(&results);
}

#[test]
fn a_footnote_has_a_number() {
    for bad in [json!(0), json!(-1), json!(65_536), json!(1.5)] {
        refused(&with("/results/0/footnote", bad), "/results/0/footnote", &Problem::OutOfRange);
    }
    accepted(&with("/results/0/footnote", json!(1)));
}

#[test]
fn an_id_of_a_section_may_have_points_and_others_may_not() {
    for bad in ["1.", ".1", "1..2", "1.-2", "A", "1/2", "a b"] {
        refused(&with("/sections/1/id", json!(bad)), "/sections/1/id", &Problem::BadId);
        refused(&with("/results/3/section", json!(bad)), "/results/3/section", &Problem::BadId);
    }
    for pointer in ["/units/0/id", "/units/0/base", "/results/0/id", "/breakdowns/0/id", "/checks/0/id"] {
        for bad in ["1.1", "Share", "a/b", "đ"] {
            refused(&with(pointer, json!(bad)), pointer, &Problem::BadId);
        }
    }
}
