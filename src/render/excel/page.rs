//! Paper: every sheet prints on A4 in a readable size, with its place in the whole.

use super::measure;
use crate::report::Report;
use rust_xlsxwriter::Worksheet;

/// Pixels at 96 dpi between the margins of an upright A4 page.
pub const UPRIGHT: u32 = 680;
/// The same for a page on its side.
pub const SIDEWAYS: u32 = 1009;
/// What these pages hold when the sheet is printed a little smaller: the text is still 9 points.
pub const UPRIGHT_FULL: u32 = UPRIGHT * 110 / 100;
pub const SIDEWAYS_FULL: u32 = SIDEWAYS * 115 / 100;
/// Wider on its side than this, a sheet on one page would be printed smaller than 8 points.
pub const SIDEWAYS_SHRUNK: u32 = SIDEWAYS * 135 / 100;
/// How much of a sheet a page on its side takes when there are several beside each other.
const SIDEWAYS_OF_MANY: u32 = SIDEWAYS * 125 / 100;
/// The most characters a header or footer may have.
const LIMIT: usize = 255;
const A4: u8 = 9;
/// Between title and municipality in the header, in pixels.
const GAP: u32 = 24;

/// How many pages beside each other a sheet takes whose first columns, so many pixels wide, stand
/// on each of them.
pub fn pages_across(width: u32, repeated: u32) -> u16 {
    if width <= SIDEWAYS_SHRUNK {
        return 1;
    }
    let room = SIDEWAYS_OF_MANY.saturating_sub(repeated).max(1);
    let pages = width.saturating_sub(repeated).div_ceil(room);
    u16::try_from(pages).unwrap_or(u16::MAX)
}

/// Sets paper, orientation, margins, header and footer of a sheet so many pixels wide.
pub fn set_up(worksheet: &mut Worksheet, report: &Report, width: u32) {
    set_up_across(worksheet, report, width, 1);
}

/// As [`set_up`], on so many pages beside each other.
pub fn set_up_across(worksheet: &mut Worksheet, report: &Report, width: u32, pages: u16) {
    let cover = &report.cover;
    let across = width > UPRIGHT_FULL;
    let room = if across { SIDEWAYS } else { UPRIGHT };
    worksheet
        .set_paper_size(A4)
        .set_print_fit_to_pages(pages, 0)
        .set_margins(0.6, 0.6, 0.8, 0.8, 0.4, 0.4)
        .set_screen_gridlines(false)
        .set_header(header(cover.municipality.as_deref(), &cover.title, room))
        .set_footer(format!(
            "&L{}&R{} &P {} &N",
            escaped(&cover.made_with),
            escaped(&cover.page_word),
            escaped(&cover.of_word)
        ));
    if across {
        worksheet.set_landscape();
    }
}

/// Title at the left, municipality at the right: the title is cut where they would meet.
fn header(municipality: Option<&str>, title: &str, room: u32) -> String {
    let right = municipality.map_or(String::new(), |name| format!("&R{}", escaped(name)));
    let room = room.saturating_sub(municipality.map_or(0, |name| measure::pixels(name) + GAP));
    let longest = LIMIT - "&L".len() - right.chars().count().min(LIMIT / 2);
    let fits =
        |text: &str| measure::pixels(text) <= room && escaped(text).chars().count() <= longest;
    if fits(title) {
        return format!("&L{}{right}", escaped(title));
    }
    let mut left = title.to_owned();
    while !left.is_empty() && !fits(&format!("{left}…")) {
        left.pop();
    }
    format!("&L{}…{right}", escaped(left.trim_end()))
}

/// A lone `&` would start a control code.
fn escaped(text: &str) -> String {
    text.replace('&', "&&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_takes_more_pages_when_one_would_be_too_small() {
        #[track_caller]
        fn check(width: u32, repeated: u32, pages: u16) {
            assert_eq!(pages_across(width, repeated), pages);
        }
        // 1009 pixels fill a page on its side; 135 per cent of it is the most that is shrunk, and
        // of several pages each holds 125 per cent, 1261.
        check(680, 240, 1);
        check(1362, 240, 1);
        check(1363, 240, 2);
        check(240 + 2 * (1261 - 240), 240, 2);
        check(240 + 2 * (1261 - 240) + 1, 240, 3);
    }

    #[test]
    fn title_and_municipality_do_not_meet_in_the_header() {
        #[track_caller]
        fn check(municipality: Option<&str>, title: &str, expected: &str) {
            assert_eq!(header(municipality, title, 200), expected);
        }
        check(None, "Delplan", "&LDelplan");
        check(Some("Vik kommune"), "Delplan", "&LDelplan&RVik kommune");
        check(Some("Mo & Vik"), "A & B", "&LA && B&RMo && Vik");
        let long = header(Some("Vik kommune"), "Delplan for legetjenester", 200);
        assert!(long.starts_with("&LDelplan") && long.ends_with("…&RVik kommune"), "{long}");
    }
}
