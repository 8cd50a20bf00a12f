//! A dataset field by field. The order of the fields is the format: whoever changes it changes both directions at once.

use std::sync::Arc;

use crate::domain::{
    Comparison, Dataset, Direction, Document, Group, GroupKind, Indicator, Missing, Note, OfficialVerdict, Period,
    Place, PolicyArea, Quantity, Reading, Relation, Stage, Statement, Territory, Unit, UnitKind, Verdict, Wording,
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
    Territory { name, boundaries, note }
    Document { id, number, date, issuer, title, territory }
    Period { id, year, stage }
    Unit { id, kind, name, one, before }
    Place { id, name }
    Quantity { relation, decimal }
    Statement { printed, quantity, place, wording }
    OfficialVerdict { printed, class }
    Note { period, text }
    Indicator { id, marker, level, parent, name, unit, direction, readings, official, notes }
    Group { id, number, policy_area, name, kind, indicators }
}

choices! { Stage UnitKind Relation Missing Direction Verdict PolicyArea }

shared! { Unit in units Place in places }

held! { Statement Indicator }

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
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        if bool::unpack(from)? {
            Packed::unpack(from).map(Self::Stated)
        } else {
            Packed::unpack(from).map(Self::Missing)
        }
    }
}

/// Writes a dataset. `None` for one with sector results, which have no place in the bytes, and for one that compares a
/// period it does not list.
///
/// Only the build calls it, so nothing of it is in the wasm.
pub fn write(dataset: &Dataset) -> Option<Vec<u8>> {
    let Dataset { document, periods, comparison, groups, headlines, sector_report: None, .. } = dataset else {
        return None;
    };
    let mut to = Writer::default();
    FORMAT.pack(&mut to);
    document.pack(&mut to);
    periods.pack(&mut to);
    let Comparison { target, outcome, next } = comparison;
    for compared in [target, outcome, next] {
        to.size(periods.iter().position(|period| period == compared)?);
    }
    groups.pack(&mut to);
    headlines.pack(&mut to);
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
    let document = Packed::unpack(from)?;
    let periods: Vec<Period> = Packed::unpack(from)?;
    let mut compared = || periods.get(from.size()?).cloned();
    let comparison = Comparison { target: compared()?, outcome: compared()?, next: compared()? };
    let groups = Packed::unpack(from)?;
    let headlines = Packed::unpack(from)?;
    from.rest.is_empty().then(|| Dataset::new(document, periods, comparison, groups, headlines))
}
