//! What is wrong with a series is said with its place, and there is never half a series.

use chi_tieu::{
    decode::{MAX_REPORTS, parse_series, series_files},
    domain::{Fault, Problem},
    text::{Lang, decode_failure},
};
use serde_json::{Value, json};

use super::fixture::{end, report, reports, series};

fn fault_of(series: &Value, reports: &[Value]) -> Fault {
    let texts: Vec<String> = reports.iter().map(Value::to_string).collect();
    parse_series(&series.to_string(), &texts).unwrap_err()
}

fn at(fault: &Fault) -> (&str, &Problem) {
    (fault.path.as_str(), &fault.problem)
}

#[test]
fn a_link_names_a_report_and_an_indicator_that_are_there() {
    let links = json!([{ "from": end("a", "homes"), "to": end("z", "homes") }]);
    let fault = fault_of(&series(links), &reports());
    assert_eq!(at(&fault), ("/links/0/to/report", &Problem::UnknownReport { id: "z".to_owned() }));
    let links = json!([{ "from": end("a", "houses"), "to": end("b", "homes") }]);
    let fault = fault_of(&series(links), &reports());
    let problem = Problem::UnknownIndicator { id: "houses".to_owned(), report: "a".to_owned() };
    assert_eq!(at(&fault), ("/links/0/from/indicator", &problem));
}

#[test]
fn a_link_across_units_says_how_many_of_the_one_are_one_of_the_other() {
    let mut links = json!([{ "from": end("b", "homes"), "to": end("c", "homes") }]);
    let fault = fault_of(&series(links.clone()), &reports());
    let problem = Problem::NoFactor { one: "nghin can".to_owned(), other: "can".to_owned() };
    assert_eq!(at(&fault), ("/links/0", &problem));
    for (factor, problem) in [
        (json!("0"), Problem::OutOfRange),
        (json!("-1000"), Problem::OutOfRange),
        (json!("a thousand"), Problem::NotDecimal),
    ] {
        links[0]["factor"] = factor;
        assert_eq!(at(&fault_of(&series(links.clone()), &reports())), ("/links/0/factor", &problem));
    }
}

#[test]
fn links_neither_lead_in_a_circle_nor_back_nor_twice_to_or_from_one_place() {
    let [ab, ba] =
        [("a", "b"), ("b", "a")].map(|(from, to)| json!({ "from": end(from, "homes"), "to": end(to, "homes") }));
    let bc = json!({ "from": end("b", "homes"), "to": end("c", "flats") });
    let ca = json!({ "from": end("c", "flats"), "to": end("a", "homes") });
    for (links, path, problem) in [
        (json!([ab, ba]), "/links/0", Problem::CircularLinks),
        (json!([ab, bc, ca]), "/links/0", Problem::CircularLinks),
        (json!([{ "from": end("a", "homes"), "to": end("a", "homes") }]), "/links/0", Problem::CircularLinks),
        (json!([ba]), "/links/0/to/report", Problem::NotLater),
        (
            json!([{ "from": end("c", "homes"), "to": end("c", "flats"), "factor": "0.001" }]),
            "/links/0/to/report",
            Problem::NotLater,
        ),
        (json!([ab, { "from": end("a", "homes"), "to": end("c", "flats") }]), "/links/1/from", Problem::RepeatedLink),
        (json!([bc, { "from": end("a", "homes"), "to": end("c", "flats") }]), "/links/1/to", Problem::RepeatedLink),
    ] {
        assert_eq!(at(&fault_of(&series(links), &reports())), (path, &problem));
    }
}

#[test]
fn a_break_has_a_kind_and_a_reason() {
    let link = |between: Value| json!([{ "from": end("a", "homes"), "to": end("b", "homes"), "break": between }]);
    let fault = fault_of(&series(link(json!({ "kind": "territory" }))), &reports());
    assert_eq!(at(&fault), ("/links/0/break", &Problem::MissingField { name: "reason" }));
    let fault = fault_of(&series(link(json!({ "kind": "mood", "reason": { "vi": "x" } }))), &reports());
    assert_eq!(fault.path, "/links/0/break/kind");
    assert!(matches!(fault.problem, Problem::UnknownWord { .. }), "{fault}");
}

#[test]
fn a_fault_of_a_report_is_named_with_its_file() {
    let mut broken = reports();
    broken[1]["indicators"][0]["unit"] = json!("metres");
    let fault = fault_of(&series(json!([])), &broken);
    assert_eq!(fault.path, "/reports/1");
    assert_eq!(
        fault.to_string(),
        "/reports/1: in the report “b.json”, /indicators/0/unit: “metres” is not defined in this dataset"
    );
    let vietnamese = decode_failure(Lang::Vi, &fault);
    assert!(vietnamese.contains("trong báo cáo “b.json”, /indicators/0/unit"), "{vietnamese}");
    // A report that has not come is none.
    assert_eq!(fault_of(&series(json!([])), &reports()[..2]).path, "/reports/2");
}

#[test]
fn reports_are_different_ones_in_the_order_of_time() {
    let mut turned = reports();
    turned.swap(0, 1);
    assert_eq!(at(&fault_of(&series(json!([])), &turned)), ("/reports/1", &Problem::NotInOrder));
    let mut twice = reports();
    twice[1] = report("a", "2022", 2022, &[("homes", "can", "1", "2")]);
    assert_eq!(at(&fault_of(&series(json!([])), &twice)), ("/reports/1", &Problem::RepeatedId { id: "a".to_owned() }));
    // Nothing says that a report of "2021" came before one of December 2021.
    let mut vague = reports();
    vague[1] = report("b", "2021", 2022, &[("homes", "can", "1", "2")]);
    let texts: Vec<String> = vague.iter().map(Value::to_string).collect();
    assert!(parse_series(&series(json!([])).to_string(), &texts).is_ok());
}

#[test]
fn a_series_names_files_beside_it_and_nothing_else() {
    for file in [
        "a",
        "/a.json",
        "https://a.example/a.json",
        "//a.example/a.json",
        "a.json?b",
        "a b.json",
        "x//a.json",
        "%2e.json",
        "a\\b.json",
        "data:a.json",
    ] {
        let mut series = series(json!([]));
        series["reports"][1] = json!(file);
        let fault = series_files(&series.to_string()).unwrap_err();
        assert_eq!(at(&fault), ("/reports/1", &Problem::BadFile), "{file}");
    }
    let mut twice = series(json!([]));
    twice["reports"][2] = json!("a.json");
    assert_eq!(series_files(&twice.to_string()).unwrap_err().path, "/reports/2");
    let mut many = series(json!([]));
    many["reports"] = (0..=MAX_REPORTS).map(|at| json!(format!("{at}.json"))).collect();
    assert_eq!(
        at(&series_files(&many.to_string()).unwrap_err()),
        ("/reports", &Problem::TooMany { limit: MAX_REPORTS })
    );
}

#[test]
fn what_is_no_series_is_refused() {
    for (field, value, path) in [
        ("format", json!(2), "/format"),
        ("id", json!("A B"), "/id"),
        ("reports", json!([]), "/reports"),
        ("links", json!([]), "/links"),
        ("links", json!([{}]), "/links/0"),
        ("more", json!(1), ""),
    ] {
        let mut series = series(json!([]));
        series[field] = value;
        assert_eq!(fault_of(&series, &reports()).path, path, "{field}");
    }
    assert_eq!(parse_series("[]", &[]).unwrap_err().path, "");
}

#[test]
fn every_problem_of_a_series_is_worded_in_both_languages() {
    for problem in [
        Problem::BadFile,
        Problem::NotInOrder,
        Problem::UnknownReport { id: "x".to_owned() },
        Problem::UnknownIndicator { id: "x".to_owned(), report: "y".to_owned() },
        Problem::NoFactor { one: "m".to_owned(), other: "km".to_owned() },
        Problem::RepeatedLink,
        Problem::CircularLinks,
        Problem::NotLater,
        Problem::NotInSeries { id: "x".to_owned() },
    ] {
        let fault = Fault { path: "/links/0".to_owned(), problem };
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| decode_failure(lang, &fault));
        assert!(
            vi.starts_with("Không đọc được dữ liệu. /links/0: ")
                && en.starts_with("The data cannot be read. /links/0: ")
        );
        assert_ne!(vi, en);
    }
}
