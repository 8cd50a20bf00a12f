//! Formulas over the report's figures, calculated while they are built: one that cannot be calculated does not exist.

use std::sync::Arc;

use crate::domain::{Decimal, Field, Figure, Fraction, Measure, PERCENT, Problem, Quantity, UnitKind};

use super::Interval;

/// Which figure of the report an operand is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A figure of a sector result.
    Result {
        /// Its id.
        id: String,
        /// Which of its figures.
        field: Field,
    },
    /// A value of the main table.
    Indicator {
        /// The indicator's id.
        id: String,
        /// The period's id.
        period: String,
    },
}

/// A figure in a formula, or the one a formula is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operand {
    /// Where it stands.
    pub source: Source,
    /// The figure.
    pub figure: Figure,
}

/// A calculation with two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// First minus second.
    Difference,
    /// First times second; one of them in percent or a pure number.
    Product,
    /// First divided by second.
    Quotient,
    /// First in percent of second.
    Percent,
    /// From second to first, in percent of second.
    Growth,
    /// What first was before it changed by second percent.
    LevelBefore,
}

/// What is calculated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// A figure of the report.
    Figure(Operand),
    /// A number that is none of the report's, such as 100 %.
    Constant(Decimal, Arc<Measure>),
    /// A sum.
    Sum(Vec<Formula>),
    /// A calculation with two sides.
    Binary(Operator, Box<[Formula; 2]>),
}

/// What a value is counted in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scale {
    /// A unit of the report.
    Unit(Arc<Measure>),
    /// Percent.
    Percent,
    /// Percentage points: what lies between two percentages.
    Points,
    /// A ratio of two dimensions; empty for a pure number.
    Ratio(String),
}

impl Scale {
    /// What is measured.
    pub fn dimension(&self) -> &str {
        match self {
            Self::Unit(measure) => &measure.dimension,
            Self::Percent | Self::Points => PERCENT,
            Self::Ratio(dimension) => dimension,
        }
    }

    /// Base units in one of this scale.
    pub fn factor(&self) -> Fraction {
        if let Self::Unit(measure) = self { measure.factor } else { Fraction::ONE }
    }
}

/// What a formula gives, in base units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// With every figure as printed.
    pub printed: Interval,
    /// With every figure as printed, but for the approximate ones: those as far off as their last digit leaves them.
    pub about: Interval,
    /// With every figure as it may have been before rounding.
    pub possible: Interval,
    /// What to show it in.
    pub scale: Scale,
}

/// A calculation and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formula {
    /// How it is calculated.
    pub operation: Operation,
    /// What it gives.
    pub value: Value,
}

/// A figure in base units, as printed and as it may have been.
pub(in crate::domain) fn value_of(figure: &Figure) -> Option<Value> {
    let scale = Scale::Unit(Arc::clone(&figure.measure));
    let printed = Interval::printed(&figure.quantity)?;
    let (about, possible) = if figure.quantity.approximate {
        let near = Interval::near(&figure.quantity)?;
        (near, near)
    } else if figure.measure.unit.kind == UnitKind::Count {
        // Things are counted, not rounded.
        (printed, printed)
    } else {
        (printed, Interval::before_rounding(&figure.quantity)?)
    };
    let unit = Fraction::ONE.over(scale.factor())?;
    let [printed, about, possible] = [printed, about, possible].map(|range| range.in_units_of(unit));
    Some(Value { printed: printed?, about: about?, possible: possible?, scale })
}

impl Formula {
    /// A figure of the report.
    pub fn figure(operand: Operand) -> Result<Self, Problem> {
        let value = value_of(&operand.figure).ok_or(Problem::OutOfRange)?;
        Ok(Self { operation: Operation::Figure(operand), value })
    }

    /// A number that is exact.
    pub fn constant(number: Decimal, measure: Arc<Measure>) -> Result<Self, Problem> {
        let point = Interval::printed(&Quantity::exactly(number));
        let unit = Fraction::ONE.over(measure.factor);
        let point = point.zip(unit).and_then(|(point, unit)| point.in_units_of(unit)).ok_or(Problem::OutOfRange)?;
        let value = Value { printed: point, about: point, possible: point, scale: Scale::Unit(Arc::clone(&measure)) };
        Ok(Self { operation: Operation::Constant(number, measure), value })
    }

    /// Parts added up, in any order. All must measure the same.
    pub fn sum(parts: Vec<Self>) -> Result<Self, Problem> {
        let mut terms = parts.iter().map(|part| &part.value);
        let mut total = terms.next().ok_or(Problem::EmptyList)?.clone();
        for term in terms {
            same_dimension(&total, term)?;
            total = both(&total, term, total.scale.clone(), Interval::plus)?;
        }
        Ok(Self { operation: Operation::Sum(parts), value: total })
    }

    /// Whether this is a percentage of the report: one minus another are percentage points.
    fn is_percentage(&self) -> bool {
        matches!(&self.operation, Operation::Figure(operand) if operand.figure.measure.unit.id == PERCENT)
    }

    /// A calculation with two sides.
    pub fn binary(operator: Operator, first: Self, second: Self) -> Result<Self, Problem> {
        let (one, two) = (&first.value, &second.value);
        let value = match operator {
            Operator::Difference => {
                same_dimension(one, two)?;
                let scale =
                    if first.is_percentage() && second.is_percentage() { Scale::Points } else { one.scale.clone() };
                both(one, two, scale, Interval::minus)?
            }
            Operator::Product => product(one, two)?,
            Operator::Quotient => {
                divisible_by(two)?;
                both(one, two, Scale::Ratio(ratio(one, two)), Interval::over)?
            }
            Operator::Percent => {
                same_dimension(one, two)?;
                divisible_by(two)?;
                both(one, two, Scale::Percent, |one, two| one.over(two)?.times(hundred()))?
            }
            Operator::Growth => {
                same_dimension(one, two)?;
                divisible_by(two)?;
                both(one, two, Scale::Percent, |now, before| now.over(before)?.minus(unity())?.times(hundred()))?
            }
            Operator::LevelBefore => {
                in_percent(two)?;
                divisible_by(&both(two, two, Scale::Percent, |change, _| growth_factor(change))?)?;
                both(one, two, one.scale.clone(), |now, change| now.over(growth_factor(change)?))?
            }
        };
        Ok(Self { operation: Operation::Binary(operator, Box::new([first, second])), value })
    }
}

fn hundred() -> Interval {
    Interval::point(Fraction::HUNDRED)
}

fn unity() -> Interval {
    Interval::point(Fraction::ONE)
}

fn growth_factor(percent: Interval) -> Option<Interval> {
    percent.in_units_of(Fraction::HUNDRED)?.plus(unity())
}

/// The same calculation on what is printed, with and without what is only approximate, and on what is possible.
fn both(
    one: &Value,
    two: &Value,
    scale: Scale,
    calculate: impl Fn(Interval, Interval) -> Option<Interval>,
) -> Result<Value, Problem> {
    let of = |range: fn(&Value) -> Interval| calculate(range(one), range(two)).ok_or(Problem::OutOfRange);
    let (printed, about) = (of(|value| value.printed)?, of(|value| value.about)?);
    Ok(Value { printed, about, possible: of(|value| value.possible)?, scale })
}

pub(super) fn same_dimension(one: &Value, two: &Value) -> Result<(), Problem> {
    let [one, two] = [one, two].map(|value| value.scale.dimension());
    if one == two { Ok(()) } else { Err(Problem::UnitsDiffer { one: one.to_owned(), other: two.to_owned() }) }
}

fn in_percent(value: &Value) -> Result<(), Problem> {
    let found = value.scale.dimension();
    let differ = || Problem::UnitsDiffer { one: found.to_owned(), other: PERCENT.to_owned() };
    if found == PERCENT { Ok(()) } else { Err(differ()) }
}

fn divisible_by(divisor: &Value) -> Result<(), Problem> {
    if divisor.printed.only().is_some_and(Fraction::is_zero) { Err(Problem::DivisionByZero) } else { Ok(()) }
}

fn product(one: &Value, two: &Value) -> Result<Value, Problem> {
    let is_number = |value: &Value| value.scale.dimension().is_empty();
    let of_hundred = |one: Interval, two: Interval| one.times(two)?.in_units_of(Fraction::HUNDRED);
    match (one.scale.dimension(), two.scale.dimension()) {
        (_, PERCENT) => both(one, two, one.scale.clone(), of_hundred),
        (PERCENT, _) => both(one, two, two.scale.clone(), of_hundred),
        _ if is_number(two) => both(one, two, one.scale.clone(), Interval::times),
        _ if is_number(one) => both(one, two, two.scale.clone(), Interval::times),
        (left, right) => Err(Problem::UnitsDiffer { one: left.to_owned(), other: right.to_owned() }),
    }
}

fn ratio(one: &Value, two: &Value) -> String {
    let [one, two] = [one, two].map(|value| value.scale.dimension());
    if one == two { String::new() } else { format!("{one}/{two}") }
}
