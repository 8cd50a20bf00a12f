//! The report's figures held against one another: sums, shares, growth, counts, table against prose.
//!
//! A check is a formula and, mostly, the figure the report states for it. Its outcome is computed here and nowhere
//! typed in: exact fractions decide, and intervals say how far the printed digits leave the answer open.

mod corner;
mod end;
mod formula;
mod interval;
mod status;

pub use end::End;
pub(super) use formula::value_of;
pub use formula::{Formula, Operand, Operation, Operator, Scale, Source, Value};
pub use interval::{Interval, rounded_ends};
pub use status::{CheckStatus, Computed};

use std::{collections::BinaryHeap, sync::Arc};

use super::{Agreement, Assessment, Field, Figure, Fraction, Problem, Wording, slug::slugs};

/// What a check compares, in the order they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckKind {
    /// Parts and their sum.
    Sum,
    /// A share of a whole.
    Share,
    /// A share of plan, from plan and outcome.
    ShareOfPlan,
    /// A growth, from two levels.
    Growth,
    /// Contributions to a growth.
    Contribution,
    /// A count and a list.
    Count,
    /// The main table and the prose.
    TableProse,
    /// The main table and the list of next year's targets.
    TableNext,
    /// The official verdict and the rule.
    Verdict,
}

slugs!(CheckKind {
    Sum = "sum",
    Share = "share",
    ShareOfPlan = "share-of-plan",
    Growth = "growth",
    Contribution = "contribution",
    Count = "count",
    TableProse = "table-prose",
    TableNext = "table-next",
    Verdict = "verdict",
});

impl CheckKind {
    /// The kinds that a dataset states, as one text. The checks of verdicts follow from its table.
    pub const STATED_SLUGS: &'static str =
        "sum, share, share-of-plan, growth, contribution, count, table-prose, table-next";
}

/// A check of figures by a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arithmetic {
    /// What is checked.
    pub topic: Wording,
    /// What the report states; `None` where it states nothing and the value is only shown.
    pub stated: Option<Operand>,
    /// How it is computed.
    pub formula: Formula,
    /// The assumption behind it.
    pub note: Option<Wording>,
    /// The value in the unit it is shown in.
    pub computed: Computed,
}

/// What was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Figures, by a formula.
    Arithmetic(Box<Arithmetic>),
    /// An official verdict, by the rule of verdicts.
    Verdict(Arc<Assessment>),
}

/// One check with its outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditCheck {
    /// Stable key.
    pub id: String,
    /// What is compared.
    pub kind: CheckKind,
    /// What was checked.
    pub subject: Subject,
    /// What came of it.
    pub status: CheckStatus,
}

impl AuditCheck {
    /// Holds a formula against what is stated. Fails where the two measure different things.
    pub fn arithmetic(
        id: String,
        kind: CheckKind,
        topic: Wording,
        stated: Option<Operand>,
        formula: Formula,
        note: Option<Wording>,
    ) -> Result<Self, Problem> {
        let (status, computed) = status::judge(stated.as_ref(), &formula.value)?;
        let subject = Subject::Arithmetic(Box::new(Arithmetic { topic, stated, formula, note, computed }));
        Ok(Self { id, kind, subject, status })
    }

    /// Holds an official verdict against the rule.
    pub fn verdict(assessment: &Arc<Assessment>) -> Self {
        let status = match assessment.agreement {
            Agreement::Agrees => CheckStatus::Agrees,
            Agreement::Differs => CheckStatus::Disagrees,
            Agreement::Alone | Agreement::Nothing => CheckStatus::NothingStated,
        };
        let id = format!("verdict-{}", assessment.indicator.id);
        Self { id, kind: CheckKind::Verdict, subject: Subject::Verdict(Arc::clone(assessment)), status }
    }

    /// The figure it questions: what the report states.
    pub fn stated(&self) -> Option<&Source> {
        match &self.subject {
            Subject::Arithmetic(arithmetic) => arithmetic.stated.as_ref().map(|operand| &operand.source),
            Subject::Verdict(_) => None,
        }
    }
}

/// All checks of a report, with an index of the figures that they mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// The checks in the dataset's order, then one for each indicator's verdict.
    pub checks: Vec<AuditCheck>,
    /// What is marked, and the place of the first check that marks it; sorted.
    marked: Vec<(Mark, usize)>,
    /// In which checks an indicator stands: its id and the place of the check; sorted.
    about: Vec<(String, usize)>,
}

/// Something that a check raises a question about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    /// A figure that the report states.
    Figure(Source),
    /// The official verdict on an indicator.
    Verdict(String),
}

impl Audit {
    /// All checks, their marks found by what they mark from now on.
    pub fn new(checks: Vec<AuditCheck>) -> Self {
        // Heaps, because they are a tenth of the code of a sort.
        let (mut marked, mut about) = (BinaryHeap::new(), BinaryHeap::new());
        for (place, check) in checks.iter().enumerate() {
            match &check.subject {
                Subject::Verdict(assessment) => about.push((assessment.indicator.id.clone(), place)),
                Subject::Arithmetic(arithmetic) => {
                    let ids = arithmetic.sources().into_iter().filter_map(|source| match source {
                        Source::Indicator { id, .. } => Some((id.clone(), place)),
                        Source::Result { .. } => None,
                    });
                    about.extend(ids);
                }
            }
            if check.status.raises_question() {
                marked.extend(check.mark().map(|mark| (mark, place)));
            }
        }
        let mut marked = marked.into_sorted_vec();
        marked.dedup_by(|later, first| later.0 == first.0);
        let mut about = about.into_sorted_vec();
        about.dedup();
        Self { checks, marked, about }
    }

    /// How many checks came out so.
    pub fn count(&self, status: CheckStatus) -> usize {
        self.checks.iter().filter(|check| check.status == status).count()
    }

    /// How many checks had something stated to compare: the denominator of those that agree.
    pub fn compared(&self) -> usize {
        self.checks.len() - self.count(CheckStatus::NothingStated)
    }

    /// The first check that raises a question about this figure of a result.
    pub fn flag_of_result(&self, id: &str, field: Field) -> Option<&AuditCheck> {
        self.marking(&Mark::Figure(Source::Result { id: id.to_owned(), field }))
    }

    /// The first check that raises a question about this value of the main table.
    pub fn flag_of_indicator(&self, id: &str, period: &str) -> Option<&AuditCheck> {
        self.marking(&Mark::Figure(Source::Indicator { id: id.to_owned(), period: period.to_owned() }))
    }

    /// The check of an indicator's official verdict, where it raises a question.
    pub fn flag_of_verdict(&self, id: &str) -> Option<&AuditCheck> {
        self.marking(&Mark::Verdict(id.to_owned()))
    }

    /// Whether a question is raised about any value of an indicator, or about its verdict.
    pub fn flags_indicator(&self, id: &str) -> bool {
        let is_value = |mark: &Mark| matches!(mark, Mark::Figure(Source::Indicator { id: it, .. }) if it == id);
        let first = Mark::Figure(Source::Indicator { id: id.to_owned(), period: String::new() });
        let place = self.marked.partition_point(|(mark, _)| *mark < first);
        self.marked.get(place).is_some_and(|(mark, _)| is_value(mark)) || self.flag_of_verdict(id).is_some()
    }

    /// The checks in whose formula or statement an indicator stands.
    pub fn about_indicator<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a AuditCheck> {
        let first = self.about.partition_point(|(known, _)| known.as_str() < id);
        let here = self.about.iter().skip(first).take_while(move |(known, _)| known == id);
        here.filter_map(|(_, place)| self.checks.get(*place))
    }

    fn marking(&self, mark: &Mark) -> Option<&AuditCheck> {
        let place = self.marked.binary_search_by(|(known, _)| known.cmp(mark)).ok()?;
        self.checks.get(self.marked.get(place)?.1)
    }
}

impl AuditCheck {
    /// What it raises a question about, if it raises one.
    fn mark(&self) -> Option<Mark> {
        match &self.subject {
            Subject::Arithmetic(_) => self.stated().cloned().map(Mark::Figure),
            Subject::Verdict(assessment) => Some(Mark::Verdict(assessment.indicator.id.clone())),
        }
    }
}

impl Arithmetic {
    /// Every figure it names, the stated one first, then in the order of the formula.
    pub fn sources(&self) -> Vec<&Source> {
        let mut sources: Vec<&Source> = self.stated.iter().map(|operand| &operand.source).collect();
        collect(&self.formula, &mut sources);
        sources
    }
}

fn collect<'f>(formula: &'f Formula, into: &mut Vec<&'f Source>) {
    match &formula.operation {
        Operation::Figure(operand) => into.push(&operand.source),
        Operation::Constant(..) => {}
        Operation::Sum(parts) => parts.iter().for_each(|part| collect(part, into)),
        Operation::Binary(_, sides) => sides.iter().for_each(|side| collect(side, into)),
    }
}

/// A figure's number in base units, its relation left aside.
pub fn in_base_units(figure: &Figure) -> Option<Fraction> {
    Fraction::of(figure.quantity.decimal)?.times(figure.measure.factor)
}
