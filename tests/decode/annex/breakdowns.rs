//! Breakdowns: parts of the same kind as their whole, shares of it, and what they leave over.

use chi_tieu::domain::{Breakdown, Decimal, Fraction, Problem};
use serde_json::json;

use super::{accepted, differ, refused, set, small, with};

/// The breakdown of revenue with these three figures, in million đồng; the whole perhaps approximate.
fn breakdown(whole: &str, customs: &str, domestic: &str, approximate: bool) -> Breakdown {
    let mut results = with("/results/0/approximate", json!(approximate));
    for (at, figure) in [whole, customs, domestic].into_iter().enumerate() {
        set(&mut results, &format!("/results/{at}/printed"), json!(figure.replace('.', ",")));
        set(&mut results, &format!("/results/{at}/decimal"), json!(figure));
        set(&mut results, &format!("/results/{at}/unit"), json!("million-vnd"));
    }
    let breakdown = accepted(&results).breakdowns.into_iter().next();
    breakdown.expect("one breakdown")
}

fn fraction(text: &str) -> Option<Fraction> {
    Fraction::of(Decimal::from_str_exact(text).expect("a decimal"))
}

#[test]
fn a_part_measures_what_the_whole_measures() {
    let other = with("/breakdowns/0/parts/1/result", json!("communes-named"));
    refused(&other, "/breakdowns/0/parts/1/result", &differ("vnd", "commune"));
    let whole = with("/breakdowns/0/whole", json!("communes-named"));
    refused(&whole, "/breakdowns/0/parts/0/result", &differ("commune", "vnd"));
}

#[test]
fn a_whole_of_zero_has_no_parts() {
    for zero in ["0", "0,0"] {
        let mut results = with("/results/0/printed", json!(zero));
        set(&mut results, "/results/0/decimal", json!(zero.replace(',', ".")));
        refused(&results, "/breakdowns/0/whole", &Problem::DivisionByZero);
    }
}

#[test]
fn shares_are_exact_across_units() {
    let [breakdown] = accepted(&small()).breakdowns.try_into().expect("one breakdown");
    assert_eq!(breakdown.shares(), [fraction("19.2"), fraction("80")].into_iter().collect());
    assert_eq!(breakdown.largest().map(|(at, (_, part))| (at, part.id.as_str())), Some((1, "domestic")));
}

#[test]
fn a_remainder_is_what_rounding_cannot_explain() {
    for (whole, customs, domestic, expected) in [
        ("100", "60", "30", Some("10")),
        ("100", "60.5", "30", Some("9.5")),
        // 97.5 is the least the whole can be, 97 and 97.05 and 98 the most the parts can be.
        ("98", "48", "48", Some("2")),
        ("98", "48.5", "48", Some("1.5")),
        ("98", "49", "48", None),
        ("98", "49", "49", None),
        ("98", "60", "60", None),
        ("-98", "-60", "-20", None),
    ] {
        let found = breakdown(whole, customs, domestic, false).remainder();
        assert_eq!(found, expected.and_then(fraction), "{whole} − {customs} − {domestic}");
    }
    // About 98 is at least 97, and 97 the most these parts can be.
    assert_eq!(breakdown("98", "48", "48", true).remainder(), None);
    assert_eq!(breakdown("98", "48", "47", true).remainder(), fraction("3"));
}

#[test]
fn a_remainder_is_in_the_unit_of_the_whole() {
    let mut results = small();
    set(&mut results, "/results/0/printed", json!("3,5 tỷ đồng"));
    set(&mut results, "/results/0/decimal", json!("3.5"));
    let [breakdown] = accepted(&results).breakdowns.try_into().expect("one breakdown");
    assert_eq!(breakdown.remainder(), fraction("1.02"));
}

#[test]
fn parts_are_laid_end_to_end_in_the_unit_of_the_whole() {
    let [breakdown] = accepted(&small()).breakdowns.try_into().expect("one breakdown");
    let [zero, customs, both] = ["0", "0.48", "2.48"].map(|text| fraction(text).expect("a small decimal"));
    assert_eq!(breakdown.steps(), Some(vec![(zero, customs), (customs, both)]));
    assert_eq!(breakdown.size(), fraction("2.5"));
}
