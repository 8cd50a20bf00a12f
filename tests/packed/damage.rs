//! Bytes that nobody wrote so.

use chi_tieu::{EMBEDDED_PACKED, packed};

use super::{dataset, fixture::small, wide::wide, write};

#[test]
fn whatever_is_cut_off_is_refused() {
    for bytes in [&write(&dataset(&small())), &write(&dataset(&wide())), EMBEDDED_PACKED] {
        for length in 0..bytes.len() {
            assert_eq!(packed::read(&bytes[..length]), None, "the first {length} of {} bytes", bytes.len());
        }
    }
}

#[test]
fn a_byte_too_many_is_refused() {
    for bytes in [&write(&dataset(&small())), &write(&dataset(&wide())), EMBEDDED_PACKED] {
        for more in 0..=u8::MAX {
            assert_eq!(packed::read(&[bytes, &[more]].concat()), None, "{more} behind");
        }
    }
}

#[test]
fn another_format_is_refused() {
    let mut bytes = write(&dataset(&small()));
    let format = bytes[0];
    for other in (0..=u8::MAX).filter(|other| *other != format) {
        bytes[0] = other;
        assert_eq!(packed::read(&bytes), None, "format {other}");
    }
}

/// Every byte set to every value: most are refused, those that read say something else, and none of them panics.
#[test]
fn no_changed_byte_goes_unnoticed() {
    let dataset = dataset(&small());
    let mut bytes = write(&dataset);
    let (mut refused, mut read) = (0, 0);
    for at in 0..bytes.len() {
        let right = bytes[at];
        for wrong in (0..=u8::MAX).filter(|wrong| *wrong != right) {
            bytes[at] = wrong;
            match packed::read(&bytes) {
                None => refused += 1,
                Some(other) => {
                    assert!(other != dataset, "byte {at} as {wrong}");
                    read += 1;
                }
            }
        }
        bytes[at] = right;
    }
    assert!(refused > 0 && read > 0, "{refused} refused, {read} read");
}

#[test]
fn a_changed_byte_of_the_built_in_dataset_does_no_harm() {
    let mut bytes = EMBEDDED_PACKED.to_vec();
    for at in 0..bytes.len() {
        let right = bytes[at];
        // Another value each, all of them in turn.
        bytes[at] = right.wrapping_add(u8::try_from(at % 255 + 1).expect("at most 255"));
        drop(packed::read(&bytes));
        bytes[at] = right;
    }
}

#[test]
fn lengths_that_are_only_promised_take_no_room() {
    let bytes = write(&dataset(&wide()));
    for at in 1..bytes.len() {
        // The largest length there is, with nothing behind it.
        let promised = [&bytes[..at], &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]].concat();
        assert_eq!(packed::read(&promised), None, "from byte {at}");
    }
}
