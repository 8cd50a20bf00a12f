//! The fixed texts of the overview, of an indicator's details and of what can be done with the table.

use super::Lang;

/// Fixed texts, one constant per language: a text that one language lacks does not compile.
#[expect(missing_docs, reason = "each name says which text it is; the texts stand side by side below")]
pub struct Labels {
    pub headlines: &'static str,
    pub shortfalls: &'static str,
    pub overshoots: &'static str,
    pub in_points: &'static str,
    pub in_percent: &'static str,
    pub none_of_these: &'static str,
    pub show_in_table: &'static str,
    pub by_policy_area: &'static str,
    pub total: &'static str,
    pub details_of: &'static str,
    pub close: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub figures: &'static str,
    pub period: &'static str,
    pub as_printed: &'static str,
    pub as_understood: &'static str,
    pub where_stated: &'static str,
    pub gap: &'static str,
    pub how_checked: &'static str,
    pub by_the_figures: &'static str,
    pub direction: &'static str,
    pub next_plan: &'static str,
    pub row: &'static str,
    pub related_results: &'static str,
    pub related_checks: &'static str,
    pub columns: &'static str,
    pub fold_all: &'static str,
    pub unfold_all: &'static str,
    pub report_order: &'static str,
}

impl Labels {
    /// Tiếng Việt.
    pub const VI: Self = Self {
        headlines: "Chỉ tiêu nổi bật",
        shortfalls: "Thấp hơn kế hoạch nhiều nhất",
        overshoots: "Vượt kế hoạch nhiều nhất",
        in_points: "Tính bằng điểm phần trăm",
        in_percent: "Tính bằng % so với kế hoạch",
        none_of_these: "Không có chỉ tiêu nào.",
        show_in_table: "Xem trong bảng",
        by_policy_area: "Đánh giá theo lĩnh vực",
        total: "Tổng số",
        details_of: "Chi tiết chỉ tiêu",
        close: "Đóng",
        previous: "Chỉ tiêu trước",
        next: "Chỉ tiêu sau",
        figures: "Số liệu",
        period: "Kỳ",
        as_printed: "In trong báo cáo",
        as_understood: "Được hiểu là",
        where_stated: "Nơi nêu",
        gap: "Chênh lệch",
        how_checked: "Cách đối chiếu",
        by_the_figures: "Tính từ số liệu",
        direction: "Chiều đánh giá",
        next_plan: "Kế hoạch năm sau",
        row: "Vị trí trong bảng",
        related_results: "Kết quả liên quan",
        related_checks: "Phép đối chiếu liên quan",
        columns: "Chọn cột",
        fold_all: "Thu gọn các nhóm",
        unfold_all: "Mở các nhóm",
        report_order: "Về thứ tự trong báo cáo",
    };

    /// English.
    pub const EN: Self = Self {
        headlines: "Headline indicators",
        shortfalls: "Farthest below plan",
        overshoots: "Farthest beyond plan",
        in_points: "In percentage points",
        in_percent: "In % of the plan",
        none_of_these: "None.",
        show_in_table: "Show in the table",
        by_policy_area: "Verdicts by domain",
        total: "Total",
        details_of: "Details of the indicator",
        close: "Close",
        previous: "Previous indicator",
        next: "Next indicator",
        figures: "Figures",
        period: "Period",
        as_printed: "As printed",
        as_understood: "Understood as",
        where_stated: "Where",
        gap: "Gap",
        how_checked: "How it was checked",
        by_the_figures: "From the figures",
        direction: "Which way is good",
        next_plan: "Next plan",
        row: "Place in the table",
        related_results: "Related results",
        related_checks: "Related checks",
        columns: "Columns",
        fold_all: "Fold all groups",
        unfold_all: "Unfold all groups",
        report_order: "Back to the report's order",
    };
}

impl Lang {
    /// The fixed texts of overview, details and table in this language.
    pub fn labels(self) -> &'static Labels {
        match self {
            Self::Vi => &Labels::VI,
            Self::En => &Labels::EN,
        }
    }
}
