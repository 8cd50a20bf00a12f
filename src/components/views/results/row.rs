//! One result as a table row.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{check_flag, entry_link, highlight, live, wording},
        state::{RowState, Store, Target},
    },
    domain::{Field, Figure, SectorReport, SectorResult},
    text,
};

/// The row, in a table that has columns for changes and for plans or not; hidden while it is left out.
pub fn result_row(
    store: Store,
    report: &SectorReport,
    (depth, result): (u8, &SectorResult),
    state: RwSignal<RowState>,
    (has_changes, has_plans): (bool, bool),
) -> AnyView {
    let topic = store.lang.get().of(&result.topic).to_owned();
    let topic = live(move || state.with(|state| highlight(&topic, state.as_deref().unwrap_or_default())));
    let lang = store.lang.get();
    let words = text::messages(lang);
    let flagged = |field| check_flag(store.act(), lang, report.audit.flag_of_result(&result.id, field));
    let share = result.share.as_ref().map(|share| {
        view! {
            <small class="result-table-remark" data-field="share" data-quantity=meaning(share)>
                {format!("{} {}", text::figure_phrase(lang, share), words.figures.of_the_whole)}
                {flagged(Field::Share)}
            </small>
        }
        .into_any()
    });
    let change = has_changes.then(|| {
        let change = result.change.as_ref().map(|change| {
            view! {
                <span class="result-table-figure" data-quantity=meaning(&change.figure)>
                    {text::change_figure(lang, change)}
                </span>
                {flagged(Field::Change)}
                <small class="result-table-remark">{wording(lang, &change.against)}</small>
            }
            .into_any()
        });
        view! { <td role="cell" data-field="change" data-label=words.results().change>{change}</td> }.into_any()
    });
    let plan = has_plans.then(|| {
        view! { <td role="cell" data-field="share_of_plan" data-label=words.results().against_plan>{against_plan(store, report, result)}</td> }
            .into_any()
    });
    view! {
        <tr
            role="row"
            tabindex="-1"
            data-result=result.id.clone()
            data-level=depth.to_string()
            hidden=live(move || state.with(Option::is_none))
        >
            <th scope="row" role="rowheader" class="result-table-topic">
                <span class="result-table-name">{topic}</span>
                {remarks(store, report, result)}
            </th>
            <td role="cell" class="result-table-value" data-field="value" data-label=words.results().value>
                <span class="result-table-figure" data-quantity=meaning(&result.figure) data-printed=result.figure.printed.clone()>
                    {text::figure_phrase(lang, &result.figure)}
                </span>
                {flagged(Field::Value)}
                {share}
            </td>
            {change} {plan}
            <td role="cell" class="result-table-time" data-field="time" data-label=words.results().when>
                {text::time(lang, &result.time)}
            </td>
        </tr>
    }
    .into_any()
}

/// Relation and decimal, as the dataset means them.
fn meaning(figure: &Figure) -> String {
    format!("{} {}", figure.quantity.relation.sign(), figure.quantity.decimal)
}

fn against_plan(store: Store, report: &SectorReport, result: &SectorResult) -> impl IntoView + use<> {
    let lang = store.lang.get();
    let flagged = |field| check_flag(store.act(), lang, report.audit.flag_of_result(&result.id, field));
    let share = result.share_of_plan.as_ref().map(|share| {
        let of = share.of.as_ref().map(|of| view! { <small class="result-table-remark">{wording(lang, of)}</small> });
        view! {
            <span class="result-table-figure" data-quantity=meaning(&share.figure)>
                {text::figure_phrase(lang, &share.figure)}
            </span>
            {flagged(Field::ShareOfPlan)}
            {of}
        }
        .into_any()
    });
    let plan = result.plan.as_ref().map(|plan| {
        view! {
            <small class="result-table-remark" data-field="plan" data-quantity=meaning(plan)>
                {format!("{} {}", text::messages(lang).results().plan, text::figure_phrase(lang, plan))}
                {flagged(Field::Plan)}
            </small>
        }
        .into_any()
    });
    view! { {share} {plan} }
}

/// Where the figure stands, how it was had, and which indicators it helps to explain.
fn remarks(store: Store, report: &SectorReport, result: &SectorResult) -> Option<AnyView> {
    let lang = store.lang.get();
    let words = text::messages(lang);
    let mut parts: Vec<String> = Vec::new();
    parts.extend(text::footnote(lang, result));
    if result.figure.counted {
        parts.push(words.figures.counted.to_owned());
    }
    if let Some(parent) = elsewhere(report, result) {
        parts.push(format!("{} {}", words.results().part_of, lang.of(&parent.topic)));
    }
    let place = (!parts.is_empty()).then(|| view! { <small class="result-table-remark">{parts.join("; ")}</small> });
    let dataset = store.data.dataset.get_untracked();
    // What stands under a result that has the same link need not repeat it.
    let parent = result.parent.as_deref().and_then(|id| report.result(id));
    let is_told = |id: &String| parent.is_some_and(|it| it.section == result.section && it.explains.contains(id));
    let links: Vec<AnyView> = dataset
        .indicators()
        .filter(|indicator| result.explains.contains(&indicator.id) && !is_told(&indicator.id))
        .map(|indicator| {
            entry_link(store.act(), Target::Indicator(indicator.id.clone()), lang.of(&indicator.name).to_owned())
        })
        .collect();
    let explained = (!links.is_empty()).then(|| {
        view! { <small class="result-table-remark result-table-links">{format!("{}: ", words.results().explains)} {links}</small> }
    });
    (place.is_some() || explained.is_some()).then(|| view! { {place} {explained} }.into_any())
}

/// The parent, where it stands in another section and so not above its part.
fn elsewhere<'a>(report: &'a SectorReport, result: &SectorResult) -> Option<&'a SectorResult> {
    report.result(result.parent.as_deref()?).filter(|parent| parent.section != result.section)
}
