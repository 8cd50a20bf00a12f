//! The stand-alone page: index.html as Trunk staged it, with the final names, the static table, and nothing inline.

use super::folder::{Asset, Folder};
use anyhow::{Context, Result, bail};

const FILE: &str = "index.html";

/// Where the page wants the static table.
const TABLE_MARKER: &str = "<!--prerender-->";

/// Shows that an inline script is the one with which `trunk serve` reloads the page.
const RELOAD_MARKER: &str = "{{__TRUNK_WS_BASE__}}";

/// index.html on its way to the reader.
pub struct Page {
    html: String,
}

impl Page {
    /// The page as Trunk staged it.
    pub fn staged(folder: &Folder) -> Result<Self> {
        Ok(Self { html: String::from_utf8(folder.read(FILE)?).context("index.html is not UTF-8")? })
    }

    /// Moves the script that `trunk serve` puts into the page to a file, as the policy forbids inline scripts. A
    /// release has none.
    pub fn move_reload_script(&mut self, folder: &Folder) -> Result<()> {
        let Some((before, script, after)) = inline_script(&self.html) else { return Ok(()) };
        if !script.contains(RELOAD_MARKER) {
            bail!("index.html: an inline script, which the policy blocks: {}", script.trim());
        }
        // Trunk fills these in when it serves HTML, and only then.
        let script = script
            .replace("'{{__TRUNK_ADDRESS__}}'", "window.location.host")
            .replace(RELOAD_MARKER, "/")
            .replace("{{__TRUNK_WS_PROTOCOL__}}", "");
        let asset = folder.add_asset("reload", "js", script.as_bytes())?;
        self.html = format!("{before}<script src=\"{}\"></script>{after}", asset.url);
        Ok(())
    }

    /// Replaces the name of a source file by that of the asset it became.
    pub fn name_asset(&mut self, source: &str, asset: &Asset) -> Result<()> {
        let quoted = format!("\"{source}\"");
        if !self.html.contains(&quoted) {
            bail!("index.html does not name {quoted}");
        }
        self.html = self.html.replace(&quoted, &format!("\"{}\"", asset.url));
        Ok(())
    }

    /// Puts the static table where the page wants it, or nothing.
    pub fn fill_in(&mut self, table: Option<&str>) -> Result<()> {
        let Some((before, after)) = self.html.split_once(TABLE_MARKER) else {
            bail!("index.html has no {TABLE_MARKER}");
        };
        self.html = format!("{before}{}{after}", table.unwrap_or_default());
        Ok(())
    }

    /// Writes the page, unless it holds what the policy forbids.
    pub fn write(&self, folder: &Folder) -> Result<()> {
        if let Some((_, script, _)) = inline_script(&self.html) {
            bail!("index.html: an inline script, which the policy blocks: {}", script.trim());
        }
        for forbidden in ["<style", " style=", " onclick=", " onload=", "javascript:", "data-trunk"] {
            if self.html.contains(forbidden) {
                bail!("index.html: `{forbidden}`, which has no place in the finished page");
            }
        }
        folder.write(FILE, self.html.as_bytes())
    }
}

/// The first script without `src`: what is before it, its text, and what is after it.
fn inline_script(html: &str) -> Option<(&str, &str, &str)> {
    let mut searched = 0;
    loop {
        let start = searched + html.get(searched..)?.find("<script")?;
        let (opening, rest) = html.get(start..)?.split_once('>')?;
        if opening.contains(" src=") {
            searched = start + opening.len();
            continue;
        }
        let (script, after) = rest.split_once("</script>")?;
        return Some((html.get(..start)?, script, after));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> Page {
        Page { html: html.to_owned() }
    }

    #[test]
    fn an_inline_script_is_found_behind_one_with_a_source() {
        let html = "<p><script type=module src=a.js></script><script>one()</script></p>";
        assert_eq!(inline_script(html), Some(("<p><script type=module src=a.js></script>", "one()", "</p>")));
        assert_eq!(inline_script("<script src=\"a.js\"></script>"), None);
    }

    #[test]
    fn a_name_is_replaced_wherever_the_page_uses_it() {
        let mut page = page(r#"<link rel="stylesheet" href="style/page.css">"#);
        let asset = Asset { url: "assets/page-1.css".to_owned(), integrity: String::new() };
        page.name_asset("style/page.css", &asset).unwrap();
        assert_eq!(page.html, r#"<link rel="stylesheet" href="assets/page-1.css">"#);
        assert!(page.name_asset("js/page.js", &asset).is_err());
    }

    #[test]
    fn the_table_takes_the_place_of_its_marker() {
        let mut page = page("<chi-tieu><!--prerender--></chi-tieu>");
        page.fill_in(Some("<table></table>")).unwrap();
        assert_eq!(page.html, "<chi-tieu><table></table></chi-tieu>");
        assert!(page.fill_in(None).is_err(), "the marker is gone");
    }

    #[test]
    fn the_reload_script_moves_to_a_file_and_any_other_inline_script_is_refused() {
        let folder = Folder::new(std::env::temp_dir().join(format!("chi-tieu-reload-{}", std::process::id())));
        let mut served = page("<body><script>at('{{__TRUNK_ADDRESS__}}' + '{{__TRUNK_WS_BASE__}}')</script></body>");
        served.move_reload_script(&folder).unwrap();
        let files = folder.files().unwrap();
        let [script] = files.as_slice() else { panic!("{files:?}") };
        assert_eq!(served.html, format!("<body><script src=\"{script}\"></script></body>"));
        assert_eq!(folder.read(script).unwrap(), b"at(window.location.host + '/')");
        std::fs::remove_dir_all(folder.path("")).unwrap();

        let mut unknown = page("<script>other()</script>");
        assert!(unknown.move_reload_script(&folder).is_err());
    }

    #[test]
    fn what_the_policy_blocks_is_not_written() {
        let folder = Folder::new(std::env::temp_dir().join("chi-tieu-page-test"));
        for html in ["<script>a()</script>", "<p style=\"x\">", "<style>a{}</style>", "<a onclick=\"x\">"] {
            assert!(page(html).write(&folder).is_err(), "{html}");
        }
    }
}
