//! The chart's colours, the same as the style sheet's: told apart in every colour-vision deficiency, never red against green.

use crate::domain::Verdict;

/// Colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Background.
    pub surface: &'static str,
    /// Text.
    pub ink: &'static str,
    /// Secondary text.
    pub muted: &'static str,
    /// Grid lines.
    pub rule: &'static str,
    /// Bars: an amount, without a verdict.
    pub accent: &'static str,
    /// A second tone of bars, halfway between the first and the background: three to one from either.
    pub second: &'static str,
    /// Exceeded the plan.
    pub exceeded: &'static str,
    /// Met the plan.
    pub met: &'static str,
    /// Missed the plan.
    pub missed: &'static str,
    /// No verdict.
    pub none: &'static str,
}

impl Palette {
    /// On a light page.
    pub const LIGHT: Self = Self {
        surface: "#ffffff",
        ink: "#17202a",
        muted: "#55606c",
        rule: "#d5dbe1",
        accent: "#0b4a82",
        second: "#6699cb",
        exceeded: "#003f7f",
        met: "#0072b2",
        missed: "#c44900",
        none: "#6b7177",
    };

    /// On a dark page.
    pub const DARK: Self = Self {
        surface: "#12171d",
        ink: "#e9edf1",
        muted: "#a9b4bf",
        rule: "#39434d",
        accent: "#8ec2f5",
        second: "#3a689c",
        exceeded: "#b5d6ff",
        met: "#56a8e0",
        missed: "#ff9a57",
        none: "#a3a3a3",
    };

    /// The colour of a verdict. The printed verdict and the side of zero say the same without it.
    pub fn verdict(&self, verdict: Option<Verdict>) -> &'static str {
        match verdict {
            Some(Verdict::Exceeded) => self.exceeded,
            Some(Verdict::Met) => self.met,
            Some(Verdict::Nearly | Verdict::Missed) => self.missed,
            Some(Verdict::Other) | None => self.none,
        }
    }
}
