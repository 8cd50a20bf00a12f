//! The format of a series, field by field. `data/series.schema.json` describes the same.

use std::sync::Arc;

use crate::domain::{
    BreakKind, Dataset, Decimal, Fault, Link, LinkEnd, Moment, Problem, Series, SeriesBreak, Wording, are_same_unit,
};

use super::{
    limits::{MAX_REPORTS, SERIES_FORMAT},
    node::Node,
    quantity::decimal,
};

type Read<T> = Result<T, Box<Fault>>;

/// A series whose reports are still to be read.
pub struct Outline<'a> {
    id: String,
    territory: Wording,
    reports: Vec<Node<'a>>,
    links: Vec<Node<'a>>,
}

/// Reads what a series says of itself.
pub fn outline<'a>(root: &Node<'a>) -> Read<Outline<'a>> {
    let mut fields = root.fields()?;
    fields.optional("$schema").map(|schema| schema.text()).transpose()?;
    let format = fields.required("format")?;
    if format.integer()? != SERIES_FORMAT {
        return Err(format.fault(Problem::UnknownFormat { supported: SERIES_FORMAT }));
    }
    let id = fields.required("id")?.id()?.to_owned();
    let territory = fields.required("territory")?.wording()?;
    let list = fields.required("reports")?;
    let reports = list.list()?;
    if reports.len() > MAX_REPORTS {
        return Err(list.fault(Problem::TooMany { limit: MAX_REPORTS }));
    }
    let links = fields.optional("links").map(|links| links.list()).transpose()?.unwrap_or_default();
    fields.end()?;
    Ok(Outline { id, territory, reports, links })
}

impl Outline<'_> {
    /// The files of its reports, as addresses beside its own.
    pub fn files(&self) -> Read<Vec<String>> {
        let mut files: Vec<String> = Vec::new();
        for node in &self.reports {
            let file = node.text()?;
            if !is_beside(file) {
                return Err(node.fault(Problem::BadFile));
            }
            if files.iter().any(|known| known == file) {
                return Err(node.fault(Problem::RepeatedId { id: file.to_owned() }));
            }
            files.push(file.to_owned());
        }
        Ok(files)
    }

    /// The whole series; `read` gives each report, by its place and its file.
    pub fn series(&self, mut read: impl FnMut(usize, &str) -> Result<Dataset, Fault>) -> Read<Series> {
        let mut reports: Vec<Arc<Dataset>> = Vec::new();
        for (at, (file, node)) in self.files()?.iter().zip(&self.reports).enumerate() {
            let inside = |fault| node.fault(Problem::InReport { file: file.clone(), fault: Box::new(fault) });
            let report = read(at, file).map_err(inside)?;
            let id = &report.document.id;
            if reports.iter().any(|known| known.document.id == *id) {
                return Err(node.fault(Problem::RepeatedId { id: id.clone() }));
            }
            if reports.last().is_some_and(|last| is_earlier(report.document.date, last.document.date)) {
                return Err(node.fault(Problem::NotInOrder));
            }
            reports.push(Arc::new(report));
        }
        let links = self.links.iter().map(|node| link(node, &reports)).collect::<Read<Vec<_>>>()?;
        self.is_a_line(&links)?;
        Ok(Series::new(self.id.clone(), self.territory.clone(), reports, links))
    }

    /// Refuses two links to or from one indicator, a circle, and a link that leads back in time.
    fn is_a_line(&self, links: &[Link]) -> Read<()> {
        for (at, (node, link)) in self.links.iter().zip(links).enumerate() {
            let before = || links.iter().take(at);
            for (field, is_taken) in [
                ("from", before().any(|known| known.from == link.from)),
                ("to", before().any(|known| known.to == link.to)),
            ] {
                if is_taken {
                    return Err(node.fault_of(field, Problem::RepeatedLink));
                }
            }
        }
        let next = |here: &LinkEnd| links.iter().find(|link| link.from == *here).map(|link| &link.to);
        for (node, link) in self.links.iter().zip(links) {
            // Each has one successor at most, so that a walk comes back to where it began, or ends.
            let trail = std::iter::successors(Some(&link.to), |here| next(here)).take(links.len());
            if trail.into_iter().any(|here| *here == link.from) {
                return Err(node.fault(Problem::CircularLinks));
            }
        }
        match self.links.iter().zip(links).find(|(_, link)| link.to.report <= link.from.report) {
            Some((node, _)) => Err(node.fault_of("to/report", Problem::NotLater)),
            None => Ok(()),
        }
    }
}

fn link(node: &Node<'_>, reports: &[Arc<Dataset>]) -> Read<Link> {
    let mut fields = node.fields()?;
    let from = end(&fields.required("from")?, reports)?;
    let to = end(&fields.required("to")?, reports)?;
    let stated = fields.optional("factor");
    let factor = stated.as_ref().map_or(Ok(Decimal::ONE), decimal)?;
    if let Some(stated) = stated.as_ref().filter(|_| factor <= Decimal::ZERO) {
        return Err(stated.fault(Problem::OutOfRange));
    }
    let between = fields.optional("break").map(|node| between(&node)).transpose()?;
    fields.end()?;
    let indicator = |end: &LinkEnd| Some(&reports.get(end.report)?.assessment(&end.indicator)?.indicator);
    if let (None, Some((one, other))) = (&stated, indicator(&from).zip(indicator(&to)))
        && !are_same_unit(one, other)
    {
        let [one, other] = [one, other].map(|indicator| indicator.unit.name.vi.clone());
        return Err(node.fault(Problem::NoFactor { one, other }));
    }
    Ok(Link { from, to, factor, between })
}

fn end(node: &Node<'_>, reports: &[Arc<Dataset>]) -> Read<LinkEnd> {
    let mut fields = node.fields()?;
    let (report_node, indicator_node) = (fields.required("report")?, fields.required("indicator")?);
    fields.end()?;
    let (report, indicator) = (report_node.id()?, indicator_node.id()?);
    let at = reports.iter().position(|known| known.document.id == report);
    let at = at.ok_or_else(|| report_node.fault(Problem::UnknownReport { id: report.to_owned() }))?;
    match reports.get(at).and_then(|report| report.assessment(indicator)) {
        Some(_) => Ok(LinkEnd { report: at, indicator: indicator.to_owned() }),
        None => {
            let problem = Problem::UnknownIndicator { id: indicator.to_owned(), report: report.to_owned() };
            Err(indicator_node.fault(problem))
        }
    }
}

fn between(node: &Node<'_>) -> Read<SeriesBreak> {
    let mut fields = node.fields()?;
    let between = SeriesBreak {
        kind: fields.required("kind")?.word(BreakKind::from_slug, BreakKind::SLUGS)?,
        reason: fields.required("reason")?.wording()?,
    };
    fields.end()?;
    Ok(between)
}

/// Whether a text is the address of a JSON file on the series' own site: steps of letters, digits and `-_.`, some of
/// which may lead up. Whatever else an address can be would let a series choose whom a reader's browser talks to.
fn is_beside(file: &str) -> bool {
    let is_step = |step: &str| {
        !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
    };
    file.ends_with(".json") && file.split('/').all(is_step)
}

/// Whether a day, month or year is before another, as far as both are known.
fn is_earlier(one: Moment, other: Moment) -> bool {
    let both = |one: Option<u8>, other: Option<u8>| one.zip(other).unwrap_or_default();
    let (month, other_month) = both(one.month, other.month);
    let (day, other_day) = both(one.day, other.day);
    (one.year, month, day) < (other.year, other_month, other_day)
}
