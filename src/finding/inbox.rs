//! K801–K899: the folder on the share: what was delivered, and what it takes the place of.

use super::register;

register! {
    /// A file that was delivered earlier and still holds.
    KEPT = "K801" Note ["date"];
    /// A file that takes the place of an earlier one of the same month.
    SUPERSEDED = "K802" Note ["old"];
    /// A file of the report before, of whose kind there are fewer now.
    LEFT_OUT = "K803" Warning [];
    /// The waiting time was over before all kinds asked for were there.
    KINDS_MISSING = "K804" Warning ["kinds"];
    /// A file of a kind that several earlier ones have.
    UNCLEAR = "K805" Error ["kind", "known"];
    /// Two names that differ only in case.
    NAMES_ALIKE = "K806" Error ["other"];
    NOTHING_RECOGNISED = "K807" Error [];
    /// A file of the report before is no longer where it was kept.
    KEPT_FILE_GONE = "K808" Error ["other", "path"];
    /// The program was ended so many times while it worked on the file.
    GIVEN_UP = "K809" Error ["attempts"];
    /// A folder, a link, or a name that is not text.
    NOT_A_FILE = "K810" Warning [];
    /// A published file was changed by someone, and is left as it is.
    OUTPUT_CHANGED = "K811" Warning ["used"];
    /// A configuration put among the workbooks.
    CONFIGURATION_DELIVERED = "K812" Error [];
}
