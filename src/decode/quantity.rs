//! A number as it is stated, held against the text that prints it.

use crate::domain::{Decimal, Fault, Problem, Quantity, Relation};

use super::{
    limits::MAX_DIGITS,
    node::{Fields, Node},
    printed::{self, Obscure, Printed, Setting},
};

type Read<T> = Result<T, Box<Fault>>;

/// A figure as printed and as understood.
pub struct Stated {
    /// The whole text, asides and all.
    pub printed: String,
    /// What it means.
    pub quantity: Quantity,
    /// The digits in Vietnamese notation, where writing the number would give others, such as `01`.
    pub digits: Option<String>,
}

/// Reads the fields of a figure among others of the same object, and refuses a text that prints another one.
pub fn stated(fields: &mut Fields<'_>, setting: Setting<'_>) -> Read<Stated> {
    let printed = fields.required("printed")?;
    let number = fields.required("decimal")?;
    let relation_node = fields.required("relation")?;
    let relation = relation_node.word(Relation::from_slug, Relation::SLUGS)?;
    let until_node = fields.optional("until");
    let until = until_node.as_ref().map(decimal).transpose()?;
    let quantity = Quantity { relation, decimal: decimal(&number)?, until, approximate: flag(fields, "approximate")? };
    if until.is_some_and(|until| until < quantity.decimal || relation.is_bound()) {
        return Err(until_node.as_ref().unwrap_or(&number).fault(Problem::BadRange));
    }
    let text = without_asides(&printed, fields)?;
    let claim = Claim { printed: &printed, number: &number, quantity, falls: flag(fields, "falls")? };
    let read = printed::read(&text, setting).map_err(|obscure| claim.obscure(obscure))?;
    claim.hold(&read)?;
    // Of a range below zero the numbers are printed in another order than they are understood in.
    let is_turned = until.is_some() && quantity.decimal.is_sign_negative();
    let digits = Some(read.digits).filter(|digits| !is_turned && *digits != plain_digits(&quantity));
    Ok(Stated { printed: printed.text()?.to_owned(), quantity, digits })
}

/// The digits that stand for a quantity where nothing else is printed: "1.234,50", "7,5–8,0".
fn plain_digits(quantity: &Quantity) -> String {
    let digits = |decimal: Decimal| {
        let plain = decimal.abs().to_string();
        let (whole, fraction) =
            plain.split_once('.').map_or((plain.as_str(), None), |(whole, rest)| (whole, Some(rest)));
        let mut grouped = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                grouped.push('.');
            }
            grouped.push(digit);
        }
        match fraction {
            Some(fraction) => [grouped.as_str(), fraction].join(","),
            None => grouped,
        }
    };
    match quantity.until {
        Some(until) => [digits(quantity.decimal), digits(until)].join("–"),
        None => digits(quantity.decimal),
    }
}

/// The printed text without the parts that are declared not to be the value.
fn without_asides(printed: &Node<'_>, fields: &mut Fields<'_>) -> Read<String> {
    let mut text = printed.text()?.to_owned();
    let Some(asides) = fields.optional("aside") else { return Ok(text) };
    let asides = if asides.is_text() { vec![asides] } else { asides.list()? };
    for aside in asides {
        let piece = aside.text()?;
        let is_here = |at: usize| text.get(at..).is_some_and(|rest| rest.starts_with(piece));
        let mut places = text.char_indices().map(|(at, _)| at);
        let Some(at) = places.find(|at| is_here(*at) && is_apart(&text, *at, piece)) else {
            return Err(aside.fault(Problem::NotPrinted { aside: piece.to_owned() }));
        };
        text.replace_range(at..at + piece.len(), " ");
    }
    Ok(text)
}

/// Whether a piece of a text ends where its numbers do: half a number is no aside.
fn is_apart(text: &str, at: usize, piece: &str) -> bool {
    let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + piece.len()..).unwrap_or_default());
    let is_digit = |letter: char| letter.is_ascii_digit();
    let goes_on = |rest: &str| rest.trim_start_matches(['.', ',']).starts_with(is_digit) && !rest.starts_with(' ');
    let came_before = before.trim_end_matches(['.', ',']).ends_with(is_digit);
    !(piece.starts_with(is_digit) && came_before || piece.ends_with(is_digit) && goes_on(after))
}

/// A mark that is `true` or absent.
pub fn flag(fields: &mut Fields<'_>, name: &'static str) -> Read<bool> {
    fields.optional(name).map_or(Ok(false), |node| node.boolean())
}

/// What a dataset says of a figure.
struct Claim<'c, 'a> {
    printed: &'c Node<'a>,
    number: &'c Node<'a>,
    quantity: Quantity,
    falls: bool,
}

impl Claim<'_, '_> {
    /// Refuses a text that says anything else, and names what.
    fn hold(&self, read: &Printed) -> Read<()> {
        let Quantity { relation, decimal, until, approximate } = self.quantity;
        let numbers = |one: Decimal, other: Option<Decimal>| {
            let last = other.unwrap_or(one);
            [one.min(last), one.max(last)]
        };
        let same = |one: Decimal, other: Decimal| one == other && one.scale() == other.scale();
        let fits = |is_turned: bool| {
            let turned = |number: Decimal| if is_turned { -number } else { number };
            let read = numbers(turned(read.first), read.until.map(turned));
            numbers(decimal, until).into_iter().zip(read).all(|(stated, read)| same(stated, read))
        };
        match (until, read.until) {
            (Some(_), None) => return Err(self.fault(|printed| Problem::NoSecondNumber { printed })),
            (None, Some(_)) => {
                let number = read.digits.rsplit('–').next().unwrap_or_default().to_owned();
                return Err(self.fault(|printed| Problem::SecondNumber { printed, number }));
            }
            _ => {}
        }
        let bounds = read.bound.as_ref().map(|(_, relations)| *relations).unwrap_or_default();
        let says_fall = read.falls.clone().unwrap_or_default();
        // "thấp hơn" is either: as a bound it says nothing of the sign.
        let is_only_bound = !bounds.is_empty()
            && bounds.contains(&relation)
            && read.falls == read.bound.as_ref().map(|(words, _)| words.clone());
        let printed_falls = read.falls.is_some() && !is_only_bound;
        let has_own_sign = read.first.is_sign_negative() || read.until.is_some_and(|it| it.is_sign_negative());
        let is_turned = (printed_falls || self.falls) && !has_own_sign;
        let is_below = decimal.is_sign_negative() && !decimal.is_zero();
        let decimal_text = || self.number.text().unwrap_or_default().to_owned();
        if self.falls && !is_below && read.falls.is_none() {
            let decimal = decimal_text();
            return Err(self.fault(|_| Problem::DoesNotFall { decimal }));
        }
        if let Some(word) = read.rises.as_ref().filter(|_| is_below && !has_own_sign) {
            let (sign, decimal) = (word.clone(), decimal_text());
            return Err(self.fault(|printed| Problem::RiseDiffers { printed, sign, decimal }));
        }
        if !fits(is_turned) {
            let decimal = decimal_text();
            return Err(if fits(!is_turned) {
                let sign = if is_below { String::new() } else { says_fall };
                self.fault(|printed| Problem::SignDiffers { printed, sign, decimal })
            } else {
                self.fault(|printed| Problem::PrintedDiffers { printed, decimal })
            });
        }
        let is_fall = is_below && read.falls.as_ref() == read.bound.as_ref().map(|(words, _)| words);
        // "giảm trên 5%" is less than −5: a bound on a fall is seen in a mirror.
        let said = if is_turned { relation.mirrored() } else { relation };
        let fits = if bounds.is_empty() { !relation.is_bound() } else { bounds.contains(&said) || is_fall };
        if let (false, true, [printed_relation, ..]) = (fits, is_turned, bounds) {
            let expected = printed_relation.mirrored().sign();
            return Err(self.fault(|printed| Problem::FallBounded { printed, expected }));
        }
        if !fits {
            let sign = read.bound.as_ref().map(|(words, _)| words.clone()).unwrap_or_default();
            return Err(self.fault(|printed| Problem::RelationDiffers { printed, sign, relation: relation.sign() }));
        }
        match &read.about {
            Some(word) if !approximate => {
                let word = word.clone();
                Err(self.fault(|printed| Problem::NotCalledApproximate { printed, word }))
            }
            _ => Ok(()),
        }
    }

    fn obscure(&self, obscure: Obscure) -> Box<Fault> {
        let decimal = self.number.text().unwrap_or_default().to_owned();
        self.fault(|printed| match obscure {
            Obscure::NoNumber => Problem::PrintedDiffers { printed, decimal },
            Obscure::Unknown(piece) | Obscure::Contradicts(piece) => Problem::Obscure { printed, piece },
            Obscure::Second(number) => Problem::SecondNumber { printed, number },
        })
    }

    fn fault(&self, problem: impl FnOnce(String) -> Problem) -> Box<Fault> {
        self.printed.fault(problem(self.printed.text().unwrap_or_default().to_owned()))
    }
}

/// An exact decimal in plain notation: digits, at most one point, a minus before.
pub fn decimal(node: &Node<'_>) -> Read<Decimal> {
    let text = node.text()?;
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return Err(node.fault(Problem::NotDecimal));
    }
    if digits.bytes().filter(u8::is_ascii_digit).count() > MAX_DIGITS {
        return Err(node.fault(Problem::TooManyDigits { limit: MAX_DIGITS }));
    }
    if whole.len() > 1 && whole.starts_with('0') {
        return Err(node.fault(Problem::NotDecimal));
    }
    Decimal::from_str_exact(text).map_err(|_| node.fault(Problem::NotDecimal))
}
