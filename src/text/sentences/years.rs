//! What is planned, expected and reported over several years, in sentences.

use crate::domain::{Line, LineFigure, Segment, Year};

use crate::text::{Lang, break_phrase, format::lower_first, messages, period_name, reading_phrase, stage_word};

/// A year as a sentence: "2021: kế hoạch 7,4–8,4%; thực hiện 4,36%."
pub fn year_sentence(lang: Lang, year: &Year) -> String {
    let said = |figure: &LineFigure| {
        let number = reading_phrase(lang, &figure.reading, &figure.unit);
        let name = match (&figure.period.label, figure.period.stretch) {
            (None, None) => lower_first(stage_word(lang, figure.period.stage)),
            (None, Some(_)) => lower_first(&period_name(lang, &figure.period)),
            (Some(_), _) => period_name(lang, &figure.period),
        };
        format!("{name} {number}")
    };
    let figures: Vec<String> = year.figures.iter().map(said).collect();
    let said = if figures.is_empty() { messages(lang).figures.missing.to_owned() } else { figures.join("; ") };
    format!("{}: {said}.", year.year)
}

/// Which years a line spans: "2018–2023".
pub fn years_span(line: &Line) -> String {
    let years = || line.segments.iter().flat_map(|segment| &segment.years).map(|year| year.year);
    match (years().min(), years().max()) {
        (Some(first), Some(last)) if first != last => format!("{first}–{last}"),
        (Some(first), _) => first.to_string(),
        _ => String::new(),
    }
}

/// The whole line in sentences, with what changed between its pieces.
pub fn years_summary(lang: Lang, line: &Line) -> String {
    let piece = |segment: &Segment| {
        let change = segment.after.as_ref().map(|between| sentence(&break_phrase(lang, between)));
        change.into_iter().chain(segment.years.iter().map(|year| year_sentence(lang, year))).collect::<Vec<_>>()
    };
    line.segments.iter().flat_map(piece).collect::<Vec<_>>().join(" ")
}

/// A text with a full stop at its end.
fn sentence(text: &str) -> String {
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}
