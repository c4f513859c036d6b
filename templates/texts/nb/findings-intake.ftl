# K2xx: enkeltceller og rader.

K201-title = Tallet kan ikke leses
K201-message = Kolonnen «{ $column }» må ha ett tall, men cellen inneholder «{ $found }».
K201-remedy = Skriv tallet alene, eller la cellen stå tom hvis det er ukjent.

K202-title = Tallet kan bety to ting
K202-message = «{ $found }» i kolonnen «{ $column }» kan være et helt tall med tusenskille eller et desimaltall.
K202-remedy = Skriv tallet med mellomrom som tusenskille (1 250) eller med desimalkomma (1,25).

K203-title = Ikke ett tall
K203-message = Kolonnen «{ $column }» må ha ett tall, men «{ $found }» er et intervall, en grense eller flere tall.
K203-remedy = Velg ett tall å regne med, og skriv det alene. Resten kan stå i en merknad.

K204-title = Andelen er utenfor 0–100 %
K204-message = En stillingsandel i kolonnen «{ $column }» må være fra 0 til 100 % (0–37,5 timer per uke), men «{ $found }» blir { $read }.
K204-remedy = Rett tallet eller enheten i kolonneoverskriften, eller del raden opp i én rad per stilling. I en prosentformatert celle skrives 16 %, ikke 16.

K205-title = Cellen har en feilverdi
K205-message = Cellen i kolonnen «{ $column }» viser «{ $found }».
K205-remedy = Rett formelen i cellen, lagre arbeidsboken og kjør på nytt.

K206-title = Tallet er ikke oppgitt
K206-message = Kolonnen «{ $column }» må ha et tall, men tegnet «{ $found }» betyr at tallet { $meaning ->
    [suppressed] er skjermet
    [not_applicable] ikke kan forekomme
   *[missing] mangler
}.
K206-remedy = Skriv tallet hvis det er kjent. Uten det kan ikke nøkkeltallene som bygger på cellen, regnes ut.

K207-title = Ikke et helt tall
K207-message = Kolonnen «{ $column }» teller plasser eller personer og må ha et helt tall, men cellen inneholder «{ $found }».
K207-remedy = Skriv hele tallet, med mellomrom som tusenskille: 1 250.

K208-title = Negativt tall
K208-message = Tallet i kolonnen «{ $column }» kan ikke være negativt, men cellen inneholder «{ $found }».
K208-remedy = Skriv tallet uten minus, eller rett det.

K209-title = Tallet er blitt en dato
K209-message = Kolonnen «{ $column }» må ha et tall, men cellen inneholder datoen { $found }. Excel gjør det som skrives som 7.5, om til 7. mai.
K209-remedy = Sett cellens format til tall, og skriv tallet på nytt med desimalkomma: 7,5.

K210-title = Feil enhet
K210-message = «{ $found }» har en annen enhet enn kolonnen «{ $column }» kan ha.
K210-remedy = Skriv tallet i kolonnens enhet, eller flytt det til riktig kolonne.

K211-title = Enheten er ukjent
K211-message = Verken cellen, kolonnen «{ $column }» eller tittelen sier om «{ $found }» er prosent, timer per uke eller årsverk.
K211-remedy = Skriv enheten i kolonneoverskriften, for eksempel «Ressurs (%)», eller sett enhet for tabellen i legetall.toml.

K212-title = Usikkert om beløpet er i kroner eller tusen kroner
K212-message = Beløpet «{ $found }» i kolonnen «{ $column }» kan ikke leses sikkert: cellen, kolonneoverskriften og tabellens tittel sier ulike enheter.
K212-remedy = La tittel, overskrift og celle si samme enhet, eller sett enhet for tabellen i legetall.toml.

K213-title = Tom celle
K213-message = Kolonnen «{ $column }» trengs i hver rad, men cellen er tom.
K213-remedy = Fyll ut cellen. Er verdien 0, skriv 0.

K214-title = Strek uten kjent betydning
K214-message = En strek i kolonnen «{ $column }» kan bety 0 eller ukjent, og er ikke lest som noen av delene.
K214-remedy = Skriv 0 hvis det er 0, eller det riktige tallet.

K215-title = Ikke utfylt
K215-message = { $rows ->
    [one] Cellen i kolonnen «{ $column }» er ikke utfylt. Den
   *[other] { $rows } celler i kolonnen «{ $column }» er ikke utfylt. De
} er ikke lest som 0 eller nei.
K215-remedy = Fyll ut, eller skriv 0 eller nei der det er det som gjelder.

K216-title = Nummeret er blitt en dato
K216-message = Kolonnen «{ $column }» må ha et nummer eller et kapittel, men cellen inneholder datoen { $found }. Excel gjør det som skrives som 4.2, om til 4. februar.
K216-remedy = Sett cellens format til tekst, og skriv nummeret på nytt.

K217-title = Datoen kan ikke leses
K217-message = Kolonnen «{ $column }» må ha en dato, men cellen inneholder «{ $found }».
K217-remedy = Skriv datoen som 1.7.2026.

K218-title = Verken ja eller nei
K218-message = Kolonnen «{ $column }» må ha ja eller nei, men cellen inneholder «{ $found }».
K218-remedy = Skriv ja eller nei. Utdypingen kan stå i en merknad.

K219-title = Sammenslåtte rader sier ulikt
K219-message = En sammenslått celle gjør flere rader til én, men i kolonnen «{ $column }» står også «{ $found }» i en av dem.
K219-remedy = Opphev sammenslåingen, og gi hver rad sine egne verdier, eller la verdien stå bare i den øverste raden.

K220-title = Delen er av et annet tall
K220-message = «{ $found }» i kolonnen «{ $column }» er en del av { $whole }, men raden oppgir et annet antall legeårsverk, eller ikke noe som kan leses. Cellen er ikke lest.
K220-remedy = Skriv bare delen, eller rett det ene av de to tallene.

K221-title = Flere tall lagt sammen
K221-message = «{ $found }» i kolonnen «{ $column }» er lest som summen { $read }.
K221-remedy = Ingenting trengs hvis summen er riktig. Skriv ellers ett tall i cellen.

K222-title = Omtrentlig tall
K222-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er omtrentlig og regnet med som om det var nøyaktig.
   *[other] { $rows } tall i kolonnen «{ $column }» er omtrentlige, det første «{ $found }», og regnet med som om de var nøyaktige.
}
K222-remedy = Skriv det nøyaktige tallet når det er kjent.

K223-title = Merke fjernet
K223-message = { $rows ->
    [one] Merket i «{ $found }» i kolonnen «{ $column }» er lest som en henvisning til en note og tatt bort.
   *[other] Merkene i { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lest som henvisninger til noter og tatt bort.
}
K223-remedy = Ingenting trengs. Se til at noten ikke endrer hva tallet betyr.

K224-title = Timer regnet om til prosent
K224-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er lest som timer per uke
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lest som timer per uke
} og regnet om til prosent av 37,5 timer.
K224-remedy = Ingenting trengs hvis tallene er timer per uke.

K225-title = Årsverk regnet om til prosent
K225-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er lest som årsverk
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lest som årsverk
} og ganget med 100.
K225-remedy = Ingenting trengs hvis tallene er årsverk.

K226-title = Andel regnet om til timer
K226-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er lest som en andel av full stilling
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lest som andeler av full stilling
} og regnet om til timer per uke med 37,5 timer som full tid.
K226-remedy = Ingenting trengs hvis omregningen er riktig.

K227-title = Tall fra 0 til 1 lest som andeler
K227-message = Alle tallene i kolonnen «{ $column }» er 1 eller mindre. De er lest som andeler, slik at 0,2 er 20 %. { $rows ->
    [one] Det gjelder «{ $found }».
   *[other] Det gjelder { $rows } celler, den første «{ $found }».
}
K227-remedy = Skriv tallene som prosent (20 eller 20 %) hvis de ikke er andeler.

K228-title = Svært liten prosent
K228-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er lest som prosent, altså mindre enn eller lik 1 %,
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lest som prosent, altså mindre enn eller lik 1 %,
} fordi andre tall i kolonnen er større enn 1.
K228-remedy = Skriv 20 eller 20 % hvis 0,2 skulle være 20 %.

K229-title = Punktum lest som tusenskille
K229-message = { $rows ->
    [one] Punktumet i «{ $found }» i kolonnen «{ $column }» er lest som tusenskille.
   *[other] Punktumet i { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er lest som tusenskille.
}
K229-remedy = Ingenting trengs hvis det stemmer. Skriv ellers desimaler med komma.

K230-title = Bare det første tallet er brukt
K230-message = «{ $found }» i kolonnen «{ $column }» er lest som { $read }. Tallene etter det første er lest som en oppdeling av det.
K230-remedy = Ingenting trengs hvis det stemmer. Skriv ellers tallet alene.

K231-title = Deler lagt sammen
K231-message = «{ $found }» i kolonnen «{ $column }» er lest som summen { $read }.
K231-remedy = Ingenting trengs hvis summen er riktig. Skriv ellers tallet alene.

K232-title = Strek lest som 0
K232-message = { $rows ->
    [one] Cellen i kolonnen «{ $column }» viser en strek, men inneholder 0. Den
   *[other] { $rows } celler i kolonnen «{ $column }» viser en strek, men inneholder 0. De
} er lest som 0.
K232-remedy = Tøm cellen hvis verdien er ukjent.

K233-title = Strek lest som ingen verdi
K233-message = { $rows ->
    [one] Streken i kolonnen «{ $column }» er
   *[other] Strekene i { $rows } celler i kolonnen «{ $column }» er
} lest som at ingen verdi er oppgitt, ikke som 0.
K233-remedy = Skriv 0 hvis verdien er 0.

K234-title = Cellens egen enhet er brukt
K234-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» har en egen enhet. Den
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», har en egen enhet. Den
} går foran tabellens enhet.
K234-remedy = Kontroller beløpet. Skriv det ellers i tabellens enhet.

K235-title = Tom celle lest som nei
K235-message = { $rows ->
    [one] Cellen uten ja i kolonnen «{ $column }» er
   *[other] { $rows } celler uten ja i kolonnen «{ $column }» er
} lest som nei, fordi bare ja er merket av i kolonnen, listen er ubesatt eller cellen har en strek.
K235-remedy = Skriv ja der svaret er ja.

K236-title = Oppgitt sum kan ikke leses
K236-message = Raden «{ $label }» oppgir «{ $found }» i kolonnen «{ $column }». Det kan ikke leses som et tall og er ikke kontrollert mot radene.
K236-remedy = Skriv summen som et tall, helst som en formel.

K237-title = Rad for en annen yrkesgruppe
K237-message = { $rows ->
    [one] Raden «{ $found }» gjelder en annen yrkesgruppe enn leger. Den er
   *[other] { $rows } rader, den første «{ $found }», gjelder andre yrkesgrupper enn leger. De er
} ikke regnet med i legeårsverkene.
K237-remedy = Ingenting trengs hvis det stemmer. Gi ellers raden et navn som sier hvor legen arbeider.

K238-title = Ord der det kunne stått plasser
K238-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» sier ikke noe antall. Raden er
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», sier ikke noe antall. Radene er
} med i årsverkene, men ikke i plassene.
K238-remedy = Ingenting trengs hvis det ikke er plasser der. Skriv ellers antallet.

K239-title = Regnet om til årsverk
K239-message = { $rows ->
    [one] «{ $found }» i kolonnen «{ $column }» er
   *[other] { $rows } celler i kolonnen «{ $column }», den første «{ $found }», er
} regnet om fra prosent eller timer i uka til årsverk på 37,5 timer.
K239-remedy = Ingenting trengs hvis enheten stemmer. Skriv ellers årsverk.

K241-title = Ingen statuskolonne
K241-message = Listeoversikten har ingen statuskolonne, og { $rows ->
    [one] den ene listen har et navn. Den
   *[other] alle { $rows } lister har et navn. De
} er regnet som besatt av fast lege.
K241-remedy = Legg til en kolonne «Status» med besatt, ubesatt eller vikar hvis noen av listene er uten fast lege.

K242-title = Ukjent om listen har fast lege
K242-message = Det må gå fram om listen har fast lege, men «{ $found }» sier det ikke sikkert.
K242-remedy = Skriv besatt, ubesatt eller vikar i kolonnen for status, slik det er på datoen for listen.

K243-title = Status og navn sier hver sitt
K243-message = Status er «{ $status }», men der legen skulle stå, står det at listen er ledig.
K243-remedy = Rett status eller navn.

K244-title = Ubesatt etter navnet
K244-message = { $rows ->
    [one] Der legen skulle stå, står det at listen er ledig. Den er
   *[other] Der legen skulle stå i { $rows } rader, står det at listen er ledig. De er
} regnet som uten fast lege.
K244-remedy = Ingenting trengs hvis det stemmer. Fyll ellers ut status.

K245-title = Fravær regnet som besatt
K245-message = { $rows ->
    [one] Raden er lest som en liste med en fast lege som er borte eller har vikar. Den er
   *[other] { $rows } rader er lest som lister med en fast lege som er borte eller har vikar. De er
} regnet som besatt.
K245-remedy = Skriv ubesatt i kolonnen for status hvis hjemmelen er ledig.

K246-title = Vikar regnet som uten fast lege
K246-message = { $rows ->
    [one] Raden er lest som en liste som bare en vikar betjener. Den er
   *[other] { $rows } rader er lest som lister som bare en vikar betjener. De er
} regnet som uten fast lege.
K246-remedy = Skriv permisjon i kolonnen for status hvis en fast lege er borte en tid.

K247-title = Tom status regnet som besatt
K247-message = { $rows ->
    [one] Status er ikke utfylt, men listen har et navn. Den er
   *[other] Status er ikke utfylt for { $rows } lister som har et navn. De er
} regnet som besatt.
K247-remedy = Fyll ut status.

K248-title = Status sier ikke hvem som betjener listen
K248-message = { $rows ->
    [one] «{ $found }» sier om listen er åpen
   *[other] { $rows } celler, den første «{ $found }», sier om listen er åpen
}, ikke om den har fast lege. Navnet er brukt i stedet.
K248-remedy = Legg til en egen kolonne for om hjemmelen er besatt hvis noen er ledige.

K249-title = Fellesliste
K249-message = { $rows ->
    [one] Cellen er lest som flere leger som deler én liste.
   *[other] { $rows } celler er lest som flere leger som deler én liste.
}
K249-remedy = Gi hver lege sin egen rad hvis de har hver sin liste.

K250-title = Strek på ubesatt liste lest som 0
K250-message = { $rows ->
    [one] Streken der listelengden skulle stå på en ubesatt liste, er
   *[other] Strekene der listelengden skulle stå på { $rows } ubesatte lister, er
} lest som 0 innbyggere.
K250-remedy = Skriv listelengden hvis noen fortsatt står på listen.

K251-title = Samme liste står to ganger
K251-message = Listen i denne raden står også i { $other }, med de samme verdiene. Den er regnet med én gang.
K251-remedy = Slett den ene raden.

K252-title = Samme liste med ulike verdier
K252-message = Listen i denne raden står også i { $other }, men med andre verdier. Det som er ulikt, er ikke brukt.
K252-remedy = Er det to utgaver av samme oversikt, fra i fjor og i år, kjør på nytt med bare den som gjelder. Ellers: slett eller rett den ene raden. Er det to lister, gi dem hvert sitt navn eller nummer.

K253-title = Eldre tabell ikke brukt
K253-message = Denne tabellen ({ $kind }) gjelder { $date }. En annen med de samme radene gjelder { $latest } og er brukt.
K253-remedy = Ingenting trengs hvis den nyeste skal gjelde. Ta ellers den nyeste ut.

K254-title = Tabeller med ulik dato
K254-message = Denne tabellen ({ $kind }) gjelder { $date }, mens en annen gjelder { $latest }. De har ingen rader felles og er regnet sammen.
K254-remedy = Bruk tabeller med samme dato hvis tallene skal vise én situasjon.

K255-title = Ukjent om listen har fast lege
K255-message = Status er ikke oppgitt, og det som står der legen skulle stå, viser ikke sikkert om listen har fast lege.
K255-remedy = Skriv besatt, ubesatt eller vikar i en kolonne for status.

K256-title = Samme tabell to ganger
K256-message = Denne tabellen ({ $kind }) har de samme radene som { $other }, og er bare regnet med én gang.
K256-remedy = Fjern kopien, eller velg den riktige filen hvis de skulle vært forskjellige.

K257-title = To utgaver av samme tabell
K257-message = Denne tabellen ({ $kind }) har mange av de samme radene som { $other }, men ikke de samme tallene. Det går ikke fram hvilken som gjelder, og ingen av dem er regnet med.
K257-remedy = Kjør på nytt med bare den som gjelder. Er begge deler av samme oversikt, sett dem sammen til én tabell.

K258-title = Kommentaren sier at listen er ledig
K258-message = Status er ikke oppgitt, men kommentaren sier noe om at hjemmelen er ledig eller har vikar. Det er ikke sikkert om listen har fast lege.
K258-remedy = Skriv besatt, ubesatt eller vikar i en kolonne for status.

K259-title = Tabellen sier ikke hvilken kommune den gjelder
K259-message = Andre tabeller i kjøringen har en kolonne for kommune og gjelder flere kommuner. Denne har ingen slik kolonne, og er ikke regnet med for noen av dem.
K259-remedy = Legg til en kolonne for kommune i tabellen, eller kjør den for seg.

K261-title = Tidspunktet kan ikke leses
K261-message = Kolonnen «{ $column }» må ha et år, en dato eller en del av et år, men cellen inneholder «{ $found }».
K261-remedy = Skriv for eksempel 2026, 1.8.2026, august 2026, høst 2026 eller 2026–2028.

K262-title = Måneden følger av en regel
K262-message = «{ $found }» er lest som fra { $read }. Vår er fra januar, høst fra august; en dato til og med den 15. teller fra sin egen måned, senere datoer fra den neste.
K262-remedy = Skriv måneden hvis en annen skal gjelde.

K263-title = Typen tiltak kan ikke leses
K263-message = Kolonnen «{ $column }» må si varig eller engangs, drift eller investering, men cellen inneholder «{ $found }».
K263-remedy = Skriv varig, engangs, drift eller investering. Er tiltaket midlertidig, skriv varig og fyll ut når det slutter.

K264-title = Investering regnet som engangsbeløp
K264-message = { $rows ->
    [one] Tiltaket er
   *[other] { $rows } tiltak er
} oppført som investering og regnet én gang, i startåret.
K264-remedy = Ingenting trengs hvis det stemmer. Bruk ellers en kolonne per år.

K265-title = Beløpet gjelder hvert år
K265-message = Tiltaket går over «{ $found }» og har ett beløp. Beløpet er regnet med i hvert av årene.
K265-remedy = Bruk en kolonne per år hvis beløpet skal fordeles eller bare gjelder ett av årene.

K266-title = Ord i stedet for kostnad
K266-message = { $rows ->
    [one] «{ $found }» er lest som at kostnaden ikke er oppgitt. Tiltaket er
   *[other] { $rows } celler, den første «{ $found }», er lest som at kostnaden ikke er oppgitt. Tiltakene er
} ikke regnet med i summene.
K266-remedy = Skriv beløpet, eller 0 hvis tiltaket ikke koster noe.

K276-title = Fortegnet er snudd
K276-message = { $meaning ->
    [income] Inntekter må stå med minus i regnskap og budsjett, men i kolonnen «{ $column }» er inntektene til sammen over null.
   *[expense] Utgifter må være positive tall i regnskap og budsjett, men i kolonnen «{ $column }» er utgiftene til sammen under null.
} { $rows ->
    [one] Beløpet er ikke lest
   *[other] { $rows } beløp er ikke lest
}, for summen ville blitt feil.
K276-remedy = Snu fortegnet i arbeidsboken: utgifter uten minus, inntekter med minus.

K277-title = To utgaver av de samme linjene
K277-message = «{ $column }» står også i { $other }, med mange av de samme linjene og andre beløp, eller med samme sum i andre linjer. Det går ikke fram hvilke som gjelder, og ingen av dem er regnet med.
K277-remedy = Kjør på nytt med bare den tabellen som gjelder. Gjelder de hvert sitt ansvar, må begge ha en kolonne som sier hvilket.

K278-title = Tomme beløp
K278-message = { $rows ->
    [one] Én linje har
   *[other] { $rows } linjer har
} ikke noe beløp i kolonnen «{ $column }», og regnes der som ingenting.
K278-remedy = Skriv inn beløpet hvis det mangler.

K279-title = Strek lest som 0
K279-message = { $rows ->
    [one] Streken
   *[other] { $rows } streker
} i kolonnen «{ $column }» er lest som 0, slik regnskapsutskrifter bruker dem.
K279-remedy = Skriv inn beløpet hvis det er ukjent eller mangler.

K280-title = Samme beløp i to tabeller
K280-message = «{ $column }» står også i { $other }, med de samme beløpene eller den samme summen. Beløpene er regnet med én gang.
K280-remedy = Kjør på nytt uten den ene tabellen, eller se etter at det er samme beløp.
K270-title = To tall for samme år
K270-message = «{ $found }» har ett tall for { $year } her og et annet i { $other }. Ingen av dem er brukt.
K270-remedy = Slett eller rett det ene tallet.

K271-title = Samme tall står to ganger
K271-message = «{ $found }» har det samme tallet for { $year } her og i { $other }. Det er brukt én gang.
K271-remedy = Ingenting trenger å gjøres.

K272-title = Ikke et helt år
K272-message = «{ $found }» er ikke et helt, opptalt år. Tallene er ikke tatt med: de kan ikke sammenlignes med hele år.
K272-remedy = Skriv bare årstallet når tallene gjelder hele året.

K273-title = År uten tall
K273-message = «{ $found }» har ikke tall for { $years }.
K273-remedy = Fyll inn tallet hvis det finnes.

K274-title = Tegn i stedet for tall i statistikken
K274-message = { $rows ->
    [one] Cellen har «{ $found }» der tallet skulle stå, og er
   *[other] { $rows } celler har tegn som «{ $found }» der tallene skulle stå, og er
} lest som at tallet ikke finnes. Resten av tabellen er brukt.
K274-remedy = Ingenting trenger å gjøres. Statistikken bruker slike tegn når et tall mangler eller ikke kan vises.

K275-title = Nøkkeltall uten år
K275-message = Det går ikke fram hvilket år «{ $found }» gjelder. Tallene er ikke brukt.
K275-remedy = Skriv året i overskriften, for eksempel «Larvik 2021», eller i tittelen over tabellen.

K281-title = Innbyggertall uten dato
K281-message = Innbyggertallet { $found } har ingen dato og er ikke brukt.
K281-remedy = Skriv datoen ved tallet, eller sett innbyggere i legetall.toml.

K282-title = To innbyggertall for samme dato
K282-message = Innbyggertallet { $found } og et annet, { $other }, gjelder samme dato. Ingen av dem er brukt.
K282-remedy = Rett det ene, eller sett innbyggere i legetall.toml.

K283-title = En annen kommune i tabellen
K283-message = Tabellen gjelder «{ $found }», men innstillingene sier «{ $wanted }».
K283-remedy = Kontroller at riktig arbeidsbok er brukt, eller rett kommunen i legetall.toml.

K284-title = Rad uten kommune
K284-message = Tabellen har rader for flere kommuner ({ $names }), men denne raden sier ikke hvilken den hører til. Tabellen er ikke brukt.
K284-remedy = Fyll ut kommunen i hver rad.

K285-title = Rader for andre kommuner
K285-message = { $rows ->
    [one] Én rad gjelder
   *[other] { $rows } rader gjelder
} { $names } og er ikke regnet med.
K285-remedy = Ingenting trengs.

K286-title = Innbyggere i legevaktdistriktet fra arbeidsboken
K286-message = Cellen er lest som at det bor { $found } i legevaktdistriktet. Tallet avgjør hvilken anbefalt bemanning vaktene er holdt mot.
K286-remedy = Sett innbyggere under [legevakt] i legetall.toml hvis tallet er et annet.

K287-title = To innbyggertall for legevaktdistriktet
K287-message = Her står det at det bor { $found } i legevaktdistriktet, et annet sted { $other }. Ingen av tallene er brukt, og vaktene er ikke holdt mot anbefalingen.
K287-remedy = Rett det ene, eller sett innbyggere under [legevakt] i legetall.toml.

K288-title = Legevaktdistriktet er regnet som kommunen alene
K288-message = Det er ikke oppgitt hvor mange som bor i legevaktdistriktet. Kommunens eget innbyggertall, { $found }, er brukt. Dekker legevakten flere kommuner, er anbefalingen en annen.
K288-remedy = Sett innbyggere under [legevakt] i legetall.toml.

K289-title = Fra og til
K289-message = { $rows ->
    [one] «{ $found }»
   *[other] { $rows } celler, den første «{ $found }»,
} i kolonnen «{ $column }» er vist som det står. Tallet er ikke regnet med noe sted.
K289-remedy = Ingenting trengs.
K291-title = Kostnaden er ikke regnet ut
K291-message = Antall og sats ganges bare når det er sikkert at de er alle faktorene, men «{ $header }» på samme rad kan også være en. Kostnaden er derfor ikke regnet ut.
K291-remedy = Skriv kostnaden selv, eller gi kolonnen overskriften «Antall», «Dager» eller «Andel» hvis den er en faktor.

K292-title = Skjulte rader i en sum
K292-message = { $rows } av { $of } rader i tabellen er skjult eller filtrert bort, med { $found } av { $total } i «{ $column }». De er regnet med.
K292-remedy = Vis radene hvis alle skal se dem, eller slett dem som ikke skal telle med.

K293-title = Skjulte kolonner er brukt
K293-message = Tabellen er lest også fra kolonner som er skjult: { $column }.
K293-remedy = Vis kolonnene, og se etter at det er de som skal brukes.

K294-title = Legene kommer jevnt over årene
K294-message = Tiltaket gir { $doctors } leger over «{ $found }». Det er lest som at de kommer jevnt fra { $first } til { $last } og blir værende, og at kostnaden følger den andelen som er på plass.
K294-remedy = Del tiltaket i en rad per år hvis legene kommer ujevnt, eller bruk en kolonne per år for kostnaden.

K295-title = Prioriteten er ikke lest
K295-message = En prioritet må være et helt tall, eller høy, middels eller lav, men cellen inneholder «{ $found }». Tiltaket er regnet som uten prioritet, og kommer sist.
K295-remedy = Skriv 1 for det som skal først, 2 for det neste, og så videre.

K296-title = Prioritet i ord
K296-message = Prioritetene høy, middels og lav er lest som 1, 2 og 3: { $found } ({ $rows ->
    [one] én rad
   *[other] { $rows } rader
}).
K296-remedy = Skriv tall hvis rekkefølgen skal være en annen.
