//! Search: what is found, how it ranks and what is highlighted, case by case.

use chi_tieu::text::{Match, Rank, RecordMatch, Search, pieces};

use super::search_properties::without_accents;

/// The text with what is found in brackets; nothing when it is not found.
fn found(query: &str, text: &str) -> Option<String> {
    let ranges = Search::new(query).find(text)?.ranges;
    let bracketed = pieces(text, &ranges).into_iter();
    Some(bracketed.map(|piece| if piece.is_found { format!("[{}]", piece.text) } else { piece.text.into() }).collect())
}

fn rank(query: &str, text: &str) -> Option<Rank> {
    Search::new(query).find(text).map(|found| found.rank)
}

#[track_caller]
fn assert_found(cases: &[(&str, &str)]) {
    for (query, bracketed) in cases {
        let text: String = bracketed.chars().filter(|letter| !['[', ']'].contains(letter)).collect();
        assert_eq!(found(query, &text).as_deref(), Some(*bracketed), "{query}");
    }
}

#[track_caller]
fn assert_missed(cases: &[(&str, &str)]) {
    for (query, text) in cases {
        assert_eq!(found(query, text), None, "{query}");
    }
}

#[test]
fn words_are_found_where_a_word_begins_with_them_whatever_their_case_and_accents() {
    assert_found(&[
        ("ngheo", "Giảm tỷ lệ hộ [nghèo]"),
        ("HO NGHEO", "Giảm tỷ lệ [hộ] [nghèo]"),
        ("nghèo hộ", "Giảm tỷ lệ [hộ] [nghèo]"),
        ("tham", "Tỷ lệ lao động [tham] gia"),
        ("dao", "Tỷ lệ lao động qua [đào] tạo"),
        ("đao", "Tỷ lệ lao động qua [đào] tạo"),
        ("do", "Triệu [đồ]ng, [đơ]n vị, [đố]i tượng"),
        ("thuỷ", "Nông, lâm nghiệp, [THỦY] sản"),
        ("Đ", "[Đ]ơn vị, [đ]ồng"),
        ("cong nghiep - xay dung", "[Công] [nghiệp] - [Xây] [dựng]"),
        ("nguoi/nam", "GRDP bình quân đầu [người]/[năm]"),
        ("(grdp)", "Tốc độ tăng trưởng kinh tế ([GRDP])"),
        ("council's", "assigned by the provincial People'[s] [Council]"),
    ]);
    assert_missed(&[
        ("gheo", "Giảm tỷ lệ hộ nghèo"),
        ("nghèo đói", "Giảm tỷ lệ hộ nghèo"),
        ("nghèoo", "Giảm tỷ lệ hộ nghèo"),
        ("employment", "Urban unemployment rate"),
        ("x", ""),
    ]);
}

#[test]
fn figures_are_found_anywhere_with_either_decimal_sign() {
    assert_found(&[
        ("8,5", "ước tăng [8,5]%, kế hoạch 1[8,5]0"),
        ("8.5", "ước tăng [8,5]%"),
        ("8,5", "growth of [8.5]%"),
        ("5%", "tăng 0[5%] và 1[5%]"),
        ("%", "tăng 5[%]/năm"),
        ("%/năm", "tăng 5[%/năm]"),
        ("(≥90;", "đạt [90] điểm"),
        ("02", "năm 2[02]3"),
        ("m2", "nghìn [m²] sàn"),
        ("m³", "nghìn [m³] gỗ"),
        ("c.ii.1.3", "mục [C.II.1.3] của báo cáo"),
        ("163/BC-ubnd", "Báo cáo số [163/BC-UBND]"),
        ("tang 5", "ước [tăng] [5]%"),
    ]);
    assert_missed(&[("8,5", "tăng 85%"), ("5%", "5 xã"), ("5 %", "5 xã")]);
}

#[test]
fn old_and_new_tone_placement_are_the_same_spelling() {
    for (one, other) in [("hòa", "hoà"), ("thủy", "thuỷ"), ("Ủy", "Uỷ"), ("khỏe", "khoẻ")] {
        assert_eq!(rank(one, other), Some(Rank::default()), "{one}");
        assert_eq!(rank(other, one), Some(Rank::default()), "{other}");
    }
}

#[test]
fn i_and_y_are_the_same_spelling_where_both_are_in_use() {
    for (one, other) in [("tỷ", "tỉ"), ("kỹ", "kĩ"), ("lý", "lí"), ("quý", "quí"), ("sỹ", "sĩ"), ("mỹ", "mĩ")]
    {
        assert_eq!(rank(one, other), Some(Rank::default()), "{one}");
        assert_eq!(rank(other, one), Some(Rank::default()), "{other}");
        assert!(rank(&without_accents(one), other).is_some(), "{one} without accents");
    }
    assert_found(&[("ti", "[Tỷ] lệ [tì]nh"), ("ti le", "[Tỷ] [lệ]"), ("quy", "[Quý] III, [quy]ết định")]);
    assert_missed(&[("tay", "tai nạn"), ("tai", "Tày"), ("ty", "tỉnh"), ("tynh", "tỉnh"), ("thuy", "thúi")]);
}

#[test]
fn an_abbreviation_is_found_where_it_or_what_it_stands_for_is() {
    assert_found(&[
        ("NTM", "Xây dựng [nông thôn mới] ([NTM])"),
        ("ntm", "Communes reaching the [new rural] standard"),
        ("bhyt", "Tỷ lệ dân số tham gia [bảo hiểm y tế]"),
        ("bhy", "Tỷ lệ dân số tham gia [bảo hiểm y] tế"),
        ("bhyt", "Share of the population with [health insurance]"),
        ("BHXH", "Người lao động tham gia [bảo hiểm xã hội]"),
        ("BHXH", "Share of workers covered by [social insurance]"),
        ("kh 2024", "[Kế hoạch] năm [2024]"),
        ("KH", "Đạt [KH], không khớp với [kế hoạch]"),
        ("KH", "Against the [plan]"),
        ("grdp", "Tốc độ tăng [tổng sản phẩm trong tỉnh] ([GRDP])"),
        ("grdp", "Growth of [gross regional domestic product] ([GRDP])"),
        ("gtsx", "Tốc độ tăng [giá trị sản xuất] công nghiệp"),
        ("gtsx", "Growth in the [production value] of industry"),
        ("xk", "Tốc độ tăng giá trị [xuất khẩu]"),
        ("nsnn", "Thu [ngân sách Nhà nước] trên địa bàn tỉnh"),
        ("NSNN", "[State budget] revenue in the province"),
        ("lđ", "Tỷ lệ [lao động] qua đào tạo"),
        ("ld", "Share of [workers] with training"),
        ("dtts", "Tỷ lệ học sinh [dân tộc thiểu số]"),
        ("ĐBKK", "Số xã [đặc biệt khó khăn] giảm trong năm"),
        ("dbkk", "Số xã [đặc biệt khó khăn] giảm trong năm"),
        ("KT-XH", "phát triển [kinh tế] - [xã hội]"),
        ("ktxh", "phát triển [kinh tế - xã hội]"),
        ("UBND", "[Uỷ ban nhân dân] tỉnh"),
        ("ubnd", "[People's Committee] of the province"),
        ("hđnd", "dự toán [HĐND] tỉnh giao"),
        ("thcs", "Trường [trung học cơ sở]"),
    ]);
    assert_missed(&[
        ("ntm", "nông thôn, mới"),
        ("kh", "Forest planted"),
        ("kh", "kẻ hoạch định"),
        ("bhxh", "bảo hiểm y tế, xã hội"),
        ("th", "Tổng hợp"),
    ]);
}

#[test]
fn words_that_begin_like_an_abbreviation_are_found_after_it() {
    assert_found(&[("kh", "[kh]u vực [kh]ó [kh]ăn")]);
    for exact in ["Kế hoạch", "Vượt KH", "plan"] {
        assert_eq!(rank("kh", exact), Some(Rank::default()), "{exact}");
        assert!(rank("kh", exact) < rank("kh", "khu vực"), "{exact}");
    }
}

#[test]
fn what_is_spelled_as_typed_comes_first() {
    for (query, first, second) in [
        ("thủ", "thủ tục", "thu ngân sách"),
        ("thu", "thu ngân sách", "thủ tục"),
        ("thử", "thử nghiệm", "thủ tục"),
        ("đo", "đo đạc", "do đó"),
        ("thu ngân", "thu ngân sách", "thủ ngân"),
        ("thu ngan", "thu ngân", "thủ ngân"),
        ("xã hội", "xã hội", "xa hội"),
    ] {
        assert!(rank(query, first).is_some() && rank(query, first) < rank(query, second), "{query}: {first}, {second}");
    }
}

#[test]
fn a_word_that_is_still_being_typed_may_lack_its_tone() {
    for (query, text) in [("đươ", "được"), ("nguyê", "nguyễn"), ("chuyê", "chuyển"), ("đôn", "động")]
    {
        assert_eq!(rank(query, text), Some(Rank::default()), "{query}");
    }
    assert!(rank("đông", "động") > Some(Rank::default()));
}

#[test]
fn beside_an_exact_word_similar_ones_are_highlighted_only_for_who_types_no_accents() {
    assert_found(&[
        ("xã", "[xã] xa xá"),
        ("tại xã", "[tại] [xã] xa tài"),
        ("xa", "[xã] [xa] [xá]"),
        ("tại xa", "[tại] xã [xa] tài"),
        ("xả", "[xã] [xa] [xá]"),
    ]);
}

#[test]
fn an_empty_search_finds_everything_and_highlights_nothing() {
    for query in ["", "  ", "-", " ( ) ", "\u{301}", "…"] {
        let search = Search::new(query);
        assert!(search.is_empty(), "{query:?}");
        let all = Match { rank: Rank::default(), ranges: Vec::new() };
        assert_eq!(search.find("Tỷ lệ"), Some(all), "{query:?}");
        let all = RecordMatch { rank: Rank::default(), fields: vec![Vec::new(), Vec::new()] };
        assert_eq!(search.find_in(&["Tỷ lệ", ""]), Some(all), "{query:?}");
    }
    assert!(!Search::new("a").is_empty());
}

#[test]
fn the_words_of_a_query_may_stand_in_several_fields() {
    let fields = ["Tỷ lệ hộ nghèo", "%", "Giảm nghèo", ""];
    let of = |query: &str| Search::new(query).find_in(&fields).map(|found| found.fields);
    assert_eq!(of("giảm tỷ"), Some(vec![vec![0..4], vec![], vec![0..6], vec![]]));
    assert_eq!(of("% giam"), Some(vec![vec![], vec![0..1], vec![0..6], vec![]]));
    assert_eq!(of("nghèo"), Some(vec![vec![15..21], vec![], vec![7..13], vec![]]));
    assert_eq!(of("tỷ giàu"), None);
    assert_eq!(Search::new("a").find_in(&[]), None);
    let rank_of = |query: &str, fields: &[&str]| Search::new(query).find_in(fields).map(|found| found.rank);
    assert_eq!(rank_of("thủ", &["thu", "thủ"]), Some(Rank::default()));
    assert!(rank_of("thủ", &["thu", "thú"]) > Some(Rank::default()));
}
