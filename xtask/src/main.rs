//! The commands of the project. `cargo xtask` alone lists them; architecture and reasons are in ARCHITECTURE.md.
//!
//! Every command first sets up what it needs, pinned, and says so; nothing is skipped silently.

mod assemble;
mod bench;
mod build;
mod lto;
mod process;
mod project;
mod serve;
mod setup;
mod sizes;
mod suite;

use anyhow::{Result, bail};
use project::Project;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  serve [TRUNK ARGUMENTS]  the page on 127.0.0.1:8080, rebuilt on every change
  build                    release build into dist/, with a table of sizes
  test [STEP]              everything continuous integration runs, or one step of it:
                           fmt, lint, native, browser, build, e2e, deny
  check FILE… [--deny] [--json]
                           validates datasets; --deny makes remarks fail too
  migrate FILE…            writes datasets of an older format in the newest
  bench [--dist FOLDER] [PART]
                           sizes and speeds of the release build as tables, or some parts:
                           sizes, keys, render, growth, start
  advisories               known vulnerabilities in the Rust crates (fetches the RustSec database)
  assemble                 the last step of a Trunk build; Trunk.toml calls it";

fn main() -> ExitCode {
    match dispatch() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let project = Project::find()?;
    match words.as_slice() {
        ["serve", arguments @ ..] => serve::serve(&project, arguments),
        ["build"] => build::build(&project),
        ["test"] => suite::run(&project, None),
        ["test", step] => suite::run(&project, Some(step)),
        ["check" | "migrate", arguments @ ..] if !arguments.is_empty() => check(&project, &words),
        ["bench", arguments @ ..] => bench::bench(&project, arguments),
        ["advisories"] => suite::advisories(&project),
        ["assemble"] => assemble::assemble(&project),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("`{}` is not a command\n\n{USAGE}", words.join(" ")),
    }
}

/// Validates a dataset with the widget's own decoder. That decoder lives in a program of its own, so that this one
/// does not have to compile the widget before it can serve it.
fn check(project: &Project, arguments: &[&str]) -> Result<()> {
    setup::ensure(project, &[setup::Need::Crates])?;
    let mut cargo = project.command("cargo");
    // A relative FILE is meant from where the reader stands, not from the root.
    cargo.current_dir(std::env::current_dir()?).env("CARGO_TERM_QUIET", "true");
    cargo.args(["run", "--locked", "--package", "chi-tieu-check", "--"]).args(arguments);
    process::become_program(cargo)
}
