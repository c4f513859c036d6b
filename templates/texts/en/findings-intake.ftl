# K2xx: single cells and rows.

K201-title = The number cannot be read
K201-message = The column «{ $column }» must hold one number, but the cell holds «{ $found }».
K201-remedy = Write the number alone, or leave the cell blank if it is unknown.

K202-title = The number can mean two things
K202-message = «{ $found }» in the column «{ $column }» can be a whole number with a thousands separator or a decimal number.
K202-remedy = Write the number with a space between thousands (1 250) or with a decimal comma (1,25).

K203-title = Not one number
K203-message = The column «{ $column }» must hold one number, but «{ $found }» is a range, a limit or several numbers.
K203-remedy = Choose one number to calculate with and write it alone. The rest can stand in a comment.

K204-title = The share is outside 0–100%
K204-message = A share of a post in the column «{ $column }» must be from 0 to 100% (0–37.5 hours a week), but «{ $found }» is { $read }.
K204-remedy = Correct the number or the unit in the column header, or split the row into one row per post. In a cell formatted as per cent, write 16%, not 16.

K205-title = The cell holds an error value
K205-message = The cell in the column «{ $column }» shows «{ $found }».
K205-remedy = Correct the formula in the cell, save the workbook and run again.

K206-title = The number is not stated
K206-message = The column «{ $column }» must hold a number, but the sign «{ $found }» means that the number { $meaning ->
    [suppressed] is suppressed
    [not_applicable] cannot occur
   *[missing] is missing
}.
K206-remedy = Write the number if it is known. Without it, the key figures that rest on the cell cannot be computed.

K207-title = Not a whole number
K207-message = The column «{ $column }» counts places or persons and must hold a whole number, but the cell holds «{ $found }».
K207-remedy = Write the whole number, with a space between thousands: 1 250.

K208-title = Negative number
K208-message = The number in the column «{ $column }» cannot be negative, but the cell holds «{ $found }».
K208-remedy = Write the number without the minus sign, or correct it.

K209-title = The number has become a date
K209-message = The column «{ $column }» must hold a number, but the cell holds the date { $found }. A Norwegian Excel turns 7.5 into 7 May.
K209-remedy = Format the cell as a number, and write the number again with a decimal comma: 7,5.

K210-title = Wrong unit
K210-message = «{ $found }» has another unit than the column «{ $column }» can have.
K210-remedy = Write the number in the unit of the column, or move it to the right column.

K211-title = The unit is unknown
K211-message = Neither the cell, the column «{ $column }» nor the title says whether «{ $found }» is per cent, hours a week or full-time equivalents.
K211-remedy = Write the unit in the column header, for example «Ressurs (%)», or set enhet for the table in legetall.toml.

K212-title = Kroner or thousands of kroner
K212-message = The amount «{ $found }» in the column «{ $column }» cannot be read with certainty: the cell, the column header and the title of the table give different units.
K212-remedy = Let title, header and cell give the same unit, or set enhet for the table in legetall.toml.

K213-title = Blank cell
K213-message = The column «{ $column }» is needed in each row, but the cell is blank.
K213-remedy = Fill in the cell. If the value is 0, write 0.

K214-title = A dash that may mean two things
K214-message = A dash in the column «{ $column }» can mean 0 or unknown, and has been read as neither.
K214-remedy = Write 0 if it is 0, or the right number.

K215-title = Not filled in
K215-message = { $rows ->
    [one] The cell in the column «{ $column }» is not filled in. It has
   *[other] { $rows } cells in the column «{ $column }» are not filled in. They have
} not been read as 0 or no.
K215-remedy = Fill in, or write 0 or «nei» where that is what holds.

K216-title = The number has become a date
K216-message = The column «{ $column }» must hold a number or a chapter, but the cell holds the date { $found }. A Norwegian Excel turns 4.2 into 4 February.
K216-remedy = Format the cell as text, and write the number again.

K217-title = The date cannot be read
K217-message = The column «{ $column }» must hold a date, but the cell holds «{ $found }».
K217-remedy = Write the date as 1.7.2026.

K218-title = Neither yes nor no
K218-message = The column «{ $column }» must hold «ja» or «nei», but the cell holds «{ $found }».
K218-remedy = Write «ja» or «nei». The details can stand in a comment.

K219-title = Merged rows disagree
K219-message = A merged cell makes several rows one, but in the column «{ $column }» one of them also holds «{ $found }».
K219-remedy = Undo the merging and give each row its own values, or let the value stand in the first row only.

K220-title = The part is of another number
K220-message = «{ $found }» in the column «{ $column }» is a part of { $whole }, but the row gives another number of doctor FTE, or none that can be read. The cell has not been read.
K220-remedy = Write the part alone, or correct one of the two numbers.

K221-title = Several numbers added
K221-message = «{ $found }» in the column «{ $column }» has been read as the sum { $read }.
K221-remedy = Nothing is needed if the sum is right. Otherwise write one number in the cell.

K222-title = Approximate number
K222-message = { $rows ->
    [one] «{ $found }» in the column «{ $column }» is approximate and has been counted as if it were exact.
   *[other] { $rows } numbers in the column «{ $column }» are approximate, the first one «{ $found }», and have been counted as if they were exact.
}
K222-remedy = Write the exact number when it is known.

K223-title = Mark removed
K223-message = { $rows ->
    [one] The mark in «{ $found }» in the column «{ $column }» has been read as a reference to a note and removed.
   *[other] The marks in { $rows } cells in the column «{ $column }», the first one «{ $found }», have been read as references to notes and removed.
}
K223-remedy = Nothing is needed. See that the note does not change what the number means.

K224-title = Hours converted to per cent
K224-message = { $rows ->
    [one] «{ $found }» in the column «{ $column }» has been read as hours a week
   *[other] { $rows } cells in the column «{ $column }», the first one «{ $found }», have been read as hours a week
} and converted to per cent of 37.5 hours.
K224-remedy = Nothing is needed if the numbers are hours a week.

K225-title = Full-time equivalents converted to per cent
K225-message = { $rows ->
    [one] «{ $found }» in the column «{ $column }» has been read as full-time equivalents
   *[other] { $rows } cells in the column «{ $column }», the first one «{ $found }», have been read as full-time equivalents
} and multiplied by 100.
K225-remedy = Nothing is needed if the numbers are full-time equivalents.

K226-title = Share converted to hours
K226-message = { $rows ->
    [one] «{ $found }» in the column «{ $column }» has been read as a share of a full post
   *[other] { $rows } cells in the column «{ $column }», the first one «{ $found }», have been read as shares of a full post
} and converted to hours a week with 37.5 hours as full time.
K226-remedy = Nothing is needed if the conversion is right.

K227-title = Numbers from 0 to 1 read as shares
K227-message = All numbers in the column «{ $column }» are 1 or less. They have been read as shares, so that 0,2 is 20%. { $rows ->
    [one] This concerns «{ $found }».
   *[other] This concerns { $rows } cells, the first one «{ $found }».
}
K227-remedy = Write the numbers as per cent (20 or 20%) if they are not shares.

K228-title = Very small percentage
K228-message = { $rows ->
    [one] «{ $found }» in the column «{ $column }» has been read as per cent, that is 1% or less,
   *[other] { $rows } cells in the column «{ $column }», the first one «{ $found }», have been read as per cent, that is 1% or less,
} because other numbers in the column are above 1.
K228-remedy = Write 20 or 20% if 0,2 was to be 20%.

K229-title = Full stop read as thousands separator
K229-message = { $rows ->
    [one] The full stop in «{ $found }» in the column «{ $column }» has been read as a thousands separator.
   *[other] The full stop in { $rows } cells in the column «{ $column }», the first one «{ $found }», has been read as a thousands separator.
}
K229-remedy = Nothing is needed if that is right. Otherwise write decimals with a comma.

K230-title = Only the first number is used
K230-message = «{ $found }» in the column «{ $column }» has been read as { $read }. The numbers after the first one have been read as a breakdown of it.
K230-remedy = Nothing is needed if that is right. Otherwise write the number alone.

K231-title = Parts added
K231-message = «{ $found }» in the column «{ $column }» has been read as the sum { $read }.
K231-remedy = Nothing is needed if the sum is right. Otherwise write the number alone.

K232-title = Dash read as 0
K232-message = { $rows ->
    [one] The cell in the column «{ $column }» shows a dash, but holds 0. It has
   *[other] { $rows } cells in the column «{ $column }» show a dash, but hold 0. They have
} been read as 0.
K232-remedy = Clear the cell if the value is unknown.

K233-title = Dash read as no value
K233-message = { $rows ->
    [one] The dash in the column «{ $column }» has
   *[other] The dashes in { $rows } cells in the column «{ $column }» have
} been read as no value stated, not as 0.
K233-remedy = Write 0 if the value is 0.

K234-title = The cell's own unit is used
K234-message = { $rows ->
    [one] «{ $found }» in the column «{ $column }» has a unit of its own. It
   *[other] { $rows } cells in the column «{ $column }», the first one «{ $found }», have a unit of their own. It
} goes before the unit of the table.
K234-remedy = Check the amount. Otherwise write it in the unit of the table.

K235-title = Blank cell read as no
K235-message = { $rows ->
    [one] The cell without a yes in the column «{ $column }» has
   *[other] { $rows } cells without a yes in the column «{ $column }» have
} been read as no, because only yes is marked in the column, the list is vacant or the cell has a dash.
K235-remedy = Write «ja» where the answer is yes.

K236-title = Stated total cannot be read
K236-message = The row «{ $label }» states «{ $found }» in the column «{ $column }». It cannot be read as a number and has not been checked against the rows.
K236-remedy = Write the total as a number, preferably as a formula.

K237-title = Row of another profession
K237-message = { $rows ->
    [one] The row «{ $found }» is about another profession than doctors. It is
   *[other] { $rows } rows, the first one «{ $found }», are about other professions than doctors. They are
} not counted in the doctor FTE.
K237-remedy = Nothing is needed if this is right. Otherwise give the row a name that says where the doctor works.

K238-title = Words where places could stand
K238-message = { $rows ->
    [one] «{ $found }» in the column «{ $column }» gives no number. The row is
   *[other] { $rows } cells in the column «{ $column }», the first one «{ $found }», give no number. The rows are
} counted in the FTE, but not in the places.
K238-remedy = Nothing is needed if there are no places. Otherwise write the number.

K239-title = Converted to FTE
K239-message = { $rows ->
    [one] «{ $found }» in the column «{ $column }» has
   *[other] { $rows } cells in the column «{ $column }», the first one «{ $found }», have
} been converted from per cent or hours a week to full-time equivalents of 37.5 hours.
K239-remedy = Nothing is needed if the unit is right. Otherwise write full-time equivalents.

K241-title = No status column
K241-message = The list overview has no status column, and { $rows ->
    [one] the one list has a name. It has
   *[other] all { $rows } lists have a name. They have
} been counted as having a permanent doctor.
K241-remedy = Add a column «Status» with «besatt», «ubesatt» or «vikar» if any of the lists is without a permanent doctor.

K242-title = Unknown whether the list has a permanent doctor
K242-message = It must be clear whether the list has a permanent doctor, but «{ $found }» does not say so with certainty.
K242-remedy = Write «besatt», «ubesatt» or «vikar» in the status column, as it is on the date of the list.

K243-title = Status and name disagree
K243-message = The status is «{ $status }», but where the doctor should stand it says that the list is vacant.
K243-remedy = Correct the status or the name.

K244-title = Vacant by its name
K244-message = { $rows ->
    [one] Where the doctor should stand, it says that the list is vacant. It has
   *[other] Where the doctor should stand in { $rows } rows, it says that the list is vacant. They have
} been counted as without a permanent doctor.
K244-remedy = Nothing is needed if that is right. Otherwise fill in the status.

K245-title = Absence counted as filled
K245-message = { $rows ->
    [one] The row has been read as a list with a permanent doctor who is away or has a locum. It has
   *[other] { $rows } rows have been read as lists with a permanent doctor who is away or has a locum. They have
} been counted as filled.
K245-remedy = Write «ubesatt» in the status column if the licence is vacant.

K246-title = Locum counted as without a permanent doctor
K246-message = { $rows ->
    [one] The row has been read as a list served by a locum only. It has
   *[other] { $rows } rows have been read as lists served by a locum only. They have
} been counted as without a permanent doctor.
K246-remedy = Write «permisjon» in the status column if a permanent doctor is away for a time.

K247-title = Blank status counted as filled
K247-message = { $rows ->
    [one] The status is not filled in, but the list has a name. It has
   *[other] The status is not filled in for { $rows } lists that have a name. They have
} been counted as filled.
K247-remedy = Fill in the status.

K248-title = The status does not say who serves the list
K248-message = { $rows ->
    [one] «{ $found }» says whether the list is open
   *[other] { $rows } cells, the first one «{ $found }», say whether the list is open
}, not whether it has a permanent doctor. The name has been used instead.
K248-remedy = Add a column of its own for whether the licence is filled if any is vacant.

K249-title = Shared list
K249-message = { $rows ->
    [one] The cell has been read as several doctors who share one list.
   *[other] { $rows } cells have been read as several doctors who share one list.
}
K249-remedy = Give each doctor a row of their own if they have a list each.

K250-title = Dash on a vacant list read as 0
K250-message = { $rows ->
    [one] The dash in place of the length of a vacant list has
   *[other] The dashes in place of the length of { $rows } vacant lists have
} been read as 0 residents.
K250-remedy = Write the length if residents are still on the list.

K251-title = The same list stands twice
K251-message = The list in this row also stands in { $other }, with the same values. It has been counted once.
K251-remedy = Delete one of the rows.

K252-title = The same list with different values
K252-message = The list in this row also stands in { $other }, but with other values. What differs has not been used.
K252-remedy = If they are two versions of the same overview, of last year and this year, run again with only the one that counts. Otherwise: delete or correct one of the rows. If they are two lists, give them a name or number each.

K253-title = Older table not used
K253-message = This table ({ $kind }) is for { $date }. Another one with the same rows is for { $latest } and has been used.
K253-remedy = Nothing is needed if the latest one is to hold. Otherwise leave the latest one out.

K254-title = Tables of different dates
K254-message = This table ({ $kind }) is for { $date }, while another one is for { $latest }. They have no rows in common and have been counted together.
K254-remedy = Use tables of the same date if the figures are to show one situation.

K255-title = Unknown whether the list has a permanent doctor
K255-message = The status is not stated, and what stands in place of the doctor does not show with certainty whether the list has a permanent doctor.
K255-remedy = Write «besatt», «ubesatt» or «vikar» in a status column.

K256-title = The same table twice
K256-message = This table ({ $kind }) has the same rows as { $other }, and is counted only once.
K256-remedy = Take the copy away, or choose the right file if they should have been different.

K257-title = Two versions of the same table
K257-message = This table ({ $kind }) has many of the same rows as { $other }, but not the same numbers. Which one holds cannot be known, and neither has been counted.
K257-remedy = Run again with only the one that holds. If both are parts of one overview, put them together into one table.

K258-title = The comment says that the list is vacant
K258-message = No status is given, but the comment says that the licence is vacant or has a locum. Whether the list has a permanent doctor is not certain.
K258-remedy = Write besatt, ubesatt or vikar in a status column.

K259-title = The table does not say which municipality it is of
K259-message = Other tables of the run have a column for the municipality and are of several. This one has none, and is counted for none of them.
K259-remedy = Add a column for the municipality to the table, or run it by itself.

K261-title = The time cannot be read
K261-message = The column «{ $column }» must hold a year, a date or a part of a year, but the cell holds «{ $found }».
K261-remedy = Write for example 2026, 1.8.2026, «august 2026», «høst 2026» or 2026–2028.

K262-title = The month follows from a rule
K262-message = «{ $found }» has been read as from { $read }. Spring is from January, autumn from August; a date up to the 15th counts from its own month, later dates from the next.
K262-remedy = Write the month if another one is to hold.

K263-title = The type of measure cannot be read
K263-message = The column «{ $column }» must say «varig» or «engangs», «drift» or «investering», but the cell holds «{ $found }».
K263-remedy = Write «varig», «engangs», «drift» or «investering». If the measure is temporary, write «varig» and fill in when it ends.

K264-title = Investment counted as a one-off
K264-message = { $rows ->
    [one] The measure is
   *[other] { $rows } measures are
} entered as an investment and counted once, in the start year.
K264-remedy = Nothing is needed if that is right. Otherwise use a column per year.

K265-title = The amount holds for each year
K265-message = The measure runs over «{ $found }» and has one amount. The amount has been counted in each of the years.
K265-remedy = Use a column per year if the amount is to be divided or holds for one of the years only.

K266-title = Words in place of a cost
K266-message = { $rows ->
    [one] «{ $found }» has been read as no cost stated. The measure is
   *[other] { $rows } cells, the first one «{ $found }», have been read as no cost stated. The measures are
} not counted in the sums.
K266-remedy = Write the amount, or 0 if the measure costs nothing.

K276-title = The sign is turned
K276-message = { $meaning ->
    [income] Incomes must be negative in accounts and budget, but in the column “{ $column }” they are above zero taken together.
   *[expense] Expenses must be positive in accounts and budget, but in the column “{ $column }” they are below zero taken together.
} { $rows ->
    [one] The amount is not read
   *[other] { $rows } amounts are not read
}, as the sum would be wrong.
K276-remedy = Turn the sign in the workbook: expenses without a minus, incomes with one.

K277-title = Two versions of the same lines
K277-message = “{ $column }” also stands in { $other }, with many of the same lines and other amounts, or with the same sum in other lines. It is not clear which of them holds, and neither is counted.
K277-remedy = Run again with only the table that holds. If they are of different responsibilities, both need a column that says which.

K278-title = Blank amounts
K278-message = { $rows ->
    [one] One line has
   *[other] { $rows } lines have
} no amount in the column “{ $column }”, and counts as nothing there.
K278-remedy = Fill in the amount if it is missing.

K279-title = Dash read as 0
K279-message = { $rows ->
    [one] The dash
   *[other] { $rows } dashes
} in the column “{ $column }” are read as 0, as accounting systems print it.
K279-remedy = Fill in the amount if it is unknown or missing.

K280-title = The same amounts in two tables
K280-message = “{ $column }” also stands in { $other }, with the same amounts or the same sum. The amounts are counted once.
K280-remedy = Run again without one of the tables, or see that the amounts are the same.
K270-title = Two numbers for the same year
K270-message = “{ $found }” has one number for { $year } here and another in { $other }. Neither has been used.
K270-remedy = Delete or correct one of them.

K271-title = The same number stands twice
K271-message = “{ $found }” has the same number for { $year } here and in { $other }. It has been used once.
K271-remedy = Nothing needs to be done.

K272-title = Not a whole year
K272-message = “{ $found }” is not a whole, counted year. Its numbers have been left out: they cannot be compared with whole years.
K272-remedy = Write the year alone when the numbers are of the whole year.

K273-title = Years without a number
K273-message = “{ $found }” has no number for { $years }.
K273-remedy = Fill in the number if there is one.

K274-title = Sign in place of a number in the statistics
K274-message = { $rows ->
    [one] The cell has “{ $found }” where the number should be, and has
   *[other] { $rows } cells have signs such as “{ $found }” where the numbers should be, and have
} been read as no number. The rest of the table has been used.
K274-remedy = Nothing needs to be done. Statistics use such signs when a number is missing or may not be shown.

K275-title = Key figure without a year
K275-message = It is not said which year “{ $found }” is of. The numbers have not been used.
K275-remedy = Write the year in the heading, such as “Larvik 2021”, or in the title above the table.

K281-title = Population without a date
K281-message = The population { $found } has no date and has not been used.
K281-remedy = Write the date beside the number, or set innbyggere in legetall.toml.

K282-title = Two populations for the same date
K282-message = The population { $found } and another one, { $other }, are for the same date. Neither has been used.
K282-remedy = Correct one of them, or set innbyggere in legetall.toml.

K283-title = Another municipality in the table
K283-message = The table is for «{ $found }», but the settings say «{ $wanted }».
K283-remedy = Check that the right workbook is used, or correct the municipality in legetall.toml.

K284-title = Row without a municipality
K284-message = The table has rows for several municipalities ({ $names }), but this row does not say which one it belongs to. The table has not been used.
K284-remedy = Fill in the municipality in each row.

K285-title = Rows for other municipalities
K285-message = { $rows ->
    [one] One row is for { $names } and has
   *[other] { $rows } rows are for { $names } and have
} not been counted.
K285-remedy = Nothing is needed.

K286-title = Residents of the clinic district from the workbook
K286-message = The cell has been read as { $found } living in the district of the emergency clinic. The number decides which recommendation the shifts are compared with.
K286-remedy = Set innbyggere under [legevakt] in legetall.toml if the number is another.

K287-title = Two populations for the clinic district
K287-message = This says that { $found } live in the district of the emergency clinic, another place says { $other }. Neither has been used, and the shifts have not been compared with the recommendation.
K287-remedy = Correct one of them, or set innbyggere under [legevakt] in legetall.toml.

K288-title = The clinic district is taken to be the municipality alone
K288-message = Nothing says how many live in the district of the emergency clinic. The municipality's own population, { $found }, has been used. If the clinic serves several municipalities, the recommendation is another.
K288-remedy = Set innbyggere under [legevakt] in legetall.toml.

K289-title = From and to
K289-message = { $rows ->
    [one] «{ $found }»
   *[other] { $rows } cells, the first one «{ $found }»,
} in the column «{ $column }» is shown as it stands. The number is not counted anywhere.
K289-remedy = Nothing is needed.
K291-title = The cost was not calculated
K291-message = Quantity and rate are multiplied only when they are surely all the factors, but “{ $header }” on the same row may be one too. The cost was therefore not calculated.
K291-remedy = Write the cost itself, or head the column “Antall”, “Dager” or “Andel” if it is a factor.

K292-title = Hidden rows in a sum
K292-message = { $rows } of { $of } rows of the table are hidden or filtered out, with { $found } of { $total } in “{ $column }”. They are counted.
K292-remedy = Show the rows if everyone should see them, or delete those that should not count.

K293-title = Hidden columns are used
K293-message = The table is read from hidden columns, too: { $column }.
K293-remedy = Show the columns, and check that they are the ones to use.

K294-title = The doctors come evenly over the years
K294-message = The measure brings { $doctors } doctors over “{ $found }”. It was read as if they come evenly from { $first } to { $last } and stay, and as if the cost follows the share that is in place.
K294-remedy = Divide the measure into a row per year if the doctors come unevenly, or use a column per year for the cost.

K295-title = The priority was not read
K295-message = A priority must be a whole number, or high, medium or low in Norwegian, but the cell holds “{ $found }”. The measure counts as one without a priority, and comes last.
K295-remedy = Write 1 for what comes first, 2 for the next, and so on.

K296-title = Priority in words
K296-message = The priorities høy, middels and lav (high, medium, low) were read as 1, 2 and 3: { $found } ({ $rows ->
    [one] one row
   *[other] { $rows } rows
}).
K296-remedy = Write numbers if the order is to be another.
