//! A dataset field by field. The order of the fields is the format: whoever changes it changes both directions at once.

use std::sync::Arc;

use crate::domain::{
    Comparison, Contents, Dataset, Direction, Document, DocumentKind, Group, GroupKind, Indicator, Missing, Moment,
    Note, OfficialVerdict, Period, Place, PolicyArea, Quantity, Reading, Relation, Stage, StatedCounts, Statement,
    Stretch, Territory, Unit, UnitKind, Verdict, Wording, Words,
};

use super::{
    form::{Packed, choices, fields, held, shared},
    read::Reader,
    write::Writer,
};

/// The first byte. Other bytes are not ours.
const FORMAT: u8 = 1;

fields! {
    Wording { vi, en }
    Moment { year, month, day }
    Territory { name, boundaries, note }
    Document { id, kind, number, date, issuer, title }
    StatedCounts { of, reached, exceeded, met, missed, place }
    Stretch { from, until }
    Period { id, year, stage, label, stretch }
    Comparison { previous, target, alternative, outcome, next, met_or_better }
    Unit { id, kind, name, one, before }
    Place { id, name, document, territory }
    Quantity { relation, decimal, until, approximate }
    Statement { printed, quantity, digits, unit, place, wording }
    Words { text, place }
    OfficialVerdict { printed, translated, class, shared }
    Note { period, text }
    Indicator { id, marker, level, parent, name, unit, direction, readings, official, notes, responsible }
    Group { id, number, policy_area, name, kind, shares, official, indicators }
    Contents {
        document, documents, territory, territories, notes, stated_counts, periods, comparison, groups, headlines
    }
}

choices! { Stage UnitKind Relation Missing Direction Verdict PolicyArea DocumentKind }

shared! { Unit in units Place in places }

held! { Statement Words Indicator }

impl Packed for GroupKind {
    fn pack(&self, to: &mut Writer) {
        to.bytes.push(match self {
            Self::Indicator => 0,
            Self::Heading => 1,
            Self::Composition => 2,
        });
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        [Self::Indicator, Self::Heading, Self::Composition].get(from.size()?).copied()
    }
}

impl Packed for Reading {
    fn pack(&self, to: &mut Writer) {
        match self {
            Self::Missing(reason) => {
                to.bytes.push(0);
                reason.pack(to);
            }
            Self::Stated(statement) => {
                to.bytes.push(1);
                statement.pack(to);
            }
            Self::Worded(words) => {
                to.bytes.push(2);
                words.pack(to);
            }
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        match from.byte()? {
            0 => Packed::unpack(from).map(Self::Missing),
            1 => Packed::unpack(from).map(Self::Stated),
            2 => Packed::unpack(from).map(Self::Worded),
            _ => None,
        }
    }
}

/// Writes a dataset. `None` for one with sector results, which have no place in the bytes.
///
/// Only the build calls it, so nothing of it is in the wasm.
pub fn write(dataset: &Dataset) -> Option<Vec<u8>> {
    if dataset.sector_report.is_some() {
        return None;
    }
    let mut to = Writer::default();
    FORMAT.pack(&mut to);
    dataset.contents().pack(&mut to);
    Some(to.bytes)
}

/// Reads what [`write()`] wrote: the same dataset, without sector results. `None` for other bytes.
///
/// ```
/// assert_eq!(chi_tieu::packed::read(b"{}"), None);
/// ```
pub fn read(bytes: &[u8]) -> Option<Dataset> {
    let from = &mut Reader { rest: bytes, ..Reader::default() };
    if from.byte()? != FORMAT {
        return None;
    }
    let contents = Packed::unpack(from)?;
    from.rest.is_empty().then(|| Dataset::new(contents))
}
