//! What is counted where some of many are shown.

/// The kinds of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Indicators of the table.
    Indicators,
    /// Sector results.
    Results,
    /// Checks of the audit.
    Checks,
}
