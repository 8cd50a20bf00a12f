//! The sector results as the widget fetches them: those of the embedded dataset, without what only an editor needs.
//!
//! The file as it was written is in `data/`, for whoever wants the figures.

use super::folder::{Asset, Folder};
use crate::project::Project;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs::read_to_string;

/// The source that names the embedded dataset, and what comes before that name.
const SOURCE: &str = "src/lib.rs";
const NAMING: &str = "const EMBEDDED: &str = include_str!(\"../";

/// Adds the results of the embedded dataset, if there are any: a dataset need not have them.
pub fn add(folder: &Folder, project: &Project) -> Result<Option<Asset>> {
    let source = read_to_string(project.path(SOURCE)).with_context(|| format!("{SOURCE} cannot be read"))?;
    let name = results_file(&source)?;
    if !project.path(&name).exists() {
        println!("{name} does not exist: built without sector results");
        return Ok(None);
    }
    let text = read_to_string(project.path(&name)).with_context(|| format!("{name} cannot be read"))?;
    folder.add_asset("results", "json", compact(&text).context(name)?.as_bytes()).map(Some)
}

/// `data/NAME.results.json`, where `data/NAME.json` is the dataset that the source embeds.
fn results_file(source: &str) -> Result<String> {
    let named = source.split_once(NAMING).and_then(|(_, rest)| rest.split_once(".json\""));
    let (dataset, _) = named.with_context(|| format!("{SOURCE} has no `{NAMING}….json\"`"))?;
    Ok(format!("{dataset}.results.json"))
}

/// The same JSON without `$schema` and without space between its parts. Order and figures stay as they are written: a
/// parsed and printed copy would be sorted, and larger when compressed.
fn compact(text: &str) -> Result<String> {
    let Value::Object(mut members) = serde_json::from_str(text)? else { bail!("not an object") };
    let dense = without_space(text);
    let kept = match members.remove("$schema") {
        Some(schema) => {
            let opening = format!("{{\"$schema\":{schema},");
            format!("{{{}", dense.strip_prefix(&opening).context("`$schema` is not its first member")?)
        }
        None => dense,
    };
    if serde_json::from_str::<Value>(&kept)? != Value::Object(members) {
        bail!("taking out `$schema` and space changed what the file says");
    }
    Ok(kept)
}

fn without_space(text: &str) -> String {
    let (mut in_string, mut escaped) = (false, false);
    let keep = |letter: &char| {
        if !in_string {
            in_string = *letter == '"';
            return in_string || !letter.is_ascii_whitespace();
        }
        in_string = escaped || *letter != '"';
        escaped = !escaped && *letter == '\\';
        true
    };
    text.chars().filter(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_lie_beside_the_embedded_dataset() {
        let source = "/// Built in.\npub const EMBEDDED: &str = include_str!(\"../data/a-2024.json\");\n";
        assert_eq!(results_file(source).unwrap(), "data/a-2024.results.json");
        assert!(results_file(include_str!("../../../src/lib.rs")).is_ok(), "the form in which the widget says it");
        assert!(results_file("pub mod domain;").unwrap_err().to_string().contains("src/lib.rs"));
    }

    #[test]
    fn only_the_schema_and_space_outside_of_texts_go() {
        let text =
            "{\n  \"$schema\": \"./s.json\",\n  \"z\": [ 1.50, { \"a b\": \"c  \\\" : d\\\\\" } ],\n  \"a\": null\n}\n";
        assert_eq!(compact(text).unwrap(), r#"{"z":[1.50,{"a b":"c  \" : d\\"}],"a":null}"#);
        assert_eq!(compact("{ \"a\": 1 }").unwrap(), "{\"a\":1}");
    }

    #[test]
    fn what_cannot_be_made_compact_is_refused() {
        for text in ["", "[]", "{\"a\": 1, \"$schema\": \"s\"}", "{\"$schema\": \"s\"}", "{\"a\": 1,}"] {
            assert!(compact(text).is_err(), "{text}");
        }
    }
}
