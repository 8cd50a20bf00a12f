//! The indicators as a sheet: every figure once as a number and once as it is printed.

use crate::{
    domain::{
        Assessment, Column, Comparison, Dataset, Direction, Fraction, Group, Indicator, Note, Reading, UnitKind,
        round_percent,
    },
    text::{self, Lang},
};

use super::{Cell, Sheet, Spec, Title, cells, columns, printed};

/// An indicator to be taken away, with the group it stands in.
pub struct IndicatorRow<'a> {
    /// The dataset it belongs to.
    pub dataset: &'a Dataset,
    /// Its group.
    pub group: &'a Group,
    /// The indicator, judged.
    pub assessment: &'a Assessment,
}

impl<'a> IndicatorRow<'a> {
    /// All indicators in the report's order.
    pub fn all(dataset: &'a Dataset) -> Vec<Self> {
        (0..dataset.assessments().len()).filter_map(|at| Self::at(dataset, at)).collect()
    }

    /// The indicator at a place in the report's order.
    pub fn at(dataset: &'a Dataset, at: usize) -> Option<Self> {
        Some(Self { dataset, group: dataset.group_of(at)?, assessment: dataset.assessments().get(at)? })
    }

    fn indicator(&self) -> &Indicator {
        &self.assessment.indicator
    }
}

/// The sheet of these rows in this order, without the parts that are left out.
pub fn indicators(lang: Lang, comparison: &Comparison, rows: &[IndicatorRow], hidden: &[Column]) -> Sheet {
    let specs = specs(lang, hidden);
    Sheet {
        key: "indicators",
        name: text::messages(lang).columns.indicators_sheet.to_owned(),
        columns: columns(lang, comparison, &specs),
        rows: rows.iter().map(|row| cells(lang, &specs, row)).collect(),
    }
}

/// One row alone, with all its cells.
pub fn indicator_cells(lang: Lang, row: &IndicatorRow) -> Vec<Cell> {
    cells(lang, &specs(lang, &[]), row)
}

fn specs<'a>(lang: Lang, hidden: &[Column]) -> Vec<Spec<IndicatorRow<'a>>> {
    let is_asked = |part: &Option<Column>| part.is_none_or(|part| !hidden.contains(&part));
    // In Vietnamese the name is the official one already.
    let is_needed = |spec: &Spec<IndicatorRow<'a>>| lang == Lang::En || spec.key != "official_name";
    let all = what().into_iter().chain(figures()).chain(judgements()).chain(next()).chain(remarks());
    all.filter(|(part, spec)| is_asked(part) && is_needed(spec)).map(|(_, spec)| spec).collect()
}

type Specs<'a, const N: usize> = [(Option<Column>, Spec<IndicatorRow<'a>>); N];

fn spec<'a>(
    key: &'static str,
    width: u8,
    title: Title,
    cell: fn(Lang, &IndicatorRow<'a>) -> Cell,
) -> Spec<IndicatorRow<'a>> {
    Spec { key, width, title, cell }
}

/// Which indicator it is.
fn what<'a>() -> Specs<'a, 8> {
    use Title::Fixed;
    [
        (None, spec("group_number", 8, Fixed(|it| it.columns.group_number), |_, row| Cell::text(&row.group.number))),
        (None, spec("group", 28, Fixed(|it| it.columns.group), |lang, row| Cell::text(lang.of(&row.group.name)))),
        (
            None,
            spec("domain", 16, Fixed(|it| it.columns.policy_area), |lang, row| {
                Cell::text(text::policy_area_word(lang, row.group.policy_area))
            }),
        ),
        (None, spec("id", 24, Fixed(|it| it.columns.id), |_, row| Cell::text(&row.indicator().id))),
        (
            None,
            spec("name", 44, Fixed(|it| it.columns.indicator), |lang, row| Cell::text(lang.of(&row.indicator().name))),
        ),
        (
            None,
            spec("official_name", 44, Fixed(|it| it.columns.official_name), |_, row| {
                Cell::text(&row.indicator().name.vi)
            }),
        ),
        (
            Some(Column::Unit),
            spec("unit", 14, Fixed(|it| it.columns.unit), |lang, row| {
                Cell::text(text::unit_name(lang, &row.indicator().unit))
            }),
        ),
        (
            None,
            spec("direction", 20, Fixed(|it| it.columns.direction), |lang, row| {
                Cell::text(match row.assessment.direction() {
                    Direction::Higher => text::messages(lang).columns.higher_is_better,
                    Direction::Lower => text::messages(lang).figures.lower_is_better,
                    Direction::Neutral => text::messages(lang).figures.neutral,
                })
            }),
        ),
    ]
}

/// Plan, outcome and the gap between them.
fn figures<'a>() -> Specs<'a, 10> {
    use Title::{Fixed, Period};
    let (plan, outcome, gap) = (Some(Column::Plan), Some(Column::Outcome), Some(Column::Gap));
    [
        (
            plan,
            spec("plan_relation", 10, Period(|lang, it| text::relation_title(lang, &it.target)), |_, row| {
                Cell::relation_of(row.assessment.target.quantity())
            }),
        ),
        (
            plan,
            spec("plan", 14, Period(|lang, it| text::period_name(lang, &it.target)), |_, row| {
                Cell::number_of(row.assessment.target.quantity())
            }),
        ),
        (
            plan,
            spec("plan_printed", 14, Period(|lang, it| text::printed_title(lang, &it.target)), |lang, row| {
                printed(lang, &row.assessment.target)
            }),
        ),
        (
            outcome,
            spec("outcome_relation", 10, Period(|lang, it| text::relation_title(lang, &it.outcome)), |_, row| {
                Cell::relation_of(row.assessment.outcome.quantity())
            }),
        ),
        (
            outcome,
            spec("outcome", 14, Period(|lang, it| text::period_name(lang, &it.outcome)), |_, row| {
                Cell::number_of(row.assessment.outcome.quantity())
            }),
        ),
        (
            outcome,
            spec("outcome_printed", 14, Period(|lang, it| text::printed_title(lang, &it.outcome)), |lang, row| {
                printed(lang, &row.assessment.outcome)
            }),
        ),
        (
            gap,
            spec("gap_relation", 10, Fixed(|it| it.columns.gap_relation), |_, row| {
                row.assessment.gap.map_or(Cell::Empty, |gap| Cell::Relation(gap.relation))
            }),
        ),
        (
            gap,
            spec("gap", 12, Fixed(|it| it.columns.gap), |_, row| {
                Cell::number(row.assessment.gap.map(|gap| gap.amount))
            }),
        ),
        (
            gap,
            spec("gap_unit", 16, Fixed(|it| it.columns.gap_unit), |lang, row| {
                Cell::text(row.assessment.gap.map_or("", |_| match row.indicator().unit.kind {
                    UnitKind::Percent => text::messages(lang).figures.points,
                    UnitKind::Amount | UnitKind::Count => text::unit_name(lang, &row.indicator().unit),
                }))
            }),
        ),
        (
            gap,
            spec("relative_gap", 14, Fixed(|it| it.columns.relative_gap), |_, row| {
                Cell::number(row.assessment.relative.and_then(|it| round_percent(Fraction::of(it.decimal)?)))
            }),
        ),
    ]
}

/// The official verdict, and the check beside it.
fn judgements<'a>() -> Specs<'a, 5> {
    use Title::Fixed;
    let (verdict, check) = (Some(Column::Verdict), Some(Column::Check));
    [
        (
            verdict,
            spec("verdict", 18, Fixed(|it| it.columns.verdict), |lang, row| {
                Cell::text(text::verdict_word(lang, row.assessment.official().map(|official| official.class)))
            }),
        ),
        (
            verdict,
            spec("verdict_printed", 16, Fixed(|it| it.columns.verdict_printed), |_, row| {
                Cell::text(row.assessment.official().map_or("", |official| &official.printed))
            }),
        ),
        (
            check,
            spec("check", 20, Fixed(|it| it.columns.check), |lang, row| {
                Cell::text(text::computed_verdict_word(lang, &row.assessment.check))
            }),
        ),
        (
            check,
            spec("agreement", 20, Fixed(|it| it.columns.agreement), |lang, row| {
                Cell::text(text::agreement_word(lang, row.assessment.agreement))
            }),
        ),
        (
            check,
            spec("check_reason", 50, Fixed(|it| it.columns.check_reason), |lang, row| {
                Cell::text(text::check_reason(lang, row.assessment))
            }),
        ),
    ]
}

/// The next target, and how it stands to the outcome.
fn next<'a>() -> Specs<'a, 4> {
    use Title::Period;
    let next = Some(Column::Next);
    [
        (
            next,
            spec("next_relation", 10, Period(|lang, it| text::relation_title(lang, &it.next)), |_, row| {
                Cell::relation_of(row.assessment.next.quantity())
            }),
        ),
        (
            next,
            spec("next", 14, Period(|lang, it| text::period_name(lang, &it.next)), |_, row| {
                Cell::number_of(row.assessment.next.quantity())
            }),
        ),
        (
            next,
            spec("next_printed", 16, Period(|lang, it| text::printed_title(lang, &it.next)), |lang, row| {
                printed(lang, &row.assessment.next)
            }),
        ),
        (
            next,
            spec("next_against_outcome", 30, Period(text::next_against_outcome_title), |lang, row| {
                let phrase = |it| text::target_change_phrase(lang, it, &row.indicator().unit);
                Cell::text(row.assessment.target_change.as_ref().map(phrase).unwrap_or_default())
            }),
        ),
    ]
}

/// What a careful reader must know, and where to look it up.
fn remarks<'a>() -> Specs<'a, 2> {
    use Title::Fixed;
    [
        (None, spec("notes", 50, Fixed(|it| it.columns.notes), |lang, row| Cell::text(notes(lang, row)))),
        (None, spec("place", 40, Fixed(|it| it.columns.place), |lang, row| Cell::text(places(lang, row)))),
    ]
}

fn notes(lang: Lang, row: &IndicatorRow) -> String {
    let note = |note: &Note| {
        let period = row.dataset.periods.iter().find(|period| Some(&period.id) == note.period.as_ref());
        let head = period.map(|period| format!("{}: ", text::period_name(lang, period))).unwrap_or_default();
        format!("{head}{}", lang.of(&note.text))
    };
    row.indicator().notes.iter().map(note).collect::<Vec<_>>().join("\n")
}

/// Where each figure stands, and what the indicator is called there if it is called something else.
fn places(lang: Lang, row: &IndicatorRow) -> String {
    let Comparison { target, outcome, next } = &row.dataset.comparison;
    let mut lines: Vec<(Vec<String>, String)> = Vec::new();
    for period in [target, outcome, next] {
        let Reading::Stated(statement) = row.indicator().reading(&period.id) else { continue };
        let place = match &statement.wording {
            Some(wording) => text::worded_as(lang, lang.of(&statement.place.name), wording),
            None => lang.of(&statement.place.name).to_owned(),
        };
        let name = text::period_name(lang, period);
        match lines.iter_mut().find(|(_, known)| *known == place) {
            Some((names, _)) => names.push(name),
            None => lines.push((vec![name], place)),
        }
    }
    lines.iter().map(|(names, place)| format!("{}: {place}", names.join(", "))).collect::<Vec<_>>().join("\n")
}
