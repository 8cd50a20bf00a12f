//! Asides: what stands in a cell and is not the value. It is named word for word, and only then left out.

use chi_tieu::domain::Problem;
use serde_json::{Value, json};

use super::{FIGURE, dataset, obscure, read_in, refused, second_number, sketch, stated};

fn with_aside(printed: &str, statement: &str, aside: &Value) -> Value {
    let mut value = stated(printed, statement);
    super::set(&mut value, "/aside", aside.clone());
    value
}

#[test]
fn what_is_named_as_an_aside_is_left_out_and_still_printed() {
    for (printed, statement, aside) in [
        ("5,2 (còn 4,33%)", "5.2", json!("(còn 4,33%)")),
        ("90 (91)", "90", json!("(91)")),
        ("8,5/9", "8.5", json!("/9")),
        ("45 xã đạt chuẩn", "45", json!("xã đạt chuẩn")),
        ("năm 2023: 5", "5", json!("năm 2023:")),
        ("5 năm 2023", "5", json!(["năm 2023"])),
        ("5 (1) so với 4 (2)", "5", json!(["(1)", "so với 4", "(2)"])),
        ("90+", "90", json!("+")),
        ("trên 90 (91-92)", "> 90", json!("(91-92)")),
        ("7,5-8,0 (9)", "7.5–8.0", json!("(9)")),
        // Only the first of two is taken away for each that is named.
        ("(5) 5 (5)", "5", json!(["(5)", "(5)"])),
    ] {
        let read = read_in("%", with_aside(printed, statement, &aside)).unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!((read.printed.as_str(), sketch(&read.quantity)), (printed, statement.replace(' ', "")));
    }
}

#[test]
fn without_its_aside_the_same_is_refused() {
    refused("5,2 (còn 4,33%)", "5.2", &second_number("5,2 (còn 4,33%)", "4,33"));
    refused("90 (91)", "90", &second_number("90 (91)", "91"));
    refused("8,5/9", "8.5", &second_number("8,5/9", "9"));
    refused("năm 2023: 5", "5", &obscure("năm 2023: 5", "năm"));
    // One of two is not enough.
    let value = with_aside("5 (1) (2)", "5", &json!("(1)"));
    let problem = second_number("5 (1) (2)", "2");
    super::super::refused(&dataset("%", value), &format!("{FIGURE}/printed"), &problem);
}

#[test]
fn an_aside_stands_in_the_printed_text_word_for_word() {
    for (printed, aside, path, missing) in [
        ("5,2 (còn 4,33%)", json!("(còn 4,3%)"), "aside", "(còn 4,3%)"),
        ("5,2 (còn 4,33%)", json!("(Còn 4,33%)"), "aside", "(Còn 4,33%)"),
        ("5,2", json!("4"), "aside", "4"),
        ("5,2 (1)", json!(["(1)", "(2)"]), "aside/1", "(2)"),
        // It is there once, and named twice.
        ("5,2 (1)", json!(["(1)", "(1)"]), "aside/1", "(1)"),
    ] {
        let problem = Problem::NotPrinted { aside: missing.to_owned() };
        let value = with_aside(printed, "5.2", &aside);
        super::super::refused(&dataset("%", value), &format!("{FIGURE}/{path}"), &problem);
        assert_eq!(problem.to_string(), format!("“{missing}” does not stand in the printed text"));
    }
}

#[test]
fn what_is_left_after_an_aside_must_still_be_the_value() {
    for (printed, statement, aside) in [
        // The number itself, its sign, its bound or its second number named as an aside.
        ("5", "5", json!("5")),
        ("8,0-8,5", "8.5", json!("8,0")),
        ("12", "2", json!("1")),
    ] {
        let read = read_in("%", with_aside(printed, statement, &aside)).map(|read| sketch(&read.quantity));
        assert!(read.is_err(), "{printed} without {aside} was read as {read:?}");
    }
}
