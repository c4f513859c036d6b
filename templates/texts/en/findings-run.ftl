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
K604-remedy = Split the file, or remove sheets and pictures that are not needed.

K605-title = The result has another name
K605-message = The earlier files “{ $wanted }” could not be replaced; they are open in another program or protected. The new ones are named “{ $used }”.
K605-remedy = Close the earlier files, and run again to get the usual name.
