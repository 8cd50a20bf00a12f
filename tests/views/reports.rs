//! Pages of real reports: drawn whole with the periods, verdicts and languages that each of them has.

use std::{fs, path::Path};

use chi_tieu::{components::TargetGapView, domain::Column};

use super::*;

fn reports() -> Vec<(String, Dataset)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = paths.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    let mut found: Vec<(String, Dataset)> = texts
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, decode::parse(&fs::read_to_string(path).unwrap()).unwrap())
        })
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(found.len(), 7);
    found
}

#[test]
fn the_table_of_a_report_has_the_columns_that_it_fills_and_a_row_for_each_indicator() {
    for (name, dataset) in reports() {
        let rows = dataset.indicators().count();
        for lang in [Lang::Vi, Lang::En] {
            let html = table(&dataset, lang);
            let shown: Vec<Column> = Column::ALL.into_iter().filter(|column| dataset.shows(*column)).collect();
            assert_eq!(count(&html, r#"scope="col""#), shown.len() + 1, "{name}: {shown:?} and the number");
            assert_eq!(count(&html, r#"scope="row""#), rows, "{name}");
            for column in Column::optional() {
                let cells = count(&html, &format!("data-field=\"{}\"", column.slug()));
                assert_eq!(cells, if shown.contains(&column) { rows } else { 0 }, "{name}: {column:?}");
            }
        }
    }
}

/// Every page of a report.
fn pages(dataset: &Dataset, lang: Lang) -> Vec<String> {
    let mut pages = vec![static_table(dataset, lang), table(dataset, lang)];
    let own = |draw: &dyn Fn() -> AnyView| Owner::new().with(|| draw().to_html());
    pages.push(own(&|| masthead(dataset, lang, 1).into_any()));
    pages.push(own(&|| verdict_counts(dataset, lang).into_any()));
    pages.push(own(&|| source_note(dataset, lang).into_any()));
    pages.push(own(&|| view! { <Overview store=store(dataset, |state| state.lang = lang) /> }.into_any()));
    pages.push(own(&|| {
        let choose = |state: &mut ViewState| {
            state.lang = lang;
            state.view = View::Gaps;
        };
        view! { <TargetGapView store=store(dataset, choose) /> }.into_any()
    }));
    for indicator in dataset.indicators() {
        let choose = |state: &mut ViewState| {
            state.lang = lang;
            state.detail = Some(indicator.id.clone());
        };
        pages.push(own(&|| view! { <Detail store=store(dataset, choose) /> }.into_any()));
    }
    pages
}

#[test]
fn no_page_of_a_report_leaves_anything_out_or_carries_what_a_strict_policy_blocks() {
    for (name, dataset) in reports() {
        for lang in [Lang::Vi, Lang::En] {
            for html in pages(&dataset, lang) {
                for blocked in ["style=", "<script", "<style", "onclick", "javascript:"] {
                    assert!(!html.contains(blocked), "{name}: {blocked}");
                }
                for broken in ["NaN", "undefined", "null", "{}", "Some(", "..", "<h1></h1>", "<h2></h2>", "<h3></h3>"] {
                    let at = html.find(broken).map(|at| html.get(html.floor_char_boundary(at.saturating_sub(120))..at));
                    assert_eq!(at, None, "{name}, {}: before {broken}", lang.tag());
                }
            }
        }
    }
}

#[test]
fn the_two_languages_of_the_words_around_a_report_never_mix() {
    for (name, dataset) in reports() {
        for lang in [Lang::Vi, Lang::En] {
            let other = chi_tieu::text::messages(lang.other());
            let html = pages(&dataset, lang).join("\n");
            for foreign in [other.verdicts.cannot_tell, other.verdicts.not_judged, other.widget.title] {
                assert!(!html.contains(foreign), "{name}, {}: {foreign}", lang.tag());
            }
        }
    }
}
