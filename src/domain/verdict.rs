//! Two judgements kept apart: the report's own verdict, and what its figures say by rule.

use std::cmp::Ordering;

use super::{Direction, Quantity, Relation, slug::slugs};

/// A verdict on an outcome against its target, from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Better than the target.
    Exceeded,
    /// On the target.
    Met,
    /// Short of the target.
    Missed,
}

slugs!(Verdict { Exceeded = "exceeded", Met = "met", Missed = "missed" });

impl Verdict {
    /// Whether the target is reached with it.
    pub fn is_reached(self) -> bool {
        match self {
            Self::Exceeded | Self::Met => true,
            Self::Missed => false,
        }
    }
}

/// The verdicts in the order in which they are counted, the one without last.
pub const VERDICTS: [Option<Verdict>; Verdict::ALL.len() + 1] =
    [Some(Verdict::Exceeded), Some(Verdict::Met), Some(Verdict::Missed), None];

/// The name of a verdict, or of there being none, in attributes and addresses.
pub fn verdict_slug(verdict: Option<Verdict>) -> &'static str {
    verdict.map_or("none", Verdict::slug)
}

/// The verdict with this name, or none by its name.
pub fn verdict_from_slug(slug: &str) -> Option<Option<Verdict>> {
    if slug == "none" { Some(None) } else { Verdict::from_slug(slug).map(Some) }
}

/// The verdict the report prints. It is the authority and is shown word for word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficialVerdict {
    /// As printed, such as "Vượt KH".
    pub printed: String,
    /// What it means.
    pub class: Verdict,
}

/// What the printed figures say by rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComputedVerdict {
    /// A verdict follows from the figures.
    Reached(Verdict),
    /// The bounds leave it open.
    CannotTell,
    /// No rule applies: no good side, or a figure is missing.
    NotJudged,
}

/// Why a check found what it found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Outcome equals the target: met.
    Equal,
    /// Outcome is better than the target: exceeded.
    Better,
    /// Outcome is worse than the target: missed.
    Worse,
    /// The target is an open bound (`<3`): lying within it is all that can be said.
    WithinOpenBound,
    /// The outcome is a bound that starts at the target: met at least.
    AtLeastMet,
    /// The outcome is a bound that lies on both sides of the target.
    Overlap,
    /// The indicator has no good side.
    Neutral,
    /// Plan or outcome is missing.
    Missing,
}

/// The computed check: a finding and its reason. It never replaces the official verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// What follows from the figures.
    pub verdict: ComputedVerdict,
    /// Why.
    pub reason: Reason,
}

/// How the computed check stands to the official verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// Both say the same.
    Agrees,
    /// They differ.
    Differs,
    /// The report gives no verdict, the figures do.
    Alone,
    /// The figures give none, or cannot tell whether it is the report's; so there is nothing to compare.
    Nothing,
}

slugs!(Agreement { Agrees = "agrees", Differs = "differs", Alone = "alone", Nothing = "nothing" });

impl Check {
    const fn reached(verdict: Verdict, reason: Reason) -> Self {
        Self { verdict: ComputedVerdict::Reached(verdict), reason }
    }

    const CANNOT_TELL: Self = Self { verdict: ComputedVerdict::CannotTell, reason: Reason::Overlap };

    /// The check where plan or outcome is missing.
    pub const MISSING: Self = Self { verdict: ComputedVerdict::NotJudged, reason: Reason::Missing };

    /// Judges an outcome by its printed figures, at full precision.
    ///
    /// A plain target is met by its equal and exceeded on the good side. A closed bound (`≥ 90`) is met at the bound
    /// and exceeded beyond it. An open bound (`<3`) has no value that meets it exactly, so within it is met.
    ///
    /// ```
    /// use chi_tieu::domain::{Check, Decimal, Direction, ComputedVerdict, Quantity, Relation, Verdict};
    /// let target = Quantity { relation: Relation::AtLeast, decimal: Decimal::from(46) };
    /// let outcome = Quantity { relation: Relation::MoreThan, decimal: Decimal::from(46) };
    /// let check = Check::of(&target, &outcome, Direction::Higher);
    /// assert_eq!(check.verdict, ComputedVerdict::Reached(Verdict::Exceeded));
    /// ```
    pub fn of(target: &Quantity, outcome: &Quantity, direction: Direction) -> Self {
        let upwards = match (direction, target.relation) {
            (Direction::Neutral, _) => return Self { verdict: ComputedVerdict::NotJudged, reason: Reason::Neutral },
            (_, Relation::AtLeast | Relation::MoreThan) | (Direction::Higher, Relation::Equal) => true,
            (_, Relation::AtMost | Relation::LessThan) | (Direction::Lower, Relation::Equal) => false,
        };
        let open = matches!(target.relation, Relation::MoreThan | Relation::LessThan);
        let (relation, side) = if upwards {
            (outcome.relation, outcome.decimal.cmp(&target.decimal))
        } else {
            (outcome.relation.mirrored(), target.decimal.cmp(&outcome.decimal))
        };
        let beyond = if open {
            Self::reached(Verdict::Met, Reason::WithinOpenBound)
        } else {
            Self::reached(Verdict::Exceeded, Reason::Better)
        };
        let missed = Self::reached(Verdict::Missed, Reason::Worse);
        match (relation, side) {
            (Relation::Equal | Relation::AtLeast, Ordering::Greater)
            | (Relation::MoreThan, Ordering::Greater | Ordering::Equal) => beyond,
            (Relation::Equal, Ordering::Equal) if !open => Self::reached(Verdict::Met, Reason::Equal),
            (Relation::AtLeast, Ordering::Equal) if !open => Self::reached(Verdict::Met, Reason::AtLeastMet),
            (Relation::Equal | Relation::AtMost, Ordering::Less)
            | (Relation::LessThan, Ordering::Less | Ordering::Equal) => missed,
            (Relation::Equal | Relation::AtMost, Ordering::Equal) if open => missed,
            _ => Self::CANNOT_TELL,
        }
    }

    /// Sets the check beside the official verdict. An outcome that is met at least may be more than that: a report that
    /// says so is not contradicted.
    pub fn against(&self, official: Option<&OfficialVerdict>) -> Agreement {
        match (self.verdict, official) {
            (_, Some(OfficialVerdict { class: Verdict::Exceeded, .. })) if self.reason == Reason::AtLeastMet => {
                Agreement::Nothing
            }
            (ComputedVerdict::Reached(verdict), Some(official)) if official.class == verdict => Agreement::Agrees,
            (ComputedVerdict::Reached(_), Some(_)) => Agreement::Differs,
            (ComputedVerdict::Reached(_), None) => Agreement::Alone,
            (ComputedVerdict::CannotTell | ComputedVerdict::NotJudged, _) => Agreement::Nothing,
        }
    }
}
