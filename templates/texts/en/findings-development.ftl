# Findings about the development from month to month (K701–K719).

K701-title = Unlikely jump since last time
K701-message = “{ $figure }” was { $before } { $date ->
    [none] last time
   *[other] as of { $date }
} and is { $now } now, a change of { $change }. The number seldom changes that much.
K701-remedy = Check the cells, and whether all rows are there. If the number is right, say in the case paper what has happened.

K702-title = A thousand times more or less than last time
K702-message = “{ $figure }” was { $before } { $date ->
    [none] last time
   *[other] as of { $date }
} and is { $now } now, about a thousand times as much or as little. One of them is probably in kroner and the other in thousands of kroner.
K702-remedy = Check whether the amounts are in kroner or in thousands of kroner. If they are in thousands, write “Beløp i 1000 kr” in a row above the table.

K703-title = The number has become 0
K703-message = “{ $figure }” was { $before } { $date ->
    [none] last time
   *[other] as of { $date }
} and is 0 now.
K703-remedy = Check whether rows or values are missing. If the number is right, say in the case paper what has happened.

K704-title = Months are missing
K704-message = { $count ->
    [one] There are no numbers for one month between { $before } and { $now }.
   *[other] There are no numbers for { $count } months between { $before } and { $now }.
} The change is over the whole time between, and the months are left open in the development.
K704-remedy = If the numbers exist, deliver the workbooks of the missing months. Otherwise there is nothing to do.

K705-title = Older numbers than those told before
K705-message = The numbers are as of { $now }, but numbers as of { $date } have already been given.
K705-remedy = Check that it is the right workbook. If it is a month that was missing, there is nothing to do.

K706-title = The numbers have no date
K706-message = None of the tables says which date the numbers are of, but earlier numbers have a date, the last one { $date }. The numbers are compared with the previous run and are not part of the development.
K706-remedy = Write the date above the table, for example “Per 31.12.2025”.
