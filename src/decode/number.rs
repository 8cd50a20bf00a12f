//! Numbers of JSON: the grammar, and whether what it says is whole. Nothing here needs the value of a fraction.

use super::{
    reader::Reader,
    tree::{Grown, Tree},
};

/// The digits of a number as one, and the power of ten it is multiplied with. What no longer fits is cut off.
#[derive(Default)]
struct Scientific {
    digits: u64,
    exponent: i32,
}

impl Scientific {
    /// Appends a digit, if it fits.
    fn append(&mut self, digit: u8) -> bool {
        let longer = self.digits.checked_mul(10).and_then(|digits| digits.checked_add(u64::from(digit)));
        longer.map(|longer| self.digits = longer).is_some()
    }

    /// The same with nineteen digits, the power first: in this form the larger number is the larger pair.
    fn normal(&self) -> (i32, u64) {
        let (mut digits, mut exponent) = (self.digits, self.exponent);
        while digits < 1_000_000_000_000_000_000 {
            digits *= 10;
            exponent = exponent.saturating_sub(1);
        }
        if digits >= 10_000_000_000_000_000_000 {
            (exponent.saturating_add(1), digits / 10)
        } else {
            (exponent, digits)
        }
    }
}

/// The largest number of a double, and what becomes zero in one.
const TOO_LARGE: (i32, u64) = (290, 1_797_693_134_862_315_808);
const TOO_SMALL: (i32, u64) = (-342, 2_470_328_229_206_232_721);

/// Reads a number, its first byte a minus or a digit.
pub fn number(reader: &mut Reader<'_>) -> Grown<Tree> {
    let negative = reader.peek() == Some(b'-');
    if negative {
        reader.take();
    }
    let mut number = Scientific::default();
    let first = reader.take();
    let Some(digit @ b'0'..=b'9') = first else { return Err(reader.broken()) };
    number.append(digit - b'0');
    let mut cut = false;
    while let Some(digit @ b'0'..=b'9') = reader.peek() {
        // There can be only one leading zero.
        if first == Some(b'0') {
            return Err(reader.broken_ahead());
        }
        reader.take();
        cut = cut || !number.append(digit - b'0');
        number.exponent += i32::from(cut);
    }
    let mut is_plain = !cut;
    if reader.peek() == Some(b'.') {
        is_plain = false;
        fraction(reader, &mut number)?;
    }
    if let Some(b'e' | b'E') = reader.peek() {
        is_plain = false;
        exponent(reader, &mut number)?;
    }
    let zero = number.digits == 0;
    if is_plain && !zero {
        let value = i128::from(number.digits) * if negative { -1 } else { 1 };
        return Ok(i64::try_from(value).map_or(Tree::Fraction, Tree::Integer));
    }
    if zero || number.normal() < TOO_SMALL {
        return Ok(Tree::Integer(0));
    }
    if number.normal() >= TOO_LARGE {
        return Err(reader.broken());
    }
    Ok(Tree::number(approximate(&number, negative)))
}

fn fraction(reader: &mut Reader<'_>, number: &mut Scientific) -> Grown<()> {
    reader.take();
    if !matches!(reader.peek(), Some(b'0'..=b'9')) {
        return Err(reader.broken_ahead());
    }
    let mut cut = false;
    while let Some(digit @ b'0'..=b'9') = reader.peek() {
        reader.take();
        cut = cut || !number.append(digit - b'0');
        number.exponent -= i32::from(!cut);
    }
    Ok(())
}

fn exponent(reader: &mut Reader<'_>, number: &mut Scientific) -> Grown<()> {
    reader.take();
    let negative = reader.peek() == Some(b'-');
    if let Some(b'+' | b'-') = reader.peek() {
        reader.take();
    }
    let Some(digit @ b'0'..=b'9') = reader.take() else { return Err(reader.broken()) };
    let mut exponent = i32::from(digit - b'0');
    while let Some(digit @ b'0'..=b'9') = reader.peek() {
        reader.take();
        let longer = exponent.checked_mul(10).and_then(|longer| longer.checked_add(i32::from(digit - b'0')));
        if longer.is_none() && !negative && number.digits != 0 {
            return Err(reader.broken());
        }
        exponent = longer.unwrap_or(i32::MAX);
    }
    number.exponent = number.exponent.saturating_add(if negative { -exponent } else { exponent });
    Ok(())
}

/// The value where it may be whole: beyond these powers it is too large or too small for that in any case.
fn approximate(number: &Scientific, negative: bool) -> f64 {
    let power = (0..number.exponent.unsigned_abs().min(23)).fold(1.0, |power, _| power * 10.0);
    #[expect(clippy::cast_precision_loss, reason = "a double rounds the digits, as every reader of JSON does")]
    let digits = number.digits as f64;
    let value = if number.exponent < 0 { digits / power } else { digits * power };
    if negative { -value } else { value }
}
