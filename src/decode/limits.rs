//! What is read at all: how much, how deep, and in which version.

/// Bytes of JSON text, or of all texts in a JavaScript object.
pub const MAX_BYTES: usize = 1024 * 1024;
/// Levels of nesting.
pub const MAX_DEPTH: usize = 16;
/// Entries of a list or an object.
pub const MAX_ENTRIES: usize = 5_000;
/// Characters of one text.
pub const MAX_TEXT: usize = 2_000;
/// Digits of one decimal.
pub const MAX_DIGITS: usize = 18;
/// The newest format version read here; every one before it is read as well.
pub const FORMAT: i64 = 2;
/// The version of the results format.
pub const RESULTS_FORMAT: i64 = 1;
/// The version of the series format.
pub const SERIES_FORMAT: i64 = 1;
/// Reports of one series.
pub const MAX_REPORTS: usize = 40;
