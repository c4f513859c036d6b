# What “legetall init” makes: the forms with their guide, and what is said in the terminal.

init-made = Made in “{ $path }”
init-kept = Already in “{ $path }”, and left as it was
init-next = What to do next
init-next-forms = Fill in the workbooks you need in the folder “skjema”, or use those you already keep. The sheet “Guide” explains the columns.
init-next-settings = Write the municipality's name and the plan years in “legetall.toml” if they are to be shown. All of it is optional.
init-next-run = Drag the workbooks onto the program, or type: legetall FOLDER
init-next-inbox = Put workbooks that are filled in into the folder “inn”. The result appears in “ut”.
init-next-schedule = Run “legetall inbox” at fixed times: the folder “drift” has what it takes, with the paths of the program and the folder filled in.
init-next-shortcut = With the shortcut in the folder “drift”, files can be sent to the program from the file manager.

init-not-a-folder = “{ $path }” is a file. Give a folder.
init-municipality = “{ $name }” cannot be the name of a folder. Write the municipality's name alone, without the characters / \ : * ? " < > |, and give the folder before --municipality.
init-municipality-twice = The municipality “{ $name }” is given twice.

form-title = { $form }: form to fill in
form-subject = Form for legetall
form-keyword = form
form-to-guide = Guide: what the columns are to hold
form-refused = This cannot stand here
form-yes = Yes
form-no = No
form-series = Series
form-status-filled = Filled
form-status-alis = ALIS
form-status-leave = On leave
form-status-locum = Locum
form-status-vacant = Vacant

form-allowed-text = Any text.
form-allowed-code = Text, also with full stops and leading zeros: 4.2, 0210.
form-allowed-words = One of these words: { $words }.
form-allowed-whole = A whole number from { $least } to { $most }, without a unit.
form-allowed-number = A number from 0 to { $most }, decimals allowed, without a unit.
form-allowed-kroner = An amount in whole kroner, without “kr”. Income has a minus sign.
form-allowed-kroner-from-zero = An amount in whole kroner, 0 or more, without “kr”.
form-allowed-when = A year from { $first } to { $last }, or a date.

form-guide = Guide
form-guide-title = Guide to filling in: { $form }
form-guide-column = Column
form-guide-needed = To be filled in
form-guide-meaning = What is to stand there
form-guide-allowed = What can be typed
form-needed = Always
form-when-known = When known
form-guide-unknown = Leave empty what is not known. An empty cell is unknown and never zero; type 0 when the number is zero.
form-guide-date = Write the date of the numbers after the title in cell A1: “{ $form } per 1.10.2026”.
form-guide-rows = If more rows are needed, go on right below the last one. A row that begins with “Sum” is compared with the rows above it, and not counted.
form-guide-headings = Leave the headings as they are. They are Norwegian, as in the workbooks of municipalities. Columns you do not need can be deleted, and others added.
form-guide-refused = A span such as “800–900”, a question mark or a number in another unit is never guessed at: the report names the cell, and numbers that rest on it are shown as “–”.
form-guide-kind = In legetall.toml this kind is called “{ $kind }”.
form-kommentar = What is worth knowing about the row. No names of doctors or patients.

skjema-fastlegelister-lead = One row for each patient list, also for those without a permanent doctor.
skjema-fastlegelister-legekontor = The name of the doctors' office, spelled alike on all rows. Example: Sentrum legesenter.
skjema-fastlegelister-lege = The doctor's name or the number of the licence. Names are left out of what is published. Example: Hjemmel 3.
skjema-fastlegelister-listetak = How many residents it is agreed that the list may have. Example: 1000.
skjema-fastlegelister-listelengde = How many residents are on the list now. Example: 957.
skjema-fastlegelister-status = Whether the list has a permanent doctor. ALIS and Permisjon (leave) count as filled; Vikar (a locum with nobody holding the licence) and Ledig (vacant) count as without one.
skjema-fastlegelister-spesialist = Whether the doctor is a specialist in general practice.
skjema-fastlegelister-avtaleform = What kind of agreement the doctor has. Example: næringsdrift (self-employed), fast lønn (salaried).

skjema-tilplikting-lead = One row for each duty that a general practitioner has for the municipality.
skjema-tilplikting-tjenestested = Where the work is done. Example: Helsestasjonen.
skjema-tilplikting-ressurs = The share of a full-time post of 37.5 hours a week, in per cent. Example: 20 is 7.5 hours a week.
skjema-tilplikting-lege = The doctor with the duty, spelled as in the overview of lists. Names are left out of what is published.

skjema-tiltak-lead = One row for each measure, also for those without a cost so far.
skjema-tiltak-nummer = The number of the measure in the plan. A number can stand once only. Example: 3.
skjema-tiltak-tiltak = What is to be done. Example: Øke kommuneoverlegens stilling.
skjema-tiltak-iverksetting = The year the measure starts, or the date when it starts within a year. Example: 2027, or 1.8.2027.
skjema-tiltak-slutt = The last year of the measure, or its last day. Empty when it goes on.
skjema-tiltak-slag = Varig (recurring) costs the same every year from its start; Engangs (one-off) costs in the first year only.
skjema-tiltak-utgiftsart = Whether the cost belongs to the operating budget (Drift) or the investment budget (Investering). Empty is read as operating.
skjema-tiltak-stilling = The post that the measure pays for, in per cent of a whole one. Example: 30.
skjema-tiltak-kostnad = The cost of a whole year; of a one-off measure the whole cost. Empty when it is not known, never 0. Example: 430000.
skjema-tiltak-tilskudd = Grants from the state or others in a whole year. They are taken off the cost.
skjema-tiltak-ansvar = Who is responsible: a unit or a role. Example: Kommuneoverlegen.
skjema-tiltak-kapittel = Where in the plan the measure is described. Example: 3.1.6.
skjema-tiltak-status = How far the measure has come.

skjema-legeaarsverk-lead = One row for each site where the municipality has doctors in posts of its own.
skjema-legeaarsverk-tjenestested = Where the doctors work. Example: Sentrum sykehjem.
skjema-legeaarsverk-legeaarsverk = How many full-time posts for doctors the site has, with decimals. Example: 1.5.
skjema-legeaarsverk-ubesatt = How many of the posts are vacant, or have a locum only. Example: 0.5.
skjema-legeaarsverk-plasser = How many places or beds the site has. Example: 64.

skjema-vaktbemanning-lead = One row for each shift at the emergency clinic (legevakt).
skjema-vaktbemanning-vakt = Which shift it is. Example: Hverdag natt (weekday night).
skjema-vaktbemanning-tid = From and to what hour. Example: 23-08.
skjema-vaktbemanning-antall_leger = How many doctors are on the shift. Example: 2.
skjema-vaktbemanning-antall_sykepleiere = How many nurses are on the shift. Example: 3.

skjema-aktivitet-lead = One row for each series, with the count (antall) of each year.
skjema-aktivitet-serie = What is counted. Example: Innlagte pasienter (admitted patients).
skjema-aktivitet-aar = The count of the year. Whole years only; a year that is not over is left out. The heading can be changed to another year.

skjema-budsjett-lead = One row for each line of budget and accounts.
skjema-budsjett-ansvar = The responsibility that the line belongs to. Example: 3200.
skjema-budsjett-funksjon = The KOSTRA function. Example: 241.
skjema-budsjett-art = The kind of cost, as in the chart of accounts. Example: 1010.
skjema-budsjett-tekst = What the line is for. Example: Fast lønn leger.
skjema-budsjett-regnskap = The accounts of the whole year. The heading can be changed to another year.
skjema-budsjett-budsjett = The budget of the whole year, as it was adopted.
skjema-budsjett-revidert_budsjett = The budget of the whole year after changes.
