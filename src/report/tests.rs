#![allow(clippy::unwrap_used, clippy::expect_used)]
// Expected texts are updated by a tool that writes them so.
#![allow(clippy::needless_raw_string_hashes, clippy::too_many_lines)]

use super::sample::*;
use super::*;
use crate::figures::Outcome;
use crate::finding::{self, Finding, Severity};
use crate::language::{Arg, Language};
use crate::model::{Bemanning, Column as Field, Field as Read, Kind, Kommunedata, Period, Unit};
use crate::place::{Place, Pos};
use crate::settings::Settings;
use expect_test::expect;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

fn texts(language: Language) -> Texts {
    Texts::built_in(language)
}

fn report(analysis: &Analysis, language: Language) -> Report {
    build(analysis, &texts(language), Options::default())
}

/// Spaces that do not break are written `~`.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', "~")
}

/// What both files print of a report, without the long tables of the workbook.
fn outline(report: &Report) -> String {
    let mut lines = vec![format!("# {}", report.cover.title)];
    lines.extend(report.cover.municipality.clone());
    lines.extend(report.cover.appendix.clone());
    lines.extend(report.cover.facts.iter().map(|(label, value)| format!("{label}: {value}")));
    lines.extend(report.cover.summary.iter().map(|sentence| format!("* {sentence}")));
    for section in &report.sections {
        lines.push(format!("\n## {}", section.heading));
        lines.extend(section.blocks.iter().flat_map(block_lines));
    }
    plain(&lines.join("\n"))
}

fn block_lines(block: &Block) -> Vec<String> {
    match block {
        Block::Text(text) => vec![text.clone()],
        Block::Heading(text) => vec![format!("### {text}")],
        Block::Bullets(items) => items.iter().map(|item| format!("- {item}")).collect(),
        Block::Callout(text) => vec![format!("! {text}")],
        Block::Chart(chart) => vec![format!("[{}] {}", chart.title, chart.alternative)],
        Block::Table(table) if table.audience == Audience::Workbook => {
            vec![format!("[ark {}: {} rader]", table.sheet, table.rows.len())]
        }
        Block::Table(table) => {
            let shown = |position: usize| {
                table.columns.get(position).is_some_and(|c| c.audience != Audience::Workbook)
            };
            let line = |cells: Vec<&str>| {
                let cells: Vec<&str> = cells
                    .into_iter()
                    .enumerate()
                    .filter(|(position, _)| shown(*position))
                    .map(|(_, cell)| cell)
                    .collect();
                format!("| {} |", cells.join(" | "))
            };
            let mut lines = vec![format!("[{}]", table.caption)];
            lines.push(line(table.columns.iter().map(|c| c.header.as_str()).collect()));
            lines.extend(
                table.rows.iter().map(|r| line(r.cells.iter().map(|c| c.shown.as_str()).collect())),
            );
            lines.extend(table.notes.iter().map(|note| format!("  {note}")));
            lines
        }
        Block::Copy(copy) => {
            let cell = |(pos, copied): (&Pos, &CopiedCell)| {
                let marks: Vec<&str> = copied.marks.iter().map(|mark| &*mark.label).collect();
                let severity = copied.severity.map(Severity::id).unwrap_or_default();
                let line = format!("{pos} {} {severity} {}", copied.cell.shown, marks.join(", "));
                line.trim_end().to_owned()
            };
            let caption = [format!("[{}: {}]", copy.sheet, copy.caption)];
            caption.into_iter().chain(copy.cells.iter().map(cell)).collect()
        }
    }
}

fn tables(report: &Report) -> impl Iterator<Item = &SheetTable> {
    report.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

fn sheet<'a>(report: &'a Report, name: &str) -> &'a SheetTable {
    tables(report)
        .find(|table| table.audience != Audience::Pdf && table.name == name)
        .unwrap_or_else(|| panic!("no sheet {name}"))
}

/// Rows of a sheet as the workbook has them: shown or formula, tab by tab.
fn live(table: &SheetTable) -> String {
    let row = |row: &Row| {
        let cells = row.cells.iter().map(|cell| {
            let name =
                cell.defined_name.as_ref().map_or(String::new(), |name| format!(" ({name})"));
            match &cell.formula {
                Some(formula) => format!("{} {formula}{name}", cell.shown),
                None => format!("{}{name}", cell.shown),
            }
        });
        cells.collect::<Vec<_>>().join(" | ")
    };
    plain(&table.rows.iter().map(row).collect::<Vec<_>>().join("\n"))
}

fn only_lists() -> Kommunedata {
    let all = kragero();
    Kommunedata {
        fastlegelister: all.fastlegelister,
        origins: all.origins.into_iter().filter(|o| o.kind == Kind::Fastlegelister).collect(),
        ..Kommunedata::default()
    }
}

fn only_measures() -> Kommunedata {
    let all = kragero();
    Kommunedata {
        tiltak: all.tiltak,
        origins: all.origins.into_iter().filter(|o| o.kind == Kind::Tiltak).collect(),
        ..Kommunedata::default()
    }
}

fn only_duty() -> Kommunedata {
    let all = kragero();
    Kommunedata {
        tilplikting: all.tilplikting,
        oppgitt: all.oppgitt,
        origins: all.origins.into_iter().filter(|o| o.kind == Kind::Tilplikting).collect(),
        ..Kommunedata::default()
    }
}

fn lists_of(lists: &[(&str, &str)], vacant: usize) -> Kommunedata {
    let mut data = only_lists();
    data.fastlegelister = lists
        .iter()
        .enumerate()
        .map(|(index, (ceiling, length))| {
            let mut one = list(index, "Legekontor 1", ceiling, length);
            let status = if index < vacant { Bemanning::Ubesatt } else { Bemanning::Fast };
            one.bemanning = Read::known(status, one.place.clone());
            one
        })
        .collect();
    data
}

fn measures_of(measures: &[(&str, &str)]) -> Kommunedata {
    let mut data = only_measures();
    data.tiltak = measures
        .iter()
        .enumerate()
        .map(|(index, (start, cost))| {
            measure(index, &format!("Tiltak {}", index + 1), start, cost, "1")
        })
        .collect();
    data
}

fn plan_years() -> Settings {
    let mut settings = kragero_settings();
    settings.ramme.clear();
    settings
}

fn framed(amounts: [&str; 4]) -> Settings {
    let mut settings = kragero_settings();
    for (frame, amount) in settings.ramme.values_mut().zip(amounts) {
        frame.value = dec(amount);
    }
    settings
}

/// One error, in the ceiling of the third list.
fn unreadable_ceiling() -> (Kommunedata, Finding) {
    let mut data = kragero();
    let place = cell(LISTS, "C6");
    data.fastlegelister[2].listetak = Read::Unreadable(place.clone());
    let finding = Finding::new(&finding::intake::NUMBER_UNREADABLE)
        .at(place)
        .with("column", "listetak")
        .with("found", "ca. ni hundre");
    (data, finding)
}

/// Money from three sources, doctors phased in, a post and hours at a rate, by priority.
fn everything_that_columns_say() -> Kommunedata {
    let mut data = measures_of(&[
        ("2022", "900000"),
        ("2023", "500000"),
        ("2022", "-"),
        ("2022", "-"),
        ("2022", "200000"),
    ]);
    let known = |value: &str, at: &str| Read::known(dec(value), cell(MEASURES, at));
    let phased = &mut data.tiltak[0];
    phased.nye_leger = known("4", "I2");
    phased.innfaset_til = Read::known(Period::year(2024), cell(MEASURES, "J2"));
    phased.tilskudd = known("90000", "E2");
    phased.refusjon.helaar = known("30000", "F2");
    phased.omdisponering.helaar = known("60000", "G2");
    let post = &mut data.tiltak[2];
    post.stilling = known("50", "K4");
    post.faktorer.stilling = known("50", "K4");
    post.faktorer.aarslonn = known("1000000", "L4");
    post.faktorer.pensjon = known("14", "M4");
    post.faktorer.arbeidsgiveravgift = known("14.1", "N4");
    let hours = &mut data.tiltak[3];
    hours.faktorer.timer = known("1", "O5");
    hours.faktorer.sats = known("800", "P5");
    hours.faktorer.uker = known("40", "Q5");
    for tiltak in &mut data.tiltak[2..4] {
        tiltak.kostnad = tiltak.faktorer.product();
        tiltak.beregnet = true;
    }
    for (tiltak, (priority, at)) in
        data.tiltak.iter_mut().zip([("2", "R2"), ("1", "R3"), ("2", "R4")])
    {
        tiltak.prioritet = known(priority, at);
    }
    data
}

/// A rate whose quantity nobody knows, beside a cost.
fn a_rate_without_a_quantity() -> Kommunedata {
    let mut data = measures_of(&[("2022", "400000"), ("2022", "-")]);
    let rate = &mut data.tiltak[1].faktorer;
    rate.antall = Read::Missing(cell(MEASURES, "F3"));
    rate.sats = Read::known(dec("11178"), cell(MEASURES, "G3"));
    rate.dager = Read::known(dec("5"), cell(MEASURES, "H3"));
    rate.andel = Read::known(dec("50"), cell(MEASURES, "I3"));
    data
}

/// A grant, an investment, a one-off, an end, a month and a measure older than the plan.
fn many_kinds_of_measures() -> Kommunedata {
    let mut data = measures_of(&[
        ("2022", "430000"),
        ("2023", "900000"),
        ("2020", "100000"),
        ("2022", "-"),
        ("2022", "60000"),
    ]);
    let at = |cell_: &str| cell(MEASURES, cell_);
    data.tiltak[0].tilskudd = Read::known(dec("100000"), at("E2"));
    for (tiltak, row) in data.tiltak.iter_mut().skip(1).zip(3..) {
        tiltak.tilskudd = Read::Missing(at(&format!("E{row}")));
    }
    data.tiltak[1].utgiftsart = Read::known(crate::model::Utgiftsart::Investering, at("F3"));
    data.tiltak[1].slag = Read::known(crate::model::Slag::Engangs, at("G3"));
    data.tiltak[4].iverksetting = Read::known(Period { year: 2022, month: Some(8) }, at("B6"));
    data.tiltak[4].slutt = Read::known(Period::year(2023), at("H6"));
    data
}

/// The constellations that the sentences must be right for.
fn constellations() -> Vec<(&'static str, Analysis)> {
    let unnamed = || {
        let mut settings = plan_years();
        settings.kommune.navn = None;
        settings
    };
    let (unreadable, error) = unreadable_ceiling();
    let warning = || {
        Finding::new(&finding::economy::GRANT_WITHOUT_COST)
            .with("tiltak", "Tiltak 1")
            .with("column", "tilskudd")
            .with("amount", dec("1000"))
    };
    let mut no_status = only_lists();
    for list in &mut no_status.fastlegelister {
        list.bemanning = Read::Absent;
    }
    vec![
        ("Kragerø", kragero_analysed()),
        ("nothing read", analysed(Kommunedata::default(), Settings::default(), Vec::new())),
        ("full lists, no status", {
            let mut data = no_status;
            data.fastlegelister.truncate(2);
            for list in &mut data.fastlegelister {
                list.listelengde = list.listetak.clone();
            }
            analysed(data, unnamed(), Vec::new())
        }),
        (
            "one list, vacant, one place",
            analysed(lists_of(&[("900", "899")], 1), unnamed(), vec![]),
        ),
        (
            "one overfull",
            analysed(lists_of(&[("900", "901"), ("900", "900")], 1), unnamed(), vec![]),
        ),
        ("several overfull, all vacant", {
            analysed(lists_of(&[("900", "950"), ("900", "1000")], 2), unnamed(), vec![])
        }),
        ("two of three vacant", {
            let lists = [("900", "800"), ("900", "800"), ("900", "800")];
            analysed(lists_of(&lists, 2), unnamed(), vec![])
        }),
        (
            "an unreadable ceiling",
            analysed(unreadable, kragero_settings(), vec![error, warning(), warning()]),
        ),
        ("duty alone", analysed(only_duty(), unnamed(), vec![])),
        ("one measure, above the frame", {
            analysed(measures_of(&[("2022", "2000000")]), kragero_settings(), vec![])
        }),
        ("on the frame", analysed(measures_of(&[("2022", "1000000")]), kragero_settings(), vec![])),
        ("above one year's frame", {
            let settings = framed(["900000", "1100000", "1100000", "1100000"]);
            analysed(measures_of(&[("2022", "1000000")]), settings, vec![])
        }),
        ("nothing in the plan", {
            analysed(
                measures_of(&[("2030", "10"), ("2031", "20"), ("2022", "-")]),
                plan_years(),
                vec![],
            )
        }),
        ("growing, in words", {
            analysed(measures_of(&[("2022", "100000"), ("2024", "50000")]), plan_years(), vec![])
        }),
        ("a plan of one year", {
            let mut settings = plan_years();
            settings.plan_til = settings.plan_fra.clone();
            analysed(measures_of(&[("2022", "100000")]), settings, vec![])
        }),
        ("many kinds of measures", analysed(many_kinds_of_measures(), plan_years(), vec![])),
        (
            "everything that columns say",
            analysed(everything_that_columns_say(), kragero_settings(), vec![]),
        ),
        (
            "a rate without a quantity",
            analysed(a_rate_without_a_quantity(), kragero_settings(), vec![]),
        ),
        ("savings", {
            let measures = measures_of(&[("2022", "-500000"), ("2023", "100000")]);
            analysed(measures, plan_years(), vec![])
        }),
        ("a saving in a plan of one year", {
            let mut settings = plan_years();
            settings.plan_til = settings.plan_fra.clone();
            analysed(measures_of(&[("2022", "-500000")]), settings, vec![])
        }),
        ("all in the last year", {
            analysed(measures_of(&[("2025", "12000000")]), plan_years(), vec![])
        }),
        ("one outside and one without a start", {
            let mut data = measures_of(&[("2022", "1000"), ("2031", "100000"), ("2022", "70000")]);
            let start = &mut data.tiltak[2].iverksetting;
            *start = Read::Missing(start.places()[0].clone());
            analysed(data, plan_years(), vec![])
        }),
        ("a cost that could not be read", {
            let mut data = measures_of(&[("2022", "1000")]);
            let cost = &mut data.tiltak[0].kostnad;
            *cost = Read::Unreadable(cost.places()[0].clone());
            analysed(data, plan_years(), vec![])
        }),
    ]
}

#[test]
fn the_summary_is_right_in_every_constellation_and_language() {
    let mut lines = Vec::new();
    for (name, analysis) in constellations() {
        lines.push(format!("{name}\n"));
        for language in Language::ALL {
            for sentence in report(&analysis, language).cover.summary {
                lines.push(format!("  {} {}\n", language.code(), plain(&sentence)));
            }
        }
    }
    expect![[r#"
        Kragerø
          nb Kragerø kommune har 10 fastlegelister ved 4 legekontor, med avtalt plass til 11~000 innbyggere. Det svarer til 105,7~% av innbyggertallet på 10~406.
          nb Det er 594 ledige plasser, 5,4~% av kapasiteten. Alle listene har fast lege.
          nb Tilpliktingen til offentlig legearbeid utgjør 196,5~% av en full stilling, det vil si 1,965 årsverk. Det er 98,3~% av det avtalen med legene gir rom for.
          nb Fire av åtte tiltak har en kostnad som faller i planperioden 2022–2025. De koster til sammen kr~980~000 hvert år, kr~3~920~000 i alt. Summen er kr~80~000 under den samlede rammen på kr~4~000~000, og kostnaden er innenfor rammen hvert år.
          nb Tre tiltak har ingen oppgitt kostnad og er ikke med i summene. Ett tiltak til kr~1~200~000 ligger utenfor planperioden og er ikke med i summene.
          nb Tallene er gitt med forbehold om én advarsel; se «Datagrunnlag og kvalitet».
          nn Kragerø kommune har 10 fastlegelister ved 4 legekontor, med avtalt plass til 11~000 innbyggjarar. Det svarar til 105,7~% av innbyggjartalet på 10~406.
          nn Det er 594 ledige plassar, 5,4~% av kapasiteten. Alle listene har fast lege.
          nn Tilpliktinga til offentleg legearbeid utgjer 196,5~% av ei full stilling, det vil seie 1,965 årsverk. Det er 98,3~% av det avtalen med legane gir rom for.
          nn Fire av åtte tiltak har ein kostnad som fell i planperioden 2022–2025. Dei kostar til saman kr~980~000 kvart år, kr~3~920~000 i alt. Summen er kr~80~000 under den samla ramma på kr~4~000~000, og kostnaden er innanfor ramma kvart år.
          nn Tre tiltak har ingen oppgitt kostnad og er ikkje med i summane. Eitt tiltak til kr~1~200~000 ligg utanfor planperioden og er ikkje med i summane.
          nn Tala er gitt med atterhald om éi åtvaring; sjå «Datagrunnlag og kvalitet».
          en Kragerø municipality has 10 GP lists at 4 offices, with agreed places for 11,000 residents. This equals 105.7% of the population of 10,406.
          en There are 594 free places, 5.4% of the capacity. All lists have a permanent doctor.
          en The public duty of the GPs adds up to 196.5% of a full post, that is 1.965 FTE. This is 98.3% of what the agreement with the doctors allows.
          en Four of eight measures have a cost that falls in the plan period 2022–2025. Together they cost NOK~980,000 each year, NOK~3,920,000 in all. The total is NOK~80,000 below the combined frame of NOK~4,000,000, and the cost is within the frame each year.
          en Three measures have no stated cost and are not in the sums. One measure of NOK~1,200,000 is outside the plan period and is not in the sums.
          en The figures are given with the reservation of one warning; see “Data basis and quality”.
        nothing read
          nb Det ble ikke funnet noen listeoversikt, tilpliktingsfordeling, tabell over legeårsverk eller budsjett for tiltak i filene, så det er ingen tall å vise.
          nn Det vart ikkje funne noka listeoversikt, tilpliktingsfordeling, nokon tabell over legeårsverk eller noko budsjett for tiltak i filene, så det er ingen tal å vise.
          en No overview of GP lists, allocation of public duty, table of doctor posts or budget of measures was found in the files, so there are no figures to show.
        full lists, no status
          nb Kommunen har 2 fastlegelister ved ett legekontor, med avtalt plass til 2~200 innbyggere. Det svarer til 21,1~% av innbyggertallet på 10~406. Anslagsvis 8~206 innbyggere står ikke på noen av listene.
          nb Listene er fulle: Det er ingen ledige plasser når alle lister ses samlet.
          nb Grunnlaget mangler tilpliktingsfordeling og budsjett for tiltak, så det som bygger på dette, er ikke med.
          nn Kommunen har 2 fastlegelister ved eitt legekontor, med avtalt plass til 2~200 innbyggjarar. Det svarar til 21,1~% av innbyggjartalet på 10~406. Om lag 8~206 innbyggjarar står ikkje på nokon av listene.
          nn Listene er fulle: Det er ingen ledige plassar når ein ser alle lister under eitt.
          nn Grunnlaget manglar tilpliktingsfordeling og budsjett for tiltak, så det som byggjer på dette, er ikkje med.
          en The municipality has 2 GP lists at one office, with agreed places for 2,200 residents. This equals 21.1% of the population of 10,406. About 8,206 residents are on none of the lists.
          en The lists are full: there are no free places when all lists are seen together.
          en The data basis lacks an allocation of public duty and a budget of measures, so what rests on this is not included.
        one list, vacant, one place
          nb Kommunen har én fastlegeliste, med avtalt plass til 900 innbyggere. Det svarer til 8,6~% av innbyggertallet på 10~406. Anslagsvis 9~507 innbyggere står ikke på noen av listene.
          nb Det er én ledig plass, 0,1~% av kapasiteten. Listen er uten fast lege.
          nb Grunnlaget mangler tilpliktingsfordeling og budsjett for tiltak, så det som bygger på dette, er ikke med.
          nn Kommunen har éi fastlegeliste, med avtalt plass til 900 innbyggjarar. Det svarar til 8,6~% av innbyggjartalet på 10~406. Om lag 9~507 innbyggjarar står ikkje på nokon av listene.
          nn Det er éin ledig plass, 0,1~% av kapasiteten. Lista er utan fast lege.
          nn Grunnlaget manglar tilpliktingsfordeling og budsjett for tiltak, så det som byggjer på dette, er ikkje med.
          en The municipality has one GP list, with agreed places for 900 residents. This equals 8.6% of the population of 10,406. About 9,507 residents are on none of the lists.
          en There is one free place, 0.1% of the capacity. The list is without a permanent doctor.
          en The data basis lacks an allocation of public duty and a budget of measures, so what rests on this is not included.
        one overfull
          nb Kommunen har 2 fastlegelister ved ett legekontor, med avtalt plass til 1~800 innbyggere. Det svarer til 17,3~% av innbyggertallet på 10~406. Anslagsvis 8~605 innbyggere står ikke på noen av listene.
          nb Det står én innbygger mer på listene enn det er avtalt plass til. Én av 2 lister er uten fast lege.
          nb Grunnlaget mangler tilpliktingsfordeling og budsjett for tiltak, så det som bygger på dette, er ikke med.
          nn Kommunen har 2 fastlegelister ved eitt legekontor, med avtalt plass til 1~800 innbyggjarar. Det svarar til 17,3~% av innbyggjartalet på 10~406. Om lag 8~605 innbyggjarar står ikkje på nokon av listene.
          nn Det står éin innbyggjar meir på listene enn det er avtalt plass til. Éi av 2 lister er utan fast lege.
          nn Grunnlaget manglar tilpliktingsfordeling og budsjett for tiltak, så det som byggjer på dette, er ikkje med.
          en The municipality has 2 GP lists at one office, with agreed places for 1,800 residents. This equals 17.3% of the population of 10,406. About 8,605 residents are on none of the lists.
          en One resident more is listed than there are agreed places. One of 2 lists is without a permanent doctor.
          en The data basis lacks an allocation of public duty and a budget of measures, so what rests on this is not included.
        several overfull, all vacant
          nb Kommunen har 2 fastlegelister ved ett legekontor, med avtalt plass til 1~800 innbyggere. Det svarer til 17,3~% av innbyggertallet på 10~406. Anslagsvis 8~456 innbyggere står ikke på noen av listene.
          nb Det står 150 innbyggere flere på listene enn det er avtalt plass til. Ingen av de 2 listene har fast lege.
          nb Grunnlaget mangler tilpliktingsfordeling og budsjett for tiltak, så det som bygger på dette, er ikke med.
          nn Kommunen har 2 fastlegelister ved eitt legekontor, med avtalt plass til 1~800 innbyggjarar. Det svarar til 17,3~% av innbyggjartalet på 10~406. Om lag 8~456 innbyggjarar står ikkje på nokon av listene.
          nn Det står 150 innbyggjarar fleire på listene enn det er avtalt plass til. Ingen av dei 2 listene har fast lege.
          nn Grunnlaget manglar tilpliktingsfordeling og budsjett for tiltak, så det som byggjer på dette, er ikkje med.
          en The municipality has 2 GP lists at one office, with agreed places for 1,800 residents. This equals 17.3% of the population of 10,406. About 8,456 residents are on none of the lists.
          en 150 residents more are listed than there are agreed places. None of the 2 lists has a permanent doctor.
          en The data basis lacks an allocation of public duty and a budget of measures, so what rests on this is not included.
        two of three vacant
          nb Kommunen har 3 fastlegelister ved ett legekontor, med avtalt plass til 2~700 innbyggere. Det svarer til 25,9~% av innbyggertallet på 10~406. Anslagsvis 8~006 innbyggere står ikke på noen av listene.
          nb Det er 300 ledige plasser, 11,1~% av kapasiteten. 2 av 3 lister er uten fast lege.
          nb Grunnlaget mangler tilpliktingsfordeling og budsjett for tiltak, så det som bygger på dette, er ikke med.
          nn Kommunen har 3 fastlegelister ved eitt legekontor, med avtalt plass til 2~700 innbyggjarar. Det svarar til 25,9~% av innbyggjartalet på 10~406. Om lag 8~006 innbyggjarar står ikkje på nokon av listene.
          nn Det er 300 ledige plassar, 11,1~% av kapasiteten. 2 av 3 lister er utan fast lege.
          nn Grunnlaget manglar tilpliktingsfordeling og budsjett for tiltak, så det som byggjer på dette, er ikkje med.
          en The municipality has 3 GP lists at one office, with agreed places for 2,700 residents. This equals 25.9% of the population of 10,406. About 8,006 residents are on none of the lists.
          en There are 300 free places, 11.1% of the capacity. 2 of 3 lists are without a permanent doctor.
          en The data basis lacks an allocation of public duty and a budget of measures, so what rests on this is not included.
        an unreadable ceiling
          nb Kragerø kommune har 10 fastlegelister ved 4 legekontor. Kapasiteten kan ikke regnes ut.
          nb Alle listene har fast lege.
          nb Tilpliktingen til offentlig legearbeid utgjør 196,5~% av en full stilling, det vil si 1,965 årsverk. Det er 98,3~% av det avtalen med legene gir rom for.
          nb Fire av åtte tiltak har en kostnad som faller i planperioden 2022–2025. De koster til sammen kr~980~000 hvert år, kr~3~920~000 i alt. Summen er kr~80~000 under den samlede rammen på kr~4~000~000, og kostnaden er innenfor rammen hvert år.
          nb Tre tiltak har ingen oppgitt kostnad og er ikke med i summene. Ett tiltak til kr~1~200~000 ligger utenfor planperioden og er ikke med i summene.
          nb Tallene er gitt med forbehold om én feil og 3 advarsler; se «Datagrunnlag og kvalitet».
          nn Kragerø kommune har 10 fastlegelister ved 4 legekontor. Kapasiteten kan ikkje reknast ut.
          nn Alle listene har fast lege.
          nn Tilpliktinga til offentleg legearbeid utgjer 196,5~% av ei full stilling, det vil seie 1,965 årsverk. Det er 98,3~% av det avtalen med legane gir rom for.
          nn Fire av åtte tiltak har ein kostnad som fell i planperioden 2022–2025. Dei kostar til saman kr~980~000 kvart år, kr~3~920~000 i alt. Summen er kr~80~000 under den samla ramma på kr~4~000~000, og kostnaden er innanfor ramma kvart år.
          nn Tre tiltak har ingen oppgitt kostnad og er ikkje med i summane. Eitt tiltak til kr~1~200~000 ligg utanfor planperioden og er ikkje med i summane.
          nn Tala er gitt med atterhald om éin feil og 3 åtvaringar; sjå «Datagrunnlag og kvalitet».
          en Kragerø municipality has 10 GP lists at 4 offices. The capacity cannot be computed.
          en All lists have a permanent doctor.
          en The public duty of the GPs adds up to 196.5% of a full post, that is 1.965 FTE. This is 98.3% of what the agreement with the doctors allows.
          en Four of eight measures have a cost that falls in the plan period 2022–2025. Together they cost NOK~980,000 each year, NOK~3,920,000 in all. The total is NOK~80,000 below the combined frame of NOK~4,000,000, and the cost is within the frame each year.
          en Three measures have no stated cost and are not in the sums. One measure of NOK~1,200,000 is outside the plan period and is not in the sums.
          en The figures are given with the reservation of one error and 3 warnings; see “Data basis and quality”.
        duty alone
          nb Tilpliktingen til offentlig legearbeid utgjør 196,5~% av en full stilling, det vil si 1,965 årsverk.
          nb Grunnlaget mangler listeoversikt og budsjett for tiltak, så det som bygger på dette, er ikke med.
          nn Tilpliktinga til offentleg legearbeid utgjer 196,5~% av ei full stilling, det vil seie 1,965 årsverk.
          nn Grunnlaget manglar listeoversikt og budsjett for tiltak, så det som byggjer på dette, er ikkje med.
          en The public duty of the GPs adds up to 196.5% of a full post, that is 1.965 FTE.
          en The data basis lacks an overview of GP lists and a budget of measures, so what rests on this is not included.
        one measure, above the frame
          nb Tiltaket koster kr~2~000~000 hvert år i planperioden 2022–2025, kr~8~000~000 i alt. Summen er kr~4~000~000 over den samlede rammen på kr~4~000~000, kr~1~000~000 hvert år.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med. Tallene er gitt med forbehold om 4 advarsler; se «Datagrunnlag og kvalitet».
          nn Tiltaket kostar kr~2~000~000 kvart år i planperioden 2022–2025, kr~8~000~000 i alt. Summen er kr~4~000~000 over den samla ramma på kr~4~000~000, kr~1~000~000 kvart år.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med. Tala er gitt med atterhald om 4 åtvaringar; sjå «Datagrunnlag og kvalitet».
          en The measure costs NOK~2,000,000 each year in the plan period 2022–2025, NOK~8,000,000 in all. The total is NOK~4,000,000 above the combined frame of NOK~4,000,000, NOK~1,000,000 each year.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included. The figures are given with the reservation of 4 warnings; see “Data basis and quality”.
        on the frame
          nb Tiltaket koster kr~1~000~000 hvert år i planperioden 2022–2025, kr~4~000~000 i alt. Summen er lik den samlede rammen på kr~4~000~000, og kostnaden er lik rammen hvert år.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med.
          nn Tiltaket kostar kr~1~000~000 kvart år i planperioden 2022–2025, kr~4~000~000 i alt. Summen er lik den samla ramma på kr~4~000~000, og kostnaden er lik ramma kvart år.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med.
          en The measure costs NOK~1,000,000 each year in the plan period 2022–2025, NOK~4,000,000 in all. The total is equal to the combined frame of NOK~4,000,000, and the cost equals the frame each year.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included.
        above one year's frame
          nb Tiltaket koster kr~1~000~000 hvert år i planperioden 2022–2025, kr~4~000~000 i alt. Summen er kr~200~000 under den samlede rammen på kr~4~200~000, men årsrammen overskrides med kr~100~000 i 2022.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med. Tallene er gitt med forbehold om én advarsel; se «Datagrunnlag og kvalitet».
          nn Tiltaket kostar kr~1~000~000 kvart år i planperioden 2022–2025, kr~4~000~000 i alt. Summen er kr~200~000 under den samla ramma på kr~4~200~000, men årsramma blir overskriden med kr~100~000 i 2022.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med. Tala er gitt med atterhald om éi åtvaring; sjå «Datagrunnlag og kvalitet».
          en The measure costs NOK~1,000,000 each year in the plan period 2022–2025, NOK~4,000,000 in all. The total is NOK~200,000 below the combined frame of NOK~4,200,000, but the yearly frame is exceeded by NOK~100,000 in 2022.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included. The figures are given with the reservation of one warning; see “Data basis and quality”.
        nothing in the plan
          nb Ingen av de tre tiltakene har en kostnad som faller i planperioden 2022–2025.
          nb Ett tiltak har ingen oppgitt kostnad og er ikke med i summene. To tiltak til kr~30 i alt ligger utenfor planperioden og er ikke med i summene.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med.
          nn Ingen av dei tre tiltaka har ein kostnad som fell i planperioden 2022–2025.
          nn Eitt tiltak har ingen oppgitt kostnad og er ikkje med i summane. To tiltak til kr~30 i alt ligg utanfor planperioden og er ikkje med i summane.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med.
          en None of the three measures has a cost that falls in the plan period 2022–2025.
          en One measure has no stated cost and is not in the sums. Two measures of NOK~30 in all are outside the plan period and are not in the sums.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included.
        growing, in words
          nb De to tiltakene koster til sammen kr~500~000 i planperioden 2022–2025. Kostnaden øker fra kr~100~000 i 2022 til kr~150~000 i 2025.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med.
          nn Dei to tiltaka kostar til saman kr~500~000 i planperioden 2022–2025. Kostnaden aukar frå kr~100~000 i 2022 til kr~150~000 i 2025.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med.
          en The two measures together cost NOK~500,000 in the plan period 2022–2025. The cost rises from NOK~100,000 in 2022 to NOK~150,000 in 2025.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included.
        a plan of one year
          nb Tiltaket koster kr~100~000 i 2022.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med.
          nn Tiltaket kostar kr~100~000 i 2022.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med.
          en The measure costs NOK~100,000 in 2022.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included.
        many kinds of measures
          nb Fire av fem tiltak har en kostnad som faller i planperioden 2022–2025. De koster til sammen kr~3~105~000. Kostnaden er høyest i 2023, med kr~1~490~000, og lavest i 2024 og 2025, med kr~530~000. Når tilskudd på kr~400~000 er trukket fra, er netto kostnad kr~2~705~000.
          nb Ett tiltak har ingen oppgitt kostnad og er ikke med i summene.
          nb Ett tiltak stopper etter 2023.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med.
          nn Fire av fem tiltak har ein kostnad som fell i planperioden 2022–2025. Dei kostar til saman kr~3~105~000. Kostnaden er høgast i 2023, med kr~1~490~000, og lågast i 2024 og 2025, med kr~530~000. Når tilskot på kr~400~000 er trekt frå, er netto kostnad kr~2~705~000.
          nn Eitt tiltak har ingen oppgitt kostnad og er ikkje med i summane.
          nn Eitt tiltak stoppar etter 2023.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med.
          en Four of five measures have a cost that falls in the plan period 2022–2025. Together they cost NOK~3,105,000. The cost is highest in 2023, at NOK~1,490,000, and lowest in 2024 and 2025, at NOK~530,000. After grants of NOK~400,000, the net cost is NOK~2,705,000.
          en One measure has no stated cost and is not in the sums.
          en One measure stops after 2023.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included.
        everything that columns say
          nb De fem tiltakene koster til sammen kr~7~729~480 i planperioden 2022–2025. Kostnaden øker fra kr~1~182~370 i 2022 til kr~2~282~370 i 2025. Når tilskudd på kr~270~000 og refusjoner på kr~90~000 er trukket fra, er netto kostnad kr~7~369~480. Summen før tilskudd og refusjoner er kr~3~729~480 over den samlede rammen på kr~4~000~000. Årsrammen overskrides med kr~182~370 i 2022, kr~982~370 i 2023, kr~1~282~370 i 2024 og kr~1~282~370 i 2025.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med. Tallene er gitt med forbehold om 4 advarsler; se «Datagrunnlag og kvalitet».
          nn Dei fem tiltaka kostar til saman kr~7~729~480 i planperioden 2022–2025. Kostnaden aukar frå kr~1~182~370 i 2022 til kr~2~282~370 i 2025. Når tilskot på kr~270~000 og refusjonar på kr~90~000 er trekt frå, er netto kostnad kr~7~369~480. Summen før tilskot og refusjonar er kr~3~729~480 over den samla ramma på kr~4~000~000. Årsramma blir overskriden med kr~182~370 i 2022, kr~982~370 i 2023, kr~1~282~370 i 2024 og kr~1~282~370 i 2025.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med. Tala er gitt med atterhald om 4 åtvaringar; sjå «Datagrunnlag og kvalitet».
          en The five measures together cost NOK~7,729,480 in the plan period 2022–2025. The cost rises from NOK~1,182,370 in 2022 to NOK~2,282,370 in 2025. After grants of NOK~270,000 and refunds of NOK~90,000, the net cost is NOK~7,369,480. The total before grants and refunds is NOK~3,729,480 above the combined frame of NOK~4,000,000. The yearly frame is exceeded by NOK~182,370 in 2022, NOK~982,370 in 2023, NOK~1,282,370 in 2024 and NOK~1,282,370 in 2025.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included. The figures are given with the reservation of 4 warnings; see “Data basis and quality”.
        a rate without a quantity
          nb Ett av to tiltak har en kostnad som faller i planperioden 2022–2025. Det koster kr~400~000 hvert år, kr~1~600~000 i alt. Summen er kr~2~400~000 under den samlede rammen på kr~4~000~000, og kostnaden er innenfor rammen hvert år.
          nb Ett tiltak har ingen oppgitt kostnad og er ikke med i summene.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med.
          nn Eitt av to tiltak har ein kostnad som fell i planperioden 2022–2025. Det kostar kr~400~000 kvart år, kr~1~600~000 i alt. Summen er kr~2~400~000 under den samla ramma på kr~4~000~000, og kostnaden er innanfor ramma kvart år.
          nn Eitt tiltak har ingen oppgitt kostnad og er ikkje med i summane.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med.
          en One of two measures has a cost that falls in the plan period 2022–2025. It costs NOK~400,000 each year, NOK~1,600,000 in all. The total is NOK~2,400,000 below the combined frame of NOK~4,000,000, and the cost is within the frame each year.
          en One measure has no stated cost and is not in the sums.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included.
        savings
          nb De to tiltakene gir til sammen en innsparing på kr~1~700~000 i planperioden 2022–2025. Innsparingen går ned fra kr~500~000 i 2022 til kr~400~000 i 2025.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med.
          nn Dei to tiltaka gir til saman ei innsparing på kr~1~700~000 i planperioden 2022–2025. Innsparinga går ned frå kr~500~000 i 2022 til kr~400~000 i 2025.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med.
          en The two measures together save NOK~1,700,000 in the plan period 2022–2025. The saving falls from NOK~500,000 in 2022 to NOK~400,000 in 2025.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included.
        a saving in a plan of one year
          nb Tiltaket gir en innsparing på kr~500~000 i 2022.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med.
          nn Tiltaket gir ei innsparing på kr~500~000 i 2022.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med.
          en The measure saves NOK~500,000 in 2022.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included.
        all in the last year
          nb Tiltaket koster kr~12~000~000 i planperioden 2022–2025, alt i 2025.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med.
          nn Tiltaket kostar kr~12~000~000 i planperioden 2022–2025, alt i 2025.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med.
          en The measure costs NOK~12,000,000 in the plan period 2022–2025, all of it in 2025.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included.
        one outside and one without a start
          nb Ett av tre tiltak har en kostnad som faller i planperioden 2022–2025. Det koster kr~1~000 hvert år, kr~4~000 i alt.
          nb Ett tiltak ligger utenfor planperioden og er ikke med i summene. Ett tiltak med kostnad mangler startår og er ikke med i summene.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med. Tallene er gitt med forbehold om én advarsel; se «Datagrunnlag og kvalitet».
          nn Eitt av tre tiltak har ein kostnad som fell i planperioden 2022–2025. Det kostar kr~1~000 kvart år, kr~4~000 i alt.
          nn Eitt tiltak ligg utanfor planperioden og er ikkje med i summane. Eitt tiltak med kostnad manglar startår og er ikkje med i summane.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med. Tala er gitt med atterhald om éi åtvaring; sjå «Datagrunnlag og kvalitet».
          en One of three measures has a cost that falls in the plan period 2022–2025. It costs NOK~1,000 each year, NOK~4,000 in all.
          en One measure is outside the plan period and is not in the sums. One measure with a cost has no start year and is not in the sums.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included. The figures are given with the reservation of one warning; see “Data basis and quality”.
        a cost that could not be read
          nb Kostnaden i planperioden 2022–2025 kan ikke regnes ut, fordi ett tiltak har en kostnad eller et startår som ikke kunne leses.
          nb Grunnlaget mangler listeoversikt og tilpliktingsfordeling, så det som bygger på dette, er ikke med.
          nn Kostnaden i planperioden 2022–2025 kan ikkje reknast ut, fordi eitt tiltak har ein kostnad eller eit startår som ikkje kunne lesast.
          nn Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med.
          en The cost in the plan period 2022–2025 cannot be computed, because one measure has a cost or a start year that could not be read.
          en The data basis lacks an overview of GP lists and an allocation of public duty, so what rests on this is not included.
    "#]].assert_eq(&lines.concat());
}

/// Two measures with amounts in year columns, one of them unreadable in 2023: 2022 is 101 000.
#[test]
fn years_in_columns_have_no_start_and_their_rows_add_up() {
    let mut data = measures_of(&[("2022", "-"), ("2022", "-")]);
    for (measure, amount) in data.tiltak.iter_mut().zip(["100000", "1000"]) {
        let at = measure.place.clone();
        measure.iverksetting = Read::Absent;
        let years = (2022..=2025).map(|year| (year, Read::known(dec(amount), at.clone())));
        measure.per_aar = years.collect();
    }
    let at = data.tiltak[0].place.clone();
    data.tiltak[0].per_aar.insert(2023, Read::Unreadable(at));
    let analysis = analysed(data, plan_years(), vec![]);
    let report = report(&analysis, Language::Bokmaal);
    let of_measures = tables(&report).find(|table| table.name == "Tiltak_per_aar").unwrap();
    let shown = |row: &Row| row.cells.iter().map(|cell| plain(&cell.shown)).collect::<Vec<_>>();
    let rows: Vec<Vec<String>> = of_measures.rows.iter().map(shown).collect();
    assert_eq!(
        rows,
        [
            ["Tiltak 1", "Varig", "100~000", "uleselig", "100~000", "100~000", "–"],
            ["Tiltak 2", "Varig", "1~000", "1~000", "1~000", "1~000", "4~000"],
            ["I alt", "–", "101~000", "–", "101~000", "101~000", "–"],
        ]
    );
    // One year is named; with all of them unreadable the figure is told once.
    let notes = &sheet(&report, "Okonomi").notes;
    assert!(notes[0].starts_with("«Kostnad av tiltakene i 2023», «"), "{notes:?}");
    let mut unreadable = measures_of(&[("2022", "1000")]);
    let cost = &mut unreadable.tiltak[0].kostnad;
    *cost = Read::Unreadable(cost.places()[0].clone());
    let report = self::report(&analysed(unreadable, plan_years(), vec![]), Language::Bokmaal);
    let notes = &sheet(&report, "Okonomi").notes;
    assert!(notes[0].starts_with("«Kostnad av tiltakene i et planår», «"), "{notes:?}");
}

#[test]
fn kragero_reads_as_published() {
    let expected = expect![[r#"
        # Legetjenesten i Kragerø kommune – nøkkeltall og økonomiske konsekvenser
        Kragerø kommune
        Vedlegg 1
        Arkivsak: 20/1234
        Kommunenummer: 4014
        Dato: 22.11.2021
        Tall per: Listeoversikt: 1.7.2020; Tilpliktingsfordeling: februar 2019
        Datagrunnlag: 3 filer: listeoversikt.xlsx, tilplikting.xlsx og tiltak.xlsx
        Status: Med forbehold: én advarsel
        * Kragerø kommune har 10 fastlegelister ved 4 legekontor, med avtalt plass til 11~000 innbyggere. Det svarer til 105,7~% av innbyggertallet på 10~406.
        * Det er 594 ledige plasser, 5,4~% av kapasiteten. Alle listene har fast lege.
        * Tilpliktingen til offentlig legearbeid utgjør 196,5~% av en full stilling, det vil si 1,965 årsverk. Det er 98,3~% av det avtalen med legene gir rom for.
        * Fire av åtte tiltak har en kostnad som faller i planperioden 2022–2025. De koster til sammen kr~980~000 hvert år, kr~3~920~000 i alt. Summen er kr~80~000 under den samlede rammen på kr~4~000~000, og kostnaden er innenfor rammen hvert år.
        * Tre tiltak har ingen oppgitt kostnad og er ikke med i summene. Ett tiltak til kr~1~200~000 ligger utenfor planperioden og er ikke med i summene.
        * Tallene er gitt med forbehold om én advarsel; se «Datagrunnlag og kvalitet».

        ## Nøkkeltall
        [Nøkkeltall: Fastlegelister]
        | Nøkkeltall | Verdi |
        | Fastlegelister i alt | 10 lister |
        | Lister uten fast lege | 0 lister |
        | Andel lister uten fast lege | 0,0~% |
        | Legekontor | 4 legekontor |
        | Solopraksiser | 2 legekontor |
        | Kapasitet hos fastlegene | 11~000 plasser |
        | Listeinnbyggere | 10~406 personer |
        | Listeinnbyggere uten fast lege | 0 personer |
        | Ledige plasser | 594 plasser |
        | Åpne fastlegelister | 8 lister |
        | Ledig kapasitet | 5,4~% |
        | Listebelegg | 94,6~% |
        | Reservekapasitet | 105,7 |
        | Gjennomsnittlig listelengde, alle lister | 1~041 personer |
        | Gjennomsnittlig listelengde, lister med fast lege | 1~041 personer |
        | Gjennomsnittlig listelengde, korrigert for kommunalt arbeid | 1~335 personer |
        | Kapasitet mot innbyggertall | 105,7~% |
        | Innbyggere uten liste i kommunen (anslag) | 0 personer |
        [Nøkkeltall: Tilplikting]
        | Nøkkeltall | Verdi |
        | Tilplikting i stillingsprosent | 196,5~% |
        | Tilplikting i årsverk | 1,965 årsverk |
        | Tilplikting i timer per uke | 73,7 timer per uke |
        | Utnyttelse av tilpliktingen | 98,3~% |
        [Nøkkeltall: Tiltak og økonomi]
        | Nøkkeltall | Verdi |
        | Tiltak i alt | 8 tiltak |
        | Tiltak uten kostnad | 3 tiltak |
        | Sum av oppgitte kostnader | kr~2~180~000 |
        | Kostnad i planperioden | kr~3~920~000 |
        | Kostnad av tiltak utenfor planperioden | kr~1~200~000 |
        [ark Nøkkeltall: 28 rader]

        ## Fastlegelister
        Kragerø kommune har 10 fastlegelister ved 4 legekontor, med avtalt plass til 11~000 innbyggere. Det svarer til 105,7~% av innbyggertallet på 10~406.
        Det er 594 ledige plasser, 5,4~% av kapasiteten. Alle listene har fast lege.
        Gjennomsnittlig listelengde er 1~041 personer når alle lister regnes med, og 1~041 personer på lister med fast lege.
        [Lister, kapasitet og listelengde per legekontor, 1.7.2020]
        | Legekontor | Lister | Listetak | Listelengde | Ledige plasser | Snitt per liste |
        | Kragerø legesenter | 4 | 4~400 | 4~245 | 155 | 1~061 |
        | Legene i Løkkebakken | 4 | 4~400 | 4~161 | 239 | 1~040 |
        | Ytre Strandvei legesenter | 1 | 1~100 | 1~000 | 100 | 1~000 |
        | Sannidal legekontor | 1 | 1~100 | 1~000 | 100 | 1~000 |
        | I alt | 10 | 11~000 | 10~406 | 594 | 1~041 |
        [Kapasitet og listeinnbyggere per legekontor] Stolpediagram over kapasitet og listeinnbyggere for 4 legekontor. Høyeste kapasitet er 4~400 plasser, ved Kragerø legesenter. Alle tallene står i tabellen over.
        [ark Fastlegelister: 10 rader]

        ## Tilplikting
        Tilpliktingen til offentlig legearbeid utgjør 196,5~% av en full stilling, det vil si 1,965 årsverk. Det er 98,3~% av det avtalen med legene gir rom for.
        Raden «Totalt» (tilplikting.xlsx, ark «Ark1», celle B14) oppgir 196~%, men radene summerer seg til 196,5~%. Forskjellen er 0,5 prosentpoeng. Tallene her bygger på radene.
        [Tilplikting per tjenestested]
        | Tjenestested | Ressurs |
        | Sykehjem, 1 etasje | 14,0~% |
        | Sykehjem, KAD | 33,5~% |
        | Sykehjem, korttid rehabilitering | 28,0~% |
        | Sykehjem, KAD og 2. etasje | 20,0~% |
        | Helsestasjon | 37,0~% |
        | Sykehjem, KAD og Seniorsenter | 20,0~% |
        | Kragerø fengsel | 8,0~% |
        | Sannidal bokollektiv/Furubo | 10,0~% |
        | Stabbestad, boliger | 6,0~% |
        | Legevakt | 20,0~% |
          Radene er lest fra tilplikting.xlsx, ark «Ark1».
        [Tilplikting per tjenestested] Stolpediagram over tilplikting ved 10 tjenestesteder. Høyeste andel er 37,0~% av en stilling, ved Helsestasjon. Alle tallene står i tabellen over.

        ## Tiltak og økonomiske konsekvenser
        ! Fire av åtte tiltak har en kostnad som faller i planperioden 2022–2025. De koster til sammen kr~980~000 hvert år, kr~3~920~000 i alt. Det svarer til om lag kr~94 per innbygger hvert år. Summen er kr~80~000 under den samlede rammen på kr~4~000~000, og kostnaden er innenfor rammen hvert år. Fra 2026 er den varige årskostnaden for disse tiltakene kr~980~000. Tre tiltak har ingen oppgitt kostnad og er ikke med i summene. Ett tiltak til kr~1~200~000 ligger utenfor planperioden og er ikke med i summene.
        [Økonomiske konsekvenser 2022–2025 (kroner)]
        | År | Kostnad | Ramme | Ramme minus kostnad | Kostnad per innbygger | Kostnad per liste |
        | 2022 | 980~000 | 1~000~000 | 20~000 | 94 | 98~000 |
        | 2023 | 980~000 | 1~000~000 | 20~000 | 94 | 98~000 |
        | 2024 | 980~000 | 1~000~000 | 20~000 | 94 | 98~000 |
        | 2025 | 980~000 | 1~000~000 | 20~000 | 94 | 98~000 |
        | Sum | 3~920~000 | 4~000~000 | 80~000 | 377 | 392~000 |
        [Kostnad av tiltakene per år mot rammen] Stolpediagram over kostnaden av tiltakene per år, i kroner. 2022: 980~000 mot en ramme på 1~000~000; 2023: 980~000 mot en ramme på 1~000~000; 2024: 980~000 mot en ramme på 1~000~000; 2025: 980~000 mot en ramme på 1~000~000.
        ### Tiltak uten oppgitt kostnad
        - Tilby kommunale stillinger for fastleger ved behov
        - Mulig etablering av kommunal drift av legekontor
        - Utrede mulighet for kommunalt fastlegekontor
        ### Tiltak utenfor planperioden eller uten startår
        - Øke legeressurs i sykehjem med inntil 1 årsverk (2027): kr~1~200~000
        ### Slik er kostnaden satt sammen
        [Kostnad per tiltak og år (kroner)]
        | Tiltak | Iverksetting | Type tiltak | 2022 | 2023 | 2024 | 2025 | Sum |
        | Øke kommuneoverlegeressurs med 30% | 2022 | Varig | 430~000 | 430~000 | 430~000 | 430~000 | 1~720~000 |
        | Etablere ALIS-stilling ved behov | 2022 | Varig | 200~000 | 200~000 | 200~000 | 200~000 | 800~000 |
        | Samle tilpliktningsoppgaver i større stillinger | 2022 | Varig | 200~000 | 200~000 | 200~000 | 200~000 | 800~000 |
        | Ressurs til veiledning av leger i spesialisering | 2022 | Varig | 150~000 | 150~000 | 150~000 | 150~000 | 600~000 |
        | I alt | – | – | 980~000 | 980~000 | 980~000 | 980~000 | 3~920~000 |
          «–» betyr at tiltaket ikke har kostnad det året, eller at ingen verdi hører hjemme der.
        ### Slik er tiltakene lest
        - Etablere ALIS-stilling ved behov: «Etter 2021» er lest som 2022.
        - Utrede mulighet for kommunalt fastlegekontor: «2021 (oppstart utredning)» er lest som 2021.
        ### Dette bygger summene på
        - Planperioden er 2022–2025, som oppgitt i konfigurasjonen.
        - Beløpene er brukt slik de er oppgitt, uten prisvekst.
        - For fire tiltak er det ikke oppgitt om kostnaden er varig. Kostnadene er regnet som varige.
        - Kostnaden per innbygger er regnet av 10~406 innbyggere i alle årene.
        - Tiltakene er lest fra tiltak.xlsx, ark «Ark1», cellene A1:D9.
        [ark Tiltak: 8 rader]

        ## Scenarioer
        ### Hvilken forutsetning betyr mest
        Én forutsetning om gangen er endret med 10~% i hver retning, mens de andre står. Mest betyr «Kostnad: Øke kommuneoverlegeressurs med 30%», som endrer kostnaden av tiltakene i planperioden med kr~172~000.
        [Endring i kostnaden av tiltakene i planperioden (kroner)]
        | Forutsetning | 10~% lavere | 10~% høyere |
        | Kostnad: Øke kommuneoverlegeressurs med 30% | −172~000 | 172~000 |
        | Kostnad: Etablere ALIS-stilling ved behov | −80~000 | 80~000 |
        | Kostnad: Samle tilpliktningsoppgaver i større stillinger | −80~000 | 80~000 |
        | Kostnad: Ressurs til veiledning av leger i spesialisering | −60~000 | 60~000 |
        [Endring i kostnaden av tiltakene når én forutsetning endres 10~%] Stolper til hver side av planens kostnad, i kroner, den bredeste først. Kostnad: Øke kommuneoverlegeressurs med 30%: ± 172~000; Kostnad: Etablere ALIS-stilling ved behov: ± 80~000; Kostnad: Samle tilpliktningsoppgaver i større stillinger: ± 80~000.

        ## Forutsetninger
        Beregningene bygger på disse forutsetningene. I arbeidsboken står verdiene i gule celler med ramme: De kan endres, og tallene følger med. Setningene i rapporten endres ikke.
        [Forutsetninger for beregningene]
        | Forutsetning | Verdi | Kilde |
        | Innbyggertall | 10~406 personer | Oppgitt av kommunen (legetall.toml, linje 4) |
        | Grense for åpen liste | 20 plasser | SSB: en liste er åpen når den har mer enn 20 ledige plasser |
        | Timer per uke i ett årsverk | 37,5 timer per uke | Full stilling er 37,5 timer i uken; brukes av SSB og i ASA 4310 |
        | Pasienter per årsverk kommunalt arbeid | 1~500 personer | SSBs korreksjon av listelengden for kommunale timer |
        | Offentlig legearbeid en fastlege kan tilpliktes | 20~% | ASA 4310: inntil 7,5 timer i uken ved full praksis, som er 20~% av 37,5 timer |
        | Endring i én forutsetning om gangen | 10~% | Valgt for følsomhetstabellen |
        | Ramme for 2022 | kr~1~000~000 | Vedtatt av kommunen (legetall.toml, linje 14) |
        | Ramme for 2023 | kr~1~000~000 | Vedtatt av kommunen (legetall.toml, linje 15) |
        | Ramme for 2024 | kr~1~000~000 | Vedtatt av kommunen (legetall.toml, linje 16) |
        | Ramme for 2025 | kr~1~000~000 | Vedtatt av kommunen (legetall.toml, linje 17) |

        ## Datagrunnlag og kvalitet
        Gjennomgangen av filene ga én advarsel. Tall som en feil gjelder, er holdt utenfor og vises som «–».
        [Feil og advarsler i grunnlaget]
        | Kode | Alvor | Sted | Hva som er funnet |
        | K401 | advarsel | tiltak.xlsx, ark «Ark1», celle B4 | Oppstart må være et årstall eller en dato. For «Etablere ALIS-stilling ved behov» står det «Etter 2021», og det er lest som 2022. |
        [ark Funn: 6 rader]
        [Filer og tabeller som er lest]
        | Fil | Ark | Celler | Innhold | Per dato | Rader |
        | listeoversikt.xlsx | Ark1 | A3:F13 | Listeoversikt | 1.7.2020 | 10 |
        | tilplikting.xlsx | Ark1 | A3:B14 | Tilpliktingsfordeling | februar 2019 | 10 |
        | tiltak.xlsx | Ark1 | A1:D9 | Budsjett for tiltak | – | 8 |
          «–» betyr at det ikke er oppgitt noen verdi, eller at ingen verdi hører hjemme der.
        [ark Kolonner: 3 rader]

        ## Dette mangler
        [Opplysninger som mangler, og hva de ville gitt]
        | Det som mangler | Ville gitt |
        | Kolonnen «Spesialist» i Listeoversikt | Spesialistandel |
        | Norm for ledig kapasitet | Plasser som mangler mot normen |

        ## Definisjoner
        Tabellen sier hva hvert tall betyr, og hvilke celler det bygger på. Filene og arkene er listet under «Filer og tabeller som er lest».
        [Definisjoner og beregninger]
        | Nøkkeltall | Definisjon | Beregning | Celler i grunnlaget |
        | Fastlegelister i alt | Antall fastlegelister, med og uten fast lege. | antall lister | Listeoversikt A4:A13 |
        | Lister uten fast lege | Antall lister der hjemmelen er ubesatt, med eller uten vikar. Lister med ALIS, og lister der legen er i permisjon og har vikar, regnes med blant dem som har fast lege. | antall lister der Fast lege er «Nei» | Listeoversikt E4:E13 |
        | Andel lister uten fast lege | Lister uten fast lege i prosent av alle lister. | Lister uten fast lege / Fastlegelister i alt × 100 | Listeoversikt A4:A13, E4:E13 |
        | Legekontor | Antall ulike legekontor i listeoversikten. | antall ulike verdier av Legekontor i Fastlegelister | Listeoversikt A4:A13 |
        | Solopraksiser | Antall legekontor med bare én liste. | antall verdier av Legekontor som står i bare én rad i Fastlegelister | Listeoversikt A4:A13 |
        | Kapasitet hos fastlegene | Summen av listetakene: hvor mange innbyggere det er avtalt plass til på alle lister. | sum av Listetak i Fastlegelister | Listeoversikt C4:C13 |
        | Listeinnbyggere | Summen av listelengdene: hvor mange innbyggere som står på alle lister. | sum av Listelengde i Fastlegelister | Listeoversikt D4:D13 |
        | Listeinnbyggere uten fast lege | Hvor mange innbyggere som står på lister uten fast lege. | sum av Listelengde i Fastlegelister der Fast lege er «Nei» | Listeoversikt E4:E13 |
        | Ledige plasser | Kapasitet minus listeinnbyggere for alle lister samlet. Er tallet negativt, står det flere på listene enn det er avtalt plass til. | Kapasitet hos fastlegene − Listeinnbyggere | Listeoversikt C4:D13 |
        | Åpne fastlegelister | Antall lister med flere ledige plasser enn grensen for åpen liste, som hos SSB er 20. | antall lister der Ledige plasser er over «Grense for åpen liste» | Listeoversikt C4:D13 |
        | Ledig kapasitet | Ledige plasser i prosent av kapasiteten. | Ledige plasser / Kapasitet hos fastlegene × 100 | Listeoversikt C4:D13 |
        | Listebelegg | Listeinnbyggere i prosent av kapasiteten. 100~% betyr at listene er fulle. | Listeinnbyggere / Kapasitet hos fastlegene × 100 | Listeoversikt C4:D13 |
        | Reservekapasitet | Kapasiteten delt på listeinnbyggere, ganget med 100, slik SSB regner. 100 betyr fulle lister, over 100 betyr ledige plasser. | Kapasitet hos fastlegene / Listeinnbyggere × 100 | Listeoversikt C4:D13 |
        | Gjennomsnittlig listelengde, alle lister | Listeinnbyggere delt på antall lister. Alle lister er med, også de uten fast lege. | Listeinnbyggere / Fastlegelister i alt | Listeoversikt A4:A13, D4:D13 |
        | Gjennomsnittlig listelengde, lister med fast lege | Listeinnbyggere på lister med fast lege, delt på antall slike lister. Lister uten fast lege er ikke med. | (sum av Listelengde i Fastlegelister der Fast lege er «Ja») / (antall lister der Fast lege er «Ja») | Listeoversikt D4:E13 |
        | Gjennomsnittlig listelengde, korrigert for kommunalt arbeid | Listeinnbyggere på alle lister, med et tillegg på 1~500 for hvert årsverk tilplikting, delt på antall lister med fast lege. Korreksjonen følger SSB. | (Listeinnbyggere + Tilplikting i årsverk × Pasienter per årsverk kommunalt arbeid) / (antall lister der Fast lege er «Ja») | Listeoversikt D4:E13; Tilpliktingsfordeling B4:B13 |
        | Kapasitet mot innbyggertall | Kapasiteten hos fastlegene i prosent av innbyggertallet. | Kapasitet hos fastlegene / Innbyggertall × 100 | legetall.toml, linje 4; Listeoversikt C4:C13 |
        | Innbyggere uten liste i kommunen (anslag) | Innbyggertallet minus listeinnbyggere, aldri under 0. Tallet er et anslag, fordi innbyggere kan stå på liste i andre kommuner, og listene kan ha innbyggere derfra. | Innbyggertall − Listeinnbyggere, men minst 0 | legetall.toml, linje 4; Listeoversikt D4:D13 |
        | Tilplikting i stillingsprosent | Summen av ressursene i tilpliktingsfordelingen. 100~% er én stilling. | sum av Ressurs i Tilplikting | Tilpliktingsfordeling B4:B13 |
        | Tilplikting i årsverk | Tilpliktingen regnet om til hele stillinger. | Tilplikting i stillingsprosent / 100 | Tilpliktingsfordeling B4:B13 |
        | Tilplikting i timer per uke | Tilpliktingen regnet om til timer, der ett årsverk er 37,5 timer i uken. | Tilplikting i årsverk × Timer per uke i ett årsverk | Tilpliktingsfordeling B4:B13 |
        | Utnyttelse av tilpliktingen | Tilpliktingen i prosent av det avtalen (ASA 4310) gir rom for, som er 20~% av en stilling for hver liste med fast lege. | Tilplikting i årsverk / ((antall lister der Fast lege er «Ja») × Offentlig legearbeid en fastlege kan tilpliktes / 100) × 100 | Listeoversikt E4:E13; Tilpliktingsfordeling B4:B13 |
        | Tiltak i alt | Antall tiltak i budsjettet for tiltak, også de uten kostnad og de utenfor planperioden. | antall tiltak | Budsjett for tiltak A2:A9 |
        | Tiltak uten kostnad | Antall tiltak uten oppgitt kostnad. De er ikke med i summene; kostnaden er ukjent, ikke 0. | antall tiltak der Sum i planperioden ikke er oppgitt og Utenfor planperioden ikke er oppgitt | Budsjett for tiltak B2:C9 |
        | Sum av oppgitte kostnader | Summen av alle kostnader som er oppgitt i kolonnen for kostnad eller følger av antall og sats, uansett år: årskostnaden for varige tiltak og hele beløpet for engangstiltak. | sum av Kostnad i Tiltak | Budsjett for tiltak C2, C4, C7:C9 |
        | Kostnad av tiltakene i et planår | Brutto kostnad av de kostnadsberegnede tiltakene, før tilskudd: drift og investering, varige tiltak og engangstiltak. | sum av Kostnad i et planår i Tiltak | Budsjett for tiltak B2:C2, B4:C4, B7:C7, B9:C9 |
        | Kostnad av varige tiltak i et planår | Den delen av kostnaden som gjelder varige tiltak, som koster hvert år fra de settes i verk. | sum av Kostnad i et planår i Tiltak der Type tiltak er «Varig» | Budsjett for tiltak A2:A9, B2:C2, B4:C4, B7:C7, B9:C9 |
        | Kostnad av engangstiltak i et planår | Den delen av kostnaden som gjelder engangstiltak, som bare koster i startåret. | sum av Kostnad i et planår i Tiltak der Type tiltak er «Engangs» | Budsjett for tiltak A2:A9 |
        | Kostnad i planperioden | Brutto kostnad av tiltakene, summert over alle år i planperioden. | Kostnad av tiltakene i et planår, summert over planårene | Budsjett for tiltak B2:C2, B4:C4, B7:C7, B9:C9 |
        | Netto kostnad i planperioden | Kostnaden etter tilskudd, summert over alle år i planperioden. | Kostnad av tiltakene i et planår, summert over planårene | Budsjett for tiltak B2:C2, B4:C4, B7:C7, B9:C9 |
        | Kostnad av tiltak utenfor planperioden | Summen av beløpene for tiltak som ligger utenfor planperioden. Beløpet er ikke med i de andre summene. | sum av Utenfor planperioden i Tiltak | Budsjett for tiltak B8:C8 |
        | Ramme minus kostnad i et planår | Den vedtatte rammen minus kostnaden av tiltakene. Er tallet negativt, koster tiltakene mer enn rammen. | Ramme for et planår − Kostnad av tiltakene i et planår | legetall.toml, linje 14; legetall.toml, linje 15; legetall.toml, linje 16; legetall.toml, linje 17; Budsjett for tiltak B2:C2, B4:C4; og 2 områder til |
        | Kostnad per innbygger i et planår | Kostnaden av tiltakene delt på innbyggertallet. | Kostnad av tiltakene i et planår / Innbyggertall | legetall.toml, linje 4; Budsjett for tiltak B2:C2, B4:C4, B7:C7, B9:C9 |
        | Kostnad per fastlegeliste i et planår | Kostnaden av tiltakene delt på antall fastlegelister, også de uten fast lege. | Kostnad av tiltakene i et planår / Fastlegelister i alt | Listeoversikt A4:A13; Budsjett for tiltak B2:C2, B4:C4, B7:C7, B9:C9 |"#]];
    expected.assert_eq(&outline(&report(&kragero_analysed(), Language::Bokmaal)));
}

#[test]
fn the_economy_reads_right_in_nynorsk() {
    let analysis = analysed(many_kinds_of_measures(), plan_years(), Vec::new());
    let mut report = report(&analysis, Language::Nynorsk);
    report.sections.retain(|section| section.id == "tiltak");
    expect![[r#"
        # Legetenesta i Kragerø kommune – nøkkeltal og økonomiske konsekvensar
        Kragerø kommune
        Vedlegg 1
        Arkivsak: 20/1234
        Kommunenummer: 4014
        Dato: 22.11.2021
        Tal per: ikkje oppgitt i grunnlaget
        Datagrunnlag: Éi fil: tiltak.xlsx
        Status: Komplett: alt som vart funne, er lese og rekna med
        * Fire av fem tiltak har ein kostnad som fell i planperioden 2022–2025. Dei kostar til saman kr~3~105~000. Kostnaden er høgast i 2023, med kr~1~490~000, og lågast i 2024 og 2025, med kr~530~000. Når tilskot på kr~400~000 er trekt frå, er netto kostnad kr~2~705~000.
        * Eitt tiltak har ingen oppgitt kostnad og er ikkje med i summane.
        * Eitt tiltak stoppar etter 2023.
        * Grunnlaget manglar listeoversikt og tilpliktingsfordeling, så det som byggjer på dette, er ikkje med.

        ## Tiltak og økonomiske konsekvensar
        ! Fire av fem tiltak har ein kostnad som fell i planperioden 2022–2025. Dei kostar til saman kr~3~105~000. Kostnaden er høgast i 2023, med kr~1~490~000, og lågast i 2024 og 2025, med kr~530~000. Kostnaden per innbyggjar er høgast i 2023, med om lag kr~143. Investeringane, som er eingongskostnader, utgjer kr~900~000, og den varige drifta kr~2~205~000. Når tilskot på kr~400~000 er trekt frå, er netto kostnad kr~2~705~000. Frå 2026 er den varige årskostnaden for desse tiltaka kr~530~000 før tilskot. Eitt tiltak stoppar etter 2023. Eitt tiltak har ingen oppgitt kostnad og er ikkje med i summane.
        [Økonomiske konsekvensar 2022–2025 (kroner)]
        | År | Kostnad | Drift | Investering | Varige tiltak | Eingongstiltak | Tilskot | Netto kostnad | Kostnad per innbyggjar |
        | 2022 | 555~000 | 555~000 | 0 | 555~000 | 0 | 100~000 | 455~000 | 53 |
        | 2023 | 1~490~000 | 590~000 | 900~000 | 590~000 | 900~000 | 100~000 | 1~390~000 | 143 |
        | 2024 | 530~000 | 530~000 | 0 | 530~000 | 0 | 100~000 | 430~000 | 51 |
        | 2025 | 530~000 | 530~000 | 0 | 530~000 | 0 | 100~000 | 430~000 | 51 |
        | Sum | 3~105~000 | 2~205~000 | 900~000 | 2~205~000 | 900~000 | 400~000 | 2~705~000 | 298 |
        [Kostnad av tiltaka per år, brutto og netto] Stolpediagram over kostnaden av tiltaka per år, i kroner. 2022: 555~000, netto 455~000; 2023: 1~490~000, netto 1~390~000; 2024: 530~000, netto 430~000; 2025: 530~000, netto 430~000.
        ### Tiltak utan oppgitt kostnad
        - Tiltak 4
        ### Slik er kostnaden sett saman
        [Kostnad per tiltak og år (kroner)]
        | Tiltak | Iverksetjing | Type tiltak | 2022 | 2023 | 2024 | 2025 | Sum |
        | Tiltak 1 | 2022 | Varig | 430~000 | 430~000 | 430~000 | 430~000 | 1~720~000 |
        | Tiltak 2 | 2023 | Eingongs | – | 900~000 | – | – | 900~000 |
        | Tiltak 3 | 2020 | Varig | 100~000 | 100~000 | 100~000 | 100~000 | 400~000 |
        | Tiltak 5 | august 2022 – 2023 | Varig | 25~000 | 60~000 | – | – | 85~000 |
        | I alt | – | – | 555~000 | 1~490~000 | 530~000 | 530~000 | 3~105~000 |
          «–» vil seie at tiltaket ikkje har kostnad det året, eller at ingen verdi høyrer heime der.
        ### Tiltak som stoppar etter 2023
        - Tiltak 5
        ### Slik er tiltaka lesne
        - Tiltak 3: starta i 2020, før planperioden, og held fram.
        ### Dette byggjer summane på
        - Planperioden er 2022–2025, som oppgitt i konfigurasjonen.
        - Beløpa er brukte slik dei er oppgitt, utan prisvekst.
        - Eitt varig tiltak startar eller sluttar i løpet av eit år. Det er rekna med for dei månadene det varer det året.
        - Eitt eingongstiltak er rekna med i året det startar.
        - For tre tiltak er det ikkje oppgitt om kostnaden er varig. Kostnadene er rekna som varige.
        - Kostnaden er rekna før tilskot og annan finansiering, netto kostnad etter.
        - Kostnaden per innbyggjar er rekna av 10~406 innbyggjarar i alle åra.
        - Tiltaka er lesne frå tiltak.xlsx, ark «Ark1», cellene A1:D9.
        [ark Tiltak: 5 rader]"#]].assert_eq(&outline(&report));
}

#[test]
fn what_could_not_be_read_is_told_in_english() {
    let (data, error) = unreadable_ceiling();
    let mut report = report(&analysed(data, kragero_settings(), vec![error]), Language::English);
    report
        .sections
        .retain(|section| ["nokkeltall", "fastlegelister"].contains(&section.id.as_str()));
    expect![[r#"
        # Doctor services in Kragerø municipality – key figures and economic consequences
        Kragerø municipality
        Appendix 1
        Archive case: 20/1234
        Municipality number: 4014
        Date: 22~November 2021
        Figures as of: Overview of GP lists: 1~July 2020; Allocation of public duty: February 2019
        Data basis: 3 files: listeoversikt.xlsx, tilplikting.xlsx and tiltak.xlsx
        Status: With reservations: one error and one warning
        * Kragerø municipality has 10 GP lists at 4 offices. The capacity cannot be computed.
        * All lists have a permanent doctor.
        * The public duty of the GPs adds up to 196.5% of a full post, that is 1.965 FTE. This is 98.3% of what the agreement with the doctors allows.
        * Four of eight measures have a cost that falls in the plan period 2022–2025. Together they cost NOK~980,000 each year, NOK~3,920,000 in all. The total is NOK~80,000 below the combined frame of NOK~4,000,000, and the cost is within the frame each year.
        * Three measures have no stated cost and are not in the sums. One measure of NOK~1,200,000 is outside the plan period and is not in the sums.
        * The figures are given with the reservation of one error and one warning; see “Data basis and quality”.

        ## Key figures
        [Key figures: GP lists]
        | Key figure | Value |
        | GP lists in total | 10 lists |
        | Lists without a permanent doctor | 0 lists |
        | Share of lists without a permanent doctor | 0.0% |
        | GP offices | 4 offices |
        | Single-handed practices | 2 offices |
        | Capacity of the GP lists | – |
        | Listed residents | 10,406 persons |
        | Listed residents without a permanent doctor | 0 persons |
        | Free places | – |
        | Open GP lists | – |
        | Free capacity | – |
        | List occupancy | – |
        | Reserve capacity | – |
        | Mean list length, all lists | 1,041 persons |
        | Mean list length, lists with a permanent doctor | 1,041 persons |
        | Mean list length, corrected for municipal work | 1,335 persons |
        | Capacity against population | – |
        | Residents without a list in the municipality (estimate) | 0 persons |
          “Capacity of the GP lists”, “Free places”, “Open GP lists”, “Free capacity”, “List occupancy”, “Reserve capacity” and “Capacity against population”: “–” because of what is missing or could not be read in listeoversikt.xlsx, sheet “Ark1”, cell C6; see K201 in the findings.
        [Key figures: Public duty]
        | Key figure | Value |
        | Public duty in per cent of a post | 196.5% |
        | Public duty in full-time equivalents | 1.965 FTE |
        | Public duty in hours per week | 73.7 hours per week |
        | Use of the public duty | 98.3% |
        [Key figures: Measures and economy]
        | Key figure | Value |
        | Measures in total | 8 measures |
        | Measures without a cost | 3 measures |
        | Sum of stated costs | NOK~2,180,000 |
        | Cost in the plan period | NOK~3,920,000 |
        | Cost of measures outside the plan period | NOK~1,200,000 |
        [ark Key figures: 28 rader]

        ## GP lists
        Kragerø municipality has 10 GP lists at 4 offices. The capacity cannot be computed.
        All lists have a permanent doctor.
        The mean list length is 1,041 persons when all lists are included, and 1,041 persons on lists with a permanent doctor.
        [Lists, capacity and list length per GP office, 1~July 2020]
        | GP office | Lists | List ceiling | List length | Free places | Mean per list |
        | Kragerø legesenter | 4 | – | 4,245 | – | 1,061 |
        | Legene i Løkkebakken | 4 | 4,400 | 4,161 | 239 | 1,040 |
        | Ytre Strandvei legesenter | 1 | 1,100 | 1,000 | 100 | 1,000 |
        | Sannidal legekontor | 1 | 1,100 | 1,000 | 100 | 1,000 |
        | Total | 10 | – | 10,406 | – | 1,041 |
          “–” means that the number is missing or could not be read for at least one list of the office.
        [ark GP lists: 10 rader]"#]].assert_eq(&outline(&report));
}

#[test]
fn key_figures_are_live_and_named() {
    let report = report(&kragero_analysed(), Language::Bokmaal);
    expect![[r#"
        Fastlegelister i alt | 10 =ROWS(Fastlegelister[Legekontor]) (lister_totalt) | lister | Fastlegelister | antall lister | listeoversikt.xlsx, ark «Ark1», cellene A4:A13
        Lister uten fast lege | 0 =COUNTIFS(Fastlegelister[Fast lege],"Nei") (lister_uten_fast_lege) | lister | Fastlegelister | antall lister der Fast lege er «Nei» | listeoversikt.xlsx, ark «Ark1», cellene E4:E13
        Andel lister uten fast lege | 0,0~% =IF(lister_totalt=0,"–",lister_uten_fast_lege/lister_totalt*100) (andel_lister_uten_fast_lege) | % | Fastlegelister | Lister uten fast lege / Fastlegelister i alt × 100 | listeoversikt.xlsx, ark «Ark1», cellene A4:A13, E4:E13
        Legekontor | 4 =SUMPRODUCT(--(FREQUENCY(MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(Fastlegelister[Legekontor],"~","~~"),"*","~*"),"?","~?"),Fastlegelister[Legekontor],0),ROW(Fastlegelister[Legekontor])-MIN(ROW(Fastlegelister[Legekontor]))+1)>0)) (legekontor_antall) | legekontor | Fastlegelister | antall ulike verdier av Legekontor i Fastlegelister | listeoversikt.xlsx, ark «Ark1», cellene A4:A13
        Solopraksiser | 2 =SUMPRODUCT(--(FREQUENCY(MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(Fastlegelister[Legekontor],"~","~~"),"*","~*"),"?","~?"),Fastlegelister[Legekontor],0),ROW(Fastlegelister[Legekontor])-MIN(ROW(Fastlegelister[Legekontor]))+1)=1)) (solopraksiser) | legekontor | Fastlegelister | antall verdier av Legekontor som står i bare én rad i Fastlegelister | listeoversikt.xlsx, ark «Ark1», cellene A4:A13
        Kapasitet hos fastlegene | 11~000 =SUM(Fastlegelister[Listetak]) (listekapasitet) | plasser | Fastlegelister | sum av Listetak i Fastlegelister | listeoversikt.xlsx, ark «Ark1», cellene C4:C13
        Listeinnbyggere | 10~406 =SUM(Fastlegelister[Listelengde]) (listeinnbyggere) | personer | Fastlegelister | sum av Listelengde i Fastlegelister | listeoversikt.xlsx, ark «Ark1», cellene D4:D13
        Listeinnbyggere uten fast lege | 0 =SUMIFS(Fastlegelister[Listelengde],Fastlegelister[Fast lege],"Nei") (listeinnbyggere_uten_fast_lege) | personer | Fastlegelister | sum av Listelengde i Fastlegelister der Fast lege er «Nei» | listeoversikt.xlsx, ark «Ark1», cellene E4:E13
        Ledige plasser | 594 =listekapasitet-listeinnbyggere (ledige_plasser) | plasser | Fastlegelister | Kapasitet hos fastlegene − Listeinnbyggere | listeoversikt.xlsx, ark «Ark1», cellene C4:D13
        Åpne fastlegelister | 8 =COUNTIFS(Fastlegelister[Ledige plasser],">"&aapen_liste_grense) (aapne_lister) | lister | Fastlegelister | antall lister der Ledige plasser er over «Grense for åpen liste» | listeoversikt.xlsx, ark «Ark1», cellene C4:D13
        Ledig kapasitet | 5,4~% =IF(listekapasitet=0,"–",ledige_plasser/listekapasitet*100) (ledig_kapasitet_prosent) | % | Fastlegelister | Ledige plasser / Kapasitet hos fastlegene × 100 | listeoversikt.xlsx, ark «Ark1», cellene C4:D13
        Listebelegg | 94,6~% =IF(listekapasitet=0,"–",listeinnbyggere/listekapasitet*100) (listebelegg) | % | Fastlegelister | Listeinnbyggere / Kapasitet hos fastlegene × 100 | listeoversikt.xlsx, ark «Ark1», cellene C4:D13
        Reservekapasitet | 105,7 =IF(listeinnbyggere=0,"–",listekapasitet/listeinnbyggere*100) (reservekapasitet) | forholdstall | Fastlegelister | Kapasitet hos fastlegene / Listeinnbyggere × 100 | listeoversikt.xlsx, ark «Ark1», cellene C4:D13
        Gjennomsnittlig listelengde, alle lister | 1~041 =IF(lister_totalt=0,"–",listeinnbyggere/lister_totalt) (listelengde_snitt_alle) | personer | Fastlegelister | Listeinnbyggere / Fastlegelister i alt | listeoversikt.xlsx, ark «Ark1», cellene A4:A13, D4:D13
        Gjennomsnittlig listelengde, lister med fast lege | 1~041 =IF(COUNTIFS(Fastlegelister[Fast lege],"Ja")=0,"–",SUMIFS(Fastlegelister[Listelengde],Fastlegelister[Fast lege],"Ja")/COUNTIFS(Fastlegelister[Fast lege],"Ja")) (listelengde_snitt_besatte) | personer | Fastlegelister | (sum av Listelengde i Fastlegelister der Fast lege er «Ja») / (antall lister der Fast lege er «Ja») | listeoversikt.xlsx, ark «Ark1», cellene D4:E13
        Gjennomsnittlig listelengde, korrigert for kommunalt arbeid | 1~335 =IF(COUNTIFS(Fastlegelister[Fast lege],"Ja")=0,"–",(listeinnbyggere+tilplikting_aarsverk*pasienter_per_aarsverk)/COUNTIFS(Fastlegelister[Fast lege],"Ja")) (listelengde_snitt_korrigert) | personer | Fastlegelister | (Listeinnbyggere + Tilplikting i årsverk × Pasienter per årsverk kommunalt arbeid) / (antall lister der Fast lege er «Ja») | listeoversikt.xlsx, ark «Ark1», cellene D4:E13; tilplikting.xlsx, ark «Ark1», cellene B4:B13
        Kapasitet mot innbyggertall | 105,7~% =IF(innbyggere=0,"–",listekapasitet/innbyggere*100) (dekning_innbyggere) | % | Fastlegelister | Kapasitet hos fastlegene / Innbyggertall × 100 | legetall.toml, linje 4; listeoversikt.xlsx, ark «Ark1», cellene C4:C13
        Innbyggere uten liste i kommunen (anslag) | 0 =MAX(0,innbyggere-listeinnbyggere) (innbyggere_uten_liste) | personer | Fastlegelister | Innbyggertall − Listeinnbyggere, men minst 0 | legetall.toml, linje 4; listeoversikt.xlsx, ark «Ark1», cellene D4:D13
        Tilplikting i stillingsprosent | 196,5~% =SUM(Tilplikting[Ressurs]) (tilplikting_prosent) | % | Tilplikting | sum av Ressurs i Tilplikting | tilplikting.xlsx, ark «Ark1», cellene B4:B13
        Tilplikting i årsverk | 1,965 =tilplikting_prosent/100 (tilplikting_aarsverk) | årsverk | Tilplikting | Tilplikting i stillingsprosent / 100 | tilplikting.xlsx, ark «Ark1», cellene B4:B13
        Tilplikting i timer per uke | 73,7 =tilplikting_aarsverk*timer_per_aarsverk (tilplikting_timer_uke) | timer per uke | Tilplikting | Tilplikting i årsverk × Timer per uke i ett årsverk | tilplikting.xlsx, ark «Ark1», cellene B4:B13
        Utnyttelse av tilpliktingen | 98,3~% =IF(COUNTIFS(Fastlegelister[Fast lege],"Ja")*tilplikting_andel/100=0,"–",tilplikting_aarsverk/(COUNTIFS(Fastlegelister[Fast lege],"Ja")*tilplikting_andel/100)*100) (tilplikting_utnyttelse) | % | Tilplikting | Tilplikting i årsverk / ((antall lister der Fast lege er «Ja») × Offentlig legearbeid en fastlege kan tilpliktes / 100) × 100 | listeoversikt.xlsx, ark «Ark1», cellene E4:E13; tilplikting.xlsx, ark «Ark1», cellene B4:B13
        Tiltak i alt | 8 =ROWS(Tiltak[Tiltak]) (tiltak_antall) | tiltak | Tiltak og økonomi | antall tiltak | tiltak.xlsx, ark «Ark1», cellene A2:A9
        Tiltak uten kostnad | 3 =SUMPRODUCT(--(NOT(ISNUMBER(Tiltak[Sum i planperioden]))),--(NOT(ISNUMBER(Tiltak[Utenfor planperioden])))) (tiltak_uten_kostnad) | tiltak | Tiltak og økonomi | antall tiltak der Sum i planperioden ikke er oppgitt og Utenfor planperioden ikke er oppgitt | tiltak.xlsx, ark «Ark1», cellene B2:C9
        Sum av oppgitte kostnader | 2~180~000 =SUM(Tiltak[Kostnad]) (tiltak_sum_oppgitt) | kroner | Tiltak og økonomi | sum av Kostnad i Tiltak | tiltak.xlsx, ark «Ark1», cellene C2, C4, C7:C9
        Kostnad i planperioden | 3~920~000 =tiltak_sum_2022+tiltak_sum_2023+tiltak_sum_2024+tiltak_sum_2025 (tiltak_sum_planperiode) | kroner | Tiltak og økonomi | Kostnad av tiltakene i 2022 + Kostnad av tiltakene i 2023 + Kostnad av tiltakene i 2024 + Kostnad av tiltakene i 2025 | tiltak.xlsx, ark «Ark1», cellene B2:C2, B4:C4, B7:C7, B9:C9
        Netto kostnad i planperioden | 3~920~000 =tiltak_sum_2022+tiltak_sum_2023+tiltak_sum_2024+tiltak_sum_2025 (tiltak_netto_planperiode) | kroner | Tiltak og økonomi | Kostnad av tiltakene i 2022 + Kostnad av tiltakene i 2023 + Kostnad av tiltakene i 2024 + Kostnad av tiltakene i 2025 | tiltak.xlsx, ark «Ark1», cellene B2:C2, B4:C4, B7:C7, B9:C9
        Kostnad av tiltak utenfor planperioden | 1~200~000 =SUM(Tiltak[Utenfor planperioden]) (tiltak_sum_utenfor) | kroner | Tiltak og økonomi | sum av Utenfor planperioden i Tiltak | tiltak.xlsx, ark «Ark1», cellene B8:C8"#]].assert_eq(&live(sheet(&report, "Nokkeltall")));
}

#[test]
fn the_years_are_live_and_named() {
    let report = report(&kragero_analysed(), Language::Bokmaal);
    expect![[r#"
        2022 | 980~000 =SUM(Tiltak[2022]) (tiltak_sum_2022) | 980~000 =SUMIFS(Tiltak[2022],Tiltak[Type tiltak],"Varig") (tiltak_varig_2022) | 0 =SUMIFS(Tiltak[2022],Tiltak[Type tiltak],"Engangs") (tiltak_engangs_2022) | 1~000~000 =ramme_2022 | 20~000 =ramme_2022-tiltak_sum_2022 (ramme_avvik_2022) | 94 =IF(innbyggere=0,"–",tiltak_sum_2022/innbyggere) (kostnad_per_innbygger_2022) | 98~000 =IF(lister_totalt=0,"–",tiltak_sum_2022/lister_totalt) (kostnad_per_liste_2022)
        2023 | 980~000 =SUM(Tiltak[2023]) (tiltak_sum_2023) | 980~000 =SUMIFS(Tiltak[2023],Tiltak[Type tiltak],"Varig") (tiltak_varig_2023) | 0 =SUMIFS(Tiltak[2023],Tiltak[Type tiltak],"Engangs") (tiltak_engangs_2023) | 1~000~000 =ramme_2023 | 20~000 =ramme_2023-tiltak_sum_2023 (ramme_avvik_2023) | 94 =IF(innbyggere=0,"–",tiltak_sum_2023/innbyggere) (kostnad_per_innbygger_2023) | 98~000 =IF(lister_totalt=0,"–",tiltak_sum_2023/lister_totalt) (kostnad_per_liste_2023)
        2024 | 980~000 =SUM(Tiltak[2024]) (tiltak_sum_2024) | 980~000 =SUMIFS(Tiltak[2024],Tiltak[Type tiltak],"Varig") (tiltak_varig_2024) | 0 =SUMIFS(Tiltak[2024],Tiltak[Type tiltak],"Engangs") (tiltak_engangs_2024) | 1~000~000 =ramme_2024 | 20~000 =ramme_2024-tiltak_sum_2024 (ramme_avvik_2024) | 94 =IF(innbyggere=0,"–",tiltak_sum_2024/innbyggere) (kostnad_per_innbygger_2024) | 98~000 =IF(lister_totalt=0,"–",tiltak_sum_2024/lister_totalt) (kostnad_per_liste_2024)
        2025 | 980~000 =SUM(Tiltak[2025]) (tiltak_sum_2025) | 980~000 =SUMIFS(Tiltak[2025],Tiltak[Type tiltak],"Varig") (tiltak_varig_2025) | 0 =SUMIFS(Tiltak[2025],Tiltak[Type tiltak],"Engangs") (tiltak_engangs_2025) | 1~000~000 =ramme_2025 | 20~000 =ramme_2025-tiltak_sum_2025 (ramme_avvik_2025) | 94 =IF(innbyggere=0,"–",tiltak_sum_2025/innbyggere) (kostnad_per_innbygger_2025) | 98~000 =IF(lister_totalt=0,"–",tiltak_sum_2025/lister_totalt) (kostnad_per_liste_2025)
        Sum | 3~920~000 =tiltak_sum_planperiode | 3~920~000 =tiltak_varig_2022+tiltak_varig_2023+tiltak_varig_2024+tiltak_varig_2025 | 0 =tiltak_engangs_2022+tiltak_engangs_2023+tiltak_engangs_2024+tiltak_engangs_2025 | 4~000~000 =ramme_2022+ramme_2023+ramme_2024+ramme_2025 | 80~000 =ramme_avvik_2022+ramme_avvik_2023+ramme_avvik_2024+ramme_avvik_2025 | 377 =kostnad_per_innbygger_2022+kostnad_per_innbygger_2023+kostnad_per_innbygger_2024+kostnad_per_innbygger_2025 | 392~000 =kostnad_per_liste_2022+kostnad_per_liste_2023+kostnad_per_liste_2024+kostnad_per_liste_2025"#]].assert_eq(&live(sheet(&report, "Okonomi")));
}

#[test]
fn offices_are_live() {
    let report = report(&kragero_analysed(), Language::Bokmaal);
    expect![[r#"
        Kragerø legesenter | 4 =COUNTIFS(Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 4~400 =SUMIFS(Fastlegelister[Listetak],Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 4~245 =SUMIFS(Fastlegelister[Listelengde],Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 155 =Legekontorer[[#This Row],[Listetak]]-Legekontorer[[#This Row],[Listelengde]] | 1~061 =IF(Legekontorer[[#This Row],[Lister]]=0,"–",Legekontorer[[#This Row],[Listelengde]]/Legekontorer[[#This Row],[Lister]])
        Legene i Løkkebakken | 4 =COUNTIFS(Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 4~400 =SUMIFS(Fastlegelister[Listetak],Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 4~161 =SUMIFS(Fastlegelister[Listelengde],Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 239 =Legekontorer[[#This Row],[Listetak]]-Legekontorer[[#This Row],[Listelengde]] | 1~040 =IF(Legekontorer[[#This Row],[Lister]]=0,"–",Legekontorer[[#This Row],[Listelengde]]/Legekontorer[[#This Row],[Lister]])
        Ytre Strandvei legesenter | 1 =COUNTIFS(Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 1~100 =SUMIFS(Fastlegelister[Listetak],Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 1~000 =SUMIFS(Fastlegelister[Listelengde],Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 100 =Legekontorer[[#This Row],[Listetak]]-Legekontorer[[#This Row],[Listelengde]] | 1~000 =IF(Legekontorer[[#This Row],[Lister]]=0,"–",Legekontorer[[#This Row],[Listelengde]]/Legekontorer[[#This Row],[Lister]])
        Sannidal legekontor | 1 =COUNTIFS(Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 1~100 =SUMIFS(Fastlegelister[Listetak],Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 1~000 =SUMIFS(Fastlegelister[Listelengde],Fastlegelister[Legekontor],Legekontorer[[#This Row],[Legekontor]]) | 100 =Legekontorer[[#This Row],[Listetak]]-Legekontorer[[#This Row],[Listelengde]] | 1~000 =IF(Legekontorer[[#This Row],[Lister]]=0,"–",Legekontorer[[#This Row],[Listelengde]]/Legekontorer[[#This Row],[Lister]])
        I alt | 10 =lister_totalt | 11~000 =listekapasitet | 10~406 =listeinnbyggere | 594 =ledige_plasser | 1~041 =listelengde_snitt_alle"#]].assert_eq(&live(sheet(&report, "Legekontorer")));
}

#[test]
fn data_sheets_hold_the_rows_with_their_cells() {
    let report = report(&kragero_analysed(), Language::Bokmaal);
    let first = |name: &str| live(sheet(&report, name)).lines().next().unwrap().to_owned();
    let rows = ["Fastlegelister", "Tilplikting", "Tiltak"].map(first).join("\n");
    expect![[r#"
        Kragerø legesenter | Liste 1 | 1~100 | 1~090 | 10 =Fastlegelister[[#This Row],[Listetak]]-Fastlegelister[[#This Row],[Listelengde]] | Ja | A4
        Sykehjem, 1 etasje | 14,0~% | A4
        Øke kommuneoverlegeressurs med 30% | 2022 (tiltak_1_iverksetting) | 12 (tiltak_1_maaneder_startaar) | – (tiltak_1_slutt) | 12 (tiltak_1_maaneder_sluttaar) | Varig (tiltak_1_slag) | 430~000 (tiltak_1_kostnad) | 430~000 =IF(COUNT(Tiltak[[#This Row],[Kostnad]])=0,"–",IF(COUNT(Tiltak[[#This Row],[Iverksetting]])=0,"–",IF(Tiltak[[#This Row],[Type tiltak]]="Engangs",IF(Tiltak[[#This Row],[Iverksetting]]=2022,Tiltak[[#This Row],[Kostnad]],"–"),IF(OR(Tiltak[[#This Row],[Iverksetting]]>2022,AND(COUNT(Tiltak[[#This Row],[Slutt]])=1,Tiltak[[#This Row],[Slutt]]<2022)),"–",Tiltak[[#This Row],[Kostnad]]*MAX(0,12-(Tiltak[[#This Row],[Iverksetting]]=2022)*(12-Tiltak[[#This Row],[Måneder i startåret]])-(Tiltak[[#This Row],[Slutt]]=2022)*(12-Tiltak[[#This Row],[Måneder i sluttåret]]))/12)))) | 430~000 =IF(COUNT(Tiltak[[#This Row],[Kostnad]])=0,"–",IF(COUNT(Tiltak[[#This Row],[Iverksetting]])=0,"–",IF(Tiltak[[#This Row],[Type tiltak]]="Engangs",IF(Tiltak[[#This Row],[Iverksetting]]=2023,Tiltak[[#This Row],[Kostnad]],"–"),IF(OR(Tiltak[[#This Row],[Iverksetting]]>2023,AND(COUNT(Tiltak[[#This Row],[Slutt]])=1,Tiltak[[#This Row],[Slutt]]<2023)),"–",Tiltak[[#This Row],[Kostnad]]*MAX(0,12-(Tiltak[[#This Row],[Iverksetting]]=2023)*(12-Tiltak[[#This Row],[Måneder i startåret]])-(Tiltak[[#This Row],[Slutt]]=2023)*(12-Tiltak[[#This Row],[Måneder i sluttåret]]))/12)))) | 430~000 =IF(COUNT(Tiltak[[#This Row],[Kostnad]])=0,"–",IF(COUNT(Tiltak[[#This Row],[Iverksetting]])=0,"–",IF(Tiltak[[#This Row],[Type tiltak]]="Engangs",IF(Tiltak[[#This Row],[Iverksetting]]=2024,Tiltak[[#This Row],[Kostnad]],"–"),IF(OR(Tiltak[[#This Row],[Iverksetting]]>2024,AND(COUNT(Tiltak[[#This Row],[Slutt]])=1,Tiltak[[#This Row],[Slutt]]<2024)),"–",Tiltak[[#This Row],[Kostnad]]*MAX(0,12-(Tiltak[[#This Row],[Iverksetting]]=2024)*(12-Tiltak[[#This Row],[Måneder i startåret]])-(Tiltak[[#This Row],[Slutt]]=2024)*(12-Tiltak[[#This Row],[Måneder i sluttåret]]))/12)))) | 430~000 =IF(COUNT(Tiltak[[#This Row],[Kostnad]])=0,"–",IF(COUNT(Tiltak[[#This Row],[Iverksetting]])=0,"–",IF(Tiltak[[#This Row],[Type tiltak]]="Engangs",IF(Tiltak[[#This Row],[Iverksetting]]=2025,Tiltak[[#This Row],[Kostnad]],"–"),IF(OR(Tiltak[[#This Row],[Iverksetting]]>2025,AND(COUNT(Tiltak[[#This Row],[Slutt]])=1,Tiltak[[#This Row],[Slutt]]<2025)),"–",Tiltak[[#This Row],[Kostnad]]*MAX(0,12-(Tiltak[[#This Row],[Iverksetting]]=2025)*(12-Tiltak[[#This Row],[Måneder i startåret]])-(Tiltak[[#This Row],[Slutt]]=2025)*(12-Tiltak[[#This Row],[Måneder i sluttåret]]))/12)))) | 1~720~000 =IF(COUNT(Tiltak[[#This Row],[2022]:[2025]])=0,"–",SUM(Tiltak[[#This Row],[2022]:[2025]])) | – =IF(AND(COUNT(Tiltak[[#This Row],[Kostnad]])=1,COUNT(Tiltak[[#This Row],[2022]:[2025]])=0),Tiltak[[#This Row],[Kostnad]],"–") | 3.1.6 | A2"#]].assert_eq(&rows);
    let told = |name: &str| sheet(&report, name).notes.first().cloned().unwrap();
    assert_eq!(
        ["Fastlegelister", "Tilplikting", "Tiltak"].map(told),
        ["listeoversikt", "tilplikting", "tiltak"]
            .map(|file| format!("Radene er lest fra {file}.xlsx, ark «Ark1»."))
    );
}

/// K309 once said «104,2307692307692307692307692 %».
#[test]
fn a_quotient_in_a_finding_has_two_decimals_and_a_read_number_its_own() {
    #[track_caller]
    fn check(used: Decimal, expected: &str) {
        let finding = Finding::new(&finding::checks::DUTY_TOTAL_ABOVE_AGREED)
            .with("found", finding::Param::Prosent(used))
            .with("limit", finding::Param::Prosent(Decimal::ONE_HUNDRED));
        let message = wording::finding(&finding, &texts(Language::Bokmaal)).message;
        assert!(message.contains(expected), "{message}");
    }
    check(Decimal::from(2710) / Decimal::from(26), "«104,23\u{a0}%»");
    check(Decimal::new(100_125, 3), "«100,125\u{a0}%»");
}

/// Where there are two list overviews, "Listeoversikt" would not say which.
#[test]
fn definitions_name_tables_by_their_kind_only_when_it_is_the_only_one() {
    let mut analysis = kragero_analysed();
    let cells = |analysis: &Analysis| {
        let report = report(analysis, Language::Bokmaal);
        sheet(&report, "Definisjoner").rows[0].cells[3].shown.clone()
    };
    assert_eq!(cells(&analysis), "Listeoversikt A4:A13");
    let mut other = analysis.data.origins[0].clone();
    assert_eq!(other.kind, Kind::Fastlegelister);
    other.place = Place::sheet(&"vikarer.xlsx".into(), &"Ark1".into());
    analysis.data.origins.push(other);
    assert_eq!(cells(&analysis), "listeoversikt.xlsx, ark «Ark1», cellene A4:A13");
}

/// An unreadable cell takes with it what rests on it, and nothing else; no formula stands there.
#[test]
fn a_figure_that_could_not_be_computed_has_no_formula_and_says_why() {
    let (data, error) = unreadable_ceiling();
    let report = report(&analysed(data, kragero_settings(), vec![error]), Language::Bokmaal);
    let figures = sheet(&report, "Nokkeltall");
    let unknown: Vec<&str> = figures
        .rows
        .iter()
        .map(|row| &row.cells[1])
        .filter(|cell| cell.shown == "–")
        .map(|cell| {
            assert_eq!((&cell.formula, &cell.content), (&None, &Content::Text));
            cell.defined_name.as_deref().unwrap()
        })
        .collect();
    assert_eq!(
        unknown,
        [
            "listekapasitet",
            "ledige_plasser",
            "aapne_lister",
            "ledig_kapasitet_prosent",
            "listebelegg",
            "reservekapasitet",
            "dekning_innbyggere",
        ]
    );
    assert_eq!(
        figures.notes[0],
        "«Kapasitet hos fastlegene», «Ledige plasser», «Åpne fastlegelister», «Ledig kapasitet», \
         «Listebelegg», «Reservekapasitet» og «Kapasitet mot innbyggertall»: «–» fordi noe mangler \
         eller ikke kunne leses i listeoversikt.xlsx, ark «Ark1», celle C6; se K201 i funnene."
    );
}

#[test]
fn every_rule_of_a_report_holds_in_every_constellation_and_language() {
    for (name, analysis) in constellations() {
        for language in Language::ALL {
            for names in [false, true] {
                let report = build(&analysis, &texts(language), Options { names });
                check_rules(&format!("{name} {language:?}"), &analysis, &report);
            }
        }
    }
}

fn check_rules(name: &str, analysis: &Analysis, report: &Report) {
    let all: Vec<&SheetTable> = tables(report).collect();
    let sheets: Vec<&&SheetTable> =
        all.iter().filter(|table| table.audience != Audience::Pdf).collect();
    let unique = |words: Vec<String>| {
        let lower: BTreeSet<String> = words.iter().map(|word| word.to_lowercase()).collect();
        assert_eq!(lower.len(), words.len(), "{name}: {words:?}");
    };
    unique(
        sheets
            .iter()
            .map(|table| table.sheet.clone())
            .chain([report.cover.contents_heading.clone()])
            .collect(),
    );
    unique(all.iter().map(|table| table.name.clone()).collect());
    unique(report.sections.iter().map(|section| section.id.clone()).collect());
    for table in &all {
        assert!(table.sheet.chars().count() <= 31 && table.name.is_ascii(), "{name}");
        assert!(!table.rows.is_empty(), "{name}: {} is empty", table.name);
        unique(table.columns.iter().map(|column| column.header.clone()).collect());
        assert_eq!(table.columns.iter().filter(|column| column.row_header).count(), 1, "{name}");
        for row in &table.rows {
            assert_eq!(row.cells.len(), table.columns.len(), "{name}: {}", table.name);
            assert!(row.cells.iter().all(|cell| !cell.shown.is_empty()), "{name}: {}", table.name);
        }
    }
    let mut named: Vec<&str> = sheets
        .iter()
        .flat_map(|table| &table.rows)
        .flat_map(|row| &row.cells)
        .filter_map(|cell| cell.defined_name.as_deref())
        .collect();
    named.sort_unstable();
    let ids = analysis.figures.iter().map(|figure| figure.declaration.id.as_str());
    let told: BTreeSet<&str> = named.iter().copied().collect();
    assert_eq!(told.len(), named.len(), "{name}: a name stands twice");
    for id in ids {
        assert!(told.contains(id), "{name}: {id} has no cell");
    }
    for used in analysis.figures.iter().flat_map(|figure| figure.declaration.expr.assumptions()) {
        assert!(told.contains(used), "{name}: {used} has no cell");
    }
    check_charts(name, report, &sheets);
    check_words(name, &format!("{report:?}"));
}

/// No text is missing, save those of findings, which have a test of their own.
fn check_words(name: &str, printed: &str) {
    for wrong in ["⟦", "{$", "{ $"] {
        for (at, _) in printed.match_indices(wrong) {
            let found: String = printed[at..].chars().take(60).collect();
            assert!(found.starts_with("⟦K"), "{name}: {found}");
        }
    }
}

/// The workbook's chart finds the same numbers in the sheet as the appendix prints.
fn check_charts(name: &str, report: &Report, sheets: &[&&SheetTable]) {
    let charts =
        report.sections.iter().flat_map(|section| &section.blocks).filter_map(
            |block| match block {
                Block::Chart(chart) => Some(chart),
                _ => None,
            },
        );
    for chart in charts {
        let table = sheets.iter().find(|table| table.sheet == chart.sheet).unwrap();
        assert!(chart.alternative.chars().count() <= Chart::ALTERNATIVE_LENGTH, "{name}");
        for series in &chart.series {
            let (first, column, last, _) = series.value_cells;
            let rows = &table.rows[first..=last];
            let values: Vec<Content> = series.values.iter().copied().map(Content::Number).collect();
            let cells: Vec<Content> =
                rows.iter().map(|row| row.cells[column].content.clone()).collect();
            assert_eq!(cells, values, "{name}: {}", chart.title);
            let categories: Vec<&str> =
                rows.iter().map(|row| row.cells[series.category_cells.1].shown.as_str()).collect();
            assert_eq!(categories, chart.categories, "{name}: {}", chart.title);
            assert_eq!(series.shown.len(), series.values.len());
        }
    }
}

/// What the published files say of doctors with these names.
fn named_doctors() -> Analysis {
    let mut data = kragero();
    for (index, list) in data.fastlegelister.iter_mut().enumerate() {
        list.lege = Read::known(format!("Doktor Nummer{index}"), list.place.clone());
    }
    let doctors = ["doktor  nummer3", "Doktor Utenfor", "Doktor Nummer3"];
    for (duty, doctor) in data.tilplikting.iter_mut().zip(doctors) {
        duty.lege = Read::known(doctor.to_owned(), duty.place.clone());
    }
    let quoting = Finding::new(&finding::intake::NUMBER_UNREADABLE)
        .at(cell(LISTS, "C6"))
        .with("column", "listetak")
        .with("found", "1100 (Doktor Nummer2, ikke Doktor Nummer22)");
    analysed(data, kragero_settings(), vec![quoting])
}

#[test]
fn doctors_names_stay_out_of_the_report_unless_asked_for() {
    let analysis = named_doctors();
    let anonymous = build(&analysis, &texts(Language::Bokmaal), Options::default());
    let named = build(&analysis, &texts(Language::Bokmaal), Options { names: true });
    let (anonymous_words, named_words) = (format!("{anonymous:?}"), format!("{named:?}"));
    assert!(named_words.contains("Doktor Nummer3") && named_words.contains("Vikar: Lege 11"));
    assert!(!anonymous_words.contains("Vikar"), "comments are left out");
    let without_the_longer = anonymous_words.replace("Doktor Nummer22", "");
    assert!(!without_the_longer.to_lowercase().contains("doktor"));
    let doctors: Vec<&str> = sheet(&anonymous, "Tilplikting").rows[..4]
        .iter()
        .map(|row| row.cells[2].shown.as_str())
        .collect();
    assert_eq!(doctors, ["Liste 4", "Lege 1 uten liste", "Liste 4", "–"]);
    assert_eq!(sheet(&anonymous, "Fastlegelister").columns[1].header, "Liste");
}

#[test]
fn a_measure_or_a_site_that_names_a_doctor_of_a_list_is_published_without() {
    let nb = texts(Language::Bokmaal);
    let mut analysis = named_doctors();
    let plan = analysis.plan.as_mut().unwrap();
    plan.consequences[0].name = "Praksiskompensasjon Doktor Nummer2".to_owned();
    let published = privacy::published(&analysis, &nb, Options::default());
    let name = |analysis: &Analysis| analysis.plan.as_ref().unwrap().consequences[0].name.clone();
    assert_eq!(name(&published), "Praksiskompensasjon Liste 3");
    assert!(!format!("{:?}", published.findings).contains("Doktor Nummer2,"));
    let named = privacy::published(&analysis, &nb, Options { names: true });
    assert_eq!(name(&named), "Praksiskompensasjon Doktor Nummer2");
    assert_eq!(named.figures, published.figures);
}

#[track_caller]
fn check_redacted(column: &str, found: &str, expected: &str) {
    let nb = texts(Language::Bokmaal);
    let finding = Finding::new(&finding::intake::NUMBER_UNREADABLE)
        .with("column", column)
        .with("found", found);
    let redacted = privacy::Pseudonyms::new(&named_doctors().data, &nb).redact(&finding, &nb);
    let found = redacted.params.into_iter().find(|(name, _)| *name == "found").unwrap();
    assert_eq!(found.1, expected.into());
}

#[test]
fn names_in_findings_are_replaced_as_whole_words() {
    check_redacted("listetak", "1100 (Doktor Nummer2)", "1100 (Liste 3)");
    check_redacted("listetak", "Doktor Nummer22", "Doktor Nummer22");
    check_redacted("listetak", "Doktor Nummer2/Doktor Utenfor", "Liste 3/Lege 1 uten liste");
    check_redacted("lege", "Doktor Nummer2", "Liste 3");
    check_redacted("lege", "Doktor Ukjent", "utelatt");
    check_redacted("kommentar", "syk til påske", "utelatt");
}

#[track_caller]
fn check_in_words(declared: &str, expected: [&str; 3]) {
    let analysis = analysed(kragero(), kragero_settings(), Vec::new());
    let figure = analysis.figure(declared).unwrap();
    let words = Language::ALL.map(|language| wording::formula_in_words(figure, &texts(language)));
    assert_eq!(words.each_ref().map(String::as_str), expected);
}

#[test]
fn formulas_are_put_into_words() {
    check_in_words(
        "tilplikting_prosent",
        [
            "sum av Ressurs i Tilplikting",
            "sum av Ressurs i Tilplikting",
            "sum of Resource in Public duty",
        ],
    );
    check_in_words(
        "tilplikting_aarsverk",
        [
            "Tilplikting i stillingsprosent / 100",
            "Tilplikting i stillingsprosent / 100",
            "Public duty in per cent of a post / 100",
        ],
    );
    check_in_words(
        "innbyggere_uten_liste",
        [
            "Innbyggertall − Listeinnbyggere, men minst 0",
            "Innbyggjartal − Listeinnbyggjarar, men minst 0",
            "Population − Listed residents, but at least 0",
        ],
    );
    check_in_words(
        "ramme_avvik_2023",
        [
            "Ramme for 2023 − Kostnad av tiltakene i 2023",
            "Ramme for 2023 − Kostnad av tiltaka i 2023",
            "Frame for 2023 − Cost of the measures in 2023",
        ],
    );
}

#[test]
fn brackets_keep_the_meaning() {
    use crate::figures::{Filter, count, number};
    let one = || number(1);
    for (expr, expected) in [
        (one() - (one() - one()), "1 − (1 − 1)"),
        (one() - one() - one(), "1 − 1 − 1"),
        (one() + (one() + one()), "1 + 1 + 1"),
        ((one() + one()) * one(), "(1 + 1) × 1"),
        (one() / (one() * one()), "1 / (1 × 1)"),
        (one() / one() * one(), "1 / 1 × 1"),
        ((one() - one()).at_least_zero() + one(), "(1 − 1, men minst 0) + 1"),
        ((one() / one()).round_down(), "1 / 1, rundet ned til nærmeste hele"),
        (
            count(Kind::Tiltak, Filter::Stated(Field::Kostnad)) / one(),
            "(antall tiltak der Kostnad er oppgitt) / 1",
        ),
    ] {
        let words = formula_words::of(&expr, wording::Years::Own, &texts(Language::Bokmaal));
        assert_eq!(words, expected);
    }
}

#[test]
fn amounts_have_their_unit_in_the_right_number() {
    for (value, unit, decimals, expected) in [
        ("1", Unit::Lister, 0, "1 liste | 1 liste | 1 list"),
        ("2", Unit::Lister, 0, "2 lister | 2 lister | 2 lists"),
        ("1", Unit::Hjemler, 0, "1 hjemmel | 1 heimel | 1 licence"),
        ("9", Unit::Hjemler, 0, "9 hjemler | 9 heimlar | 9 licences"),
        ("0", Unit::Personer, 0, "0 personer | 0 personar | 0 persons"),
        ("-1", Unit::Plasser, 0, "−1 plass | −1 plass | −1 place"),
        ("0.6", Unit::Plasser, 0, "1 plass | 1 plass | 1 place"),
        ("1.965", Unit::Aarsverk, 3, "1,965 årsverk | 1,965 årsverk | 1.965 FTE"),
        ("196.5", Unit::Prosent, 1, "196,5~% | 196,5~% | 196.5%"),
        (
            "73.6875",
            Unit::TimerPerUke,
            1,
            "73,7 timer per uke | 73,7 timar per veke | 73.7 hours per week",
        ),
        ("105.7082", Unit::Forholdstall, 1, "105,7 | 105,7 | 105.7"),
        ("3920000", Unit::Kroner, 0, "kr~3~920~000 | kr~3~920~000 | NOK~3,920,000"),
        (
            "94.18",
            Unit::KronerPerInnbygger,
            0,
            "kr~94 per innbygger | kr~94 per innbyggjar | NOK~94 per resident",
        ),
    ] {
        let shown = Language::ALL
            .map(|language| plain(&wording::amount(dec(value), unit, decimals, &texts(language))));
        assert_eq!(shown.join(" | "), expected);
    }
}

#[test]
fn places_are_told_in_words() {
    let nb = texts(Language::Bokmaal);
    for (place, expected) in [
        (cell(DUTY, "B14"), "tilplikting.xlsx, ark «Ark1», celle B14"),
        (area(DUTY, "B4", "B13"), "tilplikting.xlsx, ark «Ark1», cellene B4:B13"),
        (Place::file(&DUTY.into()), "tilplikting.xlsx"),
        (Place::sheet(&DUTY.into(), &"Ark1".into()), "tilplikting.xlsx, ark «Ark1»"),
        (Place::line(&"legetall.toml".into(), 1200), "legetall.toml, linje 1200"),
    ] {
        assert_eq!(wording::place(&place, &nb), expected);
    }
}

/// A total in the workbook is held against the rows it covers.
#[test]
fn a_stated_total_that_agrees_is_told_too() {
    let mut data = only_duty();
    data.oppgitt[0].value.value = dec("1.965");
    data.oppgitt[0].unit = Unit::Aarsverk;
    let words = outline(&report(&analysed(data, plan_years(), vec![]), Language::Bokmaal));
    assert!(
        words.contains("celle B14) oppgir 196,5~%, som stemmer med summen av radene."),
        "{words}"
    );
}

mod texts_of_the_registers {
    use super::*;

    fn check_texts(keys: impl IntoIterator<Item = String>) {
        let missing: Vec<String> = keys
            .into_iter()
            .flat_map(|key| Language::ALL.map(|language| (key.clone(), texts(language))))
            .filter(|(key, texts)| !texts.has(key))
            .map(|(key, texts)| format!("{key} in {}", texts.language.code()))
            .collect();
        assert!(missing.is_empty(), "no text for {missing:#?}");
    }

    #[test]
    fn every_finding_is_worded_with_its_own_parameters_only() {
        check_texts(finding::register_entries().flat_map(|entry| {
            ["title", "message", "remedy"].map(|part| format!("{}-{part}", entry.code))
        }));
        for entry in finding::register_entries() {
            for language in Language::ALL {
                let params: Vec<(&str, Arg)> =
                    entry.params.iter().map(|name| (*name, Arg::Count(2))).collect();
                for part in ["title", "message", "remedy"] {
                    let text = texts(language).get(&format!("{}-{part}", entry.code), &params);
                    assert!(!text.contains("{$"), "{} {language:?}: {text}", entry.code);
                }
            }
        }
    }

    #[test]
    fn every_figure_and_assumption_is_worded() {
        let analysis = analysed(many_kinds_of_measures(), kragero_settings(), Vec::new());
        let mut declarations = crate::figures::catalogue();
        declarations.extend(analysis.plan.unwrap().declarations);
        let stems: BTreeSet<String> =
            declarations.iter().map(|d| wording::stem(&d.id).0.to_owned()).collect();
        check_texts(
            stems
                .iter()
                .flat_map(|stem| [format!("figure-{stem}"), format!("figure-{stem}-definition")]),
        );
        let yearly = declarations.iter().filter(|declaration| declaration.year.is_some());
        check_texts(yearly.map(|d| format!("year-{}", wording::stem(&d.id).0)));
        let assumptions: BTreeSet<String> = declarations
            .iter()
            .flat_map(|d| d.expr.assumptions())
            .map(|id| wording::stem(id).0.to_owned())
            .collect();
        check_texts(
            assumptions.iter().flat_map(|stem| {
                [format!("assumption-{stem}"), format!("assumption-{stem}-source")]
            }),
        );
    }

    #[test]
    fn every_kind_and_column_is_worded_and_can_stand_in_a_formula() {
        check_texts(Kind::ALL.map(|kind| format!("kind-{}", kind.id())));
        let more = [
            Field::FastLege,
            Field::MaanederStartaar,
            Field::MaanederSluttaar,
            Field::Planperiode,
            Field::Utenfor,
            Field::Aar(2022),
            Field::TilskuddAar(2022),
        ];
        for kind in Kind::ALL {
            for language in Language::ALL {
                let texts = texts(language);
                let mut headers = BTreeSet::new();
                for column in kind.columns().iter().copied().chain(more) {
                    let header = wording::column(column, &texts);
                    assert!(!header.contains(['⟦', '{', '[', ']', '#', '\'', '@']), "{header}");
                    assert!(headers.insert(header.to_lowercase()), "{header} twice in {kind:?}");
                }
            }
        }
    }

    /// Keys that are put together in the program, by how they begin.
    const MADE_UP: [&str; 16] = [
        "K",
        "kind-",
        "column-",
        "figure-",
        "assumption-",
        "factor-",
        "year-",
        "month-",
        "slag-",
        "utgiftsart-",
        "sats-",
        "terminal-",
        "skjema-",
        "comparison-section-",
        "comparison-sheet-",
        "comparison-caption-",
    ];

    #[test]
    fn no_text_is_unused() {
        let program = sources(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")));
        let texts = texts(Language::Bokmaal);
        let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/texts/nb"));
        for file in files.unwrap() {
            let contents = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let keys =
                contents.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
            for key in keys.filter(|key| texts.has(key)) {
                let made_up = MADE_UP.iter().any(|prefix| key.starts_with(prefix));
                let within_another = contents.contains(&format!("{{ {key} }}"));
                let used = made_up || within_another || program.contains(&format!("\"{key}\""));
                assert!(used, "{key} is unused");
            }
        }
    }

    fn sources(folder: &std::path::Path) -> String {
        let mut program = String::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                program.push_str(&sources(&path));
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                program.push_str(&std::fs::read_to_string(&path).unwrap());
            }
        }
        program
    }
}

#[test]
fn an_empty_divisor_keeps_its_formula() {
    let data = lists_of(&[("0", "0")], 0);
    let analysis = analysed(data, plan_years(), vec![]);
    assert_eq!(analysis.figure("listebelegg").unwrap().outcome, Outcome::Undefined);
    let report = report(&analysis, Language::Bokmaal);
    let figures = sheet(&report, "Nokkeltall");
    let row = figures.rows.iter().find(|row| row.cells[0].shown == "Listebelegg").unwrap();
    assert_eq!(row.cells[1].shown, "–");
    assert!(row.cells[1].formula.is_some());
    assert!(
        figures
            .notes
            .iter()
            .any(|note| note.contains("«Listebelegg»") && note.ends_with("skulle deles på, er 0."))
    );
}

/// 1 000 000 − 400 000 = 600 000 left is 21 times 11 178 × 5 × 50 % = 27 945, for 586 845.
#[test]
fn the_uptake_is_live_and_named() {
    let analysis = analysed(a_rate_without_a_quantity(), kragero_settings(), vec![]);
    let report = report(&analysis, Language::Bokmaal);
    let first: Vec<String> =
        live(sheet(&report, "Opptak_i_rammen")).lines().take(1).map(str::to_owned).collect();
    expect![[r#"2022 | Tiltak 2 | kr~11~178 × 5 dager × 50~% | 27~945 =SUMPRODUCT(--(Tiltak[Tiltak]="Tiltak 2"),Tiltak[Sats])*SUMPRODUCT(--(Tiltak[Tiltak]="Tiltak 2"),Tiltak[Dager])*SUMPRODUCT(--(Tiltak[Tiltak]="Tiltak 2"),Tiltak[Andel av satsen])/100 | 600~000 =ramme_avvik_2022 | 21 =IF(SUMPRODUCT(--(Tiltak[Tiltak]="Tiltak 2"),Tiltak[Sats])*SUMPRODUCT(--(Tiltak[Tiltak]="Tiltak 2"),Tiltak[Dager])*SUMPRODUCT(--(Tiltak[Tiltak]="Tiltak 2"),Tiltak[Andel av satsen])/100=0,"–",ROUNDDOWN(ROUND(MAX(0,ramme_2022-tiltak_sum_2022)/(SUMPRODUCT(--(Tiltak[Tiltak]="Tiltak 2"),Tiltak[Sats])*SUMPRODUCT(--(Tiltak[Tiltak]="Tiltak 2"),Tiltak[Dager])*SUMPRODUCT(--(Tiltak[Tiltak]="Tiltak 2"),Tiltak[Andel av satsen])/100),9),0)) (opptak_tiltak_2_2022) | 586~845 =Opptak_i_rammen[[#This Row],[Ganger rammen rekker]]*Opptak_i_rammen[[#This Row],[Kostnad per gang]]"#]].assert_eq(&first.join(""));
}

#[test]
fn calculations_are_told_with_their_factors() {
    let analysis = analysed(everything_that_columns_say(), kragero_settings(), vec![]);
    let told = |language| {
        let texts = texts(language);
        let cx = super::context::Context::new(&analysis, &texts, super::Options::default());
        let measures = &analysis.plan.as_ref().unwrap().consequences;
        let told = measures.iter().filter_map(|measure| super::measures::calculation(&cx, measure));
        told.collect::<Vec<_>>().join(" | ").replace('\u{a0}', "~")
    };
    assert_eq!(
        told(Language::Bokmaal),
        "50~% × kr~1~000~000 × (1 + 14~%) × (1 + 14,1~%) = kr~650~370 | \
         1 time × kr~800 × 40 uker = kr~32~000",
    );
    assert_eq!(
        told(Language::Nynorsk),
        "50~% × kr~1~000~000 × (1 + 14~%) × (1 + 14,1~%) = kr~650~370 | \
         1 time × kr~800 × 40 veker = kr~32~000",
    );
    assert_eq!(
        told(Language::English),
        "50% × NOK~1,000,000 × (1 + 14%) × (1 + 14.1%) = NOK~650,370 | \
         1 hour × NOK~800 × 40 weeks = NOK~32,000",
    );
}

/// 980 000 × 1.1 = 1 078 000 in 2023, and so on by 10 per cent a year: 4 548 180 in all.
#[test]
fn both_prices_stand_side_by_side_and_the_index_has_no_sum() {
    let mut settings = kragero_settings();
    for year in 2023..=2025 {
        let growth = crate::settings::Norm {
            verdi: crate::model::Sourced::new(dec("10"), Place::line(&"legetall.toml".into(), 20)),
            kilde: Some("nasjonalbudsjettet".to_owned()),
        };
        settings.deflator.aar.insert(year, growth);
    }
    let report = report(&analysed(kragero(), settings, Vec::new()), Language::Bokmaal);
    let table = sheet(&report, "Okonomi");
    let column = |header: &str| {
        let index = table.columns.iter().position(|column| column.header == header).unwrap();
        table.rows.iter().map(|row| plain(&row.cells[index].shown)).collect::<Vec<_>>().join(" | ")
    };
    assert_eq!(column("Prisindeks"), "100,0 | 110,0 | 121,0 | 133,1 | –");
    assert_eq!(
        column("Kostnad, løpende priser"),
        "980~000 | 1~078~000 | 1~185~800 | 1~304~380 | 4~548~180"
    );
    assert_eq!(
        table.notes,
        [
            "Beløpene er i faste 2022-kroner der det ikke står løpende priser. Løpende priser er de faste ganget med prisindeksen, som er 100 i 2022.",
            "Rammen er holdt opp mot kostnaden i faste priser. Den er ikke regnet om.",
        ]
    );
    let deflator = sheet(&report, "Forutsetninger").rows.iter().map(|row| &row.cells);
    let deflator: Vec<_> = deflator.filter(|cells| cells[0].shown.contains("Deflator")).collect();
    assert_eq!(deflator.len(), 3);
    assert_eq!(deflator[0][2].shown, "nasjonalbudsjettet (legetall.toml, linje 20)");
    assert!(deflator.iter().all(|cells| cells[1].input.is_some()));
}
