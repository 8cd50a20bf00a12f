//! Formulas of checks: references and numbers, and what is calculated with them.

use std::{collections::HashMap, sync::Arc};

use crate::domain::{
    Dataset, Fault, Field, Figure, Formula, Measure, Operand, Operator, Problem, Reading, SectorResult, Source,
};

use super::{measure::find_measure, node::Node, quantity::decimal};

type Read<T> = Result<T, Box<Fault>>;

/// What formulas refer to.
pub struct Scope<'s> {
    pub dataset: &'s Dataset,
    pub measures: &'s [Arc<Measure>],
    pub results: HashMap<&'s str, &'s SectorResult>,
}

const BINARY: [(&str, Operator); 6] = [
    ("difference", Operator::Difference),
    ("product", Operator::Product),
    ("quotient", Operator::Quotient),
    ("percent", Operator::Percent),
    ("growth", Operator::Growth),
    ("level_before", Operator::LevelBefore),
];

const OPERATIONS: &str = "number, sum, difference, product, quotient, percent, growth, level_before";

impl<'s> Scope<'s> {
    /// The result a text names.
    pub fn result(&self, node: &Node<'_>) -> Read<&'s SectorResult> {
        let id = node.id()?;
        self.results.get(id).copied().ok_or_else(|| unknown(node, id))
    }

    /// A figure of a result: `id`, or `id/change`.
    fn of_result(&self, reference: &str) -> Option<Operand> {
        let (id, field) = match reference.split_once('/') {
            // The value of a result is its id alone.
            Some((id, name)) => (id, Field::from_slug(name).filter(|field| *field != Field::Value)?),
            None => (reference, Field::Value),
        };
        let figure = self.results.get(id)?.figure(field)?.clone();
        Some(Operand { source: Source::Result { id: id.to_owned(), field }, figure })
    }

    /// A value of the main table: `id/period`. Its unit must be one that can be calculated with.
    fn of_indicator(&self, reference: &str) -> Option<Operand> {
        let (id, period) = reference.split_once('/')?;
        let indicator = self.dataset.indicators().find(|indicator| indicator.id == id)?;
        let reading = indicator.reading(period);
        let Reading::Stated(statement) = reading else { return None };
        let measure = self.measures.iter().find(|measure| measure.unit.id == indicator.unit_of(reading).id)?;
        let figure = Figure {
            printed: statement.printed.clone(),
            quantity: statement.quantity,
            digits: statement.digits.clone(),
            measure: Arc::clone(measure),
            counted: false,
        };
        Some(Operand { source: Source::Indicator { id: id.to_owned(), period: period.to_owned() }, figure })
    }
}

fn unknown(node: &Node<'_>, id: &str) -> Box<Fault> {
    node.fault(Problem::UnknownId { id: id.to_owned() })
}

/// A figure named as `result`, `result/field` or `@indicator/period`.
pub fn operand(node: &Node<'_>, scope: &Scope<'_>) -> Read<Operand> {
    let reference = node.text()?;
    let found = match reference.strip_prefix('@') {
        Some(indicator) => scope.of_indicator(indicator),
        None => scope.of_result(reference),
    };
    found.ok_or_else(|| unknown(node, reference))
}

/// A formula: a reference, `{"number", "unit"}`, `{"sum": [...]}` or one of the calculations with two sides.
pub fn formula(node: &Node<'_>, scope: &Scope<'_>) -> Read<Formula> {
    if node.is_text() {
        return Formula::figure(operand(node, scope)?).map_err(|problem| node.fault(problem));
    }
    let mut fields = node.fields()?;
    if let Some(number) = fields.optional("number") {
        let measure = find_measure(scope.measures, &fields.required("unit")?)?;
        fields.end()?;
        return Formula::constant(decimal(&number)?, measure).map_err(|problem| node.fault(problem));
    }
    if let Some(list) = fields.optional("sum") {
        fields.end()?;
        let parts = list.list()?.iter().map(|part| formula(part, scope)).collect::<Read<Vec<_>>>()?;
        return Formula::sum(parts).map_err(|problem| list.fault(problem));
    }
    for (name, operator) in BINARY {
        let Some(list) = fields.optional(name) else { continue };
        fields.end()?;
        let sides = list.list()?;
        let [first, second] = sides.as_slice() else { return Err(list.fault(Problem::NotTwo)) };
        let (first, second) = (formula(first, scope)?, formula(second, scope)?);
        return Formula::binary(operator, first, second).map_err(|problem| list.fault(problem));
    }
    Err(node.fault(Problem::UnknownOperation { expected: OPERATIONS }))
}
