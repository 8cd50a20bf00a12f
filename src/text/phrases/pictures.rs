//! What is said around a chart: how its rows are walked, and its picture to take away with where it comes from.

use crate::domain::{Baseline, Comparison, Dataset, Period, Role};

use crate::text::{Lang, document_line, messages, period_inside, role_name};

/// A picture was made, and what to do if no download began; a link to the file follows.
pub fn picture_saved(lang: Lang, format: &str) -> String {
    match lang {
        Lang::Vi => format!("Đã tạo ảnh {format}. Nếu trình duyệt chặn việc tải xuống, hãy dùng liên kết này:"),
        Lang::En => format!("The {format} picture is ready. If the browser blocked the download, use this link:"),
    }
}

/// What stands under a picture: the document the figures come from, and the territory they cover.
pub fn picture_source(lang: Lang, dataset: &Dataset) -> Vec<String> {
    let (document, territory) = (&dataset.document, &dataset.territory);
    let source =
        format!("{}: {}. {}.", messages(lang).widget.source, lang.of(&document.issuer), document_line(lang, document));
    let about = [&territory.boundaries, &territory.note].into_iter().flatten().map(|it| lang.of(it));
    let about = about.collect::<Vec<_>>().join(". ");
    std::iter::once(source).chain((!about.is_empty()).then_some(about)).collect()
}

/// What the marks of the chart of gaps mean, in one line for its picture.
pub fn marks_key(lang: Lang, comparison: &Comparison, zero: Baseline) -> String {
    let words = messages(lang);
    let named = |mark: &str, role, at_zero: bool| {
        let place = if at_zero { format!(" {}", words.gaps.at_zero) } else { String::new() };
        // A line does not end between a mark and its name.
        let entry = || format!("{mark} {}{place}", role_name(lang, comparison, role)).replace(' ', "\u{a0}");
        comparison.period(role).map(|_| entry())
    };
    let entries = [
        named("◇", Role::Target, zero == Baseline::Target),
        named("○", Role::Outcome, false),
        named("◆", Role::Next, zero == Baseline::Next),
        zero.period(comparison).map(|period| gap_sides_note(lang, period)),
    ];
    entries.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The note in the legend on which side is which.
pub fn gap_sides_note(lang: Lang, zero: &Period) -> String {
    let plan = period_inside(lang, zero);
    match lang {
        Lang::Vi => format!("Bên phải mốc 0 là tốt hơn {plan}"),
        Lang::En => format!("Right of zero is better than {plan}"),
    }
}
