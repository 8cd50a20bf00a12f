//! The stable names of variants: what attributes, addresses, the JSON and test hooks call them.

/// Gives an enum `ALL`, `slug`, `from_slug` and `SLUGS` from one list. A variant that the list lacks does not compile.
macro_rules! slugs {
    ($name:ident { $first:ident = $first_slug:literal $(, $variant:ident = $slug:literal)* $(,)? }) => {
        impl $name {
            /// All of them.
            pub const ALL: [Self; [$first_slug $(, $slug)*].len()] = [Self::$first $(, Self::$variant)*];
            /// Their stable names as one text, for whoever wrote another one.
            pub const SLUGS: &'static str = concat!($first_slug $(, ", ", $slug)*);

            /// Its stable name.
            pub const fn slug(self) -> &'static str {
                match self {
                    Self::$first => $first_slug,
                    $(Self::$variant => $slug,)*
                }
            }

            /// The one with this name.
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|it| it.slug() == slug)
            }
        }
    };
}

pub(super) use slugs;
