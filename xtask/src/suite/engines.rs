//! The three browser engines, their drivers, and the display that WebKitGTK draws on.

use crate::project::Project;
use crate::setup::mini_browser;
use anyhow::{Context, Result};
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// Everything end-to-end tests drive browsers with. The display stops when this is dropped.
pub struct Engines {
    variables: Vec<(&'static str, OsString)>,
    _display: Display,
}

/// Path of Chromium's driver.
pub fn chromedriver(project: &Project) -> Result<PathBuf> {
    program(project, &["chromedriver"])
}

impl Engines {
    /// Finds the engines and starts a display.
    pub fn start(project: &Project) -> Result<Self> {
        let mini_browser = mini_browser().context("MiniBrowser is missing (package libwebkit2gtk-4.1-0)")?;
        let display = Display::start(project)?;
        let variables = vec![
            ("CHROMEDRIVER", chromedriver(project)?.into()),
            ("CHROMIUM", program(project, &["chromium"])?.into()),
            ("GECKODRIVER", program(project, &["geckodriver"])?.into()),
            ("FIREFOX", program(project, &["firefox-esr", "firefox"])?.into()),
            ("WEBKITDRIVER", program(project, &["WebKitWebDriver"])?.into()),
            ("MINIBROWSER", mini_browser.into()),
            ("DISPLAY", display.name.clone().into()),
        ];
        Ok(Self { variables, _display: display })
    }

    /// Tells a command where everything is: CHROMEDRIVER, CHROMIUM, GECKODRIVER, FIREFOX, WEBKITDRIVER, MINIBROWSER
    /// and DISPLAY.
    pub fn show_to(&self, command: &mut Command) {
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
    }
}

fn program(project: &Project, names: &[&str]) -> Result<PathBuf> {
    let found = names.iter().find_map(|name| project.find_program(name));
    found.with_context(|| format!("{} is not on PATH", names.join(" or ")))
}

/// A virtual screen.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one under a number that is free; Xvfb chooses it and prints it once it is ready.
    fn start(project: &Project) -> Result<Self> {
        let mut xvfb = project.command("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        let mut server = xvfb
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb cannot be started (package xvfb)")?;
        let stdout = server.stdout.take();
        let mut display = Self { server, name: String::new() };
        let mut number = String::new();
        BufReader::new(stdout.context("Xvfb has no output")?)
            .read_line(&mut number)
            .context("Xvfb did not name its display")?;
        let number: u32 = number.trim().parse().context("Xvfb found no free display")?;
        display.name = format!(":{number}");
        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to stop.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
