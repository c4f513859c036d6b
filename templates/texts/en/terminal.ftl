# What stands in the terminal.

terminal-reading = Reading the workbooks
terminal-computing = Computing
terminal-writing = Writing workbook and appendix

terminal-progress = { $step }: { $done } of { $total }
terminal-municipalities = Municipalities
terminal-comparison = Comparison
terminal-both-files = { $path } and .pdf
terminal-no-reservations = without reservations
terminal-nothing-recognised = no tables could be used
terminal-configuration = Configuration: { $path }
terminal-read = Read
terminal-nothing-read = No tables could be used.
terminal-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
terminal-figures = Key figures
terminal-economy = Economic consequences
terminal-written = Written
terminal-nothing-written = Nothing was written: no tables could be used.
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
terminal-remembered = { $count ->
    [0] The layout of the workbooks was remembered already, in { $path }.
    [one] Remembered: one layout is written at the end of { $path }.
   *[other] Remembered: { $count } layouts are written at the end of { $path }.
}
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

terminal-welcome = legetall reads the workbooks on the doctor services and makes a summary in Excel and an appendix in PDF.

    What to do:
      1. Put the workbooks (list overview, duty distribution, budget of measures) into a folder.
      2. Drag the folder, or the workbooks, onto the program and drop them.
      3. The two new files lie beside the workbooks; their names end in “-legetall”.

    In a terminal: legetall FOLDER. All options: legetall --help

usage-value = “{ $value }” is not a known value for { $argument }. Choose one of these: { $known }.
usage-value-missing = { $argument } lacks a value.
usage-unknown = The option “{ $argument }” is not known.
usage-unknown-near = The option “{ $argument }” is not known. The nearest is “{ $near }”.
usage-missing = There is nothing to read. Name the workbooks, or the folder they lie in.
usage-other = The options cannot be understood ({ $error }).
usage-help = All options: legetall --help

reason-not-found = the folder or file does not exist
reason-permission = you do not have access, or the file is in use
reason-read-only = the disk is read-only
reason-full = the disk is full
reason-name = the name is too long, or has characters that cannot be used
reason-folder = it is a folder
reason-no-folder = a part of the path is a file and no folder
reason-busy = the file is open in another program
reason-network = the network drive does not answer

problem-no-file = “{ $path }” is neither a file nor a folder. Name the workbooks, or the folder they lie in.
problem-fault = The program has a fault ({ $place }), and nothing has been written. Please report it, with the workbook it came of if you can.
