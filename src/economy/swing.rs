use crate::figures::Assumption;
use crate::model::Unit;
use crate::settings::Settings;
use rust_decimal::Decimal;

/// How many per cent an assumption is moved by, one at a time, to see how far the total follows:
/// ten, unless `[folsomhet]` says otherwise.
#[must_use]
pub fn swing(settings: &Settings) -> Assumption {
    let id = "folsomhet_prosent";
    match &settings.folsomhet {
        Some(per_cent) => Assumption::given(id, per_cent, Unit::Prosent),
        None => Assumption::standard(id, Decimal::TEN, Unit::Prosent),
    }
}
