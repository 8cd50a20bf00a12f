//! What a host page may ask for: one struct, the same names as the element's attributes.

use std::{cell::OnceCell, sync::Arc};

use serde::{Deserialize, Deserializer};
use wasm_bindgen::{JsCast, JsValue};

use crate::{
    EMBEDDED, browser,
    components::{Theme, View, address::is_prefix},
    decode,
    domain::{Dataset, Fault, Verdict, verdict_from_slug},
    text::Lang,
};

use super::failure;

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

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Asked<T> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Ok(Option::<T>::deserialize(source)?.map_or(Self::Default, Self::Value))
    }
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
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Raw {
    view: Asked<String>,
    lang: Asked<String>,
    theme: Asked<String>,
    heading_level: Asked<Level>,
    eager: Asked<bool>,
    address: Asked<Place>,
    indicator: Asked<String>,
    group: Asked<String>,
    verdict: Asked<String>,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    dataset: JsValue,
}

/// A heading level as it comes: a number, or a text that is none.
#[derive(Deserialize)]
#[serde(untagged)]
enum Level {
    Number(f64),
    Text(String),
}

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

/// Where the address says what is shown, as it comes: yes or no, or what stands before our names.
#[derive(Deserialize)]
#[serde(untagged)]
enum Place {
    Switch(bool),
    Prefix(String),
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
        let raw: Raw = serde_wasm_bindgen::from_value(options.clone())
            .map_err(|error| failure::unreadable_options(error.to_string()))?;
        let lang_asked = raw.lang.known("lang", |tag| Lang::from_tag(tag));
        let lang = match lang_asked {
            Asked::Value(asked) => asked,
            Asked::Default => Lang::default(),
            Asked::Nothing => lang,
        };
        Ok(Self {
            view: raw.view.known("view", |name| View::from_name(name)),
            lang: lang_asked,
            theme: raw.theme.known("theme", |name| Theme::from_name(name)),
            heading_level: raw.heading_level.known("heading-level", heading_level),
            eager: raw.eager,
            address: raw.address.known("address", prefix),
            indicator: raw.indicator,
            group: raw.group,
            verdict: raw.verdict.known("verdict", |name| verdict_from_slug(name)),
            dataset: dataset(raw.dataset).map_err(|fault| failure::faulty_dataset(lang, &fault))?,
        })
    }
}

fn heading_level(level: &Level) -> Option<u8> {
    let Level::Number(number) = level else { return None };
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
fn dataset(given: JsValue) -> Result<Asked<Arc<Dataset>>, Fault> {
    if given.is_undefined() {
        return Ok(Asked::Nothing);
    }
    if given.is_null() {
        return Ok(Asked::Default);
    }
    let dataset = match given.dyn_ref::<js_sys::JsString>().map(String::from) {
        Some(text) => decode::parse(&text)?,
        None => decode::read(serde_wasm_bindgen::Deserializer::from(given))?,
    };
    Ok(Asked::Value(Arc::new(dataset)))
}

thread_local! {
    static BUILT_IN: OnceCell<Arc<Dataset>> = const { OnceCell::new() };
}

/// The dataset that is built in, decoded once for all widgets.
pub fn embedded() -> Result<Arc<Dataset>, Fault> {
    BUILT_IN.with(|cell| match cell.get() {
        Some(dataset) => Ok(Arc::clone(dataset)),
        None => {
            let dataset = Arc::new(decode::parse(EMBEDDED)?);
            Ok(Arc::clone(cell.get_or_init(|| dataset)))
        }
    })
}
