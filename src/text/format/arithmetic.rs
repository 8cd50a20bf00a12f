//! Formulas written out: the report's own numbers with the signs of the calculation between them.

use std::collections::BTreeSet;

use crate::domain::{
    Arithmetic, Computed, Decimal, Formula, Interval, Operation, Operator, Quantity, Scale, rounded_ends,
};

use crate::text::{Lang, bound, decimal, figure_number, format::about, format::with_unit, messages, unit_name};

/// How tightly the parts of a formula hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Bond {
    Sum,
    Product,
    Number,
}

/// A formula in numbers: `0,38 + 3,28 + 1,76 + 0,14`. Units stand at the numbers where they are not all the same.
fn formula(lang: Lang, formula: &Formula) -> String {
    let mut units = BTreeSet::new();
    collect_units(formula, &mut units);
    Writer { lang, with_units: units.len() > 1 }.write(formula).0
}

fn collect_units<'f>(formula: &'f Formula, into: &mut BTreeSet<&'f str>) {
    match &formula.operation {
        Operation::Figure(operand) => {
            into.insert(&operand.figure.measure.unit.id);
        }
        Operation::Constant(_, measure) => {
            into.insert(&measure.unit.id);
        }
        Operation::Sum(parts) => parts.iter().for_each(|part| collect_units(part, into)),
        Operation::Binary(_, sides) => sides.iter().for_each(|side| collect_units(side, into)),
    }
}

struct Writer {
    lang: Lang,
    with_units: bool,
}

impl Writer {
    fn write(&self, formula: &Formula) -> (String, Bond) {
        match &formula.operation {
            Operation::Figure(operand) => {
                let figure = &operand.figure;
                let scale = Scale::Unit(figure.measure.clone());
                let number = self.with_unit(figure_number(self.lang, figure), figure.quantity.decimal, &scale);
                (about(self.lang, figure, number), Bond::Number)
            }
            Operation::Constant(number, measure) => {
                let text = decimal(self.lang, *number);
                (self.with_unit(text, *number, &Scale::Unit(measure.clone())), Bond::Number)
            }
            Operation::Sum(parts) => (self.sum(parts), Bond::Sum),
            Operation::Binary(operator, sides) => {
                let [first, second] = sides.as_ref();
                self.binary(*operator, first, second)
            }
        }
    }

    /// Parts with their signs between them: `100 − 9,2`, not `100 + −9,2`.
    fn sum(&self, parts: &[Formula]) -> String {
        let mut text = String::new();
        for part in parts {
            let part = self.bound_by(part, Bond::Sum);
            match part.strip_prefix('\u{2212}') {
                _ if text.is_empty() => text = part,
                Some(size) => text = format!("{text} − {size}"),
                None => text = format!("{text} + {part}"),
            }
        }
        text
    }

    fn binary(&self, operator: Operator, first: &Formula, second: &Formula) -> (String, Bond) {
        let [one, two] = [first, second].map(|side| self.bound_by(side, Bond::Number));
        match operator {
            Operator::Difference => {
                let (one, two) = (self.bound_by(first, Bond::Sum), self.bound_by(second, Bond::Product));
                (format!("{one} − {two}"), Bond::Sum)
            }
            Operator::Product => (format!("{one} × {two}"), Bond::Product),
            Operator::Quotient => (format!("{one} ÷ {two}"), Bond::Product),
            Operator::Percent => (format!("{one} ÷ {two} × 100%"), Bond::Product),
            Operator::Growth => (format!("({one} ÷ {two} − 1) × 100%"), Bond::Product),
            Operator::LevelBefore => {
                let percent =
                    if self.with_units || matches!(second.operation, Operation::Binary(..)) { "" } else { "%" };
                let change = self.bound_by(second, Bond::Sum);
                let factor = match change.strip_prefix('\u{2212}') {
                    Some(size) => format!("100% − {size}{percent}"),
                    None => format!("100% + {two}{percent}"),
                };
                (format!("{one} ÷ ({factor})"), Bond::Product)
            }
        }
    }

    /// A part in brackets where its neighbours would tear it apart, or where it begins with a minus sign.
    fn bound_by(&self, part: &Formula, bond: Bond) -> String {
        let (text, own) = self.write(part);
        if own < bond || (bond > Bond::Sum && text.starts_with('\u{2212}')) { format!("({text})") } else { text }
    }

    fn with_unit(&self, text: String, number: Decimal, scale: &Scale) -> String {
        if self.with_units { in_scale(self.lang, text, number, scale) } else { text }
    }
}

fn in_scale(lang: Lang, text: String, number: Decimal, scale: &Scale) -> String {
    match scale {
        Scale::Unit(measure) => with_unit(lang, &text, number, &measure.unit),
        Scale::Percent => format!("{text}%"),
        Scale::Points => format!("{text}\u{a0}{}", messages(lang).figures.points),
        Scale::Ratio(_) => text,
    }
}

/// The unit a computed value is shown in; nothing for a bare ratio.
pub fn scale_name(lang: Lang, scale: &Scale) -> &str {
    match scale {
        Scale::Unit(measure) => unit_name(lang, &measure.unit),
        Scale::Percent => "%",
        Scale::Points => messages(lang).figures.points,
        Scale::Ratio(_) => "",
    }
}

/// A computed value with its unit: exact, or rounded or of approximate figures after "≈"; a bound with its sign.
pub fn computed_number(lang: Lang, computed: &Computed) -> String {
    if let Some((number, is_near)) = computed.number() {
        let text = decimal(lang, number);
        let text = if is_near { format!("≈\u{a0}{text}") } else { text };
        return in_scale(lang, text, number, &computed.scale);
    }
    match computed.limit() {
        Some(Quantity { relation, decimal: number, .. }) => {
            in_scale(lang, bound(relation, &decimal(lang, number)), number, &computed.scale)
        }
        None => range(lang, computed, &computed.printed).unwrap_or_else(|| "–".to_owned()),
    }
}

/// What the printed digits leave possible: "từ 83,10 đến 83,49%". `None` where nothing was rounded or no end is known.
pub fn possible_range(lang: Lang, computed: &Computed) -> Option<String> {
    if computed.possible == computed.printed { None } else { range(lang, computed, &computed.possible) }
}

/// A range from one end to the other, rounded outwards; `None` without two ends.
fn range(lang: Lang, computed: &Computed, range: &Interval) -> Option<String> {
    let [low, high] = rounded_ends(range, computed.places)?;
    let upper = in_scale(lang, decimal(lang, high), high, &computed.scale);
    let low = decimal(lang, low);
    Some(match lang {
        Lang::Vi => format!("từ {low} đến {upper}"),
        Lang::En => format!("from {low} to {upper}"),
    })
}

/// The whole calculation: `formula = value`.
pub fn calculation(lang: Lang, arithmetic: &Arithmetic) -> String {
    let value = computed_number(lang, &arithmetic.computed);
    let written = formula(lang, &arithmetic.formula);
    match &arithmetic.formula.operation {
        // One figure is its own value: there is nothing to calculate.
        Operation::Figure(_) => value,
        _ if value.starts_with('≈') => format!("{written} {value}"),
        _ => format!("{written} = {value}"),
    }
}
