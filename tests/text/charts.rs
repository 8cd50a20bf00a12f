//! What the charts say: titles, summaries and rows, against what the report's table says.

use std::sync::Arc;

use chi_tieu::{
    decode,
    domain::{Assessment, Baseline, Dataset, Direction, Group, Indicator, Missing, Reading, Wording, tally_of},
    text::{
        Lang, bullet_label, chart_label, composition_summary, composition_takeaway, gap_row_sentence, gap_sentence_to,
        gaps_summary, gaps_takeaway, move_figure, period_sentence, share_sentence, target_change_row_sentence,
        target_change_summary, target_change_takeaway, target_change_words, verdict_row_sentence, verdict_sentence,
        verdicts_summary, verdicts_takeaway, whole_shares_sentence,
    },
};

use super::{LANGS, assessed, comparison, shown, units, well_formed};

fn dataset() -> Dataset {
    decode::parse(chi_tieu::EMBEDDED).unwrap_or_else(|fault| panic!("{fault}"))
}

fn rows() -> Vec<Arc<Assessment>> {
    dataset().assessments().to_vec()
}

/// The rows with the next plan at zero.
fn rows_from_next() -> Vec<Arc<Assessment>> {
    dataset().assessments_from(Baseline::Next).to_vec()
}

/// States something else of an indicator.
fn state(indicator: &mut Arc<Indicator>, period: &str, reading: Reading) {
    let readings = &mut Arc::make_mut(indicator).readings;
    let (_, known) = readings.iter_mut().find(|(known, _)| known == period).expect("a period of the report");
    *known = reading;
}

fn structure(dataset: &Dataset) -> Group {
    dataset.groups.iter().find(|group| group.id == "structure").expect("the structure of the economy").clone()
}

#[test]
fn a_composition_says_its_largest_part_in_each_period() {
    let dataset = dataset();
    let group = structure(&dataset);
    let next = dataset.comparison.next.as_ref().expect("a next plan");
    assert_eq!(
        composition_takeaway(Lang::Vi, &dataset, &group),
        "Cơ cấu kinh tế: Công nghiệp - Xây dựng chiếm 58,3% theo ước thực hiện 2023 (kế hoạch 2023 59,4%, kế hoạch 2024 58,6%)"
    );
    assert_eq!(
        composition_takeaway(Lang::En, &dataset, &group),
        "Structure of the economy: Industry and construction at 58.3% in estimate 2023 (plan 2023 59.4%, plan 2024 58.6%)"
    );
    assert_eq!(
        shown(&composition_summary(Lang::Vi, &dataset, &group)),
        "Chênh lệch của ước thực hiện 2023 so với kế hoạch 2023, tính bằng điểm phần trăm: Công nghiệp - Xây dựng −1,1; \
         Dịch vụ và thuế, trợ cấp sản phẩm +1,3; Nông, lâm nghiệp, thủy sản −0,2. Các tỷ trọng cộng lại bằng 100% (kế \
         hoạch 2023) và 100% (ước thực hiện 2023); mức dịch chuyển so với kế hoạch 1,3 điểm phần trăm."
    );
    assert_eq!(
        whole_shares_sentence(Lang::En, &group, next),
        "Plan 2024: Industry and construction 58.6%; Services, and product taxes and subsidies 31.8%; Agriculture, \
         forestry and fisheries 9.6%."
    );
    assert_eq!(
        share_sentence(Lang::Vi, &group.indicators[2], next),
        "Nông, lâm nghiệp, thủy sản, kế hoạch 2024: 9,6%."
    );
}

#[test]
fn a_composition_says_which_period_it_leaves_out() {
    let dataset = dataset();
    let mut group = structure(&dataset);
    state(&mut group.indicators[0], "2023-estimate", Reading::Missing(Missing::NotReported));
    assert_eq!(
        composition_takeaway(Lang::Vi, &dataset, &group),
        "Cơ cấu kinh tế: Công nghiệp - Xây dựng chiếm 59,4% theo kế hoạch 2023 (kế hoạch 2024 58,6%)"
    );
    assert_eq!(
        composition_summary(Lang::Vi, &dataset, &group),
        "Ước thực hiện 2023 không đủ các tỷ trọng nên không có trong biểu đồ."
    );
    for period in ["2023-plan", "2024-plan"] {
        state(&mut group.indicators[1], period, Reading::Missing(Missing::NotSet));
    }
    assert_eq!(composition_takeaway(Lang::En, &dataset, &group), "Structure of the economy");
    assert_eq!(composition_summary(Lang::En, &dataset, &group).matches("is not in the chart").count(), 3);
}

#[test]
fn verdicts_are_counted_with_their_denominators() {
    let dataset = dataset();
    assert_eq!(
        verdicts_takeaway(Lang::Vi, &dataset),
        "Số chỉ tiêu được đánh giá đạt hoặc vượt kế hoạch: Kinh tế 2 trong 10; Văn hóa, xã hội 14 trong 16; Tài nguyên, môi trường 2 trong 2"
    );
    assert_eq!(
        verdicts_takeaway(Lang::En, &dataset),
        "Indicators judged to have met or exceeded the plan: Economy 2 of 10; Culture and society 14 of 16; Environment 2 of 2"
    );
    let exports = dataset.groups.iter().find(|group| group.id == "exports").expect("exports");
    assert_eq!(
        verdict_row_sentence(Lang::Vi, "Xuất khẩu", &tally_of(&[exports])),
        "Xuất khẩu: 2 chỉ tiêu; 1 không đạt kế hoạch, 1 chưa có đánh giá."
    );
    assert_eq!(
        verdict_sentence(Lang::En, &exports.indicators[1]),
        "Of which: growth in the value of local exports: no verdict."
    );
}

#[test]
fn the_next_plan_is_counted_against_the_outcome() {
    let (rows, comparison) = (rows(), comparison());
    assert_eq!(
        target_change_takeaway(Lang::Vi, &rows, &comparison),
        "Kế hoạch 2024 so với ước thực hiện 2023: 6 chỉ tiêu thấp hơn, 6 bằng, 12 cao hơn, 4 không so được"
    );
    assert_eq!(
        target_change_takeaway(Lang::En, &rows, &comparison),
        "Plan 2024 against estimate 2023: 6 indicators lower, 6 equal, 12 higher, 4 not comparable"
    );
    let summary = shown(&target_change_summary(Lang::Vi, &rows));
    for piece in [
        "Thấp hơn: Nông, lâm nghiệp, thủy sản (0,3_điểm phần trăm); ",
        "; Thu ngân sách Nhà nước trên địa bàn tỉnh (485_tỷ đồng); ",
        "; Giảm tỷ lệ hộ nghèo (theo chuẩn mới) (0,2_điểm phần trăm); ",
        "Số căn hoàn thành (không đặt chỉ tiêu); ",
        "Ổn định tỷ lệ che phủ rừng (kết quả chỉ nêu giới hạn >_46%).",
    ] {
        assert!(summary.contains(piece), "{piece} in {summary}");
    }
}

#[test]
fn a_long_list_of_lower_plans_is_cut_and_counted() {
    let [percent, ..] = units();
    let lower = assessed(&percent, Direction::Higher, ["3", "3", "2"], None);
    let rows: Vec<Arc<Assessment>> = std::iter::repeat_n(Arc::new(lower), 9).collect();
    let summary = target_change_summary(Lang::En, &rows);
    assert_eq!(summary.matches("An indicator (1\u{a0}percentage point)").count(), 6, "{summary}");
    assert!(summary.ends_with("; and 3 more."), "{summary}");
}

#[test]
fn how_the_next_plan_moved_is_said_in_words_and_in_the_charts_own_terms() {
    let [percent, amount, count] = units();
    for (unit, figures, vi, en, words) in [
        (&percent, ["", "5,56", "7,5"], "cao hơn_1,94", "higher by_1.94", "cao hơn 1,94_điểm phần trăm"),
        (&percent, ["", "1", "≥ 0,8"], "thấp hơn_0,2", "lower by_0.2", "thấp hơn 0,2_điểm phần trăm"),
        (&percent, ["", "95", "95"], "bằng", "equal", "bằng"),
        (&amount, ["", "20.000", "19.515"], "thấp hơn_2,4%", "lower by_2.4%", "thấp hơn 485_tỷ đồng (2,4%)"),
        (&amount, ["", "20.000", "20.001"], "cao hơn_0,01%", "higher by_0.01%", "cao hơn 1_tỷ đồng (0,01%)"),
        // In % of nothing, nothing can be said: then in the unit itself.
        (&count, ["", "0", "5"], "cao hơn 5_xã", "higher by 5_communes", "cao hơn 5_xã"),
        (
            &amount,
            ["", "-3", "20.000"],
            "cao hơn 20.003_tỷ đồng",
            "higher by 20,003_billion VND",
            "cao hơn 20.003_tỷ đồng",
        ),
    ] {
        let row = assessed(unit, Direction::Lower, figures, None);
        let moved = |lang| shown(&move_figure(lang, &row).expect("comparable")).replace("higher_by", "higher by");
        assert_eq!(moved(Lang::Vi).replace("cao_hơn", "cao hơn").replace("thấp_hơn", "thấp hơn"), vi, "{figures:?}");
        assert_eq!(moved(Lang::En).replace("lower_by", "lower by"), en, "{figures:?}");
        assert_eq!(shown(&target_change_words(Lang::Vi, &row)), words, "{figures:?}");
    }
    for (figures, words) in [
        (["", ">46", "≥ 46"], "not comparable: the outcome is only a limit, >_46%"),
        (["", "46", ""], "no target set"),
        (["", "", "46"], "not comparable: no target set"),
    ] {
        let row = assessed(&percent, Direction::Higher, figures, None);
        assert_eq!(move_figure(Lang::En, &row), None, "{figures:?}");
        assert_eq!(shown(&target_change_words(Lang::En, &row)), words, "{figures:?}");
    }
}

#[test]
fn gaps_to_the_next_plan_name_it() {
    let (from_next, comparison) = (rows_from_next(), comparison());
    assert_eq!(
        gaps_takeaway(Lang::Vi, &from_next, Baseline::Next, &comparison),
        "Ước thực hiện 2023 so với kế hoạch 2024: 6 chỉ tiêu tốt hơn, 6 đúng mức, 11 kém hơn, 5 không xét"
    );
    assert_eq!(
        gaps_takeaway(Lang::En, &from_next, Baseline::Next, &comparison),
        "Estimate 2023 against plan 2024: 6 indicators better, 6 on target, 11 worse, 5 not judged"
    );
    assert_eq!(
        gaps_takeaway(Lang::En, &rows(), Baseline::Target, &comparison),
        "Against plan 2023: 6 indicators better, 12 on target, 7 worse, 3 not judged"
    );
    let summary = shown(&gaps_summary(Lang::Vi, &from_next, Baseline::Next, &comparison));
    assert!(
        summary.starts_with("Lệch xa kế hoạch 2024 nhất: Tốc độ tăng giá trị xuất khẩu (−17,2_điểm phần trăm);"),
        "{summary}"
    );

    let turned = Baseline::Next.comparison(&comparison);
    let plan = turned.target.as_ref().expect("the next plan");
    let row = |id: &str| from_next.iter().find(|row| row.indicator.id == id).expect("an indicator of the report");
    let growth = row("grdp-growth");
    assert_eq!(
        shown(&gap_row_sentence(Lang::En, growth, Baseline::Next, &turned)),
        "Economic growth rate (GRDP): plan 2024 7.5%; estimate 2023 5.56%. 1.94_percentage points below plan 2024. Plan 2023: 8.5%."
    );
    let forest = row("forest-cover");
    assert_eq!(
        gap_sentence_to(Lang::Vi, forest, plan),
        "Không thấp hơn mức kế hoạch 2024; cao hơn bao nhiêu chưa xác định được"
    );
    let homes = row("completed-homes");
    assert_eq!(gap_sentence_to(Lang::En, homes, plan), "A figure is missing, so there is no gap to plan 2024");
}

#[test]
fn gaps_of_different_units_are_never_held_against_each_other() {
    let [percent, amount, count] = units();
    let row = |unit, name: &str, figures| {
        let mut indicator = (*assessed(unit, Direction::Higher, figures, None).indicator).clone();
        indicator.name = Wording { vi: name.to_owned(), en: Some(name.to_owned()) };
        Arc::new(Assessment::of(&Arc::new(indicator), &comparison()))
    };
    let mut money = amount.clone();
    money.id = "money".to_owned();
    // 900 communes are no more than 10% of a plan, and no less.
    let rows = [
        row(&percent, "A", ["50", "53", ""]),
        row(&amount, "B", ["100", "110", ""]),
        row(&amount, "C", ["100", "105", ""]),
        row(&count, "D", ["0", "900", ""]),
        row(&count, "E", ["0", "7", ""]),
        row(&money, "F", ["-5", "3", ""]),
        row(&money, "G", ["0", "-2.500", ""]),
        row(&amount, "H", ["200", "100", ""]),
    ];
    assert_eq!(
        shown(&gaps_summary(Lang::Vi, &rows, Baseline::Target, &comparison())),
        "Lệch xa kế hoạch 2023 nhất: A (+3_điểm phần trăm); H (−50%); B (+10%); D (+900_xã); G (−2.500_tỷ đồng); \
         F (+8_tỷ đồng)."
    );
    let only = [row(&count, "D", ["0", "900", ""])];
    let summary = gaps_summary(Lang::En, &only, Baseline::Target, &comparison());
    assert_eq!(shown(&summary), "Farthest from plan 2023: D (+900_communes).");
}

#[test]
fn the_next_plan_seen_twice_is_the_plan_again() {
    let comparison = comparison();
    assert_eq!(Baseline::Target.comparison(&comparison), comparison);
    let turned = Baseline::Next.comparison(&comparison);
    assert_eq!((&turned.target, &turned.next), (&comparison.next, &comparison.target));
    assert_eq!(Baseline::Next.comparison(&turned), comparison);
}

#[test]
fn every_sentence_of_every_chart_is_well_formed() {
    let dataset = dataset();
    let (rows, comparison) = (rows(), dataset.comparison.clone());
    for lang in LANGS {
        let mut all = vec![
            verdicts_takeaway(lang, &dataset),
            verdicts_summary(lang, &dataset),
            target_change_takeaway(lang, &rows, &comparison),
            target_change_summary(lang, &rows),
            chart_label(lang, "A", "B."),
            chart_label(lang, "A", ""),
        ];
        for group in &dataset.groups {
            all.push(composition_takeaway(lang, &dataset, group));
            all.push(composition_summary(lang, &dataset, group));
        }
        for baseline in Baseline::ALL {
            let rows = dataset.assessments_from(baseline);
            all.push(gaps_takeaway(lang, rows, baseline, &comparison));
            all.push(gaps_summary(lang, rows, baseline, &comparison));
            let turned = baseline.comparison(&comparison);
            all.extend(rows.iter().map(|row| gap_row_sentence(lang, row, baseline, &turned)));
        }
        for row in &rows {
            all.push(target_change_row_sentence(lang, row, &comparison));
            all.push(bullet_label(lang, row, &comparison));
            all.push(verdict_sentence(lang, &row.indicator));
            all.push(period_sentence(
                lang,
                comparison.next.as_ref().expect("a next plan"),
                &row.next,
                &row.indicator.unit,
            ));
        }
        for text in all {
            well_formed(lang, &text);
        }
    }
}
