//! Official verdicts counted.

use std::sync::Arc;

use super::{Indicator, VERDICTS, Verdict};

/// How many indicators have each official verdict, always with those that have none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// In the order of [`VERDICTS`].
    counts: [usize; VERDICTS.len()],
}

impl Tally {
    /// Counts the official verdicts.
    pub fn of<'a>(indicators: impl IntoIterator<Item = &'a Arc<Indicator>>) -> Self {
        indicators.into_iter().map(|indicator| indicator.official.as_ref().map(|official| official.class)).collect()
    }

    /// How many have this verdict, or none.
    pub fn count(&self, verdict: Option<Verdict>) -> usize {
        self.counted().find(|(counted, _)| *counted == verdict).map_or(0, |(_, count)| count)
    }

    /// How many have any.
    pub fn judged(&self) -> usize {
        self.total() - self.count(None)
    }

    /// How many have one with which the plan is reached.
    pub fn reached(&self) -> usize {
        self.counted().filter(|(verdict, _)| verdict.is_some_and(Verdict::is_reached)).map(|(_, count)| count).sum()
    }

    /// All indicators: the denominator.
    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }

    /// The verdicts worth a word: the three that every report knows, and none; others only where they are given.
    pub fn shown(&self) -> impl Iterator<Item = (Option<Verdict>, usize)> {
        let is_usual = |verdict: Option<Verdict>| !matches!(verdict, Some(Verdict::Nearly | Verdict::Other));
        self.counted().filter(move |(verdict, count)| is_usual(*verdict) || *count > 0)
    }

    fn counted(&self) -> impl Iterator<Item = (Option<Verdict>, usize)> {
        VERDICTS.into_iter().zip(self.counts)
    }
}

impl FromIterator<Option<Verdict>> for Tally {
    fn from_iter<I: IntoIterator<Item = Option<Verdict>>>(verdicts: I) -> Self {
        let mut tally = Self::default();
        for verdict in verdicts {
            for (counted, count) in VERDICTS.into_iter().zip(&mut tally.counts) {
                *count += usize::from(counted == verdict);
            }
        }
        tally
    }
}
