//! The fixed texts of overview, table, gaps, details and charts in English.

use super::super::views::{Charts, Detail, Gaps, Overview, Panel, Table};

pub const OVERVIEW: Overview = Overview {
    headlines: "Headline indicators",
    shortfalls: "Farthest below plan",
    overshoots: "Farthest beyond plan",
    in_points: "In percentage points",
    in_percent: "In % of the plan",
    none: "None.",
    by_policy_area: "Verdicts by domain",
    total: "Total",
};

pub const TABLE: Table = Table {
    order_number: "No.",
    indicator: "Indicator",
    unit: "Unit",
    gap: "Gap",
    verdict: "Verdict",
    verdict_hint: "in the document",
    check: "Check",
    check_hint: "computed from the figures",
    notes: "Notes",
    show: "Show in the table",
    columns: "Columns",
    fold_all: "Fold all groups",
    unfold_all: "Unfold all groups",
    report_order: "Back to the document's order",
    legend: "Legend",
    related: "Related",
    years: "Years side by side",
};

pub const GAPS: Gaps = Gaps {
    at_zero: "(at zero)",
    points_panel: "Rates, shares and growth: gap in percentage points",
    relative_panel: "Amounts and counts: gap in % of the plan",
    own_panel: "Rates and ranks: gap in each indicator’s own unit",
    worse: "◀ worse",
    better: "better ▶",
    clipped: "Arrow at the edge: the value lies outside the frame; its number is printed beside it.",
};

pub static DETAIL: Detail = Detail {
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
};

pub static CHARTS: Charts = Charts {
    table: "Figures of the chart",
    loading: "Loading the chart…",
    failed: "The chart could not be loaded. All its figures are in the table below.",
    retry: "Load the chart again",
    below_plan: "◀ below plan",
    above_plan: "above plan ▶",
    contribution: "Contribution",
    share_axis: "Share of the whole",
    contribution_axis: "Percentage points",
    rows: "Rows of the chart, walked with the up and down arrow keys",
    rows_hint: "Point at or tap a row to read it here as a sentence (keyboard: ↑ ↓).",
    rows_lead: "Press a row for the details of its indicator.",
    save_svg: "Save as SVG",
    save_png: "Save as PNG",
    png_refused: "This page or the browser does not let a PNG picture be made. You can still save the chart as SVG.",
    picture_refused: "The picture could not be made. The chart and its table work as before.",
};

pub const PANEL: Panel =
    Panel { title: "Details of the indicator", close: "Close", previous: "Previous indicator", next: "Next indicator" };
