//! The two languages readers choose from. Every text of a dataset is in both.

use super::Wording;

/// A reader's language. Vietnamese is the language of the report, English a complete translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Tiếng Việt.
    #[default]
    Vi,
    /// English.
    En,
}

impl Lang {
    /// Both, the language of the report first.
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// The language of a BCP 47 tag: `vi`, `en`, or one with a region such as `en-GB`.
    ///
    /// ```
    /// use chi_tieu::domain::Lang;
    /// assert_eq!(Lang::from_tag("en-GB"), Some(Lang::En));
    /// assert_eq!(Lang::from_tag("fr"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| primary.eq_ignore_ascii_case(lang.tag()))
    }

    /// The tag for a `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }

    /// The language that a reader did not choose.
    pub fn other(self) -> Self {
        match self {
            Self::Vi => Self::En,
            Self::En => Self::Vi,
        }
    }

    /// A dataset's text in this language.
    pub fn of(self, wording: &Wording) -> &str {
        match self {
            Self::Vi => &wording.vi,
            Self::En => &wording.en,
        }
    }
}
