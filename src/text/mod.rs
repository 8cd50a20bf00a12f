//! Everything a reader reads that is not in the dataset: words, numbers, dates and sentences, in Vietnamese and English.
//!
//! Output never depends on the browser's locale or time zone.

mod format;
mod locale;
mod phrases;
pub mod search;
mod sentences;

pub use format::{
    bound, calculation, change_figure, computed_number, date, decimal, figure, figure_number, figure_phrase, footnote,
    missing_reason, moment, own_unit_figure, percentage, period_inside, period_name, period_short, possible_range,
    printed_number, quantity, reading_phrase, role_inside, role_name, scale_name, signed, signed_quantity, stage_short,
    stage_word, time, unit_in_phrase, unit_name,
};
pub use locale::{FileMessages, Lang, Messages, file_messages, messages};
pub use phrases::{
    YearsWords, against, agreement_word, baseline_order_word, break_phrase, check_phrase, check_reason, citation,
    closest_order_word, column_hint, column_title, computed_verdict_phrase, decode_failure, direction_phrase,
    document_line, document_word, file_size, folded_count, found_count, gap_hint, gap_sides_note, has_own_name,
    indicator_source_phrase, kinds_held, line_figure, line_figure_short, lower_next_title, marks_key, meaning_phrase,
    next_against_outcome_title, next_hint, next_step_word, one_table, part_word, period_range, picture_saved,
    picture_source, place_document, place_name, policy_area_word, printed_title, reading_guide, relation_title,
    remove_filter, result_phrase, results_takeaway, row_place, scope_all, scope_seen, section_number, shared_title,
    show_verdicts, sort_by, sorting_word, source_line, source_phrase, until_title, verdict_sign, verdict_word,
    worded_as, years_key, years_words,
};
pub use search::{Match, Piece, Rank, RecordMatch, Search, pieces};
pub use sentences::{
    audit_summary, audit_takeaway, baseline_label, breakdown_summary, breakdown_takeaway, bullet_label, chart_label,
    check_link, check_topic, composition_sentence, composition_summary, composition_takeaway, computed_verdict_word,
    copied_sentence, flag_label, gap_figure, gap_phrase, gap_row_sentence, gap_sentence, gap_sentence_to, gap_sides,
    gaps_summary, gaps_takeaway, group_name, indicator_count, kind_word, move_figure, move_number, next_gap_figure,
    nothing_to_compare, official_word, part_sentence, part_share, period_sentence, plan_share_sentence,
    plan_shares_summary, plan_shares_takeaway, relative_panel, relative_phrase, remainder_phrase, remainder_sentence,
    row_sentence, share_phrase, share_sentence, signed_counts, stated_counts_sentence, stated_or_reason,
    status_meaning, status_title, status_word, sum_word, table_caption, tally_sentence, tally_word, target_change_key,
    target_change_panel, target_change_phrase, target_change_row_sentence, target_change_sentence, target_change_sides,
    target_change_summary, target_change_takeaway, target_change_words, verdict_figures, verdict_key,
    verdict_row_sentence, verdict_sentence, verdicts_summary, verdicts_takeaway, whole_sentence, whole_shares_sentence,
    year_sentence, years_span, years_summary,
};
