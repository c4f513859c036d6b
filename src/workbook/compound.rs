//! The container of the old binary Office formats (MS-CFB): a small file system in a file.
//!
//! Read here and not by calamine's own reader, which follows a chain of sectors that bites its own
//! tail until the memory is gone, and takes the first stream of the right name, be it that of a
//! workbook embedded in the workbook. calamine is then given a container of ours with one stream.

use super::bytes::{u16_at, u32_at, u64_at};
use super::refusal::{Damage, Refusal};
use std::collections::BTreeSet;

const END: u32 = 0xFFFF_FFFE;
const FREE: u32 = 0xFFFF_FFFF;
/// Sector numbers above this are signs, not sectors.
const LAST_SECTOR: u32 = 0xFFFF_FFFA;
const ENTRY: usize = 128;
/// Streams shorter than this are kept in the small sectors of the mini stream.
const MINI_LIMIT: u64 = 4096;
const MINI_SECTOR: usize = 64;

/// A container whose directory has been read.
pub(super) struct Compound<'b> {
    bytes: &'b [u8],
    sector: usize,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    mini_stream: Vec<u8>,
    root: Vec<Entry>,
}

/// A stream or storage directly under the root.
struct Entry {
    name: String,
    start: u32,
    size: u64,
}

impl<'b> Compound<'b> {
    /// Reads the header, the sector tables and the directory.
    ///
    /// # Errors
    /// When any of them is broken.
    pub fn open(bytes: &'b [u8]) -> Result<Self, Refusal> {
        Self::parse(bytes).ok_or_else(|| Damage::Container.into())
    }

    fn parse(bytes: &'b [u8]) -> Option<Self> {
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut compound = Self {
            bytes,
            sector,
            fat: Vec::new(),
            mini_fat: Vec::new(),
            mini_stream: Vec::new(),
            root: Vec::new(),
        };
        compound.fat = compound.read_fat()?;
        let directory = compound.chain(u32_at(bytes, 48)?)?;
        let root = directory.get(..ENTRY)?;
        if u32_at(bytes, 64)? > 0 {
            compound.mini_fat = numbers(&compound.chain(u32_at(bytes, 60)?)?);
            compound.mini_stream = compound.chain(u32_at(root, 116)?)?;
        }
        compound.root = children(&directory, u32_at(root, 76)?, sector)?;
        Some(compound)
    }

    /// Whether there is a stream of this name directly under the root.
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// The bytes of the stream of this name.
    ///
    /// # Errors
    /// When the stream does not fill its stated size.
    pub fn stream(&self, name: &str) -> Result<Vec<u8>, Refusal> {
        let entry = self.find(name).ok_or(Damage::Container)?;
        self.read(entry).ok_or_else(|| Damage::Container.into())
    }

    fn find(&self, name: &str) -> Option<&Entry> {
        self.root.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    fn read(&self, entry: &Entry) -> Option<Vec<u8>> {
        let size = usize::try_from(entry.size).ok()?;
        let mut bytes = if size == 0 {
            Vec::new()
        } else if entry.size < MINI_LIMIT {
            self.mini_chain(entry.start)?
        } else {
            self.chain(entry.start)?
        };
        if bytes.len() < size {
            return None;
        }
        bytes.truncate(size);
        Some(bytes)
    }

    /// A sector; the last one of a file may be cut short.
    fn sector(&self, number: u32) -> Option<&'b [u8]> {
        let start = usize::try_from(number).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        let end = start.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(start..end)
    }

    fn sectors(&self) -> usize {
        self.bytes.len() / self.sector
    }

    /// The table that says which sector follows which. Its own sectors are listed in the header
    /// and, for large files, in a chain of further lists.
    fn read_fat(&self) -> Option<Vec<u32>> {
        let mut listed = numbers(self.bytes.get(76..512)?);
        let mut next = u32_at(self.bytes, 68)?;
        let mut lists = 0;
        while next < LAST_SECTOR {
            lists += 1;
            if lists > self.sectors() {
                return None;
            }
            let mut list = numbers(self.sector(next)?);
            next = list.pop()?;
            listed.extend(list);
        }
        let mut fat = Vec::new();
        for number in listed.into_iter().filter(|number| *number < LAST_SECTOR) {
            fat.extend(numbers(self.sector(number)?));
            if fat.len() > (self.sectors() + 1).checked_mul(self.sector)? {
                return None;
            }
        }
        Some(fat)
    }

    fn chain(&self, start: u32) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        for number in follow(&self.fat, start, self.sectors() + 1)? {
            bytes.extend_from_slice(self.sector(number)?);
        }
        Some(bytes)
    }

    fn mini_chain(&self, start: u32) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let most = self.mini_stream.len() / MINI_SECTOR + 1;
        for number in follow(&self.mini_fat, start, most)? {
            let start = usize::try_from(number).ok()?.checked_mul(MINI_SECTOR)?;
            let end = start.checked_add(MINI_SECTOR)?.min(self.mini_stream.len());
            bytes.extend_from_slice(self.mini_stream.get(start..end)?);
        }
        Some(bytes)
    }
}

/// The sectors of a chain. `None` where it leaves the table or is longer than the file.
fn follow(fat: &[u32], start: u32, most: usize) -> Option<Vec<u32>> {
    let mut sectors = Vec::new();
    let mut next = start;
    while next != END {
        if sectors.len() >= most {
            return None;
        }
        sectors.push(next);
        next = fat.get(usize::try_from(next).ok()?).copied()?;
    }
    Some(sectors)
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    (0..bytes.len() / 4).filter_map(|index| u32_at(bytes, index * 4)).collect()
}

/// The entries of the tree of siblings that begins at `first`.
fn children(directory: &[u8], first: u32, sector: usize) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![first];
    while let Some(id) = waiting.pop() {
        if id == FREE || !seen.insert(id) {
            continue;
        }
        let start = usize::try_from(id).ok()?.checked_mul(ENTRY)?;
        let entry = directory.get(start..start.checked_add(ENTRY)?)?;
        waiting.extend([u32_at(entry, 68)?, u32_at(entry, 72)?]);
        // In the older version the upper half of the size is not to be trusted.
        let size = if sector == 512 { u64::from(u32_at(entry, 120)?) } else { u64_at(entry, 120)? };
        entries.push(Entry { name: entry_name(entry)?, start: u32_at(entry, 116)?, size });
    }
    Some(entries)
}

fn entry_name(entry: &[u8]) -> Option<String> {
    let length = usize::from(u16_at(entry, 64)?).min(64) / 2;
    let units =
        (0..length).map_while(|index| u16_at(entry, index * 2)).take_while(|unit| *unit != 0);
    Some(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// A container with one stream named `Workbook`. `None` for more than 400 MB.
pub(super) fn wrap(stream: &[u8]) -> Option<Vec<u8>> {
    const SECTOR: usize = 4096;
    const PER_FAT: usize = SECTOR / 4;
    let content = stream.len().max(SECTOR).div_ceil(SECTOR);
    // One sector for the directory, then the content; the table itself comes last.
    let tables = (1 + content).div_ceil(PER_FAT - 1);
    if tables > 109 {
        return None;
    }
    let number = |index: usize| u32::try_from(index).unwrap_or(FREE);
    let mut fat = vec![END];
    fat.extend((1..content).map(|index| number(index + 1)));
    fat.push(END);
    fat.resize(1 + content + tables, 0xFFFF_FFFD);
    fat.resize(tables * PER_FAT, FREE);

    let mut file = header(number(tables), (0..tables).map(|index| number(1 + content + index)));
    file.resize(SECTOR, 0);
    file.extend(directory_entry("Root Entry", 5, 1, END, 0));
    file.extend(directory_entry("Workbook", 2, FREE, 1, content * SECTOR));
    file.resize(2 * SECTOR, 0);
    file.extend_from_slice(stream);
    file.resize((2 + content) * SECTOR, 0);
    file.extend(fat.into_iter().flat_map(u32::to_le_bytes));
    Some(file)
}

fn header(tables: u32, sectors: impl Iterator<Item = u32>) -> Vec<u8> {
    let mut header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    header.resize(24, 0);
    for short in [0x3E_u16, 3, 0xFFFE, 12, 6, 0, 0, 0] {
        header.extend(short.to_le_bytes());
    }
    // Directory sectors, tables, where the directory begins, …, no mini stream, no further lists.
    for long in [1, tables, 0, 0, 4096, END, 0, END, 0] {
        header.extend(long.to_le_bytes());
    }
    header.extend(sectors.flat_map(u32::to_le_bytes));
    header.resize(512, 0xFF);
    header
}

fn directory_entry(name: &str, kind: u8, child: u32, start: u32, size: usize) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = u16::try_from(entry.len() + 2).unwrap_or(64);
    entry.resize(64, 0);
    entry.extend(length.to_le_bytes());
    entry.extend([kind, 1]);
    for id in [FREE, FREE, child] {
        entry.extend(id.to_le_bytes());
    }
    entry.resize(116, 0);
    entry.extend(start.to_le_bytes());
    entry.extend((size as u64).to_le_bytes());
    entry
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_wrapped_is_read_back() {
        for length in [1, 4095, 4096, 4097, 5_000_000] {
            let stream: Vec<u8> = (0..length).map(|index: u32| index.to_le_bytes()[0]).collect();
            let file = wrap(&stream).unwrap();
            let compound = Compound::open(&file).unwrap();
            assert!(compound.has("workbook") && !compound.has("EncryptedPackage"));
            let read = compound.stream("Workbook").unwrap();
            assert_eq!(&read[..stream.len()], stream, "{length}");
            assert!(read[stream.len()..].iter().all(|byte| *byte == 0));
        }
    }

    #[test]
    fn a_chain_that_bites_its_own_tail_is_refused() {
        let mut file = wrap(&vec![7; 20_000]).unwrap();
        let table = file.len() - 4096;
        // The second sector of the stream is followed by the first.
        file[table + 8..table + 12].copy_from_slice(&1_u32.to_le_bytes());
        assert!(Compound::open(&file).unwrap().stream("Workbook").is_err());
    }

    #[test]
    fn a_container_cut_anywhere_is_refused() {
        let file = wrap(&vec![7; 20_000]).unwrap();
        for length in (0..file.len() - 4096).step_by(97) {
            assert!(Compound::open(&file[..length]).is_err(), "{length}");
        }
    }
}
