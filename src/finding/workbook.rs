//! K001–K099: the file itself could not be read, or holds something a person may not see.

use super::register;

register! {
    /// The bytes are of no spreadsheet format we know.
    NOT_A_SPREADSHEET = "K001" Error ["found"];
    ENCRYPTED = "K002" Error [];
    /// Truncated or otherwise broken: what the reader said.
    DAMAGED = "K003" Error ["reason"];
    EMPTY_WORKBOOK = "K004" Error [];
    TOO_LARGE = "K005" Error ["what", "found", "limit"];
    HIDDEN_SHEET = "K007" Note ["rows"];
    HIDDEN_CELLS = "K008" Note ["rows", "columns"];
    NO_STORED_VALUE = "K009" Error ["formula"];
    CSV_READ_AS = "K011" Note ["encoding", "delimiter"];
}
