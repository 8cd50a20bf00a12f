//! Numbers in words of digits: separators, signs and bounds, exact to the printed digit.

use crate::domain::{Decimal, Quantity, Relation, Statement};

use crate::text::Lang;

/// The minus sign: a hyphen is too short beside digits and screen readers skip it.
const MINUS: char = '\u{2212}';

/// A number with this language's separators and all its decimals: `1.234,5` or `1,234.5`.
///
/// ```
/// use chi_tieu::{domain::Decimal, text::{Lang, decimal}};
/// let number = Decimal::from_str_exact("-1234.50").unwrap();
/// assert_eq!(decimal(Lang::Vi, number), "−1.234,50");
/// assert_eq!(decimal(Lang::En, number), "−1,234.50");
/// ```
pub fn decimal(lang: Lang, number: Decimal) -> String {
    let (group, point) = match lang {
        Lang::Vi => ('.', ','),
        Lang::En => (',', '.'),
    };
    let plain = number.abs().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() + 8);
    if number.is_sign_negative() && !number.is_zero() {
        text.push(MINUS);
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// A number with its sign, also when positive: for gaps and moves. Zero has none.
pub fn signed(lang: Lang, number: Decimal) -> String {
    let text = decimal(lang, number);
    if number > Decimal::ZERO { format!("+{text}") } else { text }
}

/// Puts the sign of a bound before a number: `≥ 90`. A plain value stays bare.
pub fn bound(relation: Relation, number: &str) -> String {
    if relation.is_bound() { format!("{}\u{a0}{number}", relation.sign()) } else { number.to_owned() }
}

/// A figure of the report: in Vietnamese with the digits as printed (`01` stays `01`), in English by English rules.
pub fn printed_number(lang: Lang, statement: &Statement) -> String {
    let Quantity { relation, decimal: number } = statement.quantity;
    let digits = match lang {
        Lang::Vi => statement.printed_number().replace('-', "\u{2212}"),
        Lang::En => decimal(lang, number),
    };
    bound(relation, &digits)
}

/// A percentage: the sign follows without a space.
pub fn percentage(lang: Lang, quantity: Quantity) -> String {
    bound(quantity.relation, &format!("{}%", signed(lang, quantity.decimal)))
}
