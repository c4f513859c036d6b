# K6xx: kjøringen selv.

K601-title = Arbeidsboken kan være åpen hos noen
K601-message = Filen er en låsefil: arbeidsboken ved siden av den er åpen i et regnearkprogram. Endringer som ikke er lagret, er ikke med.
K601-remedy = Lagre og lukk arbeidsboken, og kjør på nytt hvis det er gjort endringer. Er ingen inne i den, kan låsefilen slettes.

K602-title = Et tidligere resultat er ikke lest
K602-message = Filen har et navn som slutter på «-legetall», slik resultatene herfra har, og er ikke lest.
K602-remedy = Gi filen et annet navn hvis den er en arbeidsbok som skal leses.

K603-title = Ingen arbeidsbøker i mappen
K603-message = Mappen må ha minst én arbeidsbok (xlsx, xlsm, xlsb, xls, ods eller csv), men har ingen. Undermapper blir ikke lest.
K603-remedy = Oppgi mappen arbeidsbøkene ligger i.

K604-title = Filen er for stor
K604-message = Filen kan høyst være på { $limit } MB, men er på { $found } MB.
K604-remedy = Del opp filen, eller fjern ark og bilder som ikke trengs. Trengs alt, så hev «utpakket» under [grenser] i legetall.toml.

K605-title = Resultatet har fått et annet navn
K605-message = De tidligere filene «{ $wanted }» kunne ikke erstattes; de er åpne i et annet program eller skrivebeskyttet. De nye heter «{ $used }».
K605-remedy = Lukk de tidligere filene, og kjør på nytt for å få det vanlige navnet.

K606-title = To like filer
K606-message = Filen har nøyaktig samme innhold som «{ $other }», og er bare regnet med én gang.
K606-remedy = Fjern den ene, eller velg den riktige filen hvis de skulle vært forskjellige.

K607-title = Innstillingsfil med et annet navn
K607-message = Innstillingene må ligge i en fil som heter «legetall.toml». Denne heter noe annet, og er ikke lest.
K607-remedy = Gi filen navnet legetall.toml. Slå på «Filtyper» under Vis i Filutforsker for å se hele navnet, og slett den hvis den ikke er i bruk.

K608-title = Innstilling for en tabell som ikke finnes
K608-message = [[tabell]] gjelder { $sheet ->
    [none] filen «{ $file }»
   *[other] arket «{ $sheet }» i «{ $file }»
}, men ingen av arbeidsbøkene har det navnet. Innstillingen har ingen virkning.
K608-remedy = Rett «fil» eller «ark», eller fjern [[tabell]].

K699-title = Kjøringen stoppet
K699-message = { $reason }
K699-remedy = Rett det som er nevnt, og kjør på nytt.
