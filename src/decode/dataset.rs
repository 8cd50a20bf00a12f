//! The dataset format, version 1, field by field. `data/dataset.schema.json` describes the same.

use std::sync::Arc;

use crate::domain::{
    Comparison, Dataset, Direction, Document, Fault, Group, GroupKind, Indicator, Note, OfficialVerdict, Period, Place,
    PolicyArea, Problem, Reading, Stage, Territory, Unit, UnitKind, Verdict,
};

use super::{
    limits::FORMAT,
    node::{Fields, Node, filled, with_ids},
    parents::parents,
    sector_report::sector_report,
    statement::reading,
    tree::Tree,
};

type Read<T> = Result<T, Box<Fault>>;

/// What indicators refer to.
struct Context {
    periods: Vec<Period>,
    comparison: Comparison,
    units: Vec<Arc<Unit>>,
    places: Vec<Arc<Place>>,
}

/// Reads a whole dataset.
pub fn dataset(tree: &Tree) -> Read<Dataset> {
    let root = Node::root(tree);
    let mut fields = root.fields()?;
    fields.optional("$schema").map(|schema| schema.text()).transpose()?;
    let format = fields.required("format")?;
    if format.integer()? != FORMAT {
        return Err(format.fault(Problem::UnknownFormat { supported: FORMAT }));
    }
    let document = document(&fields.required("document")?)?;
    let periods = with_ids(&fields.required("periods")?, period)?;
    let comparison = comparison(&fields.required("comparison")?, &periods)?;
    let units = with_ids(&fields.required("units")?, unit)?;
    let places = with_ids(&fields.required("places")?, |_, fields, id| {
        Ok(Arc::new(Place { id, name: fields.required("name")?.wording()? }))
    })?;
    let group_list = fields.required("groups")?;
    let mut groups = with_ids(&group_list, group)?;
    let context = Context { periods, comparison, units, places };
    let list = fields.required("indicators")?;
    let indicators = with_ids(&list, |node, fields, id| indicator(node, fields, id, &context))?;
    let headlines = headlines(fields.optional("headlines").as_ref(), &indicators)?;
    let results = fields.optional("results");
    fields.end()?;
    let nodes = list.list()?;
    parents(&nodes, &indicators, |(_, it)| (&it.id, it.parent.as_deref()))?;
    for (node, (group_id, indicator)) in nodes.iter().zip(indicators) {
        let unknown = || node.fault_of("group", Problem::UnknownId { id: group_id.clone() });
        let group = groups.iter_mut().find(|group| group.id == group_id).ok_or_else(unknown)?;
        if group.kind == GroupKind::Composition && indicator.unit.kind != UnitKind::Percent {
            return Err(node.fault(Problem::NotShares));
        }
        group.indicators.push(Arc::new(indicator));
    }
    let mut dataset = Dataset::new(document, context.periods, context.comparison, groups, headlines);
    dataset.sector_report = results.map(|node| sector_report(&node, &dataset)).transpose()?.map(Arc::new);
    filled(&group_list, dataset.groups.iter().map(|group| !group.indicators.is_empty()))?;
    Ok(dataset)
}

/// The indicators shown first, each once; none where the dataset names none.
fn headlines(list: Option<&Node<'_>>, indicators: &[(String, Indicator)]) -> Read<Vec<String>> {
    let mut ids: Vec<String> = Vec::new();
    for node in list.map(Node::list).transpose()?.unwrap_or_default() {
        let id = node.id()?;
        if ids.iter().any(|known| known == id) {
            return Err(node.fault(Problem::RepeatedId { id: id.to_owned() }));
        }
        if !indicators.iter().any(|(_, indicator)| indicator.id == id) {
            return Err(node.fault(Problem::UnknownId { id: id.to_owned() }));
        }
        ids.push(id.to_owned());
    }
    Ok(ids)
}

fn document(node: &Node<'_>) -> Read<Document> {
    let mut fields = node.fields()?;
    let document = Document {
        id: fields.required("id")?.id()?.to_owned(),
        number: fields.required("number")?.text()?.to_owned(),
        date: day(&fields.required("date")?)?,
        issuer: fields.required("issuer")?.wording()?,
        title: fields.required("title")?.wording()?,
        territory: territory(&fields.required("territory")?)?,
    };
    fields.end()?;
    Ok(document)
}

fn territory(node: &Node<'_>) -> Read<Territory> {
    let mut fields = node.fields()?;
    let territory = Territory {
        name: fields.required("name")?.wording()?,
        boundaries: fields.required("boundaries")?.wording()?,
        note: fields.required("note")?.wording()?,
    };
    fields.end()?;
    Ok(territory)
}

fn day(node: &Node<'_>) -> Read<(i32, u8, u8)> {
    super::day::parse(node.text()?).ok_or_else(|| node.fault(Problem::BadDate))
}

fn period(_: &Node<'_>, fields: &mut Fields<'_>, id: String) -> Read<Period> {
    let year = fields.required("year")?;
    let in_range = i32::try_from(year.integer()?).ok().filter(|year| (1900..=2200).contains(year));
    Ok(Period {
        id,
        year: in_range.ok_or_else(|| year.fault(Problem::OutOfRange))?,
        stage: fields.required("stage")?.word(Stage::from_slug, Stage::SLUGS)?,
    })
}

fn comparison(node: &Node<'_>, periods: &[Period]) -> Read<Comparison> {
    let mut fields = node.fields()?;
    let mut period = |name| {
        let node: Node<'_> = fields.required(name)?;
        let id = node.id()?;
        let found = periods.iter().find(|period| period.id == id);
        found.cloned().ok_or_else(|| node.fault(Problem::UnknownId { id: id.to_owned() }))
    };
    let comparison = Comparison { target: period("target")?, outcome: period("outcome")?, next: period("next")? };
    fields.end()?;
    Ok(comparison)
}

fn unit(_: &Node<'_>, fields: &mut Fields<'_>, id: String) -> Read<Arc<Unit>> {
    let kind = fields.required("kind")?.word(UnitKind::from_slug, UnitKind::SLUGS)?;
    let name = fields.required("name")?.wording()?;
    let one = fields.optional("one").map(|one| one.text().map(str::to_owned)).transpose()?;
    Ok(Arc::new(Unit { id, kind, name, one, before: false }))
}

fn group(_: &Node<'_>, fields: &mut Fields<'_>, id: String) -> Read<Group> {
    let heading = fields.required("heading")?.boolean()?;
    let composition = fields.optional("composition").map(|node| node.boolean()).transpose()?;
    Ok(Group {
        id,
        number: fields.required("number")?.text()?.to_owned(),
        policy_area: fields.required("domain")?.word(PolicyArea::from_slug, PolicyArea::SLUGS)?,
        name: fields.required("name")?.wording()?,
        kind: match (heading, composition) {
            (_, Some(true)) => GroupKind::Composition,
            (true, _) => GroupKind::Heading,
            (false, _) => GroupKind::Indicator,
        },
        indicators: Vec::new(),
    })
}

fn indicator(_: &Node<'_>, fields: &mut Fields<'_>, id: String, context: &Context) -> Read<(String, Indicator)> {
    let group = fields.required("group")?.id()?.to_owned();
    let unit = fields.required("unit")?;
    let unit_id = unit.id()?;
    let found = context.units.iter().find(|unit| unit.id == unit_id);
    let level = fields.required("level")?;
    let indicator = Indicator {
        id,
        marker: fields.required("marker")?.text()?.to_owned(),
        level: u8::try_from(level.integer()?)
            .ok()
            .filter(|level| *level <= 4)
            .ok_or_else(|| level.fault(Problem::OutOfRange))?,
        parent: fields.optional("parent").map(|parent| parent.id().map(str::to_owned)).transpose()?,
        name: fields.required("name")?.wording()?,
        unit: found.cloned().ok_or_else(|| unit.fault(Problem::UnknownId { id: unit_id.to_owned() }))?,
        direction: fields.required("direction")?.word(Direction::from_slug, Direction::SLUGS)?,
        readings: readings(&fields.required("values")?, context)?,
        official: fields.optional("verdict").map(|node| verdict(&node)).transpose()?,
        notes: match fields.optional("notes") {
            Some(notes) => notes.list()?.iter().map(|node| note(node, context)).collect::<Read<_>>()?,
            None => Vec::new(),
        },
    };
    Ok((group, indicator))
}

fn readings(node: &Node<'_>, context: &Context) -> Read<Vec<(String, Reading)>> {
    let mut readings: Vec<(String, Reading)> = Vec::new();
    for (period, value) in node.entries()? {
        known_period(&value, period, context)?;
        readings.push((period.to_owned(), reading(&value, &context.places)?));
    }
    let Comparison { target, outcome, next } = &context.comparison;
    for period in [target, outcome, next] {
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
        class: fields.required("means")?.word(Verdict::from_slug, Verdict::SLUGS)?,
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
