//! What only the text of a file shows: a byte order mark, letters that are not composed, missing translations.

use serde_json::Value;
use unicode_normalization::is_nfc;

use crate::remarks::Remark;

/// What an editor would want to know of a file's texts.
pub fn remarks(text: &str) -> Vec<Remark> {
    let mut found = Vec::new();
    let plain = text.strip_prefix('\u{feff}');
    if plain.is_some() {
        let message = "the file begins with a byte order mark, which says nothing in UTF-8";
        found.push(Remark { kind: "bom", path: String::new(), message: message.to_owned() });
    }
    let Ok(root) = serde_json::from_str::<Value>(plain.unwrap_or(text)) else { return found };
    let (mut untranslated, mut wordings) = (Vec::new(), 0);
    walk(&root, String::new(), &mut |path, value| match value {
        Value::String(text) if !is_nfc(text) => found.push(Remark {
            kind: "not-nfc",
            path,
            message: "the text is not in Unicode normal form C: letters and their signs are apart".to_owned(),
        }),
        Value::Object(fields) if fields.contains_key("vi") => {
            wordings += 1;
            if !fields.contains_key("en") {
                untranslated.push(path);
            }
        }
        _ => {}
    });
    if let Some(first) = untranslated.first() {
        found.push(Remark {
            kind: "missing-english",
            path: first.clone(),
            message: format!("{} of {wordings} texts have no English; this is the first", untranslated.len()),
        });
    }
    found
}

fn walk(value: &Value, path: String, see: &mut impl FnMut(String, &Value)) {
    see(path.clone(), value);
    match value {
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, entry)| walk(entry, format!("{path}/{at}"), see));
        }
        Value::Object(fields) => {
            let escaped = |name: &str| name.replace('~', "~0").replace('/', "~1");
            fields.iter().for_each(|(name, entry)| walk(entry, format!("{path}/{}", escaped(name)), see));
        }
        _ => {}
    }
}
