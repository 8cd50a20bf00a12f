//! Whole sentences: titles, summaries, and what one row, chart or table says.

mod audit;
mod breakdowns;
mod compositions;
mod gaps;
mod rows;
mod takeaways;
mod target_changes;
mod verdict_counts;
mod years;

pub use audit::{
    audit_summary, audit_takeaway, check_link, check_topic, computed_verdict_word, flag_label, kind_word,
    official_word, status_meaning, status_title, status_word, verdict_figures,
};
pub use breakdowns::{
    breakdown_summary, breakdown_takeaway, part_sentence, plan_share_sentence, plan_shares_summary,
    plan_shares_takeaway, remainder_phrase, remainder_sentence, share_phrase, whole_sentence,
};
pub use compositions::{
    composition_summary, composition_takeaway, part_share, share_sentence, sum_word, whole_shares_sentence,
};
pub use gaps::{
    baseline_label, bullet_label, chart_label, gap_row_sentence, gap_sides, gaps_summary, gaps_takeaway,
    period_sentence, relative_panel, stated_or_reason,
};
pub(super) use rows::rounded;
pub use rows::{
    composition_sentence, copied_sentence, gap_figure, gap_phrase, gap_sentence, gap_sentence_to, next_gap_figure,
    relative_phrase, row_sentence, target_change_phrase, target_change_sentence,
};
pub use takeaways::{stated_counts_sentence, table_caption, tally_sentence, tally_word};
pub use target_changes::{
    move_figure, move_number, nothing_to_compare, target_change_key, target_change_panel, target_change_row_sentence,
    target_change_sides, target_change_summary, target_change_takeaway, target_change_words,
};
pub use verdict_counts::{
    group_name, indicator_count, signed_counts, verdict_key, verdict_row_sentence, verdict_sentence, verdicts_summary,
    verdicts_takeaway,
};
pub use years::{year_sentence, years_span, years_summary};
