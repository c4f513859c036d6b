use super::formel;
use super::satser::rates;
use crate::figures::{
    Assumption, Declaration, Expr, Group, Subject, assumption, driver_id, figure, number,
};
use crate::finding::{Finding, Param, economy as register};
use crate::model::{Field, Kind, Kommunedata, Sats, Slag, Sourced, Tiltak, Unit, Utgiftsart};
use crate::settings::driver::{AARLIG, is_per_cent};
use crate::settings::{
    Driver, Driverslag, Enhet, Faktorverdi, Forutsetning, NyttTiltak, Settings, near,
};
use chrono::Datelike;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The drivers of the configuration: what they rest on, the figures that are their costs, and the
/// measures that these are the costs of.
#[derive(Debug, Clone, Default)]
pub struct Drivers {
    pub assumptions: Vec<Assumption>,
    /// `driver_1`, `driver_2` …, in the order of the configuration.
    pub declarations: Vec<Declaration>,
    /// The measures, those that only the configuration has among them. Of a measure with a driver
    /// the cost is not yet known: see [`Drivers::priced`].
    pub tiltak: Vec<Tiltak>,
    pub findings: Vec<Finding>,
    /// How many drivers there were so far.
    count: u16,
}

/// Ties the drivers of the configuration to the measures.
///
/// `figures` are the ids of the key figures a driver may rest on: `listeinnbyggere`.
#[must_use]
pub fn drivers(data: &Kommunedata, settings: &Settings, figures: &[&str]) -> Drivers {
    let mut drivers = Drivers { tiltak: data.tiltak.clone(), ..Drivers::default() };
    for (name, shared) in &settings.forutsetninger {
        let id = shared_id(name);
        let mut given = Assumption::given(&id, &shared.verdi, shared_unit(shared));
        given.label.clone_from(&shared.navn);
        drivers.assumptions.push(given.with_source(shared.kilde.as_ref()));
    }
    for driver in &settings.drivere {
        drivers.add(driver, &Known { settings, figures });
    }
    drivers
}

/// The id of an entry of `[forutsetninger]`.
#[must_use]
pub fn shared_id(name: &str) -> String {
    format!("forutsetning__{name}")
}

/// The id of a factor of a driver.
#[must_use]
pub fn factor_id(driver: &str, faktor: &str) -> String {
    format!("{driver}__{faktor}")
}

/// The rate of compensation for a day away from one's practice, where a driver names none.
const DAILY_RATE: &str = "praksiskompensasjon_dag";

/// The id of a dated rate.
#[must_use]
pub fn rate_id(sats: &str) -> String {
    format!("sats__{sats}")
}

/// What a name in a driver can stand for.
struct Known<'a> {
    settings: &'a Settings,
    figures: &'a [&'a str],
}

impl Known<'_> {
    /// The years that a driver needs a rate of: from the start of its measure, or of the plan, to
    /// the end of either. What is paid once needs it of its year alone.
    fn years(&self, tiltak: &Tiltak) -> Option<RangeInclusive<i32>> {
        let plan = self.settings.plan_fra.as_ref().map(|year| year.value);
        let start = tiltak.iverksetting.value().map(|start| start.year);
        let first = start.into_iter().chain(plan).max()?;
        if is_paid_once(tiltak) {
            return Some(first..=first);
        }
        let last = self.settings.plan_til.as_ref().map_or(first, |year| year.value);
        let end = tiltak.slutt.value().map_or(last, |end| end.year);
        Some(first..=last.min(end).max(first))
    }

    fn named(&self, name: &str) -> Option<Expr> {
        if self.settings.forutsetninger.contains_key(name) {
            Some(assumption(&shared_id(name)))
        } else {
            self.figures.contains(&name).then(|| figure(name))
        }
    }

    fn names(&self) -> Vec<&str> {
        let shared = self.settings.forutsetninger.keys().map(String::as_str);
        let rates = self.settings.satser().0.iter().map(|sats| sats.id.as_str());
        shared.chain(rates).chain(self.figures.iter().copied()).collect()
    }
}

impl Drivers {
    fn add(&mut self, driver: &Driver, known: &Known<'_>) {
        let Some(at) = self.measure(driver) else { return };
        let cost = self.declare(&driver.tiltak, |drivers, id| drivers.expr(driver, id, known));
        self.tie(at, cost, driver);
        if let Some(name) = &driver.aarlig_tiltak {
            self.yearly_effect(driver, name, known);
        }
    }

    /// What an investment costs each year is a measure of its own: it is operating cost, and lasts.
    fn yearly_effect(&mut self, driver: &Driver, name: &str, known: &Known<'_>) {
        let mut tiltak = Tiltak::planned(driver.place.clone(), name);
        if let Some(invested) = self.tiltak.iter().find(|known| is_named(known, &driver.tiltak)) {
            tiltak.iverksetting = invested.iverksetting.clone();
            tiltak.iverksetting_text = invested.iverksetting_text.clone();
        }
        tiltak.slag = Field::known(Slag::Varig, driver.place.clone());
        tiltak.utgiftsart = Field::known(Utgiftsart::Drift, driver.place.clone());
        self.tiltak.push(tiltak);
        let cost = self.declare(name, |drivers, id| drivers.factor(driver, id, AARLIG, known));
        self.tie(self.tiltak.len() - 1, cost, driver);
    }

    fn declare(
        &mut self,
        name: &str,
        expr: impl FnOnce(&mut Self, &str) -> Option<Expr>,
    ) -> Option<u16> {
        self.count += 1;
        let id = driver_id(self.count);
        let expr = expr(self, &id)?;
        self.declarations.push(Declaration {
            id,
            expr,
            unit: Unit::Kroner,
            decimals: 0,
            group: Group::Driver,
            year: None,
            subject: Some(Subject::Tiltak { name: name.to_owned() }),
        });
        Some(self.count)
    }

    fn tie(&mut self, at: usize, cost: Option<u16>, driver: &Driver) {
        let Some(tiltak) = self.tiltak.get_mut(at) else { return };
        match cost {
            Some(number) => tiltak.driver = Some(number),
            // Why it could not be told stands in a finding.
            None => tiltak.kostnad = Field::Unreadable(driver.place.clone()),
        }
    }

    /// The measure that a driver is for: the one of that name or number, or a new one.
    fn measure(&mut self, driver: &Driver) -> Option<usize> {
        let found: Vec<usize> = (0..)
            .zip(&self.tiltak)
            .filter(|(_, t)| is_named(t, &driver.tiltak))
            .map(|m| m.0)
            .collect();
        let report = |entry| Finding::new(entry).at(driver.place.clone());
        let name = driver.tiltak.as_str();
        match (found.as_slice(), &driver.nytt) {
            ([], Some(nytt)) => {
                self.tiltak.push(new_measure(driver, nytt));
                Some(self.tiltak.len() - 1)
            }
            ([one], None) => Some(*one),
            // A run over some of the files is not wrong for it.
            ([], None) if self.tiltak.is_empty() => {
                let finding = report(&register::WITHOUT_TABLE).with("name", name);
                self.findings.push(finding.with("kind", Kind::Tiltak.id()));
                None
            }
            ([], None) => {
                let names: Vec<&str> = self
                    .tiltak
                    .iter()
                    .filter_map(|t| t.tiltak.value().map(String::as_str))
                    .collect();
                let known: Vec<String> =
                    near(name, &names).into_iter().map(str::to_owned).collect();
                let finding = report(&register::DRIVER_WITHOUT_MEASURE).with("tiltak", name);
                self.findings.push(finding.with("known", known));
                None
            }
            (_, Some(_)) => {
                self.findings.push(report(&register::NEW_MEASURE_KNOWN).with("tiltak", name));
                None
            }
            (several, None) => {
                let finding = report(&register::DRIVER_AMBIGUOUS).with("tiltak", name);
                self.findings.push(finding.with("count", several.len()));
                None
            }
        }
    }

    fn expr(&mut self, driver: &Driver, id: &str, known: &Known<'_>) -> Option<Expr> {
        if let Some(formel) = &driver.formel {
            return self.formula(driver, id, &formel.value, known);
        }
        let mut product: Option<Expr> = None;
        for name in driver.slag.faktorer().iter().filter(|name| **name != AARLIG) {
            let value = self.factor(driver, id, name, known)?;
            let factor = match *name {
                "pensjon" | "arbeidsgiveravgift" => number(1) + value / number(100),
                name if is_per_cent(name) => value / number(100),
                _ => value,
            };
            product = Some(match product {
                Some(product) => product * factor,
                None => factor,
            });
        }
        product
    }

    fn formula(
        &mut self,
        driver: &Driver,
        id: &str,
        text: &str,
        known: &Known<'_>,
    ) -> Option<Expr> {
        let mut factors: BTreeMap<&str, Expr> = BTreeMap::new();
        for name in driver.faktorer.keys() {
            factors.insert(name, self.factor(driver, id, name, known)?);
        }
        let named = |name: &str| {
            let factor = factors.get(name).cloned();
            factor.or_else(|| known.named(name)).ok_or_else(|| name.to_owned())
        };
        let expr = formel::read(text, &named);
        expr.map_err(|unread| {
            let finding = Finding::new(&register::FORMULA_UNREAD).at(driver.place.clone());
            let known: Vec<String> = driver.faktorer.keys().cloned().collect();
            let finding = finding.with("found", text).with("part", unread);
            self.findings.push(finding.with("known", known));
        })
        .ok()
    }

    /// A factor: an assumption of its own, or what its name stands for.
    fn factor(&mut self, driver: &Driver, id: &str, name: &str, known: &Known<'_>) -> Option<Expr> {
        let by_date = Faktorverdi::Navn(Sourced::new(DAILY_RATE.to_owned(), driver.place.clone()));
        let is_dated = driver.slag == Driverslag::Praksiskompensasjon && name == "sats";
        match driver.faktorer.get(name).or(is_dated.then_some(&by_date))? {
            Faktorverdi::Tall { verdi, kilde } => {
                let id = factor_id(id, name);
                let mut given = Assumption::given(&id, verdi, factor_unit(name));
                given.of = Some(driver.tiltak.clone());
                self.assumptions.push(given.with_source(kilde.as_ref()));
                Some(assumption(&id))
            }
            Faktorverdi::Navn(of) => {
                if let Some(sats) = known.settings.satser().get(&of.value) {
                    return self.rate(driver, sats, known);
                }
                let expr = known.named(&of.value);
                if expr.is_none() {
                    let place = of.places.first().unwrap_or(&driver.place).clone();
                    let near = near(&of.value, &known.names());
                    let finding = Finding::new(&register::NAME_UNKNOWN).at(place);
                    let finding = finding.with("found", of.value.as_str());
                    let near: Vec<String> = near.into_iter().map(str::to_owned).collect();
                    self.findings.push(finding.with("known", near));
                }
                expr
            }
        }
    }

    /// A dated rate as it is when the measure starts: prices are those of then. In a year for which
    /// there is none, the measure has no cost that could be told.
    fn rate(&mut self, driver: &Driver, sats: &Sats, known: &Known<'_>) -> Option<Expr> {
        let tiltak = self.tiltak.iter().find(|tiltak| is_named(tiltak, &driver.tiltak))?;
        let Some(years) = known.years(tiltak) else {
            let undated = Finding::new(&register::RATE_WITHOUT_YEAR).at(driver.place.clone());
            self.findings.push(undated.with("tiltak", driver.tiltak.as_str()));
            return None;
        };
        let (rates, findings) = rates(sats, years.clone(), &driver.place);
        self.findings.extend(findings);
        if !years.clone().all(|year| rates.contains_key(&year)) {
            return None;
        }
        let row = rates.get(years.start())?.rad;
        let (id, newer) = (rate_id(&sats.id), format!("{}_{}", rate_id(&sats.id), row.fra.year()));
        let taken = self.assumptions.iter().find(|known| known.id == id);
        let id = if taken.is_some_and(|known| known.value != row.verdi) { newer } else { id };
        if !self.assumptions.iter().any(|known| known.id == id) {
            let value = Sourced::new(row.verdi, row.place.clone());
            let mut given = Assumption::given(&id, &value, sats.enhet.unit());
            given.label.clone_from(&sats.navn);
            given.from = Some(row.fra);
            self.assumptions.push(given.with_source(Some(&row.kilde)));
        }
        Some(assumption(&id))
    }

    /// The measures with the costs that their drivers come to. `cost` is what became of a figure.
    #[must_use]
    pub fn priced(
        &self,
        cost: impl Fn(&str) -> Option<Field<Decimal>>,
    ) -> (Vec<Tiltak>, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut priced = self.tiltak.clone();
        for tiltak in &mut priced {
            let Some(id) = tiltak.driver.map(driver_id) else { continue };
            let calculated = cost(&id).unwrap_or_else(|| Field::Unreadable(tiltak.place.clone()));
            findings.extend(instead_of(tiltak, &calculated));
            tiltak.kostnad = calculated;
        }
        (priced, findings)
    }
}

const fn shared_unit(told: &Forutsetning) -> Unit {
    match told.enhet {
        Some(Enhet::Kroner) => Unit::Kroner,
        Some(Enhet::Prosent) => Unit::Prosent,
        Some(Enhet::Aarsverk) => Unit::Aarsverk,
        _ => Unit::Nokkeltall,
    }
}

fn factor_unit(name: &str) -> Unit {
    match name {
        "aarsverk" => Unit::Aarsverk,
        "aarslonn" | "sats" | "belop" | AARLIG => Unit::Kroner,
        "leger" => Unit::Leger,
        "timer" => Unit::TimerPerUke,
        "innbyggere" => Unit::Personer,
        name if is_per_cent(name) => Unit::Prosent,
        _ => Unit::Nokkeltall,
    }
}

/// Whether a measure is the one of this name or number.
#[must_use]
pub fn is_named(tiltak: &Tiltak, wanted: &str) -> bool {
    let same =
        |field: &Field<String>| field.value().is_some_and(|name| plain(name) == plain(wanted));
    same(&tiltak.tiltak) || same(&tiltak.nummer)
}

/// Regardless of case and of how many spaces there are.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn is_paid_once(tiltak: &Tiltak) -> bool {
    match tiltak.slag.value() {
        Some(slag) => *slag == Slag::Engangs,
        None => tiltak.utgiftsart.value() == Some(&Utgiftsart::Investering),
    }
}

fn new_measure(driver: &Driver, nytt: &NyttTiltak) -> Tiltak {
    let mut tiltak = Tiltak::planned(driver.place.clone(), &driver.tiltak);
    let invested = (driver.slag == Driverslag::Investering)
        .then(|| Field::known(Utgiftsart::Investering, driver.place.clone()));
    tiltak.iverksetting = nytt.oppstart.clone().map_or(Field::Absent, Field::Known);
    tiltak.slutt = nytt.slutt.clone().map_or(Field::Absent, Field::Known);
    tiltak.slag = nytt.slag.clone().map_or(Field::Absent, Field::Known);
    tiltak.utgiftsart =
        nytt.utgiftsart.clone().map(Field::Known).or(invested).unwrap_or(Field::Absent);
    tiltak
}

/// What a workbook states goes before nothing but years: the driver counts, and both are told.
fn instead_of(tiltak: &Tiltak, calculated: &Field<Decimal>) -> Option<Finding> {
    let name = tiltak.tiltak.value().or(tiltak.nummer.value()).cloned().unwrap_or_default();
    let place = tiltak.kostnad.places().first().unwrap_or(&tiltak.place).clone();
    let found = |entry| Finding::new(entry).at(place).with("tiltak", name);
    if tiltak.per_aar.values().any(|amount| amount.value().is_some()) {
        return Some(found(&register::DRIVER_BESIDE_YEARS));
    }
    match (&tiltak.kostnad, calculated) {
        (Field::Known(stated), Field::Known(driver)) if stated.value != driver.value => {
            let both = found(&register::DRIVER_INSTEAD).with("stated", Param::Kroner(stated.value));
            Some(both.with("calculated", Param::Kroner(driver.value)))
        }
        (_, Field::Unreadable(_)) => Some(found(&register::DRIVER_UNKNOWN)),
        _ => None,
    }
}
