//! An indicator as a row of a file.

use crate::domain::{Assessment, Dataset, Group, Indicator, Quantity, Role};

/// An indicator to be taken away, with the group it stands in.
pub struct IndicatorRow<'a> {
    /// The dataset it belongs to.
    pub dataset: &'a Dataset,
    /// Its group.
    pub group: &'a Group,
    /// The indicator, judged.
    pub assessment: &'a Assessment,
}

impl<'a> IndicatorRow<'a> {
    /// All indicators in the report's order.
    pub fn all(dataset: &'a Dataset) -> Vec<Self> {
        (0..dataset.assessments().len()).filter_map(|at| Self::at(dataset, at)).collect()
    }

    /// The indicator at a place in the report's order.
    pub fn at(dataset: &'a Dataset, at: usize) -> Option<Self> {
        Some(Self { dataset, group: dataset.group_of(at)?, assessment: dataset.assessments().get(at)? })
    }

    /// What is stated for the period in a role, in the row's unit. What has a unit of its own stands there as printed only.
    pub fn number(&self, role: Role) -> Option<&Quantity> {
        let reading = self.assessment.reading(role);
        reading.quantity().filter(|_| self.indicator().unit_of(reading).id == self.indicator().unit.id)
    }

    /// The indicator itself.
    pub fn indicator(&self) -> &Indicator {
        &self.assessment.indicator
    }
}
