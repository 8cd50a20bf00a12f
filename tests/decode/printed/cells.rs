//! Cells of real tables that were once taken for other numbers.

use super::{number_differs, refused, relation_differs, says, second_number, sign_differs};

#[test]
fn a_fall_is_never_shown_as_growth() {
    says("–9,2", "-9.2");
    for (printed, sign) in [("–9,2", "–"), ("- 9,2", "-"), ("(9,2)", "( )"), ("Giảm 9,2%", "Giảm")] {
        refused(printed, "9.2", &sign_differs(printed, sign, "9.2"));
        says(printed, "-9.2");
    }
}

#[test]
fn two_numbers_are_never_a_bare_first_one() {
    refused("8,0 - 8,5", "8.0", &second_number("8,0 - 8,5", "8,5"));
    says("8,0 - 8,5", "8.0–8.5");
    // A range with both its ends is no lower bound.
    refused("Từ 8% đến 8,5%", "≥ 8", &second_number("Từ 8% đến 8,5%", "8,5"));
    says("Từ 8% đến 8,5%", "8–8.5");
}

#[test]
fn a_bound_is_never_a_plain_value() {
    for (printed, sign, number, relation) in [
        ("⩾ 90", "⩾", "90", "≥"),
        ("≧ 90", "≧", "90", "≥"),
        ("=> 90", "=>", "90", "≥"),
        (">= 90", ">=", "90", "≥"),
        ("Trên 46%", "Trên", "46", ">"),
        ("Dưới 3%", "Dưới", "3", "<"),
    ] {
        refused(printed, number, &relation_differs(printed, sign, "="));
        says(printed, &format!("{relation} {number}"));
    }
    // Signs that an editor typed are understood; another relation is told by its sign.
    refused(">= 90", "> 90", &relation_differs(">= 90", ">=", ">"));
}

#[test]
fn digits_that_go_on_after_a_space_are_one_number() {
    for space in ["\u{a0}", "\u{2009}", "\u{202f}", "\u{2007}", " "] {
        let printed = format!("19{space}515");
        says(&printed, "19515");
        refused(&printed, "19", &number_differs(&printed, "19"));
        refused(&printed, "515", &number_differs(&printed, "515"));
    }
}
