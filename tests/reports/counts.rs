//! How much of each report there is: counted here, and held against what `README.md` says.

use chi_tieu::domain::{Dataset, GroupKind, Reading, Role};

use super::reports;

/// File; groups, indicators, values; of the values ranges, approximate ones, words and blanks.
const COUNTS: &str = "
    can-tho-2018.json          7 22 22  11 0 0 0
    phu-tho-2023.json         15 22 22   0 0 1 0
    thua-thien-hue-2019.json  14 20 60   1 0 0 0
    thua-thien-hue-2021.json  15 15 15   7 0 0 0
    thua-thien-hue-2022.json   9 18 54  10 0 0 4
    thua-thien-hue-2023.json  14 26 27  16 7 0 0
    viet-nam-2019.json        12 14 28   7 2 1 0
";

fn readings(dataset: &Dataset) -> impl Iterator<Item = &Reading> {
    dataset.indicators().flat_map(|indicator| &indicator.readings).map(|(_, reading)| reading)
}

fn counted(dataset: &Dataset) -> [usize; 7] {
    let having = |is: fn(&Reading) -> bool| readings(dataset).filter(|reading| is(reading)).count();
    [
        dataset.groups.len(),
        dataset.indicators().count(),
        readings(dataset).count(),
        having(|reading| reading.quantity().is_some_and(|quantity| quantity.until.is_some())),
        having(|reading| reading.quantity().is_some_and(|quantity| quantity.approximate)),
        having(|reading| matches!(reading, Reading::Worded(_))),
        having(|reading| matches!(reading, Reading::Missing(_))),
    ]
}

#[test]
fn every_report_has_its_groups_indicators_and_values() {
    let expected: Vec<Vec<String>> =
        COUNTS.trim().lines().map(|line| line.split_whitespace().map(str::to_owned).collect()).collect();
    let found: Vec<Vec<String>> = reports()
        .iter()
        .map(|(name, dataset)| {
            std::iter::once(name.clone()).chain(counted(dataset).map(|count| count.to_string())).collect()
        })
        .collect();
    assert_eq!(found, expected);
}

/// The first number of a cell, and whether it says that there are more blanks or words.
fn first_number(cell: &str) -> usize {
    let digits: String = cell.trim().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_else(|_| panic!("{cell} begins with no number"))
}

#[test]
fn the_readme_counts_the_same() {
    let readme = include_str!("README.md");
    let rows: Vec<Vec<&str>> = readme
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();
    assert_eq!(rows.len(), reports().len());
    for (name, dataset) in reports() {
        let row = rows.iter().find(|row| row.iter().any(|cell| cell.trim_matches('`') == name));
        let Some([.., indicators, values, _]) = row.map(Vec::as_slice) else { panic!("{name} is not in README.md") };
        let [_, has_indicators, has_values, _, _, words, blanks] = counted(&dataset);
        assert_eq!((first_number(indicators), first_number(values)), (has_indicators, has_values), "{name}");
        assert_eq!(
            (values.contains("in words"), values.contains("blank")),
            (words > 0, blanks > 0),
            "{name}: {values}"
        );
    }
}

#[test]
fn the_reports_have_the_roles_that_their_tables_have() {
    let roles: Vec<Vec<Role>> =
        reports().iter().map(|(_, dataset)| dataset.comparison.periods().map(|(role, _)| role).collect()).collect();
    let three = vec![Role::Previous, Role::Target, Role::Outcome];
    assert_eq!(
        roles,
        [
            vec![Role::Target],
            vec![Role::Target],
            three.clone(),
            vec![Role::Target],
            three,
            vec![Role::Target, Role::Alternative],
            vec![Role::Target, Role::Outcome],
        ]
    );
}

#[test]
fn shares_of_the_reports_are_shares_of_one_whole() {
    let mut compositions = 0;
    for (name, dataset) in reports() {
        for group in dataset.groups.iter().filter(|group| group.kind == GroupKind::Composition) {
            assert!(group.parts().len() >= 2, "{name}: {} of {}", group.parts().len(), group.id);
            compositions += 1;
        }
    }
    assert_eq!(compositions, 4);
}

#[test]
fn the_report_of_2022_counts_what_its_rows_say() {
    let (_, dataset) = reports().into_iter().find(|(name, _)| name.starts_with("thua-thien-hue-2022")).expect("it");
    assert!(dataset.comparison.met_or_better);
    let counts = dataset.stated_counts.expect("the report's own count");
    assert_eq!((counts.of, counts.reached), (14, Some(14)));
}
