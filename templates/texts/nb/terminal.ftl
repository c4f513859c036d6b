# Det som står i terminalen.

terminal-reading = Leser arbeidsbøkene
terminal-computing = Regner
terminal-writing = Skriver arbeidsbok og vedlegg

terminal-configuration = Innstillinger: { $path }
terminal-read = Lest
terminal-nothing-read = Ingen tabeller ble kjent igjen.
terminal-rows = { $count ->
    [one] { $count } rad
   *[other] { $count } rader
}
terminal-figures = Nøkkeltall
terminal-economy = Økonomiske konsekvenser
terminal-written = Skrevet
terminal-nothing-written = Ingenting er skrevet: ingen tabeller ble kjent igjen.
terminal-nothing-computed = Ingenting er beregnet. Rett innstillingene, og kjør på nytt.

terminal-error-count = { $count ->
    [one] { $count } feil
   *[other] { $count } feil
}
terminal-warning-count = { $count ->
    [one] { $count } advarsel
   *[other] { $count } advarsler
}
terminal-note-count = { $count ->
    [one] { $count } merknad
   *[other] { $count } merknader
}
terminal-notes-counted = { $count ->
    [one] { $count } merknad om hvordan cellene er lest. Se den med «legetall check».
   *[other] { $count } merknader om hvordan cellene er lest. Se dem med «legetall check».
}
terminal-no-findings = Ingenting å bemerke.
terminal-remedy = Gjør slik: { $remedy }

terminal-value = Verdi
terminal-formula = Formel
terminal-live-formula = I arbeidsboken
terminal-cells = Celler
terminal-affected = Kan ikke beregnes på grunn av
terminal-figure-not-computed = Nøkkeltallet kan ikke beregnes av disse filene: en tabell, en kolonne eller en forutsetning det bygger på, er ikke med.

problem-not-found = Finner ikke «{ $path }». Se etter om navnet er skrevet riktig.
problem-folder-away = Når ikke mappen til «{ $path }». Er den på en nettverksdisk, kan disken være borte: prøv igjen senere.
problem-no-workbooks = Fant ingen arbeidsbøker å lese. Oppgi arbeidsbøker (xlsx, xlsm, xlsb, xls, ods eller csv), eller mappen de ligger i.
problem-two-configurations = To innstillingsfiler gjelder: «{ $one }» og «{ $other }». Velg én med --config, eller kjør mappene hver for seg.
problem-out-not-a-folder = «{ $path }» er en fil. Oppgi en mappe med --out.
problem-nothing-to-explain = Det finnes ikke noe nøkkeltall eller funn som heter «{ $id }».
problem-nothing-to-explain-near = Det finnes ikke noe nøkkeltall eller funn som heter «{ $id }». Det nærmeste er { $near }.
problem-read = Får ikke lest «{ $path }»: { $reason }. Lukk filen hvis den er åpen i et annet program, og prøv igjen.
problem-write = Får ikke skrevet til «{ $path }»: { $reason }. Se etter om mappen er skrivbar og disken har plass, og prøv igjen.
problem-render = Kunne ikke lage filene: { $reason }. Dette er en feil i programmet eller i en mal, ikke i arbeidsbøkene.
problem-print = Får ikke skrevet ut resultatet: { $reason }.
