//! How many plans were reached in the report's own words.

/// The report's own count: "14/14 chỉ tiêu đạt kế hoạch". It is shown beside the count of its verdicts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedCounts {
    /// Of how many.
    pub of: u16,
    /// Met or exceeded.
    pub reached: Option<u16>,
    /// Exceeded.
    pub exceeded: Option<u16>,
    /// Met, and not more.
    pub met: Option<u16>,
    /// Missed.
    pub missed: Option<u16>,
    /// Key of the place where it says so.
    pub place: String,
}
