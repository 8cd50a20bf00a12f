//! What is said about taking figures away: the menu of files, and how their sheet of sources explains them.

use crate::domain::Counted;

use crate::text::{Lang, file_messages, found_count};

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
    format!("{} ({})", file_messages(lang).source_sheet.seen, kinds_held(lang, held))
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
            ("Cột “như in”", "Nguyên văn trong văn bản, không sửa một chữ số nào."),
            (
                "Chênh lệch",
                "Kết quả trừ kế hoạch. Nếu đơn vị là %, chênh lệch tính bằng điểm phần trăm; nếu là giá trị hay số lượng, chênh lệch tính bằng chính đơn vị ấy.",
            ),
            (
                "Đối chiếu",
                "Tính từ số liệu theo quy tắc chung, tách riêng với đánh giá của văn bản; không kết luận bên nào đúng.",
            ),
            ("Ô trống", "Không có số liệu. Không phải là số 0."),
        ],
        Lang::En => [
            (
                "Column “sign”",
                "“=” is the number itself; “≥”, “>”, “≤” and “<” say that the number is a limit and not a value. In CSV files “=” is left empty.",
            ),
            ("Column “as printed”", "The very words and digits of the document, none of them changed."),
            (
                "Gap",
                "Outcome minus plan. Where the unit is %, the gap is in percentage points; for amounts and counts it is in the unit itself.",
            ),
            (
                "Check",
                "Computed from the figures by one rule, apart from the verdict of the document; no claim is made about which is right.",
            ),
            ("Empty cell", "There is no figure. It is not zero."),
        ],
    }
}
