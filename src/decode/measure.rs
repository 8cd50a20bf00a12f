//! Units that can be calculated with, and the one that a figure names.

use std::sync::Arc;

use crate::domain::{Fault, Fraction, Measure, Problem, Unit, UnitKind};

use super::{
    node::{Fields, Node},
    quantity::decimal,
};

type Read<T> = Result<T, Box<Fault>>;

/// A unit with what it measures, and how many base units are in it.
pub fn measure(_: &Node<'_>, fields: &mut Fields<'_>, id: String) -> Read<Arc<Measure>> {
    let kind = fields.required("kind")?.word(UnitKind::from_slug, UnitKind::SLUGS)?;
    let name = fields.required("name")?.wording()?;
    let one = fields.optional("one").map(|one| one.text().map(str::to_owned)).transpose()?;
    let before = fields.optional("before").map_or(Ok(false), |node| node.boolean())?;
    let dimension = fields.required("base")?.id()?.to_owned();
    let node = fields.required("factor")?;
    let factor = decimal(&node)?;
    let factor = Fraction::of(factor).filter(|it| *it > Fraction::ZERO).ok_or_else(|| node.fault(Problem::OutOfRange));
    Ok(Arc::new(Measure { unit: Arc::new(Unit { id, kind, name, one, before }), dimension, factor: factor? }))
}

/// The unit that is named, among those of the file.
pub fn find_measure(measures: &[Arc<Measure>], node: &Node<'_>) -> Read<Arc<Measure>> {
    let id = node.id()?;
    let found = measures.iter().find(|measure| measure.unit.id == id);
    found.cloned().ok_or_else(|| node.fault(Problem::UnknownId { id: id.to_owned() }))
}
