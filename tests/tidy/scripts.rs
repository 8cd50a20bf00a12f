//! Scripts: which of them import one another, in a circle.

use crate::circles::{Uses, found};
use crate::tree::{SourceFile, ending};
use std::collections::BTreeSet;

/// Scripts that import one another, directly or through others.
pub fn circles(files: &[SourceFile]) -> Vec<String> {
    let scripts = || files.iter().filter(|file| ["js", "mjs"].contains(&ending(&file.path)));
    let mut uses = Uses::new();
    for file in scripts() {
        let imported = uses.entry(file.path.clone()).or_default();
        for target in imported_scripts(file) {
            if target != file.path && scripts().any(|other| other.path == target) {
                imported.insert(target, BTreeSet::new());
            }
        }
    }
    found(&uses)
}

/// The files that a script imports, re-exports from or loads by `import()`, by their paths from the root.
fn imported_scripts(file: &SourceFile) -> Vec<String> {
    let code = file.text().lines().filter(|line| !line.trim_start().starts_with(['/', '*']));
    let named = |line: &str| -> Vec<String> {
        let quoted = ["from \"", "import \"", "import(\""].into_iter().flat_map(|before| line.match_indices(before));
        let quoted = quoted.filter_map(|(place, before)| line[place + before.len()..].split('"').next());
        quoted.filter(|name| name.starts_with('.')).map(str::to_owned).collect()
    };
    code.flat_map(named).map(|name| joined(&file.path, &name)).collect()
}

/// A path as it is written in a file, from the root.
fn joined(file: &str, written: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in written.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::planted;

    #[test]
    fn scripts_that_import_each_other_are_found() {
        let files = [
            planted("js/start.js", "export {\n  a,\n} from \"./parts/instance.js\";\n"),
            planted("js/widget.js", "import { start } from \"./start.js\";\nimport \"./page.js\";\n"),
            planted("js/page.js", "// from \"./widget.js\"\nimport { init } from \"echarts/core\";\n"),
            planted("js/parts/instance.js", "const later = () => import(\"../widget.js\");\n"),
        ];
        let findings = circles(&files);
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert!(findings[0].starts_with("a circle of 3: js/parts/instance.js, js/start.js, js/widget.js\n"));
        assert!(circles(&files[..3]).is_empty(), "the way back is missing");
    }
}
