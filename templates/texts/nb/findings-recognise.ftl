# K101–K199: hvilke tabeller arkene holder, og hvilke kolonner tabellene har.

K101-title = Ingen tabell gjenkjent
K101-message = Filen har ingen tabell som kan brukes: ingen rad i den har overskrifter vi kjenner.
K101-remedy = Hører filen ikke med, ta den bort; de andre er lest likevel. Hører den med, sett en rad med overskrifter rett over tallene, og én liste, oppgave eller ett tiltak på hver rad under: «Legekontor», «Lege», «Listetak» og «Listelengde» for fastlegelister, «Tjenestested» og «Ressurs (%)» for tilplikting, «Tiltak» og «Kostnad» for tiltak.

K102-title = Innhold som ikke er brukt
K102-message = { $rows ->
    [one] Én rad med innhold hører ikke til en tabell vi kjenner, og er ikke brukt.
   *[other] { $rows } rader med innhold hører ikke til en tabell vi kjenner, og er ikke brukt.
}
K102-remedy = Ikke noe å gjøre hvis innholdet ikke skal være med. Ellers: sett overskrifter over kolonnene, eller si i legetall.toml hva de er.

K103-title = Tabellens slag er antatt
K103-message = Det er ikke sikkert av kolonnene alene hva slags tabell dette er. Den er lest som «{ $kind }».
K103-remedy = Kontroller at det stemmer. Hvis ikke, sett «slag» for arket i legetall.toml.

K104-title = Kolonnen er antatt
K104-message = Overskriften «{ $header }» er ikke en vi kjenner sikkert. Den er lest som { $column }.
K104-remedy = Kontroller at det stemmer. Slå det fast i tekstfilen legetall.toml i samme mappe, med den rette overskriften:
    { $toml }

K105-title = Uklart slag tabell
K105-message = Tabellen må være av ett slag, men kolonnene passer for flere: { $candidates }. Den er ikke brukt.
K105-remedy = Si hvilket slag det er. Lag en tekstfil med navnet legetall.toml i samme mappe, med linjene under og det rette slaget:
    { $toml }

K106-title = To kolonner passer
K106-message = Bare én kolonne kan være { $column }, men flere passer like godt: { $candidates }. Ingen av dem er brukt.
K106-remedy = Si hvilken som gjelder. Lag en tekstfil med navnet legetall.toml i samme mappe, med linjene under. Gjelder en annen enn den første, sett den inn i stedet (etter # står de andre):
    { $toml }

K107-title = Kolonne mangler
K107-message = En tabell av slaget «{ $kind }» må ha en kolonne for { $column }, men overskriftene er { $found }.
K107-remedy = { $toml ->
    [none] Legg til en kolonne med overskriften «{ $column }» i arbeidsboken, og kjør på nytt.
   *[other] Legg til kolonnen i arbeidsboken. Har den allerede kolonnen under en annen overskrift, lag en tekstfil med navnet legetall.toml i samme mappe, med linjene under og den rette overskriften (etter # står andre å velge blant):
    { $toml }
}

K108-title = Uklar enhet
K108-message = Det må gå fram hva tallene under «{ $header }» er talt i, men verken overskrifter, tittel eller celler sier det entydig. Tabellen er ikke brukt.
K108-remedy = Skriv enheten i overskriften, for eksempel «{ $header } (%)», «Timer per uke» eller «Kostnad (1000 kr)». Eller lag en tekstfil med navnet legetall.toml i samme mappe, med linjene under og den rette enheten (etter # står de andre):
    { $toml }

K109-title = Beløp i en annen enhet enn kroner
K109-message = Beløpene i tabellen er ganget med { $factor }, fordi det står «{ $text }».
K109-remedy = Ikke noe å gjøre hvis beløpene er skrevet slik. Står de i hele kroner, rett teksten i arket.

K110-title = Ønsket eller planlagt er ikke avtalt
K110-message = Kolonnen «{ $header }» er ikke brukt: det som er ønsket, planlagt eller budsjettert, erstatter ikke det som er avtalt.
K110-remedy = Ikke noe å gjøre hvis det avtalte står i en annen kolonne.

K111-title = Siste utgave av kolonnen
K111-message = Kolonnen «{ $header }» er brukt framfor { $others }: den er av tabellens dato, eller den siste som er fylt ut.
K111-remedy = Ikke noe å gjøre hvis det er den som gjelder. Ellers si i legetall.toml hvilken kolonne som skal brukes.

K112-title = Eldre utgave av tabellen
K112-message = { $rows ->
    [one] Tabellen med én rad er ikke brukt: en nyere tabell har de samme radene.
   *[other] Tabellen med { $rows } rader er ikke brukt: en nyere tabell har de samme radene.
}
K112-remedy = Ikke noe å gjøre hvis den nyeste gjelder. Ellers fjern den nyere fra arbeidsboken.

K114-title = Innstillingene passer ikke til arket
K114-message = legetall.toml, linje { $line }, ber om «{ $wanted }», men arbeidsboken har det ikke der. Det som fins, er { $found }.
K114-remedy = Rett linjen. Det nærmeste er «{ $nearest }».

K115-title = Kolonne som ikke er brukt
K115-message = Kolonnen «{ $header }» har tall, men er ikke en vi bruker.
K115-remedy = Ikke noe å gjøre hvis den ikke skal være med. Ellers si i tekstfilen legetall.toml i samme mappe hvilken kolonne den er, for eksempel:
    { $toml }

K116-title = Flere kommuner
K116-message = Tallene må gjelde én kommune, men arbeidsboken har flere: { $names }.
K116-remedy = Si hvilken kommune rapporten gjelder, i legetall.toml under [kommune], eller del arbeidsboken.

K117-title = Rader lest som overskrifter
K117-message = Disse radene har bare en tekst og er lest som overskrifter for radene under: { $found }. De er ikke talt med.
K117-remedy = Kontroller at det stemmer. Er en av dem en egen oppføring, fyll ut resten av raden, om så med en strek.

K118-title = Uklart om kolonnen er kostnad
K118-message = Kolonnen «{ $header }» har beløp som kan være kostnader, men det går ikke fram hvordan de hører sammen med de andre. Tabellen er ikke brukt.
K118-remedy = Samle kostnadene i én kolonne, med en rad for hvert beløp, eller si i tekstfilen legetall.toml i samme mappe hvilken kolonne som er kostnaden. De andre blir da ikke brukt:
    { $toml }

K119-title = Et husket oppsett er endret
K119-message = Tabellen ligner oppsettet på linje { $line } i legetall.toml, men overskriftene er ikke de samme. Borte: { $gone }. Nye: { $new }. Den er lest etter overskriftene slik de står nå.
K119-remedy = Kontroller at tabellen er lest riktig. Er oppsettet endret for godt, slett den gamle [[tabell]] og kjør «legetall check --remember».

K125-title = Samme overskrift to ganger
K125-message = Bare én kolonne kan være { $column }, men overskriften «{ $header }» står i både { $found }. Ingen av dem er brukt.
K125-remedy = Skriv en annen overskrift over den som ikke gjelder, for eksempel «Tidligere», eller slett kolonnen. Lagre arbeidsboken og kjør på nytt.

K126-title = Timene er ikke per uke
K126-message = Timene må være per uke, men overskriften er «{ $header }». Tabellen er ikke brukt.
K126-remedy = Regn timene om i en kolonne med overskriften «Timer per uke». 30 timer per måned er om lag 7 timer per uke (30 × 12 / 52).

K127-title = Tabellen er tom
K127-message = Overskriftene er på plass («{ $kind }»), men det står ingenting under dem.
K127-remedy = Fyll ut tabellen, eller velg arbeidsboken som er fylt ut.

K128-title = Tabellen ligger på siden
K128-message = Overskriftene må stå ved siden av hverandre, i én rad, men her står de under hverandre, i én kolonne («{ $kind }»). Tabellen er ikke brukt.
K128-remedy = Snu tabellen: merk den og kopier, høyreklikk på et tomt ark, og velg «Lim inn utvalg» og «Transponer». Slett den gamle, lagre, og kjør på nytt.

K129-title = Sum av vakter er ikke brukt
K129-message = Kolonnen «{ $header }» summerer vakter på ulike dager, og er ikke brukt.
K129-remedy = Ikke noe å gjøre: vaktene er lest hver for seg.

K135-title = Tall for en del av året er ikke brukt
K135-message = Kolonnen «{ $header }» gjelder en del av året, eller er regnet av slike tall. Regnskap og budsjett sammenlignes bare for hele år, og kolonnen er ikke brukt.
K135-remedy = Trenger du tallene, kjør på nytt med regnskapet for hele året.

K136-title = Året mangler
K136-message = Det må stå hvilket år beløpene gjelder, men «{ $header }» har ikke noe årstall, og tittelen og arket avgjør det ikke. Tabellen er ikke brukt.
K136-remedy = Skriv året i overskriften, for eksempel «Regnskap 2024», eller si det i tekstfilen legetall.toml i samme mappe:
    { $toml }

K137-title = Året er hentet fra tittelen
K137-message = Overskriften «{ $header }» har ikke noe årstall. Beløpene er lest som tall for { $year }, som er året i tittelen, arket eller de andre kolonnene.
K137-remedy = Skriv året i overskriften.

K138-title = Summer er funnet av beløpene
K138-message = { $rows ->
    [one] Beløpene i { $found } er summen av radene ved siden av. Raden
   *[other] Beløpene i { $rows } rader ({ $found }) er summen av radene ved siden av. Radene
} er brukt til kontroll og ikke regnet med.
K138-remedy = Se etter om det stemmer. Skriv «Sum» foran navnet, så er det klart.

K139-title = Uklart om raden er en sum
K139-message = { $rows ->
    [one] Beløpene i { $found } er summen av radene ved siden av, men ingenting annet sier at raden er en sum. Den
   *[other] Beløpene i { $rows } rader ({ $found }) er summen av radene ved siden av, men ingenting annet sier at radene er summer. De
} er regnet med som vanlige linjer.
K139-remedy = Skriv «Sum» foran navnet hvis raden er en sum. Ellers trenger du ikke gjøre noe.
K145-title = Tiltak uten kostnader
K145-message = Tabellen har ingen kolonne med kostnad eller sats. Tiltakene er ført opp med ansvar og tid, og er ikke med i noen sum.
K145-remedy = Lag en kolonne «Kostnad», eller «Antall» og «Sats», hvis tiltakene koster noe.

K146-title = Samme tiltak uten kostnad
K146-message = { $rows ->
    [one] Ett tiltak uten kostnad
   *[other] { $rows } tiltak uten kostnad
} står også i en tabell med kostnader. Tabellen uten kostnader er ikke brukt.
K146-remedy = Ikke noe å gjøre hvis tiltakene er de samme. Ellers: gi dem ulike navn.
