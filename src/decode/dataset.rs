//! The dataset format, versions 1 and 2, field by field. `data/dataset.schema.json` describes the same.

use crate::domain::{Contents, Dataset, Document, Fault, Indicator, Problem};

use super::{
    document::{comparison, document, main_document, period, territory, verdicts},
    indicator::{Context, group, grouped, indicator, unit},
    limits::FORMAT,
    node::{Node, filled, with_ids},
    parents::parents,
    sector_report::sector_report,
    statement::place,
    tree::Tree,
};

type Read<T> = Result<T, Box<Fault>>;

/// Reads a whole dataset.
pub fn dataset(tree: &Tree) -> Read<Dataset> {
    let root = Node::root(tree);
    let mut fields = root.fields()?;
    fields.optional("$schema").map(|schema| schema.text()).transpose()?;
    let format = fields.required("format")?;
    if !(1..=FORMAT).contains(&format.integer()?) {
        return Err(format.fault(Problem::UnknownFormat { supported: FORMAT }));
    }
    let (main, its_territory) = main_document(&fields.required("document")?)?;
    let documents = match fields.optional("documents") {
        Some(list) => documents(&list, &main)?,
        None => Vec::new(),
    };
    let territories = match fields.optional("territories") {
        Some(list) => with_ids(&list, |_, fields, id| Ok((id, territory(fields)?)))?,
        None => Vec::new(),
    };
    let periods = with_ids(&fields.required("periods")?, period)?;
    let mut comparison = comparison(&fields.required("comparison")?, &periods)?;
    let units = with_ids(&fields.required("units")?, unit)?;
    let document_ids: Vec<String> = std::iter::once(&main).chain(&documents).map(|it| it.id.clone()).collect();
    let territory_ids: Vec<String> = territories.iter().map(|(id, _)| id.clone()).collect();
    let places =
        with_ids(&fields.required("places")?, |_, fields, id| place(fields, id, &document_ids, &territory_ids))?;
    let place_ids: Vec<String> = places.iter().map(|(place, _)| place.id.clone()).collect();
    let verdicts = fields.optional("verdicts").map(|node| verdicts(&node, &place_ids)).transpose()?;
    let (met_or_better, stated_counts) = verdicts.unwrap_or_default();
    comparison.met_or_better = met_or_better;
    let notes = match fields.optional("notes") {
        Some(list) => list.list()?.iter().map(Node::wording).collect::<Read<_>>()?,
        None => Vec::new(),
    };
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
    grouped(&group_list, &nodes, &mut groups, indicators)?;
    let mut dataset = Dataset::new(Contents {
        document: main,
        documents,
        territory: its_territory,
        territories,
        notes,
        stated_counts,
        periods: context.periods,
        comparison: context.comparison,
        groups,
        headlines,
    });
    dataset.sector_report = results.map(|node| sector_report(&node, &dataset)).transpose()?.map(Into::into);
    filled(&group_list, dataset.groups.iter().map(|group| !group.indicators.is_empty()))?;
    Ok(dataset)
}

/// Documents besides the main one, told apart from it and from one another by id and number.
fn documents(list: &Node<'_>, main: &Document) -> Read<Vec<Document>> {
    let mut numbers: Vec<String> = main.number.iter().cloned().collect();
    with_ids(list, |node, fields, id| {
        if id == main.id {
            return Err(node.fault_of("id", Problem::RepeatedId { id }));
        }
        let document = document(fields, id)?;
        if let Some(number) = &document.number {
            if numbers.contains(number) {
                return Err(node.fault_of("number", Problem::RepeatedNumber { number: number.clone() }));
            }
            numbers.push(number.clone());
        }
        Ok(document)
    })
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
