//! Circles: files that need one another, and rooms that do. Neither can be read, tested or moved without the other.

use crate::crate_map::CrateMap;
use crate::tree::SourceFile;
use std::collections::{BTreeMap, BTreeSet};

/// Who uses whom, and what of it.
pub type Uses = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// Files of `src/` that use one another, directly or through others.
pub fn between_files(files: &[SourceFile]) -> Vec<String> {
    found(&uses(files))
}

/// Rooms side by side in `src/` that use one another: folders, each with all that is in it, and the files beside them.
pub fn between_rooms(files: &[SourceFile]) -> Vec<String> {
    let uses = uses(files);
    let folders: BTreeSet<&str> =
        uses.keys().flat_map(|path| path.match_indices('/').map(|(end, _)| &path[..=end])).collect();
    let mut findings = Vec::new();
    for parent in folders {
        for (members, uses) in circles(&between_entries(&uses, parent)) {
            if members.iter().any(|member| member.ends_with('/')) {
                findings.push(finding(&members, &uses));
            }
        }
    }
    findings
}

/// A finding for each circle.
pub fn found(uses: &Uses) -> Vec<String> {
    circles(uses).iter().map(|(members, uses)| finding(members, uses)).collect()
}

fn uses(files: &[SourceFile]) -> Uses {
    let owned = |(path, items): (&str, BTreeSet<String>)| (path.to_owned(), items);
    CrateMap::of(files)
        .uses()
        .into_iter()
        .map(|(path, used)| (path.to_owned(), used.into_iter().map(owned).collect()))
        .collect()
}

/// The same uses, between the folders and files directly in a folder. Its door is the folder itself, so that what the rooms
/// inside take from it, and it from them, is between files alone.
fn between_entries(uses: &Uses, parent: &str) -> Uses {
    let entry = |path: &str| {
        let rest = path.strip_prefix(parent)?;
        Some(rest.find('/').map_or_else(|| path.to_owned(), |end| path[..=parent.len() + end].to_owned()))
    };
    let mut between = Uses::new();
    for (path, used) in uses {
        let Some(from) = entry(path).filter(|from| !is_door(from, parent)) else { continue };
        let targets = between.entry(from.clone()).or_default();
        for (path, items) in used {
            if let Some(to) = entry(path).filter(|to| *to != from && !is_door(to, parent)) {
                targets.entry(to).or_default().extend(items.iter().cloned());
            }
        }
    }
    between
}

fn is_door(path: &str, parent: &str) -> bool {
    ["mod.rs", "lib.rs"].iter().any(|door| path.strip_prefix(parent) == Some(door))
}

/// The strongly connected sets of more than one: each of a set reaches every other. With the uses inside of each.
fn circles(uses: &Uses) -> Vec<(BTreeSet<String>, Uses)> {
    let reached: BTreeMap<&String, BTreeSet<&String>> = uses.keys().map(|from| (from, reach(uses, from))).collect();
    let reaches = |from: &String, to: &String| reached.get(from).is_some_and(|reached| reached.contains(to));
    let sets: BTreeSet<BTreeSet<String>> = uses
        .keys()
        .filter(|from| reaches(from, from))
        .map(|from| uses.keys().filter(|to| reaches(from, to) && reaches(to, from)).cloned().collect())
        .collect();
    let inside = |set: &BTreeSet<String>| {
        let mut inside = uses.clone();
        inside.retain(|from, _| set.contains(from));
        inside.values_mut().for_each(|targets| targets.retain(|to, _| set.contains(to)));
        inside
    };
    sets.into_iter().map(|set| (set.clone(), inside(&set))).collect()
}

/// Everything that is used from here on; the beginning itself only where a circle leads back to it.
fn reach<'u>(uses: &'u Uses, from: &String) -> BTreeSet<&'u String> {
    let mut reached = BTreeSet::new();
    let mut pending: Vec<&String> = uses.get(from).into_iter().flat_map(BTreeMap::keys).collect();
    while let Some(next) = pending.pop() {
        if reached.insert(next) {
            pending.extend(uses.get(next).into_iter().flat_map(BTreeMap::keys));
        }
    }
    reached
}

/// A circle by its members, and below it who uses what of whom.
fn finding(members: &BTreeSet<String>, uses: &Uses) -> String {
    let members: Vec<&str> = members.iter().map(String::as_str).collect();
    let mut lines = vec![format!("a circle of {}: {}", members.len(), members.join(", "))];
    for (from, targets) in uses {
        for (to, items) in targets {
            let items: Vec<&str> = items.iter().map(String::as_str).collect();
            let items = if items.is_empty() { String::new() } else { format!(" ({})", items.join(", ")) };
            lines.push(format!("    {from} uses {to}{items}"));
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::planted;

    type Rule = fn(&[SourceFile]) -> Vec<String>;

    /// The members of each circle that a rule finds.
    fn members(rule: Rule, files: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<SourceFile> = files.iter().map(|(path, text)| planted(path, text)).collect();
        let first =
            |finding: &String| finding.lines().next().unwrap_or_default().split_once(": ").unwrap().1.to_owned();
        rule(&files).iter().map(first).collect()
    }

    #[test]
    fn two_files_that_use_each_other_are_found() {
        let found = members(
            between_files,
            &[
                ("src/domain/mod.rs", "mod gap;\nmod unit;\npub use gap::Gap;\n"),
                ("src/domain/gap.rs", "use super::unit::Unit;\npub struct Gap;\n"),
                ("src/domain/unit.rs", "pub struct Unit(super::gap::Gap);\n"),
            ],
        );
        assert_eq!(found, ["src/domain/gap.rs, src/domain/unit.rs"]);
    }

    #[test]
    fn three_files_in_a_circle_are_found_as_one_and_those_that_only_lead_to_it_are_not() {
        let found = members(
            between_files,
            &[
                ("src/domain/mod.rs", "mod a;\nmod b;\nmod c;\nmod d;\nmod e;\n"),
                ("src/domain/a.rs", "use super::b::B;\npub struct A;\n"),
                ("src/domain/b.rs", "use super::{c::C, e::E};\npub struct B;\n"),
                ("src/domain/c.rs", "use super::a::A;\npub struct C;\n"),
                ("src/domain/d.rs", "use super::a::A;\n"),
                ("src/domain/e.rs", "pub struct E;\n"),
            ],
        );
        assert_eq!(found, ["src/domain/a.rs, src/domain/b.rs, src/domain/c.rs"]);
    }

    #[test]
    fn a_circle_through_a_re_export_is_found() {
        let found = members(
            between_files,
            &[
                ("src/lib.rs", "pub mod domain;\npub mod text;\n"),
                ("src/domain/mod.rs", "mod gap;\npub use gap::Gap;\n"),
                ("src/domain/gap.rs", "use crate::text;\npub struct Gap;\nfn a() { text::number(); }\n"),
                ("src/text/mod.rs", "mod numbers;\npub use numbers::*;\n"),
                ("src/text/numbers.rs", "use crate::domain::Gap;\npub fn number() {}\n"),
            ],
        );
        assert_eq!(found, ["src/domain/gap.rs, src/text/numbers.rs"]);
    }

    #[test]
    fn a_parent_that_uses_a_child_and_gives_it_something_is_found() {
        let found = members(
            between_files,
            &[
                ("src/text/mod.rs", "mod numbers;\nuse numbers::number;\npub struct Lang;\nfn a() { number(); }\n"),
                ("src/text/numbers.rs", "use super::Lang;\npub fn number() {}\n"),
            ],
        );
        assert_eq!(found, ["src/text/mod.rs, src/text/numbers.rs"]);
    }

    #[test]
    fn near_misses_are_no_circles() {
        for files in [
            // A parent that declares and re-exports, and defines something that its children use.
            [
                ("src/text/mod.rs", "mod lang;\nmod numbers;\npub use numbers::number;\nfn index() {}\n"),
                ("src/text/lang.rs", "pub struct Lang;\n"),
                ("src/text/numbers.rs", "use super::{index, lang::Lang};\npub fn number() {}\n"),
            ],
            // Through the parent to a sibling that does not look back.
            [
                ("src/text/mod.rs", "mod lang;\nmod numbers;\npub use lang::Lang;\n"),
                ("src/text/lang.rs", "pub struct Lang;\n"),
                ("src/text/numbers.rs", "use super::Lang;\npub fn number() {}\n"),
            ],
            // Back only in tests, in a comment, and by a module's mere name.
            [
                ("src/text/mod.rs", "mod lang;\nmod numbers;\n"),
                (
                    "src/text/lang.rs",
                    "use super::numbers;\n// super::numbers::number\npub struct Lang;\n#[cfg(test)]\nmod tests {\n    use super::super::numbers::number;\n}\n",
                ),
                ("src/text/numbers.rs", "use super::lang::Lang;\npub fn number() {}\n"),
            ],
        ] {
            assert!(members(between_files, &files).is_empty(), "{files:?}");
            assert!(members(between_rooms, &files).is_empty(), "{files:?}");
        }
    }

    const ROOMS: [(&str, &str); 4] = [
        ("src/lib.rs", "pub mod components;\n"),
        ("src/components/mod.rs", "mod views;\nmod controls;\nmod store;\n"),
        ("src/components/views/mod.rs", "pub mod table;\npub mod audit;\n"),
        ("src/components/controls/mod.rs", "pub mod search;\npub mod order;\n"),
    ];

    #[test]
    fn rooms_that_use_each_other_are_found_though_no_two_files_do() {
        let files = [
            ("src/components/views/table.rs", "use super::super::controls::search::Search;\npub struct Table;\n"),
            ("src/components/views/audit/mod.rs", "pub struct Audit;\n"),
            ("src/components/controls/search.rs", "pub struct Search;\n"),
            ("src/components/controls/order.rs", "use crate::components::views::audit::Audit;\n"),
            ("src/components/store.rs", "pub struct Store;\n"),
        ];
        let files = [&ROOMS[..], &files].concat();
        assert!(members(between_files, &files).is_empty());
        assert_eq!(members(between_rooms, &files), ["src/components/controls/, src/components/views/"]);
    }

    #[test]
    fn a_room_and_the_file_beside_it_are_found_but_not_a_room_and_its_own_door() {
        let beside = [
            ("src/components/views/table.rs", "use crate::components::store::Store;\n"),
            ("src/components/views/audit.rs", "pub struct Audit;\n"),
            ("src/components/store.rs", "use super::views::audit::Audit;\npub struct Store;\n"),
        ];
        let beside = [&ROOMS[..], &beside].concat();
        assert_eq!(members(between_rooms, &beside), ["src/components/store.rs, src/components/views/"]);

        let door = [
            ("src/decode/mod.rs", "mod tree;\nconst MOST: usize = 1;\npub fn parse() { tree::node::read(); }\n"),
            ("src/decode/tree/mod.rs", "pub mod node;\npub mod limit;\n"),
            ("src/decode/tree/node.rs", "pub fn read() {}\n"),
            ("src/decode/tree/limit.rs", "use super::super::MOST;\n"),
        ];
        assert!(members(between_rooms, &door).is_empty());

        let languages = [
            ("src/locale/mod.rs", "mod en;\nmod vi;\npub struct Words;\nfn a() { (en::EN, vi::VI) }\n"),
            ("src/locale/en/mod.rs", "use super::Words;\npub const EN: Words = Words;\n"),
            ("src/locale/vi/mod.rs", "use super::Words;\npub const VI: Words = Words;\n"),
        ];
        assert!(members(between_rooms, &languages).is_empty());
        assert_eq!(members(between_files, &languages).len(), 1);
    }

    #[test]
    fn rooms_that_look_one_way_are_none() {
        let files = [
            ("src/components/views/table.rs", "use crate::components::{controls::order::Order, store::Store};\n"),
            ("src/components/views/audit.rs", "use crate::components::controls::search::Search;\n"),
            ("src/components/controls/search.rs", "use crate::components::store::Store;\npub struct Search;\n"),
            ("src/components/controls/order.rs", "use super::search::Search;\npub struct Order;\n"),
            ("src/components/store.rs", "pub struct Store;\n"),
        ];
        assert!(members(between_rooms, &[&ROOMS[..], &files].concat()).is_empty());
    }

    #[test]
    fn a_finding_says_who_uses_what_of_whom() {
        let files = [
            planted("src/domain/mod.rs", "mod gap;\nmod unit;\n"),
            planted("src/domain/gap.rs", "use super::unit::{Unit, kind};\npub struct Gap;\n"),
            planted("src/domain/unit.rs", "pub struct Unit(super::gap::Gap);\n"),
        ];
        assert_eq!(
            between_files(&files),
            ["a circle of 2: src/domain/gap.rs, src/domain/unit.rs\n    \
              src/domain/gap.rs uses src/domain/unit.rs (Unit, kind)\n    \
              src/domain/unit.rs uses src/domain/gap.rs (Gap)"]
        );
    }
}
