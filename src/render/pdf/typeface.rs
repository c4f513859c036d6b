use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontBook, FontInstance, FontVariations};
use typst::utils::LazyHash;

/// Source Sans 3: its figures are all of one width, and it has the Norwegian and Sámi letters.
const FILES: [&[u8]; 2] = [
    include_bytes!("../../../templates/fonts/SourceSans3-Regular.otf"),
    include_bytes!("../../../templates/fonts/SourceSans3-Semibold.otf"),
];

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect());

static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// The fonts as they are measured; the size only matters for fonts with an optical axis.
static MEASURED: LazyLock<Vec<FontInstance>> = LazyLock::new(|| {
    let upright = |font: &Font| {
        font.clone().instantiate(font.info().variant, Abs::pt(10.0), &FontVariations::default())
    };
    FONTS.iter().map(upright).collect()
});

pub fn fonts() -> &'static [Font] {
    &FONTS
}

pub fn book() -> &'static LazyHash<FontBook> {
    &BOOK
}

/// Whether every weight can show the character.
pub fn covers(character: char) -> bool {
    FONTS.iter().all(|font| font.info().coverage.contains(character.into()))
}

/// The width of a line of text in em, in the widest of the weights, kerning left out.
///
/// "000" is 1.491 em in Regular and 1.56 em in Semibold, hence 1.56.
pub fn width(text: &str) -> f64 {
    MEASURED.iter().map(|font| text.chars().map(|c| advance(font, c)).sum()).fold(0.0, f64::max)
}

fn advance(font: &FontInstance, character: char) -> f64 {
    let glyph = font.ttf().glyph_index(character);
    glyph.and_then(|glyph| font.x_advance(glyph.0)).map_or(0.0, |em| em.get())
}
