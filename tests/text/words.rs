//! The fixed texts: none empty, none left untranslated, none in a decomposed form.

use chi_tieu::text::{Lang, Words};

use super::well_formed;

/// Where fixed texts stand.
const SOURCES: [&str; 2] = [include_str!("../../src/text/words.rs"), include_str!("../../src/text/labels.rs")];

/// Name and text of each constant of one language, in the order of the sources.
fn texts(constant: &str) -> Vec<(String, String)> {
    SOURCES.iter().flat_map(|source| texts_in(source, constant)).collect()
}

fn texts_in(source: &str, constant: &str) -> Vec<(String, String)> {
    let start = format!("pub const {constant}: Self = Self {{");
    let (_, rest) = source.split_once(&start).unwrap_or_else(|| panic!("no {constant} in the source"));
    let (block, _) = rest.split_once("};").expect("the constant ends");
    assert!(!block.contains('\\'), "texts are written without escapes");
    // What stands between the quotes is text, what stands between the texts is a name.
    let pieces: Vec<&str> = block.split('"').collect();
    let name = |piece: &str| piece.trim_matches([',', ':', ' ', '\n']).to_owned();
    pieces.chunks_exact(2).map(|pair| (name(pair[0]), pair[1].to_owned())).collect()
}

#[test]
fn the_source_is_read_rightly() {
    let (vi, en) = (texts("VI"), texts("EN"));
    assert!(SOURCES.iter().all(|source| texts_in(source, "VI").len() > 20), "only {} texts were found", vi.len());
    assert_eq!(
        vi.iter().map(|(name, _)| name).collect::<Vec<_>>(),
        en.iter().map(|(name, _)| name).collect::<Vec<_>>()
    );
    let text = |texts: &[(String, String)], name: &str| texts.iter().find(|it| it.0 == name).map(|it| it.1.clone());
    assert_eq!(text(&vi, "exceeded").as_deref(), Some(Words::VI.exceeded));
    assert_eq!(text(&en, "fold_all").as_deref(), Some(Lang::En.labels().fold_all));
    assert_eq!(text(&en, "chart_failed").as_deref(), Some(Words::EN.chart_failed));
    assert!(vi.iter().all(|(name, _)| name.chars().all(|c| c.is_ascii_lowercase() || c == '_')), "names are names");
}

#[test]
fn every_text_is_whole_in_both_languages() {
    for (lang, constant) in [(Lang::Vi, "VI"), (Lang::En, "EN")] {
        for (_, text) in texts(constant) {
            well_formed(lang, &text);
        }
    }
}

#[test]
fn no_text_is_left_untranslated() {
    for ((name, vi), (_, en)) in texts("VI").into_iter().zip(texts("EN")) {
        let has_words = vi.chars().any(char::is_alphabetic) || en.chars().any(char::is_alphabetic);
        assert!(!has_words || vi != en, "{name} is {vi:?} in both languages");
    }
}

#[test]
fn no_english_text_is_vietnamese_but_the_name_of_the_other_language() {
    for (name, text) in texts("EN") {
        let foreign: String = text.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).collect();
        assert_eq!(foreign.is_empty(), name != "other_language", "{name}: {text}");
    }
    assert_eq!((Words::VI.other_language, Words::EN.other_language), ("English", "Tiếng Việt"));
}

#[test]
fn each_language_has_its_own_words() {
    assert_eq!(Lang::Vi.words().exceeded, Words::VI.exceeded);
    assert_eq!(Lang::En.words().exceeded, Words::EN.exceeded);
}
