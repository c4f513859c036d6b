# Funna som arbeidsbok, nettside og i terminalen, og kvifor tabellane er lesne slik.

review-title = Funn i arbeidsbøkene
review-title-named = Funn i arbeidsbøkene for { $name } kommune
review-nothing = Ingenting å merke seg.
review-checked = { $cells ->
    [one] { $cells } celle er lesen
   *[other] { $cells } celler er lesne
}, og { $comparisons ->
    [one] { $comparisons } samanlikning er gjord
   *[other] { $comparisons } samanlikningar er gjorde
}: { $found }.
review-found-nothing = ingenting å merke seg
review-how = Ein feil held dei tala han gjeld, utanfor. Ei åtvaring bør sjåast på. Ein merknad seier korleis noko er lese. Lenkja i «Celler» går til ein kopi av cella, der funnet står som merknad.
review-names-withheld = Namna på legane og annan fri tekst ved sida av dei er tekne ut av kopiane. Dei er med når kontrollen blir køyrd med --names.
review-rows-left-out = Berre radene det er funn i, er tekne med.
review-section = Funn
review-tables = Tabellar
review-tables-caption = Korleis tabellane er kjende att
review-columns = Kolonnar
review-columns-caption = Kvifor kvar kolonne er lesen slik
review-note-tables = Poenga er summen for kolonnane: 4 for ein kolonne som legetall.toml slår fast, 3 for eit ord som berre kan vere kolonnen, 1 for eit ord som liknar. Tabellen er lesen som det slaget som har alt det må ha, og flest poeng.
review-copies = Kopiar
review-copy-of = Kopi av { $place }
review-mark-label = { $severity } { $code }
review-mark-text = { $message } Gjer slik: { $remedy }
header-table = Tabell
header-verdict = Slag
header-heading = Overskrift
header-next = Nest best
header-unused = Overskrifter som ikkje er brukte
header-why = Kvifor
header-below = Innhald
header-rivals = Står attende
findings-more = … og { $count } til. Alle står i arbeidsboka.

why-heading = Slik er tabellane kjende att
why-used = Lesen som { $kind }: { $points } poeng.
why-not-used = Kjend att som { $kind } ({ $points } poeng), men ikkje brukt: sjå funna.
why-unsure = Uklart: passar som { $kind } ({ $points } poeng) og som eit anna slag. Ikkje brukt.
why-of-no-kind = Ikkje brukt. Liknar mest på { $kind } ({ $points } poeng), men manglar { $missing }.
why-nothing = Ikkje brukt. Ingen av overskriftene høyrer til eit slag vi kjenner.
why-next = Nest best: { $kind }, { $points } poeng.
why-next-missing = Nest best: { $kind }, { $points } poeng, men manglar { $missing }.
why-configured = står i legetall.toml
why-word = eit ord for denne kolonnen
why-lesser-word = eit ord som vik for eit betre, og det finst ikkje her
why-likely = eit ord som liknar, eller som òg blir brukt om anna, og innhaldet passar
why-place-alone = utan overskrift, der kolonnen må stå
why-unsettled = fleire passar like godt, og ingenting avgjer
why-worth = { $ground } ({ $points } poeng)
why-cells = { $count ->
    [one] { $count } celle
   *[other] { $count } celler
}
why-numbers = { $count } tal
why-dates = { $count ->
    [one] { $count } dato
   *[other] { $count } datoar
}
why-texts = { $count ->
    [one] { $count } tekst
   *[other] { $count } tekstar
}
why-dashes = { $count ->
    [one] { $count } strek
   *[other] { $count } strekar
}
why-rivals = Står attende: { $headers }.
why-unused = Overskrifter som ikkje er brukte: { $headers }.
