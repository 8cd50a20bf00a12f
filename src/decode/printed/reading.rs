//! A printed text read piece by piece.

use crate::domain::{Decimal, Relation};

use super::{
    letters::folded,
    phrases::Meaning,
    said::{Obscure, Printed, Setting},
    style::Style,
    token::{Kind, Token, tokens},
    vocabulary::meaning_at,
};

/// Reads a printed text.
pub fn read(text: &str, setting: Setting<'_>) -> Result<Printed, Obscure> {
    let unit = tokens(setting.unit, setting.point);
    let tokens = without_unit(tokens(text, setting.point), &unit);
    Reading { tokens, unit, setting, at: 0, is_after_slash: false }.whole()
}

/// Takes the unit's words away, where they stand one after the other: numbers in them ("giường/1 vạn dân") count nothing.
fn without_unit(mut all: Vec<Token>, unit: &[Token]) -> Vec<Token> {
    let key = |token: &Token| token.folded.clone();
    let keys: Vec<String> = unit.iter().map(key).collect();
    let is_word = |token: &Token| token.kind == Kind::Word || ["%", "‰"].contains(&token.folded.as_str());
    if !unit.iter().any(is_word) {
        return all;
    }
    while let Some(at) = all.windows(keys.len()).position(|window| window.iter().map(key).eq(keys.iter().cloned())) {
        all.splice(at..at + keys.len(), [Token::unit()]);
    }
    all
}

struct Reading<'a> {
    tokens: Vec<Token>,
    unit: Vec<Token>,
    setting: Setting<'a>,
    at: usize,
    /// Words after a slash say for what: "triệu đồng/người/năm".
    is_after_slash: bool,
}

/// Words that make more of the number before them.
const MULTIPLIERS: [&str; 8] = ["nghin", "ngan", "trieu", "ty", "ti", "van", "tram", "chuc"];

/// A number with the sign before it.
struct Signed {
    number: Decimal,
    digits: String,
    sign: Option<String>,
}

impl Reading<'_> {
    fn whole(mut self) -> Result<Printed, Obscure> {
        let (mut falls, mut rises, mut about) = (None, None, None);
        let mut signs = 0;
        let mut bound: Option<(String, &'static [Relation])> = None;
        let mut numbers: Vec<Signed> = Vec::new();
        // A dash, "đến" or "tới" after a number: a second one must follow.
        let mut joined = false;
        let mut from = None;
        while let Some(token) = self.tokens.get(self.at) {
            let written = token.written.clone();
            let is_sign = token.kind == Kind::Sign;
            match &token.kind {
                Kind::Number(number) => {
                    let (number, digits) = number.clone().ok_or(Obscure::NoNumber)?;
                    if !numbers.is_empty() && !joined {
                        if self.is_denominator() {
                            self.at += 1;
                            continue;
                        }
                        return Err(Obscure::Second(written));
                    }
                    if numbers.len() > 1 {
                        return Err(Obscure::Second(written));
                    }
                    let sign = self.sign_before(numbers.is_empty());
                    numbers.push(Signed { number, digits, sign });
                    joined = false;
                    self.at += 1;
                    self.multiplied()?;
                }
                Kind::Unit => self.at += 1,
                Kind::Dash => {
                    self.at += 1;
                    if !numbers.is_empty() {
                        // Before a second number it joins; there may be one more, which is that number's own sign.
                        let next = self.tokens.get(self.at).map(|token| &token.kind);
                        if !matches!(next, Some(Kind::Number(_) | Kind::Dash)) || joined && next_is_dash(next) {
                            return Err(Obscure::Unknown(written));
                        }
                        joined = true;
                    } else if !matches!(self.tokens.get(self.at).map(|token| &token.kind), Some(Kind::Number(_))) {
                        return Err(Obscure::Unknown(written));
                    }
                }
                Kind::Word | Kind::Sign => {
                    let found = meaning_at(&self.tokens, self.at, self.setting.style);
                    let (length, meaning) = match found {
                        Some(found) => found,
                        None if self.is_harmless(!numbers.is_empty()) => {
                            (1, if is_sign { Meaning::Rises } else { Meaning::Nothing })
                        }
                        None => return Err(Obscure::Unknown(written)),
                    };
                    let words = self.written(length);
                    if self.is_other_rate(&words) {
                        return Err(Obscure::Unknown(words));
                    }
                    // ">>" and "> =" are no signs that anybody knows.
                    signs += usize::from(matches!(meaning, Meaning::Bound(_)) && is_sign || written == "=");
                    if signs > 1 {
                        return Err(Obscure::Unknown(words));
                    }
                    match meaning {
                        Meaning::Nothing => {}
                        Meaning::Bound(relations) => match &bound {
                            Some((_, known)) if *known != relations => return Err(Obscure::Contradicts(words)),
                            _ => bound = Some((words, relations)),
                        },
                        Meaning::From => from = Some(words),
                        Meaning::To if numbers.len() == 1 => joined = true,
                        Meaning::To => return Err(Obscure::Unknown(words)),
                        Meaning::About => about = Some(words),
                        Meaning::Falls => falls = Some(words),
                        Meaning::Rises => rises = Some(words),
                        // "thấp hơn 1 xã" is a fall, "thấp hơn 3%" a bound; which of the two the dataset says.
                        Meaning::FallsOr(relations) => {
                            falls = Some(words.clone());
                            bound = Some((words, relations));
                        }
                    }
                    self.is_after_slash = written == "/" || self.is_after_slash && found.is_none();
                    self.at += length;
                }
            }
        }
        if joined {
            return Err(Obscure::NoNumber);
        }
        if let (Some(from), 1, None) = (from, numbers.len(), &bound) {
            // "từ 20%" without an end is a lower bound.
            bound = Some((from, &[Relation::AtLeast]));
        }
        let read = self.understood(numbers, falls, bound, about)?;
        Ok(Printed { rises, ..read })
    }

    fn understood(
        &self,
        numbers: Vec<Signed>,
        mut falls: Option<String>,
        bound: Option<(String, &'static [Relation])>,
        about: Option<String>,
    ) -> Result<Printed, Obscure> {
        let negative = |it: &Signed| if it.sign.is_some() { -it.number } else { it.number };
        let mut numbers = numbers.into_iter();
        let first = numbers.next().ok_or(Obscure::NoNumber)?;
        let last = numbers.next();
        falls = first.sign.clone().or(falls);
        let joint = if last.as_ref().is_some_and(|it| it.sign.is_some()) { " đến −" } else { "–" };
        let digits = match &last {
            Some(last) => [first.digits.as_str(), &last.digits].join(joint),
            None => first.digits.clone(),
        };
        let until = last.as_ref().map(negative);
        Ok(Printed { digits, first: negative(&first), until, falls, rises: None, bound, about })
    }

    fn written(&self, length: usize) -> String {
        let words: Vec<&str> =
            self.tokens.iter().skip(self.at).take(length).map(|token| token.written.as_str()).collect();
        words.join(" ")
    }

    /// The sign that belongs to the number at hand: a dash before it that joins no range, or parentheses around it.
    fn sign_before(&self, is_first: bool) -> Option<String> {
        let back = |steps: usize| self.at.checked_sub(steps).and_then(|at| self.tokens.get(at));
        let is_dash = |token: &&Token| token.kind == Kind::Dash;
        let before = back(1)?;
        if is_dash(&before)
            && (is_first || back(2).is_some_and(|it| is_dash(&it) || it.folded == "den" || it.folded == "toi"))
        {
            return Some(before.written.clone());
        }
        let after = self.tokens.iter().skip(self.at + 1).find(|token| token.kind != Kind::Unit && token.folded != "%");
        let is_enclosed = before.written == "(" && after.is_some_and(|token| token.written == ")");
        (is_first && is_enclosed).then(|| "( )".to_owned())
    }

    /// Whether the piece at hand, which the vocabulary lacks, says nothing of the number: a word of the unit, or after a
    /// slash; a plus before a number; in prose also what is counted.
    fn is_harmless(&self, is_after_number: bool) -> bool {
        let Some(token) = self.tokens.get(self.at) else { return false };
        if token.kind == Kind::Sign {
            let is_number_next = matches!(self.tokens.get(self.at + 1), Some(Token { kind: Kind::Number(_), .. }));
            return token.written == "+" && is_number_next && !is_after_number;
        }
        let is_of_unit = self.unit.iter().any(|known| known.folded == token.folded);
        // "…/tháng" is another unit than "…/năm": only a unit that says nothing of it leaves it open.
        let is_open = !self.unit.iter().any(|known| known.written == "/");
        is_of_unit || self.is_after_slash && is_open || is_after_number && self.setting.style == Style::Prose
    }

    /// Whether a sign makes a rate of the number that its unit is not: "5‰" in per cent is another number.
    fn is_other_rate(&self, sign: &str) -> bool {
        let has = |one: &str, words: [&str; 2]| {
            let folded: Vec<&str> = self.unit.iter().map(|token| token.folded.as_str()).collect();
            folded.contains(&one) || folded.windows(2).any(|pair| pair == words)
        };
        match folded(sign).as_str() {
            "%" | "％" | "phan tram" => !has("%", ["phan", "tram"]),
            "‰" => !has("‰", ["phan", "nghin"]),
            _ => false,
        }
    }

    /// Refuses what multiplies the number just read otherwise than the unit does: "43,5 nghìn tỷ" in "tỷ đồng".
    fn multiplied(&self) -> Result<(), Obscure> {
        let run = |tokens: &[Token]| -> Vec<String> {
            let words = tokens.iter().map(|token| &token.folded);
            words.take_while(|word| MULTIPLIERS.contains(&word.as_str())).cloned().collect()
        };
        let after = self.tokens.get(self.at..).unwrap_or_default();
        let (found, known) = (run(after), run(&self.unit));
        let next = after.first().filter(|token| token.kind == Kind::Word);
        let is_of_unit = |token: &&Token| self.unit.iter().any(|known| known.folded == token.folded);
        match next {
            Some(next) if !found.is_empty() && found != known => Err(Obscure::Unknown(next.written.clone())),
            Some(next) if found.is_empty() && !known.is_empty() && is_of_unit(&next) => {
                Err(Obscure::Unknown(next.written.clone()))
            }
            _ => Ok(()),
        }
    }

    /// "/1 vạn dân" counts nothing; in prose "6/9" is six of nine.
    fn is_denominator(&self) -> bool {
        let is_slash = self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).is_some_and(|it| it.written == "/");
        let Some(Token { kind: Kind::Number(Some((number, _))), .. }) = self.tokens.get(self.at) else { return false };
        let is_word = self.tokens.get(self.at + 1).is_some_and(|token| token.kind == Kind::Word);
        let is_round = number.to_string().trim_end_matches('0') == "1";
        is_slash && (self.setting.style == Style::Prose || is_round && is_word)
    }
}

fn next_is_dash(next: Option<&Kind>) -> bool {
    next == Some(&Kind::Dash)
}
