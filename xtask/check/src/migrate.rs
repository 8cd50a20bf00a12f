//! A dataset of an older format written in the newest: only the version changes, everything else stays byte by byte.

use chi_tieu::decode::{self, FORMAT};

/// Rewrites a file, and says what was done. A file that the decoder refuses is left alone.
pub fn migrate(file: &str) -> Result<String, String> {
    let told = |reason: &dyn std::fmt::Display| format!("{file}: {reason}");
    let text = std::fs::read_to_string(file).map_err(|error| told(&error))?;
    let before = decode::parse(&text).map_err(|fault| told(&fault))?;
    let Some(migrated) = rewritten(&text) else { return Ok(format!("{file}: is in format {FORMAT} already")) };
    let after = decode::parse(&migrated).map_err(|fault| told(&fault))?;
    if before != after {
        return Err(told(&"would mean something else in the newest format; nothing was written"));
    }
    std::fs::write(file, migrated).map_err(|error| told(&error))?;
    Ok(format!("{file}: now in format {FORMAT}"))
}

/// The text with the newest version; `None` where it has that already.
///
/// The version is the first value of a key `format` that stands at the outermost level.
fn rewritten(text: &str) -> Option<String> {
    let (mut depth, mut at) = (0_usize, 0);
    let bytes = text.as_bytes();
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let length = string_length(text.get(at..)?)?;
                let after = at + length;
                let is_key = depth == 1 && text.get(at..after) == Some("\"format\"");
                if let Some(value) =
                    text.get(after..).filter(|_| is_key).and_then(|rest| rest.trim_start().strip_prefix(':'))
                {
                    let value = value.trim_start();
                    let start = text.len() - value.len();
                    let end = start + value.find(|it: char| !it.is_ascii_digit()).unwrap_or(value.len());
                    let newest = FORMAT.to_string();
                    if text.get(start..end)? == newest {
                        return None;
                    }
                    return Some([text.get(..start)?, &newest, text.get(end..)?].concat());
                }
                at = after;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// How long a JSON string is, quotes and all.
fn string_length(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::rewritten;

    #[test]
    fn only_the_version_at_the_outermost_level_changes() {
        let text = "{\n  \"a\": { \"format\": 7, \"b\": \"\\\"format\\\": 1\" },\n  \"format\" : 1,\n  \"c\": [1]\n}\n";
        let expected = text.replace("\"format\" : 1", "\"format\" : 2");
        assert_eq!(rewritten(text), Some(expected.clone()));
        assert_eq!(rewritten(&expected), None);
    }
}
