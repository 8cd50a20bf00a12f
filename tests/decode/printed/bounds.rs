//! Bounds: every sign and word of them, before and after the number, and never one for another.

use super::{obscure, refused, relation_differs, says};

const RELATIONS: [&str; 5] = ["=", "≥", ">", "≤", "<"];

/// The relation, and the signs and words that say so before a number.
const BEFORE: [(&str, &[&str]); 4] = [
    (
        "≥",
        &[
            "≥",
            "⩾",
            "≧",
            ">=",
            "=>",
            "tối thiểu",
            "ít nhất",
            "không dưới",
            "không thấp hơn",
            "không ít hơn",
            "không nhỏ hơn",
            "không kém",
            "Tối thiểu",
            "KHÔNG DƯỚI",
            "tối thiểu đạt",
            "phấn đấu đạt tối thiểu",
        ],
    ),
    (">", &[">", "＞", "﹥", "trên", "hơn", "lớn hơn", "cao hơn", "nhiều hơn", "vượt", "Trên", "đạt trên"]),
    (
        "≤",
        &[
            "≤",
            "⩽",
            "≦",
            "<=",
            "=<",
            "tối đa",
            "không quá",
            "không vượt quá",
            "không trên",
            "không hơn",
            "không cao hơn",
            "không lớn hơn",
            "nhiều nhất",
            "Không quá",
            "còn không quá",
        ],
    ),
    ("<", &["<", "＜", "﹤", "dưới", "nhỏ hơn", "chưa đến", "chưa tới", "chưa đầy", "Dưới", "còn dưới"]),
];

/// The sign or word that makes it a bound, without the words that say nothing of the number.
fn bare(words: &str) -> &str {
    let words = words.strip_prefix("phấn đấu ").unwrap_or(words);
    ["đạt ", "còn "].iter().find_map(|word| words.strip_prefix(word)).unwrap_or(words).trim_end_matches(" đạt")
}

#[test]
fn every_sign_and_word_before_a_number_is_the_bound_that_it_says() {
    for (relation, all) in BEFORE {
        for words in all {
            for printed in [format!("{words} 90"), format!("{words}\u{a0}90%"), format!("{words} 90 %")] {
                says(&printed, &format!("{relation} 90"));
                for other in RELATIONS.into_iter().filter(|other| *other != relation) {
                    let statement = if other == "=" { "90".to_owned() } else { format!("{other} 90") };
                    refused(&printed, &statement, &relation_differs(&printed, bare(words), other));
                }
            }
        }
    }
}

#[test]
fn signs_stand_before_a_number_without_a_space_too() {
    for (printed, statement) in
        [("≥90", "≥ 90"), (">=90", "≥ 90"), ("=>90", "≥ 90"), (">90", "> 90"), ("<=3%", "≤ 3"), ("<3", "< 3")]
    {
        says(printed, statement);
    }
}

#[test]
fn every_word_after_a_number_is_the_bound_that_it_says() {
    for (printed, sign, relation) in [
        ("90 trở lên", "trở lên", "≥"),
        ("90% trở lên", "trở lên", "≥"),
        ("Từ 90% trở lên", "trở lên", "≥"),
        ("3 trở xuống", "trở xuống", "≤"),
        ("từ 3% trở xuống", "trở xuống", "≤"),
        ("từ 90", "từ", "≥"),
        ("Từ 90%", "Từ", "≥"),
    ] {
        let number = if printed.contains('9') { "90" } else { "3" };
        says(printed, &format!("{relation} {number}"));
        for other in RELATIONS.into_iter().filter(|other| *other != relation) {
            let statement = if other == "=" { number.to_owned() } else { format!("{other} {number}") };
            refused(printed, &statement, &relation_differs(printed, sign, other));
        }
    }
}

#[test]
fn a_bound_that_is_not_printed_is_not_stated() {
    for printed in ["90", "90%", "đạt 90", "phấn đấu 90%", "khoảng 90"] {
        for relation in ["≥", ">", "≤", "<"] {
            let about = if printed.starts_with("khoảng") { "≈" } else { "" };
            refused(printed, &format!("{about}{relation} 90"), &relation_differs(printed, "", relation));
        }
    }
    let told = relation_differs("90", "", "≥").to_string();
    assert_eq!(told, "the relation is “≥”, but the printed text “90” shows no such sign or word");
}

#[test]
fn two_bounds_that_say_different_things_are_none() {
    for (printed, piece) in [
        ("> 90 trở lên", "trở lên"),
        ("trên 90% trở lên", "trở lên"),
        ("trên 90 trở xuống", "trở xuống"),
        ("≥≤90", "≤"),
        ("><90", "<"),
        ("<>90", ">"),
        ("trên dưới 90", "dưới"),
        ("tối thiểu 90 trở xuống", "trở xuống"),
    ] {
        for statement in ["90", "≥ 90", "> 90", "≤ 90", "< 90"] {
            refused(printed, statement, &obscure(printed, piece));
        }
    }
    says("tối thiểu 90 trở lên", "≥ 90");
    says("≥ 90 trở lên", "≥ 90");
}

#[test]
fn a_sign_that_is_not_known_is_never_no_sign() {
    for sign in
        ["≮", "≯", "≰", "≱", "≠", "≲", "≳", "≪", "≫", "±", "∓", "×", "÷", "√", "∞", "↑", "↓", "▲", "▼", "△", "◇"]
    {
        let printed = format!("{sign}5");
        for statement in ["5", "-5", "≥ 5", "> 5", "≤ 5", "< 5"] {
            refused(&printed, statement, &obscure(&printed, sign));
        }
    }
}

#[test]
fn signs_that_are_set_apart_or_doubled_are_no_other_bound() {
    for (printed, wrong) in [("> = 90", "> 90"), ("< = 90", "< 90"), (">> 90", "> 90"), ("<< 90", "< 90")] {
        let read = super::read_in("%", super::stated(printed, wrong)).map(|read| super::sketch(&read.quantity));
        assert!(read.is_err(), "{printed} was read as {read:?}");
    }
}

#[test]
fn a_bound_of_a_number_below_zero_holds_for_the_number_with_its_sign() {
    for (printed, statement) in
        [("≥ -5", "≥ -5"), ("trên -5", "> -5"), ("dưới −5%", "< -5"), ("không quá - 5", "≤ -5"), ("<(5)", "< -5")]
    {
        says(printed, statement);
    }
}

#[test]
fn to_fall_by_more_is_to_come_out_lower() {
    for (printed, statement, opposite) in [
        ("giảm trên 5%", "< -5", "> -5"),
        ("giảm hơn 5%", "< -5", "> -5"),
        ("giảm > 5%", "< -5", "> -5"),
        ("giảm ít nhất 0,5%", "≤ -0.5", "≥ -0.5"),
        ("giảm tối thiểu 0,5%", "≤ -0.5", "≥ -0.5"),
        ("giảm từ 0,5% trở lên", "≤ -0.5", "≥ -0.5"),
        ("giảm dưới 5%", "> -5", "< -5"),
        ("giảm không quá 5%", "≥ -5", "≤ -5"),
    ] {
        let read = |statement| super::read_in("%", super::stated(printed, statement));
        assert!(read(opposite).is_err(), "{printed} was read as {opposite}");
        assert!(read(statement).is_ok(), "{printed} was not read as {statement}: {:?}", read(statement).err());
    }
}

#[test]
fn lower_than_is_a_bound_or_a_fall_as_the_dataset_says_and_no_plain_number() {
    for word in ["thấp hơn", "ít hơn", "kém hơn"] {
        let printed = format!("{word} 3%");
        says(&printed, "< 3");
        says(&printed, "-3");
        assert!(super::read_in("%", super::stated(&printed, "3")).is_err(), "{printed}");
        assert!(super::read_in("%", super::stated(&printed, "> 3")).is_err(), "{printed}");
    }
}
