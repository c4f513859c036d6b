use libfuzzer_sys::fuzzer_mutate;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Parts larger than this are left out: they only make the fuzzer slow.
const PART: u64 = 200_000;

/// Changes a file of zipped parts: as a rule within one part, with the zip around it made anew, so
/// that its checksums hold; sometimes anywhere in its bytes.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let changed = if seed.is_multiple_of(16) { None } else { within(&data[..size], seed) };
    match changed.filter(|changed| changed.len() <= max_size.min(data.len())) {
        Some(changed) => {
            data[..changed.len()].copy_from_slice(&changed);
            changed.len()
        }
        None => fuzzer_mutate(data, size, max_size),
    }
}

fn within(package: &[u8], seed: u32) -> Option<Vec<u8>> {
    let mut parts = parts(package)?;
    if parts.is_empty() {
        return None;
    }
    // Cells and texts are what there is most to say of.
    let is_telling = |name: &str| {
        ["sheet", "shared", "content"].iter().any(|word| name.to_lowercase().contains(word))
    };
    let telling: Vec<usize> = (0..parts.len()).filter(|at| is_telling(&parts[*at].0)).collect();
    let at = match seed as usize >> 4 {
        seed if seed % 4 > 0 && !telling.is_empty() => telling[seed / 4 % telling.len()],
        seed => seed / 4 % parts.len(),
    };
    let part = &mut parts[at].1;
    let length = part.len();
    part.resize(length + 4096, 0);
    let changed = fuzzer_mutate(part, length, length + 4096);
    part.truncate(changed);
    pack(&parts)
}

type Part = (String, Vec<u8>);

fn parts(package: &[u8]) -> Option<Vec<Part>> {
    let mut archive = ZipArchive::new(Cursor::new(package)).ok()?;
    let mut parts = Vec::new();
    for index in 0..archive.len().min(40) {
        let file = archive.by_index(index).ok()?;
        let name = file.name().ok()?.into_owned();
        let mut bytes = Vec::new();
        file.take(PART).read_to_end(&mut bytes).ok()?;
        parts.push((name, bytes));
    }
    Some(parts)
}

/// Parts as they are, not compressed.
pub fn pack(parts: &[Part]) -> Option<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in parts {
        writer.start_file(name, options).ok()?;
        writer.write_all(bytes).ok()?;
    }
    Some(writer.finish().ok()?.into_inner())
}
