//! Whatever a sheet holds, nothing panics and no row is counted twice.

use super::{draw_cell, tables};
use crate::model::{Column, Kind};
use crate::place::{Area, Pos};
use crate::settings::Tabell;
use crate::workbook::{Format, Sheet, Workbook};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

const WORDS: &[&str] = &[
    "",
    "",
    "",
    "Legekontor",
    "Lege",
    "Listetak",
    "Listelengde",
    "Tak",
    "Tjenestested",
    "Ressurs",
    "Ressurs (%)",
    "Tiltak",
    "Kostnad",
    "2025",
    "2026",
    "Kostnad (1000 kr)",
    "Listelengde jan",
    "Listelengde 1.10.2025",
    "Ønsket listetak",
    "Sum",
    "Totalt",
    "Gjennomsnitt",
    "Sum Sentrum",
    "Sentrum",
    "Lege 1",
    "1000",
    "998",
    "14%",
    "0.2[%]",
    "-",
    "Innbyggere",
    "10 406",
    "Fastlegelister per 1.7.2020",
    "Beløp i 1000 kr",
    "* fotnote",
    "=SUM(A1:A9) 100",
    "=SUM(B2:B3) 5",
    "2025-10-01[d]",
    "ca 900",
    "1.2.",
    "(%)",
    "i",
    "per",
    "\u{ad}",
    "1)",
    "%",
    "99999999999999999999",
    "Sykehjem",
    "Regnskap 2024",
    "x",
];

fn sheet() -> impl Strategy<Value = Sheet> {
    let cells = prop::collection::vec((0_u32..14, 0_u32..8, 0..WORDS.len()), 0..90);
    let merged = prop::collection::vec((0_u32..14, 0_u32..8, 0_u32..4, 0_u32..4), 0..5);
    (cells, merged).prop_map(|(cells, merged)| {
        let mut sheet = Sheet::new(&Arc::from("a.xlsx"), "Ark1");
        for (row, col, word) in cells {
            if let Some(cell) = draw_cell(WORDS[word]) {
                sheet.cells.insert(Pos::new(row, col), cell);
            }
        }
        sheet.merged = merged
            .into_iter()
            .map(|(row, col, down, right)| {
                Area::new(Pos::new(row, col), Pos::new(row + down, col + right))
            })
            .collect();
        sheet
    })
}

fn mapping() -> impl Strategy<Value = Vec<Tabell>> {
    let slag = prop::option::of(prop::sample::select(Kind::ALL.to_vec()));
    let word = prop::option::of(0..WORDS.len());
    prop::option::of((slag, word)).prop_map(|settled| {
        let tabell = settled.map(|(slag, word)| Tabell {
            ark: Some("Ark1".to_owned()),
            slag,
            kolonner: word
                .map(|word| (Column::Listetak, WORDS[word].to_owned()))
                .into_iter()
                .collect(),
            ..Tabell::default()
        });
        tabell.into_iter().collect()
    })
}

proptest! {
    #[test]
    fn random_sheets(sheet in sheet(), mappings in mapping()) {
        let workbook = Workbook { file: "a.xlsx".into(), format: Format::Xlsx, sheets: vec![sheet] };
        let (recognised, findings) = tables(&workbook, &mappings);
        for finding in &findings {
            for (name, _) in &finding.params {
                prop_assert!(finding.entry.params.contains(name));
            }
        }
        let mut cells = BTreeSet::new();
        for table in &recognised.tables {
            let totals: BTreeSet<u32> = table.totals.iter().map(|total| total.row).collect();
            for record in &table.rows {
                for row in std::iter::once(record.row).chain(record.also.iter().copied()) {
                    prop_assert!(!totals.contains(&row));
                    prop_assert!(table.area.contains(Pos::new(row, table.area.first.col)));
                    for column in table.columns.values() {
                        prop_assert!(cells.insert(Pos::new(row, column.col)), "{row} {}", column.col);
                    }
                }
            }
        }
    }

    #[test]
    fn random_texts(texts in prop::collection::vec("\\PC{0,30}", 1..30)) {
        let mut sheet = Sheet::new(&Arc::from("a.xlsx"), "Ark1");
        for (at, text) in (0_u32..).zip(&texts) {
            if let Some(cell) = draw_cell(&format!("'{text}")) {
                sheet.cells.insert(Pos::new(at / 4, at % 4), cell);
            }
        }
        sheet.cells.insert(Pos::new(0, 5), draw_cell("Listetak").unwrap());
        sheet.cells.insert(Pos::new(0, 6), draw_cell("Lege").unwrap());
        let workbook = Workbook { file: "a.xlsx".into(), format: Format::Xlsx, sheets: vec![sheet] };
        let _ = tables(&workbook, &[]);
    }
}
