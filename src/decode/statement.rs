//! One value of an indicator: a figure, words, or the reason why there is neither.

use std::sync::Arc;

use crate::domain::{Fault, Missing, Place, Problem, Reading, Statement, Unit, UnitKind, Words};

use super::{
    node::{Fields, Node},
    printed::{Setting, Style},
    quantity::stated,
};

type Read<T> = Result<T, Box<Fault>>;

/// A place, and the sign between whole number and decimals there.
pub type PlaceAndPoint = (Arc<Place>, char);

/// What a value refers to.
pub struct Beside<'c> {
    pub places: &'c [PlaceAndPoint],
    pub units: &'c [Arc<Unit>],
    /// The unit of the indicator.
    pub unit: &'c Arc<Unit>,
}

/// A stated value, or the reason why there is none.
pub fn reading(node: &Node<'_>, beside: &Beside<'_>) -> Read<Reading> {
    let mut fields = node.fields()?;
    if let Some(missing) = fields.optional("missing") {
        let reason = missing.word(Missing::from_slug, Missing::SLUGS)?;
        fields.end()?;
        return Ok(Reading::Missing(reason));
    }
    if let Some(words) = fields.optional("words") {
        let (place, _) = find(beside.places, &fields.required("place")?)?;
        let words = Words { text: words.wording()?, place };
        fields.end()?;
        return Ok(Reading::Worded(Arc::new(words)));
    }
    let (place, point) = find(beside.places, &fields.required("place")?)?;
    let own = fields.optional("unit").map(|node| find_unit(beside.units, &node)).transpose()?;
    let unit = own.as_ref().unwrap_or(beside.unit);
    let figure = stated(&mut fields, Setting { unit: &unit.name.vi, point, style: Style::Cell })?;
    if unit.kind == UnitKind::Rank && !is_rank(&figure.quantity) {
        return Err(node.fault_of("decimal", Problem::BadRank));
    }
    let statement = Statement {
        printed: figure.printed,
        quantity: figure.quantity,
        digits: figure.digits,
        unit: own.filter(|own| own.id != beside.unit.id),
        place,
        wording: fields.optional("wording").map(|wording| wording.text().map(str::to_owned)).transpose()?,
    };
    fields.end()?;
    Ok(Reading::Stated(Arc::new(statement)))
}

fn is_rank(quantity: &crate::domain::Quantity) -> bool {
    [quantity.decimal, quantity.last()].iter().all(|it| it.scale() == 0 && !it.is_sign_negative() && !it.is_zero())
}

/// The unit that is named.
pub fn find_unit(units: &[Arc<Unit>], node: &Node<'_>) -> Read<Arc<Unit>> {
    let id = node.id()?;
    let found = units.iter().find(|unit| unit.id == id);
    found.cloned().ok_or_else(|| node.fault(Problem::UnknownId { id: id.to_owned() }))
}

fn find(places: &[PlaceAndPoint], node: &Node<'_>) -> Read<PlaceAndPoint> {
    let id = node.id()?;
    let place = places.iter().find(|(place, _)| place.id == id);
    place.cloned().ok_or_else(|| node.fault(Problem::UnknownId { id: id.to_owned() }))
}

/// A place where figures stand.
pub fn place(fields: &mut Fields<'_>, id: String, documents: &[String], territories: &[String]) -> Read<PlaceAndPoint> {
    let named = |node: Option<Node<'_>>, known: &[String]| {
        let Some(node) = node else { return Ok(None) };
        let id = node.id()?.to_owned();
        if known.contains(&id) { Ok(Some(id)) } else { Err(node.fault(Problem::UnknownId { id })) }
    };
    let name = fields.required("name")?.wording()?;
    let document = named(fields.optional("document"), documents)?;
    let territory = named(fields.optional("territory"), territories)?;
    let point = match fields.optional("decimal_point") {
        Some(node) => node.word(point, ", or .")?,
        None => ',',
    };
    Ok((Arc::new(Place { id, name, document, territory }), point))
}

fn point(word: &str) -> Option<char> {
    [',', '.'].into_iter().find(|point| word.chars().eq([*point]))
}
