//! What is said of passing on what is shown.

use chi_tieu::text::{Lang, citation, file_messages, messages, shared_title};
use chi_tieu::{EMBEDDED, decode, domain::Dataset};

fn shipped() -> Dataset {
    decode::parse(EMBEDDED).unwrap()
}

#[test]
fn a_citation_names_issuer_document_day_title_and_boundaries() {
    let dataset = shipped();
    for (lang, parts) in [
        (
            Lang::Vi,
            ["Ủy ban nhân dân tỉnh Thái Nguyên", "163/BC-UBND ngày 12/11/2023", "Địa giới trước ngày 01/7/2025"],
        ),
        (
            Lang::En,
            ["People's Committee of Thái Nguyên", "163/BC-UBND of 12 November 2023", "Boundaries before 1 July 2025"],
        ),
    ] {
        let cited = citation(lang, &dataset, None);
        for part in parts.into_iter().chain([lang.of(&dataset.document.title), "2023–2024", "chi-tieu"]) {
            assert!(cited.contains(part), "{part} is not in {cited}");
        }
        assert!(cited.ends_with("2025."), "without an address it ends as a sentence: {cited}");
        assert_eq!(
            citation(lang, &dataset, Some("https://a.vn/#view=gaps")),
            format!("{cited} https://a.vn/#view=gaps")
        );
    }
}

#[test]
fn what_is_shared_says_whose_figures_it_is() {
    let dataset = shipped();
    assert_eq!(shared_title(Lang::Vi, &dataset), "Chỉ tiêu kinh tế - xã hội, Tỉnh Thái Nguyên");
    assert_eq!(shared_title(Lang::En, &dataset), "Socio-economic indicators, Thái Nguyên Province");
}

#[test]
fn a_refusal_says_what_to_do_instead() {
    let (vi, en) = (file_messages(Lang::Vi), file_messages(Lang::En));
    for (vi, en) in [
        (vi.share.copy_refused, en.share.copy_refused),
        (vi.share.refused, en.share.refused),
        (messages(Lang::Vi).widget.link_lost, messages(Lang::En).widget.link_lost),
    ] {
        assert!(vi.matches(". ").count() >= 1 && en.matches(". ").count() >= 1, "{vi} / {en}");
        assert_ne!(vi, en);
    }
}
