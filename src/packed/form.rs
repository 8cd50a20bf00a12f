//! How values of each type lie in the bytes, in both directions.

use crate::domain::Decimal;

use super::{read::Reader, write::Writer};

/// A type that is written and read: what `pack` puts, `unpack` takes.
pub trait Packed: Sized {
    /// Puts the value.
    fn pack(&self, to: &mut Writer);

    /// Takes a value; `None` where the bytes hold none.
    fn unpack(from: &mut Reader<'_>) -> Option<Self>;
}

/// A struct is its fields in this order. One that the list lacks does not compile.
macro_rules! fields {
    ($($name:ident { $($field:ident),* })*) => {$(
        impl Packed for $name {
            fn pack(&self, to: &mut Writer) {
                let Self { $($field),* } = self;
                $($field.pack(to);)*
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                Some(Self { $($field: Packed::unpack(from)?),* })
            }
        }
    )*};
}

/// A choice is its place among all choices.
macro_rules! choices {
    ($($name:ident)*) => {$(
        impl Packed for $name {
            fn pack(&self, to: &mut Writer) {
                // Each is among all of its kind.
                to.size(Self::ALL.iter().position(|it| it == self).unwrap_or_default());
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                Self::ALL.get(from.size()?).copied()
            }
        }
    )*};
}

/// What many name: its place among those named before; where it is the next one, all of it follows.
macro_rules! shared {
    ($($name:ident in $known:ident)*) => {$(
        impl Packed for Arc<$name> {
            fn pack(&self, to: &mut Writer) {
                let known = to.$known.iter().position(|it| it == self);
                to.size(known.unwrap_or(to.$known.len()));
                if known.is_none() {
                    $name::pack(self, to);
                    to.$known.push(Arc::clone(self));
                }
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                let place = from.size()?;
                if place == from.$known.len() {
                    let new = Arc::new($name::unpack(from)?);
                    from.$known.push(new);
                }
                from.$known.get(place).cloned()
            }
        }
    )*};
}

/// What one alone holds is written in its place.
macro_rules! held {
    ($($name:ident)*) => {$(
        impl Packed for Arc<$name> {
            fn pack(&self, to: &mut Writer) {
                $name::pack(self, to);
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                $name::unpack(from).map(Arc::new)
            }
        }
    )*};
}

pub(super) use {choices, fields, held, shared};

impl Packed for u8 {
    fn pack(&self, to: &mut Writer) {
        to.bytes.push(*self);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        from.byte()
    }
}

impl Packed for u16 {
    fn pack(&self, to: &mut Writer) {
        to.number(u64::from(*self));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Self::try_from(from.number()?).ok()
    }
}

impl Packed for bool {
    fn pack(&self, to: &mut Writer) {
        to.bytes.push(u8::from(*self));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        match from.byte()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

/// Twice the distance from zero, one less below it: what is near zero is short.
impl Packed for i32 {
    fn pack(&self, to: &mut Writer) {
        to.number(u64::from((self << 1 ^ self >> 31).cast_unsigned()));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let number = u32::try_from(from.number()?).ok()?;
        Some((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }
}

/// Sign, decimals and the highest of the three parts in one number, which is mostly small, then the two lower parts.
impl Packed for Decimal {
    fn pack(&self, to: &mut Writer) {
        let parts = self.unpack();
        to.number(u64::from(parts.hi) << 6 | u64::from(parts.scale) << 1 | u64::from(parts.negative));
        to.number(u64::from(parts.mid) << 32 | u64::from(parts.lo));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let (head, low) = (from.number()?, from.number()?);
        let hi = u32::try_from(head >> 6).ok()?;
        let scale = u32::try_from(head >> 1 & 0x1f).ok().filter(|scale| *scale <= Self::MAX_SCALE)?;
        let (mid, lo) = (u32::try_from(low >> 32).ok()?, u32::try_from(low & 0xffff_ffff).ok()?);
        Some(Self::from_parts(lo, mid, hi, head & 1 == 1, scale))
    }
}

impl Packed for String {
    fn pack(&self, to: &mut Writer) {
        to.text(self);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        from.text()
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Writer) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(if bool::unpack(from)? { Some(T::unpack(from)?) } else { None })
    }
}

/// How many, then each. No room is taken for what the bytes only promise.
impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Writer) {
        to.size(self.len());
        for entry in self {
            entry.pack(to);
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let mut list = Self::new();
        for _ in 0..from.size()? {
            list.push(T::unpack(from)?);
        }
        Some(list)
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Writer) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

impl<A: Packed, B: Packed, C: Packed> Packed for (A, B, C) {
    fn pack(&self, to: &mut Writer) {
        self.0.pack(to);
        self.1.pack(to);
        self.2.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?, C::unpack(from)?))
    }
}
