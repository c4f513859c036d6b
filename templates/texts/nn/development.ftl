# Endringa sidan sist og utviklinga månad for månad.

section-changes = Endring sidan sist
section-development = Utvikling

sheet-changes = Endring
sheet-corrected = Retta
sheet-fates = Funn sidan sist
sheet-development = Utvikling

caption-changes = Nøkkeltal som er endra sidan sist
caption-changes-dated = Nøkkeltal som er endra sidan { $date }
caption-corrected = Nøkkeltal som er retta sidan førre utgåve
caption-fates = Kva som vart av feila og åtvaringane frå sist
caption-development = Nøkkeltal månad for månad

header-before = Før
header-now = No
header-moved = Endring
header-moved-per-cent = Endring i prosent
header-fate = Kva som vart av det
header-about = Kva det gjeld
header-month = Månad

changes-against = Tala per { $now } er haldne mot tala per { $before }.
changes-against-dated = Tala har ingen dato. Dei er haldne mot førre køyring, som hadde tal per { $before }.
changes-against-undated = Tala er haldne mot førre køyring.
changes-counted = { $count ->
    [0] { $same ->
        [0] Ingen nøkkeltal kan samanliknast.
        [one] Nøkkeltalet er som sist.
       *[other] Ingen av dei { $same } nøkkeltala er endra.
    }
    [one] Eitt nøkkeltal er endra.
   *[other] { $count } nøkkeltal er endra.
}
changes-same = { $count ->
    [one] Eitt er som før.
   *[other] Dei andre { $count } er som før.
}
changes-new = Nye nøkkeltal: { $figures }.
changes-gone = Nøkkeltal som ikkje lenger er med: { $figures }.
more-figures = { $count ->
    [one] eitt til
   *[other] { $count } til
}
note-no-change = «–» betyr at nøkkeltalet ikkje hadde nokon verdi den gongen, ikkje har det no, eller at ei endring i prosent ikkje gir meining.

# Retting av same månad
heading-corrected = Retta sidan førre utgåve
corrected = Denne utgåva tek plassen til ei tidlegare utgåve av tala per { $date }.
corrected-undated = Denne utgåva tek plassen til ei tidlegare utgåve av dei same tala.
corrected-counted = { $count ->
    [0] { $same ->
        [0] Ingen nøkkeltal kan samanliknast.
        [one] Nøkkeltalet er som før.
       *[other] Ingen av dei { $same } nøkkeltala er retta.
    }
    [one] Eitt nøkkeltal er retta.
   *[other] { $count } nøkkeltal er retta.
}

# Funna frå sist
heading-fates = Funna frå sist
fates-grave = Feil og åtvaringar: { $count ->
    [0] ingen sist
   *[other] { $count } sist
}; { $parts }.
fates-notes = Merknader: { $count ->
    [0] ingen sist
   *[other] { $count } sist
}; { $parts }.
fates-solved = { $count ->
    [one] éin er borte
   *[other] { $count } er borte
}
fates-still = { $count ->
    [one] éin står framleis
   *[other] { $count } står framleis
}
fates-unseen = { $count ->
    [one] éin gjeld ei fil som ikkje er med no
   *[other] { $count } gjeld filer som ikkje er med no
}
fates-new = { $count ->
    [one] éin er ny
   *[other] { $count } er nye
}
fate-new = Ny
fate-still = Står framleis
fate-solved = Borte
fate-unseen = Fila er ikkje med no
note-fates = Eit funn er det same når koden og cella er dei same. Er det sett inn rader over cella, står funnet som borte og som nytt.

# Utvikling
development-months = Tabellen viser kva nøkkeltala var kvar månad frå { $first } til { $last }.
note-months-missing = Det manglar tal for { $months }. Det som manglar, er ikkje anslått.
chart-development-lists = Kapasitet og listeinnbyggjarar månad for månad
chart-development-part = { $name }: frå { $first } til { $last }
chart-development-alternative = Linjediagram frå { $first } til { $last }. { $parts }.

# Kolonnar i tabellen per månad
month-lister_totalt = Lister
month-lister_uten_fast_lege = Lister utan fast lege
month-listekapasitet = Kapasitet
month-listeinnbyggere = Innbyggjarar på liste
month-ledige_plasser = Ledige plassar
month-dekning_innbyggere = Kapasitet mot folketal
month-tilplikting_aarsverk = Tilplikting (årsverk)
month-legeaarsverk_sum = Legeårsverk
month-legeaarsverk_ubesatt = Ledige legeårsverk
month-vakter_under_anbefaling = Vakter under tilråding
month-tiltak_antall = Tiltak
month-tiltak_sum_planperiode = Plankostnad (kroner)
