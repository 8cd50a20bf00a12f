//! The fixed texts: none empty, none left untranslated, none in a decomposed form.

use chi_tieu::text::{Lang, messages};

use super::well_formed;

/// Where the fixed texts stand.
const VI: [&str; 4] = [
    include_str!("../../src/text/locale/vi/files.rs"),
    include_str!("../../src/text/locale/vi/frame.rs"),
    include_str!("../../src/text/locale/vi/report.rs"),
    include_str!("../../src/text/locale/vi/views.rs"),
];
const EN: [&str; 4] = [
    include_str!("../../src/text/locale/en/files.rs"),
    include_str!("../../src/text/locale/en/frame.rs"),
    include_str!("../../src/text/locale/en/report.rs"),
    include_str!("../../src/text/locale/en/views.rs"),
];

/// Texts that are rightly the same in both languages: names of formats.
const SAME: [&str; 2] = ["EXPORT.xlsx", "EXPORT.json"];

/// Name and text of each constant of one language, in the order of the sources: `VIEWS.table` and what it says.
fn texts(sources: &[&str]) -> Vec<(String, String)> {
    sources.iter().flat_map(|source| texts_in(source)).collect()
}

fn texts_in(source: &str) -> Vec<(String, String)> {
    assert!(!source.contains('\\'), "texts are written without escapes");
    let mut texts = Vec::new();
    // What arrives with a part is a static of its own.
    for block in source.replace("pub static ", "pub const ").split("pub const ").skip(1) {
        let (constant, rest) = block.split_once(':').expect("a constant has a type");
        let (_, rest) = rest.split_once('{').expect("a constant holds texts");
        let (block, _) = rest.split_once("};").expect("the constant ends");
        // What stands between the quotes is text, what stands between the texts is a name.
        let pieces: Vec<&str> = block.split('"').collect();
        for pair in pieces.chunks_exact(2) {
            let name = pair[0].trim_matches([',', ':', ' ', '\n']);
            texts.push((format!("{constant}.{name}"), pair[1].to_owned()));
        }
    }
    texts
}

#[test]
fn the_source_is_read_rightly() {
    let (vi, en) = (texts(&VI), texts(&EN));
    assert!(VI.iter().all(|source| texts_in(source).len() > 20), "only {} texts were found", vi.len());
    assert_eq!(
        vi.iter().map(|(name, _)| name).collect::<Vec<_>>(),
        en.iter().map(|(name, _)| name).collect::<Vec<_>>()
    );
    let text = |texts: &[(String, String)], name: &str| texts.iter().find(|it| it.0 == name).map(|it| it.1.clone());
    assert_eq!(text(&vi, "VERDICTS.exceeded").as_deref(), Some(messages(Lang::Vi).verdicts.exceeded));
    assert_eq!(text(&en, "TABLE.fold_all").as_deref(), Some(messages(Lang::En).table.fold_all));
    assert_eq!(text(&en, "CHARTS.failed").as_deref(), Some(messages(Lang::En).charts().failed));
    let plain = |name: &str| name.chars().all(|c| c.is_ascii_alphabetic() || "_.".contains(c));
    assert!(vi.iter().all(|(name, _)| plain(name)), "names are names");
}

#[test]
fn every_text_is_whole_in_both_languages() {
    for (lang, sources) in [(Lang::Vi, VI), (Lang::En, EN)] {
        for (_, text) in texts(&sources) {
            well_formed(lang, &text);
        }
    }
}

#[test]
fn no_text_is_left_untranslated() {
    for ((name, vi), (_, en)) in texts(&VI).into_iter().zip(texts(&EN)) {
        let has_words = vi.chars().any(char::is_alphabetic) || en.chars().any(char::is_alphabetic);
        assert_eq!(has_words && vi == en, SAME.contains(&name.as_str()), "{name} is {vi:?} in both languages");
    }
}

#[test]
fn no_english_text_is_vietnamese_but_the_name_of_the_other_language() {
    for (name, text) in texts(&EN) {
        let foreign: String = text.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).collect();
        assert_eq!(foreign.is_empty(), name != "WIDGET.other_language", "{name}: {text}");
    }
    let names = [Lang::Vi, Lang::En].map(|lang| messages(lang).widget.other_language);
    assert_eq!(names, ["English", "Tiếng Việt"]);
}

#[test]
fn each_language_has_its_own_words() {
    assert_eq!(messages(Lang::Vi).verdicts.met, "Đạt kế hoạch");
    assert_eq!(messages(Lang::En).verdicts.met, "Met plan");
}
