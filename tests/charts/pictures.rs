//! One picture a chart, to be opened and looked at: what the engine draws of it, in `docs/pictures/charts`.
//!
//! Numbers can hold while a chart is ugly. A picture that no longer is what the code draws fails here; README.md beside the
//! pictures says how they are drawn anew.

use std::{
    collections::BTreeSet,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use chi_tieu::{
    charts::{Caption, Palette, Picture},
    text::Lang,
};
use serde_json::{Value, json};

use crate::cases::{Chart, Drawn, LANGS, WIDTHS_PX};

const FOLDER: &str = "docs/pictures/charts";
/// Of the charts of one thing, those that are kept: a figure, bounds, contributions, parts with a remainder.
const CHOSEN: [&str; 4] =
    ["bullet-grdp-growth", "bullet-forest-cover", "breakdown-growth-contributions", "breakdown-export-products"];
const WIDTH_PX: f64 = 900.0;

/// The charts that are kept as pictures.
fn chosen() -> Vec<Chart> {
    let is_chosen = |chart: &Chart| {
        !matches!(chart, Chart::Bullet(_) | Chart::Breakdown(_)) || CHOSEN.contains(&chart.name().as_str())
    };
    Chart::all().into_iter().filter(is_chosen).collect()
}

/// A chart as the script wants it, with its name as the title of the picture.
fn told(chart: &Chart, lang: Lang, width_px: f64, theme: &str) -> Value {
    let palette = if theme == "dark" { Palette::DARK } else { Palette::LIGHT };
    let Drawn { option, drawing, .. } = chart.drawn(lang, width_px, &palette);
    let title = format!("{} · {width_px} px · {} · {theme}", chart.name(), lang.tag());
    let caption = Caption { title, ..Caption::default() };
    let picture = Picture::of(&caption, lang.tag(), (width_px, drawing.height_px), &palette);
    json!({
        "name": chart.name(), "theme": theme, "width": width_px, "height": drawing.height_px,
        "option": option, "picture": picture,
    })
}

/// A folder of the build for what is drawn, empty.
fn drawn_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Draws charts into a folder. Where Node or the engine is missing, nothing is drawn, and that is a failure.
fn draw(charts: Vec<Value>, folder: &Path) {
    let advice = "`cargo xtask test native` installs what draws the pictures, and so does `npm ci --ignore-scripts`";
    let mut node = Command::new("node")
        .arg("tests/charts/drawing.mjs")
        .arg(folder)
        .stdin(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("node: {error}; {advice}"));
    let written = node.stdin.take().unwrap().write_all(Value::from(charts).to_string().as_bytes());
    assert!(node.wait().unwrap().success() && written.is_ok(), "tests/charts/drawing.mjs failed; {advice}");
}

fn pictures(folder: &Path) -> BTreeSet<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(".svg")).collect()
}

/// Pictures of one folder that the other has not, or has otherwise.
fn differences(kept: &Path, drawn: &Path) -> Vec<String> {
    let names: BTreeSet<String> = pictures(kept).union(&pictures(drawn)).cloned().collect();
    let text = |folder: &Path, name: &str| fs::read_to_string(folder.join(name)).ok();
    names.into_iter().filter(|name| text(kept, name) != text(drawn, name)).collect()
}

#[test]
fn every_picture_is_what_the_code_draws() {
    let (kept, drawn) = (Path::new(FOLDER), drawn_folder("charts"));
    draw(chosen().iter().map(|chart| told(chart, Lang::Vi, WIDTH_PX, "light")).collect(), &drawn);
    let names: BTreeSet<String> = chosen().iter().map(|chart| format!("{}.svg", chart.name())).collect();
    assert_eq!(pictures(&drawn), names);
    let asked = std::env::var("DRAW_CHARTS").ok();
    if asked.is_some() {
        for name in pictures(kept).union(&names) {
            drop(fs::remove_file(kept.join(name)));
            drop(fs::copy(drawn.join(name), kept.join(name)));
        }
    }
    if asked.as_deref() == Some("all") {
        draw_all_looks();
    }
    let differences = differences(kept, &drawn);
    let drawn = drawn.display();
    assert!(differences.is_empty(), "{differences:?} in {FOLDER} are not those in {drawn}; see README.md there");
}

/// Every chart in every language, width and theme, for whoever wants to see them all.
fn draw_all_looks() {
    for (lang, width_px) in LANGS.into_iter().flat_map(|lang| WIDTHS_PX.map(|width_px| (lang, width_px))) {
        for theme in ["light", "dark"] {
            let told = Chart::all().iter().map(|chart| told(chart, lang, width_px, theme)).collect();
            draw(told, &drawn_folder(&format!("charts-{width_px}-{}-{theme}", lang.tag())));
        }
    }
}

#[test]
fn a_picture_that_is_other_missing_or_left_over_is_found() {
    let [kept, drawn] = ["charts-kept", "charts-drawn"].map(drawn_folder);
    for (folder, name, text) in [
        (&kept, "same.svg", "<svg/>"),
        (&drawn, "same.svg", "<svg/>"),
        (&kept, "other.svg", "<svg/>"),
        (&drawn, "other.svg", "<svg></svg>"),
        (&kept, "left-over.svg", ""),
        (&drawn, "missing.svg", ""),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
    assert_eq!(differences(&kept, &drawn), ["left-over.svg", "missing.svg", "other.svg"]);
}
