//! Short pieces: words and phrases for verdicts, details, filters, columns, files and faults.

mod column_titles;
mod columns;
mod details;
mod failure;
mod files;
mod findings;
mod orders;
mod pictures;
mod sharing;
mod sources;
mod verdicts;
mod years;

pub use column_titles::{next_against_outcome_title, printed_title, relation_title, until_title, worded_as};
pub use columns::{column_hint, column_title, gap_hint, next_hint, sort_by, sorting_word};
pub use details::{
    against, computed_verdict_phrase, direction_phrase, folded_count, lower_next_title, meaning_phrase, row_place,
    show_verdicts,
};
pub use failure::decode_failure;
pub use files::{file_size, kinds_held, one_table, reading_guide, scope_all, scope_seen};
pub use findings::{
    agreement_word, found_count, indicator_source_phrase, next_step_word, part_word, policy_area_word, remove_filter,
    result_phrase, results_takeaway, section_number, source_phrase,
};
pub use orders::{baseline_order_word, closest_order_word};
pub use pictures::{gap_sides_note, marks_key, picture_saved, picture_source};
pub use sharing::{citation, shared_title};
pub use sources::{document_line, document_word, period_range, place_name, source_line};
pub use verdicts::{check_phrase, check_reason, verdict_sign, verdict_word};
pub use years::{
    YearsWords, break_phrase, has_own_name, line_figure, line_figure_short, place_document, years_key, years_words,
};
