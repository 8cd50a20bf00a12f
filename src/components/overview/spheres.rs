//! The official verdicts by part of public life, each count a way to its indicators in the table.

use leptos::prelude::*;

use crate::{
    domain::{Selection, Sphere, Tally, Verdict},
    text,
};

use super::super::{
    Signals, View,
    heading::heading,
    live::pressed,
    verdict::{verdict_name, verdict_shape},
};

/// Rows are parts of public life, columns verdicts; the last column is the denominator.
pub fn spheres(signals: Signals) -> AnyView {
    let (dataset, lang) = (signals.dataset.get(), signals.lang.get());
    let labels = lang.labels();
    let of = |sphere: Option<Sphere>| {
        let groups = dataset.groups.iter().filter(|group| sphere.is_none_or(|sphere| group.sphere == sphere));
        Tally::of(groups.flat_map(|group| &group.indicators))
    };
    let rows: Vec<AnyView> = Sphere::ALL
        .into_iter()
        .map(|sphere| (sphere, of(Some(sphere))))
        .filter(|(_, tally)| tally.total() > 0)
        .map(|(sphere, tally)| row(signals, Some(sphere), &tally))
        .collect();
    let head = |verdict: Option<Verdict>| {
        view! {
            <th scope="col" data-verdict=verdict_name(verdict)>
                <span class="verdict-shape" aria-hidden="true">{verdict_shape(verdict)}</span>
                {text::verdict_word(lang, verdict)}
            </th>
        }
        .into_any()
    };
    view! {
        <div>
            {heading(signals.level.get().saturating_add(1), "overview-title", labels.by_sphere.to_owned())}
            <table class="figures spheres">
                <caption class="visually-hidden">{labels.by_sphere}</caption>
                <thead>
                    <tr>
                        <th scope="col">{lang.words().sphere}</th>
                        {VERDICTS.map(head).collect_view()}
                        <th scope="col">{labels.total}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot>{row(signals, None, &of(None))}</tfoot>
            </table>
        </div>
    }
    .into_any()
}

const VERDICTS: [Option<Verdict>; 4] = [Some(Verdict::Exceeded), Some(Verdict::Met), Some(Verdict::Missed), None];

/// A part of public life, or all of them.
fn row(signals: Signals, sphere: Option<Sphere>, tally: &Tally) -> AnyView {
    let lang = signals.lang.get();
    let name = sphere.map_or(lang.labels().total, |sphere| text::sphere_word(lang, sphere));
    let counts = [tally.exceeded, tally.met, tally.missed, tally.none];
    let cells: Vec<AnyView> = VERDICTS.into_iter().zip(counts).map(|(it, n)| count(signals, sphere, it, n)).collect();
    view! {
        <tr>
            <th scope="row">{name}</th>
            {cells}
            <td>{tally.total().to_string()}</td>
        </tr>
    }
    .into_any()
}

/// A count, which leads to what was counted; nothing leads to none.
fn count(signals: Signals, sphere: Option<Sphere>, verdict: Option<Verdict>, count: usize) -> AnyView {
    let lang = signals.lang.get();
    let word = text::verdict_word(lang, verdict);
    if count == 0 {
        return view! { <td class="spheres-none" data-label=word>"0"</td> }.into_any();
    }
    let place = sphere.map_or(lang.labels().total, |sphere| text::sphere_word(lang, sphere));
    view! {
        <td data-label=word>
            <button
                type="button"
                class="link spheres-count"
                data-action="show-verdicts"
                aria-label=format!("{count}: {}", text::show_verdicts(lang, verdict, place))
                on:click=pressed(move |_| {
                    signals.show_all();
                    signals.selection.set(Selection { sphere, verdict: Some(verdict), ..Selection::default() });
                    signals.view.set(View::Table);
                })
            >
                {count.to_string()}
            </button>
        </td>
    }
    .into_any()
}
