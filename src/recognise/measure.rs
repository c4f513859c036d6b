//! In what the numbers of a table are counted: the unit of the duty, the scale of the amounts.

use super::assign;
use super::content::Profile;
use super::draft::Known;
use super::mapping::Snippet;
use super::units;
use crate::finding::Finding;
use crate::finding::recognise as codes;
use crate::model::Column;
use crate::settings::Enhet;
use rust_decimal::Decimal;

impl Known<'_> {
    /// The unit of a column of working time.
    pub(super) fn unit(&self, column: Column, at: usize) -> Result<Option<Enhet>, Box<Finding>> {
        let (Some(heading), Some(profile)) = (self.heading(at), self.profiles.get(at)) else {
            return Ok(None);
        };
        if matches!(column, Column::KommunaleTimer | Column::Stilling) {
            return Ok(heading.worktime.or_else(|| unit_of_cells(profile)));
        }
        let posts = matches!(column, Column::Legeaarsverk | Column::Ubesatt);
        if column != Column::Ressurs && !posts {
            return Ok(None);
        }
        let configured = self.draft.mapping.and_then(|mapping| mapping.enhet);
        if let Some(unit @ (Enhet::Prosent | Enhet::TimerPerUke | Enhet::Aarsverk)) = configured {
            return Ok(Some(unit));
        }
        if units::is_of_another_period(heading.words()) {
            let finding = self.at_heading(&codes::HOURS_OF_ANOTHER_PERIOD, at);
            return finding.map_or(Ok(None), |finding| Err(Box::new(finding)));
        }
        // "Legehjemler" and "Antall ledige" count posts.
        if posts {
            return Ok(heading.worktime.or(Some(Enhet::Aarsverk)));
        }
        // Ten full-time posts of duty at one site are per cent under a wrong header.
        let too_much = profile.most.is_some_and(|most| most > Decimal::TEN);
        match heading.worktime.or(self
            .draft
            .caption
            .worktime
            .filter(|_| profile.with_worktime() == 0))
        {
            Some(Enhet::Aarsverk) if too_much => {}
            Some(unit) => return Ok(Some(unit)),
            None if profile.with_worktime() > 0 || profile.filled == 0 => {
                return Ok(unit_of_cells(profile));
            }
            None => {}
        }
        Err(Box::new(self.unit_missing(at, "prosent", &["timer", "årsverk"])))
    }

    fn unit_missing(&self, at: usize, unit: &str, others: &[&str]) -> Finding {
        let toml = self.draft.snippet_of(Snippet {
            kind: Some(self.kind),
            unit: Some(unit),
            other_units: others,
            ..Snippet::of(self.draft.grid.sheet)
        });
        let finding = self.at_heading(&codes::UNIT_MISSING, at);
        finding.unwrap_or_else(|| self.draft.finding(&codes::UNIT_MISSING)).with("toml", toml)
    }

    /// What amounts are multiplied by, and the note that says so.
    pub(super) fn scale(&self) -> Result<(Decimal, Option<Finding>), Box<Finding>> {
        let amounts: Vec<usize> = self
            .assignment
            .chosen
            .iter()
            .filter(|(column, _)| assign::is_amount(**column))
            .map(|(_, (at, _))| *at)
            .collect();
        let Some(first) = amounts.first().copied() else { return Ok((Decimal::ONE, None)) };
        let configured = self.draft.mapping.and_then(|mapping| mapping.enhet);
        if let Some(unit @ (Enhet::Kroner | Enhet::TusenKroner | Enhet::MillionerKroner)) =
            configured
        {
            return Ok((units::factor(unit), None));
        }
        let said = self.draft.caption.scale.as_ref().or(self.draft.above.scale.as_ref());
        let of_caption = said.map(|(unit, _)| *unit);
        let of_column = |at: usize| self.heading(at).and_then(|heading| heading.money);
        let factor = |at: usize| of_column(at).or(of_caption).map_or(Decimal::ONE, units::factor);
        let differs = |at: &usize| {
            factor(*at) != factor(first)
                || of_column(*at).is_some_and(|own| {
                    of_caption.is_some_and(|other| units::factor(own) != units::factor(other))
                })
        };
        if let Some(at) = amounts.iter().find(|at| differs(at)) {
            return Err(Box::new(self.unit_missing(*at, "1000 kr", &["kr", "mill. kr"])));
        }
        let factor = factor(first);
        if factor == Decimal::ONE {
            return Ok((factor, None));
        }
        let (text, place) = match (of_column(first), said) {
            (None, Some((_, line))) => {
                (line.text.clone(), Some(self.draft.grid.sheet.place(line.pos)))
            }
            _ => (
                self.heading(first).map_or_else(String::new, |heading| heading.text.clone()),
                self.place(first),
            ),
        };
        let note = Finding { place, ..Finding::new(&codes::SCALE) };
        Ok((factor, Some(note.with("text", text).with("factor", factor))))
    }
}

/// The unit that all cells carry, when they agree.
fn unit_of_cells(profile: &Profile) -> Option<Enhet> {
    match (profile.numbers, profile.percents, profile.hours, profile.posts) {
        (0, 1.., 0, 0) => Some(Enhet::Prosent),
        (0, 0, 1.., 0) => Some(Enhet::TimerPerUke),
        (0, 0, 0, 1..) => Some(Enhet::Aarsverk),
        _ => None,
    }
}
