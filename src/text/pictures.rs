//! What is said around a chart: how its rows are walked, and its picture to take away with where it comes from.

use crate::domain::{Baseline, Comparison, Document};

use super::{Lang, document_line, gap_sides_note, period_name};

/// Fixed texts around a chart.
#[expect(missing_docs, reason = "each name says which text it is; the texts stand side by side below")]
pub struct ChartWords {
    pub rows: &'static str,
    pub rows_hint: &'static str,
    pub rows_lead: &'static str,
    pub save_svg: &'static str,
    pub save_png: &'static str,
    pub png_refused: &'static str,
    pub picture_refused: &'static str,
}

const VI: ChartWords = ChartWords {
    rows: "Các dòng của biểu đồ, đi từng dòng bằng phím mũi tên lên và xuống",
    rows_hint: "Di chuột hoặc chạm vào một dòng để đọc cả câu ở đây (bàn phím: ↑ ↓).",
    rows_lead: "Nhấn vào dòng để xem chi tiết chỉ tiêu.",
    save_svg: "Tải ảnh SVG",
    save_png: "Tải ảnh PNG",
    png_refused: "Trang này hoặc trình duyệt không cho tạo ảnh PNG. Bạn vẫn có thể tải ảnh SVG.",
    picture_refused: "Không tạo được ảnh. Biểu đồ và bảng số liệu vẫn dùng được như trước.",
};

const EN: ChartWords = ChartWords {
    rows: "Rows of the chart, walked with the up and down arrow keys",
    rows_hint: "Point at or tap a row to read it here as a sentence (keyboard: ↑ ↓).",
    rows_lead: "Press a row for the details of its indicator.",
    save_svg: "Save as SVG",
    save_png: "Save as PNG",
    png_refused: "This page or the browser does not let a PNG picture be made. You can still save the chart as SVG.",
    picture_refused: "The picture could not be made. The chart and its table work as before.",
};

/// The fixed texts in a language.
pub fn chart_words(lang: Lang) -> &'static ChartWords {
    match lang {
        Lang::Vi => &VI,
        Lang::En => &EN,
    }
}

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
    let source = format!("{}: {}. {}.", lang.words().source, lang.of(&document.issuer), document_line(lang, document));
    vec![source, format!("{}. {}", lang.of(&territory.boundaries), lang.of(&territory.note))]
}

/// What the marks of the chart of gaps mean, in one line for its picture.
pub fn marks_key(lang: Lang, comparison: &Comparison, zero: Baseline) -> String {
    let words = lang.words();
    let named = |mark: &str, period, at_zero: bool| {
        let place = if at_zero { format!(" {}", words.at_zero) } else { String::new() };
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
