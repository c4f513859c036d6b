# Endringen siden sist og utviklingen måned for måned.

section-changes = Endring siden sist
section-development = Utvikling

sheet-changes = Endring
sheet-corrected = Rettet
sheet-fates = Funn siden sist
sheet-development = Utvikling

caption-changes = Nøkkeltall som er endret siden sist
caption-changes-dated = Nøkkeltall som er endret siden { $date }
caption-corrected = Nøkkeltall som er rettet siden forrige utgave
caption-fates = Hva som ble av feilene og advarslene fra sist
caption-development = Nøkkeltall måned for måned

header-before = Før
header-now = Nå
header-moved = Endring
header-moved-per-cent = Endring i prosent
header-fate = Hva som ble av det
header-about = Hva det gjelder
header-month = Måned

changes-against = Tallene per { $now } er holdt mot tallene per { $before }.
changes-against-dated = Tallene har ingen dato. De er holdt mot forrige kjøring, som hadde tall per { $before }.
changes-against-undated = Tallene er holdt mot forrige kjøring.
changes-counted = { $count ->
    [0] { $same ->
        [0] Ingen nøkkeltall kan sammenlignes.
        [one] Nøkkeltallet er som sist.
       *[other] Ingen av de { $same } nøkkeltallene er endret.
    }
    [one] Ett nøkkeltall er endret.
   *[other] { $count } nøkkeltall er endret.
}
changes-same = { $count ->
    [one] Ett er som før.
   *[other] De andre { $count } er som før.
}
changes-new = Nye nøkkeltall: { $figures }.
changes-gone = Nøkkeltall som ikke lenger er med: { $figures }.
more-figures = { $count ->
    [one] ett til
   *[other] { $count } til
}
note-no-change = «–» betyr at nøkkeltallet ikke hadde noen verdi den gangen, ikke har det nå, eller at en endring i prosent ikke gir mening.

# Rettelse av samme måned
heading-corrected = Rettet siden forrige utgave
corrected = Denne utgaven erstatter en tidligere utgave av tallene per { $date }.
corrected-undated = Denne utgaven erstatter en tidligere utgave av de samme tallene.
corrected-counted = { $count ->
    [0] { $same ->
        [0] Ingen nøkkeltall kan sammenlignes.
        [one] Nøkkeltallet er som før.
       *[other] Ingen av de { $same } nøkkeltallene er rettet.
    }
    [one] Ett nøkkeltall er rettet.
   *[other] { $count } nøkkeltall er rettet.
}

# Funnene fra sist
heading-fates = Funnene fra sist
fates-grave = Feil og advarsler: { $count ->
    [0] ingen sist
   *[other] { $count } sist
}; { $parts }.
fates-notes = Merknader: { $count ->
    [0] ingen sist
   *[other] { $count } sist
}; { $parts }.
fates-solved = { $count ->
    [one] én er borte
   *[other] { $count } er borte
}
fates-still = { $count ->
    [one] én står fortsatt
   *[other] { $count } står fortsatt
}
fates-unseen = { $count ->
    [one] én gjelder en fil som ikke er med nå
   *[other] { $count } gjelder filer som ikke er med nå
}
fates-new = { $count ->
    [one] én er ny
   *[other] { $count } er nye
}
fate-new = Ny
fate-still = Står fortsatt
fate-solved = Borte
fate-unseen = Filen er ikke med nå
note-fates = Et funn er det samme når koden og cellen er de samme. Er det satt inn rader over cellen, står funnet som borte og som nytt.

# Utvikling
development-months = Tabellen viser hva nøkkeltallene var hver måned fra { $first } til { $last }.
note-months-missing = Det mangler tall for { $months }. Det som mangler, er ikke anslått.
chart-development-lists = Kapasitet og listeinnbyggere måned for måned
chart-development-part = { $name }: fra { $first } til { $last }
chart-development-alternative = Linjediagram fra { $first } til { $last }. { $parts }.

# Kolonner i tabellen per måned
month-lister_totalt = Lister
month-lister_uten_fast_lege = Lister uten fast lege
month-listekapasitet = Kapasitet
month-listeinnbyggere = Innbyggere på liste
month-ledige_plasser = Ledige plasser
month-dekning_innbyggere = Kapasitet mot folketall
month-tilplikting_aarsverk = Tilplikting (årsverk)
month-legeaarsverk_sum = Legeårsverk
month-legeaarsverk_ubesatt = Ledige legeårsverk
month-vakter_under_anbefaling = Vakter under anbefaling
month-tiltak_antall = Tiltak
month-tiltak_sum_planperiode = Plankostnad (kroner)
