//! Points in time, as precise as they are known.

/// A day, a month or a year, as precise as the report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: Option<u8>,
    /// Day of the month; only with a month.
    pub day: Option<u8>,
}
