//! Any figure in any of its spellings is read back as exactly that figure; with another sign, bound, second number or
//! precision, or without its "about", it is refused.

use chi_tieu::domain::{Decimal, Quantity, Relation};
use proptest::{prelude::*, sample::select};

use super::{read_in, signs::DASHES, sketch, stated};

/// How a figure is written: which signs, words and spaces, by their numbers.
#[derive(Clone, Debug)]
struct Spelling {
    group: &'static str,
    dash: &'static str,
    joint: &'static str,
    bound: usize,
    about: &'static str,
    space: &'static str,
    before: &'static str,
    after: &'static str,
    is_unit_doubled: bool,
}

fn any_spelling() -> impl Strategy<Value = Spelling> {
    let numbers = (select(vec!["", ".", " ", "\u{a0}", "\u{202f}"]), select(DASHES.to_vec()));
    let joints = select(vec!["-", " - ", "–", " – ", "—", " đến ", " tới ", "\u{a0}-\u{a0}"]);
    let words = (0usize..12, select(vec!["khoảng ", "gần ", "xấp xỉ ", "~", "≈ "]), select(vec!["", " ", "\u{a0}"]));
    let around = (select(vec!["", "đạt ", "phấn đấu đạt ", "ước đạt ", "chiếm "]), select(vec!["", ".", " (*)", ";"]));
    (numbers, joints, words, around, any::<bool>()).prop_map(
        |((group, dash), joint, (bound, about, space), (before, after), is_unit_doubled)| Spelling {
            group,
            dash,
            joint,
            bound,
            about,
            space,
            before,
            after,
            is_unit_doubled,
        },
    )
}

/// Numbers with up to nine digits, of which up to three are decimals.
fn any_number() -> impl Strategy<Value = Decimal> {
    let size = prop_oneof![0i64..100, 0i64..10_000, 0i64..1_000_000_000];
    (size, 0u32..=3, any::<bool>()).prop_map(|(digits, scale, is_negative)| {
        let number = Decimal::new(digits, scale);
        if is_negative && digits != 0 { -number } else { number }
    })
}

fn any_figure() -> impl Strategy<Value = Quantity> {
    let range = (any_number(), any_number()).prop_filter_map("two numbers", |(one, other)| {
        (one != other).then(|| Quantity::ranging(one.min(other), one.max(other)))
    });
    let bound = (select(Relation::ALL.to_vec()), any_number()).prop_map(|(it, number)| Quantity::bounded(it, number));
    (prop_oneof![range, bound], any::<bool>()).prop_map(|(it, approximate)| Quantity { approximate, ..it })
}

/// The digits of a number in Vietnamese notation.
fn digits(number: Decimal, group: &str) -> String {
    let plain = number.abs().to_string();
    let (whole, fraction) = plain.split_once('.').map_or((plain.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let mut text = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push_str(group);
        }
        text.push(digit);
    }
    fraction.map_or(text.clone(), |fraction| format!("{text},{fraction}"))
}

impl Spelling {
    fn number(&self, number: Decimal) -> String {
        let dash = if number.is_sign_negative() { [self.dash, self.space].concat() } else { String::new() };
        format!("{dash}{}", digits(number, self.group))
    }

    /// Words before and after a bound.
    fn bound(&self, relation: Relation) -> (&'static str, &'static str) {
        let spellings: &[(&str, &str)] = match relation {
            Relation::Equal => &[("", "")],
            Relation::AtLeast => &[
                ("≥ ", ""),
                (">= ", ""),
                ("⩾", ""),
                ("tối thiểu ", ""),
                ("ít nhất ", ""),
                ("không dưới ", ""),
                ("từ ", " trở lên"),
                ("", " trở lên"),
            ],
            Relation::MoreThan => &[("> ", ""), ("＞", ""), ("trên ", ""), ("hơn ", ""), ("lớn hơn ", "")],
            Relation::AtMost => &[
                ("≤ ", ""),
                ("<= ", ""),
                ("tối đa ", ""),
                ("không quá ", ""),
                ("", " trở xuống"),
                ("từ ", " trở xuống"),
            ],
            Relation::LessThan => &[("<", ""), ("dưới ", ""), ("chưa đến ", ""), ("nhỏ hơn ", "")],
        };
        spellings[self.bound % spellings.len()]
    }

    fn print(&self, quantity: &Quantity) -> String {
        let (before, after) = self.bound(quantity.relation);
        let about = if quantity.approximate { self.about } else { "" };
        let number = match quantity.until {
            // A dash that joins beside a dash of the number keeps its distance.
            Some(until) if until.is_sign_negative() && !self.joint.contains("n") => {
                format!("{} - {}", self.number(quantity.decimal), self.number(until))
            }
            Some(until) => {
                let unit = if self.is_unit_doubled { "%" } else { "" };
                format!("{}{unit}{}{}", self.number(quantity.decimal), self.joint, self.number(until))
            }
            None => self.number(quantity.decimal),
        };
        format!("{}{about}{before}{number}%{after}{}", self.before, self.after)
    }
}

/// Everything else that the same print could have been taken for.
fn others(quantity: &Quantity) -> Vec<Quantity> {
    let Quantity { relation, decimal, until, .. } = *quantity;
    let mut others = Vec::new();
    if quantity.approximate {
        others.push(Quantity { approximate: false, ..*quantity });
    }
    // Another sign.
    if !decimal.is_zero() && until.is_none() {
        others.push(Quantity { decimal: -decimal, ..*quantity });
    }
    // Another bound.
    if until.is_none() {
        others.extend(
            Relation::ALL.into_iter().filter(|it| *it != relation).map(|it| Quantity { relation: it, ..*quantity }),
        );
    }
    // Another number: a unit more, a digit more, a digit less.
    let unit = Decimal::new(1, decimal.scale());
    others.push(Quantity { decimal: decimal - unit, ..*quantity });
    let mut finer = decimal;
    finer.rescale(decimal.scale() + 1);
    others.push(Quantity { decimal: finer, ..*quantity });
    // One number of two, and two of one.
    match until {
        Some(until) => {
            others.push(Quantity { until: None, ..*quantity });
            others.push(Quantity { decimal: until, until: None, ..*quantity });
            others.push(Quantity { until: Some(until + Decimal::new(1, until.scale())), ..*quantity });
        }
        None if relation == Relation::Equal => others.push(Quantity { until: Some(decimal + unit), ..*quantity }),
        None => {}
    }
    others
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_figure_in_any_spelling_is_read_as_it_is_and_as_nothing_else(
        figure in any_figure(), spelling in any_spelling(),
    ) {
        let printed = spelling.print(&figure);
        let read = read_in("%", stated(&printed, &sketch(&figure)));
        let read = read.map_err(|fault| TestCaseError::fail(fault.to_string()))?;
        prop_assert_eq!(sketch(&read.quantity), sketch(&figure), "{}", printed);
        for other in others(&figure) {
            let read = read_in("%", stated(&printed, &sketch(&other)));
            prop_assert!(read.is_err(), "{} was read as {}", printed, sketch(&other));
        }
    }

    #[test]
    fn a_fall_in_words_is_read_below_zero_and_as_nothing_else(
        number in any_number(), spelling in any_spelling(), word in select(vec!["giảm ", "Giảm ", "âm ", "cắt giảm "]),
    ) {
        prop_assume!(!number.is_zero());
        let printed = format!("{word}{}%{}", digits(number, spelling.group), spelling.after);
        let fall = -number.abs();
        let read = read_in("%", stated(&printed, &fall.to_string()));
        let read = read.map_err(|fault| TestCaseError::fail(fault.to_string()))?;
        prop_assert_eq!(read.quantity, Quantity::exactly(fall));
        let rise = read_in("%", stated(&printed, &number.abs().to_string()));
        prop_assert!(rise.is_err(), "{} was read as a rise", printed);
    }
}
