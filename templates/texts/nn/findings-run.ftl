# K6xx: køyringa sjølv.

K601-title = Arbeidsboka kan vere open hos nokon
K601-message = Fila er ei låsefil: arbeidsboka ved sida av ho er open i eit reknearkprogram. Endringar som ikkje er lagra, er ikkje med.
K601-remedy = Lagre og lukk arbeidsboka, og køyr på nytt dersom det er gjort endringar. Er ingen inne i ho, kan låsefila slettast.

K602-title = Eit tidlegare resultat er ikkje lese
K602-message = Fila har eit namn som sluttar på «-legetall», slik resultata herifrå har, og er ikkje lesen.
K602-remedy = Gi fila eit anna namn dersom ho er ei arbeidsbok som skal lesast.

K603-title = Ingen arbeidsbøker i mappa
K603-message = Mappa må ha minst éi arbeidsbok (xlsx, xlsm, xlsb, xls, ods eller csv), men har inga. Undermapper blir ikkje lesne.
K603-remedy = Oppgi mappa arbeidsbøkene ligg i.

K604-title = Fila er for stor
K604-message = Fila kan høgst vere på { $limit } MB, men er på { $found } MB.
K604-remedy = Del opp fila, eller fjern ark og bilete som ikkje trengst. Trengst alt, så hev «utpakket» under [grenser] i legetall.toml.

K605-title = Resultatet har fått eit anna namn
K605-message = Dei tidlegare filene «{ $wanted }» kunne ikkje erstattast; dei er opne i eit anna program eller skriveverna. Dei nye heiter «{ $used }».
K605-remedy = Lukk dei tidlegare filene, og køyr på nytt for å få det vanlege namnet.

K606-title = To like filer
K606-message = Fila har nøyaktig same innhald som «{ $other }», og er berre rekna med éin gong.
K606-remedy = Fjern den eine, eller vel den rette fila om dei skulle vore ulike.

K607-title = Innstillingsfil med eit anna namn
K607-message = Innstillingane må liggje i ei fil som heiter «legetall.toml». Denne heiter noko anna, og er ikkje lesen.
K607-remedy = Gje fila namnet legetall.toml. Slå på «Filtypar» under Vis i Filutforskar for å sjå heile namnet, og slett henne om ho ikkje er i bruk.

K608-title = Innstilling for ein tabell som ikkje finst
K608-message = [[tabell]] gjeld { $sheet ->
    [none] fila «{ $file }»
   *[other] arket «{ $sheet }» i «{ $file }»
}, men ingen av arbeidsbøkene har det namnet. Innstillinga har ingen verknad.
K608-remedy = Rett «fil» eller «ark», eller fjern [[tabell]].

K699-title = Køyringa stoppa
K699-message = { $reason }
K699-remedy = Rett det som er nemnt, og køyr på nytt.
