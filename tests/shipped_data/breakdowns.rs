//! Wholes and their parts: what the shares add up to, and what the report leaves unnamed.

use chi_tieu::domain::{BreakdownKind, BreakdownParts, Fraction, SectorReport};

use super::sector_report;

/// Each breakdown, the sum of its shares in percent, and what is left of the whole for certain; worked out by hand.
const BY_HAND: &str = "
growth-contributions    100.00
budget-revenue-sources  100.00
ocop-stars              100.00
export-products          97.23  0.7508
import-sectors          100.07
retail-groups           100.03
medal-colours           100.00
complaint-outcomes      100.00
denunciation-outcomes   100.00
";

/// The key of every breakdown, with its results: each names some that are there.
fn all(sector_report: &SectorReport) -> Vec<(&str, BreakdownParts<'_>)> {
    let parts = sector_report.breakdowns.iter().map(|it| Some((it.id.as_str(), sector_report.parts_of(it)?)));
    parts.collect::<Option<_>>().expect("every result that a breakdown names")
}

fn sum_of_shares(breakdown: &BreakdownParts<'_>) -> Fraction {
    let shares = breakdown.shares().expect("the whole is not zero");
    shares.into_iter().try_fold(Fraction::ZERO, Fraction::plus).expect("small shares")
}

#[test]
fn shares_add_up_to_what_was_worked_out_by_hand() {
    let found: Vec<Vec<String>> = all(&sector_report())
        .iter()
        .map(|(id, breakdown)| {
            let sum = sum_of_shares(breakdown).rounded(2).expect("a percentage").to_string();
            let rest = breakdown.remainder().map(|rest| rest.rounded(4).expect("a small number").to_string());
            [(*id).to_owned(), sum].into_iter().chain(rest).collect()
        })
        .collect();
    let expected: Vec<Vec<&str>> = BY_HAND.trim().lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(found, expected);
}

#[test]
fn shares_and_remainder_are_the_whole_to_the_last_digit() {
    let mut remainders = 0;
    for (id, breakdown) in all(&sector_report()) {
        let Some(share) = breakdown.remainder_share() else { continue };
        assert_eq!(sum_of_shares(&breakdown).plus(share), Some(Fraction::HUNDRED), "{id}");
        remainders += 1;
    }
    assert_eq!(remainders, 1, "exports alone have products that are not named");
}

#[test]
fn the_largest_part_is_the_one_with_most() {
    let sector_report = sector_report();
    let largest = |id: &str| {
        let (_, breakdown) = all(&sector_report).into_iter().find(|(it, _)| *it == id).expect("the breakdown");
        breakdown.largest().map(|(at, (_, part))| (at, part.figure.quantity.decimal.to_string()))
    };
    assert_eq!(largest("growth-contributions"), Some((0, "3.28".to_owned())));
    assert_eq!(largest("export-products"), Some((0, "24.75".to_owned())), "billions, beside 499.2 millions");
    assert_eq!(largest("medal-colours"), Some((2, "148".to_owned())));
    assert_eq!(largest("complaint-outcomes"), Some((2, "49".to_owned())));
}

#[test]
fn only_growth_is_made_of_contributions() {
    let sector_report = sector_report();
    let found = sector_report.breakdowns.iter().filter(|breakdown| breakdown.kind == BreakdownKind::Contributions);
    assert_eq!(found.map(|breakdown| breakdown.id.as_str()).collect::<Vec<_>>(), ["growth-contributions"]);
}
