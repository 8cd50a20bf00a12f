//! What can be wrong with a dataset, and where: the error a data editor reads.

use std::{error::Error, fmt};

/// The kinds of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// `{…}`
    Object,
    /// `[…]`
    List,
    /// `"…"`
    Text,
    /// A number.
    Number,
    /// `true` or `false`
    Boolean,
    /// `null`, or nothing at all.
    Null,
}

/// What is wrong.
#[expect(missing_docs, reason = "the fields are what each message names")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Not JSON at this line and column.
    Syntax { line: usize, column: usize },
    /// A JavaScript value that is not plain data.
    NotPlain,
    /// More bytes than allowed.
    TooLarge { limit: usize },
    /// Nested deeper than allowed.
    TooDeep { limit: usize },
    /// More entries than allowed.
    TooMany { limit: usize },
    /// A text longer than allowed, in characters.
    TextTooLong { limit: usize },
    /// An empty text.
    EmptyText,
    /// Another kind of value.
    WrongKind { expected: JsonKind, found: JsonKind },
    /// A field the format does not have.
    UnknownField { name: String },
    /// A field the format requires.
    MissingField { name: &'static str },
    /// The same key twice in one object.
    RepeatedKey { name: String },
    /// The same id twice.
    RepeatedId { id: String },
    /// Two documents with one number.
    RepeatedNumber { number: String },
    /// A format version this program does not read.
    UnknownFormat { supported: i64 },
    /// A word that is none of the allowed ones.
    UnknownWord { found: String, expected: &'static str },
    /// A reference to something that is not there.
    UnknownId { id: String },
    /// No entry for a period that is compared.
    MissingPeriod { id: String },
    /// An id that is not lower-case letters, digits and hyphens.
    BadId,
    /// Not a day as YYYY-MM-DD.
    BadDate,
    /// Not a decimal number such as "8.5".
    NotDecimal,
    /// More digits than allowed.
    TooManyDigits { limit: usize },
    /// The printed text shows another number than the decimal.
    PrintedDiffers { printed: String, decimal: String },
    /// The printed text says by a sign or word that the number is below zero, and the decimal is not; or the reverse.
    SignDiffers { printed: String, sign: String, decimal: String },
    /// A value is called a fall, and its decimal is not below zero.
    DoesNotFall { decimal: String },
    /// The printed text says by a word that the number rises, and the decimal is below zero.
    RiseDiffers { printed: String, sign: String, decimal: String },
    /// The printed text says by a sign or word that the number is a bound, and the relation says something else.
    RelationDiffers { printed: String, sign: String, relation: &'static str },
    /// The printed text bounds a fall, and the relation is not the one that follows for a number below zero.
    FallBounded { printed: String, expected: &'static str },
    /// The printed text says by a word that the number is approximate, and the value does not.
    NotCalledApproximate { printed: String, word: String },
    /// A number in the printed text that is not the stated one.
    SecondNumber { printed: String, number: String },
    /// A range is stated, and the printed text has one number.
    NoSecondNumber { printed: String },
    /// A word or sign in the printed text that could change the number, and that nobody explains.
    Obscure { printed: String, piece: String },
    /// An aside that does not stand in the printed text.
    NotPrinted { aside: String },
    /// A range whose end is below its beginning, or that is a bound besides.
    BadRange,
    /// A rank that is no whole number above 0.
    BadRank,
    /// A unit of ranks whose indicator says that more is better.
    RankDirection,
    /// Two roles of the comparison for one period.
    RepeatedRole { role: &'static str },
    /// A comparison without target and outcome.
    NoRole,
    /// A number that does not fit.
    OutOfRange,
    /// A list that must not be empty.
    EmptyList,
    /// Parts of a whole must be in %.
    NotShares,
    /// An indicator or a result that is, through its parents, a part of itself.
    Circular,
    /// A formula adds or compares what measures different things.
    UnitsDiffer { one: String, other: String },
    /// A formula divides by zero.
    DivisionByZero,
    /// A calculation with two sides that has not two.
    NotTwo,
    /// An object that is no formula.
    UnknownOperation { expected: &'static str },
    /// A report of a series that is no file beside it.
    BadFile,
    /// A report of a series has a fault of its own.
    InReport { file: String, fault: Box<Fault> },
    /// A report that is older than the one before it.
    NotInOrder,
    /// A report that the series does not have.
    UnknownReport { id: String },
    /// An indicator that a report does not have.
    UnknownIndicator { id: String, report: String },
    /// A link between two units that does not say how many of the one are one of the other.
    NoFactor { one: String, other: String },
    /// A second link to or from one indicator.
    RepeatedLink,
    /// A link from which others lead back to where it begins.
    CircularLinks,
    /// A link that does not lead to a later report.
    NotLater,
    /// A series without the report that is shown.
    NotInSeries { id: String },
}

/// A problem and the JSON pointer of the value that has it, such as `/indicators/7/values/2023-plan`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// JSON pointer; empty for the whole document.
    pub path: String,
    /// What is wrong.
    pub problem: Problem,
}

impl fmt::Display for JsonKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Object => "an object",
            Self::List => "a list",
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Boolean => "true or false",
            Self::Null => "nothing",
        })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { line, column } => write!(f, "not valid JSON at line {line}, column {column}"),
            Self::NotPlain => f.write_str("not plain data: expected objects, lists, texts and numbers"),
            Self::TooLarge { limit } => write!(f, "larger than {limit} bytes"),
            Self::TooDeep { limit } => write!(f, "nested deeper than {limit} levels"),
            Self::TooMany { limit } => write!(f, "more than {limit} entries"),
            Self::TextTooLong { limit } => write!(f, "longer than {limit} characters"),
            Self::EmptyText => f.write_str("expected a text that is not empty"),
            Self::WrongKind { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::UnknownField { name } => write!(f, "unknown field “{name}”"),
            Self::MissingField { name } => write!(f, "missing field “{name}”"),
            Self::RepeatedKey { name } => write!(f, "key “{name}” stands here twice"),
            Self::RepeatedId { id } => write!(f, "id “{id}” is used twice"),
            Self::RepeatedNumber { number } => write!(f, "another document has the number “{number}” already"),
            Self::UnknownFormat { supported } => {
                write!(f, "unknown format version: expected {supported} or an older one")
            }
            Self::UnknownWord { found, expected } => write!(f, "expected one of {expected}, found “{found}”"),
            Self::UnknownId { id } => write!(f, "“{id}” is not defined in this dataset"),
            Self::MissingPeriod { id } => {
                write!(f, "no entry for period “{id}”: expected a value or {{\"missing\": reason}}")
            }
            Self::BadId => f.write_str("expected an id of lower-case letters, digits and hyphens"),
            Self::BadDate => f.write_str("expected a date as YYYY-MM-DD, or as YYYY-MM or YYYY where no more is known"),
            Self::NotDecimal => f.write_str("expected a decimal number such as \"8.5\", as a text"),
            Self::TooManyDigits { limit } => write!(f, "more than {limit} digits"),
            Self::PrintedDiffers { printed, decimal } => {
                write!(f, "the printed text “{printed}” and the decimal “{decimal}” are different numbers")
            }
            Self::SignDiffers { printed, sign, decimal } if sign.is_empty() => {
                write!(
                    f,
                    "the decimal “{decimal}” is below zero, but the printed text “{printed}” does not say so: a value that falls says \"falls\": true"
                )
            }
            Self::SignDiffers { printed, sign, decimal } => {
                write!(
                    f,
                    "the printed text “{printed}” says “{sign}”, so its number is below zero, but the decimal is “{decimal}”"
                )
            }
            Self::DoesNotFall { decimal } => {
                write!(f, "a value with \"falls\": true is below zero, but the decimal is “{decimal}”")
            }
            Self::RiseDiffers { printed, sign, decimal } => {
                write!(f, "the printed text “{printed}” says “{sign}”, but the decimal “{decimal}” is below zero")
            }
            Self::RelationDiffers { printed, sign, relation } if sign.is_empty() => {
                write!(f, "the relation is “{relation}”, but the printed text “{printed}” shows no such sign or word")
            }
            Self::RelationDiffers { printed, sign, relation } => {
                write!(f, "the printed text “{printed}” says “{sign}”, but the relation is “{relation}”")
            }
            Self::FallBounded { printed, expected } => {
                write!(
                    f,
                    "the printed text “{printed}” bounds a fall, so the relation of the decimal must be “{expected}”"
                )
            }
            Self::NotCalledApproximate { printed, word } => {
                write!(f, "the printed text “{printed}” says “{word}”: the value must say \"approximate\": true")
            }
            Self::SecondNumber { printed, number } => write!(
                f,
                "the printed text “{printed}” has a second number, “{number}”: state a range with \"until\", or name what is not the value in \"aside\""
            ),
            Self::NoSecondNumber { printed } => {
                write!(f, "a range is stated, but the printed text “{printed}” has one number")
            }
            Self::Obscure { printed, piece } => write!(
                f,
                "“{piece}” in the printed text “{printed}” is not understood: if it does not change the number, name it in \"aside\""
            ),
            Self::NotPrinted { aside } => write!(f, "“{aside}” does not stand in the printed text"),
            Self::BadRange => {
                f.write_str("expected a range: a second number that is not below the first, and the relation “=”")
            }
            Self::BadRank => f.write_str("a rank must be a whole number above 0"),
            Self::RankDirection => {
                f.write_str("of ranks the lower is better: expected the direction “lower” or “neutral”")
            }
            Self::RepeatedRole { role } => write!(f, "this period has another role already, “{role}”"),
            Self::NoRole => f.write_str("expected at least one of the roles “target” and “outcome”"),
            Self::OutOfRange => f.write_str("number out of range"),
            Self::EmptyList => f.write_str("expected at least one entry"),
            Self::NotShares => f.write_str("the parts of a composition must be in percent"),
            Self::Circular => f.write_str("this entry is, through its parents, a part of itself"),
            Self::UnitsDiffer { one, other } => {
                write!(f, "“{one}” and “{other}” measure different things and cannot be calculated with each other")
            }
            Self::DivisionByZero => f.write_str("a division by zero"),
            Self::NotTwo => f.write_str("expected exactly two entries"),
            Self::UnknownOperation { expected } => write!(f, "expected a formula with one of {expected}"),
            Self::BadFile => f.write_str("expected a JSON file beside the series, such as \"province-2023.json\""),
            Self::InReport { file, fault } => write!(f, "in the report “{file}”, {fault}"),
            Self::NotInOrder => f.write_str("this report is older than the one before it: expected the order of time"),
            Self::UnknownReport { id } => write!(f, "no report of this series has the id “{id}”"),
            Self::UnknownIndicator { id, report } => write!(f, "the report “{report}” has no indicator “{id}”"),
            Self::NoFactor { one, other } => write!(
                f,
                "the units “{one}” and “{other}” differ: expected a \"factor\" by which the first becomes the second"
            ),
            Self::RepeatedLink => f.write_str("this indicator is linked twice on the same side"),
            Self::CircularLinks => f.write_str("this link leads, through others, back to where it begins"),
            Self::NotLater => f.write_str("a link must lead to a report that comes later in the series"),
            Self::NotInSeries { id } => write!(f, "none of these is the report that is shown, “{id}”"),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the dataset" } else { &self.path };
        write!(f, "{path}: {}", self.problem)
    }
}

impl Error for Fault {}
