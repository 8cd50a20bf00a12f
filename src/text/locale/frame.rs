//! The fixed texts of the frame, of search and filters, and of what stands at figures and verdicts.

/// The frame of the widget: its title, its source, its languages.
pub struct Widget {
    pub other_language: &'static str,
    pub title: &'static str,
    pub source: &'static str,
    pub download: &'static str,
    pub share: &'static str,
    pub link_lost: &'static str,
    pub dismiss: &'static str,
}

/// Parts of the widget that arrive later.
pub struct Parts {
    pub loading: &'static str,
    pub failed: &'static str,
    pub retry: &'static str,
}

/// The views to choose from.
pub struct Views {
    pub label: &'static str,
    pub overview: &'static str,
    pub table: &'static str,
    pub gaps: &'static str,
    pub results: &'static str,
    pub audit: &'static str,
}

/// The search.
pub struct Search {
    pub label: &'static str,
    pub hint: &'static str,
    pub nothing_found: &'static str,
}

/// The filters and orders.
pub struct Filters {
    pub policy_area: &'static str,
    pub group: &'static str,
    pub next_step: &'static str,
    pub flagged_only: &'static str,
    pub more: &'static str,
    pub in_use: &'static str,
    pub show_all: &'static str,
    pub all: &'static str,
    pub order: &'static str,
    pub report_order: &'static str,
}

/// Verdicts of the report and of the figures.
pub struct Verdicts {
    pub exceeded: &'static str,
    pub met: &'static str,
    pub nearly: &'static str,
    pub missed: &'static str,
    pub other: &'static str,
    pub none: &'static str,
    pub none_where: &'static str,
    pub shared: &'static str,
    pub by_figures: &'static str,
    pub agrees: &'static str,
    pub not_judged: &'static str,
    pub cannot_tell: &'static str,
}

/// What stands beside a figure, or in its place.
pub struct Figures {
    pub missing: &'static str,
    pub not_set: &'static str,
    pub not_reported: &'static str,
    pub point: &'static str,
    pub points: &'static str,
    pub rank_step: &'static str,
    pub rank_steps: &'static str,
    pub lower_is_better: &'static str,
    pub neutral: &'static str,
    pub counted: &'static str,
    pub of_the_whole: &'static str,
    pub remainder: &'static str,
}
