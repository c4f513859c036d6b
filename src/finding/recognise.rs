//! K101–K199: which tables the sheets hold, and which columns the tables have.
//!
//! `toml` is the lines for `legetall.toml` that settle the matter, the same in every language.

use super::register;

register! {
    NOTHING_RECOGNISED = "K101" Error [];
    /// Rows, or a whole sheet, that no table was recognised in.
    SHEET_NOT_USED = "K102" Note ["rows"];
    KIND_LIKELY = "K103" Warning ["kind"];
    COLUMN_LIKELY = "K104" Warning ["header", "column", "toml"];
    KIND_UNSURE = "K105" Error ["candidates", "toml"];
    COLUMN_UNSURE = "K106" Error ["column", "candidates", "toml"];
    COLUMN_MISSING = "K107" Error ["kind", "column", "found", "toml"];
    UNIT_MISSING = "K108" Error ["header", "toml"];
    SCALE = "K109" Note ["text", "factor"];
    PLANNED_COLUMN = "K110" Note ["header"];
    LATEST_COLUMN = "K111" Note ["header", "others"];
    /// A table with an older date that holds the same lists as a later one.
    OLDER_TABLE = "K112" Note ["rows"];
    /// A column or kind of the configuration that no table of the sheet has.
    MAPPING_MISSED = "K114" Error ["found", "wanted", "nearest", "line"];
    COLUMN_NOT_USED = "K115" Note ["header", "toml"];
    SEVERAL_MUNICIPALITIES = "K116" Error ["names"];
    /// Texts alone on their rows, taken for headings by their place.
    HEADING_ROWS = "K117" Note ["found"];
    /// Amounts that could be costs of measures, beside those that are.
    COST_COLUMN_UNSURE = "K118" Error ["header", "toml"];
    /// A table is nearly of a layout that the configuration remembers.
    LAYOUT_CHANGED = "K119" Warning ["line", "gone", "new"];

    /// Two headings that say the same; a setting that names one cannot tell them apart.
    SAME_HEADING = "K125" Error ["column", "header", "found"];
    /// Hours given per month, day or year, which are no hours per week.
    HOURS_OF_ANOTHER_PERIOD = "K126" Error ["header"];
    /// Headings with nothing below.
    TABLE_EMPTY = "K127" Error ["kind"];
    /// The headings stand below each other, in the first column.
    TABLE_TURNED = "K128" Error ["kind"];
    /// A column that sums shifts of different days.
    SHIFT_SUM_NOT_USED = "K129" Note ["header"];

    /// Amounts of a part of the year, and deviations worked out from them.
    PART_OF_YEAR = "K135" Note ["header"];
    /// Accounts or a budget of a year that nothing says.
    YEAR_UNKNOWN = "K136" Error ["header", "toml"];
    /// The year of a column is that of the title, the sheet or the other budgets.
    YEAR_OF_TITLE = "K137" Note ["header", "year"];
    /// Rows without the word sum whose amounts are the sum of rows beside them: not counted.
    SUM_BY_AMOUNTS = "K138" Note ["rows", "found"];
    /// The same, but nothing else tells that they are sums: counted.
    SUM_OR_LINE = "K139" Warning ["rows", "found"];
    /// Measures with nothing that could say what they cost.
    MEASURES_UNCOSTED = "K145" Note [];
    /// Measures without cost that a table with costs holds too.
    UNCOSTED_TWICE = "K146" Note ["rows"];
}
