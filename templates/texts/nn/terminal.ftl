# Det som står i terminalen.

terminal-reading = Les arbeidsbøkene
terminal-computing = Reknar
terminal-writing = Skriv arbeidsbok og vedlegg

terminal-progress = { $step }: { $done } av { $total }
terminal-municipalities = Kommunar
terminal-comparison = Samanlikning
terminal-both-files = { $path } og .pdf
terminal-no-reservations = utan atterhald
terminal-nothing-recognised = ingen tabellar kunne brukast
terminal-configuration = Innstillingar: { $path }
terminal-read = Lese
terminal-nothing-read = Ingen tabellar kunne brukast.
terminal-rows = { $count ->
    [one] { $count } rad
   *[other] { $count } rader
}
terminal-figures = Nøkkeltal
terminal-economy = Økonomiske konsekvensar
terminal-written = Skrive
terminal-nothing-written = Ingenting er skrive: ingen tabellar kunne brukast.
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
terminal-remembered = { $count ->
    [0] Oppsettet i arbeidsbøkene var hugsa frå før, i { $path }.
    [one] Hugsa: eitt oppsett er skrive sist i { $path }.
   *[other] Hugsa: { $count } oppsett er skrivne sist i { $path }.
}
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

terminal-welcome = legetall les arbeidsbøkene om legetenestene og lagar ei oppsummering i Excel og eit vedlegg i PDF.

    Slik gjer du:
      1. Legg arbeidsbøkene (listeoversikt, tilpliktingsfordeling, tiltaksbudsjett) i ei mappe.
      2. Drag mappa, eller arbeidsbøkene, over på programmet og slepp.
      3. Dei to nye filene ligg ved sida av arbeidsbøkene, med namn som sluttar på «-legetall».

    I eit terminalvindauge: legetall MAPPE. Alle val: legetall --help

usage-value = «{ $value }» er ikkje ein kjend verdi for { $argument }. Vel ein av desse: { $known }.
usage-value-missing = { $argument } manglar ein verdi.
usage-unknown = Valet «{ $argument }» er ikkje kjent.
usage-unknown-near = Valet «{ $argument }» er ikkje kjent. Det likaste er «{ $near }».
usage-missing = Det manglar noko å lese. Oppgje arbeidsbøkene, eller mappa dei ligg i.
usage-other = Vala kan ikkje forståast ({ $error }).
usage-help = Alle val: legetall --help

reason-not-found = mappa eller fila finst ikkje
reason-permission = du har ikkje tilgang, eller fila er i bruk
reason-read-only = disken kan berre lesast
reason-full = disken er full
reason-name = namnet er for langt, eller har teikn som ikkje kan brukast
reason-folder = det er ei mappe
reason-no-folder = ein del av stigen er ei fil og inga mappe
reason-busy = fila er open i eit anna program
reason-network = nettverksdisken svarar ikkje

problem-no-file = «{ $path }» er korkje ei fil eller ei mappe. Oppgje arbeidsbøkene, eller mappa dei ligg i.
problem-fault = Programmet har ein feil ({ $place }), og ingenting er skrive. Meld frå om han, helst med arbeidsboka han kom av.
