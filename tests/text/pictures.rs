//! What is said around a chart: complete in both languages, and true to the document.

use chi_tieu::{
    EMBEDDED, decode,
    domain::Baseline,
    text::{Lang, marks_key, messages, picture_saved, picture_source},
};

use super::{LANGS, shown, well_formed};

fn words(lang: Lang) -> [&'static str; 7] {
    let words = &messages(lang).charts();
    [
        words.rows,
        words.rows_hint,
        words.rows_lead,
        words.save_svg,
        words.save_png,
        words.png_refused,
        words.picture_refused,
    ]
}

#[test]
fn every_word_around_a_chart_is_there_in_both_languages() {
    for lang in LANGS {
        for text in words(lang) {
            well_formed(lang, text);
        }
        for format in ["SVG", "PNG"] {
            well_formed(lang, &picture_saved(lang, format));
        }
    }
    for (vi, en) in words(Lang::Vi).into_iter().zip(words(Lang::En)) {
        assert_ne!(vi, en);
        assert!(en.chars().all(|letter| letter.is_ascii() || "↑↓".contains(letter)), "{en}");
    }
}

#[test]
fn what_happened_to_a_picture_names_its_format_and_the_other_one() {
    for lang in LANGS {
        assert!(picture_saved(lang, "PNG").contains("PNG"));
        let refused = messages(lang).charts().png_refused;
        assert!(refused.contains("PNG") && refused.contains("SVG"), "{refused}");
    }
}

#[test]
fn the_source_under_a_picture_is_the_document_and_its_territory() {
    let dataset = decode::parse(EMBEDDED).unwrap();
    let source = |lang| picture_source(lang, &dataset);
    assert_eq!(source(Lang::Vi)[0], "Nguồn: Ủy ban nhân dân tỉnh Thái Nguyên. Báo cáo số 163/BC-UBND ngày 12/11/2023.");
    assert_eq!(
        source(Lang::En)[0],
        "Source: People's Committee of Thái Nguyên Province. Report 163/BC-UBND of 12 November 2023."
    );
    assert!(source(Lang::Vi)[1].starts_with("Địa giới trước ngày 01/7/2025. Theo Nghị quyết"));
    assert!(source(Lang::En)[1].starts_with("Boundaries before 1 July 2025. Under Resolution"));
    for lang in LANGS {
        for line in source(lang) {
            well_formed(lang, &line);
        }
    }
}

#[test]
fn the_key_of_the_marks_says_which_target_is_at_zero() {
    let comparison = decode::parse(EMBEDDED).unwrap().comparison;
    let key = |lang, zero| shown(&marks_key(lang, &comparison, zero));
    assert_eq!(
        key(Lang::Vi, Baseline::Target),
        "◇_Kế_hoạch_2023_(mốc_0) · ○_Ước_thực_hiện_2023 · ◆_Kế_hoạch_2024 · Bên phải mốc 0 là tốt hơn kế hoạch 2023"
    );
    assert_eq!(
        key(Lang::En, Baseline::Next),
        "◇_Plan_2023 · ○_Estimate_2023 · ◆_Plan_2024_(at_zero) · Right of zero is better than plan 2024"
    );
}
