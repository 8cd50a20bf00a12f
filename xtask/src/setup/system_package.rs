//! Browsers, their drivers, a display and a font, from the operating system.
//!
//! Looked for by what they put on the machine, so that any way of installing them will do. What is missing is
//! installed by apt where this runs as root on Debian, and otherwise named.

use crate::process;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::time::Instant;

/// A package of Debian 12, and how to see that what it brings is there.
#[derive(Debug)]
pub struct SystemPackage {
    name: &'static str,
    evidence: Evidence,
}

/// What shows that a package is installed.
#[derive(Debug)]
enum Evidence {
    /// One of these programs is on PATH.
    Program(&'static [&'static str]),
    /// WebKitGTK's test browser, which lies in a folder of the library.
    MiniBrowser,
    /// A font with the letters of Vietnamese, as fontconfig sees it.
    VietnameseFont,
}

const CHROMIUM_BROWSER: SystemPackage = package("chromium", &["chromium"]);
const CHROMIUM_DRIVER: SystemPackage = package("chromium-driver", &["chromedriver"]);
const FONTCONFIG: SystemPackage = package("fontconfig", &["fc-list"]);
const VIETNAMESE_FONT: SystemPackage = SystemPackage { name: "fonts-noto-core", evidence: Evidence::VietnameseFont };

/// Chromium and its driver.
pub const CHROMIUM: &[SystemPackage] = &[CHROMIUM_BROWSER, CHROMIUM_DRIVER, FONTCONFIG, VIETNAMESE_FONT];

/// Chromium, Firefox and WebKitGTK; geckodriver is built from its crate, and WebKitGTK wants a display.
pub const THREE_ENGINES: &[SystemPackage] = &[
    CHROMIUM_BROWSER,
    CHROMIUM_DRIVER,
    package("firefox-esr", &["firefox-esr", "firefox"]),
    SystemPackage { name: "libwebkit2gtk-4.1-0", evidence: Evidence::MiniBrowser },
    package("webkit2gtk-driver", &["WebKitWebDriver"]),
    package("xvfb", &["Xvfb"]),
    FONTCONFIG,
    VIETNAMESE_FONT,
];

const fn package(name: &'static str, programs: &'static [&'static str]) -> SystemPackage {
    SystemPackage { name, evidence: Evidence::Program(programs) }
}

/// WebKitGTK's test browser: `/usr/lib/ARCHITECTURE/webkit2gtk-4.1/MiniBrowser`.
pub fn mini_browser() -> Option<PathBuf> {
    let libraries = std::fs::read_dir("/usr/lib").ok()?;
    libraries.flatten().map(|entry| entry.path().join("webkit2gtk-4.1/MiniBrowser")).find(|path| path.is_file())
}

/// Installs the packages that are missing.
pub fn ensure(project: &Project, packages: &[&SystemPackage]) -> Result<()> {
    let missing = missing(project, packages);
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if project.find_program("apt-get").is_none() || !is_root(project) {
        bail!("missing on this machine: {names} (as root on Debian 12: apt-get install {names})");
    }
    println!("set-up: apt-get install {names}");
    let start = Instant::now();
    process::run(project.command("apt-get").args(["update", "-qq"]))?;
    let mut install = project.command("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    install.args(["install", "-qq", "-y", "--no-install-recommends"]).args(&missing);
    process::run(&mut install).with_context(|| format!("not installed: {names}"))?;
    let still = self::missing(project, packages);
    if !still.is_empty() {
        bail!("installed, and still not found: {}", still.join(" "));
    }
    println!("set-up: {names} installed in {} s", start.elapsed().as_secs());
    Ok(())
}

/// Names of the packages that are not there, each once.
fn missing(project: &Project, packages: &[&SystemPackage]) -> Vec<&'static str> {
    let mut names: Vec<&str> = Vec::new();
    for package in packages {
        if !names.contains(&package.name) && !package.is_installed(project) {
            names.push(package.name);
        }
    }
    names
}

impl SystemPackage {
    fn is_installed(&self, project: &Project) -> bool {
        match self.evidence {
            Evidence::Program(names) => names.iter().any(|name| project.find_program(name).is_some()),
            Evidence::MiniBrowser => mini_browser().is_some(),
            Evidence::VietnameseFont => {
                process::capture(project.command("fc-list").arg(":lang=vi")).is_ok_and(|fonts| !fonts.trim().is_empty())
            }
        }
    }
}

fn is_root(project: &Project) -> bool {
    process::capture(project.command("id").arg("-u")).is_ok_and(|user| user.trim() == "0")
}
