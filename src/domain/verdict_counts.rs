//! Official verdicts counted: by verdict, and by part of public life.

use super::{Dataset, Group, PolicyArea, Tally};

/// The groups of each part of public life that the dataset has, in the order of plans.
pub fn groups_by_policy_area(dataset: &Dataset) -> Vec<(PolicyArea, Vec<&Group>)> {
    let groups_of = |policy_area| dataset.groups.iter().filter(|group| group.policy_area == policy_area).collect();
    let policy_areas = PolicyArea::ALL.into_iter().map(|policy_area| (policy_area, groups_of(policy_area)));
    policy_areas.filter(|(_, groups): &(PolicyArea, Vec<&Group>)| !groups.is_empty()).collect()
}

/// The tally of several groups together.
pub fn tally_of(groups: &[&Group]) -> Tally {
    Tally::of(groups.iter().flat_map(|group| &group.indicators))
}
