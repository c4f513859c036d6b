use cfb::CompoundFile;
use libfuzzer_sys::fuzzer_mutate;
use std::io::{Cursor, Read, Write};

/// Changes an xls file: as a rule within its stream of records, with the container around it made
/// anew; sometimes anywhere in its bytes.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let changed = if seed.is_multiple_of(8) { None } else { within(&data[..size]) };
    match changed.filter(|changed| changed.len() <= max_size.min(data.len())) {
        Some(changed) => {
            data[..changed.len()].copy_from_slice(&changed);
            changed.len()
        }
        None => fuzzer_mutate(data, size, max_size),
    }
}

fn within(file: &[u8]) -> Option<Vec<u8>> {
    let mut stream = records(file)?;
    let length = stream.len();
    stream.resize(length + 2048, 0);
    let changed = fuzzer_mutate(&mut stream, length, length + 2048);
    stream.truncate(changed);
    wrap(&stream)
}

/// The stream of records of an xls file.
fn records(file: &[u8]) -> Option<Vec<u8>> {
    let mut container = CompoundFile::open(Cursor::new(file)).ok()?;
    let name = ["/Workbook", "/Book"].into_iter().find(|name| container.exists(name))?;
    let mut stream = Vec::new();
    container.open_stream(name).ok()?.take(1 << 20).read_to_end(&mut stream).ok()?;
    Some(stream)
}

fn wrap(stream: &[u8]) -> Option<Vec<u8>> {
    let mut container = CompoundFile::create(Cursor::new(Vec::new())).ok()?;
    container.create_stream("/Workbook").ok()?.write_all(stream).ok()?;
    container.flush().ok()?;
    Some(container.into_inner().into_inner())
}
