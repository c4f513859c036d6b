# Funnene som arbeidsbok, nettside og i terminalen, og hvorfor tabellene er lest slik.

review-title = Funn i arbeidsbøkene
review-title-named = Funn i arbeidsbøkene for { $name } kommune
review-nothing = Ingenting å bemerke.
review-checked = { $cells ->
    [one] { $cells } celle er lest
   *[other] { $cells } celler er lest
}, og { $comparisons ->
    [one] { $comparisons } sammenligning er gjort
   *[other] { $comparisons } sammenligninger er gjort
}: { $found }.
review-found-nothing = ingenting å bemerke
review-how = En feil holder de tallene den gjelder, utenfor. En advarsel bør ses på. En merknad sier hvordan noe er lest. Lenken i «Celler» går til en kopi av cellen, der funnet står som merknad.
review-names-withheld = Legenes navn og annen fri tekst ved siden av dem er tatt ut av kopiene. De er med når kontrollen kjøres med --names.
review-rows-left-out = Bare radene det er funn i, er tatt med.
review-section = Funn
review-tables = Tabeller
review-tables-caption = Hvordan tabellene er kjent igjen
review-columns = Kolonner
review-columns-caption = Hvorfor hver kolonne er lest slik
review-note-tables = Poengene er summen for kolonnene: 4 for en kolonne som legetall.toml slår fast, 3 for et ord som bare kan være kolonnen, 1 for et ord som ligner. Tabellen er lest som det slaget som har alt det må ha, og flest poeng.
review-copies = Kopier
review-copy-of = Kopi av { $place }
review-mark-label = { $severity } { $code }
review-mark-text = { $message } Gjør slik: { $remedy }
header-table = Tabell
header-verdict = Slag
header-heading = Overskrift
header-next = Nest best
header-unused = Overskrifter som ikke er brukt
header-why = Hvorfor
header-below = Innhold
header-rivals = Står tilbake
findings-more = … og { $count } til. Alle står i arbeidsboken.

why-heading = Slik er tabellene kjent igjen
why-used = Lest som { $kind }: { $points } poeng.
why-not-used = Kjent igjen som { $kind } ({ $points } poeng), men ikke brukt: se funnene.
why-unsure = Uklart: passer som { $kind } ({ $points } poeng) og som et annet slag. Ikke brukt.
why-of-no-kind = Ikke brukt. Ligner mest på { $kind } ({ $points } poeng), men mangler { $missing }.
why-nothing = Ikke brukt. Ingen av overskriftene hører til et slag vi kjenner.
why-next = Nest best: { $kind }, { $points } poeng.
why-next-missing = Nest best: { $kind }, { $points } poeng, men mangler { $missing }.
why-configured = står i legetall.toml
why-word = et ord for denne kolonnen
why-lesser-word = et ord som viker for et bedre, og det fins ikke her
why-likely = et ord som ligner, eller som også brukes om annet, og innholdet passer
why-place-alone = uten overskrift, der kolonnen må stå
why-unsettled = flere passer like godt, og ingenting avgjør
why-worth = { $ground } ({ $points } poeng)
why-cells = { $count ->
    [one] { $count } celle
   *[other] { $count } celler
}
why-numbers = { $count } tall
why-dates = { $count ->
    [one] { $count } dato
   *[other] { $count } datoer
}
why-texts = { $count ->
    [one] { $count } tekst
   *[other] { $count } tekster
}
why-dashes = { $count ->
    [one] { $count } strek
   *[other] { $count } streker
}
why-rivals = Står tilbake: { $headers }.
why-unused = Overskrifter som ikke er brukt: { $headers }.
