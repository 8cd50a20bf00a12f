//! Short pieces: words and phrases for verdicts, details, filters, columns, files and faults.

mod column_titles;
mod details;
mod failure;
mod files;
mod findings;
mod orders;
mod pictures;
mod sharing;
mod verdicts;

pub use column_titles::{next_against_outcome_title, printed_title, relation_title, worded_as};
pub use details::{
    against, computed_verdict_phrase, direction_phrase, folded_count, lower_next_title, meaning_phrase, row_place,
    show_verdicts,
};
pub use failure::decode_failure;
pub use files::{copied_sentence, file_size, kinds_held, one_table, reading_guide, scope_all, scope_seen, source_line};
pub use findings::{
    agreement_word, column_hint, column_title, found_count, indicator_source_phrase, next_step_word, part_word,
    policy_area_word, remove_filter, result_phrase, results_takeaway, section_number, sort_by, sorting_word,
    source_phrase,
};
pub use orders::{baseline_order_word, closest_order_word};
pub use pictures::{marks_key, picture_saved, picture_source};
pub use sharing::{citation, shared_title};
pub use verdicts::{check_phrase, check_reason, verdict_sign, verdict_word};
