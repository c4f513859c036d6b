use crate::workbook::bytes::{u16_at, u32_at};
use crate::workbook::refusal::{Damage, Refusal};
use std::io::Read;

/// A record: its type and its bytes.
pub(super) struct Record<'r> {
    pub kind: u16,
    pub data: &'r [u8],
}

impl Record<'_> {
    /// A text, and where in the record it ends: its length in 16-bit units, then the units.
    pub fn text(&self, at: usize) -> Option<(String, usize)> {
        let length = usize::try_from(u32_at(self.data, at)?).ok()?;
        let start = at.checked_add(4)?;
        let end = start.checked_add(length.checked_mul(2)?)?;
        self.data.get(start..end)?;
        let units: Vec<u16> =
            (0..length).filter_map(|index| u16_at(self.data, start + index * 2)).collect();
        Some((String::from_utf16_lossy(&units), end))
    }
}

/// The records of a part, one at a time.
pub(super) struct Records<R> {
    part: R,
    data: Vec<u8>,
}

impl<R: Read> Records<R> {
    pub fn new(part: R) -> Self {
        Self { part, data: Vec::new() }
    }

    /// The next record; `None` at the end of the part.
    ///
    /// # Errors
    /// When the part ends inside a record.
    pub fn next(&mut self) -> Result<Option<Record<'_>>, Refusal> {
        let Some(first) = self.byte()? else {
            return Ok(None);
        };
        let mut kind = u16::from(first & 0x7F);
        if first & 0x80 != 0 {
            kind |= u16::from(self.byte()?.ok_or(Damage::Record)? & 0x7F) << 7;
        }
        let length = self.length()?;
        self.data.clear();
        // As many bytes as are there, whatever the record says.
        let read = (&mut self.part).take(length).read_to_end(&mut self.data);
        let read = read.map_err(|_| Damage::Package)?;
        if u64::try_from(read).unwrap_or(0) < length {
            return Err(Damage::Record.into());
        }
        Ok(Some(Record { kind, data: &self.data }))
    }

    /// Seven bits a byte, in at most four bytes.
    fn length(&mut self) -> Result<u64, Refusal> {
        let mut length = 0;
        for shift in [0, 7, 14, 21] {
            let byte = self.byte()?.ok_or(Damage::Record)?;
            length |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                break;
            }
        }
        Ok(length)
    }

    fn byte(&mut self) -> Result<Option<u8>, Refusal> {
        let mut byte = [0];
        match self.part.read(&mut byte) {
            Ok(0) => Ok(None),
            Ok(_) => Ok(Some(byte[0])),
            Err(_) => Err(Damage::Package.into()),
        }
    }
}
