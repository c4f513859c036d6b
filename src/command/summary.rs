use super::findings;
use super::terminal::{HEADING, line, styled};
use crate::process::outputs::Written;
use crate::process::preparation::Prepared;
use legetall::analysis::Analysis;
use legetall::figures::{Figure, Group};
use legetall::language::Texts;
use legetall::model::{Column, TableOrigin, Unit};
use legetall::report::wording;

/// The figures of lists, duty and posts that are shown; all of them stand in the two files.
const MAIN: [&str; 20] = [
    "lister_totalt",
    "lister_uten_fast_lege",
    "legekontor_antall",
    "solopraksiser",
    "listekapasitet",
    "listeinnbyggere",
    "ledige_plasser",
    "mangel_mot_norm",
    "dekning_innbyggere",
    "innbyggere_uten_liste",
    "tilplikting_prosent",
    "tilplikting_aarsverk",
    "tilplikting_utnyttelse",
    "legeaarsverk_sum",
    "plasser_sum",
    "plasser_per_legeaarsverk",
    "legeaarsverk_per_10000",
    "legeaarsverk_ubesatt",
    "vakter_under_anbefaling",
    "manglende_leger_vakt",
];

const LONGEST_NAME: usize = 40;

/// The economic figures that are shown; a year at the end of an id is left out here.
const MAIN_ECONOMY: [&str; 8] = [
    "tiltak_antall",
    "tiltak_uten_kostnad",
    "nye_leger_sum",
    "tiltak_sum_oppgitt",
    "tiltak_sum",
    "ramme_avvik",
    "tiltak_sum_planperiode",
    "tiltak_sum_utenfor",
];

/// Growth of so many series at most.
const MOST_SERIES: usize = 3;

/// What an adviser wants to know when the run is over: what was read as what, the main figures,
/// what was odd, and where the two files are.
pub fn of(analysis: &Analysis, written: Option<&Written<2>>, prepared: &Prepared) -> String {
    let texts = &prepared.texts;
    let parts = [
        read(analysis, prepared),
        part("terminal-figures", shown(&main_figures(analysis), texts), texts),
        part("terminal-economy", economy(analysis, texts), texts),
        findings::list_without_notes(&analysis.findings, texts),
        written.map_or_else(
            || format!("{}\n", texts.plain("terminal-nothing-written")),
            |written| files("terminal-written", written, texts),
        ),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The municipality, the configuration that applied, and the tables with what they were read as.
pub fn read(analysis: &Analysis, prepared: &Prepared) -> String {
    let texts = &prepared.texts;
    let mut words = String::new();
    let kommune = &analysis.settings.kommune;
    let name = match (&kommune.navn, &kommune.nummer) {
        (Some(name), Some(number)) => Some(format!("{name} ({number})")),
        (name, number) => name.clone().or_else(|| number.clone()),
    };
    if let Some(name) = name {
        line(&mut words, &styled(HEADING, &name));
    }
    if let Some(path) = &prepared.configuration.path {
        let path = path.display().to_string();
        line(&mut words, &texts.get("terminal-configuration", &[("path", path.into())]));
    }
    if !words.is_empty() {
        words.push('\n');
    }
    line(&mut words, &styled(HEADING, &texts.plain("terminal-read")));
    let origins = &analysis.data.origins;
    if origins.is_empty() {
        line(&mut words, &format!("  {}", texts.plain("terminal-nothing-read")));
    }
    let rows = origins.iter().map(|origin| origin_line(origin, texts)).collect();
    words.push_str(&aligned(rows));
    words
}

fn origin_line(origin: &TableOrigin, texts: &Texts) -> (String, String) {
    let kind = wording::kind(origin.kind, texts);
    let rows = texts.get("terminal-rows", &[("count", origin.rows.into())]);
    (wording::place(&origin.place, texts), format!("{kind}, {rows}"))
}

fn main_figures(analysis: &Analysis) -> Vec<&Figure> {
    let is_growth = |figure: &&Figure| figure.declaration.group == Group::Aktivitet;
    let growth = analysis.figures.iter().filter(is_growth).take(MOST_SERIES);
    MAIN.iter().filter_map(|id| analysis.figure(id)).chain(growth).collect()
}

fn economy(analysis: &Analysis, texts: &Texts) -> Vec<(String, String)> {
    let is_main = |figure: &&Figure| match figure.declaration.group {
        Group::Budsjett => true,
        Group::Okonomi => MAIN_ECONOMY.contains(&wording::stem(&figure.declaration.id).0),
        _ => false,
    };
    let main: Vec<&Figure> = analysis.figures.iter().filter(is_main).collect();
    let mut rows = shown(&main, texts);
    rows.extend(whole_posts(analysis, texts));
    rows
}

/// What a whole post costs, by the measures that pay for a share of one.
fn whole_posts(analysis: &Analysis, texts: &Texts) -> Vec<(String, String)> {
    let column = wording::column(Column::KostnadPerAarsverk, texts);
    let measures = analysis.plan.iter().flat_map(|plan| &plan.consequences);
    measures
        .filter_map(|measure| {
            let whole = measure.per_aarsverk.filter(|whole| measure.amount != Some(*whole))?;
            let name = shortened(&measure.name);
            Some((format!("{column}: {name}"), wording::amount(whole, Unit::Kroner, 0, texts)))
        })
        .collect()
}

/// A name that leaves room for a number beside it.
fn shortened(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", name[..end].trim_end()),
        None => name.to_owned(),
    }
}

fn shown(figures: &[&Figure], texts: &Texts) -> Vec<(String, String)> {
    figures
        .iter()
        .map(|figure| (wording::label(figure, texts), wording::value(figure, texts)))
        .collect()
}

fn part(heading: &str, rows: Vec<(String, String)>, texts: &Texts) -> String {
    if rows.is_empty() {
        return String::new();
    }
    format!("{}\n{}", styled(HEADING, &texts.plain(heading)), aligned(rows))
}

/// A heading, and under it where the files are.
pub fn files<const N: usize>(heading: &str, written: &Written<N>, texts: &Texts) -> String {
    let mut words = String::new();
    line(&mut words, &styled(HEADING, &texts.plain(heading)));
    for path in &written.paths {
        line(&mut words, &format!("  {}", path.display()));
    }
    words
}

/// Two columns, the second beginning at the same place in every line.
pub fn aligned(rows: Vec<(String, String)>) -> String {
    let width = rows.iter().map(|(left, _)| left.chars().count()).max().unwrap_or(0);
    let mut words = String::new();
    for (left, right) in rows {
        line(&mut words, &format!("  {left:width$}  {right}"));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use legetall::language::Language;

    #[test]
    fn the_figures_shown_are_figures() {
        let texts = Texts::built_in(Language::Bokmaal);
        for id in MAIN.iter().chain(&MAIN_ECONOMY) {
            assert!(texts.has(&format!("figure-{id}")), "{id}");
        }
    }

    #[test]
    fn columns_line_up_whatever_their_letters() {
        let row = |left: &str, right: &str| (left.to_owned(), right.to_owned());
        assert_eq!(
            aligned(vec![row("Årsverk", "2"), row("Ø", "11")]),
            "  Årsverk  2\n  Ø        11\n"
        );
    }
}
