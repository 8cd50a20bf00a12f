//! What is said around a chart: how its rows are walked, and its picture to take away with where it comes from.

use crate::domain::{Baseline, Comparison, Document, Period};

use crate::text::{Lang, document_line, format::lower_first, messages, period_name};

/// A picture was made, and what to do if no download began; a link to the file follows.
pub fn picture_saved(lang: Lang, format: &str) -> String {
    match lang {
        Lang::Vi => format!("Đã tạo ảnh {format}. Nếu trình duyệt chặn việc tải xuống, hãy dùng liên kết này:"),
        Lang::En => format!("The {format} picture is ready. If the browser blocked the download, use this link:"),
    }
}

/// What stands under a picture: the document the figures come from, and the territory they cover.
pub fn picture_source(lang: Lang, document: &Document) -> Vec<String> {
    let territory = &document.territory;
    let source =
        format!("{}: {}. {}.", messages(lang).widget.source, lang.of(&document.issuer), document_line(lang, document));
    vec![source, format!("{}. {}", lang.of(&territory.boundaries), lang.of(&territory.note))]
}

/// What the marks of the chart of gaps mean, in one line for its picture.
pub fn marks_key(lang: Lang, comparison: &Comparison, zero: Baseline) -> String {
    let words = messages(lang);
    let named = |mark: &str, period, at_zero: bool| {
        let place = if at_zero { format!(" {}", words.gaps.at_zero) } else { String::new() };
        // A line does not end between a mark and its name.
        format!("{mark} {}{place}", period_name(lang, period)).replace(' ', "\u{a0}")
    };
    [
        named("◇", &comparison.target, zero == Baseline::Target),
        named("○", &comparison.outcome, false),
        named("◆", &comparison.next, zero == Baseline::Next),
        gap_sides_note(lang, zero.period(comparison)),
    ]
    .join(" · ")
}

/// The note in the legend on which side is which.
pub fn gap_sides_note(lang: Lang, zero: &Period) -> String {
    let plan = lower_first(&period_name(lang, zero));
    match lang {
        Lang::Vi => format!("Bên phải mốc 0 là tốt hơn {plan}"),
        Lang::En => format!("Right of zero is better than {plan}"),
    }
}
