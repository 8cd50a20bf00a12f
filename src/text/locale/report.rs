//! The fixed texts of sector results and audit.

/// The sector results.
pub struct Results {
    pub loading: &'static str,
    pub failed: &'static str,
    pub retry: &'static str,
    pub absent: &'static str,
    pub contents: &'static str,
    pub topic: &'static str,
    pub value: &'static str,
    pub change: &'static str,
    pub against_plan: &'static str,
    pub when: &'static str,
    pub plan: &'static str,
    pub explains: &'static str,
    pub share: &'static str,
    pub part: &'static str,
    pub share_of_plan: &'static str,
    pub part_of: &'static str,
    pub flag_legend: &'static str,
}

/// The audit of figures.
pub struct Audit {
    pub status_filter: &'static str,
    pub stated: &'static str,
    pub computed: &'static str,
    pub calculation: &'static str,
    pub possible: &'static str,
    pub figures_used: &'static str,
    pub checks_shown: &'static str,
}
