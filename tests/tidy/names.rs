//! What a Rust file names: its imports with the names they give it, and every other path and word of its code.

use crate::code::is_word;
use std::collections::BTreeSet;

/// One name that a `use` brings in. Of `use a::{self, b::*}` there are two: `a`, and all of `a::b`.
#[derive(Debug, PartialEq, Eq)]
pub struct Import {
    /// The whole path, without `self` at its end and without a star.
    pub path: Vec<String>,
    /// The name it has in this file: the last of its path unless there is an `as`; `*` for all of a module.
    pub name: String,
    /// Whether other files can take it from here: `pub use`.
    pub is_public: bool,
}

/// Everything a file names.
#[derive(Debug, Default)]
pub struct Names {
    pub imports: Vec<Import>,
    /// Paths of two names or more, outside `use`.
    pub paths: Vec<Vec<String>>,
    /// Every single word, outside `use` and `mod`.
    pub words: BTreeSet<String>,
    /// Items of the file itself, not those inside other items.
    pub items: BTreeSet<String>,
}

/// Keywords after which an item is named.
const ITEMS: [&str; 9] = ["fn", "struct", "enum", "union", "trait", "type", "const", "static", "macro_rules"];

impl Names {
    /// Reads code without comments and literals.
    pub fn of(code: &str) -> Self {
        let tokens = tokens(code);
        let at = |place: usize| tokens.get(place).copied().unwrap_or_default();
        let mut names = Self::default();
        let (mut place, mut depth) = (0, 0_usize);
        while place < tokens.len() {
            match at(place) {
                "{" => depth += 1,
                "}" => depth = depth.saturating_sub(1),
                // `impl A + use<'a>` is no import.
                "use" if at(place + 1) != "<" => {
                    let is_public = place > 0 && (at(place - 1) == "pub" || at(place - 1) == ")");
                    place += 1;
                    names.import(&tokens, &mut place, &[], is_public);
                    continue;
                }
                "mod" if at(place + 2) == ";" => {
                    place += 3;
                    continue;
                }
                word if is_name(word) => {
                    // Not the lifetime of `&'static A`, nor the pointer `*const A`.
                    let is_type = place > 0 && ["'", "*"].contains(&at(place - 1));
                    if depth == 0 && !is_type && ITEMS.contains(&word) {
                        let item = if at(place + 1) == "!" { at(place + 2) } else { at(place + 1) };
                        names.items.insert(item.to_owned());
                    }
                    place += names.path(&tokens[place..], place > 0 && ["::", "."].contains(&at(place - 1)));
                    continue;
                }
                _ => {}
            }
            place += 1;
        }
        names
    }

    /// Every path from the root of the crate or from where the file is: imports, then the others.
    pub fn all_paths(&self) -> impl Iterator<Item = Vec<String>> {
        let star = |import: &Import| (import.name == "*").then(|| "*".to_owned());
        let imports = self.imports.iter().map(move |import| import.path.iter().cloned().chain(star(import)).collect());
        imports.chain(self.paths.iter().cloned())
    }

    /// Reads the words that a path is made of, and gives how many tokens it has.
    fn path(&mut self, tokens: &[&str], goes_on: bool) -> usize {
        let mut path = vec![tokens[0].to_owned()];
        let rest = tokens[1..].chunks_exact(2).take_while(|pair| pair[0] == "::" && is_name(pair[1]));
        path.extend(rest.map(|pair| pair[1].to_owned()));
        self.words.extend(path.iter().cloned());
        let length = path.len() * 2 - 1;
        // After `::` or a dot it is the end of something else, such as `Vec::<u8>::new`.
        if path.len() > 1 && !goes_on {
            self.paths.push(path);
        }
        length
    }

    /// Reads one branch of a `use` behind these names, up to the comma, brace or semicolon after it.
    fn import(&mut self, tokens: &[&str], place: &mut usize, before: &[String], is_public: bool) {
        let mut path = before.to_vec();
        while let Some(token) = tokens.get(*place) {
            *place += 1;
            match *token {
                "{" => {
                    while tokens.get(*place).is_some_and(|token| *token != "}") {
                        self.import(tokens, place, &path, is_public);
                        *place += usize::from(tokens.get(*place) == Some(&","));
                    }
                    *place += 1;
                    return;
                }
                "*" => {
                    self.imports.push(Import { path, name: "*".to_owned(), is_public });
                    return;
                }
                // At the front: the path begins at another crate, which has no name here.
                "::" => {
                    path.push(String::new());
                    continue;
                }
                word if is_name(word) => path.push(word.to_owned()),
                _ => return,
            }
            if tokens.get(*place) == Some(&"::") {
                *place += 1;
                continue;
            }
            if path.len() > 1 {
                path.pop_if(|last| last == "self");
            }
            let mut name = path.last().cloned().unwrap_or_default();
            if tokens.get(*place) == Some(&"as") {
                name = tokens.get(*place + 1).map_or(name, |&alias| alias.to_owned());
                *place += 2;
            }
            self.imports.push(Import { path, name, is_public });
            return;
        }
    }
}

/// Words, `::`, and every other sign by itself.
fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = rest.find(|letter| !is_word(letter)).unwrap_or(rest.len());
        let length = match word {
            0 if rest.starts_with("::") => 2,
            0 => first.len_utf8(),
            length => length,
        };
        tokens.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    tokens
}

fn is_name(token: &str) -> bool {
    token.starts_with(|letter: char| letter.is_alphabetic() || letter == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imports(code: &str) -> Vec<String> {
        let shown =
            |it: &Import| format!("{}{} = {}", if it.is_public { "pub " } else { "" }, it.name, it.path.join("::"));
        Names::of(code).imports.iter().map(shown).collect()
    }

    #[test]
    fn every_form_of_use_is_read() {
        for (code, expected) in [
            ("use crate::text;", vec!["text = crate::text"]),
            ("use super::super::gap::Gap;", vec!["Gap = super::super::gap::Gap"]),
            (
                "use crate::{text::{self, Lang}, domain::*};",
                vec!["text = crate::text", "Lang = crate::text::Lang", "* = crate::domain"],
            ),
            ("use super::unit as other;", vec!["other = super::unit"]),
            (
                "use super::{Gap as _, unit::{Unit as U, Kind},};",
                vec!["_ = super::Gap", "U = super::unit::Unit", "Kind = super::unit::Kind"],
            ),
            ("pub use gap::Gap;\npub(super) use unit::Unit;", vec!["pub Gap = gap::Gap", "pub Unit = unit::Unit"]),
            ("fn a() {\n    use Title::Fixed;\n    b()\n}", vec!["Fixed = Title::Fixed"]),
            ("use ::serde::Serialize;", vec!["Serialize = ::serde::Serialize"]),
            ("use super::*;", vec!["* = super"]),
            ("fn a() -> impl Iterator<Item = u8> + use<'a> { b }", vec![]),
            ("let user = abuse::of(a);", vec![]),
        ] {
            assert_eq!(imports(code), expected, "{code}");
        }
    }

    #[test]
    fn paths_outside_use_are_read_from_their_beginning() {
        let code = "use crate::a::b; pub(in crate::c) fn d(e: &f::G) { h::<i::J>::k(super::super::l()); m.n::<O>(); }";
        let paths: Vec<String> = Names::of(code).paths.iter().map(|path| path.join("::")).collect();
        assert_eq!(paths, ["crate::c", "f::G", "i::J", "super::super::l"]);
    }

    #[test]
    fn words_are_those_of_the_code_and_items_those_of_the_file() {
        let names = Names::of("mod a;\nuse b::C;\npub const fn d() {}\nimpl E { fn f(&self) {} }\nenum G { H }");
        assert!(!["a", "b", "C"].iter().any(|word| names.words.contains(*word)), "{names:?}");
        assert!(["d", "E", "f", "H"].iter().all(|word| names.words.contains(*word)), "{names:?}");
        assert!(names.items.contains("d") && names.items.contains("G"));
        assert!(!names.items.contains("f") && !names.items.contains("E"), "{:?}", names.items);
        let names = Names::of("fn a(b: *const B) -> &'static C {}\nstatic D: &'static E = F;");
        assert_eq!(names.items, BTreeSet::from(["a", "D"].map(str::to_owned)));
    }
}
