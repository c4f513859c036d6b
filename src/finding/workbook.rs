//! K001–K099: the file itself could not be read, or holds something a person may not see.

use super::register;

register! {
    /// The bytes are of no spreadsheet format we know. `found` is an id the texts choose words by.
    NOT_A_SPREADSHEET = "K001" Error ["found"];
    ENCRYPTED = "K002" Error [];
    /// Truncated or otherwise broken. `reason` is an id the texts choose words by.
    DAMAGED = "K003" Error ["reason"];
    EMPTY_WORKBOOK = "K004" Error [];
    /// `what` is `cells`, `sheets`, `text`, `characters`, `area` or `megabytes`; `limit` is how many there may be.
    TOO_LARGE = "K005" Error ["what", "limit"];
    /// `how` is `hidden`, or `very` for one that no menu shows.
    HIDDEN_SHEET = "K007" Note ["rows", "how"];
    HIDDEN_CELLS = "K008" Note ["rows", "columns"];
    /// The place may be several neighbouring cells; the formula is the first one's.
    NO_STORED_VALUE = "K009" Error ["formula"];
    /// Cells under a merged area that hold a value nobody sees.
    COVERED_CELLS = "K010" Warning ["cells"];
    CSV_READ_AS = "K011" Note ["encoding", "delimiter"];
    /// A comma-separated line has another number of fields than the first: decimal commas, most likely.
    CSV_UNEVEN = "K012" Error ["expected", "found"];
    /// Values are fetched from other files, which are not read.
    OTHER_FILES = "K013" Note ["names"];
    MACROS = "K014" Note [];
    /// Connections to databases and queries, which are not run.
    QUERIES = "K015" Note [];
}
