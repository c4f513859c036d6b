//! Reports to look at and to measure: a rich one in the manner of Kragerø's plan, and a cruel one.

#![allow(clippy::unwrap_used)]

use crate::language::Language;
use crate::report::{
    Audience, Block, Cell, Chart, ChartKind, Column, Content, Cover, Format, Report, Row, RowRole,
    Section, Series, SheetTable,
};
use rust_decimal::Decimal;

pub fn cover(title: &str) -> Cover {
    Cover {
        title: title.into(),
        municipality: Some("Kragerø kommune".into()),
        appendix: Some("Vedlegg 1".into()),
        facts: Vec::new(),
        summary: Vec::new(),
        contents_heading: "Innhold".into(),
        page_word: "Side".into(),
        of_word: "av".into(),
        made_with: "Laget med legetall 0.1.0".into(),
    }
}

pub fn report(language: Language, cover: Cover, sections: Vec<Section>) -> Report {
    let keywords = vec!["fastlege".into(), "legetjenester".into()];
    Report {
        language,
        cover,
        sections,
        keywords,
        date: chrono::NaiveDate::from_ymd_opt(2022, 3, 1),
    }
}

pub fn section(id: &str, heading: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.into(), heading: heading.into(), blocks, audience: Audience::Both }
}

/// Columns as `header/format/share`: `t` text, `n` number, `k` kroner, `m` mixed.
pub fn table(name: &str, caption: &str, columns: &[&str], rows: Vec<Row>) -> SheetTable {
    let column = |(index, described): (usize, &&str)| {
        let parts: Vec<&str> = described.split('/').collect();
        let format = match parts[1] {
            "n" => Format::Number(0),
            "k" => Format::Kroner,
            "m" => Format::Mixed,
            _ => Format::Text,
        };
        Column {
            header: parts[0].into(),
            format,
            width: parts[2].parse().unwrap(),
            audience: Audience::Both,
            row_header: index == 0,
        }
    };
    SheetTable {
        audience: Audience::Both,
        sheet: name.into(),
        name: name.into(),
        caption: caption.into(),
        columns: columns.iter().enumerate().map(column).collect(),
        rows,
        notes: Vec::new(),
        pdf_rows: None,
        rest: String::new(),
    }
}

pub fn cell(shown: &str) -> Cell {
    Cell {
        shown: shown.replace('_', "\u{a0}"),
        content: Content::Text,
        format: None,
        formula: None,
        defined_name: None,
        input: None,
        link: None,
    }
}

/// A row from `a|b|c`; `=` before the first cell makes a total, `#` a group. `_` is a no-break space.
pub fn row(described: &str) -> Row {
    let (role, described) = match described.split_at_checked(1) {
        Some(("=", rest)) => (RowRole::Total, rest),
        Some(("#", rest)) => (RowRole::Group, rest),
        _ => (RowRole::Body, described),
    };
    Row { role, cells: described.split('|').map(cell).collect() }
}

pub fn rows(described: &[&str]) -> Vec<Row> {
    described.iter().map(|described| row(described)).collect()
}

pub fn series(name: &str, values: &[i64], shown: &[&str]) -> Series {
    Series {
        name: name.into(),
        values: values.iter().map(|value| Decimal::from(*value)).collect(),
        shown: shown.iter().map(|shown| shown.replace('_', "\u{a0}")).collect(),
        category_cells: (0, 0, 0, 0),
        value_cells: (0, 0, 0, 0),
    }
}

pub fn chart(kind: ChartKind, title: &str, categories: &[&str], series: Vec<Series>) -> Chart {
    Chart {
        audience: Audience::Both,
        kind,
        title: title.into(),
        alternative: format!("{title}: tallene står i tabellen."),
        unit: if title.contains("tiltak") || title.contains("Avvik") {
            "Kroner"
        } else {
            "Plasser"
        }
        .into(),
        categories: categories.iter().map(|name| (*name).into()).collect(),
        series,
        sheet: "Ark".into(),
    }
}

/// What the plan for the doctor services of Kragerø prints, chapters 3 to 8; the lists are made up
/// to add up to the plan's 10 lists and 11 000 places.
pub fn kragero() -> Report {
    let mut cover = cover("Legetjenesten i Kragerø – nøkkeltall og økonomiske konsekvenser");
    cover.facts = [
        ("Arkivsak", "26/1234"),
        ("Sak", "Delplan for legetjenester 2022–2025"),
        ("Per dato", "1.7.2020"),
        ("Datagrunnlag", "fastlegelister.xlsx, tilplikting.xlsx, tiltak.xlsx"),
        ("Status", "Alle tall er lest. 2 merknader, se kapittel 7."),
    ]
    .map(|(label, value)| (label.into(), value.into()))
    .to_vec();
    cover.summary = vec![
        "Kommunen har 10 fastlegelister med plass til 11 000 innbyggere. Det er 594 flere plasser enn de 10 406 innbyggerne, men 1 av 10 lister mangler fast lege.".into(),
        "Tiltakene koster 3,9 mill. kr i planperioden 2022–2025. Kostnaden holder seg innenfor rammen på 1 mill. kr i alle fire årene.".into(),
    ];
    report(
        Language::Bokmaal,
        cover,
        vec![
            key_figures(),
            lists(),
            duty(),
            measures(),
            assumptions(),
            development(),
            findings(),
            definitions(),
        ],
    )
}

fn key_figures() -> Section {
    let mut figures = table(
        "Nokkeltall",
        "Nøkkeltall for legetjenesten per 1.7.2020",
        &["Nøkkeltall/t/5", "Verdi/m/2", "Enhet/t/1.6", "Slik er det regnet/t/6"],
        rows(&[
            "#Fastlegelister|||",
            "Lister totalt|10|lister|antall rader i Fastlegelister",
            "Lister uten fast lege|1|lister|antall med status ubesatt eller vikar",
            "Kapasitet hos fastlegene|11_000|plasser|sum av Listetak i Fastlegelister",
            "Listeinnbyggere|10_120|personer|sum av Listelengde i Fastlegelister",
            "Ledige plasser|880|plasser|listekapasitet − listeinnbyggere",
            "Ledig kapasitet|8,0_%|av kapasiteten|ledige plasser / listekapasitet",
            "Mangel mot norm (7 %)|–|plasser|norm × listeinnbyggere − ledige plasser, minst 0",
            "Dekning av innbyggerne|105,7_%|av innbyggerne|listekapasitet / innbyggere",
            "#Tilplikting|||",
            "Tilplikting i årsverk|1,965|årsverk|sum av Ressurs i Tilplikting / 100",
            "Tilplikting i timer per uke|73,7|timer|årsverk × 37,5",
            "#Økonomi|||",
            "Sum tiltak i planperioden|3_920_000|kr|sum av årene 2022–2025",
            "Kostnad per innbygger i 2022|94|kr|sum 2022 / innbyggere",
        ]),
    );
    figures.rows[3].cells[0].link = Some("lister".into());
    figures.notes =
        vec!["– betyr at tallet ikke kan regnes ut, eller at det ikke er noen mangel.".into()];
    section(
        "nokkeltall",
        "Nøkkeltall",
        vec![
            Block::Callout("Kapasiteten dekker dagens behov: det er 105,7 plasser per 100 innbyggere. Ledig kapasitet er 8,0 %, over normen på 7 %.".into()),
            Block::Text("Tallene er regnet ut av kommunens egne arbeidsbøker. Hvert tall kan spores til sine celler i arbeidsboken som følger med.".into()),
            Block::Table(figures),
        ],
    )
}

fn lists() -> Section {
    let mut offices = table(
        "Legekontor",
        "Fastlegelister etter legekontor",
        &[
            "Legekontor/t/4",
            "Lister/n/1",
            "Uten fast lege/n/1.4",
            "Listetak/n/1.4",
            "Listelengde/n/1.4",
            "Ledige plasser/n/1.4",
        ],
        rows(&[
            "Legekontor 1|4|1|4_400|3_930|470",
            "Legekontor 2|4|0|4_500|4_290|210",
            "Solopraksis 1|1|0|1_100|890|210",
            "Solopraksis 2|1|0|1_000|1_010|−10",
            "=Sum|10|1|11_000|10_120|880",
        ]),
    );
    offices.notes = vec!["Negative tall betyr at flere står på listen enn listetaket sier.".into()];
    let single: Vec<Row> = (1..=10)
        .map(|number| {
            row(&format!("Hjemmel {number}|Legekontor 1|Besatt|1_100|1_0{number:02}|8.2-avtale"))
        })
        .collect();
    let mut lists = table(
        "Fastlegelister",
        "De enkelte listene",
        &[
            "Liste/t/2",
            "Legekontor/t/3",
            "Status/t/2",
            "Listetak/n/1.3",
            "Listelengde/n/1.3",
            "Avtaleform/t/2",
        ],
        single,
    );
    lists.pdf_rows = Some(6);
    lists.rest = "Og 4 lister til, se arket «Fastlegelister» i arbeidsboken.".into();
    section(
        "lister",
        "Fastlegelister",
        vec![
            Block::Text("De 10 legehjemlene drives privat, som solopraksiser eller i gruppepraksis. Én liste står uten fast lege.".into()),
            Block::Table(offices),
            Block::Chart(chart(
                ChartKind::Bars,
                "Ledige plasser etter legekontor",
                &["Legekontor 1", "Legekontor 2", "Solopraksis 1", "Solopraksis 2"],
                vec![series("Ledige plasser", &[470, 210, 210, -10], &["470", "210", "210", "−10"])],
            )),
            Block::Heading("De enkelte listene".into()),
            Block::Table(lists),
        ],
    )
}

fn duty() -> Section {
    section(
        "tilplikting",
        "Tilplikting til offentlig legearbeid",
        vec![
            Block::Text(
                "Allmennlegene kan tilpliktes inntil 20 % stilling til offentlig legearbeid."
                    .into(),
            ),
            Block::Table(table(
                "Tilplikting",
                "Tilpliktningsfordeling",
                &["Tjenestested/t/5", "Ressurs/m/1.5", "Årsverk/n/1.5", "Timer per uke/n/1.5"],
                rows(&[
                    "Sykehjem, 1. etasje|14_%|0,140|5,3",
                    "Sykehjem, KAD|33,5_%|0,335|12,6",
                    "Sykehjem, korttid rehabilitering|28_%|0,280|10,5",
                    "Sykehjem, KAD og 2. etasje|20_%|0,200|7,5",
                    "Helsestasjon|37_%|0,370|13,9",
                    "Sykehjem, KAD og Seniorsenter|20_%|0,200|7,5",
                    "Kragerø fengsel|8_%|0,080|3,0",
                    "Sannidal bokollektiv/Furubo|10_%|0,100|3,8",
                    "Stabbestad, boliger|6_%|0,060|2,3",
                    "Legevakt|20_%|0,200|7,5",
                    "=Sum|196,5_%|1,965|73,7",
                ]),
            )),
        ],
    )
}

fn measures() -> Section {
    let years = ["2022", "2023", "2024", "2025"];
    let mut yearly = table(
        "Tiltak",
        "Økonomiske konsekvenser av tiltakene, i kroner",
        &[
            "Tiltak/t/4",
            "Oppstart/t/1.3",
            "2022/k/1.3",
            "2023/k/1.3",
            "2024/k/1.3",
            "2025/k/1.3",
            "Sum/k/1.4",
        ],
        rows(&[
            "Øke kommuneoverlegeressurs med 30 %|2022|430_000|430_000|430_000|430_000|1_720_000",
            "Etablere ALIS-stilling ved behov|Etter 2021|200_000|200_000|200_000|200_000|800_000",
            "Samle tilpliktningsoppgaver i større stillinger|2022|200_000|200_000|200_000|200_000|800_000",
            "Ressurs til veiledning av leger i spesialisering|2022|150_000|150_000|150_000|150_000|600_000",
            "=Sum tiltak||980_000|980_000|980_000|980_000|3_920_000",
            "Ramme||1_000_000|1_000_000|1_000_000|1_000_000|4_000_000",
            "=Under (−over) rammen||20_000|20_000|20_000|20_000|80_000",
        ]),
    );
    yearly.notes = vec![
        "Faste priser. Varige tiltak løper ut planperioden.".into(),
        "Tiltak uten kostnad er ikke med i summene; de står i tabellen under.".into(),
    ];
    section(
        "tiltak",
        "Tiltak og økonomiske konsekvenser",
        vec![
            Block::Table(yearly),
            Block::Chart(chart(
                ChartKind::Columns,
                "Sum tiltak mot rammen",
                &years,
                vec![
                    series("Sum tiltak", &[980_000, 980_000, 980_000, 980_000], &["980_000"; 4]),
                    series("Ramme", &[1_000_000, 1_000_000, 1_000_000, 1_000_000], &["1_000_000"; 4]),
                ],
            )),
            Block::Heading("Tiltak uten kostnad eller utenfor planperioden".into()),
            Block::Bullets(vec![
                "Tilby kommunale stillinger for fastleger ved behov – ingen kostnad er oppgitt (tiltak.xlsx, ark «Tiltak», celle C3).".into(),
                "Mulig etablering av kommunal drift av legekontor – ingen kostnad er oppgitt.".into(),
                "Øke legeressurs i sykehjem med inntil 1 årsverk, 1 200 000 kr – starter i 2027, etter planperioden.".into(),
            ]),
        ],
    )
}

fn assumptions() -> Section {
    section(
        "forutsetninger",
        "Forutsetninger",
        vec![Block::Table(table(
            "Forutsetninger",
            "Forutsetninger som kan endres i arbeidsboken",
            &["Forutsetning/t/4", "Verdi/m/1.5", "Enhet/t/1.5", "Kilde/t/5"],
            rows(&[
                "Innbyggere|10_406|personer|legetall.toml, [kommune] innbyggere",
                "Norm for ledig kapasitet|7_%|av listeinnbyggerne|Larvik, plan for legetjenester 2022–2025, kap. 12",
                "Timer per årsverk|37,5|timer per uke|ASA 4310",
                "Ramme 2022|1_000_000|kr|legetall.toml, [ramme] 2022",
            ]),
        ))],
    )
}

fn development() -> Section {
    let years = ["2018", "2019", "2020", "2021", "2022"];
    section(
        "utvikling",
        "Utvikling",
        vec![
            Block::Chart(chart(
                ChartKind::Line,
                "Listekapasitet og listeinnbyggere",
                &years,
                vec![
                    series(
                        "Listekapasitet",
                        &[10_600, 10_800, 11_000, 11_000, 11_200],
                        &["10_600", "10_800", "11_000", "11_000", "11_200"],
                    ),
                    series(
                        "Listeinnbyggere",
                        &[10_250, 10_300, 10_120, 10_080, 10_010],
                        &["10_250", "10_300", "10_120", "10_080", "10_010"],
                    ),
                ],
            )),
            Block::Chart(chart(
                ChartKind::Columns,
                "Avvik mot budsjettet",
                &years,
                vec![series(
                    "Avvik",
                    &[-420_000, 120_000, 0, -80_000, 310_000],
                    &["−420_000", "120_000", "0", "−80_000", "310_000"],
                )],
            )),
        ],
    )
}

fn findings() -> Section {
    section(
        "merknader",
        "Datakvalitet",
        vec![
            Block::Text("Programmet har lest 3 arbeidsbøker og funnet dette.".into()),
            Block::Table(table(
                "Merknader",
                "Merknader til datagrunnlaget",
                &["Kode/t/1", "Alvor/t/1.5", "Sted/t/3", "Merknad/t/6", "Gjør slik/t/5"],
                rows(&[
                    "K204|merknad|tilplikting.xlsx, ark «Ark1», celle B7|Cellen inneholder «16% + 21%» og er lest som 37 %, summen av de to andelene.|Skriv summen i cellen, eller del raden i to, hvis helsestasjon og skolehelsetjeneste skal vises hver for seg.",
                    "K301|advarsel|tilplikting.xlsx, ark «Ark1», celle B14|Oppgitt sum er 196 %, men radene gir 196,5 %. Rapporten bruker summen av radene.|Rett summen i cellen, eller finn raden som er avrundet.",
                ]),
            )),
        ],
    )
}

fn definitions() -> Section {
    section(
        "definisjoner",
        "Definisjoner",
        vec![Block::Table(table(
            "Definisjoner",
            "Slik er nøkkeltallene definert",
            &["Nøkkeltall/t/2.5", "Definisjon/t/7"],
            rows(&[
                "Listekapasitet|Summen av listetakene: antall innbyggere kommunen og fastlegene har avtalt at listene kan romme.",
                "Reservekapasitet|Listekapasitet i prosent av listeinnbyggere. 100 betyr fulle lister, over 100 betyr ledige plasser.",
                "Tilplikting|Offentlig legearbeid som en fastlege kan pålegges, inntil 7,5 timer per uke ved fulltids praksis (ASA 4310).",
            ]),
        ))],
    )
}

/// A small report in another language.
pub fn small(language: Language) -> Report {
    let mut cover = match language {
        Language::English => cover("Doctor services in Kragerø – key figures"),
        _ => cover("Legetenesta i Kragerø – nøkkeltal og økonomiske følgjer"),
    };
    if language == Language::English {
        cover.appendix = Some("Appendix 1".into());
        cover.contents_heading = "Contents".into();
        cover.page_word = "Page".into();
        cover.of_word = "of".into();
    }
    cover.municipality = None;
    cover.facts = vec![("Per dato".into(), "1.7.2020".into())];
    let figures = table(
        "Figures",
        "Nøkkeltal",
        &["Nøkkeltal/t/3", "Verdi/n/1"],
        rows(&["Lister|10", "Listetak|11_000"]),
    );
    let mut report =
        report(language, cover, vec![section("tal", "Nøkkeltal", vec![Block::Table(figures)])]);
    report.date = None;
    report
}

const MARKUP: &str = "#let x = *bold* $x$ <label> @ref `raw` \\ // _it_ = heading #panic()";
const WORD: &str = "Tilpliktningsfordelingsprosentberegningsgrunnlagsdokumentasjonsplikt";
const PATH: &str = "C:\\Fellesområder\\Helse_og_omsorg\\Legetjenester\\2025\\Listeoversikt_per_2025-10-01_ENDELIG_v3.xlsx";
const ODD: &str = "Emoji 👍🏽👨‍👩‍👧, 中文, \u{202E}snudd\u{202C}, \u{0}\u{1}null, tab\there, o\u{30a}, ﬁ, \u{e000}, \u{fffd}, ☃ Čáhci";

fn nonsense() -> String {
    "x".repeat(150)
}

/// All that a report may hold at its worst.
pub fn cruel() -> Report {
    let mut cover = cover(&format!("{WORD} {MARKUP}"));
    cover.facts = vec![(WORD.into(), PATH.into()), (MARKUP.into(), ODD.into())];
    cover.summary = vec![MARKUP.into(), nonsense(), "to\nlinjer".into()];
    let mut hidden = table("S", "SKJULT", &["A/t/1"], vec![]);
    hidden.audience = Audience::Workbook;
    let bullets = Block::Bullets(vec![MARKUP.into(), nonsense(), String::new()]);
    let texts = vec![Block::Text(MARKUP.into()), Block::Callout(MARKUP.into()), bullets];
    let empty = table("Tom", "Ingen rader", &["A/t/1", "B/n/1"], vec![]);
    let across = vec![Block::Text("Ligger på tvers.".into()), Block::Table(many_columns())];
    let under = Block::Heading("Uten noe under".into());
    let sections = vec![
        section("tom", "TOM", vec![]),
        section("skjult", "SKJULT", vec![Block::Table(hidden)]),
        section("m", MARKUP, texts),
        section("mange", WORD, vec![Block::Table(many_rows()), under]),
        section("ord", PATH, vec![Block::Table(long_words()), Block::Table(empty)]),
        section("bred", "Bred", across),
        section("figurer", "Figurer", odd_charts()),
    ];
    report(Language::Bokmaal, cover, sections)
}

fn many_rows() -> SheetTable {
    let described = |number: usize| match number % 60 {
        0 => "=Delsum|||66_000|64_000|2_000|".into(),
        1 => format!("#Gruppe {number} med et navn som er lengre enn den første kolonnen||||||"),
        _ => {
            let comment = if number.is_multiple_of(7) {
                "Vikar til og med 30.6., deretter utlysning"
            } else {
                "–"
            };
            format!(
                "Hjemmel {number}|Legekontoret i {number}. etasje|{comment}|1_100|{}|−{number}|besatt",
                1100 + number
            )
        }
    };
    let rows = (1..=300).map(|number| row(&described(number))).collect();
    let columns = [
        "Liste/t/2",
        "Legekontor/t/3",
        "Kommentar/t/3",
        "Listetak/n/1",
        "Listelengde/n/1",
        "Ledig/n/1",
        "Status/t/2",
    ];
    table("Mange", MARKUP, &columns, rows)
}

fn long_words() -> SheetTable {
    let nonsense = nonsense();
    let cells = [WORD, PATH, &nonsense, ODD, "1_234_567_890"].into_iter().map(cell).collect();
    let columns =
        ["Ord/t/1", "Sti/t/1", "Tull/t/1", "Tegn/t/1", "Kommunehelsetjenestesamarbeidsutvalg/n/1"];
    let mut words = table("Ord", PATH, &columns, vec![Row { role: RowRole::Body, cells }]);
    words.notes = vec![nonsense, MARKUP.into()];
    words.columns[3].audience = Audience::Pdf;
    words
}

fn many_columns() -> SheetTable {
    let years: Vec<String> = (2020..2034).map(|year| format!("{year}/k/1")).collect();
    let columns: Vec<&str> =
        ["Tiltak/t/3"].into_iter().chain(years.iter().map(String::as_str)).collect();
    table(
        "Bred",
        "Mange år",
        &columns,
        vec![row(&format!("Øke ressurs{}", "|10_430_000".repeat(14)))],
    )
}

fn odd_charts() -> Vec<Block> {
    let names: Vec<String> = (1..=30)
        .map(|number| format!("Legekontor {number} med et langt navn i {number}. etasje"))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let values: Vec<i64> = (0..30).map(|number| (number * 97) % 1300 - 200).collect();
    let shown: Vec<String> = values.iter().map(ToString::to_string).collect();
    let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
    let of = |name, values: &[i64]| {
        let shown: Vec<String> =
            values.iter().map(|value| value.to_string().replace('-', "−")).collect();
        series(name, values, &shown.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let two = vec![series("Listetak", &values, &shown), series("Listelengde", &values, &shown)];
    let five = vec![
        of("A", &[1, 2]),
        of("B", &[2, 3]),
        of("C", &[3, 4]),
        of("D", &[4, 4]),
        of("E", &[4, 1]),
    ];
    let three = vec![of("A", &[10, 20, 30]), of("B", &[30, 40, 50]), of("C", &[60, 70, 80])];
    let over = |kind, title| {
        let years = ["2024", "2025", "2026"];
        let series =
            vec![of("Kostnad", &[3, -1, 9]), of("Netto", &[2, 0, 4]), of("Ramme", &[3, 0, 5])];
        chart(kind, title, &years, series)
    };
    let crossing = vec![of("Opp", &[0, 20, 40]), of("Ned", &[40, 20, 0])];
    [
        chart(ChartKind::Columns, "Mange kontor", &names, vec![series("Ledig", &values, &shown)]),
        chart(ChartKind::Bars, "To serier", &names, two),
        chart(ChartKind::Columns, "Bare null", &["A", "B"], vec![of("N", &[0, 0])]),
        chart(ChartKind::Columns, "Bare negative", &["A", "B"], vec![of("N", &[-3, -5])]),
        chart(ChartKind::Line, "Tre linjer", &["1", "2", "3"], three),
        chart(ChartKind::Line, "To linjer som krysser", &["1", "2", "3"], crossing),
        chart(ChartKind::Line, "Ett punkt", &["2024"], vec![of("A", &[10])]),
        chart(ChartKind::Columns, "Ingen kategorier", &[], vec![of("A", &[])]),
        over(ChartKind::ColumnsAndLine, "Mot rammen"),
        chart(ChartKind::Columns, "Fem serier", &["2024", "2025"], five),
    ]
    .map(Block::Chart)
    .to_vec()
}
