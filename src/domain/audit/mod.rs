//! The report's figures held against one another: sums, shares, growth, counts, table against prose.
//!
//! A check is a formula and, mostly, the figure the report states for it. Its outcome is computed here and nowhere
//! typed in: exact fractions decide, and intervals say how far the printed digits leave the answer open.

mod formula;
mod interval;
mod status;

pub(super) use formula::value_of;
pub use formula::{Formula, Operand, Operation, Operator, Scale, Source, Value};
pub use interval::{End, Interval, rounded_ends};
pub use status::{CheckStatus, Computed};

use std::sync::Arc;

use super::{Agreement, Assessment, Field, Figure, Fraction, Problem, Wording, index::Index, slug::slugs};

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
    pub fn verdict(assessment: Arc<Assessment>) -> Self {
        let status = match assessment.agreement {
            Agreement::Agrees => CheckStatus::Agrees,
            Agreement::Differs => CheckStatus::Disagrees,
            Agreement::Alone | Agreement::Nothing => CheckStatus::NothingStated,
        };
        let id = format!("verdict-{}", assessment.indicator.id);
        Self { id, kind: CheckKind::Verdict, subject: Subject::Verdict(assessment), status }
    }

    /// The figure it questions: what the report states.
    pub fn stated(&self) -> Option<&Source> {
        match &self.subject {
            Subject::Arithmetic(arithmetic) => arithmetic.stated.as_ref().map(|operand| &operand.source),
            Subject::Verdict(_) => None,
        }
    }

    /// Names every indicator that stands in it.
    fn indicators<'a>(&'a self, mut name: impl FnMut(&'a str)) {
        match &self.subject {
            Subject::Verdict(assessment) => name(&assessment.indicator.id),
            Subject::Arithmetic(arithmetic) => {
                for source in arithmetic.sources() {
                    if let Source::Indicator { id, .. } = source {
                        name(id);
                    }
                }
            }
        }
    }
}

/// All checks of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// The checks in the dataset's order, then one for each indicator's verdict.
    pub checks: Vec<AuditCheck>,
    /// How many came out so, in the order of `CheckStatus::ALL`.
    counts: [usize; CheckStatus::ALL.len()],
    /// Which checks raise a question about a figure of a result.
    flags_of_results: Index,
    /// Which checks raise a question about a value or the verdict of an indicator.
    flags_of_indicators: Index,
    /// In which checks an indicator stands.
    about_indicators: Index,
}

impl Audit {
    /// Checks with all that is asked of them found once: a mark beside each figure must not read them all.
    pub fn new(checks: Vec<AuditCheck>) -> Self {
        let [mut of_results, mut of_indicators, mut about] = [const { Vec::new() }; 3];
        for (at, check) in checks.iter().enumerate() {
            if check.status.raises_question() {
                match (&check.subject, check.stated()) {
                    (Subject::Verdict(it), _) => of_indicators.push((it.indicator.id.as_str(), at)),
                    (_, Some(Source::Indicator { id, .. })) => of_indicators.push((id.as_str(), at)),
                    (_, Some(Source::Result { id, .. })) => of_results.push((id.as_str(), at)),
                    (_, None) => {}
                }
            }
            check.indicators(|id| about.push((id, at)));
        }
        let counts = CheckStatus::ALL.map(|status| checks.iter().filter(|check| check.status == status).count());
        let [flags_of_results, flags_of_indicators, about_indicators] =
            [of_results, of_indicators, about].map(|entries| Index::new(entries.into_iter()));
        Self { counts, flags_of_results, flags_of_indicators, about_indicators, checks }
    }

    /// How many checks came out so.
    pub fn count(&self, status: CheckStatus) -> usize {
        let found = CheckStatus::ALL.into_iter().zip(self.counts).find(|(known, _)| *known == status);
        found.map_or(0, |(_, count)| count)
    }

    /// How many checks had something stated to compare: the denominator of those that agree.
    pub fn compared(&self) -> usize {
        self.checks.len() - self.count(CheckStatus::NothingStated)
    }

    /// The first check that raises a question about this figure of a result.
    pub fn flag_of_result(&self, id: &str, field: Field) -> Option<&AuditCheck> {
        let is_it = |source: &Source| matches!(source, Source::Result { field: its, .. } if *its == field);
        self.named(&self.flags_of_results, id).find(|check| check.stated().is_some_and(is_it))
    }

    /// Whether a question is raised about any figure of a result.
    pub fn flags_result(&self, id: &str) -> bool {
        self.flags_of_results.first(id).is_some()
    }

    /// The first check that raises a question about this value of the main table.
    pub fn flag_of_indicator(&self, id: &str, period: &str) -> Option<&AuditCheck> {
        let is_it = |source: &Source| matches!(source, Source::Indicator { period: its, .. } if its == period);
        self.named(&self.flags_of_indicators, id).find(|check| check.stated().is_some_and(is_it))
    }

    /// The check of an indicator's official verdict, where it raises a question.
    pub fn flag_of_verdict(&self, id: &str) -> Option<&AuditCheck> {
        self.named(&self.flags_of_indicators, id).find(|check| matches!(check.subject, Subject::Verdict(_)))
    }

    /// Whether a question is raised about any value of an indicator, or about its verdict.
    pub fn flags_indicator(&self, id: &str) -> bool {
        self.flags_of_indicators.first(id).is_some()
    }

    /// The checks in whose formula or statement an indicator stands.
    pub fn about_indicator<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a AuditCheck> + use<'a> {
        self.named(&self.about_indicators, id)
    }

    fn named<'a>(&'a self, index: &'a Index, id: &str) -> impl Iterator<Item = &'a AuditCheck> + use<'a> {
        index.all(id).filter_map(|at| self.checks.get(at))
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
