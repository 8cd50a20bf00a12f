//! What is wrong with a dataset is said in both languages, with the place and everything the fault knows.

use chi_tieu::{
    domain::{Fault, JsonKind, Problem},
    text::{Lang, decode_failure},
};

use unicode_normalization::is_nfc;

use super::{LANGS, well_formed};

/// Every problem, with the words and numbers its sentence must name.
fn problems() -> Vec<(Problem, &'static [&'static str])> {
    let text = str::to_owned;
    let all: Vec<(Problem, &'static [&'static str])> = vec![
        (Problem::Syntax { line: 17, column: 42 }, &["17", "42", "JSON"]),
        (Problem::NotPlain, &[]),
        (Problem::TooLarge { limit: 1_048_576 }, &["1048576"]),
        (Problem::TooDeep { limit: 16 }, &["16"]),
        (Problem::TooMany { limit: 5_000 }, &["5000"]),
        (Problem::TextTooLong { limit: 2_000 }, &["2000"]),
        (Problem::EmptyText, &[]),
        (Problem::UnknownField { name: text("surprise") }, &["surprise"]),
        (Problem::MissingField { name: "direction" }, &["direction"]),
        (Problem::RepeatedKey { name: text("vi") }, &["vi"]),
        (Problem::RepeatedId { id: text("grdp-growth") }, &["grdp-growth"]),
        (Problem::UnknownFormat { supported: 2 }, &["2"]),
        (Problem::UnknownWord { found: text("up"), expected: "higher, lower" }, &["“up”", "higher, lower"]),
        (Problem::UnknownId { id: text("2025-plan") }, &["2025-plan"]),
        (Problem::MissingPeriod { id: text("2024-plan") }, &["2024-plan"]),
        (Problem::BadId, &[]),
        (Problem::BadDate, &["YYYY-MM-DD"]),
        (Problem::NotDecimal, &["8.5"]),
        (Problem::TooManyDigits { limit: 18 }, &["18"]),
        (Problem::PrintedDiffers { printed: text("8,5"), decimal: text("8.6") }, &["“8,5”", "“8.6”"]),
        (
            Problem::SignDiffers { printed: text("–9,2"), sign: text("–"), decimal: text("9.2") },
            &["“–9,2”", "“–”", "“9.2”"],
        ),
        (
            Problem::SignDiffers { printed: text("9,2"), sign: String::new(), decimal: text("-9.2") },
            &["“9,2”", "“-9.2”", "\"falls\": true"],
        ),
        (
            Problem::RelationDiffers { printed: text("trên 46%"), sign: text("trên"), relation: "=" },
            &["“trên 46%”", "“trên”", "“=”"],
        ),
        (Problem::RelationDiffers { printed: text("46"), sign: String::new(), relation: "≥" }, &["“46”", "“≥”"]),
        (
            Problem::NotCalledApproximate { printed: text("gần 4"), word: text("gần") },
            &["“gần 4”", "“gần”", "\"approximate\": true"],
        ),
        (
            Problem::SecondNumber { printed: text("8,0 - 8,5"), number: text("8,5") },
            &["“8,0 - 8,5”", "“8,5”", "\"until\"", "\"aside\""],
        ),
        (Problem::NoSecondNumber { printed: text("8,0") }, &["“8,0”"]),
        (Problem::Obscure { printed: text("±5"), piece: text("±") }, &["“±5”", "“±”", "\"aside\""]),
        (Problem::NotPrinted { aside: text("(còn 4%)") }, &["“(còn 4%)”"]),
        (Problem::BadRange, &["“=”"]),
        (Problem::BadRank, &["0"]),
        (Problem::RankDirection, &["“lower”", "“neutral”"]),
        (Problem::RepeatedRole { role: "target" }, &["“target”"]),
        (Problem::NoRole, &["“target”", "“outcome”"]),
        (Problem::OutOfRange, &[]),
        (Problem::EmptyList, &[]),
        (Problem::NotShares, &[]),
        (Problem::Circular, &[]),
    ];
    all
}

#[test]
fn every_problem_is_told_in_both_languages_with_its_place_and_what_it_knows() {
    for (problem, parts) in problems() {
        let fault = Fault { path: "/indicators/7/values/2023-plan".to_owned(), problem };
        let told = LANGS.map(|lang| decode_failure(lang, &fault));
        for text in &told {
            assert!(text.contains(&fault.path), "the place is missing: {text}");
            for part in parts {
                assert!(text.contains(part), "{part} is missing: {text}");
            }
            assert!(text.ends_with('.') && !text.ends_with(".."), "{text}");
            assert!(is_nfc(text) && text.lines().count() == 1 && !text.contains("  "), "{text:?}");
        }
        assert_ne!(told[0], told[1]);
        assert!(told[1].contains(&fault.to_string()), "English and the developers' message are the same: {told:?}");
    }
}

#[test]
fn no_two_problems_read_the_same() {
    for lang in LANGS {
        let mut told: Vec<String> = problems()
            .into_iter()
            .map(|(problem, _)| decode_failure(lang, &Fault { path: "/x".to_owned(), problem }))
            .collect();
        let count = told.len();
        told.sort();
        told.dedup();
        assert_eq!(told.len(), count, "{told:#?}");
    }
}

#[test]
fn every_kind_of_value_has_a_name_in_both_languages() {
    use JsonKind::{Boolean, List, Null, Number, Object, Text};
    for lang in LANGS {
        let mut told = Vec::new();
        for kind in [Object, List, Text, Number, Boolean, Null] {
            let other = if kind == Text { Number } else { Text };
            let expected = decode_failure(lang, &wrong_kind(kind, other));
            let found = decode_failure(lang, &wrong_kind(other, kind));
            well_formed(lang, expected.trim_end_matches('.'));
            assert_ne!(expected, found);
            told.extend([expected, found]);
        }
        let count = told.len();
        told.sort();
        told.dedup();
        // Number for text and text for number come up twice each.
        assert_eq!(told.len(), count - 2, "{told:#?}");
    }
}

fn wrong_kind(expected: JsonKind, found: JsonKind) -> Fault {
    Fault { path: "/document".to_owned(), problem: Problem::WrongKind { expected, found } }
}

#[test]
fn a_fault_of_the_whole_dataset_names_the_whole() {
    let fault = Fault { path: String::new(), problem: Problem::TooLarge { limit: 1_048_576 } };
    assert_eq!(decode_failure(Lang::Vi, &fault), "Không đọc được dữ liệu. toàn tệp: lớn hơn 1048576 byte.");
    assert_eq!(decode_failure(Lang::En, &fault), "The data cannot be read. the dataset: larger than 1048576 bytes.");
}

#[test]
fn a_real_fault_reads_as_a_sentence() {
    let broken = chi_tieu::decode::parse("{\n  \"format\": 12,\n}").expect_err("a comma too many");
    assert_eq!(
        decode_failure(Lang::Vi, &broken),
        "Không đọc được dữ liệu. toàn tệp: không phải JSON hợp lệ tại dòng 3, cột 1."
    );
    let fault = chi_tieu::decode::parse("{ \"format\": 3 }").expect_err("another version");
    assert_eq!(
        decode_failure(Lang::Vi, &fault),
        "Không đọc được dữ liệu. /format: phiên bản định dạng lạ, cần phiên bản 2 trở về trước."
    );
    assert_eq!(
        decode_failure(Lang::En, &fault),
        "The data cannot be read. /format: unknown format version: expected 2 or an older one."
    );
}
