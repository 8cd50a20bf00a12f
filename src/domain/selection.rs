//! Which entries a reader asked to see, besides what they typed: the same for indicators and for sector results.

use super::{Annex, Comparison, Field, Indicator, SectorResult, Sphere};

/// A choice among entries. The default is all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Only this part of public life.
    pub sphere: Option<Sphere>,
    /// Only entries with a figure that the audit raises a question about.
    pub flagged: bool,
}

impl Selection {
    /// Whether an indicator of a sphere is chosen.
    pub fn admits_indicator(
        &self,
        sphere: Sphere,
        indicator: &Indicator,
        comparison: &Comparison,
        annex: Option<&Annex>,
    ) -> bool {
        self.admits_sphere(sphere)
            && (!self.flagged || annex.is_some_and(|annex| is_flagged(indicator, comparison, annex)))
    }

    /// Whether a result of a sphere is chosen.
    pub fn admits_result(&self, sphere: Sphere, result: &SectorResult, annex: &Annex) -> bool {
        let fields = [Field::Value, Field::Plan, Field::ShareOfPlan, Field::Change, Field::Share];
        let flagged = || fields.into_iter().any(|field| annex.audit.flag_of_result(&result.id, field).is_some());
        self.admits_sphere(sphere) && (!self.flagged || flagged())
    }

    fn admits_sphere(&self, sphere: Sphere) -> bool {
        self.sphere.is_none_or(|chosen| chosen == sphere)
    }
}

fn is_flagged(indicator: &Indicator, comparison: &Comparison, annex: &Annex) -> bool {
    let periods = [&comparison.target, &comparison.outcome, &comparison.next];
    let of_value =
        || periods.into_iter().any(|period| annex.audit.flag_of_indicator(&indicator.id, &period.id).is_some());
    of_value() || annex.audit.flag_of_verdict(&indicator.id).is_some()
}
