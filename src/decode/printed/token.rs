//! A printed text in pieces: numbers, words, dashes and other signs.

use crate::domain::Decimal;

use super::{letters, phrases::is_known};

/// What a piece is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number with its digits in Vietnamese notation; `None` where it is written in no known way.
    Number(Option<(Decimal, String)>),
    /// Letters.
    Word,
    /// One of the dashes that stand for a minus or between two numbers.
    Dash,
    /// Any other sign.
    Sign,
    /// The unit, whole.
    Unit,
}

/// A piece as written, and as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub written: String,
    pub folded: String,
}

impl Token {
    /// Stands for the unit.
    pub fn unit() -> Self {
        Self { kind: Kind::Unit, written: String::new(), folded: String::new() }
    }

    fn of(kind: Kind, written: &str) -> Self {
        Self { kind, written: written.to_owned(), folded: letters::folded(written) }
    }
}

/// Every dash that a typewriter, a word processor or a spreadsheet makes.
const DASHES: &str = "-−–—‐‑‒―⁻﹘﹣－";
/// Spaces that part thousands: plain, no-break, thin, figure, narrow.
const SPACES: &str = " \u{a0}\u{2009}\u{2007}\u{202f}";

/// Whether a sign is one of these. `str::contains` would bring the search for texts in texts into the download.
fn is_among(signs: &str, sign: char) -> bool {
    signs.chars().any(|it| it == sign)
}

/// All pieces in order.
pub fn tokens(text: &str, point: char) -> Vec<Token> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_headless =
            |rest: &str| rest.get(1..).is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_digit()));
        let length = if first.is_whitespace() {
            first.len_utf8()
        } else if matches!(first, '.' | ',') && is_headless(rest) {
            // ",5" and "...5" are written in no known way.
            all.push(Token::of(Kind::Number(None), rest));
            rest.len()
        } else if first.is_ascii_digit() {
            let length = number_length(rest);
            let written = rest.get(..length).unwrap_or_default();
            all.push(Token::of(Kind::Number(number(written, point)), written));
            length
        } else if letters::is_of_word(first) {
            let length = word_length(rest);
            all.push(Token::of(Kind::Word, rest.get(..length).unwrap_or_default()));
            length
        } else {
            let length = sign_length(rest, first);
            let kind = if is_among(DASHES, first) { Kind::Dash } else { Kind::Sign };
            all.push(Token::of(kind, rest.get(..length).unwrap_or_default()));
            length
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    all
}

/// Digits with points, commas and single spaces between them, the last only before three digits.
fn number_length(text: &str) -> usize {
    let digits_at = |at: usize| text.get(at..).unwrap_or_default().bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits_at(0);
    let is_short = end <= 3;
    while let Some(sign) = text.get(end..).and_then(|rest| rest.chars().next()) {
        let digits = digits_at(end + sign.len_utf8());
        let goes_on = matches!(sign, '.' | ',') && digits > 0 || is_short && is_among(SPACES, sign) && digits == 3;
        if !goes_on {
            break;
        }
        end += sign.len_utf8() + digits;
    }
    end
}

/// Letters, and digits that belong to them as in "CO2" or "m²"; but a known word ends before digits: "khoảng4".
fn word_length(text: &str) -> usize {
    let letters = text.find(|it| !letters::is_of_word(it)).unwrap_or(text.len());
    let Some((word, rest)) = text.split_at_checked(letters) else { return letters };
    let raised = rest.find(|it| !matches!(it, '²' | '³')).unwrap_or(rest.len());
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    letters + if is_known(&letters::folded(word)) { raised } else { raised.max(digits) }
}

/// ">=" and "=>" are one sign.
fn sign_length(text: &str, first: char) -> usize {
    let pairs = [">=", "=>", "<=", "=<"];
    let pair = pairs.into_iter().find(|pair| text.starts_with(pair));
    pair.map_or(first.len_utf8(), str::len)
}

/// The number that is written: groups of three before the point, no second point.
fn number(written: &str, point: char) -> Option<(Decimal, String)> {
    let group = if point == ',' { '.' } else { ',' };
    let (whole, fraction) = written.split_once(point).map_or((written, None), |(whole, rest)| (whole, Some(rest)));
    let is_group = |it: char| it == group || is_among(SPACES, it);
    let mut groups = whole.split(is_group);
    let first = groups.next().unwrap_or_default();
    let mut is_grouped = false;
    for part in groups {
        is_grouped = true;
        if part.len() != 3 {
            return None;
        }
    }
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if is_grouped && (first.len() > 3 || first.starts_with('0')) || !is_digits(first) || !fraction.is_none_or(is_digits)
    {
        return None;
    }
    let mut plain: String = whole.chars().filter(char::is_ascii_digit).collect();
    let mut shown = whole.replace(is_group, ".");
    if let Some(fraction) = fraction {
        plain.push('.');
        plain.push_str(fraction);
        shown.push(',');
        shown.push_str(fraction);
    }
    Some((Decimal::from_str_exact(&plain).ok()?, shown))
}
