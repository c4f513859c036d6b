//! Text in any encoding → UTF-8.

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;
use std::io::{self, BufRead, Read};

/// How much of a file is looked at for a word on its encoding.
const HEAD: usize = 4096;
/// Bytes decoded at a time.
const STEP: usize = 8192;

/// The text of a web page: by its byte order mark, else UTF-8 where it is that, else as it says of
/// itself, else what Windows writes in Norway.
pub(super) fn page(bytes: &[u8]) -> Cow<'_, str> {
    let (encoding, start) = match Encoding::for_bom(bytes) {
        Some(marked) => marked,
        None => (unmarked(bytes), 0),
    };
    encoding.decode_without_bom_handling(bytes.get(start..).unwrap_or_default()).0
}

fn unmarked(bytes: &[u8]) -> &'static Encoding {
    if let Some(wide) = wide(bytes) {
        wide
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        let stated = stated(bytes, "charset=");
        stated
            .filter(|encoding| ![UTF_8, UTF_16LE, UTF_16BE].contains(encoding))
            .unwrap_or(WINDOWS_1252)
    }
}

/// UTF-16 without a mark, as it shows in the first sign of a text that begins with one of ASCII.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0, low, ..] if *low != 0 => Some(UTF_16BE),
        [low, 0, ..] if *low != 0 => Some(UTF_16LE),
        _ => None,
    }
}

/// The encoding that a text in something like ASCII says it has, after this word.
fn stated(bytes: &[u8], word: &str) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..HEAD).unwrap_or(bytes)).to_ascii_lowercase();
    let (_, after) = head.split_once(word)?;
    let name = after.trim_start_matches(['"', '\'', ' ']);
    let name = name.split(['"', '\'', ' ', ';', '>', '/', '?']).next()?;
    Encoding::for_label(name.as_bytes())
}

/// A stream of XML, which says of itself how it is encoded, as UTF-8.
pub(super) enum Decoded<R> {
    Plain(R),
    Other(Decoding<R>),
}

/// A stream being decoded.
pub(super) struct Decoding<R> {
    source: R,
    decoder: Decoder,
    ready: Vec<u8>,
    at: usize,
    is_done: bool,
}

impl<R: BufRead> Decoded<R> {
    /// Looks at the beginning of the stream, and leaves it where it is.
    pub fn new(mut source: R) -> Self {
        // What cannot be read is told when it is read.
        let head = source.fill_buf().unwrap_or_default();
        match declared(head) {
            Some(encoding) if encoding != UTF_8 => Self::Other(Decoding {
                source,
                decoder: encoding.new_decoder(),
                ready: Vec::new(),
                at: 0,
                is_done: false,
            }),
            _ => Self::Plain(source),
        }
    }
}

/// The encoding of XML. One whose signs are of one byte is not UTF-16, whatever it says.
fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let marked = Encoding::for_bom(head).map(|(encoding, _)| encoding);
    marked.or_else(|| wide(head)).or_else(|| {
        let declaration = head.get(..HEAD).unwrap_or(head).split(|byte| *byte == b'>').next()?;
        let declaration = declaration.starts_with(b"<?xml").then_some(declaration)?;
        stated(declaration, "encoding=").filter(|encoding| ![UTF_16LE, UTF_16BE].contains(encoding))
    })
}

impl<R: BufRead> Decoding<R> {
    fn fill(&mut self) -> io::Result<()> {
        while self.at >= self.ready.len() && !self.is_done {
            let input = self.source.fill_buf()?;
            let input = input.get(..STEP).unwrap_or(input);
            self.is_done = input.is_empty();
            // At most three bytes of UTF-8 for each, and a few that were held back.
            self.ready.resize(3 * input.len() + 16, 0);
            let (_, read, written, _) =
                self.decoder.decode_to_utf8(input, &mut self.ready, self.is_done);
            self.ready.truncate(written);
            self.at = 0;
            self.source.consume(read);
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Decoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match self {
            Self::Plain(source) => source.fill_buf(),
            Self::Other(decoding) => {
                decoding.fill()?;
                Ok(decoding.ready.get(decoding.at..).unwrap_or_default())
            }
        }
    }

    fn consume(&mut self, amount: usize) {
        match self {
            Self::Plain(source) => source.consume(amount),
            Self::Other(decoding) => decoding.at += amount,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn wide_bytes(text: &str, mark: bool) -> Vec<u8> {
        let mark = if mark { "\u{feff}" } else { "" };
        format!("{mark}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[track_caller]
    fn check_page(bytes: &[u8], expected: &str) {
        assert_eq!(page(bytes), expected);
    }

    #[test]
    fn a_page_is_read_by_its_mark_its_bytes_or_its_word() {
        check_page("<p>å".as_bytes(), "<p>å");
        check_page(b"\xEF\xBB\xBF<p>\xC3\xA5", "<p>å");
        check_page(b"<p>\xE5", "<p>å");
        // A wrong word on bytes that are UTF-8.
        check_page("<meta charset=iso-8859-1><p>å".as_bytes(), "<meta charset=iso-8859-1><p>å");
        check_page(b"<meta charset=\"utf-8\"><p>\xE5", "<meta charset=\"utf-8\"><p>å");
        check_page(b"<meta charset=macintosh><p>\x8C", "<meta charset=macintosh><p>å");
        check_page(&wide_bytes("<p>å", true), "<p>å");
        check_page(&wide_bytes("<p>å", false), "<p>å");
    }

    #[track_caller]
    fn check_xml(bytes: &[u8], expected: &str) {
        let mut text = String::new();
        Decoded::new(io::BufReader::with_capacity(64, bytes)).read_to_string(&mut text).unwrap();
        assert_eq!(text, expected);
    }

    #[test]
    fn xml_is_read_as_it_says_in_small_steps() {
        let long = format!("<?xml version=\"1.0\"?><a>{}</a>", "åß€".repeat(5_000));
        check_xml(long.as_bytes(), &long);
        check_xml(&wide_bytes(&long, true), &long);
        check_xml(&wide_bytes(&long, false), &long);
        let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE5</a>";
        check_xml(latin, "<?xml version='1.0' encoding='ISO-8859-1'?><a>å</a>");
        let lie = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>å</a>";
        check_xml(lie.as_bytes(), lie);
    }
}
