//! Datasets packed and read back.

use std::sync::Arc;

use chi_tieu::{EMBEDDED_PACKED, decode, domain::Dataset, packed};
use serde_json::json;

use super::{
    assert_same, dataset, decoded,
    fixture::{remove, set, small, with, without},
    wide::wide,
    write,
};

const RESULTS: &str = include_str!("../../data/thai-nguyen-2023.results.json");

#[track_caller]
fn assert_comes_back(dataset: &Dataset) {
    let read = packed::read(&write(dataset)).expect("what was just written");
    assert_same(&read, dataset);
}

#[test]
fn the_built_in_dataset_is_the_one_that_the_decoder_reads() {
    let read = packed::read(EMBEDDED_PACKED).expect("what the build wrote");
    assert_same(&read, &decoded());
    assert!(write(&decoded()) == EMBEDDED_PACKED, "made of the data as it is now");
}

#[test]
fn every_field_of_the_format_comes_back() {
    assert_comes_back(&dataset(&small()));
    assert_comes_back(&dataset(&wide()));
}

#[test]
fn whatever_format_2_may_say_or_leave_out_comes_back() {
    for (pointer, value) in [
        ("/document/kind", json!("press")),
        ("/document/date", json!("2023-11")),
        ("/document/date", json!("2023")),
        ("/documents/0/kind", json!("decision")),
        ("/documents/0/date", json!("2022")),
        ("/notes", json!([{ "vi": "a" }, { "vi": "b", "en": "c" }])),
        ("/periods/4/until", json!("2023-09")),
        ("/periods/4/label/vi", json!("Điều chỉnh")),
        ("/comparison/previous", json!("2023-striven")),
        ("/units/3/kind", json!("rate")),
        ("/units/3/before", json!(false)),
        ("/places/1/document", json!("resolution-9")),
        ("/verdicts/met_or_better", json!(false)),
        ("/verdicts/reported/missed", json!(0)),
        ("/groups/0/composition", json!(true)),
        ("/groups/2/verdict/means", json!("other")),
        ("/indicators/1/verdict/means", json!("nearly")),
        ("/indicators/0/values/2022-final/until", json!("101")),
        ("/indicators/0/values/2023-striven/words/vi", json!("Nhập siêu")),
        ("/indicators/1/values/2023-striven/unit", json!("communes")),
    ] {
        let mut changed = wide();
        if pointer.ends_with("2022-final/until") {
            changed["indicators"][0]["values"]["2022-final"]["printed"] = json!("khoảng 99 - 101 (trong đó 3) *5");
        }
        if pointer.ends_with("striven/unit") {
            changed["indicators"][1]["values"]["2023-striven"]["printed"] = json!("3.5");
        }
        if pointer.ends_with("previous") {
            remove(&mut changed, "/comparison/alternative");
        }
        set(&mut changed, pointer, value);
        assert!(write(&dataset(&changed)) != write(&dataset(&wide())), "{pointer} is in the bytes");
        assert_comes_back(&dataset(&changed));
    }
    for pointer in [
        "/documents/0/number",
        "/territories/0/note",
        "/notes",
        "/periods/4/label",
        "/comparison/alternative",
        "/units/3/one",
        "/places/2/territory",
        "/verdicts",
        "/verdicts/reported/exceeded",
        "/groups/2/verdict",
        "/groups/2/verdict/en",
        "/indicators/1/responsible",
        "/indicators/1/values/2023-striven",
        "/indicators/0/values/2023-striven/words/en",
    ] {
        let mut changed = wide();
        remove(&mut changed, pointer);
        assert_comes_back(&dataset(&changed));
    }
}

#[test]
fn whatever_a_dataset_may_say_or_leave_out_comes_back() {
    for (pointer, value) in [
        ("/units/2/one", json!("commune")),
        ("/units/1/kind", json!("count")),
        ("/groups/1/heading", json!(true)),
        ("/groups/1/domain", json!("government")),
        ("/periods/0/year", json!(1900)),
        ("/periods/0/year", json!(2200)),
        ("/periods/1/stage", json!("final")),
        ("/document/date", json!("2024-02-29")),
        ("/comparison/previous", json!("2022-final")),
        ("/headlines", json!(["communes", "share", "income"])),
        ("/indicators/0/parent", json!("communes")),
        ("/indicators/1/verdict/means", json!("exceeded")),
        ("/indicators/0/name/vi", json!("Tỷ trọng \u{1f332} ".repeat(90).trim_end())),
    ] {
        let changed = with(pointer, value);
        assert!(write(&dataset(&changed)) != write(&dataset(&small())), "{pointer} is in the bytes");
        assert_comes_back(&dataset(&changed));
    }
    for pointer in [
        "/groups/0/composition",
        "/comparison/next",
        "/document/number",
        "/document/territory/note",
        "/document/title/en",
        "/headlines",
        "/indicators/2/parent",
        "/indicators/1/verdict",
        "/indicators/1/notes",
        "/indicators/1/notes/1/period",
        "/indicators/0/values/2024-plan/wording",
        "/indicators/1/values/2022-final",
    ] {
        assert_comes_back(&dataset(&without(pointer)));
    }
}

#[test]
fn every_relation_and_every_printed_digit_comes_back() {
    for relation in ["=", "≥", ">", "≤", "<"] {
        for decimal in ["0", "0.00", "-0.1", "8.50", "127", "128", "123456789012345678", "-0.12345678901234567"] {
            let sign = if relation == "=" { "" } else { relation };
            let printed = format!("{sign}{}", decimal.replace('.', ","));
            let figure = json!({ "printed": printed, "relation": relation, "decimal": decimal, "place": "list" });
            assert_comes_back(&dataset(&with("/indicators/1/values/2023-plan", figure)));
        }
    }
}

#[test]
fn a_dataset_of_many_indicators_comes_back() {
    let mut many = small();
    for number in 0..300 {
        let mut indicator = small()["indicators"][1].clone();
        indicator["id"] = json!(format!("income-{number}"));
        set(&mut many, "/indicators/-", indicator);
    }
    assert_eq!(dataset(&many).assessments().len(), 303);
    assert_comes_back(&dataset(&many));
}

#[test]
fn what_has_no_place_in_the_bytes_is_not_written() {
    let mut with_results = decoded();
    let sector_report = decode::parse_sector_report(RESULTS, &with_results).expect("the results beside it");
    with_results.sector_report = Some(Arc::new(sector_report));
    assert_eq!(packed::write(&with_results), None);
}
