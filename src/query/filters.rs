//! Which entries a reader asked to see, besides what they typed: the filters, what is chosen in them, and what that admits.

use crate::domain::{
    Agreement, Assessment, AuditCheck, CheckStatus, Field, Group, NextStep, PolicyArea, SectorReport, SectorResult,
    Verdict, verdict_from_slug, verdict_slug,
};

use super::View;

/// A choice among entries: all conditions must hold. The default is all entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Only this policy area.
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
    /// Only checks that came out so.
    pub status: Option<CheckStatus>,
}

/// A filter with one choice from a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// The policy area.
    PolicyArea,
    /// The group of the table.
    Group,
    /// One indicator.
    Indicator,
    /// The official verdict.
    Verdict,
    /// The computed check beside it.
    Check,
    /// The next target against the outcome.
    Next,
}

impl Filter {
    /// All filters in the order they are shown.
    pub const ALL: [Self; 6] = [Self::PolicyArea, Self::Group, Self::Indicator, Self::Verdict, Self::Check, Self::Next];

    /// The name in attributes, addresses, events and `data-action`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::PolicyArea => "domain",
            Self::Group => "group",
            Self::Indicator => "indicator",
            Self::Verdict => "verdict",
            Self::Check => "check",
            Self::Next => "next",
        }
    }

    /// Whether it leaves entries out of a view.
    pub fn applies_to(self, view: View) -> bool {
        view.is_of_indicators() || (self == Self::PolicyArea && view == View::Results)
    }

    /// The slug of what is chosen; empty where nothing is.
    pub fn chosen(self, filters: &Filters) -> &str {
        match self {
            Self::PolicyArea => filters.policy_area.map_or("", PolicyArea::slug),
            Self::Group => filters.group.as_deref().unwrap_or_default(),
            Self::Indicator => filters.indicator.as_deref().unwrap_or_default(),
            Self::Verdict => filters.verdict.map_or("", verdict_slug),
            Self::Check => filters.agreement.map_or("", Agreement::slug),
            Self::Next => filters.next.map_or("", NextStep::slug),
        }
    }

    /// Chooses by slug; an unknown one, and the empty one, is no choice.
    pub fn choose(self, filters: &mut Filters, slug: &str) {
        let id = || Some(slug.to_owned()).filter(|id| !id.is_empty());
        match self {
            Self::PolicyArea => filters.policy_area = PolicyArea::from_slug(slug),
            Self::Group => filters.group = id(),
            Self::Indicator => filters.indicator = id(),
            Self::Verdict => filters.verdict = verdict_from_slug(slug),
            Self::Check => filters.agreement = Agreement::from_slug(slug),
            Self::Next => filters.next = NextStep::from_slug(slug),
        }
    }
}

impl Filters {
    /// The filters in which something is chosen that matters in a view.
    pub fn set_in(&self, view: View) -> impl Iterator<Item = Filter> {
        Filter::ALL.into_iter().filter(move |filter| filter.applies_to(view) && !filter.chosen(self).is_empty())
    }

    /// Whether something is chosen that leaves entries out of a view.
    pub fn narrow(&self, view: View) -> bool {
        match view {
            View::Overview => false,
            View::Table | View::Gaps | View::Results => self.flagged || self.set_in(view).next().is_some(),
            View::Audit => self.status.is_some(),
        }
    }

    /// Whether an indicator of a group is chosen. Until the audit is here, none counts as flagged.
    pub fn admit_indicator(&self, group: &Group, assessment: &Assessment, report: Option<&SectorReport>) -> bool {
        let verdict = assessment.official().map(|official| official.class);
        self.policy_area.is_none_or(|chosen| chosen == group.policy_area)
            && self.indicator.as_ref().is_none_or(|chosen| *chosen == assessment.indicator.id)
            && self.group.as_ref().is_none_or(|chosen| *chosen == group.id)
            && self.verdict.is_none_or(|chosen| chosen == verdict)
            && self.agreement.is_none_or(|chosen| chosen == assessment.agreement)
            && self.next.is_none_or(|chosen| chosen == NextStep::of(assessment))
            && (!self.flagged || report.is_some_and(|report| report.audit.flags_indicator(&assessment.indicator.id)))
    }

    /// Whether a result of a policy area is chosen. What only indicators have is left aside.
    pub fn admit_result(&self, policy_area: PolicyArea, result: &SectorResult, report: &SectorReport) -> bool {
        let fields = [Field::Value, Field::Plan, Field::ShareOfPlan, Field::Change, Field::Share];
        let is_flagged = || fields.into_iter().any(|field| report.audit.flag_of_result(&result.id, field).is_some());
        self.policy_area.is_none_or(|chosen| chosen == policy_area) && (!self.flagged || is_flagged())
    }

    /// Whether a check is chosen.
    pub fn admit_check(&self, check: &AuditCheck) -> bool {
        self.status.is_none_or(|chosen| chosen == check.status)
    }
}
