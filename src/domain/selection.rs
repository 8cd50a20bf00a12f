//! Which entries a reader asked to see, besides what they typed: for indicators, and where it fits for sector results.

use super::{Agreement, Assessment, Group, Move, PolicyArea, SectorReport, SectorResult, Verdict, slug::slugs};

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

slugs!(NextStep { Higher = "higher", Equal = "equal", Lower = "lower", Open = "open" });

impl NextStep {
    /// How the next target of an indicator stands to its outcome, as numbers.
    pub fn of(assessment: &Assessment) -> Self {
        match assessment.target_change.and_then(|target_change| target_change.against_outcome) {
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
    pub policy_area: Option<PolicyArea>,
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
    pub fn admits_indicator(
        &self,
        group: &Group,
        assessment: &Assessment,
        sector_report: Option<&SectorReport>,
    ) -> bool {
        let verdict = assessment.official().map(|official| official.class);
        self.policy_area.is_none_or(|chosen| chosen == group.policy_area)
            && self.indicator.as_ref().is_none_or(|chosen| *chosen == assessment.indicator.id)
            && self.group.as_ref().is_none_or(|chosen| *chosen == group.id)
            && self.verdict.is_none_or(|chosen| chosen == verdict)
            && self.agreement.is_none_or(|chosen| chosen == assessment.agreement)
            && self.next.is_none_or(|chosen| chosen == NextStep::of(assessment))
            && (!self.flagged
                || sector_report
                    .is_some_and(|sector_report| sector_report.audit.flags_indicator(&assessment.indicator.id)))
    }

    /// Whether a result of a policy area is chosen. What only indicators have is left aside.
    pub fn admits_result(&self, policy_area: PolicyArea, result: &SectorResult, sector_report: &SectorReport) -> bool {
        self.policy_area.is_none_or(|chosen| chosen == policy_area)
            && (!self.flagged || sector_report.audit.flags_result(&result.id))
    }
}
