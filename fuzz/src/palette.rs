use legetall::workbook::Raw;
use rust_decimal::Decimal;

/// What cells are filled with: the words that tables are known by, and what stands beside them.
pub fn palette() -> Vec<Raw> {
    let vocabulary: toml::Table =
        include_str!("../../templates/vocabulary.toml").parse().expect("the vocabulary is TOML");
    let mut cells = Vec::new();
    gather(&toml::Value::Table(vocabulary), &mut cells);
    cells.extend(TEXTS.iter().map(|text| Raw::Text((*text).to_owned())));
    let numbers = [0, 1, 2, 3, 7, 10, 100, 196, 1000, 1200, 1500, 2024, 2025, 430_000, -5];
    cells.extend(numbers.map(|number| Raw::Number(Decimal::from(number))));
    cells.extend([14, 335, 965].map(|number| Raw::Number(Decimal::new(number, 3))));
    cells.push(Raw::Flag(true));
    cells
}

fn gather(value: &toml::Value, cells: &mut Vec<Raw>) {
    match value {
        toml::Value::String(word) => cells.push(Raw::Text(word.clone())),
        toml::Value::Array(values) => values.iter().for_each(|value| gather(value, cells)),
        toml::Value::Table(table) => table.values().for_each(|value| gather(value, cells)),
        _ => {}
    }
}

const TEXTS: &[&str] = &[
    "Lege 1",
    "Lege 2",
    "Sentrum legesenter",
    "Havna legekontor",
    "Sykehjem KAD",
    "Helsestasjon",
    "Ledig",
    "Ubesatt",
    "Vikar",
    "14 %",
    "33,5 %",
    "16% + 21%",
    "7,5 t",
    "11 000",
    "1.250",
    "ca 900",
    "430 000,-",
    "1,2 mill. kr",
    "(1 200)",
    "-",
    "–",
    ":",
    "..",
    "#REF!",
    "Sum",
    "Totalt",
    "Delsum",
    "Gjennomsnitt",
    "2023",
    "2024",
    "2025",
    "Regnskap 2024",
    "Budsjett 2025",
    "Rev. budsjett 2025",
    "Avvik",
    "Hittil i år",
    "Pr. 31.10.2025",
    "Beløp i 1000 kr",
    "Kragerø",
    "Larvik 2021",
    "Kommunegruppe 11 (2021)",
    "Innbyggere per 1.1.2025: 10 406",
    "Fastlegelister per 1.7.2025",
    "Tilplikting 2025",
    "Etter 2021",
    "høst 2026",
    "Årlig",
    "Engangs",
    "Fotnote: se kapittel 4",
    "70 plasser hvorav 61 i bruk",
    "4,6 av 13,6",
    "Dag",
    "Kveld",
    "Natt",
    "kl. 08-15",
    "241 Diagnose",
    "1000",
    "1.7.2025",
];
