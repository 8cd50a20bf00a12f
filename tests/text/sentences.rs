//! Gaps and next targets in words: the right unit, the right side, and never a number that nobody knows.

use chi_tieu::{
    domain::{Composition, Direction, Move, TargetChange},
    text::{
        Lang, composition_sentence, figure, gap_figure, gap_phrase, gap_sentence, missing_reason, next_gap_figure,
        reading_phrase, relative_phrase, row_sentence, target_change_phrase, target_change_sentence,
    },
};

use super::{LANGS, assessed, comparison, number, reading, shown, units, well_formed};

#[test]
fn a_gap_of_percentages_is_in_percentage_points_and_any_other_in_its_own_unit() {
    let [percent, amount, count] = units();
    for (unit, plan, outcome, vi, en) in [
        (&percent, "8,5", "5,56", "−2,94_điểm phần trăm", "−2.94_percentage points"),
        (&percent, "3,5", "4,04", "+0,54_điểm phần trăm", "+0.54_percentage points"),
        (&percent, "73", "73", "0_điểm phần trăm", "0_percentage points"),
        (&percent, "≥ 46", ">46", ">_0_điểm phần trăm", ">_0_percentage points"),
        (&percent, "<3", "<2,5", "<_−0,5_điểm phần trăm", "<_−0.5_percentage points"),
        (&amount, "20.000", "21.500", "+1.500_tỷ đồng", "+1,500_billion VND"),
        (&count, "11", "≥ 9", "≥_−2_xã", "≥_−2_communes"),
    ] {
        let assessment = assessed(unit, Direction::Higher, [plan, outcome, ""], None);
        let gap = assessment.gap.expect("both are stated");
        assert_eq!(shown(&gap_phrase(Lang::Vi, &gap, unit)), vi);
        assert_eq!(shown(&gap_phrase(Lang::En, &gap, unit)), en);
    }
}

#[test]
fn a_single_point_is_singular_in_english() {
    let [percent, ..] = units();
    for (plan, outcome, en) in [("73", "74", "+1_percentage point"), ("74", "73", "−1_percentage point")] {
        let gap = assessed(&percent, Direction::Higher, [plan, outcome, ""], None).gap.expect("both are stated");
        assert_eq!(shown(&gap_phrase(Lang::En, &gap, &percent)), en);
        assert_eq!(shown(&gap_phrase(Lang::Vi, &gap, &percent)), en.replace("percentage point", "điểm phần trăm"));
    }
}

#[test]
fn a_gap_is_one_plain_sentence_for_every_relation_and_sign() {
    let [percent, ..] = units();
    for (outcome, vi, en) in [
        ("48,5", "Cao hơn kế hoạch 2,5_điểm phần trăm", "2.5_percentage points above plan"),
        ("46", "Bằng kế hoạch", "Equal to plan"),
        ("43,5", "Thấp hơn kế hoạch 2,5_điểm phần trăm", "2.5_percentage points below plan"),
        ("≥48,5", "Chênh lệch so với kế hoạch ≥_+2,5_điểm phần trăm", "Gap to plan ≥_+2.5_percentage points"),
        (
            "≥46",
            "Không thấp hơn mức kế hoạch; cao hơn bao nhiêu chưa xác định được",
            "Not below the planned level; how far above cannot be told",
        ),
        ("≥43,5", "Chênh lệch so với kế hoạch ≥_−2,5_điểm phần trăm", "Gap to plan ≥_−2.5_percentage points"),
        (">48,5", "Chênh lệch so với kế hoạch >_+2,5_điểm phần trăm", "Gap to plan >_+2.5_percentage points"),
        (
            ">46",
            "Không thấp hơn mức kế hoạch; cao hơn bao nhiêu chưa xác định được",
            "Not below the planned level; how far above cannot be told",
        ),
        (">43,5", "Chênh lệch so với kế hoạch >_−2,5_điểm phần trăm", "Gap to plan >_−2.5_percentage points"),
        ("≤48,5", "Chênh lệch so với kế hoạch ≤_+2,5_điểm phần trăm", "Gap to plan ≤_+2.5_percentage points"),
        (
            "≤46",
            "Không cao hơn mức kế hoạch; thấp hơn bao nhiêu chưa xác định được",
            "Not above the planned level; how far below cannot be told",
        ),
        ("≤43,5", "Chênh lệch so với kế hoạch ≤_−2,5_điểm phần trăm", "Gap to plan ≤_−2.5_percentage points"),
        ("<48,5", "Chênh lệch so với kế hoạch <_+2,5_điểm phần trăm", "Gap to plan <_+2.5_percentage points"),
        (
            "<46",
            "Không cao hơn mức kế hoạch; thấp hơn bao nhiêu chưa xác định được",
            "Not above the planned level; how far below cannot be told",
        ),
        ("<43,5", "Chênh lệch so với kế hoạch <_−2,5_điểm phần trăm", "Gap to plan <_−2.5_percentage points"),
        ("", "Thiếu số liệu để so sánh với kế hoạch", "A figure is missing, so there is no gap to plan"),
    ] {
        let assessment = assessed(&percent, Direction::Higher, ["46", outcome, ""], None);
        assert_eq!(shown(&gap_sentence(Lang::Vi, &assessment)), vi, "{outcome}");
        assert_eq!(shown(&gap_sentence(Lang::En, &assessment)), en, "{outcome}");
    }
}

#[test]
fn a_gap_sentence_names_the_unit_of_an_amount() {
    let [_, amount, count] = units();
    for (unit, plan, outcome, vi, en) in [
        (&amount, "20.000", "19.515", "Thấp hơn kế hoạch 485_tỷ đồng", "485_billion VND below plan"),
        (&count, "11", "13", "Cao hơn kế hoạch 2_xã", "2_communes above plan"),
    ] {
        let assessment = assessed(unit, Direction::Lower, [plan, outcome, ""], None);
        assert_eq!(shown(&gap_sentence(Lang::Vi, &assessment)), vi);
        assert_eq!(shown(&gap_sentence(Lang::En, &assessment)), en);
    }
}

#[test]
fn a_bare_gap_is_in_points_or_in_percent_of_the_plan() {
    let [percent, amount, count] = units();
    for (unit, figures, gap, next) in [
        (&percent, ["8,5", "5,56", "7,5"], "−2,94", "−1,0"),
        (&percent, ["≥ 46", ">46", "≥ 46"], ">_0", "0"),
        (&percent, ["8,5", "", ""], "–", "–"),
        (&amount, ["115", "113", "123"], "−1,7%", "+7%"),
        (&amount, ["20.000", "20.000", "19.515"], "0%", "−2,4%"),
        // Never rounded onto the plan.
        (&amount, ["20.000", "20.001", "20.000"], "+0,01%", "0%"),
        (&count, ["462", "824", ""], "+78,4%", "–"),
        (&count, ["0", "5", "5"], "–", "–"),
    ] {
        let assessment = assessed(unit, Direction::Higher, figures, None);
        assert_eq!(shown(&gap_figure(Lang::Vi, &assessment)), gap, "{figures:?}");
        assert_eq!(shown(&next_gap_figure(Lang::Vi, &assessment)), next, "{figures:?}");
        let relative = relative_phrase(Lang::Vi, &assessment).map(|phrase| shown(&phrase));
        assert_eq!(relative, gap.ends_with('%').then(|| gap.to_owned()), "{figures:?}");
    }
}

#[test]
fn a_figure_in_a_phrase_has_its_unit_and_a_missing_one_says_so() {
    let [percent, amount, count] = units();
    for (unit, printed, vi, en) in [
        (&percent, "5,56", "5,56%", "5.56%"),
        (&percent, "≥ 90", "≥_90%", "≥_90%"),
        (&amount, "20.000", "20.000_tỷ đồng", "20,000_billion VND"),
        (&count, "02 xã", "02_xã", "2_communes"),
        (&count, "", "không có số liệu", "no figure"),
    ] {
        assert_eq!(shown(&reading_phrase(Lang::Vi, &reading(printed), unit)), vi);
        assert_eq!(shown(&reading_phrase(Lang::En, &reading(printed), unit)), en);
    }
    assert_eq!(LANGS.map(|lang| figure(lang, &reading(""))), ["–", "–"]);
    assert_eq!(figure(Lang::Vi, &reading("02 xã")), "02");
    assert_eq!(LANGS.map(|lang| missing_reason(lang, &reading(""))), ["không đặt chỉ tiêu", "no target set"]);
}

#[test]
fn a_next_target_is_compared_with_the_outcome() {
    let [percent, amount, _] = units();
    for (unit, step, already_reached, vi, en) in [
        (
            &percent,
            Some(Move::Higher(number("1.94"))),
            false,
            "cao hơn 1,94_điểm phần trăm",
            "1.94_percentage points higher",
        ),
        (&amount, Some(Move::Lower(number("485"))), true, "thấp hơn 485_tỷ đồng", "485_billion VND lower"),
        (&amount, Some(Move::Equal), true, "bằng", "equal"),
        (&percent, Some(Move::CannotTell), true, "đã đạt mức này", "already reached"),
        (&percent, Some(Move::CannotTell), false, "chưa xác định được", "cannot be told"),
        (&percent, None, false, "chưa xác định được", "cannot be told"),
    ] {
        let target_change = TargetChange { against_plan: None, against_outcome: step, already_reached };
        assert_eq!(shown(&target_change_phrase(Lang::Vi, &target_change, unit)), vi);
        assert_eq!(shown(&target_change_phrase(Lang::En, &target_change, unit)), en);
    }
}

#[test]
fn a_next_target_is_a_part_of_a_sentence() {
    let [percent, amount, count] = units();
    let comparison = comparison();
    for (unit, figures, vi, en) in [
        (
            &amount,
            ["20.000", "20.000", "19.515"],
            "Kế hoạch 2024: 19.515_tỷ đồng (thấp hơn 485_tỷ đồng so với ước thực hiện 2023)",
            "Plan 2024: 19,515_billion VND (485_billion VND lower than estimate 2023)",
        ),
        (
            &percent,
            ["8", "8", "8%"],
            "Kế hoạch 2024: 8% (bằng ước thực hiện 2023)",
            "Plan 2024: 8% (equal to estimate 2023)",
        ),
        (
            &percent,
            ["≥ 46", ">46", "≥ 46"],
            "Kế hoạch 2024: ≥_46% (đã đạt mức này)",
            "Plan 2024: ≥_46% (already reached)",
        ),
        (&count, ["462", "824", ""], "Kế hoạch 2024: không đặt chỉ tiêu", "Plan 2024: no target set"),
    ] {
        let assessment = assessed(unit, Direction::Higher, figures, None);
        let sentence = |lang| shown(&target_change_sentence(lang, &assessment, &comparison).expect("a next period"));
        assert_eq!(sentence(Lang::Vi), vi);
        assert_eq!(sentence(Lang::En), en);
    }
}

#[test]
fn a_row_is_one_full_sentence_with_every_figure() {
    let [percent, ..] = units();
    let comparison = comparison();
    let assessment = assessed(&percent, Direction::Higher, ["8,5", "5,56", "7,5%"], None);
    let row = |lang| shown(&row_sentence(lang, &assessment, &comparison));
    assert_eq!(
        row(Lang::Vi),
        "Một chỉ tiêu: kế hoạch 2023 8,5%; ước thực hiện 2023 5,56%. Thấp hơn kế hoạch 2,94_điểm phần trăm. \
         Kế hoạch 2024: 7,5% (cao hơn 1,94_điểm phần trăm so với ước thực hiện 2023)."
    );
    assert_eq!(
        row(Lang::En),
        "An indicator: plan 2023 8.5%; estimate 2023 5.56%. 2.94_percentage points below plan. \
         Plan 2024: 7.5% (1.94_percentage points higher than estimate 2023)."
    );
}

#[test]
fn shares_are_summed_up_in_one_sentence() {
    let composition = |shares: &[(&str, &str)]| Composition {
        shares: shares.iter().map(|(id, share)| ((*id).to_owned(), number(share))).collect(),
        sum: shares.iter().map(|(_, share)| number(share)).sum(),
    };
    let plan = composition(&[("a", "59.4"), ("b", "40.6")]);
    let outcome = composition(&[("a", "58.1"), ("b", "41.8")]);
    for lang in LANGS {
        let sentence = composition_sentence(lang, &comparison(), &plan, &outcome);
        well_formed(lang, &sentence);
        // (1.3 + 1.2) / 2 of the whole stands elsewhere.
        let figures = if lang == Lang::Vi { ["100%", "99,9%", "1,25"] } else { ["100%", "99.9%", "1.25"] };
        for figure in figures {
            assert!(sentence.contains(figure), "{figure} is missing: {sentence}");
        }
        let other = composition_sentence(lang, &comparison(), &plan, &composition(&[("a", "100")]));
        assert!(!other.contains("percentage points") && !other.contains("điểm phần trăm"), "{other}");
        well_formed(lang, &other);
    }
}
