//! What is said about taking figures away: the menu of files, their sheet of sources, and copied sentences.

use crate::domain::{Assessment, Counted, Dataset};

use super::{Lang, document_line, found_count, row_sentence};

/// The fixed texts of files and copies.
#[expect(missing_docs, reason = "each name says which text it is; the texts stand side by side below")]
pub struct FileWords {
    pub scope: &'static str,
    pub results_missing: &'static str,
    pub xlsx: &'static str,
    pub xlsx_hint: &'static str,
    pub csv_vi: &'static str,
    pub csv_vi_hint: &'static str,
    pub csv: &'static str,
    pub csv_hint: &'static str,
    pub json: &'static str,
    pub json_hint: &'static str,
    pub working: &'static str,
    pub made: &'static str,
    pub made_hint: &'static str,
    pub xlsx_failed: &'static str,
    pub refused: &'static str,
    pub copy_sentence: &'static str,
    pub copy_row: &'static str,
    pub copied: &'static str,
    pub copy_refused: &'static str,
    pub copy_text: &'static str,
    pub document_number: &'static str,
    pub date: &'static str,
    pub issuer: &'static str,
    pub document_title: &'static str,
    pub territory: &'static str,
    pub boundaries: &'static str,
    pub territory_note: &'static str,
    pub holds: &'static str,
    pub everything: &'static str,
    pub seen: &'static str,
    pub filters: &'static str,
    pub no_filters: &'static str,
    pub order: &'static str,
    pub order_by_outcome: &'static str,
    pub language: &'static str,
    pub language_name: &'static str,
    pub made_with: &'static str,
}

impl FileWords {
    /// Tiếng Việt.
    pub const VI: Self = Self {
        scope: "Phạm vi",
        results_missing: "Kết quả theo lĩnh vực và phần đối chiếu chưa có ở đây nên không nằm trong tệp.",
        xlsx: "Excel (XLSX)",
        xlsx_hint: "Số liệu ở dạng số, có đơn vị, kèm trang ghi nguồn. Phù hợp với phần lớn nhu cầu.",
        csv_vi: "CSV cho Excel tiếng Việt",
        csv_vi_hint: "Dấu phẩy thập phân, cột cách nhau bằng dấu chấm phẩy.",
        csv: "CSV quốc tế",
        csv_hint: "Dấu chấm thập phân, cột cách nhau bằng dấu phẩy; cho phần mềm thống kê.",
        json: "JSON",
        json_hint: "Số liệu có cấu trúc, cho lập trình viên.",
        working: "Đang tạo tệp…",
        made: "Đã tạo tệp",
        made_hint: "Nếu trình duyệt không tự lưu, hãy bấm vào tên tệp; nếu vẫn không được, xin mở trang này trong một thẻ riêng.",
        xlsx_failed: "Chưa tạo được tệp Excel vì không tải được phần tạo bảng tính. Xin bấm lại để thử lần nữa, hoặc chọn CSV hay JSON.",
        refused: "Trình duyệt không cho tạo tệp. Xin thử lại, hoặc mở trang này trong một thẻ riêng.",
        copy_sentence: "Chép câu",
        copy_row: "Chép dòng",
        copied: "Đã chép vào bộ nhớ tạm.",
        copy_refused: "Trình duyệt không cho chép tự động. Xin chép từ ô dưới đây (Ctrl+C).",
        copy_text: "Nội dung để chép",
        document_number: "Số, ký hiệu",
        date: "Ngày ban hành",
        issuer: "Cơ quan ban hành",
        document_title: "Trích yếu",
        territory: "Địa bàn",
        boundaries: "Phạm vi địa giới",
        territory_note: "Lưu ý về địa giới",
        holds: "Tệp này gồm",
        everything: "Toàn bộ số liệu, theo thứ tự của báo cáo",
        seen: "Những gì đang xem",
        filters: "Bộ lọc",
        no_filters: "không có",
        order: "Thứ tự",
        order_by_outcome: "Theo kết quả đối chiếu",
        language: "Ngôn ngữ",
        language_name: "Tiếng Việt",
        made_with: "Tạo bằng",
    };

    /// English.
    pub const EN: Self = Self {
        scope: "Scope",
        results_missing: "The sector results and the audit are not here, so the file does not hold them.",
        xlsx: "Excel (XLSX)",
        xlsx_hint: "Numbers as numbers, with units and a sheet that names the source. Right for most purposes.",
        csv_vi: "CSV for Vietnamese Excel",
        csv_vi_hint: "Decimal comma, columns separated by semicolons.",
        csv: "International CSV",
        csv_hint: "Decimal point, columns separated by commas; for statistical software.",
        json: "JSON",
        json_hint: "Structured data, for developers.",
        working: "Making the file…",
        made: "The file is ready:",
        made_hint: "If the browser did not save it by itself, press its name; if that does not help, please open this page in a tab of its own.",
        xlsx_failed: "The Excel file could not be made, because the part that writes spreadsheets could not be loaded. Please press again to try once more, or choose CSV or JSON.",
        refused: "The browser does not allow the file to be made. Please try again, or open this page in a tab of its own.",
        copy_sentence: "Copy sentence",
        copy_row: "Copy row",
        copied: "Copied to the clipboard.",
        copy_refused: "The browser does not allow copying by itself. Please copy from the field below (Ctrl+C).",
        copy_text: "Text to copy",
        document_number: "Document number",
        date: "Date of issue",
        issuer: "Issued by",
        document_title: "Title",
        territory: "Territory",
        boundaries: "Boundaries",
        territory_note: "Note on boundaries",
        holds: "This file holds",
        everything: "All figures, in the order of the report",
        seen: "What is on the screen",
        filters: "Filters",
        no_filters: "none",
        order: "Order",
        order_by_outcome: "By outcome",
        language: "Language",
        language_name: "English",
        made_with: "Made with",
    };

    /// Those of a language.
    pub fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Vi => &Self::VI,
            Lang::En => &Self::EN,
        }
    }
}

/// How much a file holds of each kind: "28 chỉ tiêu, 278 kết quả".
pub fn kinds_held(lang: Lang, held: &[(usize, usize, Counted)]) -> String {
    let count = |(shown, total, counted): &(usize, usize, Counted)| found_count(lang, *shown, *total, *counted);
    held.iter().map(count).collect::<Vec<_>>().join(", ")
}

/// Everything, as a choice.
pub fn scope_all(lang: Lang, held: &[(usize, usize, Counted)]) -> String {
    let held = kinds_held(lang, held);
    match lang {
        Lang::Vi => format!("Toàn bộ ({held})"),
        Lang::En => format!("Everything ({held})"),
    }
}

/// What is seen, as a choice.
pub fn scope_seen(lang: Lang, held: &[(usize, usize, Counted)]) -> String {
    format!("{} ({})", FileWords::of(lang).seen, kinds_held(lang, held))
}

/// What a file of one table holds: the table of the open view.
pub fn one_table(lang: Lang, table: &str) -> String {
    match lang {
        Lang::Vi => format!("Gồm một bảng: {table}."),
        Lang::En => format!("One table: {table}."),
    }
}

/// The size of a file, after its name.
pub fn file_size(bytes: usize) -> String {
    format!("({} KB).", bytes.div_ceil(1000))
}

/// How the columns of the files are to be read: what it is about, and the rule.
pub fn reading_guide(lang: Lang) -> [(&'static str, &'static str); 5] {
    match lang {
        Lang::Vi => [
            (
                "Cột “dấu”",
                "“=” là đúng con số ấy; “≥”, “>”, “≤”, “<” cho biết con số là một giới hạn, không phải một giá trị. Trong tệp CSV, dấu “=” được để trống.",
            ),
            ("Cột “như in”", "Nguyên văn trong báo cáo, không sửa một chữ số nào."),
            (
                "Chênh lệch",
                "Kết quả trừ kế hoạch. Nếu đơn vị là %, chênh lệch tính bằng điểm phần trăm; nếu là giá trị hay số lượng, chênh lệch tính bằng chính đơn vị ấy.",
            ),
            (
                "Đối chiếu",
                "Tính từ số liệu theo quy tắc chung, tách riêng với đánh giá của báo cáo; không kết luận bên nào đúng.",
            ),
            ("Ô trống", "Không có số liệu. Không phải là số 0."),
        ],
        Lang::En => [
            (
                "Column “sign”",
                "“=” is the number itself; “≥”, “>”, “≤” and “<” say that the number is a limit and not a value. In CSV files “=” is left empty.",
            ),
            ("Column “as printed”", "The very words and digits of the report, none of them changed."),
            (
                "Gap",
                "Outcome minus plan. Where the unit is %, the gap is in percentage points; for amounts and counts it is in the unit itself.",
            ),
            (
                "Check",
                "Computed from the figures by one rule, apart from the verdict of the report; no claim is made about which is right.",
            ),
            ("Empty cell", "There is no figure. It is not zero."),
        ],
    }
}

/// Where figures come from, in one line: document and boundaries.
pub fn source_line(lang: Lang, dataset: &Dataset) -> String {
    let document = &dataset.document;
    let (issuer, line) = (lang.of(&document.issuer), document_line(lang, document));
    format!("{line}, {issuer}. {}", lang.of(&document.territory.boundaries))
}

/// One indicator as a sentence that can stand in another text, with its source.
pub fn copied_sentence(lang: Lang, assessment: &Assessment, dataset: &Dataset) -> String {
    let comparison = &dataset.comparison;
    let sentence = row_sentence(lang, assessment, &comparison.target, &comparison.outcome, &comparison.next);
    format!("{sentence} ({}: {})", lang.words().source, source_line(lang, dataset))
}
