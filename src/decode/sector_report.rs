//! The results format, version 1: what stands behind a dataset's main table. `data/results.schema.json` describes it.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use crate::domain::{
    Audit, AuditCheck, Breakdown, BreakdownKind, BreakdownParts, Change, CheckKind, Dataset, Fault, Figure, Measure,
    Moment, Part, Period, PolicyArea, Problem, Section, SectorReport, SectorResult, ShareOfPlan, Time,
};

use super::{
    day::moment,
    formula::{Scope, formula, operand},
    limits::{MAX_DEPTH, RESULTS_FORMAT},
    measure::{find_measure, measure},
    node::{Fields, Node, filled, with_ids},
    parents::parents,
    printed::{Setting, Style},
    quantity::{flag, stated},
};

type Read<T> = Result<T, Box<Fault>>;

/// Reads the results that belong to a dataset.
pub fn sector_report(root: &Node<'_>, dataset: &Dataset) -> Read<SectorReport> {
    let mut fields = root.fields()?;
    fields.optional("$schema").map(|schema| schema.text()).transpose()?;
    let format = fields.required("format")?;
    if format.integer()? != RESULTS_FORMAT {
        return Err(format.fault(Problem::UnknownFormat { supported: RESULTS_FORMAT }));
    }
    let belongs = fields.required("dataset")?;
    if belongs.id()? != dataset.document.id {
        return Err(belongs.fault(Problem::UnknownId { id: belongs.id()?.to_owned() }));
    }
    let measures = with_ids(&fields.required("units")?, measure)?;
    let mut seen = HashSet::new();
    let section_list = fields.required("sections")?;
    let sections: Vec<Section> =
        section_list.list()?.iter().map(|node| section(node, &mut seen)).collect::<Read<_>>()?;
    let indicators: HashSet<&str> = dataset.indicators().map(|indicator| indicator.id.as_str()).collect();
    let context = Context { measures: &measures, sections: &sections, periods: &dataset.periods, indicators };
    let list = fields.required("results")?;
    let results = with_ids(&list, |node, fields, id| context.result(node, fields, id))?;
    parents(&list.list()?, &results, |result| (&result.id, result.parent.as_deref()))?;
    shallow(&list.list()?, &results)?;
    let scope = Scope { dataset, measures: &measures, results: by_id(&results) };
    let breakdowns = match fields.optional("breakdowns") {
        Some(list) => with_ids(&list, |node, fields, id| breakdown(node, fields, id, &scope))?,
        None => Vec::new(),
    };
    let mut checks = with_ids(&fields.required("checks")?, |node, fields, id| check(node, fields, id, &scope))?;
    checks.extend(dataset.assessments().iter().map(AuditCheck::verdict));
    fields.end()?;
    filled(&section_list, sections.iter().map(|section| results.iter().any(|result| result.section == section.id)))?;
    Ok(SectorReport::new(sections, results, breakdowns, Audit::new(checks)))
}

/// Results lie at most [`MAX_DEPTH`] deep in one another: views draw a family by walking down it.
fn shallow(nodes: &[Node<'_>], results: &[SectorResult]) -> Read<()> {
    let known = by_id(results);
    for (node, result) in nodes.iter().zip(results) {
        let up = |result: &&SectorResult| known.get(result.parent.as_deref()?).copied();
        if std::iter::successors(Some(result), up).nth(MAX_DEPTH).is_some() {
            return Err(node.fault_of("parent", Problem::TooDeep { limit: MAX_DEPTH }));
        }
    }
    Ok(())
}

fn by_id(results: &[SectorResult]) -> HashMap<&str, &SectorResult> {
    results.iter().map(|result| (result.id.as_str(), result)).collect()
}

fn section<'a>(node: &Node<'a>, seen: &mut HashSet<&'a str>) -> Read<Section> {
    let mut fields = node.fields()?;
    let id = fields.required("id")?;
    if !seen.insert(id.numbered_id()?) {
        return Err(id.fault(Problem::RepeatedId { id: id.numbered_id()?.to_owned() }));
    }
    let section = Section {
        id: id.numbered_id()?.to_owned(),
        part: fields.required("part")?.word(Part::from_slug, Part::SLUGS)?,
        policy_area: fields.required("domain")?.word(PolicyArea::from_slug, PolicyArea::SLUGS)?,
        name: fields.required("name")?.wording()?,
    };
    fields.end()?;
    Ok(section)
}

/// What results refer to.
struct Context<'c> {
    measures: &'c [Arc<Measure>],
    sections: &'c [Section],
    periods: &'c [Period],
    indicators: HashSet<&'c str>,
}

impl Context<'_> {
    fn result(&self, node: &Node<'_>, fields: &mut Fields<'_>, id: String) -> Read<SectorResult> {
        if self.indicators.contains(id.as_str()) {
            return Err(node.fault_of("id", Problem::RepeatedId { id }));
        }
        let section = fields.required("section")?;
        let known = self.sections.iter().any(|it| section.numbered_id().is_ok_and(|id| it.id == id));
        if !known {
            return Err(section.fault(Problem::UnknownId { id: section.numbered_id()?.to_owned() }));
        }
        let footnote = fields.optional("footnote").map(|footnote| {
            let number = u16::try_from(footnote.integer()?).ok().filter(|number| *number > 0);
            number.ok_or_else(|| footnote.fault(Problem::OutOfRange))
        });
        let result = SectorResult {
            id,
            section: section.numbered_id()?.to_owned(),
            footnote: footnote.transpose()?,
            parent: fields.optional("parent").map(|parent| parent.id().map(str::to_owned)).transpose()?,
            topic: fields.required("topic")?.wording()?,
            figure: self.figure(fields)?,
            time: self.time(node, fields)?,
            plan: self.beside(fields.optional("plan"))?,
            share_of_plan: fields.optional("share_of_plan").map(|node| self.share_of_plan(&node)).transpose()?,
            change: fields.optional("change").map(|node| self.change(&node)).transpose()?,
            share: self.beside(fields.optional("share"))?,
            explains: match fields.optional("explains") {
                Some(list) => list.list()?.iter().map(|node| self.indicator(node)).collect::<Read<_>>()?,
                None => Vec::new(),
            },
        };
        // A share is a share of something.
        let whole_is_named = result.share.is_none() || result.parent.is_some();
        if whole_is_named { Ok(result) } else { Err(node.fault(Problem::MissingField { name: "parent" })) }
    }

    fn indicator(&self, node: &Node<'_>) -> Read<String> {
        let id = node.id()?;
        let known = self.indicators.contains(id);
        if known { Ok(id.to_owned()) } else { Err(node.fault(Problem::UnknownId { id: id.to_owned() })) }
    }

    /// The fields of a figure, among others of the same object.
    fn figure(&self, fields: &mut Fields<'_>) -> Read<Figure> {
        let measure = find_measure(self.measures, &fields.required("unit")?)?;
        let figure = stated(fields, Setting { unit: &measure.unit.name.vi, point: ',', style: Style::Prose })?;
        let counted = flag(fields, "counted")?;
        Ok(Figure { printed: figure.printed, quantity: figure.quantity, digits: figure.digits, measure, counted })
    }

    fn beside(&self, node: Option<Node<'_>>) -> Read<Option<Figure>> {
        let Some(node) = node else { return Ok(None) };
        let mut fields = node.fields()?;
        let figure = self.figure(&mut fields)?;
        fields.end()?;
        Ok(Some(figure))
    }

    fn share_of_plan(&self, node: &Node<'_>) -> Read<ShareOfPlan> {
        let mut fields = node.fields()?;
        let share = ShareOfPlan {
            figure: self.figure(&mut fields)?,
            of: fields.optional("of").map(|of| of.wording()).transpose()?,
        };
        fields.end()?;
        Ok(share)
    }

    fn change(&self, node: &Node<'_>) -> Read<Change> {
        let mut fields = node.fields()?;
        let change = Change { figure: self.figure(&mut fields)?, against: fields.required("against")?.wording()? };
        fields.end()?;
        Ok(change)
    }

    /// A period of the dataset, a year, or up to a moment.
    fn time(&self, node: &Node<'_>, fields: &mut Fields<'_>) -> Read<Time> {
        if let Some(period) = fields.optional("period") {
            let id = period.text()?;
            if let Some(known) = self.periods.iter().find(|known| known.id == id) {
                return Ok(Time::Period(known.clone()));
            }
            return match moment(&period) {
                Ok(Moment { year, month: None, .. }) => Ok(Time::Year(year)),
                _ => Err(period.fault(Problem::UnknownId { id: id.to_owned() })),
            };
        }
        let until = fields.optional("as_of").ok_or_else(|| node.fault(Problem::MissingField { name: "period" }))?;
        let since = fields.optional("since").map(|since| moment(&since)).transpose()?;
        Ok(Time::AsOf { until: moment(&until)?, since })
    }
}

fn breakdown(_: &Node<'_>, fields: &mut Fields<'_>, id: String, scope: &Scope<'_>) -> Read<Breakdown> {
    let whole_node = fields.required("whole")?;
    let whole = scope.result(&whole_node)?;
    let mut parts = Vec::new();
    for node in fields.required("parts")?.list()? {
        let mut part = node.fields()?;
        let name = part.required("name")?.wording()?;
        let result_node = part.required("result")?;
        let result = scope.result(&result_node)?;
        let [one, other] = [whole, result].map(|it| it.figure.measure.dimension.clone());
        if one != other {
            return Err(result_node.fault(Problem::UnitsDiffer { one, other }));
        }
        part.end()?;
        parts.push((name, result));
    }
    let kind = fields.required("kind")?.word(BreakdownKind::from_slug, BreakdownKind::SLUGS)?;
    let topic = fields.required("topic")?.wording()?;
    if whole.figure.quantity.decimal.is_zero() {
        return Err(whole_node.fault(Problem::DivisionByZero));
    }
    let looked_up = parts.iter().map(|(name, result)| (name, *result)).collect();
    if (BreakdownParts { kind, topic: &topic, whole, parts: looked_up }).shares().is_none() {
        return Err(whole_node.fault(Problem::OutOfRange));
    }
    let parts = parts.into_iter().map(|(name, result)| (name, result.id.clone())).collect();
    Ok(Breakdown { id, kind, topic, whole: whole.id.clone(), parts })
}

/// The kind of a check that a dataset states: the checks of verdicts follow from its table.
fn stated_kind(slug: &str) -> Option<CheckKind> {
    CheckKind::from_slug(slug).filter(|kind| *kind != CheckKind::Verdict)
}

fn check(node: &Node<'_>, fields: &mut Fields<'_>, id: String, scope: &Scope<'_>) -> Read<AuditCheck> {
    // The checks of verdicts are named after their indicators.
    let verdict_of = id.strip_prefix("verdict-");
    if verdict_of.is_some_and(|verdict_of| scope.dataset.indicators().any(|indicator| indicator.id == verdict_of)) {
        return Err(node.fault_of("id", Problem::RepeatedId { id }));
    }
    let kind = fields.required("kind")?.word(stated_kind, CheckKind::STATED_SLUGS)?;
    let topic = fields.required("topic")?.wording()?;
    let stated = fields.required("stated")?;
    let stated = if stated.is_null() { None } else { Some(operand(&stated, scope)?) };
    let formula = formula(&fields.required("formula")?, scope)?;
    let note = fields.optional("note").map(|note| note.wording()).transpose()?;
    AuditCheck::arithmetic(id, kind, topic, stated, formula, note).map_err(|problem| node.fault_of("formula", problem))
}
