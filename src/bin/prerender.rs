//! Writes the table as static HTML: what a reader sees before the widget runs, or without it.
//!
//! `prerender [vi|en]` prints to standard output; the build puts it into the page.

use std::{env, io::Write, process::ExitCode};

use chi_tieu::{EMBEDDED, components::static_table, decode, text::Lang};

fn main() -> ExitCode {
    let lang = env::args().nth(1).as_deref().map_or(Some(Lang::default()), Lang::from_tag);
    let Some(lang) = lang else {
        eprintln!("usage: prerender [vi|en]");
        return ExitCode::from(2);
    };
    match decode::parse(EMBEDDED) {
        Ok(dataset) => {
            let html = static_table(&dataset, lang);
            if std::io::stdout().write_all(html.as_bytes()).is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(fault) => {
            eprintln!("the embedded dataset: {fault}");
            ExitCode::FAILURE
        }
    }
}
