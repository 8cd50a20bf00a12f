//! The modules of `src/` and the file in which each name is defined, seen through re-exports.

use crate::code::{without_prose, without_tests};
use crate::names::{Import, Names};
use crate::tree::SourceFile;
use std::{
    collections::{BTreeMap, BTreeSet},
    slice,
};

/// A chain of re-exports longer than this is taken for one that never ends.
const MOST_STEPS: usize = 32;

/// A module by the names from the root of the crate; the root is empty.
type Place = Vec<String>;

/// Every module of the widget's crate.
pub struct CrateMap<'f> {
    modules: BTreeMap<Place, Module<'f>>,
}

/// A file with what it names.
struct Module<'f> {
    path: &'f str,
    names: Names,
}

/// What a path leads to.
#[derive(Debug, PartialEq, Eq)]
enum Target<'f> {
    Module(Place),
    /// Something of this name that this file defines.
    Item(&'f str, String),
}

impl<'f> CrateMap<'f> {
    /// Reads the files of `src/` but those of other programs, without their tests.
    pub fn of(files: &'f [SourceFile]) -> Self {
        let modules = files.iter().filter(|file| file.is_rust()).filter_map(|file| {
            let place = place(&file.path)?;
            let names = Names::of(&without_prose(without_tests(file.text())));
            Some((place, Module { path: &file.path, names }))
        });
        Self { modules: modules.collect() }
    }

    /// For each file the files whose items it uses, and those items.
    ///
    /// Naming a module in a `use` uses nothing yet; what is named in it does. An import that its own file never names is
    /// for others, who use the file that defines it.
    pub fn uses(&self) -> BTreeMap<&'f str, BTreeMap<&'f str, BTreeSet<String>>> {
        let mut uses = BTreeMap::new();
        for (place, module) in &self.modules {
            let used: &mut BTreeMap<&str, BTreeSet<String>> = uses.entry(module.path).or_default();
            for path in self.used_paths(place, module) {
                let Some(Target::Item(file, item)) = self.resolve(place, &path, 0) else { continue };
                if file != module.path {
                    used.entry(file).or_default().insert(item);
                }
            }
        }
        uses
    }

    /// The paths that a module itself uses.
    fn used_paths(&self, place: &Place, module: &Module) -> Vec<Vec<String>> {
        let Names { imports, paths, words, .. } = &module.names;
        let is_parent = self.modules.keys().any(|other| other.len() == place.len() + 1 && other.starts_with(place));
        // A trait is used without being named; only a parent or a re-export gives on what it does not use.
        let is_used = |import: &&Import| words.contains(&import.name) || !(import.is_public || is_parent);
        let mut used = paths.clone();
        for import in imports.iter().filter(|import| import.name == "*" || is_used(import)) {
            if import.name != "*" {
                used.push(import.path.clone());
                continue;
            }
            let Some(Target::Module(all)) = self.resolve(place, &import.path, 0) else { continue };
            let given = words.iter().filter(|word| self.given(&all, word, 0).is_some());
            used.extend(given.map(|word| [import.path.clone(), vec![word.clone()]].concat()));
        }
        used
    }

    /// What a path in a module leads to; `None` where that is outside of the crate.
    fn resolve(&self, place: &Place, path: &[String], steps: usize) -> Option<Target<'f>> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.walk(Place::new(), rest, steps),
            "self" => self.walk(place.clone(), rest, steps),
            "super" => {
                let ups = rest.iter().take_while(|name| *name == "super").count();
                let depth = place.len().checked_sub(ups + 1)?;
                self.walk(place[..depth].to_vec(), &rest[ups..], steps)
            }
            _ => self.step(place, path, steps),
        }
    }

    /// What a path below a module leads to. A name that no item, import or module has is made by a macro there.
    fn walk(&self, place: Place, path: &[String], steps: usize) -> Option<Target<'f>> {
        let module = self.modules.get(&place)?;
        let Some(first) = path.first() else { return Some(Target::Module(place)) };
        self.step(&place, path, steps).or_else(|| Some(Target::Item(module.path, first.clone())))
    }

    /// What a path leads to whose first name belongs to a module; `None` where it does not.
    fn step(&self, place: &Place, path: &[String], steps: usize) -> Option<Target<'f>> {
        let (first, rest) = path.split_first()?;
        let below = [place.as_slice(), slice::from_ref(first)].concat();
        let is_module = self.modules.contains_key(&below);
        // A module and a function may share a name: what follows it tells which is meant.
        if is_module && !rest.is_empty() {
            return self.walk(below, rest, steps);
        }
        match self.given(place, first, steps) {
            Some(Target::Module(module)) => self.walk(module, rest, steps),
            Some(item) => Some(item),
            None => is_module.then_some(Target::Module(below)),
        }
    }

    /// What a module calls by a name, other than the modules in it.
    fn given(&self, place: &Place, name: &str, steps: usize) -> Option<Target<'f>> {
        let module = self.modules.get(place).filter(|_| steps < MOST_STEPS)?;
        if module.names.items.contains(name) {
            return Some(Target::Item(module.path, name.to_owned()));
        }
        let imports = || module.names.imports.iter();
        if let Some(import) = imports().find(|import| import.name == name) {
            return self.resolve(place, &import.path, steps + 1);
        }
        imports().filter(|import| import.name == "*" && self.is_ours(place, &import.path)).find_map(|import| {
            let Some(Target::Module(all)) = self.resolve(place, &import.path, steps + 1) else { return None };
            self.given(&all, name, steps + 1)
        })
    }

    /// Whether a path in a module begins in this crate, as far as its first name tells.
    fn is_ours(&self, place: &Place, path: &[String]) -> bool {
        path.first().is_some_and(|first| {
            let below = [place.as_slice(), slice::from_ref(first)].concat();
            ["crate", "self", "super"].contains(&first.as_str()) || self.modules.contains_key(&below)
        })
    }
}

/// The module that a file is; `None` for a file of another crate.
fn place(path: &str) -> Option<Place> {
    let names = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    if names.starts_with("bin/") || names == "main" {
        return None;
    }
    let names = if names == "lib" { "" } else { names.strip_suffix("/mod").unwrap_or(names) };
    Some(names.split('/').filter(|name| !name.is_empty()).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::planted;

    /// Where the text of `src/charts/gap.rs` leads, in a small crate with re-exports of every kind.
    fn used(text: &str) -> Vec<String> {
        let files = [
            planted("src/lib.rs", "pub mod charts;\npub mod domain;\npub const EMBEDDED: &str = \"\";\n"),
            planted(
                "src/domain/mod.rs",
                "mod unit;\npub mod audit;\npub use unit::{Unit, unit};\npub use audit::*;\npub fn rule() {}\n",
            ),
            planted("src/domain/unit.rs", "pub struct Unit;\npub fn unit() {}\nimpl Unit { pub fn of() {} }\n"),
            planted("src/domain/audit/mod.rs", "mod check;\npub use check::Check as Checked;\n"),
            planted("src/domain/audit/check.rs", "pub enum Check { Holds }\n"),
            planted(
                "src/charts/mod.rs",
                "mod gap;\nmod layout;\nuse crate::domain;\nuse layout::Layout;\nfn index() {}\n",
            ),
            planted("src/charts/layout.rs", "pub struct Layout;\nmade!(Maker);\n"),
            planted("src/charts/gap.rs", text),
        ];
        let uses = CrateMap::of(&files).uses();
        let used = uses["src/charts/gap.rs"].keys();
        used.map(|path| path.trim_start_matches("src/").trim_end_matches(".rs").to_owned()).collect()
    }

    #[test]
    fn a_name_leads_to_the_file_that_defines_it() {
        for (text, expected) in [
            ("use crate::domain::Unit;", vec!["domain/unit"]),
            ("use crate::domain::unit;\nfn a() { unit(); unit::Unit::of(); }", vec!["domain/unit"]),
            ("use crate::{domain::{Checked, rule}, EMBEDDED};", vec!["domain/audit/check", "domain/mod", "lib"]),
            ("use crate::domain;\nfn a() { domain::audit::Checked::Holds; }", vec!["domain/audit/check"]),
            ("fn a() { super::super::domain::Unit::of(); }", vec!["domain/unit"]),
            ("use super::{Layout, index};", vec!["charts/layout", "charts/mod"]),
            ("use super::layout::MakerProps;", vec!["charts/layout"]),
            ("use super::domain::{self as d};\nfn a() -> d::Unit { b }", vec!["domain/unit"]),
            ("use crate::domain::*;\nfn a(b: Checked) {}", vec!["domain/audit/check"]),
            ("use super::*;\nfn a() { index(); domain::unit(); }", vec!["charts/mod", "domain/unit"]),
        ] {
            assert_eq!(used(text), expected, "{text}");
        }
    }

    #[test]
    fn mere_modules_others_crates_own_items_and_tests_are_no_use() {
        for text in [
            "use crate::domain;",
            "use super::layout;\nmod layout_of;",
            "use std::fmt;\nfn a() { fmt::format(); unit::of(); }",
            "use serde::Unit;\nfn a() { Unit::of(); }",
            "enum Unit { A }\nuse Unit::A;\nfn a() { self::b(); Self::c(); }",
            "fn a() {}\n#[cfg(test)]\nmod tests {\n    use crate::domain::Unit;\n}\n",
            "// use crate::domain::Unit;\n",
        ] {
            assert!(used(text).is_empty(), "{text}: {:?}", used(text));
        }
    }

    #[test]
    fn what_a_module_gives_on_it_does_not_use_itself() {
        let files = [
            planted("src/charts/mod.rs", "mod a;\nmod b;\npub use a::A;\nuse b::{B, b};\npub fn c(b: B) {}\n"),
            planted("src/charts/a.rs", "pub struct A;\n"),
            planted("src/charts/b.rs", "pub struct B;\npub fn b() {}\n"),
        ];
        let uses = CrateMap::of(&files).uses();
        let expected = BTreeMap::from([("src/charts/b.rs", BTreeSet::from(["B".to_owned(), "b".to_owned()]))]);
        assert_eq!(uses["src/charts/mod.rs"], expected);
    }
}
