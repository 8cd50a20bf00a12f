//! Sector results: the figures of the report's prose, each with its time and what is printed beside it.

use std::sync::Arc;

use super::{Measure, Moment, Period, PolicyArea, Quantity, Wording, slug::slugs};

/// A figure of the prose with its own unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The text as printed, such as `4.477.273/7.863.264 triệu đồng`.
    pub printed: String,
    /// What that means.
    pub quantity: Quantity,
    /// The digits as printed, in Vietnamese notation and without a sign, where writing the number would give others.
    pub digits: Option<String>,
    /// Its unit.
    pub measure: Arc<Measure>,
    /// The number of names that the report lists, not a number it prints.
    pub counted: bool,
}

/// When a result holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Time {
    /// In a period of the dataset.
    Period(Period),
    /// In a year.
    Year(i32),
    /// Up to a moment, counted from another where the report says so.
    AsOf {
        /// The last moment counted.
        until: Moment,
        /// The first.
        since: Option<Moment>,
    },
}

/// A result in percent of a plan, as the report states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareOfPlan {
    /// The percentage.
    pub figure: Figure,
    /// Which plan, where it has a name of its own.
    pub of: Option<Wording>,
}

/// A change or difference, as the report states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// How much: negative for a fall.
    pub figure: Figure,
    /// Against what.
    pub against: Wording,
}

/// One quantitative statement of the prose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorResult {
    /// Stable key, unique among results and indicators.
    pub id: String,
    /// Key of its section.
    pub section: String,
    /// Number of the footnote it stands in.
    pub footnote: Option<u16>,
    /// The result this one is a part of, or a further measure of.
    pub parent: Option<String>,
    /// What is measured.
    pub topic: Wording,
    /// The figure itself.
    pub figure: Figure,
    /// When it holds.
    pub time: Time,
    /// The planned figure printed beside it.
    pub plan: Option<Figure>,
    /// The share of the plan.
    pub share_of_plan: Option<ShareOfPlan>,
    /// The change stated with it.
    pub change: Option<Change>,
    /// Its share of the parent.
    pub share: Option<Figure>,
    /// The indicators it helps to explain.
    pub explains: Vec<String>,
}

/// A figure of a result, by what it is to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The result itself.
    Value,
    /// The planned figure.
    Plan,
    /// The share of the plan.
    ShareOfPlan,
    /// The change.
    Change,
    /// The share of the parent.
    Share,
}

slugs!(Field {
    Value = "value",
    Plan = "plan",
    ShareOfPlan = "share_of_plan",
    Change = "change",
    Share = "share",
});

impl SectorResult {
    /// One of its figures, when it has it.
    pub fn figure(&self, field: Field) -> Option<&Figure> {
        match field {
            Field::Value => Some(&self.figure),
            Field::Plan => self.plan.as_ref(),
            Field::ShareOfPlan => self.share_of_plan.as_ref().map(|share| &share.figure),
            Field::Change => self.change.as_ref().map(|change| &change.figure),
            Field::Share => self.share.as_ref(),
        }
    }
}

/// The part of the report a section belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Results by sector.
    Results,
    /// The general assessment.
    Review,
    /// The outlook.
    Outlook,
    /// The tasks for the year to come.
    Tasks,
}

slugs!(Part { Results = "results", Review = "review", Outlook = "outlook", Tasks = "tasks" });

impl Part {
    /// All parts in the order in which they are read here.
    pub const READING_ORDER: [Self; 4] = [Self::Results, Self::Review, Self::Tasks, Self::Outlook];
}

/// A section of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its number in the report, such as `1.4`, or a key of its own.
    pub id: String,
    /// Where it belongs.
    pub part: Part,
    /// The part of public life it is about.
    pub policy_area: PolicyArea,
    /// Its heading.
    pub name: Wording,
}
