//! What is said of real reports: whole sentences, in both languages, also where a text has no translation.

use chi_tieu::{
    domain::{Assessment, Baseline, Column, Dataset, Role},
    sheets::{Book, ExportScope, Extent, IndicatorRow, indicators},
    text::{self, Lang},
};

use super::{LANGS, reports};

/// All that is said of one indicator.
fn of_indicator(lang: Lang, dataset: &Dataset, assessment: &Assessment) -> Vec<String> {
    let (comparison, unit) = (&dataset.comparison, &assessment.indicator.unit);
    let mut all = vec![
        text::row_sentence(lang, assessment, comparison),
        text::copied_sentence(lang, assessment, dataset),
        text::check_phrase(lang, &assessment.check, assessment.agreement),
        text::check_reason(lang, assessment),
        text::computed_verdict_phrase(lang, &assessment.check, assessment.agreement),
        text::gap_figure(lang, assessment),
        text::next_gap_figure(lang, assessment),
        text::gap_sentence(lang, assessment),
        text::verdict_sentence(lang, &assessment.indicator),
        text::bullet_label(lang, assessment, comparison),
    ];
    for role in Role::ALL {
        let reading = assessment.reading(role);
        all.push(text::figure(lang, reading));
        all.push(text::reading_phrase(lang, reading, unit));
        all.extend(reading.quantity().map(|quantity| text::meaning_phrase(lang, quantity, unit)));
        all.extend(comparison.period(role).map(|period| text::period_sentence(lang, period, reading, unit)));
    }
    all.extend(assessment.gap.map(|gap| text::gap_phrase(lang, &gap, unit)));
    all.extend(text::relative_phrase(lang, assessment));
    all.extend(text::target_change_sentence(lang, assessment, comparison));
    all
}

/// All that is said of the whole.
fn of_report(lang: Lang, dataset: &Dataset) -> Vec<String> {
    let comparison = &dataset.comparison;
    let mut all = vec![
        text::source_line(lang, dataset),
        text::shared_title(lang, dataset),
        text::citation(lang, dataset, None),
        text::document_line(lang, &dataset.document),
        text::period_range(comparison),
        text::verdicts_takeaway(lang, dataset),
    ];
    all.extend(text::picture_source(lang, dataset));
    for (role, period) in comparison.periods() {
        all.extend([text::period_name(lang, period), text::period_short(lang, period)]);
        all.extend([text::role_name(lang, comparison, role), text::printed_title(lang, comparison, role)]);
    }
    for column in Column::ALL.into_iter().filter(|column| dataset.shows(*column)) {
        all.push(text::column_title(lang, column, comparison));
        all.extend(text::column_hint(lang, column, comparison));
    }
    for baseline in Baseline::ALL.into_iter().filter(|it| it.comparison(comparison).pair().is_some()) {
        let rows = dataset.assessments_from(baseline);
        all.push(text::gaps_takeaway(lang, rows, baseline, comparison));
        all.push(text::gaps_summary(lang, rows, baseline, comparison));
    }
    all
}

#[test]
fn whatever_is_said_of_a_real_report_is_whole() {
    for (name, dataset) in reports() {
        for lang in LANGS {
            let mut all = of_report(lang, &dataset);
            for assessment in dataset.assessments() {
                all.extend(of_indicator(lang, &dataset, assessment));
            }
            for said in all {
                let place = format!("{name}, {}: {said:?}", lang.tag());
                assert!(!said.trim().is_empty(), "{place} is empty");
                assert!(said.trim() == said && !said.contains("  "), "{place} has spaces too many");
                assert!(!said.contains(['{', '}', '\\']), "{place} has a placeholder left");
                assert!(
                    !said.contains("..") && !said.contains(" .") && !said.contains(" ,"),
                    "{place} has strange stops"
                );
                assert!(!said.contains("()") && !said.contains(": ."), "{place} leaves something out");
            }
        }
    }
}

#[test]
fn a_report_without_english_is_told_in_its_own_words() {
    for (name, dataset) in reports() {
        for assessment in dataset.assessments() {
            let name_in = &assessment.indicator.name;
            let told = text::row_sentence(Lang::En, assessment, &dataset.comparison);
            let expected = name_in.en.as_deref().unwrap_or(&name_in.vi);
            assert!(told.starts_with(expected), "{name}: {told}");
        }
    }
}

#[test]
fn every_report_fills_a_sheet_with_a_row_for_each_indicator() {
    for (name, dataset) in reports() {
        for lang in LANGS {
            let rows = IndicatorRow::all(&dataset);
            let sheet = indicators(lang, &dataset.comparison, &rows, &[]);
            assert_eq!(sheet.rows.len(), dataset.indicators().count(), "{name}");
            assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{name}");
            assert!(sheet.columns.iter().all(|column| !column.title.trim().is_empty()), "{name}");
            let scope =
                ExportScope { extent: Extent::All, view: "V".to_owned(), filters: vec![], order: "O".to_owned() };
            let book = Book::new(lang, &dataset, vec![sheet], &scope);
            assert!(book.source.rows.iter().all(|row| row.len() == book.source.columns.len()), "{name}");
        }
    }
}
