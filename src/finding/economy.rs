//! K401–K499: the measures over the plan years.

use super::register;

register! {
    /// "Etter 2021" was read as a year.
    START_IN_WORDS = "K401" Warning ["tiltak", "found", "year"];
    /// Costed, but in no year's sum.
    START_MISSING = "K402" Warning ["tiltak", "amount"];
    NOT_COSTED = "K403" Note ["tiltak"];
    OUTSIDE_PLAN = "K404" Note ["tiltak", "year", "amount", "first", "last"];
    BEGAN_BEFORE = "K405" Note ["tiltak", "year", "first"];
    /// Recurring because nothing else is said.
    KIND_LEFT_OUT = "K406" Note ["count"];
    FRAME_EXCEEDED = "K407" Warning ["year", "frame", "sum", "difference"];
    PLAN_YEARS_FOLLOW = "K408" Note ["first", "last"];
    PLAN_YEARS_UNKNOWN = "K409" Error [];
    END_BEFORE_START = "K410" Error ["tiltak", "start", "end"];
    YEAR_LEFT_OUT = "K411" Note ["tiltak", "years"];
    AMOUNTS_OUTSIDE_PLAN = "K412" Warning ["tiltak", "years", "amount"];
    YEARS_BEFORE_AMOUNT = "K413" Note ["tiltak", "amount"];
    /// No start, so the grant follows the years with amounts.
    GRANT_BY_AMOUNTS = "K414" Warning ["tiltak", "column", "first", "last"];
    FRAME_OUTSIDE_PLAN = "K415" Note ["year", "first", "last"];
    PLAN_YEARS_IMPOSSIBLE = "K416" Error ["first", "last", "limit"];
    GRANT_WITHOUT_COST = "K417" Warning ["tiltak", "column", "amount"];
    /// Plan years that the year columns do not reach.
    YEARS_WITHOUT_COLUMN = "K418" Warning ["years", "count"];
    /// A rate, but not how many times it is paid.
    QUANTITY_MISSING = "K420" Note ["tiltak", "rate"];
    /// The newest rate is of an earlier year; it is used as it is.
    RATE_OLDER = "K440" Warning ["sats", "amount", "from", "years"];
    RATE_ENDED = "K441" Error ["sats", "to", "opphor", "years"];
    RATE_NOT_BEGUN = "K442" Error ["sats", "from", "years"];
    RATE_CHANGES = "K443" Warning ["sats", "amount", "from"];
    /// No current prices: years between the base year and the last of the plan have no deflator.
    DEFLATOR_INCOMPLETE = "K445" Warning ["years", "base"];
    DEFLATOR_NOT_USED = "K446" Note ["year", "base", "last"];
    /// A rate or a salary, but not another of its factors.
    FACTOR_MISSING = "K450" Warning ["tiltak", "rate", "column"];
    /// Posts are costed by their salary alone.
    SALARY_ALONE = "K451" Note ["column", "count"];
    /// More comes in than the measure costs.
    FINANCING_ABOVE_COST = "K452" Warning ["tiltak", "years", "amount"];
    NET_BELOW_ZERO = "K453" Warning ["year", "amount"];
    PHASED_BEFORE_START = "K454" Error ["tiltak", "start", "end"];
    /// Doctors of whom nobody has said when they come.
    DOCTORS_NOT_DATED = "K455" Note ["tiltak", "doctors"];
    PRIORITY_TWICE = "K456" Note ["found", "names"];
    PRIORITY_MISSING = "K457" Note ["names", "count"];
    /// A driver of a measure that there is none of.
    DRIVER_WITHOUT_MEASURE = "K460" Error ["tiltak", "known"];
    DRIVER_AMBIGUOUS = "K461" Error ["tiltak", "count"];
    /// A new measure of the configuration that a workbook has already.
    NEW_MEASURE_KNOWN = "K462" Error ["tiltak"];
    /// A name in a driver that stands for nothing.
    NAME_UNKNOWN = "K463" Error ["found", "known"];
    FORMULA_UNREAD = "K464" Error ["found", "part", "known"];
    /// What the driver rests on could not be computed.
    DRIVER_UNKNOWN = "K465" Error ["tiltak"];
    /// The workbook states another cost.
    DRIVER_INSTEAD = "K466" Warning ["tiltak", "stated", "calculated"];
    /// The workbook states amounts per year, which always win.
    DRIVER_BESIDE_YEARS = "K467" Warning ["tiltak"];
    /// A scenario changes something that there is none of.
    CHANGE_UNKNOWN = "K468" Error ["scenario", "found", "known"];
    /// A dated rate, and no year to look it up for.
    RATE_WITHOUT_YEAR = "K469" Error ["tiltak"];
    /// A driver or a scenario over a table that is not among the files of the run.
    WITHOUT_TABLE = "K470" Note ["name", "kind"];
    /// A scenario changes what amounts per year go before.
    CHANGE_BESIDE_YEARS = "K471" Error ["scenario", "tiltak"];
}
