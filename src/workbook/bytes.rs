//! Numbers out of bytes, little end first; `None` past the end.

pub(super) fn u8_at(bytes: &[u8], at: usize) -> Option<u8> {
    bytes.get(at).copied()
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

pub(super) fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(at..at.checked_add(8)?)?.try_into().ok()?))
}

pub(super) fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
    u64_at(bytes, at).map(f64::from_bits)
}

/// A number in Excel's short form: 30 bits of a whole number or of a floating one, perhaps to be
/// divided by 100.
pub(super) fn rk_at(bytes: &[u8], at: usize) -> Option<f64> {
    let rk = u32_at(bytes, at)?;
    let value = if rk & 2 == 0 {
        f64::from_bits(u64::from(rk & !3) << 32)
    } else {
        f64::from(rk.cast_signed() >> 2)
    };
    Some(if rk & 1 == 0 { value } else { value / 100.0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_and_never_past_the_end() {
        let bytes = [1, 2, 3, 4];
        assert_eq!(u16_at(&bytes, 2), Some(0x0403));
        assert_eq!(u16_at(&bytes, 3), None);
        assert_eq!(u32_at(&bytes, usize::MAX), None);
        assert_eq!(u64_at(&bytes, 0), None);
    }

    /// The examples of MS-XLS 2.5.217.
    #[test]
    fn short_numbers_are_read() {
        for (rk, expected) in [
            (0x3FF0_0000_u32, 1.0),
            (0x004B_5646, 1_234_321.0),
            (0x004B_5647, 12_343.21),
            (0xFFFF_FFFA_u32, -2.0),
        ] {
            assert_eq!(rk_at(&rk.to_le_bytes(), 0), Some(expected));
        }
    }
}
