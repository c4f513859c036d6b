# K101–K199: which tables the sheets hold, and which columns the tables have.

K101-title = No table recognised
K101-message = The file has no table that can be used: no row in it has headers that we know.
K101-remedy = If the file does not belong here, take it away; the others have been read all the same. If it does, put a row of headers right above the numbers, and one list, duty or measure on each row below: “Legekontor”, “Lege”, “Listetak” and “Listelengde” for patient lists, “Tjenestested” and “Ressurs (%)” for duty, “Tiltak” and “Kostnad” for measures.

K102-title = Content that is not used
K102-message = { $rows ->
    [one] One row with content belongs to no table we know, and is not used.
   *[other] { $rows } rows with content belong to no table we know, and are not used.
}
K102-remedy = Nothing to do if the content is not to be included. Otherwise put headers above the columns, or say in legetall.toml what they are.

K103-title = Kind of table assumed
K103-message = The columns alone do not settle what kind of table this is. It was read as “{ $kind }”.
K103-remedy = Check that this is right. If not, set “slag” for the sheet in legetall.toml.

K104-title = Column assumed
K104-message = The header “{ $header }” is not one we know for certain. It was read as { $column }.
K104-remedy = Check that this is right. Settle it in the text file legetall.toml in the same folder, with the right header:
    { $toml }

K105-title = Kind of table unclear
K105-message = The table must be of one kind, but its columns fit several: { $candidates }. It is not used.
K105-remedy = Say which kind it is. Make a text file named legetall.toml in the same folder, with the lines below and the right kind:
    { $toml }

K106-title = Two columns fit
K106-message = Only one column can be { $column }, but several fit equally well: { $candidates }. None of them is used.
K106-remedy = Say which one counts. Make a text file named legetall.toml in the same folder, with the lines below. If another than the first one counts, put it in instead (the others stand after #):
    { $toml }

K107-title = Column missing
K107-message = A table of the kind “{ $kind }” must have a column for { $column }, but its headers are { $found }.
K107-remedy = { $toml ->
    [none] Add a column with the header “{ $column }” to the workbook, and run again.
   *[other] Add the column to the workbook. If it already has the column under another header, make a text file named legetall.toml in the same folder, with the lines below and the right header (others to choose from stand after #):
    { $toml }
}

K108-title = Unit unclear
K108-message = It must be clear what the numbers under “{ $header }” are counted in, but neither headers, title nor cells say so without doubt. The table is not used.
K108-remedy = Write the unit in the header, for example “{ $header } (%)”, “Timer per uke” or “Kostnad (1000 kr)”. Or make a text file named legetall.toml in the same folder, with the lines below and the right unit (the others stand after #):
    { $toml }

K109-title = Amounts in another unit than kroner
K109-message = The amounts of the table are multiplied by { $factor }, because it says “{ $text }”.
K109-remedy = Nothing to do if the amounts are written so. If they are in whole kroner, correct the text in the sheet.

K110-title = Wished or planned is not agreed
K110-message = The column “{ $header }” is not used: what is wished, planned or budgeted does not stand in for what is agreed.
K110-remedy = Nothing to do if what is agreed stands in another column.

K111-title = Latest version of the column
K111-message = The column “{ $header }” is used rather than { $others }: it is of the table’s date, or the latest that is filled in.
K111-remedy = Nothing to do if it is the one that counts. Otherwise say in legetall.toml which column to use.

K112-title = Older version of the table
K112-message = { $rows ->
    [one] The table with one row is not used: a later table has the same rows.
   *[other] The table with { $rows } rows is not used: a later table has the same rows.
}
K112-remedy = Nothing to do if the latest counts. Otherwise remove the later one from the workbook.

K114-title = The configuration does not fit the sheet
K114-message = legetall.toml, line { $line }, asks for “{ $wanted }”, but the workbook does not have it there. What is there: { $found }.
K114-remedy = Correct the line. The nearest is “{ $nearest }”.

K115-title = Column that is not used
K115-message = The column “{ $header }” has numbers, but is not one we use.
K115-remedy = Nothing to do if it is not to be included. Otherwise say in the text file legetall.toml in the same folder which column it is, for example:
    { $toml }

K116-title = Several municipalities
K116-message = The numbers must be of one municipality, but the workbook has several: { $names }.
K116-remedy = Say which municipality the report is for, in legetall.toml under [kommune], or split the workbook.

K117-title = Rows read as headings
K117-message = These rows hold only a text and were read as headings for the rows below: { $found }. They are not counted.
K117-remedy = Check that this is right. If one of them is an entry of its own, fill in the rest of its row, if only with a dash.

K118-title = Unclear whether the column is a cost
K118-message = The column “{ $header }” has amounts that may be costs, but it is not clear how they belong with the others. The table is not used.
K118-remedy = Put the costs in one column, with a row for each amount, or say in the text file legetall.toml in the same folder which column is the cost. The others are then not used:
    { $toml }

K119-title = A remembered layout has changed
K119-message = The table is like the layout on line { $line } of legetall.toml, but its headings are not the same. Gone: { $gone }. New: { $new }. It is read by the headings as they stand now.
K119-remedy = Check that the table is read right. If the layout has changed for good, delete the old [[tabell]] and run “legetall check --remember”.

K125-title = The same header twice
K125-message = Only one column can be { $column }, but the header “{ $header }” stands in both { $found }. None of them is used.
K125-remedy = Write another header over the one that does not count, such as “Tidligere”, or delete the column. Save the workbook and run again.

K126-title = The hours are not per week
K126-message = The hours must be per week, but the header is “{ $header }”. The table is not used.
K126-remedy = Convert the hours in a column with the header “Timer per uke”. 30 hours a month are about 7 hours a week (30 × 12 / 52).

K127-title = The table is empty
K127-message = The headers are in place (“{ $kind }”), but nothing stands below them.
K127-remedy = Fill in the table, or choose the workbook that is filled in.

K128-title = The table lies on its side
K128-message = The headers must stand beside each other, in one row, but here they stand below each other, in one column (“{ $kind }”). The table is not used.
K128-remedy = Turn the table: select and copy it, right-click on an empty sheet, and choose “Paste Special” and “Transpose”. Delete the old one, save, and run again.

K129-title = A sum of shifts is not used
K129-message = The column “{ $header }” sums shifts of different days and is not used.
K129-remedy = Nothing to do: the shifts are read one by one.

K135-title = Numbers of a part of the year are not used
K135-message = The column “{ $header }” is of a part of the year, or is worked out from such numbers. Accounts and budget are only compared for whole years, and the column is not used.
K135-remedy = If you need the numbers, run again with the accounts of the whole year.

K136-title = The year is missing
K136-message = The year of the amounts must be given, but “{ $header }” has none, and the title and the sheet do not settle it. The table is not used.
K136-remedy = Write the year in the header, such as “Regnskap 2024”, or give it in the text file legetall.toml in the same folder:
    { $toml }

K137-title = The year is taken from the title
K137-message = The header “{ $header }” has no year. The amounts are read as those of { $year }, the year of the title, the sheet or the other columns.
K137-remedy = Write the year in the header.

K138-title = Sums are found by their amounts
K138-message = { $rows ->
    [one] The amounts in { $found } are the sum of the rows beside it. The row is
   *[other] The amounts in { $rows } rows ({ $found }) are the sum of the rows beside them. The rows are
} used as a check and not counted.
K138-remedy = See whether that is right. Write “Sum” before the name to make it clear.

K139-title = Unclear whether the row is a sum
K139-message = { $rows ->
    [one] The amounts in { $found } are the sum of the rows beside it, but nothing else says that the row is a sum. It is
   *[other] The amounts in { $rows } rows ({ $found }) are the sum of the rows beside them, but nothing else says that the rows are sums. They are
} counted as ordinary lines.
K139-remedy = Write “Sum” before the name if the row is a sum. Otherwise there is nothing to do.
K145-title = Measures without costs
K145-message = The table has no column of costs or rates. The measures are listed with responsibility and time, and are in no sum.
K145-remedy = Add a column “Kostnad”, or “Antall” and “Sats”, if the measures cost something.

K146-title = The same measures without costs
K146-message = { $rows ->
    [one] One measure without cost
   *[other] { $rows } measures without cost
} also stand in a table with costs. The table without costs is not used.
K146-remedy = Nothing to do if the measures are the same. Otherwise, give them different names.
