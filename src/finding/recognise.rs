//! K101–K199: which tables the sheets hold, and which columns the tables have.

use super::register;

register! {
    NOTHING_RECOGNISED = "K101" Error [];
    SHEET_NOT_USED = "K102" Note ["rows"];
    KIND_LIKELY = "K103" Warning ["kind"];
    COLUMN_LIKELY = "K104" Warning ["header", "column"];
    KIND_UNSURE = "K105" Error ["candidates"];
    COLUMN_UNSURE = "K106" Error ["column", "candidates"];
    COLUMN_MISSING = "K107" Error ["kind", "column"];
    UNIT_MISSING = "K108" Error ["header"];
    SCALE = "K109" Note ["text", "factor"];
    PLANNED_COLUMN = "K110" Note ["header"];
    LATEST_COLUMN = "K111" Note ["header", "others"];
    MAPPING_MISSED = "K114" Error ["found", "wanted"];
    COLUMN_NOT_USED = "K115" Note ["header"];
    SEVERAL_MUNICIPALITIES = "K116" Error ["names"];
}
