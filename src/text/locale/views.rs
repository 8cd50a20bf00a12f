//! The fixed texts of overview, table, gaps, details and charts.

/// The overview.
pub struct Overview {
    pub headlines: &'static str,
    pub shortfalls: &'static str,
    pub overshoots: &'static str,
    pub in_points: &'static str,
    pub in_percent: &'static str,
    pub none: &'static str,
    pub by_policy_area: &'static str,
    pub total: &'static str,
}

/// The table of indicators.
pub struct Table {
    pub order_number: &'static str,
    pub indicator: &'static str,
    pub unit: &'static str,
    pub gap: &'static str,
    pub verdict: &'static str,
    pub verdict_hint: &'static str,
    pub check: &'static str,
    pub check_hint: &'static str,
    pub notes: &'static str,
    pub show: &'static str,
    pub columns: &'static str,
    pub fold_all: &'static str,
    pub unfold_all: &'static str,
    pub report_order: &'static str,
    pub legend: &'static str,
    pub related: &'static str,
    pub years: &'static str,
}

/// The view of gaps.
pub struct Gaps {
    pub at_zero: &'static str,
    pub points_panel: &'static str,
    pub relative_panel: &'static str,
    pub own_panel: &'static str,
    pub worse: &'static str,
    pub better: &'static str,
    pub clipped: &'static str,
}

/// The details of an indicator.
pub struct Detail {
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
}

/// What all charts share.
pub struct Charts {
    pub table: &'static str,
    pub loading: &'static str,
    pub failed: &'static str,
    pub retry: &'static str,
    pub below_plan: &'static str,
    pub above_plan: &'static str,
    pub contribution: &'static str,
    pub share_axis: &'static str,
    pub contribution_axis: &'static str,
    pub rows: &'static str,
    pub rows_hint: &'static str,
    pub rows_lead: &'static str,
    pub save_svg: &'static str,
    pub save_png: &'static str,
    pub png_refused: &'static str,
    pub picture_refused: &'static str,
}

/// The bar of the details of an indicator.
pub struct Panel {
    pub title: &'static str,
    pub close: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
}
