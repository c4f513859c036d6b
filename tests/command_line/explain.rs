use crate::run::Run;
use expect_test::expect;

#[test]
fn a_figure_in_general() {
    Run::new("explain tilplikting_aarsverk").done().check(&expect![[r#"
        exit 0
        -- stdout
        Tilplikting i årsverk (tilplikting_aarsverk)
        Tilpliktingen regnet om til hele stillinger.
    "#]]);
    Run::new("explain tiltak_sum_2022 --lang nn").done().check(&expect![[r#"
        exit 0
        -- stdout
        Kostnad av tiltaka i 2022 (tiltak_sum_2022)
        Brutto kostnad av dei kostnadsrekna tiltaka, før tilskot: drift og investering, varige tiltak og eingongstiltak.
    "#]]);
    Run::new("explain tiltak_sum --lang en").done().check(&expect![[r#"
        exit 0
        -- stdout
        Cost of the measures in a plan year (tiltak_sum)
        Gross cost of the costed measures, before grants: operating cost and investment, recurring and one-off measures.
    "#]]);
}

#[test]
fn a_finding_in_general() {
    Run::new("explain k503").done().check(&expect![[r#"
        exit 0
        -- stdout
        K503 feil: Ukjent nøkkel
        Nøkkelen «[found]» er ikke kjent her.
        Gjør slik: Rett den til en av disse (den likeste står først), eller fjern linjen: [known].
    "#]]);
    Run::new("explain K503 --lang en").done().check(&expect![[r#"
        exit 0
        -- stdout
        K503 error: Unknown key
        The key «[found]» is not known here.
        Do this: Change it to one of these (the most alike first), or remove the line: [known].
    "#]]);
}

#[test]
fn a_name_that_is_not_known() {
    Run::new("explain tilplikting_arsverk").done().check(&expect![[r#"
        exit 2
        -- stderr
        legetall: Det finnes ikke noe nøkkeltall eller funn som heter «tilplikting_arsverk». Det nærmeste er tilplikting_aarsverk, tilplikting_prosent og tilplikting_timer_uke.
    "#]]);
    Run::new("explain xyz --lang nn").done().check(&expect![[r#"
        exit 2
        -- stderr
        legetall: Det finst ikkje noko nøkkeltal eller funn som heiter «xyz».
    "#]]);
}

/// Delplan for legetjenester, chapter 4.2: the rows sum to 196.5 %, 1.965 of a full-time post.
#[test]
fn a_figure_of_files() {
    Run::new("explain tilplikting_aarsverk kragero")
        .sample("kragero")
        .done()
        .says("1,965 årsverk")
        .says("16% + 21%")
        .check(&expect![]);
}

#[test]
fn a_figure_of_every_year() {
    Run::new("explain tiltak_sum kragero/tiltaksbudsjett.xlsx")
        .sample("kragero")
        .done()
        .says("kr 980 000")
        .check(&expect![]);
}

#[test]
fn a_figure_these_files_do_not_give() {
    Run::new("explain listekapasitet kragero/tilplikting.xlsx")
        .sample("kragero")
        .done()
        .check(&expect![]);
}
