//! Two judgements kept apart: the report's own verdict, and what its figures say by rule.

use super::{
    Direction, Quantity, Relation,
    reach::{Edge, Reach},
    slug::slugs,
};

/// A verdict on an outcome against its target, from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Better than the target.
    Exceeded,
    /// On the target.
    Met,
    /// Almost: "gần đạt", "cơ bản đạt". Only a report says so; by the figures it is short of the target.
    Nearly,
    /// Short of the target.
    Missed,
    /// Words of the report that say none of these.
    Other,
}

slugs!(Verdict { Exceeded = "exceeded", Met = "met", Nearly = "nearly", Missed = "missed", Other = "other" });

impl Verdict {
    /// Whether the target is reached with it.
    pub fn is_reached(self) -> bool {
        match self {
            Self::Exceeded | Self::Met => true,
            Self::Nearly | Self::Missed | Self::Other => false,
        }
    }
}

/// The verdicts in the order in which they are counted, the one without last.
pub const VERDICTS: [Option<Verdict>; Verdict::ALL.len() + 1] = [
    Some(Verdict::Exceeded),
    Some(Verdict::Met),
    Some(Verdict::Nearly),
    Some(Verdict::Missed),
    Some(Verdict::Other),
    None,
];

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
    /// Its translation, where the dataset has one.
    pub translated: Option<String>,
    /// What it means.
    pub class: Verdict,
    /// It was given once, on a heading, for all rows under it.
    pub shared: bool,
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
    /// The outcome lies within the range that was planned.
    WithinRange,
    /// Plan or outcome is missing.
    Missing,
    /// Plan or outcome is stated in words.
    Worded,
    /// Plan and outcome are stated in different units.
    UnitsDiffer,
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

    /// The check where there is nothing to hold against each other.
    pub const fn not_judged(reason: Reason) -> Self {
        Self { verdict: ComputedVerdict::NotJudged, reason }
    }

    /// Judges an outcome by its printed figures, at full precision.
    ///
    /// A plain target is met by its equal and exceeded on the good side. A closed bound (`≥ 90`) is met at the bound
    /// and exceeded beyond it. An open bound (`<3`) has no value that meets it exactly, so within it is met. A range is met
    /// within it. What is approximate is never taken for more than its last printed digit says.
    ///
    /// ```
    /// use chi_tieu::domain::{Check, Decimal, Direction, ComputedVerdict, Quantity, Relation, Verdict};
    /// let target = Quantity::bounded(Relation::AtLeast, Decimal::from(46));
    /// let outcome = Quantity::bounded(Relation::MoreThan, Decimal::from(46));
    /// let check = Check::of(&target, &outcome, Direction::Higher);
    /// assert_eq!(check.verdict, ComputedVerdict::Reached(Verdict::Exceeded));
    /// ```
    pub fn of(target: &Quantity, outcome: &Quantity, direction: Direction) -> Self {
        let upwards = match (direction, target.relation) {
            (Direction::Neutral, _) => return Self::not_judged(Reason::Neutral),
            (_, Relation::AtLeast | Relation::MoreThan) | (Direction::Higher, Relation::Equal) => true,
            (_, Relation::AtMost | Relation::LessThan) | (Direction::Lower, Relation::Equal) => false,
        };
        let seen = |quantity: &Quantity| {
            let reach = Reach::of(quantity);
            if upwards { reach } else { reach.mirrored() }
        };
        let (reached, planned) = (seen(outcome), seen(target));
        let open = matches!(target.relation, Relation::MoreThan | Relation::LessThan);
        if target.approximate && target.relation.is_bound() {
            // Near a limit that is approximate nothing can be told.
            let limit = seen(&Quantity { relation: Relation::Equal, ..*target });
            return if reached.is_below(&limit) {
                Self::reached(Verdict::Missed, Reason::Worse)
            } else if !limit.is_below(&reached) {
                Self::CANNOT_TELL
            } else if open {
                Self::reached(Verdict::Met, Reason::WithinOpenBound)
            } else {
                Self::reached(Verdict::Exceeded, Reason::Better)
            };
        }
        // What meets the plan: of a closed bound the number itself, of an open one all beyond it.
        let closed = |edge: Edge| Edge { open: false, ..edge };
        let meets = if open { planned } else { Reach { high: planned.high.or(planned.low).map(closed), ..planned } };
        let is_one = meets.low == meets.high;
        let within = match (open, is_one) {
            (true, _) => Reason::WithinOpenBound,
            (false, true) => Reason::Equal,
            (false, false) => Reason::WithinRange,
        };
        if reached.is_below(&meets) {
            Self::reached(Verdict::Missed, Reason::Worse)
        } else if meets.is_below(&reached) {
            Self::reached(Verdict::Exceeded, Reason::Better)
        } else if reached.is_within(&meets) {
            Self::reached(Verdict::Met, within)
        } else if is_one && reached.starts_within(&meets) {
            Self::reached(Verdict::Met, Reason::AtLeastMet)
        } else {
            Self::CANNOT_TELL
        }
    }

    /// Sets the check beside the official verdict. An outcome that is met at least may be more than that: a report that
    /// says so is not contradicted. Nor is one that says "đạt" of all that is met or better. A verdict on several rows
    /// together is contradicted by a row only where it says that all of them reached their plans.
    pub fn against(&self, official: Option<&OfficialVerdict>, met_or_better: bool) -> Agreement {
        let ComputedVerdict::Reached(computed) = self.verdict else { return Agreement::Nothing };
        let Some(official) = official else { return Agreement::Alone };
        let is_same = match official.class {
            Verdict::Other => return Agreement::Nothing,
            Verdict::Exceeded if self.reason == Reason::AtLeastMet => return Agreement::Nothing,
            Verdict::Met if met_or_better => computed.is_reached(),
            Verdict::Nearly => computed == Verdict::Missed,
            class => computed == class,
        };
        let contradicts = !official.shared || official.class.is_reached() && !computed.is_reached();
        match (is_same, contradicts) {
            (true, _) => Agreement::Agrees,
            (false, true) => Agreement::Differs,
            (false, false) => Agreement::Nothing,
        }
    }
}
