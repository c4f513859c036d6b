//! K301–K399: plausibility and consistency of what was read.

use super::register;

register! {
    /// A total of the workbook and the sum of its rows differ.
    STATED_TOTAL = "K301" Warning ["label", "column", "stated", "computed", "difference"];
    STATED_MEAN = "K302" Warning ["label", "column", "stated", "computed", "difference"];
    STATED_FREE_PLACES = "K303" Warning ["stated", "computed", "ceiling", "length"];
    LENGTH_UNLIKELY = "K304" Warning ["found", "limit"];
    CEILING_UNLIKELY = "K305" Warning ["found", "low", "high"];
    LENGTH_ABOVE_CEILING = "K306" Warning ["found", "ceiling"];
    /// A ceiling or a length, without which the figures of the column cannot be given.
    NUMBER_MISSING = "K307" Error ["column"];
    /// One doctor, all rows together.
    DUTY_ABOVE_AGREED = "K308" Warning ["found", "limit", "rows"];
    /// All doctors together.
    DUTY_TOTAL_ABOVE_AGREED = "K309" Warning ["found", "limit"];
    DOCTOR_NOT_LISTED = "K310" Warning [];
    SHARE_OUT_OF_RANGE = "K311" Warning ["found", "low", "high"];
    SAME_MEASURE_NUMBER = "K312" Warning ["found", "other"];
    SAME_MEASURE_NAME = "K313" Warning ["found", "other"];
    /// Municipal hours in the overview of lists and in the duty workbook.
    HOURS_GIVEN_TWICE = "K314" Note ["lists", "duty"];
    /// The sum column of a measure and its year columns differ.
    STATED_YEARS = "K315" Warning ["tiltak", "stated", "computed", "difference"];
    POSTS_ABOVE_PLACES = "K316" Warning ["found", "places"];
    VACANT_ABOVE_POSTS = "K317" Warning ["found", "posts"];
    SAME_SITE = "K318" Warning ["found", "other"];
    /// A site that is the service of other rows: their sum, counted once more.
    SERVICE_TWICE = "K319" Warning ["found"];
    /// Deviations that are neither budget − accounts nor the reverse, as most of their table.
    DEVIATION_UNCLEAR = "K334" Warning ["column", "rows", "found"];
    /// Which way the deviations of a table are worked out.
    DEVIATION_DIRECTION = "K335" Note ["column", "meaning", "budget", "accounts"];
    SHARE_USED = "K336" Warning ["column", "rows", "stated", "computed", "found"];
    /// Fewer doctors on a shift than recommended for the size of the district.
    SHIFT_BELOW_RECOMMENDED = "K340" Warning ["vakt", "found", "recommended", "note"];
    /// The hours leave it open which part of the recommendation holds.
    SHIFT_HOURS_OPEN = "K341" Note ["vakt", "found", "recommended", "until_23"];
    /// Licences of GPs, who are mostly self-employed, among the posts of the municipality.
    LICENCES_AMONG_POSTS = "K342" Warning ["site", "found"];
    /// The cost of a measure and the product of its factors differ.
    STATED_PRODUCT = "K346" Warning ["tiltak", "stated", "computed"];
    /// All costs of a table are so small that they may be thousands of kroner.
    COSTS_MAY_BE_THOUSANDS = "K347" Warning ["most"];
}
