//! The columns of the sheet of indicators: what each is called, and what stands in it.

use crate::{
    domain::{Column, Direction, Fraction, Note, Reading, Role, UnitKind, round_percent},
    text::{self, Lang},
};

use super::{Cell, Spec, Title, indicator_row::IndicatorRow, printed};

/// Roles as constants, by their place: a column's cells are made by plain functions.
pub const PREVIOUS: u8 = 0;
pub const TARGET: u8 = 1;
pub const ALTERNATIVE: u8 = 2;
pub const OUTCOME: u8 = 3;
pub const NEXT: u8 = 4;

const fn role<const ROLE: u8>() -> Role {
    match ROLE {
        PREVIOUS => Role::Previous,
        TARGET => Role::Target,
        ALTERNATIVE => Role::Alternative,
        OUTCOME => Role::Outcome,
        _ => Role::Next,
    }
}

pub const PREVIOUS_KEYS: [&str; 4] = ["previous_relation", "previous", "previous_until", "previous_printed"];
pub const PLAN_KEYS: [&str; 4] = ["plan_relation", "plan", "plan_until", "plan_printed"];
pub const ALTERNATIVE_KEYS: [&str; 4] =
    ["alternative_relation", "alternative", "alternative_until", "alternative_printed"];
pub const OUTCOME_KEYS: [&str; 4] = ["outcome_relation", "outcome", "outcome_until", "outcome_printed"];
pub const NEXT_KEYS: [&str; 4] = ["next_relation", "next", "next_until", "next_printed"];

/// What is stated for the period in a role: sign, number, second number of a range, and the text as printed.
pub fn stated<'a, const ROLE: u8>(column: Column, keys: [&'static str; 4]) -> Specs<'a, 4> {
    use Title::Period;
    let [relation, number, until, print] = keys;
    let column = Some(column);
    [
        (
            column,
            spec(relation, 10, Period(|lang, it| text::relation_title(lang, it, role::<ROLE>())), |_, row| {
                Cell::relation_of(row.number(role::<ROLE>()))
            }),
        ),
        (
            column,
            spec(number, 14, Period(|lang, it| text::role_name(lang, it, role::<ROLE>())), |_, row| {
                Cell::number_of(row.number(role::<ROLE>()))
            }),
        ),
        (
            column,
            spec(until, 14, Period(|lang, it| text::until_title(lang, it, role::<ROLE>())), |_, row| {
                Cell::number(row.number(role::<ROLE>()).and_then(|quantity| quantity.until))
            }),
        ),
        (
            column,
            spec(print, 16, Period(|lang, it| text::printed_title(lang, it, role::<ROLE>())), |lang, row| {
                printed(lang, row.assessment.reading(role::<ROLE>()))
            }),
        ),
    ]
}

pub type Specs<'a, const N: usize> = [(Option<Column>, Spec<IndicatorRow<'a>>); N];

fn spec<'a>(
    key: &'static str,
    width: u8,
    title: Title,
    cell: fn(Lang, &IndicatorRow<'a>) -> Cell,
) -> Spec<IndicatorRow<'a>> {
    Spec { key, width, title, cell }
}

/// Which indicator it is.
pub fn what<'a>() -> Specs<'a, 8> {
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
                    Direction::Higher => text::file_messages(lang).columns.higher_is_better,
                    Direction::Lower => text::messages(lang).figures.lower_is_better,
                    Direction::Neutral => text::messages(lang).figures.neutral,
                })
            }),
        ),
    ]
}

/// The gap between plan and outcome.
pub fn gaps<'a>() -> Specs<'a, 5> {
    use Title::Fixed;
    let gap = Some(Column::Gap);
    [
        (
            gap,
            spec("gap_relation", 10, Fixed(|it| it.columns.gap_relation), |_, row| {
                Cell::relation_of(row.assessment.gap.as_ref().map(|gap| &gap.size))
            }),
        ),
        (
            gap,
            spec("gap", 12, Fixed(|it| it.columns.gap), |_, row| {
                Cell::number(row.assessment.gap.map(|gap| gap.size.decimal))
            }),
        ),
        (
            gap,
            spec("gap_until", 12, Fixed(|it| it.columns.gap_until), |_, row| {
                Cell::number(row.assessment.gap.and_then(|gap| gap.size.until))
            }),
        ),
        (
            gap,
            spec("gap_unit", 16, Fixed(|it| it.columns.gap_unit), |lang, row| {
                Cell::text(row.assessment.gap.map_or("", |_| match row.indicator().unit.kind {
                    UnitKind::Percent => text::messages(lang).figures.points,
                    UnitKind::Rank => text::messages(lang).figures.rank_steps,
                    UnitKind::Amount | UnitKind::Count | UnitKind::Rate => text::unit_name(lang, &row.indicator().unit),
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
pub fn judgements<'a>() -> Specs<'a, 5> {
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

/// How the next target stands to the outcome.
pub fn next<'a>() -> Specs<'a, 1> {
    use Title::Period;
    let next = Some(Column::Next);
    [(
        next,
        spec("next_against_outcome", 30, Period(text::next_against_outcome_title), |lang, row| {
            let phrase = |it| text::target_change_phrase(lang, it, &row.indicator().unit);
            Cell::text(row.assessment.target_change.as_ref().map(phrase).unwrap_or_default())
        }),
    )]
}

/// What a careful reader must know, and where to look it up.
pub fn remarks<'a>() -> Specs<'a, 3> {
    use Title::Fixed;
    [
        (None, spec("notes", 50, Fixed(|it| it.columns.notes), |lang, row| Cell::text(notes(lang, row)))),
        (
            None,
            spec("responsible", 30, Fixed(|it| it.columns.responsible), |lang, row| {
                Cell::text(row.indicator().responsible.as_ref().map_or("", |body| lang.of(body)))
            }),
        ),
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
    let mut lines: Vec<(Vec<String>, String)> = Vec::new();
    for (role, period) in row.dataset.comparison.periods() {
        let reading = row.assessment.reading(role);
        let Some(place) = reading.place() else { continue };
        let wording = match reading {
            Reading::Stated(statement) => statement.wording.as_ref(),
            Reading::Worded(_) | Reading::Missing(_) => None,
        };
        let place = text::place_name(lang, row.dataset, place);
        let place = wording.map_or_else(|| place.clone(), |wording| text::worded_as(lang, &place, wording));
        let name = text::period_name(lang, period);
        match lines.iter_mut().find(|(_, known)| *known == place) {
            Some((names, _)) => names.push(name),
            None => lines.push((vec![name], place)),
        }
    }
    lines.iter().map(|(names, place)| format!("{}: {place}", names.join(", "))).collect::<Vec<_>>().join("\n")
}
