//! Who may know whom: between the modules of the widget, and between them and other people's crates.

use crate::code::{without_prose, without_tests, words};
use crate::names::Names;
use crate::tree::SourceFile;
use std::collections::BTreeSet;

/// A folder of `src/`, and what its files may name.
struct Layer {
    name: &'static str,
    /// Other folders; of one that is named with a part of it, only that part.
    modules: &'static [&'static str],
    crates: &'static [&'static str],
}

const LAYERS: [Layer; 11] = [
    Layer { name: "domain", modules: &[], crates: &[] },
    Layer { name: "decode", modules: &["domain"], crates: &[] },
    Layer { name: "packed", modules: &["domain"], crates: &[] },
    // What is left of a dataset says no word: it needs only how texts are searched.
    Layer { name: "query", modules: &["text::search", "domain"], crates: &[] },
    Layer { name: "address", modules: &["query", "domain"], crates: &[] },
    Layer { name: "text", modules: &["domain"], crates: &[] },
    Layer { name: "charts", modules: &["text", "domain"], crates: &["charming", "serde"] },
    Layer { name: "sheets", modules: &["text", "domain"], crates: &[] },
    Layer {
        name: "browser",
        modules: &[],
        crates: &["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "serde", "serde_wasm_bindgen"],
    },
    Layer {
        name: "components",
        modules: &["query", "address", "charts", "sheets", "text", "domain", "browser"],
        crates: &["leptos"],
    },
    Layer {
        name: "embed",
        modules: &["components", "decode", "packed", "query", "address", "domain", "text", "browser"],
        crates: &["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "leptos"],
    },
];

/// Crates that only some layers may name. Others (decimals, Unicode) are free to all.
const GUARDED: [&str; 9] = [
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "charming",
    "leptos",
    "serde",
    "serde_json",
    "serde_wasm_bindgen",
];

/// Uses of a module by one that may not know it.
pub fn modules_beyond_reach(files: &[SourceFile]) -> Vec<String> {
    let mut findings = Vec::new();
    for (file, layer, code) in layered(files) {
        let paths = paths_from_root(&file.path, &code);
        let beyond: BTreeSet<String> = paths.iter().filter_map(|path| beyond_reach(layer, path)).collect();
        findings.extend(beyond.into_iter().map(|fault| format!("{}: {fault}", file.path)));
    }
    findings
}

/// What is wrong with a layer's path, given from the root of the crate.
fn beyond_reach(layer: &Layer, path: &[String]) -> Option<String> {
    let named = path.first()?;
    if named == "*" {
        return Some("takes all of the crate's root".to_owned());
    }
    if named == layer.name || !LAYERS.iter().any(|other| other.name == named) {
        return None;
    }
    let is_within = |module: &str| module.split("::").zip(path).all(|(part, name)| part == name);
    let is_allowed = |module: &&str| module.split("::").count() <= path.len() && is_within(module);
    let of_it = layer.modules.iter().filter(|module| module.split("::").next() == Some(named));
    let parts: Vec<&str> = of_it.copied().collect();
    match parts.as_slice() {
        _ if parts.iter().any(is_allowed) => None,
        [] => Some(format!("{} may not know {named}", layer.name)),
        parts => Some(format!("{} may know of {named} only {}", layer.name, parts.join(", "))),
    }
}

/// Uses of a crate by a module that may not name it.
pub fn crates_out_of_place(files: &[SourceFile]) -> Vec<String> {
    let mut findings = Vec::new();
    for (file, layer, code) in layered(files) {
        for guarded in GUARDED {
            if !layer.crates.contains(&guarded) && words(&code).any(|word| word == guarded) {
                findings.push(format!("{}: {} may not name {guarded}", file.path, layer.name));
            }
        }
    }
    findings
}

/// The files of `src/FOLDER/`, with the layer that folder is, and their shipped code. A folder that is no layer would
/// escape the rules, so it panics; `bin/` and lib.rs may use anything.
fn layered(files: &[SourceFile]) -> impl Iterator<Item = (&SourceFile, &'static Layer, String)> {
    files.iter().filter(|file| file.is_rust()).filter_map(|file| {
        let (folder, _) = file.path.strip_prefix("src/")?.split_once('/')?;
        if folder == "bin" {
            return None;
        }
        let layer = LAYERS.iter().find(|layer| layer.name == folder);
        let layer = layer.unwrap_or_else(|| panic!("src/{folder}/ is not in the architecture"));
        Some((file, layer, without_prose(without_tests(file.text()))))
    })
}

/// The paths of a file that lead through the root of the crate, from there: `crate::…`, and `super::super::…` as often as
/// it takes.
fn paths_from_root(path: &str, code: &str) -> Vec<Vec<String>> {
    let depth = path.trim_end_matches("/mod.rs").trim_end_matches(".rs").split('/').count() - 1;
    let from_root = |path: Vec<String>| {
        let ups = path.iter().take_while(|name| *name == "super").count();
        match path.first()?.as_str() {
            "crate" => Some(path[1..].to_vec()),
            "super" if ups >= depth => Some(path[ups..].to_vec()),
            _ => None,
        }
    };
    Names::of(code).all_paths().filter_map(from_root).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::planted;

    fn reach(path: &str, text: &str) -> Vec<String> {
        modules_beyond_reach(&[planted(path, text)])
    }

    #[test]
    fn every_forbidden_way_to_another_module_is_found() {
        for (path, text) in [
            ("src/domain/gap.rs", "use crate::text::Words;"),
            ("src/domain/gap.rs", "use crate::{domain::Gap, text::{Words, More}};"),
            ("src/domain/gap.rs", "use super::super::decode;"),
            ("src/domain/mod.rs", "use super::decode::parse;"),
            ("src/text/number.rs", "fn a() { crate::charts::draw(); }"),
            ("src/charts/target_gap.rs", "use crate::browser;"),
            ("src/decode/mod.rs", "use crate::text;"),
            ("src/packed/dataset.rs", "use crate::decode;"),
            ("src/browser/theme.rs", "use crate::domain;"),
            ("src/components/results/list.rs", "use super::super::super::embed;"),
            ("src/components/widget.rs", "use crate::decode;"),
            ("src/embed/handle.rs", "use crate::charts;"),
            ("src/text/mod.rs", "use crate::*;"),
            ("src/query/result.rs", "use crate::text::Lang;"),
            ("src/query/result.rs", "use crate::text;"),
            ("src/query/result.rs", "use crate::{domain::Gap, text::{search::Search, Lang}};"),
            ("src/query/result.rs", "fn a() { super::super::text::figures::figure(); }"),
            ("src/query/mod.rs", "use crate::address::part;"),
            ("src/address/mod.rs", "use crate::text::search::Search;"),
            ("src/address/part.rs", "use crate::components::state;"),
            ("src/text/search/mod.rs", "use crate::query::Query;"),
            ("src/sheets/indicators.rs", "use crate::query::Query;"),
        ] {
            assert_eq!(reach(path, text).len(), 1, "{path}: {text}");
        }
    }

    #[test]
    fn allowed_ways_and_mere_mentions_are_not_found() {
        for (path, text) in [
            ("src/text/number.rs", "use crate::domain::Gap;"),
            ("src/charts/target_gap.rs", "use crate::{domain::Gap, text};"),
            ("src/embed/handle.rs", "use crate::components::Widget;"),
            ("src/domain/gap.rs", "// like crate::text\nuse super::unit;"),
            ("src/components/results/list.rs", "use super::text;"),
            ("src/query/result.rs", "use crate::{domain::Gap, text::search::{self, Search}};"),
            ("src/query/result.rs", "fn a() { super::super::text::search::pieces(); }"),
            ("src/address/part.rs", "use crate::{domain::Gap, query::Query};"),
            ("src/components/state/store.rs", "use crate::{address::ViewState, query::QueryResult, sheets};"),
            ("src/embed/instance.rs", "use crate::{address, query::Query, decode};"),
            ("src/charts/gap.rs", "fn a() {}\n#[cfg(test)]\nmod tests {\n    use crate::decode;\n}\n"),
            ("src/lib.rs", "pub use crate::embed;"),
            ("src/bin/prerender.rs", "use chi_tieu::components;"),
        ] {
            assert!(reach(path, text).is_empty(), "{path}: {text}");
        }
    }

    #[test]
    #[should_panic(expected = "src/extras/ is not in the architecture")]
    fn a_folder_outside_the_architecture_is_noticed() {
        reach("src/extras/mod.rs", "");
    }

    #[test]
    fn a_crate_out_of_place_is_found_in_every_layer() {
        for (path, text, count) in [
            ("src/domain/gap.rs", "use serde::Deserialize;", 1),
            ("src/text/number.rs", "let a = js_sys::Date::now();", 1),
            ("src/charts/gap.rs", "use leptos::prelude::*; use charming::Chart;", 1),
            ("src/decode/mod.rs", "use wasm_bindgen::JsValue;", 1),
            ("src/browser/theme.rs", "use leptos::prelude::*;", 1),
            ("src/components/widget.rs", "use leptos::web_sys::Element; use charming::Chart;", 2),
            ("src/components/widget.rs", "use leptos::prelude::*;", 0),
            ("src/embed/options.rs", "use serde_wasm_bindgen::from_value; use charming::Chart;", 2),
            ("src/decode/mod.rs", "use serde_json::Value;", 1),
            ("src/domain/gap.rs", "//! Not by serde.\nlet a = \"serde\";", 0),
        ] {
            assert_eq!(crates_out_of_place(&[planted(path, text)]).len(), count, "{path}: {text}");
        }
    }
}
