# Det som står i terminalen.

terminal-reading = Les arbeidsbøkene
terminal-computing = Reknar
terminal-writing = Skriv arbeidsbok og vedlegg

terminal-configuration = Innstillingar: { $path }
terminal-read = Lese
terminal-nothing-read = Ingen tabellar vart kjende att.
terminal-rows = { $count ->
    [one] { $count } rad
   *[other] { $count } rader
}
terminal-figures = Nøkkeltal
terminal-economy = Økonomiske konsekvensar
terminal-written = Skrive
terminal-nothing-written = Ingenting er skrive: ingen tabellar vart kjende att.
terminal-nothing-computed = Ingenting er rekna ut. Rett innstillingane, og køyr på nytt.

terminal-error-count = { $count ->
    [one] { $count } feil
   *[other] { $count } feil
}
terminal-warning-count = { $count ->
    [one] { $count } åtvaring
   *[other] { $count } åtvaringar
}
terminal-note-count = { $count ->
    [one] { $count } merknad
   *[other] { $count } merknader
}
terminal-notes-counted = { $count ->
    [one] { $count } merknad om korleis cellene er lesne. Sjå han med «legetall check».
   *[other] { $count } merknader om korleis cellene er lesne. Sjå dei med «legetall check».
}
terminal-no-findings = Ingenting å merke.
terminal-remedy = Gjer slik: { $remedy }

terminal-value = Verdi
terminal-formula = Formel
terminal-live-formula = I arbeidsboka
terminal-cells = Celler
terminal-affected = Kan ikkje reknast ut på grunn av
terminal-figure-not-computed = Nøkkeltalet kan ikkje reknast ut av desse filene: ein tabell, ein kolonne eller ein føresetnad det byggjer på, er ikkje med.

problem-not-found = Finn ikkje «{ $path }». Sjå etter om namnet er rett skrive.
problem-folder-away = Når ikkje mappa til «{ $path }». Er ho på ein nettverksdisk, kan disken vere borte: prøv att seinare.
problem-no-workbooks = Fann ingen arbeidsbøker å lese. Oppgi arbeidsbøker (xlsx, xlsm, xlsb, xls, ods eller csv), eller mappa dei ligg i.
problem-two-configurations = To innstillingsfiler gjeld: «{ $one }» og «{ $other }». Vel éi med --config, eller køyr mappene kvar for seg.
problem-out-not-a-folder = «{ $path }» er ei fil. Oppgi ei mappe med --out.
problem-nothing-to-explain = Det finst ikkje noko nøkkeltal eller funn som heiter «{ $id }».
problem-nothing-to-explain-near = Det finst ikkje noko nøkkeltal eller funn som heiter «{ $id }». Det næraste er { $near }.
problem-read = Får ikkje lese «{ $path }»: { $reason }. Lukk fila dersom ho er open i eit anna program, og prøv att.
problem-write = Får ikkje skrive til «{ $path }»: { $reason }. Sjå etter om det går å skrive i mappa og om disken har plass, og prøv att.
problem-render = Kunne ikkje lage filene: { $reason }. Dette er ein feil i programmet eller i ein mal, ikkje i arbeidsbøkene.
problem-print = Får ikkje skrive ut resultatet: { $reason }.
