//! Periods and documents by name: half years and five years, labels of the dataset's own, and documents of every kind.

use chi_tieu::{
    domain::{Document, DocumentKind, Moment, Period, Stage, StatedCounts, Stretch, Wording},
    text::{document_line, period_inside, period_name, period_range, period_short, stated_counts_sentence},
};

use super::{LANGS, comparison, shown, well_formed};

fn moment(text: &str) -> Moment {
    let mut parts = text.split('-').map(|part| part.parse::<i32>().expect("a number"));
    let year = parts.next().expect("a year");
    let mut small = || parts.next().map(|part| u8::try_from(part).expect("a month or a day"));
    Moment { year, month: small(), day: small() }
}

fn period(stage: Stage, from: &str, until: &str) -> Period {
    let stretch = Stretch { from: moment(from), until: moment(until) };
    Period { id: "any".to_owned(), year: stretch.until.year, stage, label: None, stretch: Some(stretch) }
}

#[test]
fn a_period_that_is_no_calendar_year_says_which_time_it_is() {
    for (stage, from, until, vi, en) in [
        (Stage::Estimate, "2023-01", "2023-06", "Ước thực hiện 6 tháng đầu năm 2023", "Estimate first half of 2023"),
        (Stage::Plan, "2023-07", "2023-12", "Kế hoạch 6 tháng cuối năm 2023", "Plan second half of 2023"),
        (Stage::Final, "2023-01", "2023-09", "Thực hiện 9 tháng năm 2023", "Outcome first 9 months of 2023"),
        (Stage::Final, "2023-01", "2023-01", "Thực hiện tháng 1/2023", "Outcome January 2023"),
        (Stage::Final, "2023-01", "2023-03", "Thực hiện quý 1/2023", "Outcome Q1 2023"),
        (Stage::Final, "2023-10", "2023-12", "Thực hiện quý 4/2023", "Outcome Q4 2023"),
        (Stage::Final, "2023-02", "2023-05", "Thực hiện tháng 2–5/2023", "Outcome months 2–5 of 2023"),
        (Stage::Plan, "2016", "2020", "Kế hoạch 2016–2020", "Plan 2016–2020"),
        (Stage::Plan, "2022-12", "2023-02", "Kế hoạch 12/2022–02/2023", "Plan December 2022–February 2023"),
    ] {
        let period = period(stage, from, until);
        assert_eq!(LANGS.map(|lang| period_name(lang, &period)), [vi, en]);
        for (lang, name) in LANGS.into_iter().zip([vi, en]) {
            let (stage_word, _) = name.split_once(' ').expect("a stage and a time");
            assert!(period_inside(lang, &period).starts_with(&stage_word.to_lowercase()), "{name}");
            assert!(period_short(lang, &period).chars().count() <= name.chars().count(), "{name}");
        }
    }
}

#[test]
fn a_label_stands_for_the_name_and_keeps_its_capital() {
    let label = Wording { vi: "Phấn đấu 2023".to_owned(), en: Some("Striven for in 2023".to_owned()) };
    let period = Period { label: Some(label), ..period(Stage::Plan, "2023-01", "2023-06") };
    for name in [period_name, period_short, period_inside] {
        assert_eq!(LANGS.map(|lang| name(lang, &period)), ["Phấn đấu 2023", "Striven for in 2023"]);
    }
    let label = Wording { vi: "Phấn đấu 2023".to_owned(), en: None };
    let period = Period { label: Some(label), ..period };
    assert_eq!(LANGS.map(|lang| period_name(lang, &period)), ["Phấn đấu 2023"; 2], "in the words it has");
}

#[test]
fn a_comparison_spans_the_years_of_all_its_periods() {
    let mut comparison = comparison();
    assert_eq!(period_range(&comparison), "2023–2024");
    comparison.previous = comparison.target.clone().map(|period| Period { year: 2022, ..period });
    assert_eq!(period_range(&comparison), "2022–2024");
    (comparison.previous, comparison.next) = (None, None);
    assert_eq!(period_range(&comparison), "2023");
}

#[test]
fn a_document_is_called_what_it_is_and_dated_as_precisely_as_is_known() {
    let wording = Wording { vi: "…".to_owned(), en: None };
    for (kind, number, date, vi, en) in [
        (
            DocumentKind::Report,
            Some("163/BC-UBND"),
            "2023-11-12",
            "Báo cáo số 163/BC-UBND ngày 12/11/2023",
            "Report 163/BC-UBND of 12 November 2023",
        ),
        (
            DocumentKind::Resolution,
            Some("11/NQ-HĐND"),
            "2022-12",
            "Nghị quyết số 11/NQ-HĐND tháng 12/2022",
            "Resolution 11/NQ-HĐND of December 2022",
        ),
        (
            DocumentKind::Decision,
            Some("01/QĐ-UBND"),
            "2023-01-01",
            "Quyết định số 01/QĐ-UBND ngày 01/01/2023",
            "Decision 01/QĐ-UBND of 1 January 2023",
        ),
        (DocumentKind::Press, None, "2018-02", "Bài báo tháng 02/2018", "Press article of February 2018"),
        (DocumentKind::Press, None, "2020", "Bài báo năm 2020", "Press article of 2020"),
    ] {
        let document = Document {
            id: "any".to_owned(),
            kind,
            number: number.map(str::to_owned),
            date: moment(date),
            issuer: wording.clone(),
            title: wording.clone(),
        };
        assert_eq!(LANGS.map(|lang| document_line(lang, &document)), [vi, en]);
    }
}

#[test]
fn a_report_s_own_count_is_told_as_far_as_it_goes() {
    let counts = |reached, exceeded, met, missed| StatedCounts {
        of: 14,
        reached,
        exceeded,
        met,
        missed,
        place: "text".to_owned(),
    };
    for (counts, vi, en) in [
        (
            counts(Some(14), None, None, None),
            "Văn bản tự tổng hợp: 14 đạt hoặc vượt trong 14 chỉ tiêu.",
            "The document's own count: 14 met or exceeded of 14 indicators.",
        ),
        (
            counts(None, Some(5), Some(8), Some(1)),
            "Văn bản tự tổng hợp: 5 vượt, 8 đạt, 1 không đạt trong 14 chỉ tiêu.",
            "The document's own count: 5 exceeded, 8 met, 1 missed of 14 indicators.",
        ),
    ] {
        let told = LANGS.map(|lang| stated_counts_sentence(lang, &counts));
        assert_eq!(told.each_ref().map(|text| shown(text)), [vi, en]);
        for (lang, text) in LANGS.into_iter().zip(&told) {
            well_formed(lang, text);
        }
    }
}
