//! "Khoảng", "gần", "xấp xỉ" and their signs: who states the number says that it is approximate.

use super::{not_called_approximate, number_differs, refused, says, says_in};

const WORDS: [&str; 10] = ["khoảng", "Khoảng", "gần", "Gần", "xấp xỉ", "Xấp xỉ", "khoảng chừng", "~", "≈", "≃"];

/// What is told: the last word that says so.
fn told(words: &str) -> &str {
    words.rsplit_once("khoảng ").map_or(words, |(_, last)| last)
}

#[test]
fn what_is_approximate_is_called_so() {
    for word in WORDS {
        for printed in [format!("{word} 4"), format!("{word}\u{a0}4%"), format!("đạt {word} 4%"), format!("{word}4%")]
        {
            says(&printed, "≈4");
            refused(&printed, "4", &not_called_approximate(&printed, told(word)));
            refused(&printed, "≈5", &number_differs(&printed, "≈5"));
        }
    }
    let message = not_called_approximate("gần 4", "gần").to_string();
    assert_eq!(message, "the printed text “gần 4” says “gần”: the value must say \"approximate\": true");
}

#[test]
fn a_range_and_a_bound_may_be_approximate_too() {
    for (printed, statement, exact, word) in [
        ("khoảng 5-7%", "≈5–7", "5–7", "khoảng"),
        ("từ khoảng 5 đến 7%", "≈5–7", "5–7", "khoảng"),
        ("~ 5 - 7", "≈5–7", "5–7", "~"),
        ("khoảng trên 5%", "≈> 5", "> 5", "khoảng"),
        ("giảm khoảng 5%", "≈-5", "-5", "khoảng"),
        ("≈ -5", "≈-5", "-5", "≈"),
    ] {
        says(printed, statement);
        refused(printed, exact, &not_called_approximate(printed, word));
    }
    says_in("tỷ đồng", "khoảng 19.500 tỷ đồng", "≈19500");
}

#[test]
fn a_number_may_be_approximate_where_only_the_sentence_around_it_says_so() {
    says("4,4%", "≈4.4");
}
