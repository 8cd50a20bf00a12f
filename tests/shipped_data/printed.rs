//! The main table cell by cell: what is printed, what it means and where it stands.

use std::sync::Arc;

use chi_tieu::domain::{GroupKind, Indicator, Missing, PolicyArea, Reading, Relation, Verdict};

use super::shipped;

/// Report 163/BC-UBND, table C.I of Part One, and the targets of Part Two, II.2: number or mark, name, unit, plan 2023,
/// estimate 2023, verdict, target 2024. A row with a name only is a heading. An empty cell is empty in the report.
const REPORT: &str = "
1 | Tốc độ tăng trưởng kinh tế (GRDP) | % | 8,5 | 5,56 | Không đạt KH | 7,5%
2 | Cơ cấu kinh tế
- | Công nghiệp - Xây dựng | % | 59,4 | 58,3 | | 58,6%
- | Dịch vụ và thuế, trợ cấp sản phẩm | % | 30,5 | 31,8 | | 31,8%
- | Nông, lâm nghiệp, thủy sản | % | 10,1 | 9,9 | | 9,6%
3 | Tốc độ tăng giá trị sản xuất công nghiệp tiểu thủ công nghiệp | % | 9,5 | 5,13 | Không đạt KH | 8,5%
4 | Tốc độ tăng giá trị sản xuất ngành nông, lâm nghiệp, thủy sản | % | 3,5 | 4,04 | Vượt KH | 3,5%
5 | Tốc độ tăng giá trị xuất khẩu | % | 9 | -9,2 | Không đạt KH | 8%
- | Trong đó tốc độ tăng giá trị xuất khẩu địa phương | % | 10 | 5 | | 9%
6 | GRDP bình quân đầu người/năm | Triệu đồng | 115 | 113 | Không đạt KH | 123 triệu đồng/người/năm
7 | Thu ngân sách Nhà nước trên địa bàn tỉnh | Tỷ đồng | 20.000 | 20.000 | Đạt KH | 19.515 tỷ đồng
8 | Chỉ tiêu về lao động, việc làm
- | Tỷ lệ lao động qua đào tạo | % | 73 | 73 | Đạt KH | 74%
+ | Trong đó có bằng cấp, chứng chỉ | % | 36 | 36 | Đạt KH | 36,5%
- | Tỷ lệ thất nghiệp ở thành thị | % | <3 | <3 | Đạt KH | Dưới 3%
- | Tỷ lệ người lao động tham gia bảo hiểm xã hội | % | 44 | 41 | Không đạt KH | 42,5%
9 | Giảm tỷ lệ hộ nghèo (theo chuẩn mới) | % | ≥ 1 | 1% | Đạt KH | Từ 0,8% trở lên
10 | Xây dựng nông thôn mới
- | Số xã đạt chuẩn nông thôn mới trong năm | Xã | 11 | 10 | Không đạt KH | 02 xã
- | Số đơn vị cấp huyện hoàn thành nhiệm vụ xây dựng nông thôn mới | Đơn vị | ≥ 01 | 02 | Vượt KH | 01 đơn vị
11 | Chỉ tiêu y tế
- | Tỷ lệ số xã đạt tiêu chí quốc gia về y tế (theo Bộ tiêu chí mới) | % | 62 | 62 | Đạt KH | 72%
- | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 95 | 95 | Đạt KH | 95%
12 | Giáo dục đào tạo
- | Tỷ lệ trường đạt chuẩn quốc gia | % | 87,5 | 88,5 | Vượt KH | 89%
- | Tỷ lệ học sinh dân tộc thiểu số được học tại các trường dân tộc nội trú | % | 8 | 8 | Đạt KH | 8%
13 | Chỉ tiêu văn hóa
- | Tỷ lệ gia đình văn hóa | % | ≥ 90 | 90 | Đạt KH | Từ 90% trở lên
- | Tỷ lệ xóm, làng, tổ dân phố văn hóa | % | ≥ 90 | 90 | Đạt KH | Từ 90% trở lên
- | Tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa | % | ≥ 92 | 92 | Đạt KH | Từ 92% trở lên
14 | Chỉ tiêu nhà ở tăng thêm cho các đối tượng xã hội
- | Số căn hoàn thành | căn | 462 | 824 | Vượt KH |
- | Diện tích sàn | m² | 23.090 | 62.572 | Vượt KH |
15 | Chỉ tiêu về môi trường
- | Ổn định tỷ lệ che phủ rừng | % | ≥ 46 | >46 | Đạt KH | Từ 46% trở lên
- | Tỷ lệ dân số nông thôn sử dụng nước sinh hoạt hợp vệ sinh | % | 96,5 | 96,5 | Đạt KH | 97,5%
";

/// The rows of the report, each cut into its cells.
fn report() -> Vec<Vec<&'static str>> {
    REPORT.trim().lines().map(|row| row.split('|').map(str::trim).collect()).collect()
}

fn printed(reading: &Reading) -> &str {
    match reading {
        Reading::Stated(statement) => &statement.printed,
        Reading::Worded(words) => &words.text.vi,
        Reading::Missing(_) => "",
    }
}

#[test]
fn all_rows_stand_in_the_reports_order_with_every_printed_cell() {
    let dataset = shipped();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for group in &dataset.groups {
        if group.kind != GroupKind::Indicator {
            rows.push(vec![group.number.clone(), group.name.vi.clone()]);
        }
        for indicator in &group.indicators {
            let verdict = indicator.official.as_ref().map(|official| official.printed.as_str());
            let cells = [
                indicator.marker.as_str(),
                &indicator.name.vi,
                &indicator.unit.name.vi,
                printed(indicator.reading("2023-plan")),
                printed(indicator.reading("2023-estimate")),
                verdict.unwrap_or_default(),
                printed(indicator.reading("2024-plan")),
            ];
            rows.push(cells.map(str::to_owned).to_vec());
        }
    }
    let report = report();
    assert_eq!(report.len(), 36);
    for (row, expected) in rows.iter().zip(&report) {
        assert_eq!(row, expected);
    }
    assert_eq!(rows.len(), report.len());
    let cells: usize = rows.iter().map(|row| row.len().saturating_sub(3)).sum();
    assert_eq!(cells, 112, "28 indicators with plan, estimate, verdict and next plan");
}

#[test]
fn the_counts_are_those_of_the_report() {
    let dataset = shipped();
    let indicators: Vec<&Arc<Indicator>> = dataset.indicators().collect();
    let headings = dataset.groups.iter().filter(|group| group.kind != GroupKind::Indicator).count();
    assert_eq!((dataset.groups.len(), headings, indicators.len()), (15, 8, 28));
    let verdicts = |verdict| indicators.iter().filter(|it| it.official.as_ref().map(|it| it.class) == verdict).count();
    assert_eq!(verdicts(Some(Verdict::Met)), 13);
    assert_eq!(verdicts(Some(Verdict::Missed)), 6);
    assert_eq!(verdicts(Some(Verdict::Exceeded)), 5);
    assert_eq!(verdicts(None), 4);
    let stated = |period| indicators.iter().filter(|it| it.reading(period).quantity().is_some()).count();
    assert_eq!([stated("2023-plan"), stated("2023-estimate"), stated("2024-plan")], [28, 28, 26]);
    for indicator in indicators {
        assert_eq!(indicator.readings.len(), 3, "{}: one entry a period", indicator.id);
    }
}

#[test]
fn a_numbered_indicator_has_its_groups_number_and_name() {
    for group in shipped().groups {
        let first = group.indicators.first().expect("every group has an indicator");
        let named = first.marker == group.number && first.name == group.name && first.level == 0;
        assert_eq!(named, group.kind == GroupKind::Indicator, "{}", group.id);
        for indicator in &group.indicators {
            let level = match indicator.marker.as_str() {
                "-" => 1,
                "+" => 2,
                _ => 0,
            };
            assert_eq!(indicator.level, level, "{}", indicator.id);
        }
    }
}

#[test]
fn a_verdict_means_what_its_words_say() {
    for indicator in shipped().indicators() {
        let Some(official) = &indicator.official else { continue };
        let meaning = match official.printed.as_str() {
            "Vượt KH" => Verdict::Exceeded,
            "Đạt KH" => Verdict::Met,
            "Không đạt KH" => Verdict::Missed,
            other => panic!("{other} is no verdict of the report"),
        };
        assert_eq!(official.class, meaning, "{}", indicator.id);
    }
}

#[test]
fn exactly_these_cells_are_bounds() {
    let dataset = shipped();
    let mut bounds = Vec::new();
    for indicator in dataset.indicators() {
        for (period, reading) in &indicator.readings {
            if let Some(quantity) = reading.quantity().filter(|quantity| quantity.relation != Relation::Equal) {
                bounds.push(format!("{} {period} {} {}", indicator.id, quantity.relation.sign(), quantity.decimal));
            }
        }
    }
    assert_eq!(
        bounds,
        [
            "urban-unemployment 2023-plan < 3",
            "urban-unemployment 2023-estimate < 3",
            "urban-unemployment 2024-plan < 3",
            "poverty-reduction 2023-plan ≥ 1",
            "poverty-reduction 2024-plan ≥ 0.8",
            "new-rural-districts 2023-plan ≥ 1",
            "cultural-families 2023-plan ≥ 90",
            "cultural-families 2024-plan ≥ 90",
            "cultural-villages 2023-plan ≥ 90",
            "cultural-villages 2024-plan ≥ 90",
            "cultural-workplaces 2023-plan ≥ 92",
            "cultural-workplaces 2024-plan ≥ 92",
            "forest-cover 2023-plan ≥ 46",
            "forest-cover 2023-estimate > 46",
            "forest-cover 2024-plan ≥ 46",
        ]
    );
}

#[test]
fn every_decimal_is_the_printed_number_with_the_printed_precision() {
    for indicator in shipped().indicators() {
        for (_, reading) in &indicator.readings {
            let Reading::Stated(statement) = reading else { continue };
            // All printed cells hold one number: drop everything else, read it by Vietnamese rules.
            let number: String =
                statement.printed.chars().filter(|c| c.is_ascii_digit() || matches!(c, ',' | '-')).collect();
            let number = number.replace(',', ".");
            let number = if number.len() > 1 { number.trim_start_matches('0') } else { &number };
            let number = if number.starts_with('.') { format!("0{number}") } else { number.to_owned() };
            assert_eq!(statement.quantity.decimal.to_string(), number, "{}: {}", indicator.id, statement.printed);
        }
    }
}

#[test]
fn only_housing_has_no_next_target_and_the_reason_is_that_none_was_set() {
    let dataset = shipped();
    let missing: Vec<_> = dataset
        .indicators()
        .flat_map(|indicator| indicator.readings.iter().map(move |(period, reading)| (indicator, period, reading)))
        .filter(|(.., reading)| reading.quantity().is_none())
        .map(|(indicator, period, reading)| (indicator.id.as_str(), period.as_str(), reading))
        .collect();
    let not_set = &Reading::Missing(Missing::NotSet);
    assert_eq!(missing, [("completed-homes", "2024-plan", not_set), ("housing-floor-area", "2024-plan", not_set)]);
}

#[test]
fn every_figure_says_where_it_stands() {
    for group in shipped().groups {
        let list = match group.policy_area {
            PolicyArea::Economy => "list-2-1",
            PolicyArea::Society => "list-2-2",
            PolicyArea::Environment => "list-2-3",
            PolicyArea::Government => panic!("the table has no such group"),
        };
        for indicator in &group.indicators {
            for (period, reading) in &indicator.readings {
                let Reading::Stated(statement) = reading else { continue };
                let expected = if period == "2024-plan" { list } else { "table-c1" };
                assert_eq!(statement.place.id, expected, "{} {period}", indicator.id);
            }
        }
    }
}

#[test]
fn exactly_these_targets_are_worded_differently_in_the_list() {
    let dataset = shipped();
    let mut worded = Vec::new();
    for indicator in dataset.indicators() {
        for (period, reading) in &indicator.readings {
            if let Reading::Stated(statement) = reading
                && let Some(wording) = &statement.wording
            {
                assert_eq!(period, "2024-plan", "{}", indicator.id);
                assert_ne!(*wording, indicator.name.vi, "{}", indicator.id);
                worded.push((indicator.id.as_str(), wording.as_str()));
            }
        }
    }
    assert_eq!(
        worded,
        [
            ("share-industry", "Công nghiệp, xây dựng"),
            ("industrial-output-growth", "Tốc độ tăng giá trị sản xuất công nghiệp - tiểu thủ công nghiệp"),
            ("local-export-growth", "trong đó tốc độ tăng giá trị xuất khẩu địa phương"),
            ("grdp-per-capita", "GRDP bình quân đầu người"),
            ("budget-revenue", "Thu ngân sách nhà nước trên địa bàn tỉnh"),
            ("certified-labour", "trong đó có bằng cấp, chứng chỉ"),
            ("health-standard-communes", "Tỷ lệ số xã đạt tiêu chí quốc gia về y tế"),
            ("rural-clean-water", "Tỷ lệ dân số nông thôn được sử dụng nước sinh hoạt hợp vệ sinh"),
        ]
    );
}
