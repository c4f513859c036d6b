//! Paper: every sheet prints on A4, one page wide, with its place in the whole.

use crate::report::Report;
use rust_xlsxwriter::Worksheet;

/// Pixels at 96 dpi between the margins of an upright A4 page.
pub const UPRIGHT: u32 = 680;
/// The same for a page on its side.
pub const SIDEWAYS: u32 = 1009;
/// The most characters a header or footer may have.
const LIMIT: usize = 255;
const A4: u8 = 9;

/// Sets paper, orientation, margins, header and footer of a sheet so many pixels wide.
pub fn set_up(worksheet: &mut Worksheet, report: &Report, width: u32) {
    let cover = &report.cover;
    worksheet
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.6, 0.6, 0.8, 0.8, 0.4, 0.4)
        .set_screen_gridlines(false)
        .set_header(header(cover.municipality.as_deref(), &cover.title))
        .set_footer(format!(
            "&L{}&R{} &P {} &N",
            escaped(&cover.made_with),
            escaped(&cover.page_word),
            escaped(&cover.of_word)
        ));
    if width > UPRIGHT {
        worksheet.set_landscape();
    }
}

fn header(municipality: Option<&str>, title: &str) -> String {
    let right = municipality.map_or(String::new(), |name| format!("&R{}", escaped(name)));
    let room = LIMIT - "&L".len() - right.chars().count().min(LIMIT / 2);
    let mut left = escaped(title);
    if left.chars().count() > room {
        left = left.chars().take(room - 1).chain(['…']).collect();
    }
    format!("&L{left}{right}")
}

/// A lone `&` would start a control code.
fn escaped(text: &str) -> String {
    text.replace('&', "&&")
}
