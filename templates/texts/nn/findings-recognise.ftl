# K101–K199: kva tabellar arka har, og kva kolonnar tabellane har.

K101-title = Ingen tabell kjend att
K101-message = Fila har ingen tabell som kan brukast: inga rad i ho har overskrifter vi kjenner.
K101-remedy = Høyrer fila ikkje med, ta ho bort; dei andre er lesne likevel. Høyrer ho med, set ei rad med overskrifter rett over tala, og éi liste, oppgåve eller eitt tiltak på kvar rad under: «Legekontor», «Lege», «Listetak» og «Listelengd» for fastlegelister, «Tenestestad» og «Ressurs (%)» for tilplikting, «Tiltak» og «Kostnad» for tiltak.

K102-title = Innhald som ikkje er brukt
K102-message = { $rows ->
    [one] Éi rad med innhald høyrer ikkje til ein tabell vi kjenner, og er ikkje brukt.
   *[other] { $rows } rader med innhald høyrer ikkje til ein tabell vi kjenner, og er ikkje brukte.
}
K102-remedy = Ikkje noko å gjere viss innhaldet ikkje skal vere med. Elles: set overskrifter over kolonnane, eller sei i legetall.toml kva dei er.

K103-title = Slaget til tabellen er tolka
K103-message = Det er ikkje sikkert av kolonnane åleine kva slags tabell dette er. Han er lesen som «{ $kind }».
K103-remedy = Kontroller at det stemmer. Viss ikkje, set «slag» for arket i legetall.toml.

K104-title = Kolonnen er tolka
K104-message = Overskrifta «{ $header }» er ikkje ei vi kjenner sikkert. Ho er lesen som { $column }.
K104-remedy = Kontroller at det stemmer. Slå det fast i tekstfila legetall.toml i same mappa, med den rette overskrifta:
    { $toml }

K105-title = Uklart slag tabell
K105-message = Tabellen må vere av eitt slag, men kolonnane passar for fleire: { $candidates }. Han er ikkje brukt.
K105-remedy = Sei kva slag det er. Lag ei tekstfil med namnet legetall.toml i same mappa, med linjene under og det rette slaget:
    { $toml }

K106-title = To kolonnar passar
K106-message = Berre éin kolonne kan vere { $column }, men fleire passar like godt: { $candidates }. Ingen av dei er brukte.
K106-remedy = Sei kva for ein som gjeld. Lag ei tekstfil med namnet legetall.toml i same mappa, med linjene under. Gjeld ein annan enn den første, set han inn i staden (etter # står dei andre):
    { $toml }

K107-title = Kolonne manglar
K107-message = Ein tabell av slaget «{ $kind }» må ha ein kolonne for { $column }, men overskriftene er { $found }.
K107-remedy = { $toml ->
    [none] Legg til ein kolonne med overskrifta «{ $column }» i arbeidsboka, og køyr på nytt.
   *[other] Legg til kolonnen i arbeidsboka. Har ho alt kolonnen under ei anna overskrift, lag ei tekstfil med namnet legetall.toml i same mappa, med linjene under og den rette overskrifta (etter # står andre å velje mellom):
    { $toml }
}

K108-title = Uklar eining
K108-message = Det må gå fram kva tala under «{ $header }» er talde i, men verken overskrifter, tittel eller celler seier det eintydig. Tabellen er ikkje brukt.
K108-remedy = Skriv eininga i overskrifta, til dømes «{ $header } (%)», «Timar per veke» eller «Kostnad (1000 kr)». Eller lag ei tekstfil med namnet legetall.toml i same mappa, med linjene under og den rette eininga (etter # står dei andre):
    { $toml }

K109-title = Beløp i ei anna eining enn kroner
K109-message = Beløpa i tabellen er gonga med { $factor }, fordi det står «{ $text }».
K109-remedy = Ikkje noko å gjere viss beløpa er skrivne slik. Står dei i heile kroner, rett teksten i arket.

K110-title = Ønskt eller planlagt er ikkje avtalt
K110-message = Kolonnen «{ $header }» er ikkje brukt: det som er ønskt, planlagt eller budsjettert, kjem ikkje i staden for det som er avtalt.
K110-remedy = Ikkje noko å gjere viss det avtalte står i ein annan kolonne.

K111-title = Siste utgåva av kolonnen
K111-message = Kolonnen «{ $header }» er brukt framfor { $others }: han er av datoen til tabellen, eller den siste som er fylt ut.
K111-remedy = Ikkje noko å gjere viss det er den som gjeld. Elles sei i legetall.toml kva kolonne som skal brukast.

K112-title = Eldre utgåve av tabellen
K112-message = { $rows ->
    [one] Tabellen med éi rad er ikkje brukt: ein nyare tabell har dei same radene.
   *[other] Tabellen med { $rows } rader er ikkje brukt: ein nyare tabell har dei same radene.
}
K112-remedy = Ikkje noko å gjere viss den nyaste gjeld. Elles fjern den nyare frå arbeidsboka.

K114-title = Innstillingane passar ikkje til arket
K114-message = legetall.toml, linje { $line }, ber om «{ $wanted }», men arbeidsboka har det ikkje der. Det som finst, er { $found }.
K114-remedy = Rett linja. Det næraste er «{ $nearest }».

K115-title = Kolonne som ikkje er brukt
K115-message = Kolonnen «{ $header }» har tal, men er ikkje ein vi bruker.
K115-remedy = Ikkje noko å gjere viss han ikkje skal vere med. Elles sei i tekstfila legetall.toml i same mappe kva kolonne han er, til dømes:
    { $toml }

K116-title = Fleire kommunar
K116-message = Tala må gjelde éin kommune, men arbeidsboka har fleire: { $names }.
K116-remedy = Sei kva kommune rapporten gjeld, i legetall.toml under [kommune], eller del arbeidsboka.

K117-title = Rader lesne som overskrifter
K117-message = Desse radene har berre ein tekst og er lesne som overskrifter for radene under: { $found }. Dei er ikkje talde med.
K117-remedy = Kontroller at det stemmer. Er ei av dei ei eiga oppføring, fyll ut resten av rada, om så med ein strek.

K118-title = Uklart om kolonnen er kostnad
K118-message = Kolonnen «{ $header }» har beløp som kan vere kostnader, men det går ikkje fram korleis dei høyrer saman med dei andre. Tabellen er ikkje brukt.
K118-remedy = Samle kostnadene i éi kolonne, med ei rad for kvart beløp, eller sei i tekstfila legetall.toml i same mappa kva kolonne som er kostnaden. Dei andre blir då ikkje brukte:
    { $toml }

K119-title = Eit hugsa oppsett er endra
K119-message = Tabellen liknar oppsettet på linje { $line } i legetall.toml, men overskriftene er ikkje dei same. Borte: { $gone }. Nye: { $new }. Han er lesen etter overskriftene slik dei står no.
K119-remedy = Kontroller at tabellen er rett lesen. Er oppsettet endra for godt, slett den gamle [[tabell]] og køyr «legetall check --remember».

K125-title = Same overskrift to gonger
K125-message = Berre éin kolonne kan vere { $column }, men overskrifta «{ $header }» står i både { $found }. Ingen av dei er brukte.
K125-remedy = Skriv ei anna overskrift over den som ikkje gjeld, til dømes «Tidlegare», eller slett kolonnen. Lagre arbeidsboka og køyr på nytt.

K126-title = Timane er ikkje per veke
K126-message = Timane må vere per veke, men overskrifta er «{ $header }». Tabellen er ikkje brukt.
K126-remedy = Rekn timane om i ein kolonne med overskrifta «Timar per veke». 30 timar per månad er om lag 7 timar per veke (30 × 12 / 52).

K127-title = Tabellen er tom
K127-message = Overskriftene er på plass («{ $kind }»), men det står ingenting under dei.
K127-remedy = Fyll ut tabellen, eller vel arbeidsboka som er fylt ut.

K128-title = Tabellen ligg på sida
K128-message = Overskriftene må stå ved sida av kvarandre, i éi rad, men her står dei under kvarandre, i éin kolonne («{ $kind }»). Tabellen er ikkje brukt.
K128-remedy = Snu tabellen: merk han og kopier, høgreklikk på eit tomt ark, og vel «Lim inn utval» og «Transponer». Slett den gamle, lagre, og køyr på nytt.

K129-title = Sum av vakter er ikkje brukt
K129-message = Kolonnen «{ $header }» summerer vakter på ulike dagar, og er ikkje brukt.
K129-remedy = Ikkje noko å gjere: vaktene er lesne kvar for seg.

K135-title = Tal for ein del av året er ikkje brukte
K135-message = Kolonnen «{ $header }» gjeld ein del av året, eller er rekna av slike tal. Rekneskap og budsjett blir berre samanlikna for heile år, og kolonnen er ikkje brukt.
K135-remedy = Treng du tala, køyr på nytt med rekneskapen for heile året.

K136-title = Året manglar
K136-message = Det må stå kva år beløpa gjeld, men «{ $header }» har ikkje noko årstal, og tittelen og arket avgjer det ikkje. Tabellen er ikkje brukt.
K136-remedy = Skriv året i overskrifta, til dømes «Rekneskap 2024», eller sei det i tekstfila legetall.toml i same mappa:
    { $toml }

K137-title = Året er henta frå tittelen
K137-message = Overskrifta «{ $header }» har ikkje noko årstal. Beløpa er lesne som tal for { $year }, som er året i tittelen, arket eller dei andre kolonnane.
K137-remedy = Skriv året i overskrifta.

K138-title = Summar er funne av beløpa
K138-message = { $rows ->
    [one] Beløpa i { $found } er summen av radene ved sida av. Rada
   *[other] Beløpa i { $rows } rader ({ $found }) er summen av radene ved sida av. Radene
} er brukt til kontroll og ikkje rekna med.
K138-remedy = Sjå etter om det stemmer. Skriv «Sum» framfor namnet, så er det klart.

K139-title = Uklart om rada er ein sum
K139-message = { $rows ->
    [one] Beløpa i { $found } er summen av radene ved sida av, men ingenting anna seier at rada er ein sum. Ho
   *[other] Beløpa i { $rows } rader ({ $found }) er summen av radene ved sida av, men ingenting anna seier at radene er summar. Dei
} er rekna med som vanlege linjer.
K139-remedy = Skriv «Sum» framfor namnet om rada er ein sum. Elles treng du ikkje gjere noko.
K145-title = Tiltak utan kostnader
K145-message = Tabellen har inga kolonne med kostnad eller sats. Tiltaka er førte opp med ansvar og tid, og er ikkje med i nokon sum.
K145-remedy = Lag ei kolonne «Kostnad», eller «Tal» og «Sats», dersom tiltaka kostar noko.

K146-title = Same tiltak utan kostnad
K146-message = { $rows ->
    [one] Eitt tiltak utan kostnad
   *[other] { $rows } tiltak utan kostnad
} står også i ein tabell med kostnader. Tabellen utan kostnader er ikkje brukt.
K146-remedy = Ikkje noko å gjere dersom tiltaka er dei same. Elles: gi dei ulike namn.
