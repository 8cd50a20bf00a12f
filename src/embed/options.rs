//! What a host page may ask for: one struct, the same names as the element's attributes.

use std::{cell::OnceCell, sync::Arc};

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};

use crate::{
    EMBEDDED_PACKED,
    address::is_prefix,
    browser,
    components::Theme,
    domain::{Dataset, Verdict, verdict_from_slug},
    packed,
    query::View,
    text::Lang,
};

use super::{failure, parts};

/// Something that may be asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asked<T> {
    /// Not mentioned: it stays as it is.
    #[default]
    Nothing,
    /// `null`: back to the default.
    Default,
    /// This value.
    Value(T),
}

impl<T> Asked<T> {
    /// The same for what a value is part of.
    pub fn map<U>(self, whole: impl Fn(T) -> U) -> Asked<U> {
        match self {
            Self::Nothing => Asked::Nothing,
            Self::Default => Asked::Default,
            Self::Value(value) => Asked::Value(whole(value)),
        }
    }

    /// Puts what is asked for in the place of what is known.
    pub fn put(self, known: &mut T, default: T) {
        match self {
            Self::Nothing => {}
            Self::Default => *known = default,
            Self::Value(value) => *known = value,
        }
    }

    /// Understands a value; one that is not understood is ignored with one warning.
    fn known<U>(self, name: &str, meaning: impl Fn(&T) -> Option<U>) -> Asked<U>
    where
        T: std::fmt::Display,
    {
        match self {
            Self::Nothing => Asked::Nothing,
            Self::Default => Asked::Default,
            Self::Value(value) => meaning(&value).map_or_else(
                || {
                    browser::warn(&format!("unknown {name} “{value}” is ignored"));
                    Asked::Nothing
                },
                Asked::Value,
            ),
        }
    }
}

/// Options as they come. Names that later versions know are skipped.
struct Raw<'a>(&'a JsValue);

/// An option of another kind than its values, which nobody can understand.
struct WrongKind(&'static str);

impl Raw<'_> {
    /// The value of an option; `undefined` when it is not mentioned.
    fn value(&self, name: &'static str) -> Result<JsValue, WrongKind> {
        Reflect::get(self.0, &name.into()).map_err(|_| WrongKind(name))
    }

    /// An option of the kind that is asked for; `null` and a mentioned `undefined` are the default.
    fn option<T>(&self, name: &'static str, kind: impl Fn(&JsValue) -> Option<T>) -> Result<Asked<T>, WrongKind> {
        let value = self.value(name)?;
        if value.is_undefined() && !Reflect::has(self.0, &name.into()).unwrap_or(false) {
            return Ok(Asked::Nothing);
        }
        if value.is_null() || value.is_undefined() {
            return Ok(Asked::Default);
        }
        kind(&value).map(Asked::Value).ok_or(WrongKind(name))
    }

    fn text(&self, name: &'static str) -> Result<Asked<String>, WrongKind> {
        self.option(name, JsValue::as_string)
    }
}

/// A heading level as it comes: a number, or a text that is none.
struct Level {
    number: Option<f64>,
    /// As the page's own language writes it: printing floating-point numbers ourselves would link all that it takes.
    printed: String,
}

impl Level {
    fn read(value: &JsValue) -> Option<Self> {
        let number = value.as_f64();
        let printed = match number {
            Some(_) => value.unchecked_ref::<js_sys::Object>().to_string().into(),
            None => value.as_string()?,
        };
        Some(Self { number, printed })
    }
}

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.printed)
    }
}

/// Where the address says what is shown, as it comes: yes or no, or what stands before our names.
enum Place {
    Switch(bool),
    Prefix(String),
}

impl Place {
    fn read(value: &JsValue) -> Option<Self> {
        value.as_bool().map(Self::Switch).or_else(|| value.as_string().map(Self::Prefix))
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Switch(switch) => switch.fmt(f),
            Self::Prefix(prefix) => prefix.fmt(f),
        }
    }
}

/// Options understood. What was not understood has been warned about and counts as not mentioned.
#[derive(Default)]
pub struct Options {
    /// Which view is open.
    pub view: Asked<View>,
    /// The reader's language.
    pub lang: Asked<Lang>,
    /// Light, dark or the system's choice.
    pub theme: Asked<Theme>,
    /// Level of the widget's own heading, 1 to 6.
    pub heading_level: Asked<u8>,
    /// Whether charts load before they are about to be seen.
    pub eager: Asked<bool>,
    /// What stands before our names in the page's address, if it says what is shown.
    pub address: Asked<Option<String>>,
    /// The address of a series that the dataset is a report of.
    pub series: Asked<Option<String>>,
    /// Only this indicator.
    pub indicator: Asked<String>,
    /// Only the indicators of this group.
    pub group: Asked<String>,
    /// Only the indicators with this official verdict, or with none.
    pub verdict: Asked<Option<Verdict>>,
    /// The figures; the embedded dataset when none is given.
    pub dataset: Asked<Arc<Dataset>>,
}

impl Options {
    /// Reads options from JavaScript. `lang` is the language for messages when none is asked for.
    pub fn read(options: &JsValue, lang: Lang) -> Result<Self, JsValue> {
        if options.is_undefined() || options.is_null() {
            return Ok(Self::default());
        }
        if !options.is_object() {
            return Err(failure::unreadable_options("expected an object".to_owned()));
        }
        Self::understood(&Raw(options), lang).map_err(|WrongKind(name)| {
            failure::unreadable_options(format!("{name}: another kind of value than expected"))
        })?
    }

    /// The outer error is that of an option, the inner one that of the dataset.
    fn understood(raw: &Raw<'_>, lang: Lang) -> Result<Result<Self, JsValue>, WrongKind> {
        let lang_asked = raw.text("lang")?.known("lang", |tag| Lang::from_tag(tag));
        let lang = match lang_asked {
            Asked::Value(asked) => asked,
            Asked::Default => Lang::default(),
            Asked::Nothing => lang,
        };
        let options = Self {
            view: raw.text("view")?.known("view", |name| View::from_slug(name)),
            lang: lang_asked,
            theme: raw.text("theme")?.known("theme", |name| Theme::from_slug(name)),
            heading_level: raw.option("headingLevel", Level::read)?.known("heading-level", heading_level),
            eager: raw.option("eager", JsValue::as_bool)?,
            address: raw.option("address", Place::read)?.known("address", prefix),
            series: raw.text("series")?.map(|address| Some(address).filter(|address| !address.is_empty())),
            indicator: raw.text("indicator")?,
            group: raw.text("group")?,
            verdict: raw.text("verdict")?.known("verdict", |name| verdict_from_slug(name)),
            dataset: Asked::Nothing,
        };
        let dataset = dataset(raw.value("dataset")?, lang);
        Ok(dataset.map(|dataset| Self { dataset, ..options }))
    }
}

fn heading_level(level: &Level) -> Option<u8> {
    let number = level.number?;
    (1..=6u8).find(|known| (f64::from(*known) - number).abs() < f64::EPSILON)
}

/// The forms of an attribute without a value are yes.
fn prefix(place: &Place) -> Option<Option<String>> {
    match place {
        Place::Switch(switch) => Some(switch.then(String::new)),
        Place::Prefix(text) => match text.as_str() {
            "false" => Some(None),
            "" | "true" | "address" => Some(Some(String::new())),
            text => is_prefix(text).then(|| Some(text.to_owned())),
        },
    }
}

/// A dataset given as JSON text or as an object.
fn dataset(given: JsValue, lang: Lang) -> Result<Asked<Arc<Dataset>>, JsValue> {
    if given.is_undefined() {
        return Ok(Asked::Nothing);
    }
    if given.is_null() {
        return Ok(Asked::Default);
    }
    let decode = parts::decoder()
        .ok_or_else(|| failure::unreadable_options("dataset: what reads it has not been fetched".to_owned()))?;
    Ok(Asked::Value(Arc::new(decode(given, lang)?)))
}

thread_local! {
    static BUILT_IN: OnceCell<Arc<Dataset>> = const { OnceCell::new() };
}

/// The dataset that is built in, read once for all widgets; `None` only where the build is broken.
pub fn embedded() -> Option<Arc<Dataset>> {
    BUILT_IN.with(|cell| match cell.get() {
        Some(dataset) => Some(Arc::clone(dataset)),
        None => {
            let dataset = Arc::new(packed::read(EMBEDDED_PACKED)?);
            Some(Arc::clone(cell.get_or_init(|| dataset)))
        }
    })
}
