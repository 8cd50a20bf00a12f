//! One value of an indicator: what is printed and what it means, held against each other.

use std::sync::Arc;

use crate::domain::{Decimal, Fault, Missing, Place, Problem, Quantity, Reading, Relation, Statement, printed_number};

use super::{limits::MAX_DIGITS, node::Node};

/// A stated value, or the reason why there is none.
pub fn reading(node: &Node<'_>, places: &[Arc<Place>]) -> Result<Reading, Box<Fault>> {
    let mut fields = node.fields()?;
    if let Some(missing) = fields.optional("missing") {
        let reason = missing.word(Missing::from_slug, Missing::SLUGS)?;
        fields.end()?;
        return Ok(Reading::Missing(reason));
    }
    let printed = fields.required("printed")?;
    let relation = relation(&fields.required("relation")?)?;
    let number = fields.required("decimal")?;
    let quantity = Quantity { relation, decimal: decimal(&number)? };
    if !is_printed(&printed, &quantity)? {
        return Err(printed.fault(Problem::PrintedDiffers {
            printed: printed.text()?.to_owned(),
            decimal: number.text()?.to_owned(),
        }));
    }
    let place = fields.required("place")?;
    let statement = Statement {
        printed: printed.text()?.to_owned(),
        quantity,
        place: find(places, &place)?,
        wording: fields.optional("wording").map(|wording| wording.text().map(str::to_owned)).transpose()?,
    };
    fields.end()?;
    Ok(Reading::Stated(Arc::new(statement)))
}

/// One of the five signs.
pub fn relation(node: &Node<'_>) -> Result<Relation, Box<Fault>> {
    node.word(Relation::from_slug, Relation::SLUGS)
}

/// Whether a text prints this quantity: the same number to the same digit, and no other sign before it.
pub fn is_printed(printed: &Node<'_>, quantity: &Quantity) -> Result<bool, Box<Fault>> {
    let text = printed.text()?;
    let signed = Relation::ALL.into_iter().find(|it| it.is_bound() && text.starts_with(it.sign()));
    let sign_fits = signed.is_none_or(|it| it == quantity.relation);
    let same = |it: Decimal| it == quantity.decimal && it.scale() == quantity.decimal.scale();
    Ok(sign_fits && parse_printed(text).is_some_and(same))
}

fn find(places: &[Arc<Place>], node: &Node<'_>) -> Result<Arc<Place>, Box<Fault>> {
    let id = node.id()?;
    let place = places.iter().find(|place| place.id == id);
    place.cloned().ok_or_else(|| node.fault(Problem::UnknownId { id: id.to_owned() }))
}

/// An exact decimal in plain notation: digits, at most one point, a minus before.
pub fn decimal(node: &Node<'_>) -> Result<Decimal, Box<Fault>> {
    let text = node.text()?;
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return Err(node.fault(Problem::NotDecimal));
    }
    if digits.bytes().filter(u8::is_ascii_digit).count() > MAX_DIGITS {
        return Err(node.fault(Problem::TooManyDigits { limit: MAX_DIGITS }));
    }
    if whole.len() > 1 && whole.starts_with('0') {
        return Err(node.fault(Problem::NotDecimal));
    }
    Decimal::from_str_exact(text).map_err(|_| node.fault(Problem::NotDecimal))
}

/// The number that a text prints in Vietnamese notation.
fn parse_printed(printed: &str) -> Option<Decimal> {
    let printed_number = printed_number(printed);
    let (whole, fraction) = printed_number.split_once(',').unwrap_or((printed_number, ""));
    let mut groups = whole.trim_start_matches(['-', '−']).split('.').skip(1);
    if fraction.contains(['.', ',']) || !groups.all(|group| group.len() == 3) {
        return None;
    }
    let plain = printed_number.replace('.', "").replace(',', ".").replace('−', "-");
    Decimal::from_str_exact(&plain).ok()
}
