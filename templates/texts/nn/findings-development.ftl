# Funn om utviklinga frå månad til månad (K701–K719).

K701-title = Usannsynleg sprang frå sist
K701-message = «{ $figure }» var { $before } { $date ->
    [none] sist
   *[other] per { $date }
} og er { $now } no, ei endring på { $change }. Så mykje endrar talet seg sjeldan.
K701-remedy = Kontroller cellene og om alle rader er med. Er talet rett, sei i saka kva som har hendt.

K702-title = Tusen gonger større eller mindre enn sist
K702-message = «{ $figure }» var { $before } { $date ->
    [none] sist
   *[other] per { $date }
} og er { $now } no, om lag tusen gonger så mykje eller så lite. Truleg er det eine i kroner og det andre i tusen kroner.
K702-remedy = Kontroller om beløpa står i kroner eller tusen kroner. Er dei i tusen, skriv «Beløp i 1000 kr» i ei rad over tabellen.

K703-title = Talet har vorte 0
K703-message = «{ $figure }» var { $before } { $date ->
    [none] sist
   *[other] per { $date }
} og er 0 no.
K703-remedy = Kontroller om rader eller verdiar manglar. Er talet rett, sei i saka kva som har hendt.

K704-title = Månader manglar
K704-message = { $count ->
    [one] Det manglar tal for éin månad mellom { $before } og { $now }.
   *[other] Det manglar tal for { $count } månader mellom { $before } og { $now }.
} Endringa gjeld heile tida imellom, og månadene står opne i utviklinga.
K704-remedy = Finst tala, lever arbeidsbøkene for månadene som manglar. Elles treng du ikkje gjere noko.

K705-title = Eldre tal enn det som er gitt før
K705-message = Tala er per { $now }, men det er alt gitt tal per { $date }.
K705-remedy = Kontroller om det er rett arbeidsbok. Er det ein månad som mangla, treng du ikkje gjere noko.

K706-title = Tala har ingen dato
K706-message = Ingen av tabellane seier kva dato tala gjeld, men tidlegare tal har dato, sist { $date }. Tala er haldne mot førre køyring og er ikkje med i utviklinga.
K706-remedy = Skriv datoen over tabellen, til dømes «Per 31.12.2025».
