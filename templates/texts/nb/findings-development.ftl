# Funn om utviklingen fra måned til måned (K701–K719).

K701-title = Usannsynlig sprang fra sist
K701-message = «{ $figure }» var { $before } { $date ->
    [none] sist
   *[other] per { $date }
} og er { $now } nå, en endring på { $change }. Så mye endrer tallet seg sjelden.
K701-remedy = Kontroller cellene og om alle rader er med. Er tallet riktig, si i saken hva som er skjedd.

K702-title = Tusen ganger større eller mindre enn sist
K702-message = «{ $figure }» var { $before } { $date ->
    [none] sist
   *[other] per { $date }
} og er { $now } nå, omtrent tusen ganger så mye eller så lite. Trolig er det ene i kroner og det andre i tusen kroner.
K702-remedy = Kontroller om beløpene står i kroner eller tusen kroner. Er de i tusen, skriv «Beløp i 1000 kr» i en rad over tabellen.

K703-title = Tallet er blitt 0
K703-message = «{ $figure }» var { $before } { $date ->
    [none] sist
   *[other] per { $date }
} og er 0 nå.
K703-remedy = Kontroller om rader eller verdier mangler. Er tallet riktig, si i saken hva som er skjedd.

K704-title = Måneder mangler
K704-message = { $count ->
    [one] Det mangler tall for én måned mellom { $before } og { $now }.
   *[other] Det mangler tall for { $count } måneder mellom { $before } og { $now }.
} Endringen gjelder hele tiden imellom, og månedene står åpne i utviklingen.
K704-remedy = Finnes tallene, lever arbeidsbøkene for månedene som mangler. Ellers trenger du ikke gjøre noe.

K705-title = Eldre tall enn det som er gitt før
K705-message = Tallene er per { $now }, men det er allerede gitt tall per { $date }.
K705-remedy = Kontroller om det er riktig arbeidsbok. Er det en måned som manglet, trenger du ikke gjøre noe.

K706-title = Tallene har ingen dato
K706-message = Ingen av tabellene sier hvilken dato tallene gjelder, men tidligere tall har dato, sist { $date }. Tallene er holdt mot forrige kjøring og er ikke med i utviklingen.
K706-remedy = Skriv datoen over tabellen, for eksempel «Per 31.12.2025».
