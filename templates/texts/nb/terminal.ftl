# Det som står i terminalen.

terminal-reading = Leser arbeidsbøkene
terminal-computing = Regner
terminal-writing = Skriver arbeidsbok og vedlegg

terminal-progress = { $step }: { $done } av { $total }
terminal-municipalities = Kommuner
terminal-comparison = Sammenligning
terminal-both-files = { $path } og .pdf
terminal-no-reservations = uten forbehold
terminal-nothing-recognised = ingen tabeller kunne brukes
terminal-configuration = Innstillinger: { $path }
terminal-read = Lest
terminal-nothing-read = Ingen tabeller kunne brukes.
terminal-rows = { $count ->
    [one] { $count } rad
   *[other] { $count } rader
}
terminal-figures = Nøkkeltall
terminal-economy = Økonomiske konsekvenser
terminal-written = Skrevet
terminal-nothing-written = Ingenting er skrevet: ingen tabeller kunne brukes.
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
terminal-remembered = { $count ->
    [0] Oppsettet i arbeidsbøkene var husket fra før, i { $path }.
    [one] Husket: ett oppsett er skrevet sist i { $path }.
   *[other] Husket: { $count } oppsett er skrevet sist i { $path }.
}
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

terminal-welcome = legetall leser arbeidsbøkene om legetjenestene og lager en oppsummering i Excel og et vedlegg i PDF.

    Slik gjør du:
      1. Legg arbeidsbøkene (listeoversikt, tilpliktingsfordeling, tiltaksbudsjett) i en mappe.
      2. Dra mappen, eller arbeidsbøkene, over på programmet og slipp.
      3. De to nye filene ligger ved siden av arbeidsbøkene, med navn som slutter på «-legetall».

    I et terminalvindu: legetall MAPPE. Alle valg: legetall --help

usage-value = «{ $value }» er ikke en kjent verdi for { $argument }. Velg en av disse: { $known }.
usage-value-missing = { $argument } mangler en verdi.
usage-unknown = Valget «{ $argument }» er ikke kjent.
usage-unknown-near = Valget «{ $argument }» er ikke kjent. Det likeste er «{ $near }».
usage-missing = Det mangler noe å lese. Oppgi arbeidsbøkene, eller mappen de ligger i.
usage-other = Valgene kan ikke forstås ({ $error }).
usage-help = Alle valg: legetall --help

reason-not-found = mappen eller filen finnes ikke
reason-permission = du har ikke tilgang, eller filen er i bruk
reason-read-only = disken kan bare leses
reason-full = disken er full
reason-name = navnet er for langt, eller har tegn som ikke kan brukes
reason-folder = det er en mappe
reason-no-folder = en del av stien er en fil og ingen mappe
reason-busy = filen er åpen i et annet program
reason-network = nettverksdisken svarer ikke

problem-no-file = «{ $path }» er verken en fil eller en mappe. Oppgi arbeidsbøkene, eller mappen de ligger i.
problem-fault = Programmet har en feil ({ $place }), og ingenting er skrevet. Meld fra om den, helst med arbeidsboken den kom av.
