//! Every sentence about the shipped report, in both languages: whole, in normal form, with true minus signs.

use chi_tieu::{
    decode,
    domain::{Assessment, Baseline, ComputedVerdict, Dataset, Reading, Tally, UnitKind, Verdict},
    text::{
        Lang, chart_label, check_phrase, check_reason, document_line, figure, gap_figure, gap_hint, gap_phrase,
        gap_sentence, gaps_summary, gaps_takeaway, next_gap_figure, next_hint, period_range, printed_number,
        reading_phrase, relative_phrase, row_sentence, table_caption, tally_sentence, target_change_phrase,
        target_change_sentence,
    },
};

use super::{LANGS, well_formed};

fn dataset() -> Dataset {
    decode::parse(chi_tieu::EMBEDDED).unwrap_or_else(|fault| panic!("{fault}"))
}

/// All that is said of one indicator.
fn sayings(lang: Lang, dataset: &Dataset, assessment: &Assessment) -> Vec<String> {
    let unit = &assessment.indicator.unit;
    let comparison = &dataset.comparison;
    let readings = [&assessment.target, &assessment.outcome, &assessment.next];
    let mut all = vec![
        gap_figure(lang, assessment),
        next_gap_figure(lang, assessment),
        gap_sentence(lang, assessment),
        check_phrase(lang, &assessment.check, assessment.agreement),
        check_reason(lang, assessment),
        row_sentence(lang, assessment, comparison),
    ];
    all.extend(target_change_sentence(lang, assessment, comparison));
    all.extend(readings.map(|reading| figure(lang, reading)));
    all.extend(readings.map(|reading| reading_phrase(lang, reading, unit)));
    all.extend(assessment.gap.map(|gap| gap_phrase(lang, &gap, unit)));
    all.extend(assessment.target_change.map(|target_change| target_change_phrase(lang, &target_change, unit)));
    all.extend(relative_phrase(lang, assessment));
    all
}

#[test]
fn every_sentence_about_every_indicator_is_well_formed() {
    let dataset = dataset();
    let mut count = 0;
    for lang in LANGS {
        for assessment in dataset.assessments() {
            for saying in sayings(lang, &dataset, assessment) {
                well_formed(lang, &saying);
                count += 1;
            }
        }
    }
    assert!(count > 28 * 2 * 13, "only {count} sentences were read");
}

#[test]
fn titles_and_summaries_are_well_formed() {
    let dataset = dataset();
    let tally = Tally::of(dataset.indicators());
    let rows = dataset.assessments();
    for lang in LANGS {
        for text in [
            table_caption(lang, &dataset),
            gap_hint(lang, &dataset.comparison),
            next_hint(lang, &dataset.comparison),
            gaps_takeaway(lang, rows, Baseline::Target, &dataset.comparison),
            gaps_summary(lang, rows, Baseline::Target, &dataset.comparison),
            chart_label(lang, "A", "B."),
            tally_sentence(lang, &tally),
        ] {
            well_formed(lang, &text);
        }
    }
    assert_eq!(period_range(&dataset.comparison), "2023–2024");
    assert_eq!(document_line(Lang::Vi, &dataset.document), "Báo cáo số 163/BC-UBND ngày 12/11/2023");
    assert_eq!(document_line(Lang::En, &dataset.document), "Report 163/BC-UBND of 12 November 2023");
    assert_eq!(gap_hint(Lang::Vi, &dataset.comparison), "ước thực hiện trừ kế hoạch");
    assert_eq!(gap_hint(Lang::En, &dataset.comparison), "estimate minus plan");
}

#[test]
fn no_gap_of_percentages_is_a_percent_of_a_percent() {
    let dataset = dataset();
    for lang in LANGS {
        for assessment in dataset.assessments().iter().filter(|it| it.indicator.unit.kind == UnitKind::Percent) {
            let gap = assessment.gap.expect("every percentage has plan and estimate");
            let phrase = gap_phrase(lang, &gap, &assessment.indicator.unit);
            for text in [phrase, gap_figure(lang, assessment), gap_sentence(lang, assessment)] {
                assert!(!text.contains('%'), "{}: {text}", assessment.indicator.id);
            }
        }
    }
}

#[test]
fn the_digits_in_vietnamese_are_the_printed_ones() {
    for indicator in dataset().indicators() {
        for (_, reading) in &indicator.readings {
            let Reading::Stated(statement) = reading else { continue };
            let shown = printed_number(Lang::Vi, statement).replace('−', "-");
            let digits = shown.rsplit('\u{a0}').next().expect("digits");
            assert!(statement.printed.contains(digits), "{digits} is not in {}", statement.printed);
        }
    }
}

#[test]
fn the_charts_title_counts_no_outcome_as_better_or_worse_that_the_check_does_not() {
    let dataset = dataset();
    let checked = |verdict| {
        dataset.assessments().iter().filter(|it| it.check.verdict == ComputedVerdict::Reached(verdict)).count()
    };
    // Unemployment, below 3 against a plan of below 3, is the plan met and not a better one.
    assert_eq!((checked(Verdict::Exceeded), checked(Verdict::Missed)), (6, 7));
    for (lang, better, worse) in
        [(Lang::Vi, "6 chỉ tiêu tốt hơn", "7 kém hơn"), (Lang::En, "6 indicators better", "7 worse")]
    {
        let rows = dataset.assessments();
        let title = gaps_takeaway(lang, rows, Baseline::Target, &dataset.comparison);
        assert!(title.contains(better) && title.contains(worse), "{title}");
        let (_, counts) = title.split_once(": ").expect("the counts follow the plan's name");
        let total: usize = counts.split(' ').filter_map(|word| word.parse::<usize>().ok()).sum();
        assert_eq!(total, 28, "the counts have their denominator: {title}");
    }
}
