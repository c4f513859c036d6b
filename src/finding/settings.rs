//! K501–K599: `legetall.toml`.

use super::register;

register! {
    /// Not TOML: what the line says, and what the parser (in English) says of it.
    SYNTAX = "K501" Error ["found", "reason"];
    NOT_UTF8 = "K502" Error [];
    /// `known` is all that can stand there, what may have been meant first.
    UNKNOWN_KEY = "K503" Error ["found", "known"];
    NOT_A_SECTION = "K504" Error ["key", "found"];
    /// `[tabell]` where `[[tabell]]` is needed.
    NOT_A_LIST = "K505" Error ["key"];
    NOT_A_TEXT = "K506" Error ["key", "found"];
    EMPTY_TEXT = "K507" Error ["key"];
    NOT_A_NUMBER = "K508" Error ["key", "found"];
    /// Too small or too large for what it counts.
    OUT_OF_RANGE = "K509" Error ["key", "found", "least", "most"];
    NOT_WHOLE = "K510" Error ["key", "found"];
    NOT_A_YEAR = "K511" Error ["key", "found", "least", "most"];
    NOT_A_DATE = "K512" Error ["key", "found"];
    PLAN_REVERSED = "K513" Error ["from", "to"];
    PLAN_TOO_LONG = "K514" Error ["years", "limit"];
    MUNICIPALITY_NUMBER = "K515" Error ["found"];
    /// A language, kind, unit or column that there is none of.
    UNKNOWN_WORD = "K516" Error ["key", "found", "known"];
    /// Two columns of a table are to be read from the same header.
    HEADER_TWICE = "K517" Error ["found"];
    /// A `[[tabell]]` without anything that settles how it is read.
    TABLE_WITHOUT_EFFECT = "K518" Error [];
    MISSING_KEY = "K519" Error ["key"];
    /// Something else than texts in brackets.
    NOT_TEXTS = "K520" Error ["key", "found"];
    /// Two rows of a rate from the same day.
    RATE_TWICE = "K530" Error ["sats", "from"];
    RATE_UNORDERED = "K531" Error ["sats", "from", "before"];
    /// A row ends before the next one begins.
    RATE_GAP = "K532" Error ["sats", "to", "from"];
    RATE_OVERLAP = "K533" Error ["sats", "to", "from"];
    RATE_END_REVERSED = "K534" Error ["sats", "from", "to"];
    /// A rate that comes to an end without a reason.
    RATE_END_WITHOUT_REASON = "K535" Error ["sats", "to"];
    /// Another unit or name than the rate has.
    RATE_DIFFERS = "K536" Error ["sats", "key", "found", "known"];
    UNKNOWN_RATE = "K537" Error ["sats", "known"];
    /// A name that no formula and no cell of a workbook can carry.
    NOT_A_NAME = "K541" Error ["key", "found"];
    NOT_YES_OR_NO = "K542" Error ["key", "found"];
    /// Neither a year nor a month of one.
    NOT_A_PERIOD = "K543" Error ["key", "found"];
    /// Start, end or kind of a measure that a workbook tells of.
    ONLY_FOR_NEW = "K544" Error ["key"];
}
