//! K701–K719: what a month says beside the months before it.

use super::register;

register! {
    /// A figure that moved further than the table of jumps allows.
    JUMP = "K701" Warning ["figure", "before", "now", "change", "date"];
    /// About a thousand times more or less: kroner and thousands of kroner.
    THOUSANDFOLD = "K702" Warning ["figure", "before", "now", "date"];
    BECAME_ZERO = "K703" Warning ["figure", "before", "date"];
    /// Months between the last one told and this one.
    MONTHS_MISSING = "K704" Note ["count", "before", "now"];
    /// The data are of an earlier date than what was told already.
    OLDER_THAN_TOLD = "K705" Warning ["now", "date"];
    /// Earlier data had a date, these have none.
    DATE_MISSING = "K706" Note ["date"];
}
