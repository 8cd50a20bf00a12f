//! Below zero: every dash, parentheses and words, beside the number or apart from it.

use chi_tieu::domain::Problem;
use unicode_normalization::UnicodeNormalization;

use super::{number_differs, obscure, refused, says, sign_differs};

/// Every dash that typewriters, word processors and spreadsheets make.
pub const DASHES: [&str; 12] = ["-", "−", "–", "—", "‐", "‑", "‒", "―", "⁻", "﹘", "﹣", "－"];

#[test]
fn every_dash_before_a_number_is_a_minus_with_and_without_a_space() {
    for dash in DASHES {
        for space in ["", " ", "\u{a0}", "\u{2009}"] {
            for after in ["", "%", " %"] {
                let printed = format!("{dash}{space}9,2{after}");
                says(&printed, "-9.2");
                refused(&printed, "9.2", &sign_differs(&printed, dash, "9.2"));
                refused(&printed, "-9.3", &number_differs(&printed, "-9.3"));
            }
        }
    }
}

#[test]
fn two_dashes_before_a_number_say_nothing_that_is_known() {
    for (printed, piece) in [("--9,2", "-"), ("−−9,2", "−"), ("– –9,2", "–"), ("-(9,2)", "-"), ("- - 9,2", "-")]
    {
        for statement in ["9.2", "-9.2"] {
            refused(printed, statement, &obscure(printed, piece));
        }
    }
}

#[test]
fn parentheses_around_a_number_say_that_it_is_below_zero() {
    for printed in ["(9,2)", "( 9,2 )", "(9,2%)", "(9,2 %)", "(9,2)%", "(9,2) %"] {
        says(printed, "-9.2");
        refused(printed, "9.2", &sign_differs(printed, "( )", "9.2"));
    }
    says("(-9,2)", "-9.2");
    refused("(-9,2)", "9.2", &sign_differs("(-9,2)", "-", "9.2"));
}

#[test]
fn words_say_that_it_is_below_zero_however_they_are_written() {
    for word in ["Giảm", "giảm", "GIẢM", "Cắt giảm", "cắt giảm", "âm", "Âm"] {
        for word in [word.to_owned(), word.nfd().collect::<String>()] {
            for printed in [format!("{word} 9,2%"), format!("{word}\u{a0}9,2"), format!("({word} 9,2%)")] {
                says(&printed, "-9.2");
                refused(&printed, "9.2", &sign_differs(&printed, &word, "9.2"));
            }
        }
    }
    // Twice the same is said once.
    for printed in ["giảm -9,2", "giảm (9,2)", "âm –9,2"] {
        says(printed, "-9.2");
    }
}

#[test]
fn a_number_below_zero_needs_a_sign_or_who_says_that_it_falls() {
    for printed in ["9,2", "9,2%", "đạt 9,2%"] {
        says(printed, "9.2");
        refused(printed, "-9.2", &sign_differs(printed, "", "-9.2"));
    }
    for (printed, sign) in [("tăng 9,2", "tăng"), ("+9,2", "+"), ("+ 9,2%", "+")] {
        says(printed, "9.2");
        let (printed_text, sign, decimal) = (printed.to_owned(), sign.to_owned(), "-9.2".to_owned());
        refused(printed, "-9.2", &Problem::RiseDiffers { printed: printed_text, sign, decimal });
    }
    for printed in ["9,2", "9,2%", "đạt 9,2%"] {
        says(printed, "-9.2 falls");
    }
    // Who says it beside a sign says nothing new; it makes no sign of a number above zero.
    says("-9,2", "-9.2 falls");
    refused("-9,2", "9.2 falls", &sign_differs("-9,2", "-", "9.2"));
    refused("0", "0 falls", &Problem::DoesNotFall { decimal: "0".to_owned() });
}

#[test]
fn what_rises_does_not_fall() {
    for printed in ["tăng 9,2%", "+9,2"] {
        let fault = super::read_in("%", super::stated(printed, "-9.2 falls")).map(|read| super::sketch(&read.quantity));
        assert!(fault.is_err(), "{printed} was read as {fault:?}");
    }
}

#[test]
fn a_fall_that_is_stated_of_a_number_above_zero_is_told_as_that() {
    let fault = super::read_in("%", super::stated("9,2", "9.2 falls")).map(|read| read.printed);
    let told = fault.expect_err("9.2 is above zero").to_string();
    assert!(!told.contains("“9.2” is below zero"), "{told}");
}

#[test]
fn what_fell_to_a_number_did_not_fall_by_it() {
    for printed in ["giảm còn 3%", "Giảm xuống 3%", "giảm xuống còn 3%"] {
        let read = super::read_in("%", super::stated(printed, "-3")).map(|read| super::sketch(&read.quantity));
        assert!(read.is_err(), "{printed} was read as {read:?}");
    }
}

#[test]
fn zero_has_no_sign() {
    for printed in ["0", "-0", "(0)", "giảm 0%", "– 0"] {
        says(printed, "0");
    }
    for (printed, statement) in [("0,0", "0.0"), ("-0,00", "0.00"), ("0,00%", "0.00")] {
        says(printed, statement);
    }
    refused("0,0", "0", &number_differs("0,0", "0"));
}
