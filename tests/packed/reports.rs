//! Real reports, packed and read back.

use std::{fs, path::Path};

use chi_tieu::{decode, packed};

use super::{assert_same, write};

#[test]
fn every_real_report_comes_back() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports");
    let paths = fs::read_dir(folder).expect("the folder of the reports").map(|entry| entry.expect("an entry").path());
    let mut count = 0;
    for path in paths.filter(|path| path.extension().is_some_and(|ending| ending == "json")) {
        let text = fs::read_to_string(&path).expect("UTF-8");
        let dataset = decode::parse(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let bytes = write(&dataset);
        assert_same(&packed::read(&bytes).expect("what was just written"), &dataset);
        assert!(bytes.len() < text.len(), "{}: {} bytes of {}", path.display(), bytes.len(), text.len());
        count += 1;
    }
    assert_eq!(count, 7);
}
