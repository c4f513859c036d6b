//! Colours and cell formats: one dark accent, light fills, a plain sans serif.

use crate::finding::Severity;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, FormatUnderline};

pub const FONT: &str = "Arial";
pub const FONT_POINTS: u32 = 11;
pub const TITLE_POINTS: u32 = 16;
/// Default row height and column width of the font, in pixels, as Excel on Windows sets them.
pub const ROW_PIXELS: u32 = 19;
pub const COLUMN_PIXELS: u32 = 72;

pub const ACCENT: Color = Color::RGB(0x001F_3B57);
pub const ACCENT_LIGHT: Color = Color::RGB(0x00B7_CBDD);
pub const ACCENT_MIDDLE: Color = Color::RGB(0x005B_86AE);
/// Of a line over columns: seen on the dark ones and on white.
pub const LIMIT: Color = Color::RGB(0x00D9_5F02);
pub const RULE: Color = Color::RGB(0x00C5_CED6);
pub const INK: Color = Color::RGB(0x0026_2626);
const MUTED: Color = Color::RGB(0x0044_5260);
const LINK: Color = Color::RGB(0x000B_4F8A);
const GROUP_FILL: Color = Color::RGB(0x00E8_EEF4);
const INPUT_FILL: Color = Color::RGB(0x00FF_F4CE);
const INPUT_RULE: Color = Color::RGB(0x0080_6000);
const ERROR_FILL: Color = Color::RGB(0x00FB_E3E4);
const ERROR_RULE: Color = Color::RGB(0x00A4_262C);
const WARNING_FILL: Color = Color::RGB(0x00FF_F4CE);
const WARNING_RULE: Color = Color::RGB(0x0080_6000);
const NOTE_FILL: Color = Color::RGB(0x00E8_EEF4);
const NOTE_RULE: Color = Color::RGB(0x005B_86AE);

pub fn text() -> Format {
    Format::new().set_font_name(FONT).set_font_size(FONT_POINTS).set_font_color(INK)
}

pub fn title() -> Format {
    text()
        .set_font_size(TITLE_POINTS)
        .set_bold()
        .set_font_color(ACCENT)
        .set_align(FormatAlign::VerticalCenter)
}

pub fn subtitle() -> Format {
    text().set_font_size(13).set_font_color(MUTED)
}

pub fn heading() -> Format {
    text().set_bold().set_font_color(ACCENT).set_align(FormatAlign::Bottom)
}

/// A heading with a rule under it, which parts the cover.
pub fn ruled_heading() -> Format {
    heading()
        .set_font_size(13)
        .set_border_bottom(FormatBorder::Medium)
        .set_border_bottom_color(ACCENT)
}

pub fn callout() -> Format {
    text().set_bold().set_font_color(ACCENT).set_align(FormatAlign::Top)
}

pub fn lead() -> Format {
    text().set_align(FormatAlign::Top)
}

pub fn note() -> Format {
    text().set_font_size(10).set_font_color(MUTED).set_align(FormatAlign::Top)
}

pub fn label() -> Format {
    wrapped().set_font_color(MUTED)
}

pub fn wrapped() -> Format {
    text().set_text_wrap().set_align(FormatAlign::Top)
}

pub fn link(format: Format) -> Format {
    format.set_font_color(LINK).set_underline(FormatUnderline::Single)
}

pub fn header() -> Format {
    text()
        .set_bold()
        .set_font_color(Color::White)
        .set_background_color(ACCENT)
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_indent(1)
}

pub fn body() -> Format {
    text()
        .set_align(FormatAlign::VerticalCenter)
        .set_indent(1)
        .set_border_bottom(FormatBorder::Thin)
        .set_border_bottom_color(RULE)
}

pub fn group() -> Format {
    body().set_bold().set_font_color(ACCENT).set_background_color(GROUP_FILL)
}

pub fn total() -> Format {
    body().set_bold().set_border_top(FormatBorder::Medium).set_border_top_color(ACCENT)
}

/// A cell meant to be changed: a fill and a frame all round, so that the colour does not carry it alone.
pub fn input(format: Format) -> Format {
    format
        .set_background_color(INPUT_FILL)
        .set_border(FormatBorder::Thin)
        .set_border_color(INPUT_RULE)
}

/// A cell in which something was found, by how grave it is.
pub fn found(format: Format, severity: Severity) -> Format {
    let (fill, rule) = match severity {
        Severity::Error => (ERROR_FILL, ERROR_RULE),
        Severity::Warning => (WARNING_FILL, WARNING_RULE),
        Severity::Note => (NOTE_FILL, NOTE_RULE),
    };
    format.set_background_color(fill).set_border_color(rule)
}
