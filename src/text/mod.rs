//! Everything a reader reads that is not in the dataset: words, numbers, dates and sentences, in Vietnamese and English.
//!
//! Output never depends on the browser's locale or time zone.

mod arithmetic;
mod audit;
mod breakdowns;
mod collation;
mod dates;
mod failure;
mod figures;
mod findings;
mod lang;
mod names;
mod numbers;
mod search;
mod sentences;
mod sharing;
mod takeaways;
mod verdicts;
mod words;

pub use arithmetic::{calculation, computed_number, possible_range};
pub use audit::{
    audit_summary, audit_takeaway, check_finding, check_link, check_topic, flag_label, kind_word, official_word,
    outcome_meaning, outcome_title, outcome_word,
};
pub use breakdowns::{
    breakdown_summary, breakdown_takeaway, part_sentence, plan_share_sentence, plan_shares_summary,
    plan_shares_takeaway, remainder_phrase, remainder_sentence, share_phrase, shares_of_plan, whole_sentence,
};
pub use collation::collation_key;
pub use dates::date;
pub use failure::decode_failure;
pub use figures::{change_figure, figure_number, figure_phrase, footnote, quantity, time};
pub use findings::{
    Counted, agreement_word, found_count, indicator_source_phrase, next_step_word, part_word, remove_filter,
    result_phrase, results_takeaway, section_number, sort_by, sorting_word, source_phrase, sphere_word,
};
pub use lang::Lang;
pub use names::{period_name, period_short, unit_in_phrase, unit_name};
pub use numbers::{bound, decimal, numeral, percentage, signed};
pub use search::{Match, Piece, Rank, RecordMatch, Search, pieces};
pub use sentences::{
    ambition_phrase, ambition_sentence, composition_sentence, figure, gap_figure, gap_phrase, gap_sentence,
    missing_reason, next_gap_figure, reading_phrase, relative_phrase, row_sentence,
};
pub use sharing::{Sharing, citation, shared_title, sharing};
pub use takeaways::{
    chart_label, document_line, gap_hint, gaps_summary, gaps_takeaway, next_hint, period_range, table_caption,
    tally_sentence, tally_word,
};
pub use verdicts::{check_phrase, check_reason, verdict_word};
pub use words::Words;
