//! Random calculations in two forms: with the true figures, and with what a report would print of them.

use std::sync::Arc;

use chi_tieu::domain::{Decimal, Figure, Formula, Fraction, Measure, Operator, Problem, Quantity, Relation};
use proptest::prelude::*;
use rust_decimal::RoundingStrategy;

use super::any_relation;
use super::formulas::{billion, communes, million, operand, percent};

/// A figure: what it is, and what is printed of it.
#[derive(Clone, Debug)]
pub struct Leaf {
    pub truth: Decimal,
    pub printed: Quantity,
    pub measure: Arc<Measure>,
    /// The report says that it is approximate.
    pub approximate: bool,
}

/// What is calculated, in words of its own.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    Difference,
    /// So many percent of it.
    Part,
    /// So many times it.
    Times,
    Quotient,
    Percent,
    Growth,
    LevelBefore,
}

/// A calculation that makes sense: only like is added to like.
#[derive(Clone, Debug)]
pub enum Calculation {
    Leaf(Leaf),
    Sum(Vec<Calculation>),
    Of(Way, Box<[Calculation; 2]>),
}

impl Leaf {
    pub fn figure(&self) -> Figure {
        let measure = Arc::clone(&self.measure);
        let quantity = Quantity { approximate: self.approximate, ..self.printed };
        Figure { printed: "…".to_owned(), quantity, digits: None, measure, counted: false }
    }

    fn in_base_units(&self, number: Decimal) -> Option<Fraction> {
        Fraction::of(number)?.times(self.measure.factor)
    }
}

impl Calculation {
    /// The formula over what is printed.
    pub fn formula(&self) -> Result<Formula, Problem> {
        match self {
            Self::Leaf(leaf) => Formula::figure(operand(leaf.figure())),
            Self::Sum(parts) => Formula::sum(parts.iter().map(Self::formula).collect::<Result<_, _>>()?),
            Self::Of(way, sides) => {
                let operator = match way {
                    Way::Difference => Operator::Difference,
                    Way::Part | Way::Times => Operator::Product,
                    Way::Quotient => Operator::Quotient,
                    Way::Percent => Operator::Percent,
                    Way::Growth => Operator::Growth,
                    Way::LevelBefore => Operator::LevelBefore,
                };
                let [one, two] = &**sides;
                Formula::binary(operator, one.formula()?, two.formula()?)
            }
        }
    }

    /// The value with each figure as it truly is.
    pub fn truth(&self) -> Option<Fraction> {
        self.value(&|leaf| leaf.in_base_units(leaf.truth))
    }

    /// Whether a figure in it is called approximate.
    pub fn is_approximate(&self) -> bool {
        match self {
            Self::Leaf(leaf) => leaf.approximate,
            Self::Sum(parts) => parts.iter().any(Self::is_approximate),
            Self::Of(_, sides) => sides.iter().any(Self::is_approximate),
        }
    }

    /// The value with each figure as it is printed; makes sense only where no bound is.
    pub fn as_printed(&self) -> Option<Fraction> {
        self.value(&|leaf| leaf.in_base_units(leaf.printed.decimal))
    }

    fn value(&self, figure: &dyn Fn(&Leaf) -> Option<Fraction>) -> Option<Fraction> {
        match self {
            Self::Leaf(leaf) => figure(leaf),
            Self::Sum(parts) => parts.iter().try_fold(Fraction::ZERO, |total, part| total.plus(part.value(figure)?)),
            Self::Of(way, sides) => {
                let [one, two] = &**sides;
                let (one, two) = (one.value(figure)?, two.value(figure)?);
                match way {
                    Way::Difference => one.minus(two),
                    Way::Part => one.times(two)?.over(Fraction::HUNDRED),
                    Way::Times => one.times(two),
                    Way::Quotient => one.over(two),
                    Way::Percent => one.times(Fraction::HUNDRED)?.over(two),
                    Way::Growth => one.minus(two)?.times(Fraction::HUNDRED)?.over(two),
                    Way::LevelBefore => one.times(Fraction::HUNDRED)?.over(Fraction::HUNDRED.plus(two)?),
                }
            }
        }
    }

    /// The same with every figure changed.
    pub fn with_figures(&self, change: &dyn Fn(&Leaf) -> Leaf) -> Self {
        match self {
            Self::Leaf(leaf) => Self::Leaf(change(leaf)),
            Self::Sum(parts) => Self::Sum(parts.iter().map(|part| part.with_figures(change)).collect()),
            Self::Of(way, sides) => Self::Of(*way, Box::new(sides.each_ref().map(|side| side.with_figures(change)))),
        }
    }

    /// The same with the parts of every sum, at every depth, in another order: turned around, then moved on.
    pub fn rearranged(&self, by: usize) -> Self {
        match self {
            Self::Leaf(_) => self.clone(),
            Self::Sum(parts) => {
                let mut parts: Vec<Self> = parts.iter().rev().map(|part| part.rearranged(by)).collect();
                let places = by % parts.len();
                parts.rotate_left(places);
                Self::Sum(parts)
            }
            Self::Of(way, sides) => Self::Of(*way, Box::new(sides.each_ref().map(|side| side.rearranged(by)))),
        }
    }
}

/// A number with two digits more than are printed, as it is and rounded.
fn rounded(largest: i64) -> impl Strategy<Value = (Decimal, Quantity)> {
    (-largest..=largest, 0u32..=2).prop_map(|(digits, places)| {
        let truth = Decimal::new(digits, places + 2);
        let printed = truth.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
        (truth, Quantity::exactly(printed))
    })
}

/// A number and a bound that holds it.
fn bounded(largest: i64) -> impl Strategy<Value = (Decimal, Quantity)> {
    (-largest..=largest, 0u32..=2, 0i64..=99, any_relation()).prop_map(|(digits, places, off, relation)| {
        let decimal = Decimal::new(digits, places);
        let off = Decimal::new(off, 1);
        let truth = match relation {
            Relation::Equal => decimal,
            Relation::AtLeast => decimal + off,
            Relation::MoreThan => decimal + off + Decimal::ONE,
            Relation::AtMost => decimal - off,
            Relation::LessThan => decimal - off - Decimal::ONE,
        };
        (truth, Quantity::bounded(relation, decimal))
    })
}

/// A number that is called approximate: less than, or just, a unit of its last digit off, to either side.
fn approximate(largest: i64) -> impl Strategy<Value = (Decimal, Quantity)> {
    (-largest..=largest, 0u32..=2, -10i64..=10).prop_map(|(digits, places, off)| {
        let decimal = Decimal::new(digits, places);
        (decimal + Decimal::new(off, places + 1), Quantity::exactly(decimal))
    })
}

fn leaf(number: impl Strategy<Value = (Decimal, Quantity)>, units: Vec<Arc<Measure>>) -> impl Strategy<Value = Leaf> {
    let units = prop::sample::select(units);
    (number, units).prop_map(|((truth, printed), measure)| Leaf { truth, printed, measure, approximate: false })
}

/// Figures in these units; with bounds and approximate ones among them, or all as printed.
fn figures(largest: i64, open: bool, units: &[Arc<Measure>]) -> BoxedStrategy<Calculation> {
    let plain = leaf(rounded(largest), units.to_vec());
    let about = leaf(approximate(999), units.to_vec()).prop_map(|leaf| Leaf { approximate: true, ..leaf });
    let open = u32::from(open);
    let all = prop_oneof![6 => plain, open => leaf(bounded(999), units.to_vec()), open => about];
    all.prop_map(Calculation::Leaf).boxed()
}

/// Counts: printed as they are.
pub fn counts() -> impl Strategy<Value = Calculation> {
    let number = (0i64..=60).prop_map(|number| (Decimal::from(number), Quantity::exactly(Decimal::from(number))));
    leaf(number, vec![communes()]).prop_map(Calculation::Leaf)
}

fn of(way: Way, one: &BoxedStrategy<Calculation>, two: &BoxedStrategy<Calculation>) -> BoxedStrategy<Calculation> {
    (one.clone(), two.clone()).prop_map(move |(one, two)| Calculation::Of(way, Box::new([one, two]))).boxed()
}

fn sum(parts: &BoxedStrategy<Calculation>) -> BoxedStrategy<Calculation> {
    prop::collection::vec(parts.clone(), 1..5).prop_map(Calculation::Sum).boxed()
}

/// Amounts and percentages up to a depth, each made of the other.
fn grown(depth: u32, open: bool) -> [BoxedStrategy<Calculation>; 2] {
    let flat_amounts = figures(9_999_999, open, &[million(), billion()]);
    let flat_percentages = figures(99_999, open, &[percent()]);
    if depth == 0 {
        return [flat_amounts, flat_percentages];
    }
    let [amount, share] = grown(depth - 1, open);
    let counted = counts().boxed();
    let ratio = of(Way::Quotient, &amount, &amount);
    let amounts = prop_oneof![
        1 => flat_amounts,
        3 => sum(&amount),
        2 => of(Way::Difference, &amount, &amount),
        1 => of(Way::Part, &amount, &share),
        1 => of(Way::Part, &share, &amount),
        1 => of(Way::Times, &ratio, &amount),
        2 => of(Way::LevelBefore, &amount, &share),
    ];
    let shares = prop_oneof![
        1 => flat_percentages,
        2 => sum(&share),
        1 => of(Way::Difference, &share, &share),
        1 => of(Way::Part, &share, &share),
        3 => of(Way::Percent, &amount, &amount),
        1 => of(Way::Percent, &counted, &counted),
        2 => of(Way::Growth, &amount, &amount),
    ];
    [amounts.boxed(), shares.boxed()]
}

/// Calculations of money or in percent, nested up to three deep.
pub fn any_calculation(open: bool) -> impl Strategy<Value = (Calculation, Arc<Measure>)> {
    let [amounts, shares] = grown(2, open);
    let money = prop::sample::select(vec![million(), billion()]);
    prop_oneof![(amounts, money), shares.prop_map(|share| (share, percent()))]
}

/// Calculations in percent: what can be added up.
pub fn any_shares() -> impl Strategy<Value = Vec<Calculation>> {
    let [_, shares] = grown(1, true);
    prop::collection::vec(shares, 2..6)
}
