//! K601–K699: the run itself: which files were taken, where the outputs went.

use super::register;

register! {
    /// A lock file that a spreadsheet program keeps beside an open workbook.
    LOCK_FILE = "K601" Warning [];
    /// A file by the name of our own outputs, not read as an input.
    OWN_OUTPUT = "K602" Note [];
    FOLDER_WITHOUT_WORKBOOKS = "K603" Warning [];
    /// Sizes in megabytes.
    FILE_TOO_LARGE = "K604" Error ["found", "limit"];
    /// The earlier outputs could not be replaced; these have another name.
    OUTPUTS_RENAMED = "K605" Warning ["wanted", "used"];
    /// The same bytes under another name: counted once.
    SAME_CONTENTS = "K606" Warning ["other"];
    /// A file meant as configuration, by a name that no configuration has.
    CONFIGURATION_MISNAMED = "K607" Warning [];
    /// A `[[tabell]]` by a file and sheet that no input has.
    TABLE_SETTING_UNUSED = "K608" Warning ["file", "sheet"];
    /// The run stopped before there was a result. `reason` is in words.
    STOPPED = "K699" Error ["reason"];
}
