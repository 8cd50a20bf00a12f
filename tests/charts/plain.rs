//! An option is plain: texts that are only read, numbers, and the colours of the palette. Nothing in it is code.
//!
//! A text under any other name than a point's could be a function, a template or an address to the engine.

use chi_tieu::charts::Palette;
use serde_json::{Value, json};

use crate::{
    cases::{Chart, Drawn, LANGS, all_drawn},
    invariants::{expect_none, spoilt},
};

/// Every text of an option with the name under which it stands.
fn strings<'v>(value: &'v Value, key: &'v str, found: &mut Vec<(&'v str, &'v str)>) {
    match value {
        Value::String(text) => found.push((key, text)),
        Value::Array(all) => all.iter().for_each(|value| strings(value, key, found)),
        Value::Object(all) => all.iter().for_each(|(key, value)| strings(value, key, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn strings_of(option: &Value) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    strings(option, "", &mut found);
    found
}

/// Texts that could be more than text: all but a point's name is a word, a colour, a shape, or the one template that says
/// “the name”. Code has signs that none of these has.
fn code(drawn: &Drawn) -> Vec<String> {
    let is_word = |text: &str| {
        text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
            || text == "roundRect"
    };
    let is_colour = |text: &str| {
        text.strip_prefix('#').is_some_and(|it| it.len() == 6 && it.chars().all(|digit| digit.is_ascii_hexdigit()))
    };
    let is_shape = |text: &str| {
        text.strip_prefix("path://").is_some_and(|path| path.chars().all(|letter| "MLAZ,0123456789".contains(letter)))
    };
    let is_harmless = |(key, text): &(&str, &str)| match *key {
        "name" => true,
        "formatter" => *text == "{b}",
        "symbol" => is_word(text) || is_shape(text),
        "color" | "borderColor" => is_colour(text) || *text == "transparent",
        _ => is_word(text),
    };
    strings_of(&drawn.option)
        .into_iter()
        .filter(|found| !is_harmless(found))
        .map(|(key, text)| format!("{key}: {text}"))
        .collect()
}

/// Colours that are none of the palette.
fn strange_colours(drawn: &Drawn, palette: &Palette) -> Vec<String> {
    let Palette { surface, ink, muted, rule, accent, second, exceeded, met, missed, none } = *palette;
    let known = [surface, ink, muted, rule, accent, second, exceeded, met, missed, none, "transparent"];
    let colours = strings_of(&drawn.option).into_iter().filter(|(key, _)| ["color", "borderColor"].contains(key));
    colours.filter(|(_, colour)| !known.contains(colour)).map(|(_, colour)| colour.to_owned()).collect()
}

#[test]
fn nothing_in_an_option_is_code() {
    expect_none(code);
    for drawn in all_drawn() {
        assert_eq!(drawn.option["animation"], false, "{}", drawn.what);
    }
}

#[test]
fn every_colour_is_one_of_the_palette() {
    for palette in [Palette::LIGHT, Palette::DARK] {
        for (chart, lang) in Chart::all().into_iter().flat_map(|chart| LANGS.map(|lang| (chart, lang))) {
            for width_px in [320.0, 900.0] {
                let drawn = chart.drawn(lang, width_px, &palette);
                assert_eq!(strange_colours(&drawn, &palette), [""; 0], "{}", drawn.what);
            }
        }
    }
}

#[test]
fn code_and_strange_colours_are_found_wherever_they_stand() {
    let harmless = spoilt("text-names", |series| series["data"][0]["name"] = json!("function() { return 1 }"));
    assert!(code(&harmless).is_empty(), "a name is a text, whatever it says");
    let spoilings: [fn(&mut Value); 6] = [
        |series| series["label"]["formatter"] = json!("function(it) { return it.name }"),
        |series| series["label"]["formatter"] = json!("#*#*#*#function() { }#*#*#*#"),
        |series| series["label"]["formatter"] = json!("{a}"),
        |series| series["data"][0]["symbolSize"] = json!({ "value": "it => it[2]" }),
        |series| series["renderItem"] = json!("eval(1)"),
        |series| series["symbol"] = json!("image://https://example.org/a.png"),
    ];
    for spoil in spoilings {
        assert_eq!(code(&spoilt("text-names", spoil)).len(), 1);
    }
    let red = spoilt("plan-1", |series| series["data"][0]["itemStyle"]["color"] = json!("#ff0000"));
    assert_eq!(strange_colours(&red, &Palette::LIGHT), ["#ff0000"]);
    assert!(!strange_colours(&red, &Palette::DARK).is_empty());
}
