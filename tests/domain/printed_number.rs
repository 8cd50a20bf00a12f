//! The digits of a printed text: found wherever they stand, and never altered.

use chi_tieu::domain::printed_number;
use proptest::prelude::*;

#[test]
fn the_number_of_a_printed_text_is_found() {
    for (printed, number) in [
        ("8,5", "8,5"),
        ("-9,2", "-9,2"),
        ("−9,2", "−9,2"),
        ("<3", "3"),
        (">46", "46"),
        ("≥ 01", "01"),
        ("02", "02"),
        ("1%", "1"),
        ("Từ 0,8% trở lên", "0,8"),
        ("Dưới 3%", "3"),
        ("20.000", "20.000"),
        ("19.515 tỷ đồng", "19.515"),
        ("123 triệu đồng/người/năm", "123"),
        ("1.234.567,89", "1.234.567,89"),
        // A full stop or comma after the number belongs to the sentence.
        ("73.", "73"),
        ("73, trong đó", "73"),
        // A dash that stands apart is no minus.
        ("- 5", "5"),
        ("x 10", "10"),
        // No digit, no number.
        ("", ""),
        ("-", ""),
        ("không có", ""),
        ("m²", ""),
        (".,", ""),
    ] {
        assert_eq!(printed_number(printed), number, "{printed:?}");
    }
}

proptest! {
    #[test]
    fn a_number_is_a_part_of_its_text_and_survives_being_read_again(printed in "[0-9.,−\u{2212}a-zđ%<≥ -]{0,24}") {
        let number = printed_number(&printed);
        prop_assert!(printed.contains(number));
        prop_assert_eq!(printed_number(number), number);
        prop_assert_eq!(number.is_empty(), !printed.contains(|c: char| c.is_ascii_digit()));
    }

    #[test]
    fn no_text_is_too_strange_to_look_for_a_number(printed in any::<String>()) {
        prop_assert!(printed.contains(printed_number(&printed)));
    }
}
