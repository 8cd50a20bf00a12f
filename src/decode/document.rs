//! Where figures come from: documents, territories, periods, and which periods are set side by side.

use crate::domain::{
    Comparison, Document, DocumentKind, Fault, Period, Problem, Role, Stage, StatedCounts, Stretch, Territory,
};

use super::{
    day::moment,
    node::{Fields, Node},
};

type Read<T> = Result<T, Box<Fault>>;

/// The main document, with the territory it is about.
pub fn main_document(node: &Node<'_>) -> Read<(Document, Territory)> {
    let mut fields = node.fields()?;
    let id = fields.required("id")?.id()?.to_owned();
    let document = document(&mut fields, id)?;
    let territory_node = fields.required("territory")?;
    let mut territory_fields = territory_node.fields()?;
    let territory = territory(&mut territory_fields)?;
    territory_fields.end()?;
    fields.end()?;
    Ok((document, territory))
}

/// A document with this id.
pub fn document(fields: &mut Fields<'_>, id: String) -> Read<Document> {
    let kind =
        fields.optional("kind").map(|node| node.word(DocumentKind::from_slug, DocumentKind::SLUGS)).transpose()?;
    Ok(Document {
        id,
        kind: kind.unwrap_or_default(),
        number: fields.optional("number").map(|number| number.text().map(str::to_owned)).transpose()?,
        date: moment(&fields.required("date")?)?,
        issuer: fields.required("issuer")?.wording()?,
        title: fields.required("title")?.wording()?,
    })
}

/// A territory.
pub fn territory(fields: &mut Fields<'_>) -> Read<Territory> {
    Ok(Territory {
        name: fields.required("name")?.wording()?,
        boundaries: fields.optional("boundaries").map(|node| node.wording()).transpose()?,
        note: fields.optional("note").map(|node| node.wording()).transpose()?,
    })
}

/// A period with this id.
pub fn period(node: &Node<'_>, fields: &mut Fields<'_>, id: String) -> Read<Period> {
    let year = fields.required("year")?;
    let in_range = i32::try_from(year.integer()?).ok().filter(|year| (1900..=2200).contains(year));
    let [from, until] = ["from", "until"].map(|name| fields.optional(name));
    let stretch = match (from, until) {
        (None, None) => None,
        (Some(from), Some(until)) => {
            let stretch = Stretch { from: moment(&from)?, until: moment(&until)? };
            for (end, node) in [(stretch.from, &from), (stretch.until, &until)] {
                if end.day.is_some() {
                    return Err(node.fault(Problem::BadDate));
                }
            }
            let key = |it: crate::domain::Moment| (it.year, it.month);
            // Both are months, or both are years.
            if key(stretch.from) > key(stretch.until) || stretch.from.month.is_some() != stretch.until.month.is_some() {
                return Err(until.fault(Problem::BadRange));
            }
            Some(stretch)
        }
        (Some(_), None) => return Err(node.fault(Problem::MissingField { name: "until" })),
        (None, Some(_)) => return Err(node.fault(Problem::MissingField { name: "from" })),
    };
    Ok(Period {
        id,
        year: in_range.ok_or_else(|| year.fault(Problem::OutOfRange))?,
        stage: fields.required("stage")?.word(Stage::from_slug, Stage::SLUGS)?,
        label: fields.optional("label").map(|label| label.wording()).transpose()?,
        stretch,
    })
}

/// The periods in their roles: no period in two, and a plan or an outcome among them.
pub fn comparison(node: &Node<'_>, periods: &[Period]) -> Read<Comparison> {
    let mut fields = node.fields()?;
    let mut taken: Vec<(String, Role)> = Vec::new();
    let mut period = |role: Role| {
        let Some(node) = fields.optional(role.slug()) else { return Ok(None) };
        let id = node.id()?;
        if let Some((_, other)) = taken.iter().find(|(known, _)| known == id) {
            return Err(node.fault(Problem::RepeatedRole { role: other.slug() }));
        }
        taken.push((id.to_owned(), role));
        let found = periods.iter().find(|period| period.id == id);
        found.cloned().map(Some).ok_or_else(|| node.fault(Problem::UnknownId { id: id.to_owned() }))
    };
    let comparison = Comparison {
        target: period(Role::Target)?,
        outcome: period(Role::Outcome)?,
        next: period(Role::Next)?,
        previous: period(Role::Previous)?,
        alternative: period(Role::Alternative)?,
        met_or_better: false,
    };
    fields.end()?;
    if comparison.main().is_none() { Err(node.fault(Problem::NoRole)) } else { Ok(comparison) }
}

/// What the report says of its verdicts as a whole: whether "đạt" is "đạt trở lên", and its own count.
pub fn verdicts(node: &Node<'_>, places: &[String]) -> Read<(bool, Option<StatedCounts>)> {
    let mut fields = node.fields()?;
    let met_or_better = fields.optional("met_or_better").map_or(Ok(false), |node| node.boolean())?;
    let counts = fields.optional("reported").map(|node| stated_counts(&node, places)).transpose()?;
    fields.end()?;
    Ok((met_or_better, counts))
}

fn stated_counts(node: &Node<'_>, places: &[String]) -> Read<StatedCounts> {
    let mut fields = node.fields()?;
    let of_node = fields.required("of")?;
    let of = number(&of_node)?;
    let mut count = |name| match fields.optional(name) {
        None => Ok(None),
        Some(node) => {
            let count = number(&node)?;
            if count > of { Err(node.fault(Problem::OutOfRange)) } else { Ok(Some(count)) }
        }
    };
    let [reached, exceeded, met, missed] = [count("reached")?, count("exceeded")?, count("met")?, count("missed")?];
    if [reached, exceeded, met, missed].iter().all(Option::is_none) {
        return Err(node.fault(Problem::MissingField { name: "reached" }));
    }
    let place = fields.required("place")?;
    if !places.iter().any(|known| place.id().is_ok_and(|id| id == known)) {
        return Err(place.fault(Problem::UnknownId { id: place.id()?.to_owned() }));
    }
    let counts = StatedCounts { of, reached, exceeded, met, missed, place: place.id()?.to_owned() };
    fields.end()?;
    Ok(counts)
}

fn number(node: &Node<'_>) -> Read<u16> {
    u16::try_from(node.integer()?).map_err(|_| node.fault(Problem::OutOfRange))
}
