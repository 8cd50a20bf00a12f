//! `cargo xtask test`: everything continuous integration runs, in the order in which failures are cheapest.

mod audit;
mod engines;

use crate::project::{Project, WASM};
use crate::setup::{self, Need};
use crate::{build, process};
use anyhow::{Context, Result, bail};
pub use audit::advisories;
use engines::Engines;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// One part of the suite.
struct Step {
    name: &'static str,
    about: &'static str,
    needs: &'static [Need],
    run: fn(&Project) -> Result<()>,
}

const STEPS: [Step; 7] = [
    Step { name: "fmt", about: "formatting", needs: &[Need::RustComponent("rustfmt")], run: fmt },
    Step {
        name: "lint",
        about: "lints, native and wasm, and the links of the documentation",
        needs: &[Need::RustComponent("clippy"), Need::WasmTarget, Need::Crates],
        run: lint,
    },
    Step {
        name: "native",
        about: "native tests and documented examples",
        // The chart engine, which draws the charts that are kept as pictures.
        needs: &[Need::Crates, Need::NpmPackages],
        run: native,
    },
    Step { name: "browser", about: "tests of the wasm in Chromium", needs: setup::WASM_TESTS, run: browser },
    Step { name: "build", about: "release build", needs: setup::TRUNK_BUILD, run: build::build },
    Step {
        name: "e2e",
        about: "end-to-end tests of dist/ in Chromium, Firefox and WebKitGTK",
        needs: setup::END_TO_END,
        run: end_to_end,
    },
    Step { name: "deny", about: "licences, sources, npm audit", needs: setup::DENY, run: audit::audit },
];

/// Runs all steps, or the one of that name, and stops at the first failure.
pub fn run(project: &Project, name: Option<&str>) -> Result<()> {
    let steps: Vec<&Step> = STEPS.iter().filter(|step| name.is_none_or(|name| name == step.name)).collect();
    if steps.is_empty() {
        let names = STEPS.map(|step| step.name).join(", ");
        bail!("`{}` is not a step of the tests; the steps are: {names}", name.unwrap_or_default());
    }
    let start = Instant::now();
    let needs: Vec<Need> = steps.iter().flat_map(|step| step.needs).copied().collect();
    setup::ensure(project, &needs)?;
    let mut times = vec![("set-up", start.elapsed())];
    for Step { name, about, run, .. } in steps {
        println!("\n== {name}: {about}");
        let start = Instant::now();
        run(project).with_context(|| format!("step `{name}` failed after {:.1} s", start.elapsed().as_secs_f64()))?;
        println!("== {name}: passed in {:.1} s", start.elapsed().as_secs_f64());
        times.push((name, start.elapsed()));
    }
    println!("\nall passed in {:.0} s:", start.elapsed().as_secs_f64());
    for (name, time) in times {
        println!("  {name:<8}{:>8.1} s", time.as_secs_f64());
    }
    Ok(())
}

fn fmt(project: &Project) -> Result<()> {
    process::run(project.command("cargo").args(["fmt", "--all", "--check"]))
}

fn lint(project: &Project) -> Result<()> {
    let deny_warnings = ["--", "--deny", "warnings"];
    let native = ["clippy", "--locked", "--workspace", "--all-targets"];
    process::run(project.command("cargo").args(native).args(deny_warnings))?;
    let wasm = ["clippy", "--locked", "--lib", "--bin", "widget", "--target", WASM, "--features", "split"];
    process::run(project.command("cargo").args(wasm).args(deny_warnings))?;
    let documentation = ["doc", "--locked", "--workspace", "--no-deps"];
    process::run(project.command("cargo").args(documentation).env("RUSTDOCFLAGS", "--deny warnings"))
}

fn native(project: &Project) -> Result<()> {
    // A snapshot that changed is a failure here, never a file to accept later.
    process::run(project.command("cargo").args(["test", "--locked", "--workspace"]).env("INSTA_UPDATE", "no"))
}

fn browser(project: &Project) -> Result<()> {
    let mut cargo = project.command("cargo");
    cargo.args(["test", "--locked", "--target", WASM, "--test", "browser"]);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    cargo.env("WASM_BINDGEN_TEST_ONLY_WEB", "1");
    cargo.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", project.path("tests/webdriver.json"));
    // Generous, for a machine that does something else at the same time.
    cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "120").env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    cargo.env("CHROMEDRIVER", engines::chromedriver(project)?);
    process::run(&mut cargo)
}

fn end_to_end(project: &Project) -> Result<()> {
    let dist = project.path("dist");
    if !dist.join("manifest.json").is_file() {
        bail!("no release build in {}: run `cargo xtask build` first", dist.display());
    }
    let tests = test_files(&project.path("tests/e2e"))?;
    let engines = Engines::start(project)?;
    // One file at a time: the cores belong to the browser under test and to what it waits for.
    let run = |test: &PathBuf| {
        let mut node = project.command("node");
        node.args(["--test", "--test-concurrency=1", "--test-reporter=spec"]).arg(test).env("DIST", &dist);
        engines.show_to(&mut node);
        process::run(&mut node)
    };
    let failed: Vec<&PathBuf> = tests.iter().filter(|test| run(test).is_err()).collect();
    if failed.len() > MOST_UNSTEADY {
        bail!("{} files failed: {failed:?}", failed.len());
    }
    for test in failed {
        println!("\n== e2e: UNSTEADY, run whole once more: {}", test.display());
        run(test)?;
    }
    Ok(())
}

/// A browser on a busy machine may fail a file that is sound. And the page process of WebKitGTK 2.50 crashed in about one
/// of eleven files, each time at the same place of its JavaScript engine. So many files are run once more, whole, and
/// named; what fails twice fails.
const MOST_UNSTEADY: usize = 8;

/// The files `*.test.js` and `*.test.mjs` in a folder and its folders, sorted. Named one by one, as `node --test
/// FOLDER` means different things to different versions of Node.
fn test_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in std::fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
            let path = entry?.path();
            let name = path.to_string_lossy();
            if path.is_dir() {
                pending.push(path);
            } else if name.ends_with(".test.js") || name.ends_with(".test.mjs") {
                found.push(path);
            }
        }
    }
    if found.is_empty() {
        bail!("no test (*.test.js, *.test.mjs) in {}", folder.display());
    }
    found.sort();
    Ok(found)
}
