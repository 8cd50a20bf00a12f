//! Arbitrary values, also those that no decoder lets through: the bytes can hold all that the types can.

use std::sync::Arc;

use chi_tieu::{
    domain::{Dataset, Decimal, Group, Indicator, Note, Quantity, Reading, Relation, Statement, Unit, Wording},
    packed,
};
use proptest::{prelude::*, sample::select};

use super::{dataset, fixture::small, write};

fn any_decimal() -> impl Strategy<Value = Decimal> {
    let part = || prop_oneof![Just(0), Just(1), Just(u32::MAX), any::<u32>()];
    (part(), part(), part(), any::<bool>(), 0..=Decimal::MAX_SCALE)
        .prop_map(|(lo, mid, hi, negative, scale)| Decimal::from_parts(lo, mid, hi, negative, scale))
}

fn any_wording() -> impl Strategy<Value = Wording> {
    (any::<String>(), any::<Option<String>>()).prop_map(|(vi, en)| Wording { vi, en })
}

/// The small dataset with another indicator in the place of its first one.
fn with_indicator(indicator: Indicator, year: i32) -> Dataset {
    let mut contents = dataset(&small()).contents();
    let Some(Group { indicators, .. }) = contents.groups.first_mut() else { panic!("there is a group") };
    *indicators = vec![Arc::new(indicator)];
    contents.periods[0].year = year;
    contents.comparison.target = Some(contents.periods[0].clone());
    Dataset::new(contents)
}

proptest! {
    #[test]
    fn any_figure_and_any_text_comes_back(
        decimals in [any_decimal(), any_decimal(), any_decimal()],
        relation in select(&Relation::ALL[..]),
        (until, approximate) in (prop::option::of(any_decimal()), any::<bool>()),
        (digits, own_unit) in any::<(Option<String>, bool)>(),
        texts in any::<[String; 3]>(),
        name in any_wording(),
        (level, year, before) in any::<(u8, i32, bool)>(),
        notes in prop::collection::vec((any::<Option<String>>(), any_wording()), 0..4),
    ) {
        let whole = dataset(&small());
        let Some(first) = whole.indicators().next() else { panic!("there is an indicator") };
        let mut indicator = Indicator::clone(first);
        let [marker, printed, wording] = texts;
        for ((_, reading), decimal) in indicator.readings.iter_mut().zip(decimals) {
            let Reading::Stated(statement) = reading else { panic!("all of them are stated") };
            *reading = Reading::Stated(Arc::new(Statement {
                printed: printed.clone(),
                quantity: Quantity { relation, decimal, until, approximate },
                digits: digits.clone(),
                unit: own_unit.then(|| Arc::clone(&indicator.unit)),
                place: Arc::clone(&statement.place),
                wording: Some(wording.clone()),
            }));
        }
        indicator.unit = Arc::new(Unit { before, ..Unit::clone(&indicator.unit) });
        indicator.notes = notes.into_iter().map(|(period, text)| Note { period, text }).collect();
        let changed = with_indicator(Indicator { marker, level, name, ..indicator }, year);
        let read = packed::read(&write(&changed));
        prop_assert_eq!(read.as_ref(), Some(&changed));
        prop_assert_eq!(format!("{read:?}"), format!("{:?}", Some(&changed)), "with its printed precision");
    }

    #[test]
    fn any_bytes_are_refused_without_panic(bytes in any::<Vec<u8>>()) {
        prop_assert_eq!(packed::read(&bytes), None);
        prop_assert_eq!(packed::read(&[&[1], bytes.as_slice()].concat()), None);
    }
}
