//! What stands around every view: who speaks, what was reached at a glance, where the figures come from.

mod address_notice;
mod masthead;
mod source_note;
mod static_table;
mod verdict_counts;

pub use address_notice::address_notice;
pub use masthead::masthead;
pub use source_note::source_note;
pub use static_table::static_table;
pub use verdict_counts::verdict_counts;
