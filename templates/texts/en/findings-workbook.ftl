# K001–K099: the file itself.

K001-title = Not a spreadsheet
K001-message = The file must be a spreadsheet (xlsx, xlsm, xlsb, xls, ods, csv, an XML spreadsheet or a web page with tables), but its content is { $found ->
    [html] a web page without a table
    [mhtml] a web page in one file (mht)
    [xml] XML
    [pdf] a PDF
    [rtf] a text document (RTF)
    [image] a picture
    [archive] a compressed folder
    [document] a document of another kind, such as Word
    [old-excel] a spreadsheet from Excel 4.0 or older
   *[unknown] not recognisable
}.
K001-remedy = { $found ->
    [html] Open the file in the browser: if it shows a login page or an error message, fetch the spreadsheet again.
    [mhtml] Open the file in Excel, choose Save As, and save it as .xlsx.
    [xml] Open the file in Excel, choose Save As, and save it as .xlsx.
    [old-excel] Open the file in LibreOffice and save it as .xlsx.
    [archive] Unpack the folder and choose the spreadsheets in it.
   *[unknown] Choose the spreadsheet that holds the numbers, or save as .xlsx from the program that holds them.
}

K002-title = Password-protected file
K002-message = The file must open without a password, but it is encrypted.
K002-remedy = Open the file with the password, remove the password under File › Info › Protect Workbook, and save the file again.

K003-title = Damaged file
K003-message = The file must be whole, but { $reason ->
    [package] it is cut short or broken: its table of contents or a compressed part cannot be read
    [missing-part] a part that the workbook refers to is missing
    [xml] a part of it breaks off or is badly formed (XML)
    [container] it is cut short or broken: the container around the workbook does not hold together
    [record] a record in it is cut short or contradicts itself
    [value] the value of the cell does not fit the type of the cell
    [quote] a quotation mark is opened and never closed
   *[reader] the reader gave up because of a fault in it
}.
K003-remedy = { $reason ->
    [quote] Correct the quotation mark, or save the table as .xlsx.
   *[other] Fetch the file again, or open it in Excel and save it as .xlsx.
}

K004-title = Empty file
K004-message = The file must have at least one cell with content, but it is empty.
K004-remedy = Choose the file that holds the numbers.

K005-title = File too large
K005-message = { $what ->
    [cells] The file has more than { $limit } cells with content.
    [sheets] The file has more than { $limit } sheets.
    [text] The file has more than { $limit } characters of text.
    [characters] The cell has more than { $limit } characters, and the appendix has no room for more.
    [area] From the first cell with content to the last there are more than { $limit } cells, and this file format has to be read as one whole area.
   *[megabytes] The file is more than { $limit } MB once unpacked.
}
K005-remedy = { $what ->
    [characters] Shorten the text in the cell, and save the file again.
    [area] Delete cells that stand far from the rest, or save the file as .xlsx. If all is needed, raise “celler” under [grenser] in legetall.toml.
    [cells] Take out rows that are not needed, and save the file again. If all is needed, raise “celler” under [grenser] in legetall.toml.
    [sheets] Take out sheets that are not needed, and save the file again. If all are needed, raise “ark” under [grenser] in legetall.toml.
    [text] Take out what is not needed, and save the file again. If all is needed, raise “tekst” under [grenser] in legetall.toml.
   *[megabytes] Take out what is not needed, and save the file again. If all is needed, raise “utpakket” under [grenser] in legetall.toml.
}

K007-title = Hidden sheet
K007-message = The sheet is { $how ->
    [very] hidden so that no menu of Excel shows it
   *[hidden] hidden
}, and counts only when legetall.toml says so. It has { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} with content.
K007-remedy = { $how ->
    [very] The sheet can only be shown from Visual Basic (Alt+F11): choose the sheet, and set Visible to xlSheetVisible. Show it if it should count, or ask who made the file what it is.
   *[hidden] Show the sheet if it should count, or delete it if nobody should see it.
}

K008-title = Hidden rows or columns
K008-message = The sheet has { $rows ->
    [one] { $rows } hidden row
   *[other] { $rows } hidden rows
} and { $columns ->
    [one] { $columns } hidden column
   *[other] { $columns } hidden columns
} with content. They are read and counted.
K008-remedy = Delete what should not count.

K009-title = Formula without a stored value
K009-message = The cell must have a value, but the formula “{ $formula }” was saved without one.
K009-remedy = Open the file in Excel or LibreOffice, wait until it is calculated, and save it.

K010-title = Values under a merged cell
K010-message = { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
} under merged cells { $cells ->
    [one] has a value that is not shown. It is not read.
   *[other] have a value that is not shown. They are not read.
}
K010-remedy = Split the merged cells, and delete or move the values under them.

K011-title = How the text file was read
K011-message = The text file was read as { $encoding }, with { $delimiter ->
    [semicolon] a semicolon
    [tab] a tab
    [bar] a vertical bar
   *[comma] a comma
} between the fields.
K011-remedy = Save the table as .xlsx if letters or columns came out wrong.

K012-title = Lines with different numbers of fields
K012-message = Every line must have { $expected } fields, but this one has { $found } when commas separate the fields. Some of the commas are most likely decimal commas.
K012-remedy = Save the table as .xlsx, or as csv with semicolons between the fields.

K013-title = Values from other files
K013-message = The workbook fetches values from other files: { $names }. They are not opened; the values are as they were when the workbook was last saved.
K013-remedy = Open the workbook, update the links under Data › Edit Links, and save it again if the other files have changed.

K014-title = Macros
K014-message = The workbook has macros. They are not run; the values are as they were when the workbook was last saved.
K014-remedy = If a macro fills in the numbers, run it in Excel and save the workbook again.

K015-title = Queries to other sources
K015-message = The workbook has connections to a database or another source. They are not run; the values are as they were when the workbook was last saved.
K015-remedy = Open the workbook, choose Data › Refresh All, and save it again if the numbers should be newer.
