//! The fixed texts of the frame, of search and filters, and of what stands at figures and verdicts in English.

use super::super::frame::{Figures, Filters, Parts, Search, Verdicts, Views, Widget};

pub const WIDGET: Widget = Widget {
    other_language: "Tiếng Việt",
    title: "Socio-economic indicators",
    source: "Source",
    download: "Download figures",
    share: "Share",
    link_lost: "This link names an indicator that is not among the figures shown here. Everything else is as the link asks.",
    dismiss: "Close",
};

pub const PARTS: Parts = Parts {
    loading: "Loading this part…",
    failed: "This part could not be loaded. The others are not affected.",
    retry: "Load again",
};

pub const VIEWS: Views = Views {
    label: "View",
    overview: "Overview",
    table: "Indicator table",
    gaps: "Gaps to plan",
    results: "Sector results",
    audit: "Audit of figures",
};

pub const SEARCH: Search =
    Search { label: "Search", hint: "Name or abbreviation, in either language", nothing_found: "Nothing matches." };

pub const FILTERS: Filters = Filters {
    policy_area: "Domain",
    group: "Group",
    next_step: "Next plan against outcome",
    flagged_only: "Only entries with a figure in question",
    more: "More filters",
    in_use: "Filters in use",
    show_all: "Show all again",
    all: "All",
    order: "Order",
    report_order: "As in the document",
};

pub const VERDICTS: Verdicts = Verdicts {
    exceeded: "Exceeded plan",
    met: "Met plan",
    nearly: "Nearly met plan",
    missed: "Missed plan",
    other: "Other verdict",
    none: "No verdict",
    none_where: "in the document",
    shared: "for the group as a whole",
    by_figures: "By the figures",
    agrees: "Agrees",
    not_judged: "Not judged alone",
    cannot_tell: "Cannot be told",
};

pub const FIGURES: Figures = Figures {
    missing: "no figure",
    not_set: "no target set",
    not_reported: "not in the document",
    point: "percentage point",
    points: "percentage points",
    rank_step: "place",
    rank_steps: "places",
    lower_is_better: "lower is better",
    neutral: "not judged high or low",
    counted: "counted from a list in the document",
    of_the_whole: "of the whole",
    remainder: "Remainder (computed)",
};
