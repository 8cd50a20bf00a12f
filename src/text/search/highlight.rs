//! What to highlight: ranges put in order, and a text cut at them.

use std::ops::Range;

/// A part of a text, found or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The part, never empty.
    pub text: &'a str,
    /// Whether it is to be highlighted.
    pub is_found: bool,
}

/// Cuts a text at the byte ranges of a match. The pieces put together are the text.
///
/// ```
/// use chi_tieu::text::{Search, pieces};
///
/// let text = "Tỷ lệ hộ nghèo";
/// let found = Search::new("ngheo").find(text).expect("it is there");
/// let pieces = pieces(text, &found.ranges);
/// assert_eq!(pieces.iter().map(|piece| (piece.text, piece.is_found)).collect::<Vec<_>>(), [
///     ("Tỷ lệ hộ ", false),
///     ("nghèo", true),
/// ]);
/// ```
pub fn pieces<'a>(text: &'a str, ranges: &[Range<usize>]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::with_capacity(2 * ranges.len() + 1);
    let mut add = |range: Range<usize>, is_found| {
        let part = text.get(range).filter(|part| !part.is_empty());
        pieces.extend(part.map(|text| Piece { text, is_found }));
    };
    let mut done = 0;
    for range in ranges {
        add(done..range.start, false);
        add(range.clone(), true);
        done = range.end;
    }
    add(done..text.len(), false);
    pieces
}

/// Ranges in order, with those that overlap or touch made one.
///
/// They are few and nearly in order, so each is inserted at its place; the library's sort would be 2 KB of wasm.
pub fn in_order(ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut ordered: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        let at = ordered.iter().rposition(|before| before.start <= range.start).map_or(0, |before| before + 1);
        ordered.insert(at, range);
    }
    ordered.dedup_by(|next, before| {
        let is_one = next.start <= before.end;
        if is_one {
            before.end = before.end.max(next.end);
        }
        is_one
    });
    ordered
}
