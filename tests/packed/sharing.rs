//! What is shared: a unit or a place is one thing, however many name it, as the decoder makes it.

use std::sync::Arc;

use chi_tieu::{
    EMBEDDED_PACKED,
    domain::{Dataset, Reading},
    packed,
};

use super::decoded;

/// For each the number of the first one that is the same thing.
fn firsts<T>(all: &[&Arc<T>]) -> Vec<usize> {
    all.iter().map(|it| all.iter().position(|first| Arc::ptr_eq(first, it)).expect("itself")).collect()
}

fn units(dataset: &Dataset) -> Vec<usize> {
    firsts(&dataset.indicators().map(|indicator| &indicator.unit).collect::<Vec<_>>())
}

fn places(dataset: &Dataset) -> Vec<usize> {
    let readings = dataset.indicators().flat_map(|indicator| &indicator.readings);
    let place = |(_, reading): &'_ (String, Reading)| match reading {
        Reading::Stated(statement) => Some(Arc::clone(&statement.place)),
        Reading::Worded(words) => Some(Arc::clone(&words.place)),
        Reading::Missing(_) => None,
    };
    let places: Vec<_> = readings.filter_map(place).collect();
    firsts(&places.iter().collect::<Vec<_>>())
}

#[test]
fn units_and_places_are_shared_as_the_decoder_shares_them() {
    let read = packed::read(EMBEDDED_PACKED).expect("what the build wrote");
    assert_eq!(units(&read), units(&decoded()));
    assert_eq!(places(&read), places(&decoded()));
    let alone: Vec<usize> = (0..places(&read).len()).collect();
    assert_ne!(places(&read), alone, "some place is named more than once");
}

#[test]
fn an_indicator_is_the_one_that_is_judged() {
    let read = packed::read(EMBEDDED_PACKED).expect("what the build wrote");
    for (indicator, assessment) in read.indicators().zip(read.assessments()) {
        assert!(Arc::ptr_eq(indicator, &assessment.indicator), "{}", indicator.id);
    }
}
