//! Tidy: the rules of the house that no compiler knows, read off the sources themselves.
//!
//! A rule is a function from files to findings. Here each is put to the real tree; beside each rule stand tests with
//! a planted violation, so that a rule that finds nothing any more is noticed.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a panic is how a test tells its failure"
)]

mod circles;
mod code;
mod crate_map;
mod files;
mod layers;
mod modules;
mod names;
mod scripts;
mod tree;
mod views;
mod writing;

use tree::{SourceFile, tree};

/// Fails with every finding of a rule.
fn expect_none(rule: fn(&[SourceFile]) -> Vec<String>) {
    let findings = rule(&tree());
    assert!(findings.is_empty(), "{} findings\n{}", findings.len(), findings.join("\n"));
}

#[test]
fn the_tree_that_is_checked_is_the_whole_tree() {
    let tree = tree();
    for path in ["src/lib.rs", "tests/tidy/main.rs", "xtask/src/main.rs", "js/chi-tieu.js", "Cargo.toml", ".ci/run"] {
        assert!(tree.iter().any(|file| file.path == path), "{path} is not among the {} files", tree.len());
    }
    assert!(tree.iter().all(|file| !file.path.starts_with("target/") && !file.path.starts_with("node_modules/")));
}

#[test]
fn modules_know_only_whom_the_architecture_lets_them_know() {
    expect_none(layers::modules_beyond_reach);
}

#[test]
fn crates_are_named_only_where_they_belong() {
    expect_none(layers::crates_out_of_place);
}

#[test]
fn no_files_need_one_another_in_a_circle() {
    expect_none(circles::between_files);
}

#[test]
fn no_rooms_need_one_another_in_a_circle() {
    expect_none(circles::between_rooms);
}

#[test]
fn no_scripts_import_one_another_in_a_circle() {
    expect_none(scripts::circles);
}

#[test]
fn every_module_file_is_part_of_the_module_tree() {
    expect_none(modules::orphans);
}

#[test]
fn every_source_file_opens_by_saying_what_it_is_for() {
    expect_none(files::without_opening);
}

#[test]
fn no_source_file_is_longer_than_300_lines() {
    expect_none(files::too_long);
}

#[test]
fn file_names_are_nouns_of_the_subject() {
    expect_none(files::hollow_names);
}

#[test]
fn texts_are_composed_unicode_without_stray_space() {
    expect_none(files::untidy_text);
}

#[test]
fn views_hold_no_raw_markup_and_no_inline_style() {
    expect_none(views::raw_markup);
}

#[test]
fn every_style_sheet_belongs_to_a_component() {
    expect_none(views::styles_without_component);
}

#[test]
fn nothing_unfinished_is_left_behind() {
    expect_none(writing::unfinished);
}

#[test]
fn comments_hold_neither_code_nor_banners() {
    expect_none(writing::comments_that_say_nothing);
}
