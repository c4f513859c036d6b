K401-title = Oppstart er oppgitt med ord
K401-message = Oppstart må vere eit årstal eller ein dato. For «{ $tiltak }» står det «{ $found }», og det er lese som { $year }.
K401-remedy = Skriv årstalet åleine om tiltaket skal starte eit anna år.

K402-title = Tiltak med kostnad manglar oppstart
K402-message = Eit tiltak med kostnad må ha ein oppstart. «{ $tiltak }» kostar { $amount }, men har ingen, og er derfor ikkje med i summen for noko år.
K402-remedy = Skriv året tiltaket startar, eller beløpa per år.

K403-title = Tiltak utan kostnad
K403-message = «{ $tiltak }» har ingen oppgitt kostnad. Tiltaket er lista opp, men ikkje med i summane.
K403-remedy = Fyll inn kostnaden når han er kjend.

K404-title = Tiltak utanfor planperioden
K404-message = «{ $tiltak }» med oppstart i { $year } kostar { $amount }, men ikkje i noko år i planperioden { $first }–{ $last }. Tiltaket er lista for seg og ikkje med i summane.
K404-remedy = Endre oppstart eller planperiode om tiltaket skal vere med.

K405-title = Tiltak starta før planperioden
K405-message = «{ $tiltak }» starta i { $year }, før planperioden som byrjar i { $first }. Det er varig og er rekna med i kvart planår det er i drift.
K405-remedy = Ta tiltaket ut av arbeidsboka om kostnaden alt ligg i ramma.

K406-title = Type tiltak er ikkje oppgitt
K406-message = { $count ->
    [one] Eitt tiltak med kostnad seier
   *[other] { $count } tiltak med kostnad seier
} ikkje om kostnaden er varig eller eingongs. Han er lesen som varig.
K406-remedy = Lag ein kolonne «Slag» og skriv «eingongs» på tiltak som kostar berre éin gong.

K407-title = Tiltaka kostar meir enn ramma
K407-message = Tiltaka kan koste høgst ramma, men kostar «{ $sum }» i { $year }. Ramma er { $frame }, og overskridinga er { $difference }.
K407-remedy = Auk ramma i legetall.toml, eller endre oppstart eller kostnad for tiltak.

K408-title = Planperioden følgjer av tiltaka
K408-message = Planperioden er ikkje oppgitt fullt ut i innstillingane. Han er sett til { $first }–{ $last }.
K408-remedy = Skriv «fra» og «til» under [plan] i legetall.toml om planen gjeld andre år.

K409-title = Planperioden er ikkje kjend
K409-message = Økonomiske konsekvensar krev ein planperiode, men verken innstillingane eller tiltaka seier noko årstal.
K409-remedy = Skriv «fra» og «til» under [plan] i legetall.toml, eller oppstart på tiltaka.

K410-title = Tiltaket sluttar før det startar
K410-message = Eit tiltak må slutte etter at det har starta. «{ $tiltak }» startar «{ $start }» og sluttar «{ $end }».
K410-remedy = Rett oppstart eller slutt.

K411-title = Tomt beløp i eit år er lese som 0
K411-message = «{ $tiltak }» har beløp i nokre år, men ikkje i { $years }. Det er lese som 0 der.
K411-remedy = Fyll inn beløpet om tiltaket kostar noko då òg.

K412-title = Beløp i år utanfor planperioden
K412-message = «{ $tiltak }» har { $amount } i { $years }, som er utanfor planperioden. Det er ikkje med i summane.
K412-remedy = Endre planperioden om beløpet skal vere med.

K413-title = Beløp per år går føre kostnaden
K413-message = «{ $tiltak }» har både ein kostnad, { $amount }, og beløp per år. Beløpa per år er brukte.
K413-remedy = Slett det eine om dei ikkje seier det same.

K414-title = Finansiering utan oppstart
K414-message = «{ $column }» følgjer oppstarten av tiltaket, men «{ $tiltak }» har ingen. Beløpet er rekna med frå { $first } til { $last }, slik beløpa per år er.
K414-remedy = Skriv oppstart på tiltaket om beløpet gjeld andre år.

K415-title = Ramme for eit år utanfor planperioden
K415-message = Det er sett ei ramme for { $year }, men planperioden er { $first }–{ $last }. Ramma er ikkje brukt.
K415-remedy = Endre planperioden, eller slett ramma.

K416-title = Umogleg planperiode
K416-message = Planperioden må gå framover og ha høgst { $limit } år, men er «{ $first }–{ $last }».
K416-remedy = Rett «fra» og «til» under [plan] i legetall.toml, eller årstala i arbeidsboka.

K417-title = Finansiering utan kostnad
K417-message = «{ $tiltak }» har { $amount } i «{ $column }», men ingen kostnad. Beløpet er ikkje trekt frå.
K417-remedy = Fyll inn kostnaden.

K418-title = Årskolonnane dekkjer ikkje heile planperioden
K418-message = Beløpa står i årskolonnar, men { $years } i planperioden har ingen kolonne. { $count ->
    [one] Eitt tiltak er
   *[other] { $count } tiltak er
} difor rekna utan kostnad der.
K418-remedy = Lag ein kolonne for kvart år i planperioden, eller endre planperioden i legetall.toml.

K420-title = Sats utan tal
K420-message = «{ $tiltak }» har ein sats på { $rate }, men talet er ikkje oppgitt. Tiltaket er ført opp med satsen, og er ikkje med i summane.
K420-remedy = Fyll inn talet når det er kjent.

K460-title = Tiltaket finst ikkje
K460-message = Ein [[driver]] gjeld tiltaket «{ $tiltak }», men ingen arbeidsbok har eit tiltak med det namnet eller nummeret.
K460-remedy = Skriv namnet slik det står i arbeidsboka. Nærast er: { $known }. Er tiltaket nytt, legg til «nytt = true» og «oppstart».

K461-title = Fleire tiltak har same namn
K461-message = Ein [[driver]] gjeld tiltaket «{ $tiltak }», og { $count } tiltak heiter det.
K461-remedy = Bruk namn der arbeidsboka har same nummer fleire gonger, eller gi tiltaka kvart sitt namn i arbeidsboka.

K462-title = Eit nytt tiltak finst alt
K462-message = Tiltaket «{ $tiltak }» er oppgitt som nytt, men det finst i ei arbeidsbok. Det er ikkje lagt til ein gong til.
K462-remedy = Fjern «nytt», «oppstart», «slutt», «slag» og «utgiftsart» dersom utrekninga gjeld tiltaket i arbeidsboka, eller gi det nye eit anna namn.

K463-title = Ukjent namn i ei utrekning
K463-message = «{ $found }» er verken eit tal under [forutsetninger] eller eit nøkkeltal.
K463-remedy = Legg det til under [forutsetninger], eller rett namnet. Nærast er: { $known }.

K464-title = Formelen kunne ikkje lesast
K464-message = Formelen «{ $found }» kunne ikkje lesast ved «{ $part }».
K464-remedy = Bruk tal, namn, + - * / og parentesar. Namna som er oppgitte under «mengder», er: { $known }.

K465-title = Kostnaden kunne ikkje reknast ut
K465-message = Kostnaden av «{ $tiltak }» kunne ikkje reknast ut, fordi noko han byggjer på, manglar eller ikkje kunne lesast.
K465-remedy = Sjå dei andre funna, og rett det utrekninga byggjer på.

K466-title = Utrekna kostnad er ein annan enn den oppgitte
K466-message = Arbeidsboka oppgir { $stated } for «{ $tiltak }», og utrekninga i innstillingane gir { $calculated }. Den utrekna er brukt.
K466-remedy = Rett den som er feil, eller fjern anten kostnaden i arbeidsboka eller [[driver]].

K467-title = Utrekninga er ikkje brukt
K467-message = «{ $tiltak }» har beløp per år i arbeidsboka. Dei går føre utrekninga i innstillingane.
K467-remedy = Fjern beløpa per år i arbeidsboka, eller fjern [[driver]].

K468-title = Eit scenario endrar noko som ikkje finst
K468-message = Scenarioet «{ $scenario }» endrar «{ $found }», som planen ikkje har. Scenarioet er utelate.
K468-remedy = Rett namnet. Planen har mellom anna: { $known }.

K440-title = Satsen er eldre enn planåret
K440-message = Den nyaste kjende satsen for { $sats } er { $amount } frå { $from }. Han er brukt uendra for { $years }.
K440-remedy = Legg inn nyare satsar som [[sats]] i legetall.toml når dei er kjende.

K441-title = Satsen er avvikla
K441-message = { $sats } galdt til { $to } og har ingen sats for { $years }: { $opphor }.
K441-remedy = Bruk eit beløp kommunen sjølv kjenner, med kjelde.

K442-title = Satsen er ikkje kjend så langt tilbake
K442-message = Den eldste kjende satsen for { $sats } gjeld frå { $from }, og { $years } byrjar før det.
K442-remedy = Legg inn den eldre satsen som [[sats]] i legetall.toml, med kjelde.

K443-title = Satsen blir endra i løpet av planåret
K443-message = { $sats } er { $amount } frå { $from }, midt i eit planår. Heile året er rekna med satsen som galdt 1. januar.
K443-remedy = Oppgi beløpet for året sjølv dersom skilnaden har noko å seie.

K469-title = Ein sats utan år
K469-message = Kostnaden av «{ $tiltak }» byggjer på ein datert sats, men verken tiltaket eller planen har eit startår.
K469-remedy = Oppgi når tiltaket startar, eller «fra» og «til» under [plan].
K450-title = Ein faktor manglar
K450-message = «{ $tiltak }» har ein pris på { $rate }, men «{ $column }» er ikkje oppgitt. Kostnaden er difor ikkje rekna ut, og tiltaket er ikkje med i summane.
K450-remedy = Fyll inn «{ $column }»; skriv 0 om det ikkje kjem noko i tillegg.

K451-title = Stillingar rekna av løna åleine
K451-message = { $count ->
    [one] Kostnaden av éi stilling
   *[other] Kostnaden av { $count } stillingar
} er rekna av årsløna utan tillegg for { $column }, fordi tabellen ikkje har det.
K451-remedy = Legg til kolonnane om ikkje årsløna alt omfattar dei.

K452-title = Meir finansiering enn kostnad
K452-message = «{ $tiltak }» får meir i tilskot, refusjon og omdisponering enn det kostar i { $years }: { $amount } for mykje i alt. Beløpa er brukte slik dei står.
K452-remedy = Rett kostnaden eller finansieringa.

K453-title = Netto kostnad under null
K453-message = I { $year } er tilskot og refusjonar { $amount } høgare enn kostnaden av alle tiltaka.
K453-remedy = Sjå etter om tilskota gjeld andre år, eller om ein kostnad manglar.

K454-title = Innfasa før oppstart
K454-message = «{ $tiltak }» startar { $start }, men skal vere innfasa { $end }. Kostnaden er ikkje med i summane.
K454-remedy = Rett oppstarten eller året tiltaket er innfasa.

K455-title = Nye legar utan oppstart
K455-message = «{ $tiltak }» gir nye legar ({ $doctors }), men har ingen oppstart. Dei er ikkje med i talet på legar som er på plass.
K455-remedy = Skriv oppstart på tiltaket.

K456-title = Lik prioritet
K456-message = Prioritet { $found } er gitt til { $names }. Dei er tekne i rekkjefølgja til arbeidsboka.
K456-remedy = Gi kvart tiltak sin prioritet om rekkjefølgja har noko å seie.

K457-title = Tiltak utan prioritet
K457-message = { $count ->
    [one] Eitt tiltak har
   *[other] { $count } tiltak har
} kostnad, men ingen prioritet, og kjem etter dei andre: { $names }.
K457-remedy = Gi tiltaket ein prioritet.

K445-title = Deflatoren dekkjer ikkje planperioden
K445-message = Beløp i løpande prisar krev ein deflator for kvart år etter { $base } til planperioden er over, men han manglar for { $years }. Alle beløp er derfor berre viste i faste prisar.
K445-remedy = Legg til åra under [deflator] i legetall.toml, med kjelde.

K446-title = Deflator for eit år som ikkje trengst
K446-message = Det er oppgitt ein deflator for { $year }, men prisane blir rekna om frå { $base } til { $last }. Han er ikkje brukt.
K446-remedy = Endre planperioden eller grunnåret, eller slett linja.

K470-title = Tabellen det gjeld, er ikkje med
K470-message = «{ $name }» i innstillingane er utelate, fordi ingen av filene i køyringa har data av slaget «{ $kind }».
K470-remedy = Ta med fila dersom det skal reknast med.

K471-title = Eit scenario endrar noko utan verknad
K471-message = Scenarioet «{ $scenario }» endrar «{ $tiltak }», men tiltaket har beløp per år i arbeidsboka, og dei går føre. Scenarioet er utelate.
K471-remedy = Oppgi «kostnad» i scenarioet i staden, eller «utelates = true».
