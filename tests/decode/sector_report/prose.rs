//! Figures in sentences: words may follow the number, but its sign, its bound and a second number are those of a cell.

use chi_tieu::domain::{Problem, Relation};
use serde_json::{Value, json};

use super::{accepted, refused, set, small};

const PLACE: &str = "/results/3";

/// Results with another figure in communes.
fn figure(printed: &str, relation: &str, decimal: &str) -> Value {
    let mut results = small();
    for (field, value) in [("printed", printed), ("relation", relation), ("decimal", decimal)] {
        set(&mut results, &format!("{PLACE}/{field}"), json!(value));
    }
    results
}

#[test]
fn what_is_counted_may_be_said_after_the_number() {
    for (printed, relation, decimal) in [
        ("06 trường mầm non", "=", "6"),
        ("3 xã đạt chuẩn nông thôn mới", "=", "3"),
        ("6/9 huyện", "=", "6"),
        ("6/9", "=", "6"),
        ("4.477.273/7.863.264", "=", "4477273"),
        ("trên 20 doanh nghiệp", ">", "20"),
        ("ít nhất 02 xã", "≥", "2"),
        ("không quá 5 hộ nghèo", "≤", "5"),
        // In a sentence it may be by how much, or more than how much.
        ("vượt 03 xã", "=", "3"),
        ("vượt 03 xã", ">", "3"),
        ("cao hơn 1 xã", "=", "1"),
        ("thấp hơn 1 xã", "=", "-1"),
        ("thấp hơn 3 xã", "<", "3"),
        ("giảm 12 vụ so với cùng kỳ", "=", "-12"),
    ] {
        let read = accepted(&figure(printed, relation, decimal));
        let quantity = read.result("communes-named").expect("the result").figure.quantity;
        let expected = Relation::from_slug(relation).expect("a relation");
        assert_eq!((quantity.relation, quantity.decimal.to_string().as_str()), (expected, decimal), "{printed}");
    }
}

#[test]
fn what_changes_the_number_is_refused_as_in_a_cell() {
    let owned = str::to_owned;
    for (printed, relation, decimal, problem) in [
        (
            "trên 20 doanh nghiệp",
            "=",
            "20",
            Problem::RelationDiffers { printed: owned("trên 20 doanh nghiệp"), sign: owned("trên"), relation: "=" },
        ),
        (
            "giảm 12 vụ",
            "=",
            "12",
            Problem::SignDiffers { printed: owned("giảm 12 vụ"), sign: owned("giảm"), decimal: owned("12") },
        ),
        ("6 trường, 7 lớp", "=", "6", Problem::SecondNumber { printed: owned("6 trường, 7 lớp"), number: owned("7") }),
        ("3-5 xã", "=", "3", Problem::SecondNumber { printed: owned("3-5 xã"), number: owned("5") }),
        (
            "khoảng 20 xã",
            "=",
            "20",
            Problem::NotCalledApproximate { printed: owned("khoảng 20 xã"), word: owned("khoảng") },
        ),
        ("hai 20 xã", "=", "20", Problem::Obscure { printed: owned("hai 20 xã"), piece: owned("hai") }),
        ("20 nghìn xã", "=", "20", Problem::Obscure { printed: owned("20 nghìn xã"), piece: owned("nghìn") }),
        ("20 xã ±5", "=", "20", Problem::Obscure { printed: owned("20 xã ±5"), piece: owned("±") }),
    ] {
        refused(&figure(printed, relation, decimal), &format!("{PLACE}/printed"), &problem);
    }
}

#[test]
fn a_result_may_be_a_range_or_have_an_aside() {
    let mut results = figure("tăng từ 20 - 50 xã", "=", "20");
    set(&mut results, &format!("{PLACE}/until"), json!("50"));
    let read = accepted(&results);
    let quantity = read.result("communes-named").expect("the result").figure.quantity;
    assert_eq!(quantity.until.map(|until| until.to_string()).as_deref(), Some("50"));
    set(&mut results, &format!("{PLACE}/until"), json!("10"));
    refused(&results, &format!("{PLACE}/until"), &Problem::BadRange);

    let mut results = figure("6 trường (trong đó 2 lớp ghép)", "=", "6");
    set(&mut results, &format!("{PLACE}/aside"), json!("(trong đó 2 lớp ghép)"));
    accepted(&results);
    set(&mut results, &format!("{PLACE}/aside"), json!("(trong đó 3 lớp ghép)"));
    let problem = Problem::NotPrinted { aside: "(trong đó 3 lớp ghép)".to_owned() };
    refused(&results, &format!("{PLACE}/aside"), &problem);
}
