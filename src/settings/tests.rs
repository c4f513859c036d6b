#![allow(clippy::unwrap_used)]

use super::*;
use crate::finding::{Finding, Param};
use crate::place::Place;
use std::fmt::Write;
use std::sync::Arc;

fn file() -> Arc<str> {
    "legetall.toml".into()
}

fn at(line: u32) -> Place {
    Place::line(&file(), line)
}

fn shown(finding: &Finding) -> String {
    let mut line = format!("{} {}", finding.place.as_ref().unwrap(), finding.code());
    for (name, param) in &finding.params {
        match param {
            Param::Text(text) => write!(line, " {name}={text}"),
            Param::List(words) => write!(line, " {name}={}", words.join("|")),
            Param::Number(number) => write!(line, " {name}={number}"),
            Param::Count(count) => write!(line, " {name}={count}"),
            Param::Year(year) => write!(line, " {name}={year}"),
            other => write!(line, " {name}={other:?}"),
        }
        .unwrap();
    }
    line
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let (_, findings) = parse(&file(), text);
    let shown: Vec<String> = findings.iter().map(shown).collect();
    assert_eq!(shown, expected, "in {text:?}");
}

#[track_caller]
fn good(text: &str) -> Settings {
    let (settings, findings) = parse(&file(), text);
    assert!(findings.is_empty(), "{:?}", findings.iter().map(shown).collect::<Vec<_>>());
    settings
}

const EXAMPLE: &str = include_str!("../../templates/legetall.toml");

/// The example with all of its settings in force: they have no space after their `#`.
fn in_force(example: &str) -> String {
    let line = |line: &str| match line.strip_prefix('#') {
        Some(setting) if !setting.is_empty() && !setting.starts_with(' ') => setting.to_owned(),
        _ => line.to_owned(),
    };
    example.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Every column of every kind is named in the example.
#[test]
fn the_commented_example_names_every_column() {
    for kind in Kind::ALL {
        let (_, list) = EXAMPLE.split_once(&format!("# {}:", kind.id())).unwrap();
        let list = list.replace("\n#  ", "");
        let list = list.lines().next().unwrap();
        let named: Vec<&str> = list.split(", ").map(str::trim).collect();
        let ids: Vec<String> = kind.columns().iter().map(|column| column.id()).collect();
        assert_eq!(named[..ids.len()], ids, "{}", kind.id());
    }
}

#[test]
fn the_commented_example_reads_as_it_says() {
    assert_eq!(good(EXAMPLE), Settings::default());
    let settings = good(&in_force(EXAMPLE));
    let amount = |line, kroner: i64| Sourced::new(Decimal::from(kroner), at(line));
    let tabell = |line| Tabell { line, ..Tabell::default() };
    let expected = Settings {
        kommune: Kommune {
            nummer: Some("4014".into()),
            navn: Some("Kragerø".into()),
            innbyggere: Some(Sourced::new(Decimal::from(10406), at(13))),
            malform: Some(Language::Bokmaal),
        },
        sak: Sak {
            arkivsak: Some("26/1234".into()),
            tittel: Some("Delplan for legetjenester".into()),
            vedlegg: Some(1),
            dato: NaiveDate::from_ymd_opt(2026, 11, 22),
        },
        plan_fra: Some(Sourced::new(2022, at(23))),
        plan_til: Some(Sourced::new(2025, at(24))),
        ramme: BTreeMap::from([
            (2022, amount(27, 1_000_000)),
            (2023, amount(28, 1_000_000)),
            (2024, amount(29, 1_200_000)),
            (2025, amount(30, 1_200_000)),
        ]),
        norm: Normer {
            ledig_kapasitet: Some(Norm {
                verdi: Sourced::new(Decimal::from(7), at(34)),
                kilde: Some("Larvik, plan for legetjenester 2022–2025, kap. 12".into()),
            }),
        },
        deflator: settings.deflator.clone(),
        egne_satser: settings.egne_satser.clone(),
        legevakt: Legevakt {
            innbyggere: Some(Sourced::new(Decimal::from(70_000), at(37))),
            kilde: Some("Handlingsprogram for legetjenesten 2025–2028".into()),
        },
        grenser: Grenser {
            celler: Some(1_000_000),
            utpakket: Some(256),
            ark: Some(500),
            tekst: Some(64),
        },
        innboks: Innboks {
            slag: vec![Kind::Fastlegelister, Kind::Tilplikting, Kind::Tiltak],
            ventetid: Some(5),
            ro: Some(10),
        },
        // What drivers, capacity and scenarios say is looked at in a test of its own.
        forutsetninger: settings.forutsetninger.clone(),
        drivere: settings.drivere.clone(),
        kapasitet: settings.kapasitet.clone(),
        folsomhet: settings.folsomhet.clone(),
        scenarioer: settings.scenarioer.clone(),
        tabeller: vec![
            Tabell {
                fil: Some("Liste*.xlsx".into()),
                ark: Some("Ark1".into()),
                slag: Some(Kind::Fastlegelister),
                kolonner: BTreeMap::from([
                    (Column::Listetak, "Avtalt antall".into()),
                    (Column::Listelengde, "Antall 1.10.".into()),
                ]),
                ..tabell(47)
            },
            Tabell {
                fil: Some("tilplikting.xlsx".into()),
                slag: Some(Kind::Tilplikting),
                enhet: Some(Enhet::TimerPerUke),
                ..tabell(54)
            },
            Tabell {
                ark: Some("Budsjett".into()),
                slag: Some(Kind::Tiltak),
                enhet: Some(Enhet::TusenKroner),
                kolonner: BTreeMap::from([
                    (Column::Tiltak, "Hva".into()),
                    (Column::Aar(2022), "Økonomiplan år 1".into()),
                    (Column::Aar(2023), "Økonomiplan år 2".into()),
                ]),
                ..tabell(59)
            },
            Tabell {
                slag: Some(Kind::Fastlegelister),
                overskrifter: ["Senter", "Lege", "Maks", "Antall 1.10."].map(String::from).into(),
                kolonner: BTreeMap::from([
                    (Column::Legekontor, "Senter".into()),
                    (Column::Lege, "Lege".into()),
                    (Column::Listetak, "Maks".into()),
                    (Column::Listelengde, "Antall 1.10.".into()),
                ]),
                ..tabell(67)
            },
        ],
    };
    assert_eq!(settings, expected);
    let newest = |id: &str| settings.satser().newest(id).map(|row| row.verdi);
    assert_eq!(newest("praksiskompensasjon_dag"), Some(11_800.into()));
    assert_eq!(newest("etableringstilskudd"), Some(200_000.into()));
    let Deflator { grunnaar, aar } = &settings.deflator;
    assert_eq!(grunnaar.as_ref().map(|year| year.value), Some(2022));
    let growth: Vec<(i32, Decimal)> = aar.iter().map(|(y, d)| (*y, d.verdi.value)).collect();
    assert_eq!(growth, [(2023, 37), (2024, 43), (2025, 41)].map(|(y, d)| (y, Decimal::new(d, 1))));
}

#[test]
fn the_commented_example_says_how_costs_follow_from_drivers() {
    let settings = good(&in_force(EXAMPLE));
    let [post, equipment] = settings.drivere.as_slice() else { panic!("two drivers") };
    let named = |driver: &Driver, factor: &str| match &driver.faktorer[factor] {
        Faktorverdi::Tall { verdi, kilde } => {
            format!("{} {}", verdi.value, kilde.as_deref().unwrap_or("-"))
        }
        Faktorverdi::Navn(name) => name.value.clone(),
    };
    assert_eq!((post.slag, post.nytt.is_some()), (Driverslag::Stilling, false));
    let factors = ["aarsverk", "aarslonn", "pensjon", "arbeidsgiveravgift"];
    assert_eq!(
        factors.map(|factor| named(post, factor)),
        ["0.3 -", "aarslonn_lege", "14 -", "arbeidsgiveravgift_sone_2"],
    );
    let formula = equipment.formel.as_ref().unwrap();
    assert_eq!(formula.value, "lister * (sats + tillegg)");
    assert_eq!(
        ["lister", "sats", "tillegg"].map(|factor| named(equipment, factor)),
        ["3 -", "150000 -", "25000 tilbud"],
    );
    let new = equipment.nytt.as_ref().unwrap();
    let start = new.oppstart.as_ref().unwrap().value;
    assert_eq!((start.year, start.month), (2023, Some(7)));
    assert_eq!(new.slag.as_ref().map(|slag| slag.value), Some(crate::model::Slag::Engangs));
    let salary = &settings.forutsetninger["aarslonn_lege"];
    assert_eq!(
        (salary.navn.as_deref(), salary.enhet),
        (Some("Årslønn for leger"), Some(Enhet::Kroner))
    );
    let growth = settings.kapasitet.innbyggervekst.as_ref().unwrap();
    assert_eq!(growth.value, Decimal::new(8, 1));
    assert_eq!(settings.kapasitet.innbyggere[&2025].value, Decimal::from(10_600));
    assert_eq!(settings.folsomhet.as_ref().map(|per_cent| per_cent.value), Some(Decimal::TEN));
    let [scenario] = settings.scenarioer.as_slice() else { panic!("one scenario") };
    assert_eq!(scenario.endringer.len(), 2);
    let [change] = scenario.tiltak.as_slice() else { panic!("one measure") };
    assert_eq!(change.slutt.as_ref().unwrap().value.year, 2024);
    assert!(!change.utelates);
}

#[test]
fn what_is_wrong_in_drivers_and_scenarios_is_refused_with_its_line() {
    check(
        "[[driver]]\ntype = 'gave'",
        &[
            "legetall.toml:1 K519 key=driver.tiltak",
            "legetall.toml:2 K516 key=driver.type found=gave known=stilling|tilskudd|praksiskompensasjon|basistilskudd|veiledning|leie|investering|formel",
        ],
    );
    check(
        "[[driver]]\ntiltak = 'A'\ntype = 'leie'\nareal = 100\nantall = 2",
        &[
            "legetall.toml:1 K519 key=driver.sats",
            "legetall.toml:5 K503 found=antall known=tiltak|type|areal|sats|aarlig_tiltak|nytt|oppstart|slutt|slag|utgiftsart",
        ],
    );
    check(
        "[[driver]]\ntiltak = 'A'\ntype = 'tilskudd'\nantall = 1\nsats = 2\noppstart = 2026",
        &["legetall.toml:1 K544 key=oppstart"],
    );
    check(
        "[[driver]]\ntiltak = 'A'\ntype = 'tilskudd'\nantall = 1\nsats = 2\nnytt = true\noppstart = 'mai'",
        &["legetall.toml:7 K543 key=driver.oppstart found='mai'"],
    );
    check(
        "[forutsetninger]\n'Årslønn' = 1",
        &["legetall.toml:2 K541 key=forutsetninger.Årslønn found=1"],
    );
    check(
        "[[scenario]]\n[[scenario.tiltak]]\nnavn = 'A'\nutelates = 'ja'",
        &[
            "legetall.toml:1 K519 key=scenario.navn",
            "legetall.toml:4 K542 key=scenario.tiltak.utelates found='ja'",
        ],
    );
    check(
        "[kapasitet]\ninnbyggervekst = 90",
        &["legetall.toml:2 K509 key=kapasitet.innbyggervekst found=90 least=-20 most=20"],
    );
}

#[test]
fn everything_is_optional() {
    assert_eq!(good(""), Settings::default());
    assert_eq!(good("\u{feff}# bare en kommentar\r\n[kommune]\r\n[plan]\r\n"), Settings::default());
}

#[test]
fn numbers_are_exact_and_name_their_line() {
    let settings = good("[ramme]\r\n2025 = 2_280_000\r\n2026 = 1.5e6\r\n2027 = 971531.10\r\n");
    let amounts: Vec<(i32, String, String)> = settings
        .ramme
        .iter()
        .map(|(year, amount)| (*year, amount.value.to_string(), amount.places[0].to_string()))
        .collect();
    let expected = [
        (2025, "2280000", "legetall.toml:2"),
        (2026, "1500000", "legetall.toml:3"),
        (2027, "971531.1", "legetall.toml:4"),
    ];
    assert_eq!(amounts, expected.map(|(year, a, b)| (year, a.to_owned(), b.to_owned())));
    let norm = good("[norm]\nledig_kapasitet.verdi = 7.1").norm.ledig_kapasitet.unwrap();
    assert_eq!(norm.verdi, Sourced::new(Decimal::new(71, 1), at(2)));
}

#[test]
fn units_are_known_by_their_words() {
    for (word, unit) in [
        ("prosent", Enhet::Prosent),
        ("%", Enhet::Prosent),
        ("Timer", Enhet::TimerPerUke),
        ("årsverk", Enhet::Aarsverk),
        ("aarsverk", Enhet::Aarsverk),
        ("kr", Enhet::Kroner),
        ("1000 kr", Enhet::TusenKroner),
        ("mill. kr", Enhet::MillionerKroner),
    ] {
        let settings = good(&format!("[[tabell]]\nenhet = '{word}'"));
        assert_eq!(settings.tabeller[0].enhet, Some(unit), "{word}");
    }
}

#[test]
fn what_is_not_toml_names_the_line() {
    check(
        "[kommune]\nnavn = Kragerø\n",
        &[
            "legetall.toml:2 K501 found=navn = Kragerø reason=string values must be quoted, expected literal string",
        ],
    );
    check(
        "[kommune]\nmålform = 'nb'",
        &[
            "legetall.toml:2 K501 found=målform = 'nb' reason=invalid unquoted key, expected letters, numbers, `-`, `_`",
        ],
    );
    check(
        "[ramme]\n2022 = 1 000 000",
        &[
            "legetall.toml:2 K501 found=2022 = 1 000 000 reason=string values must be quoted, expected literal string",
        ],
    );
    check(
        "[plan]\nfra = 2022\nfra = 2023",
        &["legetall.toml:3 K501 found=fra = 2023 reason=duplicate key"],
    );
    let (_, findings) = read(&file(), b"[kommune]\nnavn = 'Krager\xf8'");
    assert_eq!(findings.iter().map(shown).collect::<Vec<_>>(), ["legetall.toml:2 K502"]);
    let utf16: Vec<u8> = "\u{feff}[kommune]".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&file(), &utf16).1[0].code(), "K502");
}

#[test]
fn unknown_keys_come_with_the_nearest_right_one() {
    check(
        "[komune]\n[kommune]\ninnbygere = 10406\n\"målform\" = 'nb'",
        &[
            "legetall.toml:1 K503 found=komune known=kommune|sak|plan|ramme|norm|legevakt|grenser|innboks|forutsetninger|driver|kapasitet|folsomhet|scenario|tabell|deflator|sats",
            "legetall.toml:3 K503 found=innbygere known=innbyggere|nummer|navn|malform",
            "legetall.toml:4 K503 found=målform known=malform|nummer|navn|innbyggere",
        ],
    );
    check(
        "[norm]\nledig_kapasitet = { verdi = 7, kjelde = 'x' }",
        &["legetall.toml:2 K503 found=kjelde known=kilde|verdi"],
    );
}

#[test]
fn wrong_shapes_are_refused() {
    check("kommune = 'Kragerø'", &["legetall.toml:1 K504 key=kommune found='Kragerø'"]);
    check(
        "[norm]\nledig_kapasitet = 7",
        &["legetall.toml:2 K504 key=norm.ledig_kapasitet found=7"],
    );
    check(
        "[norm.ledig_kapasitet]\nkilde = 'x'",
        &["legetall.toml:1 K519 key=norm.ledig_kapasitet.verdi"],
    );
    check("\n[tabell]\nslag = 'tiltak'", &["legetall.toml:2 K505 key=tabell"]);
    check("tabell = [1]", &["legetall.toml:1 K505 key=tabell"]);
    check("[[tabell]]\nfil = 'a.xlsx'", &["legetall.toml:1 K518"]);
    check("[kommune]\nnavn = 4014", &["legetall.toml:2 K506 key=kommune.navn found=4014"]);
    check("[kommune]\nnavn = '  '", &["legetall.toml:2 K507 key=kommune.navn"]);
    check(
        "[[tabell]]\nslag = 'tiltak'\noverskrifter = 'Lege'",
        &["legetall.toml:3 K520 key=tabell.overskrifter found='Lege'"],
    );
}

#[test]
fn wrong_numbers_are_refused() {
    for (text, expected) in [
        ("[ramme]\n2022 = '1 000 000'", "K508 key=ramme.2022 found='1 000 000'"),
        ("[ramme]\n2022 = nan", "K508 key=ramme.2022 found=nan"),
        ("[ramme]\n2022 = 0x10", "K508 key=ramme.2022 found=0x10"),
        ("[ramme]\n2022 = true", "K508 key=ramme.2022 found=true"),
        ("[ramme]\n2022 = -1", "K509 key=ramme.2022 found=-1 least=0 most=1000000000000"),
        ("[ramme]\n2022 = 1e13", "K509 key=ramme.2022 found=1e13 least=0 most=1000000000000"),
        ("[ramme]\n22 = 1", "K511 key=ramme.22 found=22 least=1900 most=2200"),
        ("[plan]\nfra = 2201", "K511 key=plan.fra found=2201 least=1900 most=2200"),
        ("[plan]\nfra = '2022'", "K511 key=plan.fra found='2022' least=1900 most=2200"),
        ("[kommune]\ninnbyggere = 0", "K509 key=kommune.innbyggere found=0 least=1 most=10000000"),
        ("[kommune]\ninnbyggere = 10.406", "K510 key=kommune.innbyggere found=10.406"),
        ("[kommune]\nnummer = 4014", "K515 found=4014"),
        ("[kommune]\nnummer = '301'", "K515 found='301'"),
        ("[sak]\nvedlegg = -1", "K509 key=sak.vedlegg found=-1 least=1 most=999"),
        ("[sak]\ndato = '22.11.2026'", "K512 key=sak.dato found='22.11.2026'"),
        ("[sak]\ndato = 2026-11-22T10:00:00", "K512 key=sak.dato found=2026-11-22T10:00:00"),
    ] {
        check(text, &[&format!("legetall.toml:2 {expected}")]);
    }
}

#[test]
fn the_plan_runs_forwards_and_not_for_ever() {
    check("[plan]\nfra = 2025\ntil = 2022", &["legetall.toml:3 K513 from=2025 to=2022"]);
    check("[plan]\nfra = 2022\ntil = 2052", &["legetall.toml:3 K514 years=31 limit=30"]);
    assert_eq!(good("[plan]\nfra = 2022\ntil = 2022").plan_til.unwrap().value, 2022);
}

#[test]
fn words_of_a_table_come_with_the_nearest_right_one() {
    check(
        "[kommune]\nmalform = 'no'",
        &["legetall.toml:2 K516 key=kommune.malform found=no known=nb|nn|en"],
    );
    check(
        "[[tabell]]\nslag = 'fastlegeliste'",
        &[
            "legetall.toml:2 K516 key=tabell.slag found=fastlegeliste known=fastlegelister|tilplikting|tiltak|legeaarsverk|aktivitet|kostra|vaktbemanning|budsjett",
        ],
    );
    check(
        "[[tabell]]\nslag = 'tilplikting'\nenhet = 'kr'",
        &["legetall.toml:3 K516 key=tabell.enhet found=kr known=prosent|timer|årsverk"],
    );
    check(
        "[[tabell]]\nslag = 'tilplikting'\nkolonner = { ressurser = '%', 2022 = 'x' }",
        &[
            "legetall.toml:3 K516 key=tabell.kolonner.2022 found=2022 known=kommune|tjenestested|ressurs|lege|funksjon|kommentar",
            "legetall.toml:3 K516 key=tabell.kolonner.ressurser found=ressurser known=ressurs|kommune|tjenestested|lege|funksjon|kommentar",
        ],
    );
    check(
        "[[tabell]]\nkolonner = { listetak = 'Antall', listelengde = 'antall' }",
        &["legetall.toml:2 K517 found=Antall"],
    );
}

proptest::proptest! {
    /// Whatever the file says, there is an answer, and every finding names a line of the file.
    #[test]
    fn any_text_is_read_or_refused(
        section in "(kommune|sak|plan|ramme|norm|\\[tabell\\]|norm.ledig_kapasitet)",
        key in "(nummer|innbyggere|malform|fra|til|verdi|dato|vedlegg|kolonner|20[0-9]{2}|[a-z]{0,3})",
        value in "(-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,20})?|'.{0,9}'|[0-9]{4}-[0-9]{2}-[0-9]{2}|\\PC{0,9}|\\{.{0,9}\\})",
    ) {
        let text = format!("[{section}]\n{key} = {value}\n");
        let (_, findings) = parse(&file(), &text);
        for finding in findings {
            proptest::prop_assert!([at(1), at(2), at(3)].contains(finding.place.as_ref().unwrap()));
        }
        let _ = read(&file(), value.as_bytes());
    }
}

#[test]
fn limits_stay_within_what_a_machine_can_bear() {
    check(
        "[grenser]\nceller = 999\nutpakket = 4097\nark = 10.5\ntekst = 1024",
        &[
            "legetall.toml:2 K509 key=grenser.celler found=999 least=1000 most=20000000",
            "legetall.toml:3 K509 key=grenser.utpakket found=4097 least=1 most=4096",
            "legetall.toml:4 K510 key=grenser.ark found=10.5",
        ],
    );
}

fn rates_of(text: &str) -> Vec<String> {
    parse_rates(&"satser.toml".into(), text).1.iter().map(shown).collect()
}

const RATES: &str = include_str!("../../templates/satser.toml");

#[test]
fn the_built_in_rates_are_whole_and_as_stated() {
    let (rates, findings) = parse_rates(&"satser.toml".into(), RATES);
    assert_eq!(findings, []);
    assert_eq!(&rates, rates_built_in());
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    for (id, date, verdi) in [
        ("praksiskompensasjon_dag", "2024-01-01", "11178"),
        ("praksiskompensasjon_halv_dag", "2026-11-22", "5589"),
        ("praksiskompensasjon_time", "2024-01-01", "1397"),
        ("basistilskudd_til_1000", "2021-07-01", "642"),
        ("basistilskudd_over_1000", "2021-12-31", "526"),
        ("basistilskudd_til_1000", "2022-01-01", "653"),
        ("basistilskudd_over_1000", "2022-06-30", "526"),
        ("basistilskudd_til_1000", "2023-04-30", "675"),
        ("basistilskudd_over_1000", "2022-07-01", "544"),
        ("arbeidsgiveravgift_sone_1", "2026-01-01", "14.1"),
        ("arbeidsgiveravgift_sone_2", "2026-01-01", "10.6"),
        ("arbeidsgiveravgift_sone_3", "2026-01-01", "6.4"),
        ("arbeidsgiveravgift_sone_4", "2026-01-01", "5.1"),
        ("arbeidsgiveravgift_sone_4a", "2026-01-01", "7.9"),
        ("arbeidsgiveravgift_sone_5", "2026-12-31", "0"),
    ] {
        let found = rates.at(id, day(date)).unwrap();
        assert_eq!(found.verdi, verdi.parse().unwrap(), "{id} {date}");
    }
    for id in ["basistilskudd_til_1000", "basistilskudd_over_1000"] {
        let ended = rates.at(id, day("2023-05-01"));
        assert!(matches!(ended, Err(crate::model::Satsproblem::Opphort { .. })), "{id}");
    }
    assert_eq!(rates.0.len(), 11);
}

/// The row of 1.1.2022, which follows one of 1.7.2021 and has one of 1.7.2022 after it.
#[test]
fn what_is_wrong_in_a_file_of_rates_is_refused_with_its_line() {
    let changed = |from: &str, to: &str| {
        assert!(RATES.contains(from), "{from}");
        rates_of(&RATES.replacen(from, to, 1))
    };
    let capitation = "sats=basistilskudd_til_1000";
    for (from, to, expected) in [
        ("fra = 2022-01-01", "fra = 2021-07-01", "K530"),
        ("fra = 2022-01-01", "fra = 2021-06-30", "K531"),
        ("fra = 2021-07-01", "fra = 2021-07-01\ntil = 2021-12-30\nopphor = 'x'", "K532"),
        ("fra = 2021-07-01", "fra = 2021-07-01\ntil = 2022-01-01\nopphor = 'x'", "K533"),
        ("til = 2023-04-30", "til = 2022-06-30", "K534"),
        ("opphor = \"pasienttilpasset\"", "", "K535"),
        ("verdi = 653", "enhet = 'kr'\nverdi = 653", "K536"),
    ] {
        let found = changed(from, to);
        assert_eq!(found.len(), 1, "{from} → {to}: {found:?}");
        assert!(found[0].contains(&format!("{expected} {capitation}")), "{found:?}");
    }
    for (from, to, expected) in [
        ("verdi = 11178", "verdi = -1", "K509 key=sats.verdi found=-1 least=0 most=1000000000"),
        ("verdi = 11178", "verdi = '11 178'", "K508 key=sats.verdi found='11 178'"),
        ("verdi = 14.1", "verdi = 141", "K509 key=sats.verdi found=141 least=0 most=100"),
        ("kilde = \"Legeforeningen, praksiskompensasjon fra 1.1.2024\"", "", "K519 key=sats.kilde"),
        (
            "kilde = \"Legeforeningen, praksiskompensasjon fra 1.1.2024\"",
            "kilde = ''",
            "K507 key=sats.kilde",
        ),
        ("enhet = \"kr per dag\"", "", "K519 key=sats.enhet"),
        ("fra = 2024-01-01", "fra = '2024-01-01'", "K512 key=sats.fra found='2024-01-01'"),
        ("fra = 2024-01-01", "", "K519 key=sats.fra"),
    ] {
        let found = changed(from, to);
        assert!(found.iter().any(|line| line.ends_with(expected)), "{from} → {to}: {found:?}");
    }
    let unknown = changed("verdi = 11178", "verdi = 11178\nbelop = 1");
    assert!(unknown[0].contains("K503 found=belop known="), "{unknown:?}");
}

#[test]
fn the_configuration_adds_and_replaces_rows() {
    let settings = good(
        "[[sats]]\nid = 'praksiskompensasjon_dag'\nfra = 2024-01-01\nverdi = 11000.5\nkilde = 'a'\n\
         [[sats]]\nid = 'praksiskompensasjon_dag'\nfra = 2026-01-01\nverdi = 12000\nkilde = 'b'\n\
         [[sats]]\nid = 'etablering'\nnavn = 'Tilskudd'\nenhet = 'kr'\nfra = 2025-01-01\nverdi = 200000\nkilde = 'c'",
    );
    let at = |id: &str, date: &str| settings.satser().at(id, date.parse().unwrap()).unwrap().verdi;
    assert_eq!(at("praksiskompensasjon_dag", "2025-12-31"), Decimal::new(110_005, 1));
    assert_eq!(at("praksiskompensasjon_dag", "2026-01-01"), Decimal::from(12_000));
    assert_eq!(at("praksiskompensasjon_time", "2026-01-01"), Decimal::from(1397));
    assert_eq!(at("etablering", "2025-01-01"), Decimal::from(200_000));
    assert_eq!(good("").satser(), rates_built_in());
    // What ended goes on only from the day after.
    let again = "[[sats]]\nid = 'basistilskudd_til_1000'\nverdi = 1\nkilde = 'd'\nfra = ";
    good(&format!("{again}2023-05-01"));
    check(
        &format!("{again}2023-06-01"),
        &[
            "legetall.toml:5 K532 sats=basistilskudd_til_1000 to=Date(2023-04-30) from=Date(2023-06-01)",
        ],
    );
    check(
        &format!("{again}2023-04-30"),
        &[
            "legetall.toml:5 K533 sats=basistilskudd_til_1000 to=Date(2023-04-30) from=Date(2023-04-30)",
        ],
    );
}

#[test]
fn rates_of_the_configuration_are_held_to_the_same_demands() {
    let row = "[[sats]]\nfra = 2025-01-01\nverdi = 1\nkilde = 'a'\n";
    let found = |rest: &str| {
        let (_, findings) = parse(&file(), &format!("{row}{rest}"));
        findings.iter().map(shown).collect::<Vec<_>>()
    };
    let unknown = found("id = 'praksiskompensasjon_dg'");
    assert!(
        unknown[0].starts_with(
            "legetall.toml:2 K537 sats=praksiskompensasjon_dg known=praksiskompensasjon_dag|"
        ),
        "{unknown:?}"
    );
    assert_eq!(found("id = 'x'\nenhet = 'kr'"), ["legetall.toml:2 K519 key=sats.navn"]);
    assert_eq!(found("id = 'x'\nnavn = 'X'"), ["legetall.toml:2 K519 key=sats.enhet"]);
    assert_eq!(found(""), ["legetall.toml:1 K519 key=sats.id"]);
    let twice = format!("id = 'praksiskompensasjon_dag'\n{row}id = 'praksiskompensasjon_dag'");
    assert_eq!(
        found(&twice),
        ["legetall.toml:7 K530 sats=praksiskompensasjon_dag from=Date(2025-01-01)"]
    );
    let differs = found("id = 'praksiskompensasjon_dag'\nenhet = 'kr'");
    assert_eq!(
        differs,
        ["legetall.toml:2 K536 sats=praksiskompensasjon_dag key=enhet found=kr known=kr per dag"]
    );
}

#[test]
fn a_deflator_has_a_growth_with_a_source_for_each_year() {
    let settings = good("[deflator]\ngrunnaar = 2024\n2025 = { verdi = -0.5, kilde = 'a' }");
    assert_eq!(settings.deflator.grunnaar, Some(Sourced::new(2024, at(2))));
    let growth = &settings.deflator.aar[&2025];
    assert_eq!(growth.verdi, Sourced::new(Decimal::new(-5, 1), at(3)));
    assert_eq!(growth.kilde.as_deref(), Some("a"));
    check(
        "[deflator]\n2025 = 4.1\n2026 = { verdi = 4.1 }\n25 = { verdi = 1, kilde = 'a' }\n2027 = { verdi = 410, kilde = 'a', fra = 1 }",
        &[
            "legetall.toml:2 K504 key=deflator.2025 found=4.1",
            "legetall.toml:3 K519 key=deflator.2026.kilde",
            "legetall.toml:4 K511 key=deflator.25 found=25 least=1900 most=2200",
            "legetall.toml:5 K509 key=deflator.2027.verdi found=410 least=-50 most=100",
            "legetall.toml:5 K503 found=fra known=verdi|kilde",
        ],
    );
}
