K301-title = Oppgitt sum stemmer ikkje med radene
K301-message = Ein oppgitt sum må vere lik radene han summerer. «{ $label }» oppgir «{ $stated }» i kolonnen { $column }, men radene gir { $computed }. Skilnaden er { $difference }.
K301-remedy = Rett summen eller radene i arbeidsboka. Nøkkeltala er rekna av radene.

K302-title = Oppgitt gjennomsnitt stemmer ikkje med radene
K302-message = Eit oppgitt gjennomsnitt må vere gjennomsnittet av radene. «{ $label }» oppgir «{ $stated }» i kolonnen { $column }, men radene gir { $computed }. Skilnaden er { $difference }.
K302-remedy = Rett gjennomsnittet eller radene i arbeidsboka. Nøkkeltala er rekna av radene.

K303-title = Oppgitte ledige plassar stemmer ikkje
K303-message = Ledige plassar må vere listetak minus listelengd. Cella oppgir «{ $stated }», men { $ceiling } minus { $length } er { $computed }.
K303-remedy = Rett ledige plassar, listetaket eller listelengda. Nøkkeltala er rekna av listetak og listelengd.

K304-title = Uvanleg lang liste
K304-message = Ei liste har til vanleg høgst { $limit } personar, men her står det «{ $found }».
K304-remedy = Sjå etter om talet er rett. Deler fleire legar lista, så merk ho som fellesliste.

K305-title = Uvanleg listetak
K305-message = Eit listetak ligg til vanleg mellom { $low } og { $high }, men her står det «{ $found }».
K305-remedy = Sjå etter om talet er rett. Deler fleire legar lista, så merk ho som fellesliste.

K306-title = Lista er lengre enn taket
K306-message = Ei liste skal ikkje ha fleire personar enn listetaket. Her står det «{ $found }» personar på ei liste med tak { $ceiling }.
K306-remedy = Sjå etter om listelengda og listetaket er rette. Er dei det, treng du ikkje gjere noko.

K307-title = Lista manglar eit tal
K307-message = Kvar liste må ha eit tal i kolonnen { $column }, men cella er tom. Nøkkeltal som byggjer på kolonnen, blir ikkje rekna ut.
K307-remedy = Fyll inn talet, og køyr på nytt.

K308-title = Ein lege har meir tilplikting enn avtalen opnar for
K308-message = Ein fastlege kan tilpliktast høgst { $limit } av full stilling (ASA 4310). Denne legen har «{ $found }» { $rows ->
    [one] på éi rad
   *[other] på { $rows } rader til saman
}.
K308-remedy = Sjå etter om ressursen og legen er rette på radene. Gjeld noko av det ei anna stilling, så skriv det i ein kommentar.

K309-title = Samla tilplikting er over det avtalen opnar for
K309-message = Samla tilplikting kan vere høgst { $limit } av det avtalen opnar for hos legar med fast liste, men er «{ $found }».
K309-remedy = Sjå etter om ressursane er rette, og om alle lister med fast lege er med i listeoversikta.

K310-title = Lege med tilplikting står ikkje i listeoversikta
K310-message = Ein lege med tilplikting må stå i listeoversikta, men legen i denne cella gjer ikkje det. Ressursen er rekna med.
K310-remedy = Skriv namnet likt i dei to arbeidsbøkene, eller sjå etter om listeoversikta manglar ei liste.

K311-title = Ressurs utanfor det moglege
K311-message = Ein ressurs må vere frå { $low } til { $high } av full stilling, men her står det «{ $found }».
K311-remedy = Sjå etter om talet og eininga er rette. Gjeld rada fleire legar, så del ho i éi rad per lege.

K312-title = Same nummer på to tiltak
K312-message = Kvart tiltak må ha sitt eige nummer, men «{ $found }» står òg i { $other }. Begge tiltaka er rekna med.
K312-remedy = Gi det eine tiltaket eit anna nummer, eller slett det eine om det er same tiltaket.

K313-title = Same tiltak to gonger
K313-message = Eit tiltak må stå berre éin gong, men «{ $found }» står òg i { $other }. Begge er rekna med.
K313-remedy = Slett det eine om det er same tiltaket, eller gi dei kvart sitt namn.

K314-title = Kommunale timar er oppgitt to stader
K314-message = Kommunale timar må hentast frå éin stad. Listeoversikta gir { $lists } timar i veka, tilpliktingsfordelinga { $duty }. Korrigert listelengd er rekna av tilpliktingsfordelinga.
K314-remedy = Sjå etter om dei to skal vere like. Er dei meinte ulikt, treng du ikkje gjere noko.

K315-title = Summen stemmer ikkje med åra
K315-message = Summen av eit tiltak må vere lik beløpa per år. For «{ $tiltak }» står det «{ $stated }», men åra gir { $computed }. Skilnaden er { $difference }. Beløpa per år er brukte.
K315-remedy = Rett summen eller beløpa.

K316-title = Fleire legeårsverk enn plassar
K316-message = Ein tenestestad har til vanleg langt færre legeårsverk enn plassar, men her står det «{ $found }» årsverk til { $places } plassar.
K316-remedy = Sjå etter om årsverka er oppgitte i prosent, eller om dei to tala har bytt plass.

K317-title = Fleire ledige enn det er årsverk
K317-message = Det kan ikkje vere fleire ledige eller mellombels besette årsverk enn årsverk i alt, men her står det «{ $found }» av { $posts }.
K317-remedy = Rett det eine av dei to tala.

K318-title = Same tenestestad to gonger
K318-message = Ein tenestestad må stå berre éin gong i ei teneste, men «{ $found }» står også i { $other }. Begge radene er rekna med.
K318-remedy = Slett den eine om det er den same, eller gi dei kvart sitt namn.

K319-title = Tenesta kan vere rekna med to gonger
K319-message = «{ $found }» står som éi rad, men er også namnet på ei teneste med eigne rader. Både rada og radene er rekna med.
K319-remedy = Fjern rada om ho er summen av radene, eller gi ho eit anna namn.

K340-title = Færre legar på vakt enn tilrådd
K340-message = { $vakt }: Tilrådd tal på legar på vakt er minst { $recommended } i eit legevaktdistrikt av denne storleiken, men her står det «{ $found }».{ $note ->
    [none] {""}
   *[other] {" "}Fotnoten seier: «{ $note }»
}
K340-remedy = Kontroller talet. Er det rett, er det eit forhold kommunen vurderer; tilrådinga tek ikkje omsyn til lokale forhold.

K341-title = Vakta går over kl. 23
K341-message = { $vakt }: Fram til kl. 23 er det tilrådd { $until_23 } legar på vakt, etterpå minst { $recommended }. Tida er oppgitt som «{ $found }», så det er ikkje klart kva som gjeld. Vakta er halden mot { $recommended }.
K341-remedy = Del vakta i to rader ved kl. 23, eller skriv tida som «16-23».

K342-title = Fastlegeheimlar blant legeårsverka
K342-message = «{ $site }» gjeld fastlegeheimlar. Dei fleste fastlegar er sjølvstendig næringsdrivande, så dei { $found } heimlane er ikkje årsverk i kommunen sine eigne tenester. Dei er rekna med i summane som tabellen gir.
K342-remedy = Ta rada ut om summen berre skal gjelde kommunen sine eigne legar.
K334-title = Oppgitt avvik stemmer ikkje
K334-message = Avviket må vere skilnaden mellom budsjett og rekneskap, rekna same vegen i heile tabellen. I kolonnen «{ $column }» gjeld det ikkje { $rows ->
    [one] { $found }
   *[other] { $rows } linjer ({ $found })
}. Avvik i rapporten er rekna på nytt.
K334-remedy = Rett avviket eller beløpa.

K335-title = Kva veg avviket er rekna
K335-message = I kolonnen «{ $column }» er avviket { $meaning ->
    [budget_less_accounts] { $budget } minus { $accounts }: eit negativt tal tyder at det er brukt meir enn budsjettet.
   *[accounts_less_budget] { $accounts } minus { $budget }: eit positivt tal tyder at det er brukt meir enn budsjettet.
} Avvik i rapporten er alltid budsjett minus rekneskap.
K335-remedy = Du treng ikkje gjere noko.

K336-title = Oppgitt forbruk i prosent stemmer ikkje
K336-message = Forbruket i prosent må vere rekneskap delt på budsjett. I kolonnen «{ $column }» står det «{ $stated }» der beløpa gir { $computed }. { $rows ->
    [one] Det gjeld éi linje: { $found }.
   *[other] Det gjeld { $rows } linjer: { $found }.
} Forbruket i rapporten er rekna på nytt.
K336-remedy = Rett prosenten eller beløpa.
K346-title = Kostnaden er ikkje tal gonger sats
K346-message = Kostnaden av «{ $tiltak }» er oppgitt som «{ $stated }», men tal, sats og det andre som står på rada, gir { $computed }. Den oppgitte kostnaden er brukt.
K346-remedy = Rett kostnaden, eller tal og sats.

K347-title = Beløpa kan vere i tusen kroner
K347-message = Ingen av kostnadene i tabellen er over { $most }. Dei er lesne som kroner. Er dei skrivne i tusen kroner, er alle summar tusen gonger for små.
K347-remedy = Er beløpa i tusen, skriv «Beløp i 1000 kr» i ei rad over tabellen, og køyr på nytt. Er dei i kroner, treng du ikkje gjere noko.
