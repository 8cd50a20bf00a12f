//! Groups and indicators: the rows of the table.

use std::sync::Arc;

use crate::domain::{
    Comparison, Direction, Fault, Group, GroupKind, Indicator, Note, OfficialVerdict, Period, PolicyArea, Problem,
    Reading, Role, Unit, UnitKind, Verdict,
};

use super::{
    node::{Fields, Node},
    statement::{Beside, PlaceAndPoint, find_unit, reading},
};

type Read<T> = Result<T, Box<Fault>>;

/// What indicators refer to.
pub struct Context {
    pub periods: Vec<Period>,
    pub comparison: Comparison,
    pub units: Vec<Arc<Unit>>,
    pub places: Vec<PlaceAndPoint>,
}

/// A unit with this id.
pub fn unit(_: &Node<'_>, fields: &mut Fields<'_>, id: String) -> Read<Arc<Unit>> {
    let kind = fields.required("kind")?.word(UnitKind::from_slug, UnitKind::SLUGS)?;
    let name = fields.required("name")?.wording()?;
    let one = fields.optional("one").map(|one| one.text().map(str::to_owned)).transpose()?;
    let before = fields.optional("before").map_or(Ok(false), |node| node.boolean())?;
    Ok(Arc::new(Unit { id, kind, name, one, before }))
}

/// A group with this id, without its indicators.
pub fn group(_: &Node<'_>, fields: &mut Fields<'_>, id: String) -> Read<Group> {
    let heading = fields.required("heading")?.boolean()?;
    let (is_composition, shares) = match fields.optional("composition") {
        None => (false, Vec::new()),
        Some(node) if node.is_list() => {
            (true, node.list()?.iter().map(|node| node.id().map(str::to_owned)).collect::<Read<_>>()?)
        }
        Some(node) => (node.boolean()?, Vec::new()),
    };
    Ok(Group {
        id,
        number: fields.required("number")?.text()?.to_owned(),
        policy_area: fields.required("domain")?.word(PolicyArea::from_slug, PolicyArea::SLUGS)?,
        name: fields.required("name")?.wording()?,
        kind: match (heading, is_composition) {
            (_, true) => GroupKind::Composition,
            (true, _) => GroupKind::Heading,
            (false, _) => GroupKind::Indicator,
        },
        shares,
        official: fields.optional("verdict").map(|node| verdict(&node)).transpose()?,
        indicators: Vec::new(),
    })
}

/// Puts every indicator into its group, and a group's verdict on those of its rows that have none of their own.
pub fn grouped(list: &Node<'_>, nodes: &[Node<'_>], groups: &mut [Group], found: Vec<(String, Indicator)>) -> Read<()> {
    for (node, (group_id, mut indicator)) in nodes.iter().zip(found) {
        let unknown = || node.fault_of("group", Problem::UnknownId { id: group_id.clone() });
        let group = groups.iter_mut().find(|group| group.id == group_id).ok_or_else(unknown)?;
        let is_share = group.shares.is_empty() || group.shares.contains(&indicator.id);
        if group.kind == GroupKind::Composition && is_share && indicator.unit.kind != UnitKind::Percent {
            return Err(node.fault(Problem::NotShares));
        }
        if indicator.official.is_none() {
            let shared = |official: &OfficialVerdict| OfficialVerdict { shared: true, ..official.clone() };
            indicator.official = group.official.as_ref().map(shared);
        }
        group.indicators.push(Arc::new(indicator));
    }
    for (node, group) in list.list()?.iter().zip(groups) {
        let is_here = |id: &&String| group.indicators.iter().any(|indicator| indicator.id == **id);
        if let Some((at, id)) = group.shares.iter().enumerate().find(|(_, id)| !is_here(id)) {
            return Err(node.fault_of(&format!("composition/{at}"), Problem::UnknownId { id: id.clone() }));
        }
    }
    Ok(())
}

/// An indicator with this id, and the id of its group.
pub fn indicator(node: &Node<'_>, fields: &mut Fields<'_>, id: String, context: &Context) -> Read<(String, Indicator)> {
    let group = fields.required("group")?.id()?.to_owned();
    let unit = find_unit(&context.units, &fields.required("unit")?)?;
    let level = fields.required("level")?;
    let direction = fields.required("direction")?.word(Direction::from_slug, Direction::SLUGS)?;
    if unit.kind == UnitKind::Rank && direction == Direction::Higher {
        return Err(node.fault_of("direction", Problem::RankDirection));
    }
    let indicator = Indicator {
        id,
        marker: fields.required("marker")?.text()?.to_owned(),
        level: u8::try_from(level.integer()?)
            .ok()
            .filter(|level| *level <= 4)
            .ok_or_else(|| level.fault(Problem::OutOfRange))?,
        parent: fields.optional("parent").map(|parent| parent.id().map(str::to_owned)).transpose()?,
        name: fields.required("name")?.wording()?,
        direction,
        readings: readings(&fields.required("values")?, context, &unit)?,
        unit,
        official: fields.optional("verdict").map(|node| verdict(&node)).transpose()?,
        notes: match fields.optional("notes") {
            Some(notes) => notes.list()?.iter().map(|node| note(node, context)).collect::<Read<_>>()?,
            None => Vec::new(),
        },
        responsible: fields.optional("responsible").map(|node| node.wording()).transpose()?,
    };
    Ok((group, indicator))
}

fn readings(node: &Node<'_>, context: &Context, unit: &Arc<Unit>) -> Read<Vec<(String, Reading)>> {
    let beside = Beside { places: &context.places, units: &context.units, unit };
    let mut readings: Vec<(String, Reading)> = Vec::new();
    for (period, value) in node.entries()? {
        known_period(&value, period, context)?;
        readings.push((period.to_owned(), reading(&value, &beside)?));
    }
    // What was before, and a second plan, are given where they are given.
    let required =
        [Role::Target, Role::Outcome, Role::Next].into_iter().filter_map(|role| context.comparison.period(role));
    for period in required {
        if !readings.iter().any(|(known, _)| *known == period.id) {
            return Err(node.fault(Problem::MissingPeriod { id: period.id.clone() }));
        }
    }
    Ok(readings)
}

fn known_period(node: &Node<'_>, id: &str, context: &Context) -> Read<()> {
    let known = context.periods.iter().any(|period| period.id == id);
    if known { Ok(()) } else { Err(node.fault(Problem::UnknownId { id: id.to_owned() })) }
}

fn verdict(node: &Node<'_>) -> Read<OfficialVerdict> {
    let mut fields = node.fields()?;
    let verdict = OfficialVerdict {
        printed: fields.required("printed")?.text()?.to_owned(),
        translated: fields.optional("en").map(|en| en.text().map(str::to_owned)).transpose()?,
        class: fields.required("means")?.word(Verdict::from_slug, Verdict::SLUGS)?,
        shared: false,
    };
    fields.end()?;
    Ok(verdict)
}

fn note(node: &Node<'_>, context: &Context) -> Read<Note> {
    let mut fields = node.fields()?;
    let period = match fields.optional("period") {
        Some(period) => {
            known_period(&period, period.id()?, context)?;
            Some(period.id()?.to_owned())
        }
        None => None,
    };
    let note = Note { period, text: fields.required("text")?.wording()? };
    fields.end()?;
    Ok(note)
}
