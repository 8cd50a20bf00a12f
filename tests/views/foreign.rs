//! Nothing of one report in the code: no view of another table speaks of years, names or things that its dataset lacks.

use std::fs;

use chi_tieu::{
    components::TargetGapView,
    domain::{DocumentKind, Role},
};

use super::*;

struct Report {
    name: String,
    /// The file as it is: all years and words that a view may show.
    json: String,
    dataset: Dataset,
}

fn reports() -> Vec<Report> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reports");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let report = |path: std::path::PathBuf| {
        let json = fs::read_to_string(&path).unwrap();
        let dataset = decode::parse(&json).unwrap();
        Report { name: path.file_name().unwrap().to_string_lossy().into_owned(), json, dataset }
    };
    let reports: Vec<Report> =
        files.filter(|path| path.extension().is_some_and(|it| it == "json")).map(report).collect();
    assert!(reports.len() >= 7);
    reports
}

/// What a reader sees of every view, all details among them.
fn views(dataset: &Dataset, lang: Lang) -> String {
    let mut html = vec![table(dataset, lang), static_table(dataset, lang)];
    let in_view = |view: View| {
        move |state: &mut ViewState| {
            state.lang = lang;
            state.view = view;
        }
    };
    Owner::new().with(|| {
        html.push(masthead(dataset, lang, 1).into_any().to_html());
        html.push(verdict_counts(dataset, lang).into_any().to_html());
        html.push(source_note(dataset, lang).into_any().to_html());
        html.push(view! { <Overview store=store(dataset, in_view(View::Overview)) /> }.into_any().to_html());
        if dataset.comparison.pair().is_some() {
            html.push(view! { <TargetGapView store=store(dataset, in_view(View::Gaps)) /> }.into_any().to_html());
        }
        for indicator in dataset.indicators() {
            let store = store(dataset, |state| {
                state.lang = lang;
                state.detail = Some(indicator.id.clone());
            });
            html.push(view! { <Detail store /> }.into_any().to_html());
        }
    });
    let html = html.join("\n");
    let texts = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    let text = texts.collect::<Vec<_>>().join(" ");
    text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

/// Every number of four digits that may be a year.
fn years(text: &str) -> Vec<&str> {
    let numbers = text.split(|it: char| !it.is_ascii_digit() && it != '.' && it != ',');
    let numbers = numbers.map(|it| it.trim_matches(['.', ',']));
    numbers.filter(|it| it.len() == 4 && (it.starts_with("19") || it.starts_with("20"))).collect()
}

#[test]
fn every_year_that_a_view_shows_is_in_its_dataset() {
    for Report { name, json, dataset } in reports() {
        for lang in [Lang::Vi, Lang::En] {
            for year in years(&views(&dataset, lang)) {
                assert!(json.contains(year), "{name}: {year}");
            }
        }
    }
}

#[test]
fn no_name_of_the_shipped_report_stands_in_a_view_of_another() {
    let shipped = shipped();
    let of_indicators = shipped.indicators().map(|it| &it.name);
    let wordings = of_indicators.chain(shipped.groups.iter().map(|group| &group.name));
    let texts = wordings.flat_map(|it| [Some(it.vi.clone()), it.en.clone()]).flatten();
    let mut names: Vec<String> = texts.filter(|name| name.split(' ').count() > 2).collect();
    names.extend(["Thái Nguyên", "163/BC-UBND"].map(str::to_owned));
    for Report { name, json, dataset } in reports() {
        for lang in [Lang::Vi, Lang::En] {
            let text = views(&dataset, lang);
            for other in names.iter().filter(|other| !json.contains(other.as_str())) {
                assert!(!text.contains(other.as_str()), "{name}: {other}");
            }
        }
    }
}

#[test]
fn a_document_is_called_what_it_is() {
    for Report { name, json, dataset } in reports() {
        let all = std::iter::once(&dataset.document).chain(&dataset.documents);
        let kinds: Vec<DocumentKind> = all.map(|it| it.kind).collect();
        for (lang, words) in [
            (Lang::Vi, [("áo cáo", DocumentKind::Report), ("ghị quyết", DocumentKind::Resolution)]),
            (Lang::En, [("eport", DocumentKind::Report), ("esolution", DocumentKind::Resolution)]),
        ] {
            let text = views(&dataset, lang);
            for (word, kind) in words {
                let is_its_own = kinds.contains(&kind) || json.contains(word);
                assert!(is_its_own || !text.contains(word), "{name} in {}: {word}", lang.tag());
            }
        }
    }
}

#[test]
fn what_a_dataset_does_not_have_is_not_spoken_of() {
    for Report { name, json, dataset } in reports() {
        let lacks = |role| dataset.comparison.period(role).is_none();
        let absent: [(bool, [&[&str]; 2]); 3] = [
            (lacks(Role::Next), [&["Kế hoạch năm sau", "năm tới"], &["next plan", "Next plan", "lower next"]]),
            (
                lacks(Role::Outcome),
                [
                    &["Chênh lệch", "Ước thực hiện", "Theo số liệu", "hiếu số liệu"],
                    &["Gap", "Estimate", "By the figures", "is missing"],
                ],
            ),
            (!dataset.has_verdicts(), [&["Đánh giá", "đánh giá"], &["Verdict", "verdict"]]),
        ];
        for (_, words) in absent.into_iter().filter(|(is_absent, _)| *is_absent) {
            for (lang, words) in [Lang::Vi, Lang::En].into_iter().zip(words) {
                let text = views(&dataset, lang);
                for word in words.iter().filter(|word| !json.contains(**word)) {
                    assert!(!text.contains(word), "{name} in {}: {word}", lang.tag());
                }
            }
        }
    }
}

#[test]
fn a_name_without_a_translation_is_shown_in_vietnamese_and_marked_as_such() {
    for Report { name, dataset, .. } in reports() {
        let untranslated = dataset.indicators().filter(|indicator| indicator.name.en.is_none()).count();
        let html = table(&dataset, Lang::En);
        let in_titles = html.matches(r#"<span class="untranslated" lang="vi">"#).count()
            + html.matches(r#"<span lang="vi" class="untranslated">"#).count();
        assert!(in_titles >= untranslated, "{name}: {in_titles} of {untranslated}");
        assert!(!table(&dataset, Lang::Vi).contains("untranslated"), "{name}");
    }
}
