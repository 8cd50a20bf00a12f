//! Search: what holds of every letter, of every name of the shipped report, and of whatever is typed.

use chi_tieu::{
    EMBEDDED, decode,
    text::{Match, Rank, Search, pieces},
};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// All Vietnamese vowels with their tones, and what is beside them.
const LETTERS: &str = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵdđbcghklmnpqrstvx";

/// The letters without case, accents and stroke, worked out by Unicode's tables.
pub fn without_accents(text: &str) -> String {
    let bare = text.nfd().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter));
    bare.flat_map(char::to_lowercase).map(|letter| if letter == 'đ' { 'd' } else { letter }).collect()
}

/// Names of groups, indicators and units, and all notes, in both languages.
fn shipped_texts() -> Vec<String> {
    let dataset = decode::parse(EMBEDDED).unwrap_or_else(|fault| panic!("{fault}"));
    let mut texts: Vec<_> = dataset.groups.iter().map(|group| group.name.clone()).collect();
    for indicator in dataset.indicators() {
        texts.extend([indicator.name.clone(), indicator.unit.name.clone()]);
        texts.extend(indicator.notes.iter().map(|note| note.text.clone()));
    }
    texts.into_iter().flat_map(|text| [Some(text.vi), text.en]).flatten().collect()
}

/// Every beginning of a word, a letter longer each time.
fn beginnings(word: &str) -> impl Iterator<Item = &str> {
    word.char_indices().filter_map(|(start, letter)| word.get(..start + letter.len_utf8()))
}

/// Asserts what holds of every match, and that its pieces are the text.
#[track_caller]
fn well_placed(text: &str, found: &Match) {
    let mut done = 0;
    for (at, range) in found.ranges.iter().enumerate() {
        assert!(range.start < range.end, "{text:?}: nothing at {range:?}");
        assert!(at == 0 || range.start > done, "{text:?}: {range:?} is not apart from what is before");
        assert!(text.get(range.clone()).is_some(), "{text:?}: {range:?} cuts a character");
        done = range.end;
    }
    let pieces = pieces(text, &found.ranges);
    assert_eq!(pieces.iter().map(|piece| piece.text).collect::<String>(), text);
    assert_eq!(pieces.iter().filter(|piece| piece.is_found).count(), found.ranges.len());
}

#[test]
fn every_letter_is_found_by_its_bare_letter_and_exactly_by_itself() {
    for typed in LETTERS.chars() {
        for letter in LETTERS.chars() {
            let found = Search::new(&typed.to_string()).find(&letter.to_uppercase().to_string());
            let is_alike = without_accents(&typed.to_string()) == without_accents(&letter.to_string());
            assert_eq!(found.is_some(), is_alike, "{typed} in {letter}");
            let is_exact = found.is_some_and(|found| found.rank == Rank::default());
            assert_eq!(is_exact, typed == letter, "{typed} is {letter}");
        }
    }
}

#[test]
fn every_beginning_of_every_word_of_the_report_finds_its_text_with_and_without_accents() {
    for text in shipped_texts() {
        for beginning in text.split_whitespace().flat_map(beginnings) {
            let found = Search::new(beginning).find(&text);
            well_placed(&text, found.as_ref().unwrap_or_else(|| panic!("{beginning} is not found in {text}")));
            let bare = without_accents(beginning);
            let found = Search::new(&bare).find(&text);
            well_placed(&text, found.as_ref().unwrap_or_else(|| panic!("{bare} is not found in {text}")));
        }
    }
}

#[test]
fn every_text_of_the_report_is_found_exactly_by_itself_and_highlighted_but_for_signs() {
    for text in shipped_texts() {
        let found = Search::new(&text).find(&text).unwrap_or_else(|| panic!("{text} is not found"));
        assert_eq!(found.rank, Rank::default(), "{text}");
        for piece in pieces(&text, &found.ranges).iter().filter(|piece| !piece.is_found) {
            assert!(!piece.text.contains(char::is_alphanumeric), "{text}: {}", piece.text);
        }
    }
}

#[test]
fn the_normal_form_of_what_is_typed_does_not_matter() {
    for text in shipped_texts() {
        for typed in text.split_whitespace().flat_map(beginnings) {
            let decomposed: String = typed.nfd().collect();
            assert_eq!(Search::new(&decomposed).find(&text), Search::new(typed).find(&text), "{typed} in {text}");
        }
    }
}

/// Texts of what matters to a search: letters of both cases, signs on their own, spaces, figures.
fn any_text() -> impl Strategy<Value = String> {
    let letters = LETTERS.chars().chain(LETTERS.chars().flat_map(char::to_uppercase)).collect::<Vec<_>>();
    let others = " -–,.%/()'’\u{a0}\u{300}\u{323}\u{302}\u{31b}0159²İßﬁ中😀".chars().collect::<Vec<_>>();
    let known = ["kế hoạch ", "ntm", "KH ", "tỷ ", "quí", "people's council", "8,5%", "nông thôn mới", "ế", "e\u{302}"];
    let piece = prop_oneof![
        4 => prop::sample::select(letters).prop_map(String::from),
        2 => prop::sample::select(others).prop_map(String::from),
        1 => prop::sample::select(known.to_vec()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

/// Words of Vietnamese letters in normal form C, with figures and signs.
fn vietnamese() -> impl Strategy<Value = String> {
    let letters = format!("{LETTERS}{}  -,%5", LETTERS.to_uppercase()).chars().collect::<Vec<_>>();
    prop::collection::vec(prop::sample::select(letters), 0..12).prop_map(String::from_iter)
}

proptest! {
    #[test]
    fn whatever_is_typed_and_searched_ranges_are_in_order_and_cut_no_character(
        query in any_text(),
        text in any_text(),
        other in any_text(),
    ) {
        let search = Search::new(&query);
        if let Some(found) = search.find(&text) {
            well_placed(&text, &found);
        }
        let alone = search.find_in(&[text.as_str()]).map(|found| (found.rank, found.fields));
        prop_assert_eq!(alone, search.find(&text).map(|found| (found.rank, vec![found.ranges])));
        if let Some(found) = search.find_in(&[&text, &other]) {
            prop_assert_eq!(found.fields.len(), 2);
            for (text, ranges) in [&text, &other].into_iter().zip(found.fields) {
                well_placed(text, &Match { rank: found.rank, ranges });
            }
        } else {
            prop_assert!(search.find(&text).is_none() && search.find(&other).is_none());
        }
    }

    #[test]
    fn a_text_is_found_by_itself_as_well_as_can_be(text in any_text()) {
        let found = Search::new(&text).find(&text);
        prop_assert_eq!(found.map(|found| found.rank), Some(Rank::default()));
    }

    #[test]
    fn normal_forms_of_query_and_text_do_not_matter(query in vietnamese(), text in vietnamese()) {
        let decomposed: String = query.nfd().collect();
        prop_assert_eq!(Search::new(&decomposed).find(&text), Search::new(&query).find(&text));
        let rank = |text: &str| Search::new(&query).find(text).map(|found| found.rank);
        prop_assert_eq!(rank(&text.nfd().collect::<String>()), rank(&text));
    }

    #[test]
    fn accents_never_hide_a_text(query in vietnamese(), text in vietnamese()) {
        let text = format!("{text} {query}");
        prop_assert!(Search::new(&without_accents(&query)).find(&text).is_some());
    }
}
