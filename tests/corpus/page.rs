//! A sheet saved as a web page, which programs name xls: rows and cells, what reaches over several
//! of them, and the number behind what is shown.

use super::drawing::{Cell, Grid, Stored, comma};
use rust_decimal::Decimal;
use std::fmt::Write;

pub fn write(grid: &Grid) -> Vec<u8> {
    let (rows, cols) = grid.size();
    let mut page = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>\
                    <meta http-equiv=Content-Type content=\"text/html; charset=utf-8\"></head>\
                    <body><table>\n"
        .to_owned();
    for col in 0..cols {
        page += if grid.hidden_cols.contains(&col) {
            "<col width=0 style='display:none'>"
        } else {
            "<col>"
        };
    }
    for row in 0..rows {
        page += if grid.hidden_rows.contains(&row) {
            "\n<tr style='height:0;display:none'>"
        } else {
            "\n<tr>"
        };
        for col in 0..cols {
            let (mut across, mut down) = (1, 1);
            if let Some(((top, left), (bottom, right))) = grid.merged_at(row, col) {
                if (top, left) != (row, col) {
                    continue;
                }
                (across, down) = (right - left + 1, bottom - top + 1);
            }
            page += "<td";
            if across > 1 {
                let _ = write!(page, " colspan={across}");
            }
            if down > 1 {
                let _ = write!(page, " rowspan={down}");
            }
            page += &cell(grid.cells.get(&(row, col)).unwrap_or(&Cell::Empty));
            page += "</td>";
        }
        page += "</tr>";
    }
    page += "\n</table></body></html>\n";
    page.into_bytes()
}

/// The rest of the cell's tag, and what it shows.
fn cell(cell: &Cell) -> String {
    // As Excel leaves the value out where it is what is shown.
    let number = |value: &Decimal| {
        if value.is_integer() {
            format!(" x:num>{value}")
        } else {
            format!(" x:num=\"{value}\">{}", comma(*value))
        }
    };
    match cell {
        Cell::Empty | Cell::Formula(_, Stored::None) => ">".to_owned(),
        Cell::Text(text) => format!(">{}", escaped(text)),
        Cell::Number(value) | Cell::Formula(_, Stored::Number(value)) => number(value),
        Cell::Formula(_, Stored::Error(error)) => format!(" x:err=\"{error}\">{error}"),
        Cell::Styled(value, code) => {
            let shown = if code.ends_with('%') {
                format!("{}%", comma(*value * Decimal::ONE_HUNDRED))
            } else {
                comma(*value)
            };
            let code = escaped(&code.replace('\\', "\\\\").replace('"', "\\0022"));
            format!(" style='mso-number-format:\"{code}\"' x:num=\"{value}\">{shown}")
        }
        Cell::Day(day) => {
            format!(" style='mso-number-format:\"dd\\.mm\\.yyyy\"'>{}", day.format("%d.%m.%Y"))
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('\'', "&#39;")
        .replace('\n', "<br>")
}
