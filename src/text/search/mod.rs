//! Search as readers type it: without accents or with them, with abbreviations, in either normal form.
//!
//! Every word of a query must begin a word of the text; figures are found anywhere. Case and accents do not matter for
//! being found (đ is a d), only for the rank. Old and new tone placement (hòa, hoà) and the twins i and y (tỷ, tỉ) are
//! the same spelling.

mod abbreviation;
mod collation;
mod folded;
mod highlight;
pub(super) mod letter;
mod record;
mod term;

use std::ops::Range;

use folded::Folded;
use highlight::in_order;
use term::Term;

pub use collation::collation_key;
pub use highlight::{Piece, pieces};
pub use record::{Record, check_record, result_record};

/// How close a match is; the closest is the smallest and comes first.
///
/// It counts the words of the query that stand nowhere as typed: only with other accents or, for an abbreviation such as
/// KH, only at the beginning of another word. The default is a perfect match.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank(usize);

/// Where a query stands in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Match {
    /// How close it is.
    pub rank: Rank,
    /// What to highlight: byte ranges of the text on character boundaries, in order, apart from each other.
    pub ranges: Vec<Range<usize>>,
}

/// Where a query stands in the fields of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordMatch {
    /// How close it is; a word counts where it stands best.
    pub rank: Rank,
    /// What to highlight in each field, in the order of the fields: as in [`Match::ranges`], empty for a field without
    /// any word of the query.
    pub fields: Vec<Vec<Range<usize>>>,
}

/// A query, prepared once for many texts.
///
/// ```
/// use chi_tieu::text::Search;
///
/// let search = Search::new("ntm xa");
/// assert!(search.find("Số xã đạt chuẩn nông thôn mới trong năm").is_some());
/// assert!(search.find("Số huyện đạt chuẩn nông thôn mới").is_none());
///
/// let rank = |query: &str, text: &str| Search::new(query).find(text).map(|found| found.rank);
/// assert!(rank("thủ", "Thủ tục hành chính") < rank("thủ", "Thu ngân sách"));
/// ```
#[derive(Clone, Debug)]
pub struct Search {
    terms: Vec<Term>,
    /// Whether a word of it was typed with accents: then a word without them is meant without.
    is_accented: bool,
}

impl Search {
    /// Prepares what a reader typed, in normal form C or D.
    pub fn new(query: &str) -> Self {
        let terms = Term::all_of(query);
        let is_accented = terms.iter().any(Term::is_accented);
        Self { terms, is_accented }
    }

    /// Whether it looks for nothing; then it finds every text and highlights nothing.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Where all words of the query stand in a text.
    pub fn find(&self, text: &str) -> Option<Match> {
        let RecordMatch { rank, mut fields } = self.find_in(&[text])?;
        Some(Match { rank, ranges: fields.pop().unwrap_or_default() })
    }

    /// Where all words of the query stand in a record; each may stand in another field.
    ///
    /// ```
    /// use chi_tieu::text::Search;
    ///
    /// let [name, unit] = ["GRDP bình quân đầu người/năm", "Triệu đồng"];
    /// let found = Search::new("grdp triệu").find_in(&[name, unit]).expect("both words are there");
    /// assert_eq!(found.fields, [vec![0..4], vec![0..7]]);
    /// ```
    pub fn find_in(&self, fields: &[&str]) -> Option<RecordMatch> {
        let texts: Vec<Folded> = fields.iter().map(|field| Folded::of(field)).collect();
        self.find_folded(&texts)
    }

    /// The same for texts that are folded already.
    fn find_folded(&self, texts: &[Folded]) -> Option<RecordMatch> {
        let mut found = RecordMatch { rank: Rank::default(), fields: vec![Vec::new(); texts.len()] };
        if self.is_empty() {
            return Some(found);
        }
        for term in &self.terms {
            self.add(term, texts, &mut found)?;
        }
        found.fields = found.fields.into_iter().map(in_order).collect();
        Some(found)
    }

    /// Adds one term's hits to what is found. Where it stands as typed, what is merely similar is not highlighted,
    /// unless nothing tells whether the reader types accents.
    fn add(&self, term: &Term, texts: &[Folded], found: &mut RecordMatch) -> Option<()> {
        let hits: Vec<_> = texts.iter().map(|text| term.hits(text)).collect();
        let is_exact = hits.iter().flatten().map(|hit| hit.is_exact).max()?;
        let is_strict = is_exact && (self.is_accented || term.is_abbreviation());
        found.rank.0 += usize::from(!is_exact);
        for (ranges, hits) in found.fields.iter_mut().zip(hits) {
            ranges.extend(hits.into_iter().filter(|hit| hit.is_exact || !is_strict).map(|hit| hit.range));
        }
        Some(())
    }
}
