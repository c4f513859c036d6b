//! K201–K299: what single cells and rows say.

use super::register;

register! {
    NUMBER_UNREADABLE = "K201" Error ["column", "found"];
    /// `1.250`: 1250 or 1,25.
    NUMBER_AMBIGUOUS = "K202" Error ["column", "found"];
    /// A range or a bound where one number is needed.
    NOT_ONE_NUMBER = "K203" Error ["column", "found"];
    SHARE_OUTSIDE = "K204" Error ["column", "found", "read"];
    ERROR_CELL = "K205" Error ["column", "found"];
    STATISTICS_SIGN = "K206" Error ["column", "found", "meaning"];
    NUMBER_NOT_WHOLE = "K207" Error ["column", "found"];
    NUMBER_NEGATIVE = "K208" Error ["column", "found"];
    /// Excel made a date of what was typed: `7.5` became 7 May.
    NUMBER_IS_DATE = "K209" Error ["column", "found"];
    WRONG_UNIT = "K210" Error ["column", "found"];
    UNIT_UNKNOWN = "K211" Error ["column", "found"];
    SCALE_CONFLICT = "K212" Error ["column", "found"];
    CELL_BLANK = "K213" Error ["column"];
    DASH_IS_UNKNOWN = "K214" Error ["column"];
    LEFT_BLANK = "K215" Warning ["column", "rows"];
    CODE_IS_DATE = "K216" Warning ["column", "found"];
    DATE_UNREADABLE = "K217" Warning ["column", "found"];
    YES_NO_UNREADABLE = "K218" Error ["column", "found"];
    /// Rows that one merged cell makes one record say different things.
    MERGED_ROWS_DIFFER = "K219" Error ["column", "found"];

    /// `4,6 av 13,6` beside another number of posts.
    OTHER_WHOLE = "K220" Error ["column", "found", "whole"];
    SUM_IN_CELL = "K221" Note ["column", "found", "read"];
    APPROXIMATE = "K222" Warning ["column", "found", "rows"];
    FOOTNOTE = "K223" Note ["column", "found", "rows"];
    HOURS_AS_PERCENT = "K224" Note ["column", "found", "rows"];
    AARSVERK_AS_PERCENT = "K225" Note ["column", "found", "rows"];
    SHARE_AS_HOURS = "K226" Note ["column", "found", "rows"];
    READ_AS_SHARE = "K227" Warning ["column", "found", "rows"];
    SMALL_PERCENT = "K228" Warning ["column", "found", "rows"];
    THOUSANDS_DOT = "K229" Note ["column", "found", "rows"];
    FIRST_COUNTS = "K230" Note ["column", "found", "read"];
    PARTS_ADDED = "K231" Note ["column", "found", "read"];
    DASH_IS_ZERO = "K232" Note ["column", "rows"];
    DASH_IS_NO_VALUE = "K233" Note ["column", "rows"];
    OWN_SCALE = "K234" Note ["column", "found", "rows"];
    BLANK_IS_NO = "K235" Note ["column", "rows"];
    TOTAL_UNREADABLE = "K236" Warning ["column", "found", "label"];

    /// A row of nurses among the doctors.
    OTHER_PROFESSION = "K237" Note ["found", "rows"];
    WORDS_ARE_NO_PLACES = "K238" Note ["column", "found", "rows"];
    AS_POSTS = "K239" Note ["column", "found", "rows"];

    // A cell that may name a doctor is not quoted: the findings are printed in the appendix.
    NO_STATUS_ALL_FILLED = "K241" Note ["rows"];
    STATUS_UNREADABLE = "K242" Error ["found"];
    STAFFING_CONFLICT = "K243" Error ["status"];
    VACANT_BY_NAME = "K244" Note ["rows"];
    LEAVE_IS_FILLED = "K245" Note ["rows"];
    LOCUM_IS_VACANT = "K246" Note ["rows"];
    STATUS_BLANK_FILLED = "K247" Warning ["rows"];
    STATUS_NOT_STAFFING = "K248" Note ["found", "rows"];
    SHARED_LIST = "K249" Note ["rows"];
    VACANT_DASH_IS_ZERO = "K250" Note ["rows"];
    DUPLICATE_IDENTICAL = "K251" Warning ["other"];
    DUPLICATE_DIFFERING = "K252" Error ["other"];
    OLDER_TABLE = "K253" Warning ["kind", "date", "latest"];
    DATES_DIFFER = "K254" Warning ["kind", "date", "latest"];
    /// The status is blank, and what stands for the name does not decide.
    STAFFING_UNCLEAR = "K255" Error [];
    /// All rows of a table stand in another: counted once.
    TABLE_TWICE = "K256" Warning ["kind", "other"];
    /// Half of the rows of a table stand in another, with other numbers: what either
    /// says is withheld.
    TABLES_OVERLAP = "K257" Error ["kind", "other"];
    /// Without a status, a comment says that the licence is vacant.
    COMMENT_SAYS_VACANT = "K258" Error [];
    /// Other tables of the run tell several municipalities apart; this one does not.
    MUNICIPALITY_NOT_SAID = "K259" Error [];

    START_UNREADABLE = "K261" Error ["column", "found"];
    /// A month that follows by rule: a season, a day within the month.
    START_MONTH = "K262" Note ["found", "read"];
    SLAG_UNREADABLE = "K263" Error ["column", "found"];
    INVESTMENT_ONE_OFF = "K264" Note ["rows"];
    /// A span of years under a single amount.
    AMOUNT_EACH_YEAR = "K265" Warning ["found"];
    WORDS_NOT_COSTED = "K266" Warning ["found", "rows"];

    /// One series or key figure has two different numbers for a year.
    TWO_NUMBERS = "K270" Error ["found", "year", "other"];
    SAME_NUMBER_TWICE = "K271" Note ["found", "year", "other"];
    /// `2025 (hittil)`: not a whole year.
    PARTIAL_YEAR = "K272" Warning ["found"];
    YEAR_WITHOUT_COUNT = "K273" Note ["found", "years"];
    SIGN_FOR_NUMBER = "K274" Note ["found", "rows"];
    /// A column of key figures of no year.
    NO_YEAR = "K275" Error ["found"];
    /// Incomes above zero, or expenses below: their lines are not counted.
    SIGN_TURNED = "K276" Error ["column", "rows", "meaning"];
    /// Two tables have lines in common, with other amounts: what either says is withheld.
    AMOUNTS_OVERLAP = "K277" Error ["column", "other"];
    /// Blank cells of a ledger, and dashes in it.
    BLANK_AMOUNT = "K278" Note ["column", "rows"];
    DASH_AMOUNT = "K279" Note ["column", "rows"];
    /// Two tables with the same accounts or budget: counted once.
    AMOUNTS_TWICE = "K280" Warning ["column", "other"];

    POPULATION_UNDATED = "K281" Note ["found"];
    POPULATION_DIFFERS = "K282" Error ["found", "other"];
    OTHER_MUNICIPALITY = "K283" Warning ["found", "wanted"];
    MUNICIPALITY_BLANK = "K284" Error ["names"];
    OTHER_ROWS = "K285" Note ["rows", "names"];
    /// How many live in the district of the emergency clinic, as a cell says.
    DISTRICT_FROM_WORKBOOK = "K286" Note ["found"];
    DISTRICTS_DIFFER = "K287" Error ["found", "other"];
    /// Nothing says how large the district is: the municipality's own population.
    DISTRICT_IS_MUNICIPALITY = "K288" Note ["found"];
    /// `4-5` nurses.
    SPAN_KEPT = "K289" Note ["column", "found", "rows"];
    /// Another column of the row may be a factor of the cost: nothing is multiplied.
    FACTORS_UNCLEAR = "K291" Warning ["header"];
    /// How much of a column's sum stands in hidden rows, which count.
    HIDDEN_ROWS = "K292" Note ["rows", "of", "column", "found", "total"];
    /// Columns of a table that are hidden and used all the same.
    HIDDEN_COLUMNS = "K293" Note ["column"];
    /// A span of years over several doctors: they come evenly.
    PHASED_IN = "K294" Warning ["found", "first", "last", "doctors"];
    /// A priority that is no number: the measure has none.
    PRIORITY_UNREADABLE = "K295" Warning ["found"];
    /// "Høy", "middels" and "lav" as 1, 2 and 3.
    PRIORITY_IN_WORDS = "K296" Note ["found", "rows"];
}
