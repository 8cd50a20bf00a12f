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

/// A quantity as a bare number: a bound with its sign, a range from one end to the other, what is approximate after "≈".
/// In Vietnamese with the digits as printed (`01` stays `01`), in English by English rules.
pub fn quantity_with(
    lang: Lang,
    quantity: &Quantity,
    digits: Option<&str>,
    write: fn(Lang, Decimal) -> String,
) -> String {
    let text = match (lang, digits, quantity.until) {
        (Lang::Vi, Some(digits), _) => {
            let sign = if quantity.decimal.is_sign_negative() && !quantity.decimal.is_zero() { "\u{2212}" } else { "" };
            format!("{sign}{digits}")
        }
        (_, _, None) => write(lang, quantity.decimal),
        (_, _, Some(until)) => {
            let [from, until] = [quantity.decimal, until].map(|end| write(lang, end));
            let is_signed = [&from, &until].into_iter().any(|end| end.starts_with([MINUS, '+']));
            let joint = match lang {
                _ if !is_signed => "–",
                Lang::Vi => " đến ",
                Lang::En => " to ",
            };
            [from, until].join(joint)
        }
    };
    let about = if quantity.approximate { "≈\u{a0}" } else { "" };
    format!("{about}{}", bound(quantity.relation, &text))
}

/// A figure of the table as a bare number.
pub fn printed_number(lang: Lang, statement: &Statement) -> String {
    quantity_with(lang, &statement.quantity, statement.digits.as_deref(), decimal)
}

/// A quantity with its signs, also when positive: for gaps.
pub fn signed_quantity(lang: Lang, quantity: &Quantity) -> String {
    quantity_with(lang, quantity, None, signed)
}

/// "Khoảng" before what is said in a sentence, in place of the sign.
pub fn in_words(lang: Lang, phrase: &str) -> String {
    match (lang, phrase.strip_prefix("≈\u{a0}")) {
        (_, None) => phrase.to_owned(),
        (Lang::Vi, Some(rest)) => format!("khoảng {rest}"),
        (Lang::En, Some(rest)) => format!("about {rest}"),
    }
}

/// A percentage: the sign follows without a space.
pub fn percentage(lang: Lang, quantity: Quantity) -> String {
    format!("{}%", signed_quantity(lang, &quantity))
}
