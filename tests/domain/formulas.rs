//! Figures, units and formulas in few words, for the tests of the audit.

use std::sync::Arc;

use chi_tieu::domain::{
    AuditCheck, CheckKind, CheckStatus, Computed, Decimal, Field, Figure, Formula, Fraction, Measure, Operand,
    Operator, Problem, Source, Subject, Unit, UnitKind,
};

use super::{decimal, quantity, twice};

/// A unit of a dimension: `factor` base units make one.
pub fn measure(id: &str, kind: UnitKind, dimension: &str, factor: i64) -> Arc<Measure> {
    let unit = Arc::new(Unit { id: id.to_owned(), kind, name: twice(id), one: None, before: false });
    let factor = Fraction::of(Decimal::from(factor)).expect("a whole number is a fraction");
    Arc::new(Measure { unit, dimension: dimension.to_owned(), factor })
}

pub fn percent() -> Arc<Measure> {
    measure("percent", UnitKind::Percent, "percent", 1)
}

pub fn million() -> Arc<Measure> {
    measure("million-vnd", UnitKind::Amount, "vnd", 1_000_000)
}

pub fn billion() -> Arc<Measure> {
    measure("billion-vnd", UnitKind::Amount, "vnd", 1_000_000_000)
}

pub fn hectares() -> Arc<Measure> {
    measure("hectares", UnitKind::Amount, "hectare", 1)
}

pub fn communes() -> Arc<Measure> {
    measure("communes", UnitKind::Count, "commune", 1)
}

/// A figure as a report prints it, with a decimal point: `8.5`, `≥ 90`, `<3`.
pub fn figure(printed: &str, measure: &Arc<Measure>) -> Figure {
    let measure = Arc::clone(measure);
    Figure { printed: printed.to_owned(), quantity: quantity(printed), digits: None, measure, counted: false }
}

pub fn operand(figure: Figure) -> Operand {
    Operand { source: Source::Result { id: figure.printed.clone(), field: Field::Value }, figure }
}

/// A formula of one figure.
pub fn of(printed: &str, measure: &Arc<Measure>) -> Formula {
    Formula::figure(operand(figure(printed, measure))).expect("a figure is a formula")
}

/// A number that is none of the report's.
pub fn constant(number: &str, measure: &Arc<Measure>) -> Formula {
    Formula::constant(decimal(number), Arc::clone(measure)).expect("a constant is a formula")
}

pub fn sum(parts: impl IntoIterator<Item = Formula>) -> Formula {
    Formula::sum(parts.into_iter().collect()).expect("the parts can be added")
}

pub fn binary(operator: Operator, first: Formula, second: Formula) -> Formula {
    Formula::binary(operator, first, second).expect("the two sides can be calculated with")
}

/// A formula held against a stated figure, or against nothing.
pub fn check(stated: Option<Figure>, formula: Formula) -> Result<AuditCheck, Problem> {
    let stated = stated.map(operand);
    AuditCheck::arithmetic("check".to_owned(), CheckKind::Sum, twice("check"), stated, formula, None)
}

/// The outcome of a formula held against a stated figure.
pub fn status(stated: Figure, formula: Formula) -> CheckStatus {
    check(Some(stated), formula).expect("the two can be compared").status
}

/// The computed value as it is shown, held against a stated figure or against nothing.
pub fn computed(stated: Option<Figure>, formula: Formula) -> Computed {
    let check = check(stated, formula).expect("the two can be compared");
    let Subject::Arithmetic(arithmetic) = check.subject else { panic!("a formula makes an arithmetic check") };
    arithmetic.computed
}
