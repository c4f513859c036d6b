//! A report made by hand, after the plan of Kragerø: every kind of block, cell and row the workbook
//! must lay out. The numbers are those of domain.md § 7; ceilings and lengths per list are made up.

use chrono::NaiveDate;
use legetall::language::Language;
use legetall::report::{
    Audience, Block, Cell, Chart, ChartKind, Column, Content, Cover, Format, Input, Report, Row,
    RowRole, Rule, Section, Series, SheetTable,
};
use rust_decimal::Decimal;

pub fn report() -> Report {
    Report {
        language: Language::Bokmaal,
        cover: cover(),
        sections: vec![
            section("nokkeltall", "Nøkkeltall", noekkeltall()),
            section("okonomi", "Økonomiske konsekvenser", okonomi()),
            section("forutsetninger", "Forutsetninger", vec![Block::Table(forutsetninger())]),
            section("lister", "Fastlegelister", fastlegelister()),
            section("tilplikting", "Tilplikting", tilplikting()),
            section("tiltak", "Tiltak", vec![Block::Table(tiltak())]),
            section("funn", "Merknader til datagrunnlaget", vec![Block::Table(funn())]),
            section("definisjoner", "Ord og definisjoner", definisjoner()),
        ],
        keywords: ["fastlege", "økonomiplan", "Kragerø"].map(str::to_owned).to_vec(),
        date: NaiveDate::from_ymd_opt(2021, 3, 17),
    }
}

fn cover() -> Cover {
    let facts = [
        ("Arkivsak", "20/01234"),
        ("Per dato", "1.7.2020"),
        ("Datagrunnlag", "fastlegeliste.xlsx, tilplikting.xlsx, tiltak.xlsx"),
        ("Status", "Alt ble lest. 1 advarsel og 2 merknader, se arket Funn."),
    ];
    Cover {
        title: "Legetjenesten i Kragerø – nøkkeltall og økonomiske konsekvenser".to_owned(),
        municipality: Some("Kragerø kommune".to_owned()),
        appendix: Some("Vedlegg 1".to_owned()),
        facts: facts.map(|(label, value)| (label.to_owned(), value.to_owned())).to_vec(),
        summary: vec![
            "Kommunen har 10 fastlegelister med plass til 11 000 innbyggere, som er 105,7 % av \
             folketallet på 10 406."
                .to_owned(),
            "Tiltakene i planen koster 980 000 kr i året og 3 920 000 kr i planperioden \
             2022–2025. Tre tiltak er ikke kostnadsberegnet, og ett starter etter perioden."
                .to_owned(),
        ],
        contents_heading: "Innhold".to_owned(),
        page_word: "Side".to_owned(),
        of_word: "av".to_owned(),
        made_with: "Laget med legetall 0.1.0".to_owned(),
    }
}

fn section(id: &str, heading: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), heading: heading.to_owned(), blocks, audience: Audience::Both }
}

fn column(header: &str, format: Format) -> Column {
    Column {
        header: header.to_owned(),
        format,
        width: 1.0,
        audience: Audience::Both,
        row_header: false,
    }
}

fn row_header(header: &str) -> Column {
    Column { row_header: true, ..column(header, Format::Text) }
}

fn table(
    sheet: &str,
    name: &str,
    caption: &str,
    columns: Vec<Column>,
    rows: Vec<Row>,
) -> SheetTable {
    SheetTable {
        audience: Audience::Both,
        sheet: sheet.to_owned(),
        name: name.to_owned(),
        caption: caption.to_owned(),
        columns,
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    }
}

fn row(cells: Vec<Cell>) -> Row {
    Row { role: RowRole::Body, cells }
}

pub fn text(shown: &str) -> Cell {
    Cell {
        shown: shown.to_owned(),
        content: Content::Text,
        format: None,
        formula: None,
        defined_name: None,
        input: None,
        link: None,
    }
}

/// A number with what is printed for it.
fn number(value: &str, shown: &str) -> Cell {
    Cell { content: Content::Number(decimal(value)), ..text(shown) }
}

/// A whole number, printed with no-break spaces in thousands; "–" stays a dash.
fn whole(value: &str) -> Cell {
    if value == "–" { text("–") } else { number(value, &grouped(value)) }
}

fn grouped(digits: &str) -> String {
    let mut shown = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            shown.push('\u{a0}');
        }
        shown.push(digit);
    }
    shown
}

fn live(formula: &str, cell: Cell) -> Cell {
    Cell { formula: Some(formula.to_owned()), ..cell }
}

fn named(name: &str, cell: Cell) -> Cell {
    Cell { defined_name: Some(name.to_owned()), ..cell }
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn noekkeltall() -> Vec<Block> {
    let figure = |id: &str, label: &str, format, cell: Cell, formula: &str, words: &str| {
        let value = Cell { format: Some(format), ..named(id, live(formula, cell)) };
        row(vec![text(label), value, text(words)])
    };
    let group = |label: &str| Row {
        role: RowRole::Group,
        cells: vec![text(label), text("–"), text("–")],
    };
    let rows = vec![
        group("Fastlegelister"),
        figure(
            "lister_totalt",
            "Lister totalt",
            Format::Number(0),
            number("10", "10 lister"),
            "=ROWS(Fastlegelister[Hjemmel])",
            "antall rader i Fastlegelister",
        ),
        figure(
            "listekapasitet",
            "Kapasitet hos fastlegene",
            Format::Number(0),
            number("11000", "11\u{a0}000 plasser"),
            "=SUM(Fastlegelister[Listetak])",
            "sum av Listetak i Fastlegelister",
        ),
        figure(
            "listeinnbyggere",
            "Listeinnbyggere",
            Format::Number(0),
            number("10391", "10\u{a0}391 personer"),
            "=SUM(Fastlegelister[Listelengde])",
            "sum av Listelengde i Fastlegelister",
        ),
        figure(
            "ledige_plasser",
            "Ledige plasser",
            Format::Number(0),
            number("609", "609 plasser"),
            "=listekapasitet-listeinnbyggere",
            "Kapasitet hos fastlegene − Listeinnbyggere",
        ),
        figure(
            "dekning_innbyggere",
            "Kapasitet mot folketallet",
            Format::Percent(1),
            number("105.70824524312896405919661734", "105,7\u{a0}%"),
            "=IF(innbyggere=0,\"–\",listekapasitet/innbyggere*100)",
            "Kapasitet hos fastlegene / Innbyggere × 100",
        ),
        group("Tilplikting"),
        figure(
            "tilplikting_prosent",
            "Tilplikting i prosent",
            Format::Percent(1),
            number("196.5", "196,5\u{a0}%"),
            "=SUM(Tilplikting[Ressurs])",
            "sum av Ressurs i Tilplikting",
        ),
        figure(
            "tilplikting_aarsverk",
            "Tilplikting i årsverk",
            Format::Number(3),
            number("1.965", "1,965 årsverk"),
            "=tilplikting_prosent/100",
            "Tilplikting i prosent / 100",
        ),
        figure(
            "kostnad_per_ubesatt",
            "Kostnad per ubesatt liste",
            Format::Kroner,
            text("–"),
            "=IF(COUNTIF(Fastlegelister[Fast lege],\"Nei\")=0,\"–\",tiltak_sum_planperiode/COUNTIF(Fastlegelister[Fast lege],\"Nei\"))",
            "Sum i planperioden / lister uten fast lege",
        ),
    ];
    let columns = vec![
        row_header("Nøkkeltall"),
        column("Verdi", Format::Mixed),
        column("Slik er det regnet", Format::Text),
    ];
    let mut table =
        table("Nøkkeltall", "Noekkeltall", "Nøkkeltall for legetjenesten", columns, rows);
    table.notes = vec!["– betyr at tallet ikke kan regnes ut.".to_owned()];
    vec![
        Block::Callout("Det er 609 ledige plasser på listene.".to_owned()),
        Block::Text(
            "Tallene er levende: endrer du en forutsetning eller en rad i et av arkene, regner \
             regnearket dem ut på nytt. Hvert tall står med formelen det er regnet etter."
                .to_owned(),
        ),
        Block::Table(table),
    ]
}

fn okonomi() -> Vec<Block> {
    let year = |year: &str| {
        row(vec![
            number(year, year),
            named(
                &format!("tiltak_sum_{year}"),
                live(&format!("=SUM(Tiltak[{year}])"), whole("980000")),
            ),
            live(&format!("=ramme_{year}"), whole("1000000")),
            named(
                &format!("ramme_avvik_{year}"),
                live(&format!("=ramme_{year}-tiltak_sum_{year}"), whole("20000")),
            ),
            live(
                &format!("=IF(innbyggere=0,\"–\",tiltak_sum_{year}/innbyggere)"),
                number("94.17643667115125888910243902", "94"),
            ),
        ])
    };
    let mut rows: Vec<Row> = ["2022", "2023", "2024", "2025"].map(year).to_vec();
    rows.push(Row {
        role: RowRole::Total,
        cells: vec![
            text("Sum"),
            named("tiltak_sum_planperiode", live("=SUM(Okonomi[Kostnad (kr)])", whole("3920000"))),
            live("=SUM(Okonomi[Ramme (kr)])", whole("4000000")),
            live("=SUM(Okonomi[Til rest av rammen (kr)])", whole("80000")),
            text("–"),
        ],
    });
    let columns = vec![
        Column { row_header: true, ..column("År", Format::Year) },
        column("Kostnad (kr)", Format::Kroner),
        column("Ramme (kr)", Format::Kroner),
        column("Til rest av rammen (kr)", Format::Kroner),
        column("Per innbygger (kr)", Format::Kroner),
    ];
    let caption = "Økonomiske konsekvenser 2022–2025";
    let mut table = table("Økonomi", "Okonomi", caption, columns, rows);
    table.notes =
        vec!["Faste priser. Tre tiltak er ikke kostnadsberegnet og er ikke med.".to_owned()];
    let values = vec![decimal("980000"); 4];
    let chart = Chart {
        audience: Audience::Both,
        kind: ChartKind::ColumnsAndLine,
        title: "Kostnad og ramme per år".to_owned(),
        alternative:
            "Søylediagram: tiltakene koster 980 000 kr hvert år fra 2022 til 2025, rammen \
                      er 1 000 000 kr hvert år."
                .to_owned(),
        unit: "kroner".to_owned(),
        categories: ["2022", "2023", "2024", "2025"].map(str::to_owned).to_vec(),
        series: vec![
            series("Kostnad", values, (0, 0, 3, 0), (0, 1, 3, 1)),
            series("Ramme", vec![decimal("1000000"); 4], (0, 0, 3, 0), (0, 2, 3, 2)),
        ],
        sheet: "Økonomi".to_owned(),
    };
    vec![Block::Table(table), Block::Chart(chart)]
}

type Cells = (usize, usize, usize, usize);

fn series(name: &str, values: Vec<Decimal>, category_cells: Cells, value_cells: Cells) -> Series {
    let shown = values.iter().map(|value| grouped(&value.to_string())).collect();
    Series { name: name.to_owned(), values, shown, category_cells, value_cells }
}

fn forutsetninger() -> SheetTable {
    let assumption = |id: &str, label: &str, cell: Cell, source: &str| {
        let input = Input {
            rule: Rule::Number { least: Some(Decimal::ZERO), most: None },
            optional: false,
            title: "Kan endres".to_owned(),
            message: "Skriv et tall fra 0 og oppover.".to_owned(),
            refused: "Det kan ikke stå her".to_owned(),
            note: format!("Kilde: {source}."),
        };
        let value = Cell { format: Some(Format::Number(0)), ..named(id, cell) }.as_input(input);
        row(vec![text(label), value, text("kan endres"), text(source)])
    };
    let frame = |year: &str| {
        let label = format!("Ramme {year}");
        let cell = number("1000000", "kr\u{a0}1\u{a0}000\u{a0}000");
        assumption(&format!("ramme_{year}"), &label, cell, "legetall.toml, linje 14")
    };
    let mut rows = vec![assumption(
        "innbyggere",
        "Innbyggere",
        number("10406", "10\u{a0}406 personer"),
        "Delplan for legetjenester, kapittel 4.2",
    )];
    rows.extend(["2022", "2023", "2024", "2025"].map(frame));
    let columns = vec![
        row_header("Forutsetning"),
        column("Verdi", Format::Mixed),
        column("Merke", Format::Text),
        column("Kilde", Format::Text),
    ];
    let caption = "Forutsetninger som kan endres";
    let mut table = table("Forutsetninger", "Forutsetninger", caption, columns, rows);
    table.notes =
        vec!["Celler med ramme og «kan endres» er ment for å prøve andre tall.".to_owned()];
    table
}

/// Office, ceiling, length: 4 + 4 + 1 + 1 lists with 11 000 places together.
const LISTS: [(&str, &str, &str); 10] = [
    ("Kragerø legesenter", "1200", "1187"),
    ("Kragerø legesenter", "1100", "1100"),
    ("Kragerø legesenter", "1100", "1042"),
    ("Kragerø legesenter", "1000", "1015"),
    ("Legene i Løkkebakken", "1200", "1133"),
    ("Legene i Løkkebakken", "1150", "1098"),
    ("Legene i Løkkebakken", "1150", "1072"),
    ("Legene i Løkkebakken", "1100", "944"),
    ("Ytre Strandvei legesenter", "1000", "950"),
    ("Sannidal legekontor", "1000", "850"),
];

fn fastlegelister() -> Vec<Block> {
    let rows = (1..).zip(LISTS).map(|(index, (office, ceiling, length))| {
        let free: i64 = ceiling.parse::<i64>().unwrap() - length.parse::<i64>().unwrap();
        row(vec![
            text(office),
            text(&format!("Hjemmel {index}")),
            whole(ceiling),
            whole(length),
            live("=[@Listetak]-[@Listelengde]", number(&free.to_string(), &free.to_string())),
            text("Ja"),
            text(if index == 4 { "=SUM(A1) er tekst i denne cellen" } else { "–" }),
        ])
    });
    let columns = vec![
        row_header("Legekontor"),
        column("Hjemmel", Format::Text),
        column("Listetak", Format::Number(0)),
        column("Listelengde", Format::Number(0)),
        column("Ledige plasser", Format::Number(0)),
        column("Fast lege", Format::Text),
        column("Kommentar", Format::Text),
    ];
    let caption = "Fastlegelister per 1.7.2020";
    let mut table = table("Fastlegelister", "Fastlegelister", caption, columns, rows.collect());
    table.notes = vec![
        "– betyr at arbeidsboken ikke sier noe.".to_owned(),
        "Ledige plasser er listetak minus listelengde; et negativt tall er for mange på listen."
            .to_owned(),
    ];
    vec![Block::Table(table)]
}

const DUTIES: [(&str, &str, &str); 10] = [
    ("Sykehjem, 1. etasje", "14", "14\u{a0}%"),
    ("Sykehjem, KAD", "33.5", "33,5\u{a0}%"),
    ("Sykehjem, korttid rehabilitering", "28", "28\u{a0}%"),
    ("Sykehjem, KAD og 2. etasje", "20", "20\u{a0}%"),
    ("Helsestasjon", "37", "37\u{a0}%"),
    ("Sykehjem, KAD og Seniorsenter", "20", "20\u{a0}%"),
    ("Kragerø fengsel", "8", "8\u{a0}%"),
    ("Sannidal bokollektiv/Furubo", "10", "10\u{a0}%"),
    ("Stabbestad, boliger", "6", "6\u{a0}%"),
    ("Legevakt", "20", "20\u{a0}%"),
];

fn tilplikting() -> Vec<Block> {
    let mut rows: Vec<Row> = DUTIES
        .iter()
        .map(|(site, value, shown)| row(vec![text(site), number(value, shown)]))
        .collect();
    rows.push(Row {
        role: RowRole::Total,
        cells: vec![
            text("Sum"),
            live("=SUM(Tilplikting[Ressurs])", number("196.5", "196,5\u{a0}%")),
        ],
    });
    let columns = vec![row_header("Tjenestested"), column("Ressurs", Format::Percent(1))];
    let caption = "Tilplikting fordelt på tjenestested";
    let table = table("Tilplikting", "Tilplikting", caption, columns, rows);
    let chart = Chart {
        audience: Audience::Both,
        kind: ChartKind::Bars,
        title: "Tilplikting fordelt på tjenestested".to_owned(),
        alternative: "Liggende søyler: Helsestasjon har mest med 37 %, Stabbestad minst med 6 %."
            .to_owned(),
        unit: "prosent av full stilling".to_owned(),
        categories: DUTIES.iter().map(|(site, _, _)| (*site).to_owned()).collect(),
        series: vec![series(
            "Ressurs",
            DUTIES.iter().map(|(_, value, _)| decimal(value)).collect(),
            (0, 0, 9, 0),
            (0, 1, 9, 1),
        )],
        sheet: "Tilplikting".to_owned(),
    };
    vec![Block::Table(table), Block::Chart(chart)]
}

/// Measure, start, full-year cost, chapter.
const MEASURES: [(&str, &str, &str, &str); 8] = [
    ("Øke kommuneoverlegeressurs med 30 %", "2022", "430000", "3.1.6"),
    ("Tilby kommunale stillinger for fastleger ved behov", "2022", "–", "4.2"),
    ("Etablere ALIS-stilling ved behov", "2022", "200000", "4.2"),
    ("Mulig etablering av kommunal drift av legekontor", "2022", "–", "4.3"),
    ("Utrede mulighet for kommunalt fastlegekontor", "2021", "–", "4.3"),
    ("Samle tilpliktningsoppgaver i større stillinger", "2022", "200000", "5.1"),
    (
        "Øke legeressurs i sykehjem med inntil 1 årsverk ved utvidelse av sykehjemskapasitet",
        "2027",
        "1200000",
        "5.1",
    ),
    ("Ressurs til veiledning av leger i spesialisering", "2022", "150000", "5.3"),
];

fn tiltak() -> SheetTable {
    let rows = MEASURES.iter().map(|(name, start, cost, chapter)| {
        let mut cells = vec![text(name), number(start, start), whole(cost)];
        for year in 2022..=2025 {
            let amount = if *start > "2025" { "–" } else { cost };
            let formula = format!(
                "=IF(OR(Tiltak[[#This Row],[Oppstart]]>{year},NOT(ISNUMBER(Tiltak[[#This Row],\
                 [Kostnad (kr)]]))),\"–\",Tiltak[[#This Row],[Kostnad (kr)]])"
            );
            cells.push(live(&formula, whole(amount)));
        }
        cells.push(text(chapter));
        row(cells)
    });
    let mut columns = vec![
        row_header("Tiltak"),
        column("Oppstart", Format::Year),
        column("Kostnad (kr)", Format::Kroner),
    ];
    columns.extend((2022..=2025).map(|year| column(&year.to_string(), Format::Kroner)));
    columns.push(column("Kapittel", Format::Text));
    let mut internal = column("Bare i vedlegget", Format::Text);
    internal.audience = Audience::Pdf;
    columns.insert(1, internal);
    let rows = rows
        .map(|mut row| {
            row.cells.insert(1, text("vises ikke"));
            row
        })
        .collect();
    let mut table = table("Tiltak", "Tiltak", "Tiltak og kostnad per år", columns, rows);
    table.notes = vec![
        "– betyr at tiltaket ikke er kostnadsberegnet, eller ikke er i gang i året.".to_owned(),
    ];
    table
}

fn funn() -> SheetTable {
    let finding = |severity: &str, place: &str, message: &str, remedy: &str, sheet: &str| {
        let link = Cell { link: Some(sheet.to_owned()), ..text(&format!("Se arket {sheet}")) };
        row(vec![text(severity), text(place), text(message), text(remedy), link])
    };
    let rows = vec![
        finding(
            "advarsel",
            "tilplikting.xlsx, ark «Ark1», celle B14",
            "Oppgitt sum skal være summen av radene, men cellen sier «196%» og radene B4:B13 er \
             196,5 % til sammen. Forskjellen er 0,5 prosentpoeng.",
            "Rett summen i arbeidsboken, eller rett raden som er feil. Nøkkeltallene bruker summen \
             av radene.",
            "Tilplikting",
        ),
        finding(
            "merknad",
            "tilplikting.xlsx, ark «Ark1», celle B8",
            "Cellen inneholder «16% + 21%» og er lest som 37 %.",
            "Ingenting, hvis det er slik det er ment.",
            "Tilplikting",
        ),
        finding(
            "merknad",
            "tiltak.xlsx, ark «Tiltak», celle B4",
            "Iverksetting er oppgitt som «Etter 2021» og er lest som 2022, det første året i planen \
             som passer.",
            "Skriv året tiltaket starter, hvis det er et annet.",
            "tiltak",
        ),
    ];
    let columns = vec![
        row_header("Alvor"),
        column("Sted", Format::Text),
        column("Hva som ble funnet", Format::Text),
        column("Slik kan det rettes", Format::Text),
        column("Ark", Format::Text),
    ];
    table("Funn", "Funn", "Merknader til datagrunnlaget", columns, rows)
}

fn definisjoner() -> Vec<Block> {
    vec![
        Block::Heading("Lister".to_owned()),
        Block::Text("Listetak er hvor mange innbyggere legen og kommunen har avtalt.".to_owned()),
        Block::Bullets(vec![
            "Ledige plasser er listetak minus listelengde, og kan være negativt.".to_owned(),
            "Et årsverk er 37,5 timer i uken. Tilplikting er offentlig legearbeid som en fastlege \
             kan pålegges, inntil 7,5 timer i uken ved full praksis."
                .to_owned(),
        ]),
    ]
}
