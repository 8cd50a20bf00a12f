//! A small reader of separated text, written for the tests alone, so that the writer is not checked by itself.

/// The rows of a text, each a list of cells. Panics at what RFC 4180 does not allow.
pub fn parse(text: &str, separator: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut letters = text.chars().peekable();
    let mut is_quoted = false;
    while let Some(letter) = letters.next() {
        if is_quoted {
            match letter {
                '"' if letters.peek() == Some(&'"') => {
                    letters.next();
                    cell.push('"');
                }
                '"' => {
                    is_quoted = false;
                    let next = letters.peek().copied();
                    assert!(next == Some(separator) || next == Some('\r'), "{next:?} after a quoted cell");
                }
                letter => cell.push(letter),
            }
        } else if letter == '"' {
            assert!(cell.is_empty(), "a quotation mark inside a bare cell: {cell}");
            is_quoted = true;
        } else if letter == separator {
            row.push(std::mem::take(&mut cell));
        } else if letter == '\r' {
            assert_eq!(letters.next(), Some('\n'), "a line ends with CR LF");
            row.push(std::mem::take(&mut cell));
            rows.push(std::mem::take(&mut row));
        } else {
            assert_ne!(letter, '\n', "a line ends with CR LF");
            cell.push(letter);
        }
    }
    assert!(!is_quoted && row.is_empty() && cell.is_empty(), "the last line ends");
    rows
}

#[test]
fn the_parser_reads_quotes_and_line_ends() {
    let rows = parse("a;\"b;\"\"c\"\"\r\nd\"\r\n;e\r\n", ';');
    assert_eq!(rows, [vec!["a", "b;\"c\"\r\nd"], vec!["", "e"]]);
}
