//! Copies of reports, beside the series of Thừa Thiên Huế and among the examples, are those that the other tests read.

use super::FOLDER;

#[test]
fn the_reports_beside_the_series_are_those_of_the_tests() {
    for year in [2019, 2021, 2022, 2023] {
        let name = format!("thua-thien-hue-{year}.json");
        let one = std::fs::read(format!("{FOLDER}{name}")).unwrap();
        let other = std::fs::read(format!("{}/tests/reports/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert!(one == other, "data/series/{name} and tests/reports/{name} differ");
    }
}

#[test]
fn the_examples_of_the_page_are_those_of_the_tests() {
    let root = env!("CARGO_MANIFEST_DIR");
    for name in ["thua-thien-hue-2019.json", "phu-tho-2023.json"] {
        let one = std::fs::read(format!("{root}/data/{name}")).unwrap();
        let other = std::fs::read(format!("{root}/tests/reports/{name}")).unwrap();
        assert!(one == other, "data/{name} and tests/reports/{name} differ");
    }
}
