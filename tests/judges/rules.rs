//! The rules of an accessible, printable workbook (design § 7), each with the check that shows it.

use serde_json::Value;
use std::collections::BTreeSet;

/// A rule in words, and what in a workbook breaks it.
pub struct Rule {
    pub says: &'static str,
    pub broken_by: fn(&Value) -> Vec<String>,
}

/// The register. `Value` is what [`super::openpyxl`] reads.
pub const RULES: &[Rule] = &[
    Rule { says: "one native table per data sheet, named", broken_by: one_table },
    Rule { says: "the title stands in A1", broken_by: title_in_a1 },
    Rule { says: "the table starts in column A, right below the texts", broken_by: table_place },
    Rule { says: "header names are unique and not empty", broken_by: headers },
    Rule { says: "no merged cells", broken_by: |book| any(book, "merged") },
    Rule { says: "no empty cell, row or column inside a table", broken_by: empty_cells },
    Rule { says: "no empty rows between the first and the last", broken_by: empty_rows },
    Rule { says: "contrast is at least 4.5:1", broken_by: contrast },
    Rule { says: "sans serif of at least 10 points", broken_by: fonts },
    Rule { says: "no hidden rows", broken_by: |book| any(book, "hidden_rows") },
    Rule { says: "no hidden columns", broken_by: |book| any(book, "hidden_columns") },
    Rule { says: "no hidden sheets", broken_by: hidden_sheets },
    Rule { says: "sheet names are unique and at most 31 characters", broken_by: sheet_names },
    Rule { says: "the first sheet links to every other", broken_by: contents },
    Rule { says: "links lead to a sheet and say where", broken_by: links },
    Rule { says: "title, author, subject, keywords and language are set", broken_by: properties },
    Rule { says: "the workbook opens on A1 of the first sheet", broken_by: opens_on_a1 },
    Rule { says: "header rows stay in sight and repeat on every page", broken_by: header_stays },
    Rule {
        says: "prints on A4, one page wide or with its first columns on every page, with page x of y",
        broken_by: print_set_up,
    },
    Rule { says: "charts cover no cell", broken_by: charts_cover_nothing },
    Rule { says: "named cells cannot be sorted away from their names", broken_by: sortable_names },
    Rule {
        says: "a cell meant to be changed has a name, a rule with words and a note",
        broken_by: bare_inputs,
    },
    Rule {
        says: "rules and notes stand only at cells meant to be changed",
        broken_by: stray_rules,
    },
    Rule {
        says: "no formula is volatile or reaches outside the workbook",
        broken_by: unsteady_formulas,
    },
];

/// Everything that breaks a rule: the rule and what breaks it.
pub fn violations(book: &Value) -> Vec<String> {
    RULES
        .iter()
        .flat_map(|rule| {
            (rule.broken_by)(book).into_iter().map(move |by| format!("{}: {by}", rule.says))
        })
        .collect()
}

fn sheets(book: &Value) -> impl Iterator<Item = &Value> {
    book["sheets"].as_array().unwrap().iter()
}

/// The sheets with a table.
fn data_sheets(book: &Value) -> impl Iterator<Item = (&Value, Area)> {
    sheets(book).filter_map(|sheet| {
        let area = sheet["tables"].as_object().unwrap().values().next()?;
        Some((sheet, Area::read(area.as_str().unwrap())))
    })
}

fn name(sheet: &Value) -> String {
    sheet["name"].as_str().unwrap().to_owned()
}

fn text<'a>(sheet: &'a Value, cell: &str) -> Option<&'a str> {
    sheet["values"][cell].as_str()
}

fn names_where(book: &Value, broken: impl Fn(&Value) -> bool) -> Vec<String> {
    sheets(book).filter(|sheet| broken(sheet)).map(name).collect()
}

fn any(book: &Value, list: &str) -> Vec<String> {
    names_where(book, |sheet| !sheet[list].as_array().unwrap().is_empty())
}

/// `A3:H11`, counted from one.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    pub first_row: u32,
    pub first_column: u32,
    pub last_row: u32,
    pub last_column: u32,
}

impl Area {
    pub fn read(text: &str) -> Self {
        let (first, last) = text.split_once(':').unwrap_or((text, text));
        let [first, last] =
            [first, last].map(|cell| legetall::place::Pos::parse(cell).expect("a cell"));
        Self {
            first_row: first.row + 1,
            first_column: first.col + 1,
            last_row: last.row + 1,
            last_column: last.col + 1,
        }
    }

    fn cells(self) -> impl Iterator<Item = String> {
        (self.first_row..=self.last_row).flat_map(move |row| {
            (self.first_column..=self.last_column)
                .map(move |column| legetall::place::Pos::new(row - 1, column - 1).to_string())
        })
    }
}

fn one_table(book: &Value) -> Vec<String> {
    let with_header_but_no_table = |sheet: &Value| {
        let tables = sheet["tables"].as_object().unwrap();
        tables.len() > 1 || tables.keys().any(|name| name.starts_with("Table"))
    };
    names_where(book, with_header_but_no_table)
}

fn title_in_a1(book: &Value) -> Vec<String> {
    names_where(book, |sheet| {
        sheet["title"].as_str().is_none_or(str::is_empty)
            || !sheet["bold"].as_array().unwrap().contains(&"A1".into())
    })
}

fn table_place(book: &Value) -> Vec<String> {
    data_sheets(book)
        .filter(|(sheet, area)| {
            let above = format!("A{}", area.first_row - 1);
            area.first_column != 1 || text(sheet, &above).is_none()
        })
        .map(|(sheet, _)| name(sheet))
        .collect()
}

fn headers(book: &Value) -> Vec<String> {
    data_sheets(book)
        .filter(|(sheet, _)| {
            sheet["headers"].as_object().unwrap().values().any(|headers| {
                let headers: Vec<String> = headers
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|header| header.as_str().unwrap_or("").trim().to_lowercase())
                    .collect();
                let unique: BTreeSet<&String> = headers.iter().collect();
                unique.len() != headers.len() || headers.iter().any(String::is_empty)
            })
        })
        .map(|(sheet, _)| name(sheet))
        .collect()
}

fn empty_cells(book: &Value) -> Vec<String> {
    data_sheets(book)
        .flat_map(|(sheet, area)| {
            area.cells()
                .filter(|cell| text(sheet, cell).is_none_or(|text| text.trim().is_empty()))
                .map(|cell| format!("{}!{cell}", name(sheet)))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn empty_rows(book: &Value) -> Vec<String> {
    names_where(book, |sheet| {
        let rows: BTreeSet<u32> = sheet["values"]
            .as_object()
            .unwrap()
            .keys()
            .map(|cell| Area::read(cell).first_row)
            .collect();
        rows.len() != *rows.last().unwrap() as usize
    })
}

fn contrast(book: &Value) -> Vec<String> {
    sheets(book)
        .flat_map(|sheet| {
            sheet["colours"].as_array().unwrap().iter().map(move |pair| (sheet, pair))
        })
        .filter(|(_, pair)| ratio(&pair[0], &pair[1]) < 4.5)
        .map(|(sheet, pair)| format!("{} {pair}", name(sheet)))
        .collect()
}

/// The contrast of WCAG 2.1: (lighter + 0.05) / (darker + 0.05). Black on white is 21.
fn ratio(a: &Value, b: &Value) -> f64 {
    let [a, b] = [a, b].map(|colour| luminance(colour.as_str().expect("an RGB colour")) + 0.05);
    a.max(b) / a.min(b)
}

fn luminance(argb: &str) -> f64 {
    let part = |from: usize| f64::from(u8::from_str_radix(&argb[from..from + 2], 16).unwrap());
    let linear = |part: f64| {
        let part = part / 255.0;
        if part <= 0.03928 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(part(2)) + 0.7152 * linear(part(4)) + 0.0722 * linear(part(6))
}

fn fonts(book: &Value) -> Vec<String> {
    sheets(book)
        .flat_map(|sheet| sheet["fonts"].as_array().unwrap().iter().map(move |font| (sheet, font)))
        .filter(|(_, font)| {
            !matches!(font[0].as_str(), Some("Arial" | "Calibri"))
                || font[1].as_f64().is_none_or(|points| points < 10.0)
        })
        .map(|(sheet, font)| format!("{} {font}", name(sheet)))
        .collect()
}

fn hidden_sheets(book: &Value) -> Vec<String> {
    names_where(book, |sheet| sheet["state"] != "visible")
}

fn sheet_names(book: &Value) -> Vec<String> {
    let mut seen = BTreeSet::new();
    sheets(book)
        .map(name)
        .filter(|name| !seen.insert(name.to_lowercase()) || name.encode_utf16().count() > 31)
        .collect()
}

/// The sheet a link leads to.
fn target(link: &Value) -> String {
    let (sheet, cell) = link.as_str().unwrap_or_default().rsplit_once('!').unwrap_or_default();
    assert_eq!(cell, "A1");
    sheet.trim_matches('\'').replace("''", "'")
}

fn contents(book: &Value) -> Vec<String> {
    let cover = sheets(book).next().unwrap();
    let linked: BTreeSet<String> =
        cover["links"].as_object().unwrap().values().map(target).collect();
    sheets(book).skip(1).map(name).filter(|name| !linked.contains(name)).collect()
}

fn links(book: &Value) -> Vec<String> {
    let names: BTreeSet<String> = sheets(book).map(name).collect();
    sheets(book)
        .flat_map(|sheet| sheet["links"].as_object().unwrap().iter().map(move |link| (sheet, link)))
        .filter(|(sheet, (cell, link))| {
            let text = text(sheet, cell).unwrap_or_default().to_lowercase();
            let inside = !link.is_null();
            (inside && !names.contains(&target(link)))
                || ["", "her", "link", "lenke", "here"].contains(&text.as_str())
        })
        .map(|(sheet, (cell, _))| format!("{}!{cell}", name(sheet)))
        .collect()
}

fn properties(book: &Value) -> Vec<String> {
    ["title", "author", "subject", "keywords", "language"]
        .into_iter()
        .filter(|property| book["properties"][property].as_str().is_none_or(str::is_empty))
        .map(str::to_owned)
        .collect()
}

fn opens_on_a1(book: &Value) -> Vec<String> {
    let first = sheets(book).next().unwrap();
    let right = book["active"] == first["name"] && first["selection"] == "A1";
    let mut broken = if right { Vec::new() } else { vec![name(first)] };
    broken.extend(sheets(book).skip(1).filter(|sheet| sheet["selected"] == true).map(name));
    broken
}

/// With many lines above the table, Excel shows the headers in place of the column letters instead.
fn header_stays(book: &Value) -> Vec<String> {
    data_sheets(book)
        .filter(|(sheet, area)| {
            let header = area.first_row;
            let repeats = sheet["repeat"] == format!("${header}:${header}");
            let frozen = sheet["freeze"].as_str().is_some_and(|cell| {
                cell.trim_start_matches(|c: char| c.is_ascii_uppercase())
                    == (header + 1).to_string()
            });
            !repeats || !(frozen || header > 12)
        })
        .map(|(sheet, _)| name(sheet))
        .collect()
}

fn print_set_up(book: &Value) -> Vec<String> {
    names_where(book, |sheet| {
        let footer = sheet["footer"].as_str().unwrap_or_default();
        let pages = footer.contains("&P") && footer.contains("&N");
        // One page wide is the format's default and may be left out.
        let one_wide = sheet["fit"][0].is_null() || sheet["fit"][0] == 1;
        let readable_across = one_wide || sheet["repeat_columns"].is_string();
        sheet["paper"] != 9
            || !readable_across
            || sheet["fit"][1] != 0
            || sheet["fit_to_page"] != true
            || !pages
    })
}

/// A chart stands below everything, or to the right of it.
fn charts_cover_nothing(book: &Value) -> Vec<String> {
    names_where(book, |sheet| {
        let cells: Vec<Area> =
            sheet["values"].as_object().unwrap().keys().map(|cell| Area::read(cell)).collect();
        let corners: Vec<(u32, u32)> = sheet["charts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|corner| {
                let at = |index: usize| u32::try_from(corner[index].as_u64().unwrap()).unwrap() + 1;
                (at(0), at(1))
            })
            .collect();
        let charts: Vec<&[(u32, u32)]> = corners.chunks(2).collect();
        let covers_cell = charts.iter().any(|chart| {
            cells.iter().any(|cell| {
                (chart[0].0..=chart[1].0).contains(&cell.first_row)
                    && (chart[0].1..=chart[1].1).contains(&cell.first_column)
            })
        });
        let covers_chart = charts.windows(2).any(|pair| pair[1][0].0 < pair[0][1].0);
        covers_cell || covers_chart
    })
}

fn sortable_names(book: &Value) -> Vec<String> {
    let named: Vec<String> = book["names"]
        .as_object()
        .unwrap()
        .values()
        .map(|reference| reference.as_str().unwrap().replace(['$', '\''], ""))
        .collect();
    data_sheets(book)
        .filter(|(sheet, area)| {
            area.cells().any(|cell| named.contains(&format!("{}!{cell}", name(sheet))))
                && !sheet["filtered"].as_array().unwrap().is_empty()
        })
        .map(|(sheet, _)| name(sheet))
        .collect()
}

fn cells_of<'a>(sheet: &'a Value, list: &str) -> Vec<&'a str> {
    sheet[list].as_array().unwrap().iter().map(|cell| cell.as_str().unwrap()).collect()
}

/// The cells of every rule of a sheet, each with its rule.
fn ruled(sheet: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let rules = sheet["validations"].as_array().unwrap().iter();
    rules.flat_map(|rule| cells_of(rule, "cells").into_iter().map(move |cell| (cell, rule)))
}

fn bare_inputs(book: &Value) -> Vec<String> {
    let places: Vec<String> = book["names"]
        .as_object()
        .unwrap()
        .values()
        .map(|reference| reference.as_str().unwrap().replace(['$', '\''], ""))
        .collect();
    let has_words = |rule: &Value| {
        let said = |key: &str, most: usize| {
            rule[key].as_str().is_some_and(|text| !text.is_empty() && text.chars().count() <= most)
        };
        rule["stops"] == true
            && said("title", 32)
            && said("message", 255)
            && said("refused", 32)
            && said("refusal", 255)
    };
    let mut bare = Vec::new();
    for sheet in sheets(book) {
        for cell in cells_of(sheet, "inputs") {
            let place = format!("{}!{cell}", name(sheet));
            let rules: Vec<&Value> =
                ruled(sheet).filter(|(ruled, _)| *ruled == cell).map(|(_, rule)| rule).collect();
            if !(places.contains(&place)
                && rules.len() == 1
                && has_words(rules[0])
                && sheet["notes"][cell].as_str().is_some_and(|note| !note.is_empty()))
            {
                bare.push(place);
            }
        }
    }
    bare
}

fn stray_rules(book: &Value) -> Vec<String> {
    let stray = |sheet: &Value| {
        let inputs = cells_of(sheet, "inputs");
        let noted = sheet["notes"].as_object().unwrap().keys().map(String::as_str);
        ruled(sheet).map(|(cell, _)| cell).chain(noted).any(|cell| !inputs.contains(&cell))
    };
    names_where(book, stray)
}

fn unsteady_formulas(book: &Value) -> Vec<String> {
    const VOLATILE: [&str; 9] =
        ["INDIRECT", "OFFSET", "NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "CELL", "INFO"];
    let unsteady = |formula: &str| {
        // What stands in quotation marks is text.
        let code: String = formula.split('"').step_by(2).collect();
        let called = |function: &&str| {
            code.match_indices(&format!("{function}(")).any(|(at, _)| {
                !code[..at]
                    .ends_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '.')
            })
        };
        VOLATILE.iter().any(called)
            || [".xls", "http", "[1]", "DDE("].iter().any(|outside| code.contains(outside))
    };
    let mut found: Vec<String> = sheets(book)
        .flat_map(|sheet| {
            sheet["values"].as_object().unwrap().iter().map(move |cell| (sheet, cell))
        })
        .filter_map(|(sheet, (cell, value))| Some((sheet, cell, value.as_str()?)))
        .filter(|(_, _, value)| value.starts_with('=') && unsteady(value))
        .map(|(sheet, cell, value)| format!("{}!{cell} {value}", name(sheet)))
        .collect();
    if book["outside_links"] != 0 {
        found.push(format!("{} links to other files", book["outside_links"]));
    }
    found
}
