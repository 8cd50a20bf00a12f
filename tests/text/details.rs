//! Details in words: what a bound means, which way is good, what was found, and where the row stands.

use chi_tieu::{
    EMBEDDED, decode,
    domain::{Agreement, Dataset, Direction, Relation, Role, Verdict},
    text::{
        Lang, computed_verdict_phrase, direction_phrase, folded_count, lower_next_title, meaning_phrase, row_place,
        show_verdicts,
    },
};

use super::{LANGS, shown, units, well_formed};

fn shipped() -> Dataset {
    decode::parse(EMBEDDED).unwrap()
}

#[test]
fn a_bound_is_understood_as_what_it_says_and_a_plain_figure_as_itself() {
    let [percent, ..] = units();
    for (relation, vi, en) in [
        (Relation::Equal, "3,5%", "3.5%"),
        (Relation::AtLeast, "từ 3,5% trở lên", "at least 3.5%"),
        (Relation::MoreThan, "trên 3,5%", "more than 3.5%"),
        (Relation::AtMost, "không quá 3,5%", "at most 3.5%"),
        (Relation::LessThan, "dưới 3,5%", "less than 3.5%"),
    ] {
        let quantity = chi_tieu::domain::Quantity::bounded(relation, super::number("3.5"));
        assert_eq!(meaning_phrase(Lang::Vi, &quantity, &percent), vi);
        assert_eq!(meaning_phrase(Lang::En, &quantity, &percent), en);
    }
}

#[test]
fn every_value_of_the_report_has_a_meaning_in_both_languages() {
    let dataset = shipped();
    for indicator in dataset.indicators() {
        for (_, reading) in &indicator.readings {
            let Some(quantity) = reading.quantity() else { continue };
            for lang in LANGS {
                well_formed(lang, &meaning_phrase(lang, quantity, &indicator.unit));
            }
        }
    }
}

#[test]
fn each_direction_has_words_of_its_own() {
    for lang in LANGS {
        let words = [Direction::Higher, Direction::Lower, Direction::Neutral].map(|it| direction_phrase(lang, it));
        for (at, word) in words.iter().enumerate() {
            well_formed(lang, word);
            assert!(!words[..at].contains(word));
        }
    }
}

#[test]
fn what_was_found_says_how_it_stands_to_the_verdict() {
    let dataset = shipped();
    let phrase = |id: &str, lang| {
        let assessment = dataset.assessment(id).unwrap();
        computed_verdict_phrase(lang, &assessment.check, assessment.agreement)
    };
    assert_eq!(phrase("grdp-growth", Lang::Vi), "Không đạt kế hoạch (khớp với đánh giá trong văn bản)");
    assert_eq!(phrase("forest-cover", Lang::En), "Exceeded plan (differs from the verdict in the document)");
    assert_eq!(phrase("local-export-growth", Lang::Vi), "Không đạt kế hoạch (văn bản chưa có đánh giá)");
    assert_eq!(phrase("share-industry", Lang::En), "Not judged alone");
    for assessment in dataset.assessments() {
        for lang in LANGS {
            let phrase = computed_verdict_phrase(lang, &assessment.check, assessment.agreement);
            well_formed(lang, &phrase);
            assert_eq!(phrase.contains('('), assessment.agreement != Agreement::Nothing);
        }
    }
}

#[test]
fn a_row_is_found_by_its_number_or_by_its_line_below_it() {
    let dataset = shipped();
    let place = |id: &str, lang| {
        let group = dataset.groups.iter().find(|group| group.indicators.iter().any(|it| it.id == id)).unwrap();
        row_place(lang, group, group.indicators.iter().find(|it| it.id == id).unwrap())
    };
    assert_eq!(place("grdp-growth", Lang::Vi), "số thứ tự 1");
    assert_eq!(place("export-growth", Lang::En), "row 5");
    assert_eq!(place("local-export-growth", Lang::En), "row 5, line 1 below it");
    assert_eq!(place("share-agriculture", Lang::Vi), "số thứ tự 2, dòng thứ 3 bên dưới");
    assert_eq!(place("rural-clean-water", Lang::En), "row 15, line 2 below it");
}

#[test]
fn counts_and_titles_are_whole_sentences_in_both_languages() {
    let dataset = shipped();
    let [next, outcome] = [Role::Next, Role::Outcome].map(|role| dataset.comparison.period(role).unwrap());
    let title = |lang| shown(&lower_next_title(lang, 6, 28, next, outcome));
    assert_eq!(title(Lang::Vi), "6 trong 28 chỉ tiêu có kế hoạch 2024 thấp hơn ước thực hiện 2023");
    assert_eq!(title(Lang::En), "6 of 28 indicators have a plan 2024 below the estimate 2023");
    assert_eq!(folded_count(Lang::En, 1), "1 indicator");
    assert_eq!(folded_count(Lang::En, 2), "2 indicators");
    assert_eq!(folded_count(Lang::Vi, 2), "2 chỉ tiêu");
    assert_eq!(show_verdicts(Lang::Vi, Some(Verdict::Met), "Kinh tế"), "xem trong bảng: đạt kế hoạch, kinh tế");
    assert_eq!(show_verdicts(Lang::En, None, "Economy"), "show in the table: no verdict, economy");
}
