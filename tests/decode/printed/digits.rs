//! Digits: how numbers are grouped, where their decimals begin, what is no number, and what of the print is kept.

use chi_tieu::text::{Lang, printed_number};
use proptest::prelude::*;
use serde_json::json;

use super::{
    FIGURE, dataset, number_differs, obscure, read_in, refused, says, says_in, second_number, set, sketch, stated,
};

#[test]
fn thousands_are_parted_by_points_or_single_spaces() {
    for (printed, statement) in [
        ("19.515", "19515"),
        ("1.234.567", "1234567"),
        ("1.234.567,89", "1234567.89"),
        ("1 234 567,89", "1234567.89"),
        ("1\u{202f}234\u{202f}567", "1234567"),
        ("19515", "19515"),
        ("999", "999"),
        ("20,000", "20.000"),
        ("-19 515", "-19515"),
    ] {
        says(printed, statement);
    }
    for (printed, wrong) in [
        ("19.515", "19.515"),
        ("20,000", "20000"),
        ("20.000", "20"),
        ("8.5", "8.5"),
        ("8.5", "85"),
        ("1.2.3", "123"),
        ("20.00", "2000"),
        ("12.34.567", "1234567"),
        ("1234.567", "1234567"),
        ("1.0000", "10000"),
        ("1,2,3", "1.23"),
        ("1,234.5", "1234.5"),
        ("1.234,5.6", "1234.56"),
        ("19 515", "19"),
        ("1 234 567", "1234"),
        ("8,5 900", "8.5"),
    ] {
        refused(printed, wrong, &number_differs(printed, wrong));
    }
    for (printed, second) in
        [("19  515", "515"), ("19 51", "51"), ("19 5155", "5155"), ("1234 567", "567"), ("90 9", "9")]
    {
        let first = printed.split(' ').next().unwrap_or_default().replace(',', ".");
        refused(printed, &first, &second_number(printed, second));
    }
}

#[test]
fn a_number_does_not_begin_with_a_group_of_zeros() {
    for (printed, wrong) in [("0.123", "123"), ("00.515", "515"), ("0 515", "515"), ("000.515", "515")] {
        let read = read_in("%", stated(printed, wrong)).map(|read| sketch(&read.quantity));
        assert!(read.is_err(), "{printed} was read as {read:?}");
    }
}

#[test]
fn a_number_does_not_begin_with_its_decimals() {
    for printed in [",5", ".5", "...5", "-,5"] {
        for statement in ["5", "-5", "0.5"] {
            let read = read_in("%", stated(printed, statement)).map(|read| sketch(&read.quantity));
            assert!(read.is_err(), "{printed} was read as {read:?}");
        }
    }
}

#[test]
fn a_place_may_write_its_decimals_after_a_point() {
    let with_point = |printed: &str, statement: &str| {
        let mut value = stated(printed, statement);
        set(&mut value, "/place", json!("resolution"));
        value
    };
    for (printed, statement) in [
        ("8.5", "8.5"),
        ("1,234.5", "1234.5"),
        ("19,515", "19515"),
        ("19 515.5", "19515.5"),
        ("7.5-8.0", "7.5–8.0"),
        ("(0.50%)", "-0.50"),
    ] {
        let read = read_in("%", with_point(printed, statement)).unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!(sketch(&read.quantity), statement);
        assert_eq!(read.digits, None, "the digits are those of the number in any notation");
    }
    for (printed, wrong) in [("8,5", "8.5"), ("1.234,5", "1234.5"), ("19.515", "19515"), ("19,515", "19.515")] {
        let problem = number_differs(printed, wrong);
        super::super::refused(&dataset("%", with_point(printed, wrong)), &format!("{FIGURE}/printed"), &problem);
    }
}

#[test]
fn what_is_written_as_no_number_is_none() {
    for (printed, piece) in [
        ("½", "½"),
        ("1½", "½"),
        ("９", "９"),
        ("９0", "９"),
        ("٩", "٩"),
        ("५", "५"),
        ("①", "①"),
        ("5²", "²"),
        ("10³", "³"),
        ("5^3", "^"),
        ("1e5", "e5"),
        ("1E5", "E5"),
        ("5X", "X"),
        ("X5", "X5"),
        ("19'515", "'"),
        ("19’515", "’"),
        ("19_515", "_"),
        ("8·5", "·"),
        ("8٫5", "٫"),
        ("5!", "!"),
        ("5?", "?"),
        ("5…", "…"),
        ("[5]", "["),
        ("90+", "+"),
        ("19\u{200b}515", "\u{200b}"),
        ("1\u{200d}5", "\u{200d}"),
        ("\u{ad}5", "\u{ad}"),
        ("\u{202e}5", "\u{202e}"),
        ("V", "V"),
        ("mười", "mười"),
        ("không 5", "không"),
        ("gấp 5", "gấp"),
        ("5 hoặc hơn", "hoặc"),
        ("lỗ 5", "lỗ"),
        ("thiếu 5", "thiếu"),
    ] {
        for statement in ["5", "-5", "9", "0", "1", "100000", "19515", "19", "0.5"] {
            refused(printed, statement, &obscure(printed, piece));
        }
    }
    let message = obscure("1e5", "e5").to_string();
    assert_eq!(
        message,
        "“e5” in the printed text “1e5” is not understood: if it does not change the number, name it in \"aside\""
    );
    for empty in ["%", "(%)", "đạt", "tăng", "≥", "khoảng"] {
        refused(empty, "5", &number_differs(empty, "5"));
    }
}

#[test]
fn a_second_number_is_never_passed_over() {
    for (printed, statement, second) in [
        ("8,5/9", "8.5", "9"),
        ("1/2", "1", "2"),
        ("90 (91)", "90", "91"),
        ("(91) 90", "90", "90"),
        ("90 91", "90", "91"),
        ("8,5; 9", "8.5", "9"),
        ("8,5 (1)", "8.5", "1"),
        ("50/100", "50", "100"),
        ("8,5%9", "8.5", "9"),
    ] {
        refused(printed, statement, &second_number(printed, second));
    }
    let message = second_number("8,5/9", "9").to_string();
    assert!(message.starts_with("the printed text “8,5/9” has a second number, “9”: "), "{message}");
    assert!(message.contains("\"until\"") && message.contains("\"aside\""), "{message}");
}

/// The digits kept beside a number; where the number written again has the same, they are not kept.
fn kept(unit: &str, printed: &str, statement: &str) -> Option<String> {
    read_in(unit, stated(printed, statement)).unwrap_or_else(|fault| panic!("{fault}")).digits
}

#[test]
fn digits_are_kept_where_the_number_would_be_written_with_others() {
    for (printed, statement, digits) in [
        ("01", "1", Some("01")),
        ("02 %", "2", Some("02")),
        ("≥ 01", "≥ 1", Some("01")),
        ("1234", "1234", Some("1234")),
        ("01-02", "1–2", Some("01–02")),
        ("8,0-7,5", "7.5–8.0", Some("8,0–7,5")),
        ("8,5", "8.5", None),
        ("-9,2", "-9.2", None),
        ("- 5", "-5", None),
        ("<3", "< 3", None),
        ("1%", "1", None),
        ("Từ 0,8% trở lên", "≥ 0.8", None),
        ("20.000", "20000", None),
        ("20 000", "20000", None),
        ("1.234.567,89", "1234567.89", None),
        // A full stop or comma after the number belongs to the sentence.
        ("73.", "73", None),
        ("73,", "73", None),
        ("7,5 - 8,0%", "7.5–8.0", None),
        ("(3)", "-3", None),
    ] {
        assert_eq!(kept("%", printed, statement).as_deref(), digits, "{printed}");
    }
    assert_eq!(kept("tỷ đồng", "19.515 tỷ đồng", "19515"), None);
}

#[test]
fn what_is_shown_is_the_number_that_is_meant() {
    for (printed, statement, vi, en) in [
        ("≥ 01", "≥ 1", "≥ 01", "≥ 1"),
        ("-02", "-2", "−02", "−2"),
        ("7,5-8,0", "7.5–8.0", "7,5–8,0", "7.5–8.0"),
        ("khoảng 4", "≈4", "≈ 4", "≈ 4"),
        ("-5 đến -3", "-5–-3", "−5 đến −3", "−5 to −3"),
        ("-3 - 5", "-3–5", "−3 đến 5", "−3 to 5"),
        ("giảm 3-5%", "-5–-3", "−5 đến −3", "−5 to −3"),
        ("1,5-2", "1.5–2", "1,5–2", "1.5–2"),
    ] {
        let read = read_in("%", stated(printed, statement)).unwrap_or_else(|fault| panic!("{fault}"));
        let shown = [Lang::Vi, Lang::En].map(|lang| printed_number(lang, &read).replace('\u{a0}', " "));
        assert_eq!(shown, [vi, en], "{printed}");
    }
}

proptest! {
    #[test]
    fn no_printed_text_is_too_strange_to_be_read_or_refused(
        printed in prop_oneof!["[0-9.,−\u{2212}a-zđ%<≥() -]{1,24}", any::<String>()], falls in any::<bool>(),
    ) {
        prop_assume!(!printed.trim().is_empty());
        for statement in ["5", "-5", "≥ 5", "5–6"] {
            let statement = if falls { format!("{statement} falls") } else { statement.to_owned() };
            if let Err(fault) = read_in("tỷ đồng", stated(&printed, &statement)) {
                prop_assert!(fault.path.starts_with(FIGURE), "{}", fault);
            }
        }
    }
}

#[test]
fn a_number_has_as_many_digits_as_the_format_allows() {
    says_in("%", "123.456.789.012.345.678", "123456789012345678");
    says_in("%", "-0,12345678901234567", "-0.12345678901234567");
    let long = "1".repeat(60);
    refused(&long, "1", &number_differs(&long, "1"));
}
