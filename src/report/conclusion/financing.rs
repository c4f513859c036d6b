use super::{over_years, sum, value};
use crate::analysis::Analysis;
use crate::economy::Plan;
use rust_decimal::Decimal;

/// What others pay in the plan period, and what is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Financing {
    pub grants: Decimal,
    pub refunds: Decimal,
    /// `None` when some of it is not known.
    pub net: Option<Decimal>,
}

impl Financing {
    /// `None` when nothing is financed by others.
    pub fn of(analysis: &Analysis, plan: &Plan) -> Option<Self> {
        let of = |stem: &str| {
            is_declared(analysis, plan, stem).then(|| over_years(analysis, plan, stem))
        };
        let (grants, refunds) = (of("tilskudd"), of("refusjon"));
        if grants.is_none() && refunds.is_none() {
            return None;
        }
        let known = sum([grants, refunds].into_iter().flatten());
        if known.is_some_and(|all| all.is_zero()) {
            return None;
        }
        let net = value(analysis, "tiltak_netto_planperiode").filter(|_| known.is_some());
        let amount = |of: Option<Option<Decimal>>| of.flatten().unwrap_or_default();
        Some(Self { grants: amount(grants), refunds: amount(refunds), net })
    }

    /// What is left for the municipality when budgets that are there have paid a part of the net cost.
    pub fn own(analysis: &Analysis, plan: &Plan) -> Option<Decimal> {
        let net = value(analysis, "tiltak_netto_planperiode")?;
        over_years(analysis, plan, "egne_midler").filter(|own| Decimal::ZERO <= *own && *own < net)
    }

    /// What the cost is told before: the parameter `kind` of the texts.
    pub fn kind(of: Option<&Self>) -> &'static str {
        match of {
            None => "none",
            Some(financing) if financing.refunds.is_zero() => "grants",
            Some(financing) if financing.grants.is_zero() => "refunds",
            Some(_) => "both",
        }
    }
}

fn is_declared(analysis: &Analysis, plan: &Plan, stem: &str) -> bool {
    analysis.figure(&format!("{stem}_{}", plan.years.start())).is_some()
}
