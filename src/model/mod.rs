//! The domain: what a municipality keeps about its doctor services, one noun per file.
//!
//! Knows places, but nothing of files, languages or reports. Amounts are decimals with a unit;
//! a field says whether its value is known, missing or unreadable: three cases, never a default.

mod aktivitet;
mod budsjettlinje;
mod column;
mod faktorer;
mod fastlegeliste;
mod field;
mod finansiering;
mod group;
mod kind;
mod kommunedata;
mod legeaarsverk;
mod legevakt;
mod nokkeltall;
mod period;
mod satser;
mod table;
mod tilplikting;
mod tiltak;
mod tiltaksstatus;
mod unit;
mod vakt;

pub use aktivitet::Aktivitet;
pub use budsjettlinje::Budsjettlinje;
pub use column::Column;
pub use faktorer::{Faktorer, Pris};
pub use fastlegeliste::{Bemanning, Fastlegeliste};
pub use field::{Field, Sourced};
pub use finansiering::{Finansiering, Midler};
pub use group::Group;
pub use kind::Kind;
pub use kommunedata::{Dato, Kommunedata, OppgittTall, TableOrigin};
pub use legeaarsverk::Legeaarsverk;
pub use legevakt::{Anbefaling, Anbefalinger, Legevaktdistrikt};
pub use nokkeltall::Nokkeltall;
pub use period::{Month, Period};
pub use satser::{Aarssats, Sats, Satsenhet, Satser, Satsproblem, Satsrad};
pub use table::{Entry, Row, RowFormula, Table, Value};
pub use tilplikting::Tilplikting;
pub use tiltak::{Slag, Tiltak, Utgiftsart};
pub use tiltaksstatus::statusord;
pub use unit::Unit;
pub use vakt::{Tidsrom, Vakt, Vaktantall};
