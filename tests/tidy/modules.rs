//! The module tree: a file that no `mod` line names is never compiled, and its tests never run.

use crate::code::without_prose;
use crate::tree::SourceFile;

/// Module files that their parent does not name.
pub fn orphans(files: &[SourceFile]) -> Vec<String> {
    let rust = || files.iter().filter(|file| file.is_rust());
    let is_named = |path: &str| {
        let Some((parents, name)) = parents(path) else { return true };
        let line = format!("mod {name};");
        rust().any(|file| parents.contains(&file.path) && without_prose(file.text()).contains(&line))
    };
    rust().filter(|file| !is_named(&file.path)).map(|file| format!("{}: no `mod` line names it", file.path)).collect()
}

/// Where the `mod` line of a file may stand, and the name it gives. `None` for a file that is a crate itself.
fn parents(path: &str) -> Option<([String; 4], &str)> {
    let (folder, file) = path.rsplit_once('/')?;
    let is_crate = ["src", "xtask/src", "xtask/check/src"].contains(&folder) && ["lib.rs", "main.rs"].contains(&file);
    if is_crate || folder == "src/bin" || folder == "tests" || (folder.starts_with("tests/") && file == "main.rs") {
        return None;
    }
    let (folder, name) = if file == "mod.rs" { folder.rsplit_once('/')? } else { (folder, file.strip_suffix(".rs")?) };
    let places = ["mod.rs", "lib.rs", "main.rs"].map(|place| format!("{folder}/{place}"));
    let [one, two, three] = places;
    Some(([one, two, three, format!("{folder}.rs")], name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::planted;

    #[test]
    fn a_file_nobody_names_is_found() {
        let files = [
            planted("src/lib.rs", "pub mod domain;\n// mod text;\n"),
            planted("src/domain/mod.rs", "mod gap;\n"),
            planted("src/domain/gap.rs", ""),
            planted("src/domain/unit.rs", ""),
            planted("src/text/mod.rs", ""),
            planted("src/bin/prerender.rs", ""),
            planted("tests/browser/main.rs", ""),
        ];
        let findings = orphans(&files).join("\n");
        assert!(findings.contains("src/domain/unit.rs") && findings.contains("src/text/mod.rs"), "{findings}");
        assert_eq!(findings.lines().count(), 2, "{findings}");
    }
}
