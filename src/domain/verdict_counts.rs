//! Official verdicts counted: by verdict, and by part of public life.

use super::{Dataset, Group, PolicyArea, Tally, Verdict};

/// The verdicts in the order in which they are counted, the one without last.
pub const VERDICTS: [Option<Verdict>; 4] = [Some(Verdict::Exceeded), Some(Verdict::Met), Some(Verdict::Missed), None];

/// How many of a tally have a verdict.
pub fn count_of(tally: &Tally, verdict: Option<Verdict>) -> usize {
    match verdict {
        Some(Verdict::Exceeded) => tally.exceeded,
        Some(Verdict::Met) => tally.met,
        Some(Verdict::Missed) => tally.missed,
        None => tally.none,
    }
}

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
