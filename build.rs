//! Decodes the dataset that is built in, and packs it for the widget: `OUT_DIR/embedded.bin`.
//!
//! So a faulty dataset fails the build, not the page, and the widget needs no decoder for its first view. The bytes are
//! made anew whenever the data or what reads and writes it changes; nobody can forget to.

// Public as in the widget, where the rest of them is used.
#[path = "src/decode/mod.rs"]
pub mod decode;
#[path = "src/domain/mod.rs"]
pub mod domain;
#[path = "src/packed/mod.rs"]
pub mod packed;

use std::{env, error::Error, fs, path::Path};

/// The source that names the embedded dataset, and what comes before that name.
const SOURCE: &str = "src/lib.rs";
const NAMING: &str = "const EMBEDDED: &str = include_str!(\"../";

fn main() {
    for read in [SOURCE, "src/domain", "src/decode", "src/packed"] {
        println!("cargo::rerun-if-changed={read}");
    }
    if let Err(error) = pack() {
        println!("cargo::error={error}");
    }
}

fn pack() -> Result<(), Box<dyn Error>> {
    let source = read(SOURCE)?;
    let named = source.split_once(NAMING).and_then(|(_, rest)| rest.split_once('"'));
    let (name, _) = named.ok_or_else(|| format!("{SOURCE} has no `{NAMING}…\"`"))?;
    println!("cargo::rerun-if-changed={name}");
    let dataset = decode::parse(&read(name)?).map_err(|fault| format!("{name}: {fault}"))?;
    let refused = || format!("{name}: sector results belong in the file beside it");
    let bytes = packed::write(&dataset).ok_or_else(refused)?;
    let folder = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set: cargo does so")?;
    fs::write(Path::new(&folder).join("embedded.bin"), bytes)?;
    Ok(())
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{path} cannot be read: {error}"))
}
