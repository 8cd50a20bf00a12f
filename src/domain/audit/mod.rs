//! The report's figures held against one another: sums, shares, growth, counts, table against prose.
//!
//! A check is a formula and, mostly, the figure the report states for it. Its outcome is computed here and nowhere
//! typed in: exact fractions decide, and intervals say how far the printed digits leave the answer open.

mod corner;
mod formula;
mod interval;
mod outcome;

pub(super) use formula::value_of;
pub use formula::{Formula, Operand, Operation, Operator, Scale, Source, Value};
pub use interval::{End, Interval, rounded_ends};
pub use outcome::{Computed, Outcome};

use super::{Agreement, Assessment, Field, Figure, Fraction, Problem, Wording};

/// What a check compares.
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

impl CheckKind {
    /// All kinds, in the order they are shown.
    pub const ALL: [Self; 9] = [
        Self::Sum,
        Self::Share,
        Self::ShareOfPlan,
        Self::Growth,
        Self::Contribution,
        Self::Count,
        Self::TableProse,
        Self::TableNext,
        Self::Verdict,
    ];
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
    Verdict(Box<Assessment>),
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
    pub outcome: Outcome,
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
        let (outcome, computed) = outcome::judge(stated.as_ref(), &formula.value)?;
        let subject = Subject::Arithmetic(Box::new(Arithmetic { topic, stated, formula, note, computed }));
        Ok(Self { id, kind, subject, outcome })
    }

    /// Holds an official verdict against the rule.
    pub fn verdict(assessment: Assessment) -> Self {
        let outcome = match assessment.agreement {
            Agreement::Agrees => Outcome::Agrees,
            Agreement::Differs => Outcome::Disagrees,
            Agreement::Alone | Agreement::Nothing => Outcome::NothingStated,
        };
        let id = format!("verdict-{}", assessment.indicator.id);
        Self { id, kind: CheckKind::Verdict, subject: Subject::Verdict(Box::new(assessment)), outcome }
    }

    /// The figure it questions: what the report states.
    pub fn stated(&self) -> Option<&Source> {
        match &self.subject {
            Subject::Arithmetic(arithmetic) => arithmetic.stated.as_ref().map(|operand| &operand.source),
            Subject::Verdict(_) => None,
        }
    }
}

/// All checks of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// The checks in the dataset's order, then one for each indicator's verdict.
    pub checks: Vec<AuditCheck>,
}

impl Audit {
    /// How many checks came out so.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.checks.iter().filter(|check| check.outcome == outcome).count()
    }

    /// How many checks had something stated to compare: the denominator of those that agree.
    pub fn compared(&self) -> usize {
        self.checks.len() - self.count(Outcome::NothingStated)
    }

    /// The first check that raises a question about this figure of a result.
    pub fn flag_of_result(&self, id: &str, field: Field) -> Option<&AuditCheck> {
        let is_it =
            |source: &Source| matches!(source, Source::Result { id: it, field: its } if it == id && *its == field);
        self.flagged().find(|check| check.stated().is_some_and(is_it))
    }

    /// The first check that raises a question about this value of the main table.
    pub fn flag_of_indicator(&self, id: &str, period: &str) -> Option<&AuditCheck> {
        let is_it =
            |source: &Source| matches!(source, Source::Indicator { id: it, period: its } if it == id && its == period);
        self.flagged().find(|check| check.stated().is_some_and(is_it))
    }

    /// The check of an indicator's official verdict, where it raises a question.
    pub fn flag_of_verdict(&self, id: &str) -> Option<&AuditCheck> {
        let is_it =
            |subject: &Subject| matches!(subject, Subject::Verdict(assessment) if assessment.indicator.id == id);
        self.flagged().find(|check| is_it(&check.subject))
    }

    /// Whether a question is raised about any value of an indicator, or about its verdict.
    pub fn flags_indicator(&self, id: &str) -> bool {
        let is_it = |source: &Source| matches!(source, Source::Indicator { id: it, .. } if it == id);
        let of_value = || self.flagged().any(|check| check.stated().is_some_and(is_it));
        of_value() || self.flag_of_verdict(id).is_some()
    }

    /// The checks in whose formula or statement an indicator stands.
    pub fn about_indicator<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a AuditCheck> {
        self.checks.iter().filter(move |check| match &check.subject {
            Subject::Verdict(assessment) => assessment.indicator.id == id,
            Subject::Arithmetic(arithmetic) => {
                let names = |source: &Source| matches!(source, Source::Indicator { id: it, .. } if it == id);
                arithmetic.sources().into_iter().any(names)
            }
        })
    }

    fn flagged(&self) -> impl Iterator<Item = &AuditCheck> {
        self.checks.iter().filter(|check| check.outcome.raises_question())
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
