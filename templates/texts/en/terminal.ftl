# What stands in the terminal.

terminal-reading = Reading the workbooks
terminal-computing = Computing
terminal-writing = Writing workbook and appendix

terminal-configuration = Configuration: { $path }
terminal-read = Read
terminal-nothing-read = No tables were recognised.
terminal-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
terminal-figures = Key figures
terminal-economy = Economic consequences
terminal-written = Written
terminal-nothing-written = Nothing was written: no tables were recognised.
terminal-nothing-computed = Nothing was computed. Correct the configuration and run again.

terminal-error-count = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
terminal-warning-count = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
terminal-note-count = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
terminal-notes-counted = { $count ->
    [one] { $count } note on how cells were read. See it with “legetall check”.
   *[other] { $count } notes on how cells were read. See them with “legetall check”.
}
terminal-no-findings = Nothing to remark.
terminal-remedy = Do this: { $remedy }

terminal-value = Value
terminal-formula = Formula
terminal-live-formula = In the workbook
terminal-cells = Cells
terminal-affected = Cannot be computed because of
terminal-figure-not-computed = The figure cannot be computed from these files: a table, a column or an assumption it rests on is not there.

problem-not-found = There is no “{ $path }”. Check that the name is right.
problem-folder-away = The folder of “{ $path }” cannot be reached. If it is on a network drive, the drive may be away: try again later.
problem-no-workbooks = Found no workbooks to read. Give workbooks (xlsx, xlsm, xlsb, xls, ods or csv), or the folder that holds them.
problem-two-configurations = Two configurations apply: “{ $one }” and “{ $other }”. Choose one with --config, or run the folders one by one.
problem-out-not-a-folder = “{ $path }” is a file. Give a folder with --out.
problem-nothing-to-explain = There is no key figure or finding named “{ $id }”.
problem-nothing-to-explain-near = There is no key figure or finding named “{ $id }”. The nearest is { $near }.
problem-read = “{ $path }” cannot be read: { $reason }. Close the file if another program has it open, and try again.
problem-write = Nothing can be written to “{ $path }”: { $reason }. Check that the folder is writable and the disk has room, and try again.
problem-render = The files could not be made: { $reason }. This is a fault of the program or of a template, not of the workbooks.
problem-print = The result cannot be printed: { $reason }.
