# K6xx: the run itself.

K601-title = Someone may have the workbook open
K601-message = The file is a lock file: the workbook beside it is open in a spreadsheet program. Changes that are not saved are not included.
K601-remedy = Save and close the workbook, and run again if it was changed. If nobody has it open, the lock file can be deleted.

K602-title = An earlier result was not read
K602-message = The name of the file ends in “-legetall”, as the results of this program do, and it was not read.
K602-remedy = Give the file another name if it is a workbook to be read.

K603-title = No workbooks in the folder
K603-message = The folder must hold at least one workbook (xlsx, xlsm, xlsb, xls, ods or csv), but holds none. Folders below it are not read.
K603-remedy = Give the folder that holds the workbooks.

K604-title = The file is too large
K604-message = The file may be at most { $limit } MB, but is { $found } MB.
K604-remedy = Split the file, or remove sheets and pictures that are not needed. If all is needed, raise “utpakket” under [grenser] in legetall.toml.

K605-title = The result has another name
K605-message = The earlier files “{ $wanted }” could not be replaced; they are open in another program or protected. The new ones are named “{ $used }”.
K605-remedy = Close the earlier files, and run again to get the usual name.

K606-title = Two equal files
K606-message = The file holds exactly what “{ $other }” does, and is counted only once.
K606-remedy = Take one of them away, or choose the right file if they should have been different.

K607-title = Configuration by another name
K607-message = The configuration must be in a file called “legetall.toml”. This one is called something else and has not been read.
K607-remedy = Name the file legetall.toml. Turn on “File name extensions” under View in File Explorer to see the whole name, and delete the file if it is not in use.

K608-title = Setting for a table that is not there
K608-message = [[tabell]] is about { $sheet ->
    [none] the file “{ $file }”
   *[other] the sheet “{ $sheet }” in “{ $file }”
}, but none of the workbooks has that name. The setting has no effect.
K608-remedy = Correct “fil” or “ark”, or take [[tabell]] out.

K699-title = The run stopped
K699-message = { $reason }
K699-remedy = Put right what is mentioned, and run again.
