//! The two languages readers choose from. A dataset's texts are in Vietnamese, and in English where they are translated.

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

    /// A dataset's text in this language, or in Vietnamese where it has no translation.
    pub fn of(self, wording: &Wording) -> &str {
        match self {
            Self::Vi => &wording.vi,
            Self::En => wording.en.as_ref().unwrap_or(&wording.vi),
        }
    }

    /// The tag of the language that [`of`](Self::of) gives, where that is another one than was asked for.
    pub fn instead(self, wording: &Wording) -> Option<&'static str> {
        (self == Self::En && wording.en.is_none()).then_some(Self::Vi.tag())
    }
}
