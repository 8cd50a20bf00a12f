//! What a query leaves: searched, filtered, put in order and counted, list by list.

use crate::{
    domain::{
        Assessment, Baseline, Block, CheckStatus, Column, Counted, Dataset, Group, GroupKind, Lang, Part, SectorReport,
        Sorting,
    },
    text::search::{Match, Rank, Search, collation_key},
};

use super::{
    BlockKind, DatasetIndex, Found, FoundBlock, FoundChecks, FoundSection, Order, Query, QueryResult, ReportIndex,
    Totals, View,
};

/// What is searched: a dataset in a language, and its report where that is here.
#[derive(Clone, Copy)]
pub struct Searched<'a> {
    /// The language in which names are put in order.
    pub lang: Lang,
    /// The dataset.
    pub dataset: &'a Dataset,
    /// Its texts; without them every entry is found that the filters admit.
    pub index: Option<&'a DatasetIndex>,
    /// The report behind it, and its texts.
    pub report: Option<(&'a SectorReport, &'a ReportIndex)>,
}

impl Query {
    /// What is left of the list that a view shows.
    ///
    /// The search orders what it finds, the closest first: groups of the table, sections of the results, checks of one
    /// status. A reader's own order comes before that.
    pub fn apply(&self, view: View, searched: Searched<'_>) -> QueryResult {
        let search = Search::new(&self.search);
        match view {
            View::Overview => QueryResult::default(),
            View::Table | View::Gaps => self.indicators(view, &search, searched),
            View::Results => self.results(&search, searched),
            View::Audit => self.checks(&search, searched),
        }
    }

    fn indicators(&self, view: View, search: &Search, searched: Searched<'_>) -> QueryResult {
        let Searched { lang, dataset, index, report } = searched;
        let report = report.map(|(report, _)| report);
        let is_looking = self.is_looking(view);
        // The table's gaps are to the plan; in the chart they are to the target at zero.
        let is_from_zero = view == View::Gaps && self.sorting.is_some_and(|sorting| sorting.column == Column::Gap);
        let baseline = if is_from_zero { self.baseline } else { Baseline::Target };
        let mut blocks: Vec<(Option<Rank>, FoundBlock)> = Vec::new();
        let mut at = 0;
        for (place, group) in dataset.groups.iter().enumerate() {
            let places = at..at + group.indicators.len();
            at = places.end;
            let found = places.filter_map(|at| {
                let assessment = dataset.assessments().get(at)?;
                if !self.filters.admit_indicator(group, assessment, report) {
                    return None;
                }
                let Some(index) = index else { return Some((at, Match::default())) };
                Some((at, search.find_record(index.indicator(at)?)?))
            });
            match self.sorting {
                None => {
                    let (rank, rows) = with_rank(found);
                    let is_folded = !is_looking && group.kind != GroupKind::Indicator && self.is_folded(group);
                    blocks.push((rank, FoundBlock { kind: BlockKind::Group(place), rows, is_folded }));
                }
                Some(sorting) => {
                    for (at, found) in found {
                        add_sorted(&mut blocks, dataset, (at, found), (sorting, baseline), lang);
                    }
                }
            }
        }
        let is_sorted = self.sorting.is_some();
        let order = match self.sorting {
            Some(sorting) => Order::By(sorting, baseline),
            None if search.is_empty() => Order::Report,
            None => Order::Closest,
        };
        let rows: Vec<FoundBlock> =
            if is_sorted { blocks.into_iter().map(|(_, block)| block).collect() } else { closest_first(blocks) };
        let shown = rows.iter().map(|block| block.rows.len()).sum();
        let totals = Totals { shown, total: at, counted: Counted::Indicators };
        QueryResult { rows, order, totals: Some(totals), ..QueryResult::default() }
    }

    fn results(&self, search: &Search, searched: Searched<'_>) -> QueryResult {
        let Some((report, index)) = searched.report else { return QueryResult::default() };
        let mut sections = Vec::new();
        for part in Part::READING_ORDER {
            let mut found: Vec<(Option<Rank>, FoundSection)> = Vec::new();
            for (at, section) in report.sections.iter().enumerate().filter(|(_, section)| section.part == part) {
                let rows = report.places_in(at).iter().enumerate().filter_map(|(row, (_, place))| {
                    let result = report.results.get(*place)?;
                    let is_admitted = self.filters.admit_result(section.policy_area, result, report);
                    let record = index.result(*place).filter(|_| is_admitted)?;
                    Some((row, search.find_record(record)?))
                });
                let (rank, rows) = with_rank(rows);
                found.push((rank, FoundSection { part, at, rows }));
            }
            sections.extend(closest_first(found));
        }
        let shown = sections.iter().map(|section| section.rows.len()).sum();
        let totals = Totals { shown, total: report.results.len(), counted: Counted::Results };
        let order = if search.is_empty() { Order::Report } else { Order::Closest };
        QueryResult { sections, order, totals: Some(totals), ..QueryResult::default() }
    }

    fn checks(&self, search: &Search, searched: Searched<'_>) -> QueryResult {
        let Some((report, index)) = searched.report else { return QueryResult::default() };
        let all = &report.audit.checks;
        let checks: Vec<FoundChecks> = CheckStatus::ALL
            .into_iter()
            .map(|status| {
                let here = all.iter().enumerate().filter(|(_, check)| check.status == status);
                let found = here.filter_map(|(at, check)| {
                    let record = index.check(at).filter(|_| self.filters.admit_check(check))?;
                    let Match { rank, ranges } = search.find_record(record)?;
                    Some((Some(rank), Found { at, ranges }))
                });
                FoundChecks { status, rows: closest_first(found) }
            })
            .collect();
        let shown = checks.iter().map(|group| group.rows.len()).sum();
        let totals = Totals { shown, total: all.len(), counted: Counted::Checks };
        let order = if search.is_empty() { Order::Status } else { Order::StatusThenClosest };
        QueryResult { checks, order, totals: Some(totals), ..QueryResult::default() }
    }

    fn is_folded(&self, group: &Group) -> bool {
        self.folded.contains(&group.id)
    }
}

/// The entries of a list that are found, and how close the closest of them is.
fn with_rank(found: impl Iterator<Item = (usize, Match)>) -> (Option<Rank>, Vec<Found>) {
    let mut closest = None;
    let mut rows = Vec::new();
    for (at, Match { rank, ranges }) in found {
        closest = Some(closest.map_or(rank, |known: Rank| known.min(rank)));
        rows.push(Found { at, ranges });
    }
    (closest, rows)
}

/// The closest first: what stands there as it was typed comes before what only looks like it, and what holds nothing that
/// was found comes last. Between equals, the order that there was.
fn closest_first<T>(entries: impl IntoIterator<Item = (Option<Rank>, T)>) -> Vec<T> {
    let mut sorted: Vec<(Option<Rank>, T)> = Vec::new();
    for entry in entries {
        let is_before = |known: &Option<Rank>| match (known, &entry.0) {
            (Some(known), Some(rank)) => known <= rank,
            (known, rank) => known.is_some() || rank.is_none(),
        };
        let at = sorted.iter().rposition(|(known, _)| is_before(known)).map_or(0, |before| before + 1);
        sorted.insert(at, entry);
    }
    sorted.into_iter().map(|(_, entry)| entry).collect()
}

/// Adds an indicator to the block of what it can be compared with, behind those that come before it or stand equal: the
/// report's order decides between equals.
fn add_sorted(
    blocks: &mut Vec<(Option<Rank>, FoundBlock)>,
    dataset: &Dataset,
    (at, found): (usize, Match),
    (sorting, baseline): (Sorting, Baseline),
    lang: Lang,
) {
    let rows = dataset.assessments_from(baseline);
    let Some(added) = rows.get(at) else { return };
    let block: Block = sorting.block(added);
    let found = Found { at, ranges: found.ranges };
    let is_it = |known: &BlockKind| matches!(known, BlockKind::Comparable(known) if *known == block);
    match blocks.iter_mut().find(|(_, known)| is_it(&known.kind)) {
        Some((_, known)) => {
            let is_before =
                |other: &Found| rows.get(other.at).is_none_or(|other| comes_before(sorting, other, added, lang));
            let place = known.rows.iter().rposition(is_before).map_or(0, |before| before + 1);
            known.rows.insert(place, found);
        }
        None => {
            let kind = BlockKind::Comparable(block);
            blocks.push((None, FoundBlock { kind, rows: vec![found], is_folded: false }));
        }
    }
}

fn comes_before(sorting: Sorting, other: &Assessment, added: &Assessment, lang: Lang) -> bool {
    if sorting.column == Column::Name {
        let [one, two] = [other, added].map(|it| collation_key(lang.of(&it.indicator.name)));
        return if sorting.descending { one >= two } else { one <= two };
    }
    sorting.compare(other, added).is_le()
}
