//! The unit around a number: it says nothing of it, unless it multiplies it or is another unit.

use super::{obscure, refused_in, says_in, second_number};

#[test]
fn words_and_numbers_of_the_unit_say_nothing_of_the_figure() {
    for (unit, printed, statement) in [
        ("tỷ đồng", "19.515 tỷ đồng", "19515"),
        ("Tỷ đồng", "19.515 tỷ đồng", "19515"),
        ("tỷ đồng", "19.515 TỶ ĐỒNG", "19515"),
        ("tỷ đồng", "43,5 tỷ", "43.5"),
        ("tỷ đồng", "43,5", "43.5"),
        ("nghìn tỷ đồng", "43,5 nghìn tỷ đồng", "43.5"),
        ("nghìn tỷ đồng", "43,5 nghìn tỷ", "43.5"),
        ("triệu đồng/người/năm", "123 triệu đồng/người/năm", "123"),
        ("Triệu đồng", "123 triệu đồng/người/năm", "123"),
        ("giường bệnh/1 vạn dân", "30 giường bệnh/1 vạn dân", "30"),
        ("giường bệnh/1 vạn dân", "trên 30 giường bệnh/1 vạn dân", "> 30"),
        ("giường bệnh/1 vạn dân", "30-32 giường bệnh/1 vạn dân", "30–32"),
        ("bác sĩ/10.000 dân", "9 bác sĩ/10.000 dân", "9"),
        ("người/km²", "367 người/km²", "367"),
        ("‰", "4,5‰", "4.5"),
        ("hạng", "hạng 25", "25"),
        ("hạng", "xếp hạng thứ 25", "25"),
        ("tấn-km", "5 tấn-km", "5"),
        ("USD", "1.839 USD", "1839"),
        ("USD", "USD 1.839", "1839"),
    ] {
        says_in(unit, printed, statement);
    }
}

#[test]
fn what_multiplies_a_number_otherwise_than_its_unit_does_is_refused() {
    for (unit, printed, number, piece) in [
        ("tỷ đồng", "43,5 nghìn tỷ đồng", "43.5", "nghìn"),
        ("tỷ đồng", "5 vạn tỷ đồng", "5", "vạn"),
        ("tỷ đồng", "5 triệu đồng", "5", "triệu"),
        ("triệu đồng", "43.500 tỷ đồng", "43500", "tỷ"),
        ("nghìn tỷ đồng", "43,5 tỷ đồng", "43.5", "tỷ"),
        ("nghìn tỷ đồng", "43,5 nghìn", "43.5", "nghìn"),
        ("tỷ đồng", "43,5 đồng", "43.5", "đồng"),
        ("người", "12,5 nghìn người", "12.5", "nghìn"),
        ("nghìn người", "12,5 người", "12.5", "người"),
        ("triệu USD", "12,5 nghìn USD", "12.5", "nghìn"),
        ("USD", "12,5 triệu USD", "12.5", "triệu"),
        ("%", "5 trăm", "5", "trăm"),
    ] {
        refused_in(unit, printed, number, &obscure(printed, piece));
    }
    refused_in("tỷ đồng", "1 tỷ 200 triệu đồng", "1", &second_number("1 tỷ 200 triệu đồng", "200"));
}

#[test]
fn another_unit_is_refused() {
    for (unit, printed, number, piece) in [
        ("tấn/ha", "50 tạ/ha", "50", "tạ"),
        ("%", "8,5 ha", "8.5", "ha"),
        ("%", "0,5 điểm phần trăm", "0.5", "điểm"),
        ("%", "5 phần nghìn", "5", "phần"),
        ("USD", "5 EUR", "5", "EUR"),
        ("%", "2 lần", "2", "lần"),
        ("%", "5 rưỡi", "5", "rưỡi"),
        ("%", "5 mươi", "5", "mươi"),
    ] {
        refused_in(unit, printed, number, &obscure(printed, piece));
    }
}

#[test]
fn per_hundred_is_not_per_thousand() {
    for (unit, printed) in [("%", "4,5‰"), ("‰", "4,5%"), ("%", "4,5 ‰"), ("‰", "4,5 phần trăm")] {
        let read = super::read_in(unit, super::stated(printed, "4.5")).map(|read| super::sketch(&read.quantity));
        assert!(read.is_err(), "{printed} in {unit} was read as {read:?}");
    }
}

#[test]
fn a_month_is_not_a_year() {
    for (unit, printed) in
        [("%/năm", "8,5%/tháng"), ("triệu đồng/người/năm", "8,5 triệu đồng/người/tháng"), ("tấn/ha", "8,5 tấn/năm")]
    {
        let read = super::read_in(unit, super::stated(printed, "8.5")).map(|read| super::sketch(&read.quantity));
        assert!(read.is_err(), "{printed} in {unit} was read as {read:?}");
    }
}

#[test]
fn a_unit_that_is_a_dash_takes_no_minus_away() {
    let read = super::read_in("-", super::stated("-5", "5")).map(|read| super::sketch(&read.quantity));
    assert!(read.is_err(), "-5 was read as {read:?}");
    says_in("-", "-5", "-5");
}
