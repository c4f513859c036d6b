use crate::run::Run;
use expect_test::expect;

#[test]
fn a_figure_in_general() {
    Run::new("explain tilplikting_aarsverk").done().check(&expect![[]]);
    Run::new("explain tiltak_sum_2022 --lang nn").done().check(&expect![[]]);
    Run::new("explain tiltak_sum --lang en").done().check(&expect![[]]);
}

#[test]
fn a_finding_in_general() {
    Run::new("explain k503").done().check(&expect![[]]);
    Run::new("explain K503 --lang en").done().check(&expect![[]]);
}

#[test]
fn a_name_that_is_not_known() {
    Run::new("explain tilplikting_arsverk").done().check(&expect![[]]);
    Run::new("explain xyz --lang nn").done().check(&expect![[]]);
}

/// Delplan for legetjenester, chapter 4.2: the rows sum to 196.5 %, 1.965 of a full-time post.
#[test]
fn a_figure_of_files() {
    Run::new("explain tilplikting_aarsverk kragero")
        .sample("kragero")
        .done()
        .says("1,965 årsverk")
        .says("16% + 21%")
        .check(&expect![[]]);
}

#[test]
fn a_figure_of_every_year() {
    Run::new("explain tiltak_sum kragero/tiltaksbudsjett.xlsx")
        .sample("kragero")
        .done()
        .says("kr 980 000")
        .check(&expect![[]]);
}

#[test]
fn a_figure_these_files_do_not_give() {
    Run::new("explain listekapasitet kragero/tilplikting.xlsx")
        .sample("kragero")
        .done()
        .check(&expect![[]]);
}
