//! The audit as a sheet: what is stated, what comes of the calculation, and the calculation itself.

use crate::{
    domain::{Arithmetic, Assessment, AuditCheck, Comparison, Decimal, Subject, rounded_ends},
    text::{self, FileMessages, Lang},
};

use super::{Cell, Sheet, Spec, Title, cells, columns};

/// A check to be taken away.
struct Row<'a> {
    comparison: &'a Comparison,
    check: &'a AuditCheck,
}

impl<'a> Row<'a> {
    fn arithmetic(&self) -> Option<&'a Arithmetic> {
        match &self.check.subject {
            Subject::Arithmetic(arithmetic) => Some(arithmetic),
            Subject::Verdict(_) => None,
        }
    }

    fn assessment(&self) -> Option<&'a Assessment> {
        match &self.check.subject {
            Subject::Verdict(assessment) => Some(assessment),
            Subject::Arithmetic(_) => None,
        }
    }

    /// An end of what the printed digits leave possible, where it is more than one number.
    fn possible(&self, end: fn([Decimal; 2]) -> Decimal) -> Cell {
        let computed = self.arithmetic().map(|arithmetic| &arithmetic.computed);
        let open = computed.filter(|computed| computed.possible != computed.printed);
        Cell::number(open.and_then(|it| rounded_ends(&it.possible, it.places)).map(end))
    }
}

/// The sheet of these checks in this order.
pub fn audit(lang: Lang, comparison: &Comparison, checks: &[&AuditCheck]) -> Sheet {
    let specs: Vec<Spec<Row>> = what().into_iter().chain(stated()).chain(computed()).collect();
    Sheet {
        key: "checks",
        name: text::file_messages(lang).columns.audit_sheet.to_owned(),
        columns: columns(lang, comparison, &specs),
        rows: checks.iter().map(|check| cells(lang, &specs, &Row { comparison, check })).collect(),
    }
}

fn spec<'a>(
    key: &'static str,
    width: u8,
    title: fn(&FileMessages) -> &'static str,
    cell: fn(Lang, &Row<'a>) -> Cell,
) -> Spec<Row<'a>> {
    Spec { key, width, title: Title::Fixed(title), cell }
}

fn what<'a>() -> [Spec<Row<'a>>; 4] {
    [
        spec("id", 28, |it| it.columns.id, |_, row| Cell::text(&row.check.id)),
        spec("kind", 22, |it| it.columns.kind, |lang, row| Cell::text(text::kind_word(lang, row.check.kind))),
        spec("topic", 50, |it| it.columns.topic, |lang, row| Cell::text(text::check_topic(lang, row.check))),
        spec("outcome", 24, |it| it.columns.outcome, |lang, row| Cell::text(text::status_word(lang, row.check.status))),
    ]
}

fn stated<'a>() -> [Spec<Row<'a>>; 3] {
    [
        spec(
            "stated",
            22,
            |it| it.columns.stated,
            |lang, row| {
                let figure = row.arithmetic().and_then(|it| it.stated.as_ref());
                let figure = figure.map(|operand| text::figure_phrase(lang, &operand.figure));
                let verdict = || row.assessment().map(|it| text::official_word(lang, it.official()).to_owned());
                Cell::text(figure.or_else(verdict).unwrap_or_default())
            },
        ),
        spec(
            "stated_relation",
            8,
            |it| it.columns.relation,
            |_, row| {
                let operand = row.arithmetic().and_then(|it| it.stated.as_ref());
                Cell::relation_of(operand.map(|operand| &operand.figure.quantity))
            },
        ),
        spec(
            "stated_number",
            14,
            |it| it.columns.stated_number,
            |_, row| {
                let operand = row.arithmetic().and_then(|it| it.stated.as_ref());
                Cell::number_of(operand.map(|operand| &operand.figure.quantity))
            },
        ),
    ]
}

fn computed<'a>() -> [Spec<Row<'a>>; 7] {
    [
        spec(
            "computed",
            22,
            |it| it.columns.computed,
            |lang, row| {
                let number = row.arithmetic().map(|it| text::computed_number(lang, &it.computed));
                let finding = || row.assessment().map(|it| text::computed_verdict_word(lang, &it.check).to_owned());
                Cell::text(number.or_else(finding).unwrap_or_default())
            },
        ),
        spec(
            "computed_number",
            14,
            |it| it.columns.computed_number,
            |_, row| Cell::number(row.arithmetic().and_then(|it| it.computed.number()).map(|(number, _)| number)),
        ),
        spec(
            "unit",
            16,
            |it| it.columns.computed_unit,
            |lang, row| Cell::text(row.arithmetic().map_or("", |it| text::scale_name(lang, &it.computed.scale))),
        ),
        spec("possible_from", 14, |it| it.columns.possible_from, |_, row| row.possible(|[low, _]| low)),
        spec("possible_to", 14, |it| it.columns.possible_to, |_, row| row.possible(|[_, high]| high)),
        spec(
            "calculation",
            50,
            |it| it.columns.calculation,
            |lang, row| {
                let written = row.arithmetic().map(|it| text::calculation(lang, it));
                let figures = || row.assessment().map(|it| text::verdict_figures(lang, it, row.comparison));
                Cell::text(written.or_else(figures).unwrap_or_default())
            },
        ),
        spec(
            "notes",
            50,
            |it| it.columns.notes,
            |lang, row| {
                let note = row.arithmetic().and_then(|it| it.note.as_ref()).map(|note| lang.of(note).to_owned());
                let reason = || row.assessment().map(|it| text::check_reason(lang, it));
                Cell::text(note.or_else(reason).unwrap_or_default())
            },
        ),
    ]
}
