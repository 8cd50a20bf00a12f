//! The two languages readers choose from.

use crate::domain::Wording;

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
    /// The language of a BCP 47 tag: `vi`, `en`, or one with a region such as `en-GB`.
    ///
    /// ```
    /// use chi_tieu::text::Lang;
    /// assert_eq!(Lang::from_tag("en-GB"), Some(Lang::En));
    /// assert_eq!(Lang::from_tag("fr"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "vi" => Some(Self::Vi),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The tag for a `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
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
