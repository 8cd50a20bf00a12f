//! What the columns and sheets of the files are called, and the words that stand only in them.

use crate::domain::{Comparison, Period};

use super::{Lang, names::lower_first, period_name};

/// The fixed titles of columns and sheets.
#[expect(missing_docs, reason = "each name says which text it is; the texts stand side by side below")]
pub struct ColumnTitles {
    pub indicators_sheet: &'static str,
    pub results_sheet: &'static str,
    pub audit_sheet: &'static str,
    pub source_sheet: &'static str,
    pub id: &'static str,
    pub group_number: &'static str,
    pub group: &'static str,
    pub policy_area: &'static str,
    pub indicator: &'static str,
    pub official_name: &'static str,
    pub unit: &'static str,
    pub direction: &'static str,
    pub higher_is_better: &'static str,
    pub gap: &'static str,
    pub gap_relation: &'static str,
    pub gap_unit: &'static str,
    pub relative_gap: &'static str,
    pub verdict: &'static str,
    pub verdict_printed: &'static str,
    pub check: &'static str,
    pub agreement: &'static str,
    pub check_reason: &'static str,
    pub notes: &'static str,
    pub place: &'static str,
    pub part: &'static str,
    pub section_number: &'static str,
    pub section: &'static str,
    pub topic: &'static str,
    pub level: &'static str,
    pub part_of: &'static str,
    pub relation: &'static str,
    pub value: &'static str,
    pub printed: &'static str,
    pub remark: &'static str,
    pub approximate: &'static str,
    pub change_relation: &'static str,
    pub change: &'static str,
    pub change_unit: &'static str,
    pub change_against: &'static str,
    pub plan_relation: &'static str,
    pub plan: &'static str,
    pub plan_unit: &'static str,
    pub share_of_plan_relation: &'static str,
    pub share_of_plan: &'static str,
    pub share_of_plan_of: &'static str,
    pub share: &'static str,
    pub time: &'static str,
    pub footnote: &'static str,
    pub explains: &'static str,
    pub kind: &'static str,
    pub outcome: &'static str,
    pub stated: &'static str,
    pub stated_number: &'static str,
    pub computed: &'static str,
    pub computed_number: &'static str,
    pub computed_unit: &'static str,
    pub calculation: &'static str,
    pub possible_from: &'static str,
    pub possible_to: &'static str,
    pub item: &'static str,
    pub content: &'static str,
    pub source: &'static str,
}

impl ColumnTitles {
    /// Tiếng Việt.
    pub const VI: Self = Self {
        indicators_sheet: "Chỉ tiêu",
        results_sheet: "Kết quả theo lĩnh vực",
        audit_sheet: "Đối chiếu số liệu",
        source_sheet: "Nguồn",
        id: "Mã",
        group_number: "TT nhóm",
        group: "Nhóm chỉ tiêu",
        policy_area: "Lĩnh vực",
        indicator: "Chỉ tiêu",
        official_name: "Tên chính thức (tiếng Việt)",
        unit: "Đơn vị tính",
        direction: "Chiều hướng tốt",
        higher_is_better: "cao hơn là tốt hơn",
        gap: "Chênh lệch so với kế hoạch",
        gap_relation: "Chênh lệch: dấu",
        gap_unit: "Chênh lệch: đơn vị",
        relative_gap: "Chênh lệch, % so với kế hoạch",
        verdict: "Đánh giá trong báo cáo",
        verdict_printed: "Đánh giá như in",
        check: "Đối chiếu: theo số liệu",
        agreement: "Đối chiếu: so với đánh giá",
        check_reason: "Đối chiếu: lý do",
        notes: "Ghi chú",
        place: "Vị trí trong báo cáo",
        part: "Phần của báo cáo",
        section_number: "Mục",
        section: "Tên mục",
        topic: "Nội dung",
        level: "Cấp",
        part_of: "Thuộc",
        relation: "Dấu",
        value: "Số liệu",
        printed: "Như in",
        remark: "Ghi chú",
        approximate: "khoảng",
        change_relation: "Tăng, giảm: dấu",
        change: "Tăng, giảm",
        change_unit: "Tăng, giảm: đơn vị",
        change_against: "Tăng, giảm: so với",
        plan_relation: "Kế hoạch: dấu",
        plan: "Kế hoạch",
        plan_unit: "Kế hoạch: đơn vị",
        share_of_plan_relation: "Tỷ lệ so với kế hoạch: dấu",
        share_of_plan: "Tỷ lệ so với kế hoạch (%)",
        share_of_plan_of: "Tỷ lệ so với kế hoạch: kế hoạch nào",
        share: "Tỷ lệ trong tổng số (%)",
        time: "Thời điểm",
        footnote: "Chú thích số",
        explains: "Liên quan đến chỉ tiêu",
        kind: "Loại đối chiếu",
        outcome: "Kết quả đối chiếu",
        stated: "Báo cáo nêu",
        stated_number: "Báo cáo nêu: số",
        computed: "Tính lại",
        computed_number: "Tính lại: số",
        computed_unit: "Đơn vị tính",
        calculation: "Phép tính",
        possible_from: "Xét sai số làm tròn: từ",
        possible_to: "Xét sai số làm tròn: đến",
        item: "Mục",
        content: "Nội dung",
        source: "Nguồn",
    };

    /// English.
    pub const EN: Self = Self {
        indicators_sheet: "Indicators",
        results_sheet: "Sector results",
        audit_sheet: "Audit of figures",
        source_sheet: "Source",
        id: "Id",
        group_number: "Group no.",
        group: "Group",
        policy_area: "Domain",
        indicator: "Indicator",
        official_name: "Official name (Vietnamese)",
        unit: "Unit",
        direction: "Better direction",
        higher_is_better: "higher is better",
        gap: "Gap to plan",
        gap_relation: "Gap: sign",
        gap_unit: "Gap: unit",
        relative_gap: "Gap, % of plan",
        verdict: "Verdict in the report",
        verdict_printed: "Verdict as printed",
        check: "Check: by the figures",
        agreement: "Check: against the verdict",
        check_reason: "Check: reason",
        notes: "Notes",
        place: "Place in the report",
        part: "Part of the report",
        section_number: "Section no.",
        section: "Section",
        topic: "Topic",
        level: "Level",
        part_of: "Part of",
        relation: "Sign",
        value: "Figure",
        printed: "As printed",
        remark: "Remark",
        approximate: "about",
        change_relation: "Change: sign",
        change: "Change",
        change_unit: "Change: unit",
        change_against: "Change: against",
        plan_relation: "Plan: sign",
        plan: "Plan",
        plan_unit: "Plan: unit",
        share_of_plan_relation: "Share of plan: sign",
        share_of_plan: "Share of plan (%)",
        share_of_plan_of: "Share of plan: which plan",
        share: "Share of the whole (%)",
        time: "When",
        footnote: "Footnote no.",
        explains: "Helps to explain",
        kind: "Kind of check",
        outcome: "Outcome",
        stated: "The report states",
        stated_number: "The report states: number",
        computed: "Computed",
        computed_number: "Computed: number",
        computed_unit: "Unit",
        calculation: "Calculation",
        possible_from: "Allowing for rounding: from",
        possible_to: "Allowing for rounding: to",
        item: "Item",
        content: "Content",
        source: "Source",
    };

    /// Those of a language.
    pub fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Vi => &Self::VI,
            Lang::En => &Self::EN,
        }
    }
}

/// A place where the indicator is called something else.
pub fn worded_as(lang: Lang, place: &str, wording: &str) -> String {
    match lang {
        Lang::Vi => format!("{place}, ghi là “{wording}”"),
        Lang::En => format!("{place}, worded “{wording}”"),
    }
}

/// The column that says whether a period's number is a value or a bound.
pub fn relation_title(lang: Lang, period: &Period) -> String {
    let name = period_name(lang, period);
    match lang {
        Lang::Vi => format!("{name}: dấu"),
        Lang::En => format!("{name}: sign"),
    }
}

/// The column of a period's figures as they are printed.
pub fn printed_title(lang: Lang, period: &Period) -> String {
    let name = period_name(lang, period);
    match lang {
        Lang::Vi => format!("{name}: như in"),
        Lang::En => format!("{name}: as printed"),
    }
}

/// The column that sets the next target against the outcome.
pub fn next_against_outcome_title(lang: Lang, comparison: &Comparison) -> String {
    let (next, outcome) = (period_name(lang, &comparison.next), lower_first(&period_name(lang, &comparison.outcome)));
    match lang {
        Lang::Vi => format!("{next} so với {outcome}"),
        Lang::En => format!("{next} against {outcome}"),
    }
}
