K401-title = Oppstart er oppgitt med ord
K401-message = Oppstart må være et årstall eller en dato. For «{ $tiltak }» står det «{ $found }», og det er lest som { $year }.
K401-remedy = Skriv årstallet alene hvis tiltaket skal starte et annet år.

K402-title = Tiltak med kostnad mangler oppstart
K402-message = Et tiltak med kostnad må ha en oppstart. «{ $tiltak }» koster { $amount }, men har ingen, og er derfor ikke med i summen for noe år.
K402-remedy = Skriv året tiltaket starter, eller beløpene per år.

K403-title = Tiltak uten kostnad
K403-message = «{ $tiltak }» har ingen oppgitt kostnad. Tiltaket er listet opp, men ikke med i summene.
K403-remedy = Fyll inn kostnaden når den er kjent.

K404-title = Tiltak utenfor planperioden
K404-message = «{ $tiltak }» med oppstart i { $year } koster { $amount }, men ikke i noe år i planperioden { $first }–{ $last }. Tiltaket er listet for seg og ikke med i summene.
K404-remedy = Endre oppstart eller planperiode hvis tiltaket skal være med.

K405-title = Tiltak startet før planperioden
K405-message = «{ $tiltak }» startet i { $year }, før planperioden som begynner i { $first }. Det er varig og er regnet med i hvert planår det er i drift.
K405-remedy = Ta tiltaket ut av arbeidsboken hvis kostnaden alt ligger i rammen.

K406-title = Type tiltak er ikke oppgitt
K406-message = { $count ->
    [one] Ett tiltak med kostnad sier
   *[other] { $count } tiltak med kostnad sier
} ikke om kostnaden er varig eller engangs. Den er lest som varig.
K406-remedy = Lag en kolonne «Slag» og skriv «engangs» på tiltak som koster bare én gang.

K407-title = Tiltakene koster mer enn rammen
K407-message = Tiltakene kan koste høyst rammen, men koster «{ $sum }» i { $year }. Rammen er { $frame }, og overskridelsen er { $difference }.
K407-remedy = Øk rammen i legetall.toml, eller endre oppstart eller kostnad for tiltak.

K408-title = Planperioden følger av tiltakene
K408-message = Planperioden er ikke oppgitt fullt ut i innstillingene. Den er satt til { $first }–{ $last }.
K408-remedy = Skriv «fra» og «til» under [plan] i legetall.toml hvis planen gjelder andre år.

K409-title = Planperioden er ikke kjent
K409-message = Økonomiske konsekvenser krever en planperiode, men verken innstillingene eller tiltakene sier noe årstall.
K409-remedy = Skriv «fra» og «til» under [plan] i legetall.toml, eller oppstart på tiltakene.

K410-title = Tiltaket slutter før det starter
K410-message = Et tiltak må slutte etter at det har startet. «{ $tiltak }» starter «{ $start }» og slutter «{ $end }».
K410-remedy = Rett oppstart eller slutt.

K411-title = Tomt beløp i et år er lest som 0
K411-message = «{ $tiltak }» har beløp i noen år, men ikke i { $years }. Det er lest som 0 der.
K411-remedy = Fyll inn beløpet hvis tiltaket koster noe også da.

K412-title = Beløp i år utenfor planperioden
K412-message = «{ $tiltak }» har { $amount } i { $years }, som er utenfor planperioden. Det er ikke med i summene.
K412-remedy = Endre planperioden hvis beløpet skal være med.

K413-title = Beløp per år går foran kostnaden
K413-message = «{ $tiltak }» har både en kostnad, { $amount }, og beløp per år. Beløpene per år er brukt.
K413-remedy = Slett det ene hvis de ikke sier det samme.

K414-title = Finansiering uten oppstart
K414-message = «{ $column }» følger oppstarten av tiltaket, men «{ $tiltak }» har ingen. Beløpet er regnet med fra { $first } til { $last }, slik beløpene per år er.
K414-remedy = Skriv oppstart på tiltaket hvis beløpet gjelder andre år.

K415-title = Ramme for et år utenfor planperioden
K415-message = Det er satt en ramme for { $year }, men planperioden er { $first }–{ $last }. Rammen er ikke brukt.
K415-remedy = Endre planperioden, eller slett rammen.

K416-title = Umulig planperiode
K416-message = Planperioden må gå framover og ha høyst { $limit } år, men er «{ $first }–{ $last }».
K416-remedy = Rett «fra» og «til» under [plan] i legetall.toml, eller årstallene i arbeidsboken.

K417-title = Finansiering uten kostnad
K417-message = «{ $tiltak }» har { $amount } i «{ $column }», men ingen kostnad. Beløpet er ikke trukket fra.
K417-remedy = Fyll inn kostnaden.

K418-title = Årskolonnene dekker ikke hele planperioden
K418-message = Beløpene står i årskolonner, men { $years } i planperioden har ingen kolonne. { $count ->
    [one] Ett tiltak er
   *[other] { $count } tiltak er
} derfor regnet uten kostnad der.
K418-remedy = Lag en kolonne for hvert år i planperioden, eller endre planperioden i legetall.toml.

K420-title = Sats uten antall
K420-message = «{ $tiltak }» har en sats på { $rate }, men antallet er ikke oppgitt. Tiltaket er ført opp med satsen, og er ikke med i summene.
K420-remedy = Fyll inn antallet når det er kjent.

K460-title = Tiltaket finnes ikke
K460-message = En [[driver]] gjelder tiltaket «{ $tiltak }», men ingen arbeidsbok har et tiltak med det navnet eller nummeret.
K460-remedy = Skriv navnet slik det står i arbeidsboken. Nærmest er: { $known }. Er tiltaket nytt, legg til «nytt = true» og «oppstart».

K461-title = Flere tiltak har samme navn
K461-message = En [[driver]] gjelder tiltaket «{ $tiltak }», og { $count } tiltak heter det.
K461-remedy = Bruk navn der arbeidsboken har samme nummer flere ganger, eller gi tiltakene hvert sitt navn i arbeidsboken.

K462-title = Et nytt tiltak finnes alt
K462-message = Tiltaket «{ $tiltak }» er oppgitt som nytt, men det finnes i en arbeidsbok. Det er ikke lagt til en gang til.
K462-remedy = Fjern «nytt», «oppstart», «slutt», «slag» og «utgiftsart» hvis beregningen gjelder tiltaket i arbeidsboken, eller gi det nye et annet navn.

K463-title = Ukjent navn i en beregning
K463-message = «{ $found }» er verken et tall under [forutsetninger] eller et nøkkeltall.
K463-remedy = Legg det til under [forutsetninger], eller rett navnet. Nærmest er: { $known }.

K464-title = Formelen kunne ikke leses
K464-message = Formelen «{ $found }» kunne ikke leses ved «{ $part }».
K464-remedy = Bruk tall, navn, + - * / og parenteser. Navnene som er oppgitt under «mengder», er: { $known }.

K465-title = Kostnaden kunne ikke beregnes
K465-message = Kostnaden av «{ $tiltak }» kunne ikke beregnes, fordi noe den bygger på, mangler eller ikke kunne leses.
K465-remedy = Se de andre funnene, og rett det beregningen bygger på.

K466-title = Beregnet kostnad er en annen enn den oppgitte
K466-message = Arbeidsboken oppgir { $stated } for «{ $tiltak }», og beregningen i innstillingene gir { $calculated }. Den beregnede er brukt.
K466-remedy = Rett den som er feil, eller fjern enten kostnaden i arbeidsboken eller [[driver]].

K467-title = Beregningen er ikke brukt
K467-message = «{ $tiltak }» har beløp per år i arbeidsboken. De går foran beregningen i innstillingene.
K467-remedy = Fjern beløpene per år i arbeidsboken, eller fjern [[driver]].

K468-title = Et scenario endrer noe som ikke finnes
K468-message = Scenarioet «{ $scenario }» endrer «{ $found }», som planen ikke har. Scenarioet er utelatt.
K468-remedy = Rett navnet. Planen har blant annet: { $known }.

K440-title = Satsen er eldre enn planåret
K440-message = Den nyeste kjente satsen for { $sats } er { $amount } fra { $from }. Den er brukt uendret for { $years }.
K440-remedy = Legg inn nyere satser som [[sats]] i legetall.toml når de er kjent.

K441-title = Satsen er avviklet
K441-message = { $sats } gjaldt til { $to } og har ingen sats for { $years }: { $opphor }.
K441-remedy = Bruk et beløp kommunen selv kjenner, med kilde.

K442-title = Satsen er ikke kjent så langt tilbake
K442-message = Den eldste kjente satsen for { $sats } gjelder fra { $from }, og { $years } begynner før det.
K442-remedy = Legg inn den eldre satsen som [[sats]] i legetall.toml, med kilde.

K443-title = Satsen endres i løpet av planåret
K443-message = { $sats } er { $amount } fra { $from }, midt i et planår. Hele året er regnet med satsen som gjaldt 1. januar.
K443-remedy = Oppgi beløpet for året selv hvis forskjellen betyr noe.

K469-title = En sats uten år
K469-message = Kostnaden av «{ $tiltak }» bygger på en datert sats, men verken tiltaket eller planen har et startår.
K469-remedy = Oppgi når tiltaket starter, eller «fra» og «til» under [plan].
K450-title = En faktor mangler
K450-message = «{ $tiltak }» har en pris på { $rate }, men «{ $column }» er ikke oppgitt. Kostnaden er derfor ikke regnet ut, og tiltaket er ikke med i summene.
K450-remedy = Fyll inn «{ $column }»; skriv 0 hvis det ikke kommer noe i tillegg.

K451-title = Stillinger regnet av lønnen alene
K451-message = { $count ->
    [one] Kostnaden av én stilling
   *[other] Kostnaden av { $count } stillinger
} er regnet av årslønnen uten tillegg for { $column }, fordi tabellen ikke har det.
K451-remedy = Legg til kolonnene hvis ikke årslønnen alt omfatter dem.

K452-title = Mer finansiering enn kostnad
K452-message = «{ $tiltak }» får mer i tilskudd, refusjon og omdisponering enn det koster i { $years }: { $amount } for mye i alt. Beløpene er brukt slik de står.
K452-remedy = Rett kostnaden eller finansieringen.

K453-title = Netto kostnad under null
K453-message = I { $year } er tilskudd og refusjoner { $amount } høyere enn kostnaden av alle tiltakene.
K453-remedy = Se etter om tilskuddene gjelder andre år, eller om en kostnad mangler.

K454-title = Innfaset før oppstart
K454-message = «{ $tiltak }» starter { $start }, men skal være innfaset { $end }. Kostnaden er ikke med i summene.
K454-remedy = Rett oppstarten eller året tiltaket er innfaset.

K455-title = Nye leger uten oppstart
K455-message = «{ $tiltak }» gir nye leger ({ $doctors }), men har ingen oppstart. De er ikke med i tallet på leger som er på plass.
K455-remedy = Skriv oppstart på tiltaket.

K456-title = Lik prioritet
K456-message = Prioritet { $found } er gitt til { $names }. De er tatt i arbeidsbokens rekkefølge.
K456-remedy = Gi hvert tiltak sin prioritet hvis rekkefølgen betyr noe.

K457-title = Tiltak uten prioritet
K457-message = { $count ->
    [one] Ett tiltak har
   *[other] { $count } tiltak har
} kostnad, men ingen prioritet, og kommer etter de andre: { $names }.
K457-remedy = Gi tiltaket en prioritet.

K445-title = Deflatoren dekker ikke planperioden
K445-message = Beløp i løpende priser krever en deflator for hvert år etter { $base } til planperioden er over, men den mangler for { $years }. Alle beløp er derfor bare vist i faste priser.
K445-remedy = Legg til årene under [deflator] i legetall.toml, med kilde.

K446-title = Deflator for et år som ikke trengs
K446-message = Det er oppgitt en deflator for { $year }, men prisene regnes om fra { $base } til { $last }. Den er ikke brukt.
K446-remedy = Endre planperioden eller grunnåret, eller slett linjen.

K470-title = Tabellen den gjelder, er ikke med
K470-message = «{ $name }» i innstillingene er utelatt, fordi ingen av filene i kjøringen har data av slaget «{ $kind }».
K470-remedy = Ta med filen hvis det skal regnes med.

K471-title = Et scenario endrer noe uten virkning
K471-message = Scenarioet «{ $scenario }» endrer «{ $tiltak }», men tiltaket har beløp per år i arbeidsboken, og de går foran. Scenarioet er utelatt.
K471-remedy = Oppgi «kostnad» i scenarioet i stedet, eller «utelates = true».
