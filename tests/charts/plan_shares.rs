//! The chart of shares of plan: the whole plan in the middle, every result where it lies from it.

use chi_tieu::{
    charts::{Palette, plan_shares},
    domain::shares_of_plan,
    text::{self, Lang},
};
use serde_json::Value;

use crate::{breakdown::sector_report, option::points};

fn drawn(lang: Lang, width_px: f64) -> (Value, f64) {
    let drawing = plan_shares(&sector_report(), lang, width_px, &Palette::LIGHT);
    crate::assert_walkable(&drawing, shares_of_plan(&sector_report()).count());
    (serde_json::to_value(&drawing.option).unwrap(), drawing.height_px)
}

#[test]
fn every_result_stands_as_far_from_its_plan_as_it_says() {
    let (option, _) = drawn(Lang::Vi, 900.0);
    for (id, topic, expected) in [
        ("share-1", "GRDP bình quân đầu người", -1.8),
        ("share-1", "Thu ngân sách", 0.0),
        ("share-1", "Sản lượng lúa", 3.5),
        ("beyond-left-1", "Thanh toán kế hoạch vốn", -30.0),
    ] {
        let found = points(&option, id).into_iter().find(|(.., sentence)| sentence.starts_with(topic));
        let (x, ..) = found.unwrap_or_else(|| panic!("{topic} in {id}"));
        assert!((x - expected).abs() < 1e-9, "{topic} at {x}");
    }
    let marks = ["share-1", "beyond-left-1", "beyond-right-1"].map(|id| points(&option, id).len());
    assert_eq!(marks.iter().sum::<usize>(), shares_of_plan(&sector_report()).count());
}

#[test]
fn below_and_above_are_two_sides_and_two_colours() {
    let (option, _) = drawn(Lang::Vi, 900.0);
    let series = option["series"].as_array().unwrap().iter().find(|series| series["id"] == "share-1").unwrap();
    for item in series["data"].as_array().unwrap() {
        let expected =
            if item["value"][0].as_f64().unwrap() < 0.0 { Palette::LIGHT.missed } else { Palette::LIGHT.exceeded };
        assert_eq!(item["itemStyle"]["color"], expected, "{item}");
    }
}

#[test]
fn ticks_are_percentages_of_the_plan() {
    let (option, _) = drawn(Lang::Vi, 900.0);
    let ticks: Vec<String> = points(&option, "text-ticks").into_iter().map(|(.., text)| text).collect();
    assert_eq!(ticks, ["70%", "80%", "90%", "100%", "110%", "120%", "130%"]);
}

#[test]
fn every_name_and_share_is_printed_whole_in_the_reports_order_at_any_width() {
    let sector_report = sector_report();
    for (lang, width_px) in
        [Lang::Vi, Lang::En].into_iter().flat_map(|lang| [200.0, 375.0, 640.0, 1600.0].map(|px| (lang, px)))
    {
        let (option, height_px) = drawn(lang, width_px);
        let texts = |id: &str| -> Vec<String> {
            points(&option, id).into_iter().map(|(.., text)| text.replace('\n', " ")).collect()
        };
        let results = shares_of_plan(&sector_report);
        let (names, shares): (Vec<_>, Vec<_>) = results
            .map(|(result, share)| (lang.of(&result.topic).to_owned(), text::figure_phrase(lang, share)))
            .unzip();
        assert_eq!(texts("text-names"), names);
        assert_eq!(texts("text-shares"), shares);
        super::assert_inside(&option, width_px, height_px);
    }
}

#[test]
fn the_sentence_says_when_how_much_and_of_which_plan() {
    let (option, _) = drawn(Lang::Vi, 900.0);
    let sentences: Vec<String> =
        points(&option, "share-1").into_iter().map(|(.., text)| text.replace('\n', " ")).collect();
    let plain: Vec<String> = sentences.iter().map(|text| text.replace('\u{a0}', " ")).collect();
    for expected in [
        "GRDP bình quân đầu người, ước thực hiện 2023: 113 triệu đồng, bằng 98,2% kế hoạch.",
        "Thu ngân sách, ước thực hiện 2023: 20.000 tỷ đồng, bằng 100% dự toán HĐND tỉnh giao.",
    ] {
        assert!(plain.iter().any(|sentence| sentence == expected), "{expected} in {plain:#?}");
    }
}
