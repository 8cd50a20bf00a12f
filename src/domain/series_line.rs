//! One indicator through all reports: what was planned, estimated and finally reported for each year.

use std::sync::Arc;

use super::{
    Dataset, Decimal, Fraction, Indicator, Period, Place, Quantity, Reading, Role, Stage, Unit,
    series_link::{Link, SeriesBreak},
};

/// One indicator, in pieces that can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The pieces in the order of time; between each and the next something changed.
    pub segments: Vec<Segment>,
}

/// Years whose figures mean the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What changed before it; nothing before the first.
    pub after: Option<SeriesBreak>,
    /// From its first year to its last, those without a figure among them.
    pub years: Vec<Year>,
}

/// A year with all that is stated for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// Plans, then estimates, then outcomes; of each the earliest report's first.
    pub figures: Vec<LineFigure>,
}

/// What one or more reports state alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineFigure {
    /// What it is of.
    pub period: Period,
    /// Whether it is a second plan for its year.
    pub is_alternative: bool,
    /// What is printed; never missing.
    pub reading: Reading,
    /// The unit it is printed in.
    pub unit: Arc<Unit>,
    /// The reports that state it, and where.
    pub sources: Vec<LineSource>,
    /// Where it lies on the axis that the whole line shares, and where its range ends; `None` for words, for a figure in
    /// a unit of its own, and for what is no calendar year.
    pub at: Option<(Fraction, Option<Fraction>)>,
}

/// A report that states a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineSource {
    /// Its place in the series.
    pub report: usize,
    /// Where it states it.
    pub place: Arc<Place>,
}

impl Year {
    /// The figures of a stage.
    pub fn of(&self, stage: Stage) -> impl Iterator<Item = &LineFigure> {
        self.figures.iter().filter(move |figure| figure.period.stage == stage)
    }
}

impl LineFigure {
    /// The quantity that is stated, unless it is words.
    pub fn quantity(&self) -> Option<&Quantity> {
        self.reading.quantity()
    }

    fn is_said_by(&self, other: &Self) -> bool {
        let meaning = |figure: &Self| match &figure.reading {
            Reading::Stated(statement) => {
                let quantity = &statement.quantity;
                Some((figure.at, quantity.decimal, quantity.until, quantity.relation, quantity.approximate))
            }
            Reading::Worded(_) | Reading::Missing(_) => None,
        };
        let is_same_time = self.period.stage == other.period.stage
            && self.period.stretch == other.period.stretch
            && self.is_alternative == other.is_alternative;
        is_same_time
            && match (meaning(self), meaning(other)) {
                // On the shared axis the same number may be printed in two units.
                (Some((Some(one), .., relation, about)), Some((Some(two), .., other_relation, other_about))) => {
                    one == two && relation == other_relation && about == other_about
                }
                (Some(one), Some(two)) => one == two && self.unit.name == other.unit.name,
                (None, None) => self.reading == other.reading,
                _ => false,
            }
    }
}

/// An indicator, the place of its report, and the link that leads to it.
pub type Member<'s> = (&'s Arc<Indicator>, usize, Option<&'s Link>);

/// Puts the figures of all members together, on an axis in the unit of one report.
pub fn line(reports: &[Arc<Dataset>], members: &[Member<'_>], shown: usize) -> Line {
    let mut segments: Vec<Segment> = Vec::new();
    // What a number of each member is divided by to be in the unit of the first one.
    let mut scale = Some(Fraction::ONE);
    let scales = members.iter().map(|(_, _, link)| {
        let factor = link.map_or(Some(Fraction::ONE), |link| Fraction::of(link.factor));
        scale = scale.zip(factor).and_then(|(scale, factor)| scale.times(factor));
        scale
    });
    let scales: Vec<Option<Fraction>> = scales.collect();
    let place = members.iter().position(|(_, report, _)| *report == shown).unwrap_or_default();
    let own = scales.get(place).copied().flatten();
    for ((indicator, report, link), scale) in members.iter().zip(&scales) {
        let scale = scale.zip(own).and_then(|(scale, own)| scale.over(own));
        let between = link.and_then(|link| link.between.clone());
        if segments.is_empty() || between.is_some() {
            segments.push(Segment { after: between, years: Vec::new() });
        }
        let Some(segment) = segments.last_mut() else { continue };
        for figure in figures(reports.get(*report), indicator, *report, scale) {
            put(&mut segment.years, figure);
        }
    }
    for segment in &mut segments {
        filled(&mut segment.years);
    }
    // Where a report has nothing to say of its indicator, there are no years to show.
    Line { segments }
}

fn figures(
    dataset: Option<&Arc<Dataset>>,
    indicator: &Indicator,
    report: usize,
    scale: Option<Fraction>,
) -> Vec<LineFigure> {
    let Some(dataset) = dataset else { return Vec::new() };
    let alternative = dataset.comparison.period(Role::Alternative);
    let figure = |(id, reading): &(String, Reading)| {
        let period = dataset.periods.iter().find(|period| period.id == *id)?.clone();
        let sources = vec![LineSource { report, place: Arc::clone(reading.place()?) }];
        let unit = Arc::clone(indicator.unit_of(reading));
        let is_own_unit = unit.name != indicator.unit.name;
        let quantity = reading.quantity().filter(|_| period.stretch.is_none() && !is_own_unit);
        let on_axis = |number: Decimal| Fraction::of(number)?.over(scale?);
        let at = quantity.and_then(|quantity| {
            let first = on_axis(quantity.decimal)?;
            Some((first, quantity.until.and_then(on_axis)))
        });
        let is_alternative = alternative.is_some_and(|other| other.id == *id);
        Some(LineFigure { period, is_alternative, reading: reading.clone(), unit, sources, at })
    };
    indicator.readings.iter().filter_map(figure).collect()
}

/// Puts a figure into its year: into one that says the same, or behind what stands there.
fn put(years: &mut Vec<Year>, figure: LineFigure) {
    let year = figure.period.year;
    let place = match years.binary_search_by_key(&year, |known| known.year) {
        Ok(place) => place,
        Err(place) => {
            years.insert(place, Year { year, figures: Vec::new() });
            place
        }
    };
    let Some(year) = years.get_mut(place) else { return };
    match year.figures.iter_mut().find(|known| known.is_said_by(&figure)) {
        Some(known) => known.sources.extend(figure.sources),
        None => year.figures.push(figure),
    }
    year.figures.sort_by_key(|figure| {
        (
            figure.period.stretch.is_some(),
            figure.period.stage.order(),
            figure.is_alternative,
            figure.sources.first().map(|source| source.report),
        )
    });
}

/// Puts the years between that nothing is stated for.
fn filled(years: &mut Vec<Year>) {
    let Some((first, last)) = years.first().zip(years.last()).map(|(first, last)| (first.year, last.year)) else {
        return;
    };
    for year in first..=last {
        if let Err(place) = years.binary_search_by_key(&year, |known| known.year) {
            years.insert(place, Year { year, figures: Vec::new() });
        }
    }
}
