//! What is said of passing on what is shown: by its address, by the device, or as a citation.

use crate::domain::{Dataset, Document};

use super::{Lang, document_line, period_range};

/// The fixed texts of sharing.
#[expect(missing_docs, reason = "each name says which text it is; the texts stand side by side below")]
pub struct Sharing {
    pub copy_link: &'static str,
    pub share: &'static str,
    pub citation: &'static str,
    pub copy_citation: &'static str,
    pub link_copied: &'static str,
    pub citation_copied: &'static str,
    pub copy_refused: &'static str,
    pub text_to_copy: &'static str,
    pub share_refused: &'static str,
    pub details_lost: &'static str,
    pub dismiss: &'static str,
}

impl Sharing {
    const VI: Self = Self {
        copy_link: "Chép liên kết",
        share: "Chia sẻ qua ứng dụng…",
        citation: "Cách trích dẫn",
        copy_citation: "Chép câu trích dẫn",
        link_copied: "Đã chép liên kết.",
        citation_copied: "Đã chép câu trích dẫn.",
        copy_refused: "Trình duyệt không cho phép chép tự động. Mời bạn chọn phần chữ dưới đây để tự chép.",
        text_to_copy: "Nội dung để chép",
        share_refused: "Chưa chia sẻ được từ thiết bị này. Bạn có thể chép liên kết để gửi đi.",
        details_lost: "Liên kết này trỏ đến một chỉ tiêu không có trong bộ số liệu đang xem. Các phần khác vẫn được mở như liên kết yêu cầu.",
        dismiss: "Đóng",
    };

    const EN: Self = Self {
        copy_link: "Copy link",
        share: "Share with an app…",
        citation: "How to cite",
        copy_citation: "Copy citation",
        link_copied: "Link copied.",
        citation_copied: "Citation copied.",
        copy_refused: "The browser does not allow copying here. Please select the text below and copy it yourself.",
        text_to_copy: "Text to copy",
        share_refused: "This device could not share it. You can copy the link and send it instead.",
        details_lost: "This link names an indicator that is not among the figures shown here. Everything else is as the link asks.",
        dismiss: "Close",
    };
}

/// The fixed texts of sharing in a language.
pub fn sharing(lang: Lang) -> &'static Sharing {
    match lang {
        Lang::Vi => &Sharing::VI,
        Lang::En => &Sharing::EN,
    }
}

/// What is shared, in a line.
pub fn shared_title(lang: Lang, document: &Document) -> String {
    format!("{}, {}", lang.words().title, lang.of(&document.territory.name))
}

/// How to cite what is shown: who said it where, what it is here, which boundaries it covers, and where it stands.
pub fn citation(lang: Lang, dataset: &Dataset, address: Option<&str>) -> String {
    let document = &dataset.document;
    let (issuer, title) = (lang.of(&document.issuer), lang.of(&document.title));
    let (line, boundaries) = (document_line(lang, document), lang.of(&document.territory.boundaries));
    let years = period_range(&dataset.comparison);
    let cited = match lang {
        Lang::Vi => format!("{issuer}. {line}: “{title}”. Bảng chỉ tiêu {years}, xem bằng chi-tieu. {boundaries}."),
        Lang::En => format!("{issuer}. {line}: “{title}”. Indicator table {years}, shown by chi-tieu. {boundaries}."),
    };
    address.map(|address| format!("{cited} {address}")).unwrap_or(cited)
}
