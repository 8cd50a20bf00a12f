//! The fixed texts of sector results and audit in English.

use super::super::report::{Audit, Results};

pub static RESULTS: Results = Results {
    loading: "Loading the sector results…",
    failed: "The sector results could not be loaded. The indicator table is not affected.",
    retry: "Load again",
    absent: "This dataset holds no sector results.",
    contents: "Contents",
    topic: "Topic",
    value: "Figure",
    change: "Change",
    against_plan: "Against plan",
    when: "When",
    plan: "Plan",
    explains: "Helps to explain",
    share: "Share",
    part: "Part",
    share_of_plan: "Share of plan",
    part_of: "part of",
    flag_legend: "A mark beside a figure leads to the check of it",
};

pub static AUDIT: Audit = Audit {
    status_filter: "Filter by outcome",
    stated: "The document states",
    computed: "Computed",
    calculation: "Calculation",
    possible: "Allowing for rounding",
    figures_used: "Figures used",
    checks_shown: "See each calculation",
};
