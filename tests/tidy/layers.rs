//! Who may know whom: between the modules of the widget, and between them and other people's crates.

use crate::code::{is_word, without_prose, without_tests, words};
use crate::tree::SourceFile;

/// A folder of `src/`, and what its files may name.
struct Layer {
    name: &'static str,
    modules: &'static [&'static str],
    crates: &'static [&'static str],
}

const LAYERS: [Layer; 8] = [
    Layer { name: "domain", modules: &[], crates: &[] },
    Layer { name: "decode", modules: &["domain"], crates: &["serde", "serde_json"] },
    Layer { name: "text", modules: &["domain"], crates: &[] },
    Layer { name: "charts", modules: &["text", "domain"], crates: &["charming", "serde"] },
    Layer { name: "sheets", modules: &["text", "domain"], crates: &[] },
    Layer {
        name: "browser",
        modules: &[],
        crates: &["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "serde", "serde_wasm_bindgen"],
    },
    Layer { name: "components", modules: &["charts", "sheets", "text", "domain", "browser"], crates: &["leptos"] },
    Layer {
        name: "embed",
        modules: &["components", "decode", "domain", "text", "browser"],
        crates: &[
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "leptos",
            "serde",
            "serde_json",
            "serde_wasm_bindgen",
        ],
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
        for named in modules_named(&file.path, &code) {
            if named == "*" {
                findings.push(format!("{}: takes all of the crate's root", file.path));
            }
            let is_layer = LAYERS.iter().any(|other| other.name == named);
            if is_layer && named != layer.name && !layer.modules.contains(&named.as_str()) {
                findings.push(format!("{}: {} may not know {named}", file.path, layer.name));
            }
        }
    }
    findings
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

/// Names at the crate's root that a file reaches for: the X of `crate::X`, `crate::{X, Y::Z}` and `super::super::X`.
fn modules_named(path: &str, code: &str) -> Vec<String> {
    let depth = path.trim_end_matches("/mod.rs").trim_end_matches(".rs").split('/').count() - 1;
    let to_root = "super::".repeat(depth);
    let mut named = Vec::new();
    for root in ["crate::", to_root.as_str()] {
        for (start, _) in code.match_indices(root) {
            if !code[..start].ends_with("super::") && !code[..start].ends_with(is_word) {
                named.extend(first_names(&code[start + root.len()..]));
            }
        }
    }
    named
}

/// The first name of a path, or those of every path in braces.
fn first_names(rest: &str) -> Vec<String> {
    let Some(group) = rest.strip_prefix('{') else {
        let name: String = rest.chars().take_while(|letter| is_word(*letter) || *letter == '*').collect();
        return vec![name];
    };
    let mut depth = 0;
    let mut paths = vec![String::new()];
    for letter in group.chars() {
        match letter {
            '}' if depth == 0 => break,
            ',' if depth == 0 => paths.push(String::new()),
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if let Some(path) = paths.last_mut() {
            path.push(letter);
        }
    }
    paths.iter().flat_map(|path| first_names(path.trim_start_matches([',', ' ', '\n']))).collect()
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
            ("src/browser/theme.rs", "use crate::domain;"),
            ("src/components/results/list.rs", "use super::super::super::embed;"),
            ("src/components/widget.rs", "use crate::decode;"),
            ("src/embed/handle.rs", "use crate::charts;"),
            ("src/text/mod.rs", "use crate::*;"),
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
            ("src/embed/options.rs", "use serde_wasm_bindgen::from_value; use charming::Chart;", 1),
            ("src/decode/mod.rs", "use serde_json::Value;", 0),
            ("src/domain/gap.rs", "//! Not by serde.\nlet a = \"serde\";", 0),
        ] {
            assert_eq!(crates_out_of_place(&[planted(path, text)]).len(), count, "{path}: {text}");
        }
    }
}
