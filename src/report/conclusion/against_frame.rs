use super::{InYear, sum, value};
use crate::analysis::Analysis;
use crate::economy::Plan;
use rust_decimal::Decimal;

/// The cost held against the frame, in the years that have one and whose cost is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AgainstFrame {
    /// The frame of these years together.
    pub frame: Decimal,
    /// Frame minus cost in each of them.
    pub left: Vec<InYear>,
    /// Frame minus cost in sum.
    pub left_in_sum: Decimal,
    /// Every plan year is held against a frame.
    pub whole_plan: bool,
    /// The plan years without a frame.
    pub without: Vec<i32>,
}

impl AgainstFrame {
    pub fn of(analysis: &Analysis, plan: &Plan) -> Option<Self> {
        let frame = |year: i32| {
            let id = format!("ramme_{year}");
            analysis.assumptions.iter().find(|known| known.id == id).map(|known| known.value)
        };
        let left: Vec<InYear> = plan
            .years
            .clone()
            .filter_map(|year| Some((year, value(analysis, &format!("ramme_avvik_{year}"))?)))
            .collect();
        if left.is_empty() {
            return None;
        }
        Some(Self {
            frame: sum(left.iter().map(|(year, _)| frame(*year)))?,
            left_in_sum: sum(left.iter().map(|(_, left)| Some(*left)))?,
            whole_plan: left.len() == plan.years.clone().count(),
            without: plan.years.clone().filter(|year| frame(*year).is_none()).collect(),
            left,
        })
    }

    /// By how much the frame is exceeded, in the years it is.
    pub fn over(&self) -> Vec<InYear> {
        let over = self.left.iter().filter(|(_, left)| *left < Decimal::ZERO);
        over.map(|(year, left)| (*year, left.abs())).collect()
    }
}
