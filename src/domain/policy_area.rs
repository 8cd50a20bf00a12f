//! The parts of public life into which plans divide what they aim for.

use super::slug::slugs;

/// The part of public life a group belongs to, as plans divide them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PolicyArea {
    /// Economic indicators.
    Economy,
    /// Social indicators.
    Society,
    /// Environmental indicators.
    Environment,
    /// Government, justice, defence and public security.
    Government,
}

slugs!(PolicyArea {
    Economy = "economy",
    Society = "society",
    Environment = "environment",
    Government = "government",
});
