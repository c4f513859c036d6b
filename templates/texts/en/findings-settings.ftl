# K5xx: legetall.toml.

K501-title = The line cannot be read
K501-message = The line must have the form key = value, but it says «{ $found }» (in technical terms: { $reason }).
K501-remedy = Write keys with a–z and underscore (malform, not målform), text in quotes, and numbers without spaces: innbyggere = 10406. A key may stand only once in each section.

K502-title = The file is not saved as UTF-8
K502-message = The configuration must be saved as UTF-8, but from this line on they are not.
K502-remedy = Open the file in Notepad, choose “Save as”, encoding “UTF-8”, and run again.

K503-title = Unknown key
K503-message = The key «{ $found }» is not known here.
K503-remedy = Change it to one of these (the most alike first), or remove the line: { $known }.

K504-title = A section is written as a value
K504-message = “{ $key }” must have several values below it, but it says «{ $found }».
K504-remedy = Write it as in the example file: [kommune] on a line of its own, or ledig_kapasitet = {"{"} verdi = 7, kilde = "…" {"}"}.

K505-title = A table is not written as a list
K505-message = “{ $key }” may stand several times and must therefore be written with double brackets.
K505-remedy = Write [[{ $key }]] above each of them.

K506-title = Not text
K506-message = “{ $key }” must be text, but it says «{ $found }».
K506-remedy = Put the value in quotes.

K507-title = Empty text
K507-message = “{ $key }” is empty.
K507-remedy = Fill in the value, or remove the line.

K508-title = Not a number
K508-message = “{ $key }” must be a number, but it says «{ $found }».
K508-remedy = Write the number without quotes and spaces, with a point as decimal mark: 1000000 or 7.5.

K509-title = The number is too small or too large
K509-message = “{ $key }” must be from { $least } to { $most }, but it says «{ $found }».
K509-remedy = Correct the number, or remove the line.

K510-title = Not a whole number
K510-message = “{ $key }” must be a whole number, but it says «{ $found }».
K510-remedy = Write the number without decimals and without thousands separators: 10406.

K511-title = Not a year
K511-message = “{ $key }” must be for a year from { $least } to { $most }, but it says «{ $found }».
K511-remedy = Write the year with four digits, without quotes: 2026.

K512-title = Not a date
K512-message = “{ $key }” must be a date, but it says «{ $found }».
K512-remedy = Write year, month and day without quotes: 2026-11-22.

K513-title = The plan ends before it begins
K513-message = The plan runs from { $from } to { $to }.
K513-remedy = Swap “fra” and “til” under [plan], or correct the years.

K514-title = The plan is too long
K514-message = The plan is { $years } years long, and it may be at most { $limit } years.
K514-remedy = Correct “fra” or “til” under [plan].

K515-title = Not a municipality number
K515-message = The municipality number must be four digits in quotes, but it says «{ $found }».
K515-remedy = Write the number with four digits in quotes, also when it begins with zero: nummer = "0301".

K516-title = Unknown word
K516-message = «{ $found }» is not a known value of “{ $key }”.
K516-remedy = Change it to one of these (the most alike first): { $known }.

K517-title = One header for two columns
K517-message = The header «{ $found }» is given for two columns of the same table.
K517-remedy = Give the header only for the column it belongs to.

K518-title = A table without effect
K518-message = [[tabell]] does not say how the table is to be read.
K518-remedy = Add slag, enhet or kolonner, or remove [[tabell]].

K519-title = A value is missing
K519-message = “{ $key }” is missing.
K519-remedy = Write it on a line of its own in the same section, or within the same braces: {"{"} verdi = 7, kilde = "…" {"}"}.

K520-title = Not a list of texts
K520-message = “{ $key }” must be texts in brackets, but here stands “{ $found }”.
K520-remedy = Write each text in quotation marks, with commas between: ["Lege", "Listetak"].

K541-title = Not a name
K541-message = “{ $key }” cannot be a name in a formula.
K541-remedy = Use small letters a to z, digits and underscores, and begin with a letter: aarslonn_lege.

K542-title = Neither yes nor no
K542-message = “{ $key }” must be true or false, but “{ $found }” stands here.
K542-remedy = Write true for yes or false for no, without quotes.

K543-title = Neither a year nor a month
K543-message = “{ $key }” must be a year or a month, but “{ $found }” stands here.
K543-remedy = Write a year, 2026, or a month in quotes, "2026-07".

K544-title = Only for new measures
K544-message = “{ $key }” is only for measures that stand in no workbook.
K544-remedy = Add “nytt = true” if the measure is new, or remove the line.

K530-title = Two rates from the same day
K530-message = The rate “{ $sats }” is given twice from { $from }.
K530-remedy = Keep one of them.

K531-title = Rates out of order
K531-message = The rows of the rate “{ $sats }” must stand oldest first, but { $from } stands after { $before }.
K531-remedy = Move the row, or correct the date.

K532-title = A rate has a gap
K532-message = The rate “{ $sats }” ends on { $to }, and the next one is only valid from { $from }. The days between have no rate.
K532-remedy = Correct the dates so that the next rate is valid from the following day.

K533-title = Two rates are valid at the same time
K533-message = The rate “{ $sats }” is valid to { $to }, but the next one is valid from { $from } already.
K533-remedy = Correct the dates so that the next rate is valid from the following day.

K534-title = A rate ends before it begins
K534-message = The rate “{ $sats }” is valid from { $from } to { $to }.
K534-remedy = Swap the dates, or correct them.

K535-title = A rate ends without a reason
K535-message = The rate “{ $sats }” ends on { $to }, but it is not said why.
K535-remedy = Write the reason as opphor = "…", or remove “til” if the rate is still valid.

K536-title = A rate is described in two ways
K536-message = The rate “{ $sats }” has “{ $known }” as its { $key }, but here stands “{ $found }”.
K536-remedy = Remove “{ $key }” from this row, or give the rate another id.

K537-title = Unknown rate
K537-message = The rate “{ $sats }” is not known.
K537-remedy = Change it to one of these (the most alike stands first): { $known }. If it is the municipality’s own rate, add navn and enhet.
