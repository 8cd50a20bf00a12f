//! Which entries a reader asked to see, besides what they typed: for indicators, and where it fits for sector results.

use super::{Agreement, Annex, Assessment, Field, Group, Move, SectorResult, Sphere, Verdict};

/// How the next target stands to the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Higher than what was reached.
    Higher,
    /// The same.
    Equal,
    /// Lower.
    Lower,
    /// It cannot be told, or there is no next target.
    Open,
}

impl NextStep {
    /// How the next target of an indicator stands to its outcome, as numbers.
    pub fn of(assessment: &Assessment) -> Self {
        match assessment.ambition.and_then(|ambition| ambition.against_outcome) {
            Some(Move::Higher(_)) => Self::Higher,
            Some(Move::Equal) => Self::Equal,
            Some(Move::Lower(_)) => Self::Lower,
            Some(Move::CannotTell) | None => Self::Open,
        }
    }
}

/// A choice among entries: all conditions must hold. The default is all entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Only this part of public life.
    pub sphere: Option<Sphere>,
    /// Only entries with a figure that the audit raises a question about.
    pub flagged: bool,
    /// Only the indicator with this id.
    pub indicator: Option<String>,
    /// Only indicators of the group with this id.
    pub group: Option<String>,
    /// Only indicators with this official verdict, or with none.
    pub verdict: Option<Option<Verdict>>,
    /// Only indicators whose computed check stands so to the official verdict.
    pub agreement: Option<Agreement>,
    /// Only indicators whose next target stands so to the outcome.
    pub next: Option<NextStep>,
}

impl Selection {
    /// Whether an indicator of a group is chosen.
    pub fn admits_indicator(&self, group: &Group, assessment: &Assessment, annex: Option<&Annex>) -> bool {
        let verdict = assessment.official().map(|official| official.verdict);
        self.sphere.is_none_or(|chosen| chosen == group.sphere)
            && self.indicator.as_ref().is_none_or(|chosen| *chosen == assessment.indicator.id)
            && self.group.as_ref().is_none_or(|chosen| *chosen == group.id)
            && self.verdict.is_none_or(|chosen| chosen == verdict)
            && self.agreement.is_none_or(|chosen| chosen == assessment.agreement)
            && self.next.is_none_or(|chosen| chosen == NextStep::of(assessment))
            && (!self.flagged || annex.is_some_and(|annex| annex.audit.flags_indicator(&assessment.indicator.id)))
    }

    /// Whether a result of a sphere is chosen. What only indicators have is left aside.
    pub fn admits_result(&self, sphere: Sphere, result: &SectorResult, annex: &Annex) -> bool {
        let fields = [Field::Value, Field::Plan, Field::ShareOfPlan, Field::Change, Field::Share];
        let flagged = || fields.into_iter().any(|field| annex.audit.flag_of_result(&result.id, field).is_some());
        self.sphere.is_none_or(|chosen| chosen == sphere) && (!self.flagged || flagged())
    }
}
