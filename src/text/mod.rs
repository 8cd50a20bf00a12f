//! Everything a reader reads that is not in the dataset: words, numbers, dates and sentences, in Vietnamese and English.
//!
//! Output never depends on the browser's locale or time zone.

mod ambitions;
mod arithmetic;
mod audit;
mod breakdowns;
mod collation;
mod columns;
mod compositions;
mod dates;
mod details;
mod failure;
mod figures;
mod findings;
mod gaps;
mod labels;
mod lang;
mod names;
mod numbers;
mod pictures;
mod search;
mod sentences;
mod sharing;
mod take_away;
mod takeaways;
mod verdict_counts;
mod verdicts;
mod words;

pub use ambitions::{
    ambition_key, ambition_panel, ambition_row_sentence, ambition_sides, ambition_summary, ambition_takeaway,
    ambition_words, move_figure, move_number, nothing_to_compare,
};
pub use arithmetic::{calculation, computed_number, possible_range, scale_name};
pub use audit::{
    audit_summary, audit_takeaway, check_finding, check_link, check_topic, flag_label, kind_word, official_word,
    outcome_meaning, outcome_title, outcome_word, verdict_figures,
};
pub use breakdowns::{
    breakdown_summary, breakdown_takeaway, part_sentence, plan_share_sentence, plan_shares_summary,
    plan_shares_takeaway, remainder_phrase, remainder_sentence, share_phrase, shares_of_plan, whole_sentence,
};
pub use collation::collation_key;
pub use columns::{ColumnTitles, next_against_outcome_title, printed_title, relation_title, worded_as};
pub use compositions::{
    composition_summary, composition_takeaway, part_share, share_sentence, stated_wholes, sum_word,
    whole_shares_sentence,
};
pub use dates::date;
pub use details::{
    against, direction_phrase, finding_phrase, folded_count, lower_next_title, meaning_phrase, row_place, show_verdicts,
};
pub use failure::decode_failure;
pub use figures::{change_figure, figure_number, figure_phrase, footnote, quantity, time};
pub use findings::{
    Counted, agreement_word, found_count, indicator_source_phrase, next_step_word, part_word, remove_filter,
    result_phrase, results_takeaway, section_number, sort_by, sorting_word, source_phrase, sphere_word,
};
pub use gaps::{
    baseline_label, bullet_label, chart_label, gap_row_sentence, gap_sides, gap_sides_note, gaps_summary,
    gaps_takeaway, period_sentence, relative_panel, stated_or_reason,
};
pub use labels::Labels;
pub use lang::Lang;
pub use names::{period_name, period_short, unit_in_phrase, unit_name};
pub use numbers::{bound, decimal, numeral, percentage, signed};
pub use pictures::{ChartWords, chart_words, marks_key, picture_saved, picture_source};
pub use search::{Match, Piece, Rank, RecordMatch, Search, pieces};
pub use sentences::{
    ambition_phrase, ambition_sentence, composition_sentence, figure, gap_figure, gap_phrase, gap_sentence,
    gap_sentence_to, missing_reason, next_gap_figure, reading_phrase, relative_phrase, row_sentence,
};
pub use sharing::{Sharing, citation, shared_title, sharing};
pub use take_away::{
    FileWords, copied_sentence, file_size, kinds_held, one_table, reading_guide, scope_all, scope_seen, source_line,
};
pub use takeaways::{document_line, gap_hint, next_hint, period_range, table_caption, tally_sentence, tally_word};
pub use verdict_counts::{
    VERDICTS, count_of, group_name, groups_by_sphere, indicator_count, signed_counts, tally_of, verdict_key,
    verdict_row_sentence, verdict_sentence, verdict_sign, verdicts_summary, verdicts_takeaway,
};
pub use verdicts::{check_phrase, check_reason, verdict_word};
pub use words::Words;
