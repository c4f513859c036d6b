//! A grid of cells → an xlsx file → the same cells → records, figures and checks.

#![no_main]

use legetall::finding::Severity;
use legetall::job::Job;
use legetall::language::{Language, Texts};
use legetall::render::excel;
use legetall::report::{self, Options};
use legetall::settings::Settings;
use legetall::workbook::{self, Input, Limits, Raw};
use legetall_fuzz::palette::palette;
use libfuzzer_sys::fuzz_target;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::Workbook;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static PALETTE: LazyLock<Vec<Raw>> = LazyLock::new(palette);
static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::built_in(Language::Bokmaal));

type Grid = BTreeMap<(u32, u16), Raw>;

fuzz_target!(|bytes: &[u8]| {
    let Some((width, cells)) = bytes.split_first() else { return };
    let grid = grid(u32::from(width % 12) + 1, cells);
    let file = write(&grid);
    let input = Input { name: "a.xlsx".into(), bytes: file };
    check_cells(&input, &grid);
    let job = Job {
        inputs: vec![input],
        settings: Settings::default(),
        findings: Vec::new(),
        language: Language::Bokmaal,
        options: Options::default(),
        limits: Limits::default(),
    };
    for analysis in job.analyses() {
        for finding in &analysis.findings {
            let is_of_a_cell = finding.severity() == Severity::Error && finding.code() < "K4";
            assert!(finding.place.is_some() || !is_of_a_cell, "no place: {finding:?}");
        }
        if bytes.len() % 32 == 0 {
            let report = report::build(&analysis, &TEXTS, Options::default());
            excel::render(&report).expect("the workbook can be written");
        }
    }
});

/// Two bytes a cell, row by row: a word of the palette, or nothing.
fn grid(width: u32, bytes: &[u8]) -> Grid {
    let mut grid = Grid::new();
    for (at, pair) in (0_u32..).zip(bytes.chunks_exact(2)) {
        let chosen = usize::from(u16::from_le_bytes([pair[0], pair[1]]));
        if let Some(raw) = PALETTE.get(chosen) {
            let col = u16::try_from(at % width).expect("few columns");
            grid.insert((at / width, col), raw.clone());
        }
    }
    grid
}

fn write(grid: &Grid) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for ((row, col), raw) in grid {
        match raw {
            Raw::Text(text) => sheet.write_string(*row, *col, text),
            Raw::Number(number) => {
                sheet.write_number(*row, *col, number.to_f64().expect("small numbers"))
            }
            Raw::Flag(flag) => sheet.write_boolean(*row, *col, *flag),
            other => panic!("not of the palette: {other:?}"),
        }
        .expect("inside the sheet");
    }
    workbook.save_to_buffer().expect("few cells")
}

fn check_cells(input: &Input, grid: &Grid) {
    let (read, _) = workbook::read(input, &Limits::default());
    let cells: Grid = read
        .iter()
        .flat_map(|workbook| &workbook.sheets)
        .flat_map(|sheet| &sheet.cells)
        .map(|(pos, cell)| ((pos.row, u16::try_from(pos.col).expect("written")), cell.raw.clone()))
        .collect();
    assert_eq!(&cells, grid);
}
