//! The kinds of mess, in the order they are made: what stands in cells, then columns, headings,
//! rows, what stands around the table, and at last the sheets and files.

mod amounts;
mod beside;
mod columns;
mod frame;
mod headings;
mod rows;
mod shares;
mod values;

use super::case::Case;
use super::random::Random;
use legetall::model::Kind;

const POSTS: Kind = Kind::Legeaarsverk;
const ACTIVITY: Kind = Kind::Aktivitet;
const KOSTRA: Kind = Kind::Kostra;
const ROSTER: Kind = Kind::Vaktbemanning;
const LINES: Kind = Kind::Budsjett;

/// Makes its mess, or says that the case has no room for it.
pub type Make = fn(&mut Case, &mut Random) -> bool;

#[derive(Debug, Clone, Copy)]
pub struct Mess {
    pub name: &'static str,
    /// What it takes hold of: two that take the same are not put together.
    pub takes: &'static [&'static str],
    /// The kind of table that it is of, when it is of no other.
    pub of: Option<Kind>,
    pub make: Make,
}

/// How many kinds of mess are of no one kind of table that stands beside the three.
pub fn of_any() -> usize {
    ALL.iter().take_while(|mess| mess.of.is_none()).count()
}

pub const ALL: &[Mess] = &[
    mess("numbers with ordinary space", &["tall"], values::ordinary_space),
    mess("numbers with no-break space", &["tall"], values::no_break_space),
    mess("numbers with narrow or thin space", &["tall"], values::narrow_space),
    mess("numbers typed as text", &["tall"], values::text_numbers),
    mess("accounting text", &["tall"], values::accounting_text),
    mess("footnote marks on numbers", &["tall"], values::footnote_marks),
    mess("numbers with «ca»", &["tall"], values::approximate),
    mess("decimals ,0 and ,00", &["tall"], values::decimals),
    mess("number formats with thousands", &["tall"], values::number_formats),
    mess("number and its noun in the cell", &["tall"], values::nouns),
    mess("an error cell", &["ulesbar"], values::error_cell),
    mess("a formula without its value", &["ulesbar"], values::no_stored_value),
    mess("numbers as formulas", &["tall"], values::formulas),
    mess("extra spaces in names", &["navn"], values::spaced_names),
    mess("letters å typed in two parts", &["navn"], values::decomposed_names),
    mess("vacant lists named Ledig", &["status"], values::vacant_by_name),
    mess("status in other words", &["status"], values::status_words),
    mess("specialists marked with x", &["spesialist"], values::marked_specialists),
    mess("per cent as formatted fractions", &["andel"], shares::percent_format),
    mess("per cent under a % heading", &["andel"], shares::percent_heading),
    mess("per cent as text without space", &["andel"], shares::percent_tight),
    mess("per cent named in the title", &["andel"], shares::percent_title),
    mess("shares as hours a week", &["andel"], shares::hours_heading),
    mess("hours in the cells", &["andel"], shares::hours_cells),
    mess("shares as full-time posts", &["andel"], shares::posts_heading),
    mess("sums in cells", &["andel"], shares::sums),
    mess("duty with its doctor", &["plikt-lege"], shares::with_doctor),
    mess("kr and ,- around amounts", &["kost"], amounts::kroner),
    mess("million kroner in the cells", &["kost"], amounts::million_cells),
    mess("thousands with dots", &["kost"], amounts::dots),
    mess("1000 kr in the title", &["kost", "kost-enhet"], amounts::thousand_title),
    mess("1000 kr in the heading", &["kost", "kost-enhet"], amounts::thousand_heading),
    mess("million kr in the heading", &["kost", "kost-enhet"], amounts::million_heading),
    mess("not costed as a dash", &["kost-strek"], amounts::dash),
    mess("not costed in words", &["kost-strek"], amounts::not_costed),
    mess(
        "costs in year columns",
        &["kost", "kost-enhet", "kost-strek", "start"],
        amounts::year_columns,
    ),
    mess("starts as dates", &["start"], amounts::start_dates),
    mess("starts as months and seasons", &["start"], amounts::start_months),
    mess("starts in words", &["start"], amounts::start_words),
    mess("kinds of measure in other words", &["slag"], amounts::kind_words),
    mess("free places", &["ledig"], columns::free_places),
    mess("free places as formulas", &["ledig"], columns::free_places_live),
    mess("waiting list and form of agreement", &["kolonner"], columns::more_of_ours),
    mess("columns nobody asked for", &["kolonner"], columns::foreign),
    mess("empty columns", &["tomkolonne"], columns::empty),
    mess("a running number first", &["lopenr"], columns::serial),
    mess("a municipality column", &["kommune"], columns::municipality),
    mess("other order of columns", &["orden"], columns::reordered),
    mess("hidden columns", &["skjult"], columns::hidden),
    mess("a wished ceiling beside", &["tak-ved"], columns::wished),
    mess("two years of a column", &["to-ar"], columns::two_years),
    mess("months as columns", &["to-ar"], columns::months),
    mess("synonyms", &["ord"], headings::synonyms),
    mess("nynorsk", &["ord"], headings::nynorsk),
    mess("abbreviations", &["ord"], headings::abbreviations),
    mess("misspellings", &["ord"], headings::misspellings),
    mess("capitals and punctuation", &["skrift"], headings::capitals),
    mess("line breaks in headings", &["skrift"], headings::broken),
    mess("dates in headings", &["skrift"], headings::dated),
    mess("units in headings", &["skrift"], headings::with_units),
    mess("two-row merged headings", &["hode"], headings::two_rows),
    mess("an empty row under the headings", &["under"], headings::gap_below),
    mess("offices on rows of their own", &["kontor", "gruppe"], rows::groups),
    mess("offices on merged rows of their own", &["kontor", "gruppe"], rows::merged_groups),
    mess("offices merged downwards", &["kontor", "rader"], rows::merged_down),
    mess("subtotals per office", &["delsum"], rows::subtotals),
    mess("a total row", &["sum"], rows::total),
    mess("a live total row", &["sum"], rows::live_total),
    mess("a total row without a word", &["sum"], rows::bare_total),
    mess("a mean row", &["snitt"], rows::mean),
    mess("headings repeated at page breaks", &["rader"], rows::repeated_headings),
    mess("blank rows", &["rader"], rows::blank),
    mess("hidden rows", &["skjult-rad"], rows::hidden),
    mess("another order of rows", &["rader", "gruppe", "delsum", "kontor"], rows::shuffled),
    mess("notes below", &["noter"], frame::notes),
    mess("a title with a date", &["tittel"], frame::dated_title),
    mess("a merged title and prose", &["tittel"], frame::prose),
    mess("a print date and a signature", &["utskrift"], frame::print_date),
    mess("starting at an odd cell", &["sted"], frame::odd_cell),
    mess("other sheets with prose before", &["ark"], frame::other_sheets),
    mess("last year's table on a hidden sheet", &["ark"], frame::hidden_copy),
    mess("last year's table on a sheet of its own", &["ark", "tittel"], frame::older_sheet),
    mess("three sheets in a book", &["spredning"], frame::sheets),
    mess("tables below each other", &["spredning"], frame::stacked),
    mess("tables side by side", &["spredning"], frame::side_by_side),
    mess("csv with semicolons", &["csv"], frame::csv_semicolon),
    mess("csv from Excel on Windows", &["csv"], frame::csv_windows),
    mess("csv with commas in quotes", &["csv"], frame::csv_comma),
    mess("csv with tabs", &["csv"], frame::csv_tab),
    of(POSTS, "places in words", &["plasser"], beside::places_in_words),
    of(POSTS, "posts in per cent", &["tall"], beside::posts_in_per_cent),
    of(POSTS, "vacant posts of all posts", &["tall"], beside::part_of_posts),
    of(POSTS, "sites without places", &["plasser"], beside::no_places),
    of(POSTS, "services on rows of their own", &["rader"], beside::services),
    of(POSTS, "the service over its sites", &["ord"], beside::service_as_heading),
    of(ACTIVITY, "years down", &["form"], beside::years_down),
    of(ACTIVITY, "years without a count", &["form", "ulesbar"], beside::missing_years),
    of(ACTIVITY, "a part of a year", &["form"], beside::part_of_a_year),
    of(ACTIVITY, "a title that names the series", &["form", "tittel"], beside::title_as_name),
    of(KOSTRA, "a row per value, as downloaded", &["form"], beside::long),
    of(KOSTRA, "municipalities above their years", &["form"], beside::regions_above_years),
    of(KOSTRA, "years before and below municipalities", &["form"], beside::years_first),
    of(KOSTRA, "municipalities with numbers", &["form"], beside::numbered_regions),
    of(KOSTRA, "signs of statistics", &["form", "ulesbar"], beside::signs),
    of(ROSTER, "shifts in columns", &["form"], beside::lying),
    of(ROSTER, "shifts in columns under two headings", &["form"], beside::lying_in_two_rows),
    of(ROSTER, "hours in other ways", &["form", "tall"], beside::hours),
    of(ROSTER, "doctors with a footnote", &["form", "tall"], beside::doctors_with_footnote),
    of(ROSTER, "nurses as a span", &["form"], beside::span_of_nurses),
    of(
        LINES,
        "sums per responsibility",
        &["sum", "rader", "ulesbar"],
        beside::sums_per_responsibility,
    ),
    of(LINES, "responsibilities on rows of their own", &["form"], beside::responsibilities_on_rows),
    of(LINES, "codes and their words in two columns", &["form"], beside::codes_with_words),
    of(LINES, "codes that stand once", &["form", "rader"], beside::codes_once),
    of(LINES, "lines in 1000 kr", &["tall", "tittel"], beside::in_thousands),
    of(LINES, "deviations and shares used", &["tall", "avvik"], beside::deviations),
    of(LINES, "incomes above zero", &["tall", "ulesbar", "sum"], beside::positive_incomes),
    of(LINES, "negative amounts in other ways", &["tall"], beside::written_negatives),
    of(LINES, "dashes for nothing", &["tall", "ulesbar"], beside::dashes),
    of(LINES, "accounts of a part of a year", &["avvik"], beside::part_of_the_accounts),
];

const fn mess(name: &'static str, takes: &'static [&'static str], make: Make) -> Mess {
    Mess { name, takes, of: None, make }
}

const fn of(kind: Kind, name: &'static str, takes: &'static [&'static str], make: Make) -> Mess {
    Mess { of: Some(kind), ..mess(name, takes, make) }
}
