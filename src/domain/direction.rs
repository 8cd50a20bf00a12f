//! Which way is good.

use super::slug::slugs;

/// Which way is good. Stated for every indicator in the dataset; never guessed from the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither: a share of the economy, for example. No judging word or colour.
    Neutral,
}

slugs!(Direction { Higher = "higher", Lower = "lower", Neutral = "neutral" });
