//! Several reports of one territory, in the order in which they appeared, and which of their indicators are the same.
//!
//! Each report keeps its figures: a later one corrects nothing in an earlier one, both stand side by side.

use std::sync::Arc;

use super::{
    Dataset, Decimal, Indicator, Wording,
    series_line::{Line, line},
    series_link::{Link, LinkEnd, are_same_unit},
};

/// A series, checked: every link leads from one of its reports to a later one, to one indicator and from one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Stable key.
    pub id: String,
    /// The territory that the reports are about.
    pub territory: Wording,
    /// The reports in the order of time.
    pub reports: Vec<Arc<Dataset>>,
    links: Vec<Link>,
}

impl Series {
    /// A series with the links that are stated, and those that follow: an indicator that has none is the same as the one
    /// with its id in the next report that has one, if the units have the same name.
    pub fn new(id: String, territory: Wording, reports: Vec<Arc<Dataset>>, stated: Vec<Link>) -> Self {
        let mut links = stated;
        for (at, report) in reports.iter().enumerate() {
            for indicator in report.indicators() {
                let is_here = |end: &LinkEnd| end.report == at && end.indicator == indicator.id;
                if links.iter().any(|link| is_here(&link.from)) {
                    continue;
                }
                let later = reports.iter().enumerate().skip(at + 1);
                let same = later.filter_map(|(at, later)| Some((at, &later.assessment(&indicator.id)?.indicator)));
                let Some((report, next)) = same.into_iter().find(|(_, next)| are_same_unit(indicator, next)) else {
                    continue;
                };
                let to = LinkEnd { report, indicator: next.id.clone() };
                if links.iter().all(|link| link.to != to) {
                    let from = LinkEnd { report: at, indicator: indicator.id.clone() };
                    links.push(Link { from, to, factor: Decimal::ONE, between: None });
                }
            }
        }
        Self { id, territory, reports, links }
    }

    /// The place of the report with this id.
    pub fn position(&self, report: &str) -> Option<usize> {
        self.reports.iter().position(|known| known.document.id == report)
    }

    /// All that the reports say of an indicator of one of them, year by year, on an axis in its unit there; `None` where
    /// that report does not have it.
    pub fn line(&self, report: &str, indicator: &str) -> Option<Line> {
        let asked = LinkEnd { report: self.position(report)?, indicator: indicator.to_owned() };
        self.indicator(&asked)?;
        let shown = asked.report;
        // Nowhere more steps than reports: every link leads to a later one.
        let before = |end: &LinkEnd| self.links.iter().find(|link| link.to == *end).map(|link| link.from.clone());
        let first = std::iter::successors(Some(asked), before).last()?;
        let mut members = vec![(self.indicator(&first)?, first.report, None)];
        let mut here = first;
        while let Some(link) = self.links.iter().find(|link| link.from == here) {
            here = link.to.clone();
            members.push((self.indicator(&here)?, here.report, Some(link)));
        }
        Some(line(&self.reports, &members, shown))
    }

    fn indicator(&self, end: &LinkEnd) -> Option<&Arc<Indicator>> {
        Some(&self.reports.get(end.report)?.assessment(&end.indicator)?.indicator)
    }
}
