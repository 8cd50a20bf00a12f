//! Licences, sources and known vulnerabilities of what the project depends on.

use crate::project::Project;
use crate::{process, setup};
use anyhow::{Context, Result, bail};
use serde_json::Value;

/// What an answer of `npm audit` comes to.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Clean,
    Vulnerable(Vec<String>),
    NotAnswered(String),
}

/// Checks what can be checked on any machine.
pub fn audit(project: &Project) -> Result<()> {
    process::run(project.command("cargo-deny").args(["--workspace", "check", "licenses", "bans", "sources"]))?;
    println!("advisories of crates: not part of this step, their database is not in the crates registry;");
    println!("                      `cargo xtask advisories` checks them where GitHub can be reached");
    audit_npm(project)
}

/// `cargo xtask advisories`: known vulnerabilities in the crates.
pub fn advisories(project: &Project) -> Result<()> {
    setup::ensure(project, setup::DENY)?;
    process::run(project.command("cargo-deny").args(["--workspace", "check", "advisories"]))
        .context("advisories (the database is fetched from GitHub)")
}

/// Known vulnerabilities in the npm packages that are shipped.
fn audit_npm(project: &Project) -> Result<()> {
    let mut npm = project.command("npm");
    npm.args(["audit", "--omit=dev", "--json"]);
    let output = npm.output().context("npm cannot be started")?;
    match verdict(&String::from_utf8_lossy(&output.stdout)) {
        Verdict::Clean => println!("npm audit: nothing known against the packages that are shipped"),
        Verdict::NotAnswered(why) => println!("npm audit: NOT CHECKED, the registry does not answer it ({why})"),
        Verdict::Vulnerable(names) => bail!("npm audit: known vulnerabilities in {}", names.join(", ")),
    }
    Ok(())
}

fn verdict(answer: &str) -> Verdict {
    let Ok(answer) = serde_json::from_str::<Value>(answer) else {
        return Verdict::NotAnswered("no answer in JSON".to_owned());
    };
    match answer.get("vulnerabilities").and_then(Value::as_object) {
        Some(found) if found.is_empty() => Verdict::Clean,
        Some(found) => Verdict::Vulnerable(found.keys().cloned().collect()),
        None => {
            // The message goes on to name the registry, which is nobody's concern here.
            let why = answer.get("message").and_then(Value::as_str).unwrap_or("no reason given");
            Verdict::NotAnswered(why.split(" - ").next().unwrap_or_default().to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_without_vulnerabilities_is_clean() {
        assert_eq!(verdict(r#"{"auditReportVersion": 2, "vulnerabilities": {}}"#), Verdict::Clean);
    }

    #[test]
    fn a_finding_is_named() {
        let answer = r#"{"vulnerabilities": {"echarts": {"severity": "high"}}}"#;
        assert_eq!(verdict(answer), Verdict::Vulnerable(vec!["echarts".to_owned()]));
    }

    #[test]
    fn no_answer_is_never_a_clean_one() {
        let refused = r#"{"message": "405 Method Not Allowed - POST somewhere", "error": {}}"#;
        assert_eq!(verdict(refused), Verdict::NotAnswered("405 Method Not Allowed".to_owned()));
        assert!(matches!(verdict(""), Verdict::NotAnswered(_)));
        assert!(matches!(verdict("{}"), Verdict::NotAnswered(_)));
    }
}
