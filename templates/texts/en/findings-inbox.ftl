# K8xx: the inbox.

K801-title = A file of an earlier delivery
K801-message = The file was not delivered this time. The one delivered on { $date } still holds.
K801-remedy = Deliver the file again if it has changed.

K802-title = The file replaces an earlier one
K802-message = The file replaces “{ $old }”, which was delivered earlier for the same month.
K802-remedy = Nothing if it is a correction. If the earlier one was right, deliver it again.

K803-title = An earlier file is no longer included
K803-message = The file was part of the previous report but is not part of this one, and there are now fewer files of its kind.
K803-remedy = Nothing if it no longer holds. Otherwise it must be delivered together with the others.

K804-title = The delivery is not complete
K804-message = The configuration asks for all kinds, but the waiting time was over without { $kinds }. The report was made without.
K804-remedy = Deliver what is missing. The report is then made anew.

K805-title = Unclear which file is replaced
K805-message = The file has { $kind }, and so do { $known } already. It is not clear which one it replaces, or whether it is one more, and the delivery was not taken.
K805-remedy = Give the file the name of the one it replaces, or deliver all files of this kind together.

K806-title = Two file names that are nearly alike
K806-message = The file name differs from “{ $other }” only in upper and lower case. The delivery was not taken.
K806-remedy = Deliver only the right file.

K807-title = Nothing to read in the file
K807-message = The file has no table that can be used.
K807-remedy = Deliver a workbook with one of the tables legetall reads, or see “legetall check”.

K808-title = A file delivered earlier is gone
K808-message = The report also rests on “{ $other }”, but the file is not where it was put, or has been changed: { $path }.
K808-remedy = Deliver “{ $other }” again together with the others.

K809-title = Given up after several attempts
K809-message = The program was stopped { $attempts } times while it computed the delivery.
K809-remedy = Try the files one by one with “legetall check”. Report the fault if one of them stops the program.

K810-title = Is not taken
K810-message = This is not an ordinary file, or its name has characters that cannot be read. It lies where it lay.
K810-remedy = Put the workbooks straight into “inn”, without folders and shortcuts.

K811-title = An output was changed by someone
K811-message = The earlier file has been changed since it was made, and is not replaced. The new one is called “{ $used }”.
K811-remedy = Keep the changes in a file by another name, and delete the one that lay there.

K812-title = A configuration in the inbox
K812-message = The configuration cannot be delivered together with the workbooks.
K812-remedy = Put legetall.toml in the folder above “inn”.
