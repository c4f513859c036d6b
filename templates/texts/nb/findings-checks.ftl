K301-title = Oppgitt sum stemmer ikke med radene
K301-message = En oppgitt sum må være lik radene den summerer. «{ $label }» oppgir «{ $stated }» i kolonnen { $column }, men radene gir { $computed }. Forskjellen er { $difference }.
K301-remedy = Rett summen eller radene i arbeidsboken. Nøkkeltallene er regnet av radene.

K302-title = Oppgitt gjennomsnitt stemmer ikke med radene
K302-message = Et oppgitt gjennomsnitt må være gjennomsnittet av radene. «{ $label }» oppgir «{ $stated }» i kolonnen { $column }, men radene gir { $computed }. Forskjellen er { $difference }.
K302-remedy = Rett gjennomsnittet eller radene i arbeidsboken. Nøkkeltallene er regnet av radene.

K303-title = Oppgitte ledige plasser stemmer ikke
K303-message = Ledige plasser må være listetak minus listelengde. Cellen oppgir «{ $stated }», men { $ceiling } minus { $length } er { $computed }.
K303-remedy = Rett ledige plasser, listetaket eller listelengden. Nøkkeltallene er regnet av listetak og listelengde.

K304-title = Uvanlig lang liste
K304-message = En liste har til vanlig høyst { $limit } personer, men her står det «{ $found }».
K304-remedy = Se etter om tallet er riktig. Deler flere leger listen, så merk den som fellesliste.

K305-title = Uvanlig listetak
K305-message = Et listetak ligger til vanlig mellom { $low } og { $high }, men her står det «{ $found }».
K305-remedy = Se etter om tallet er riktig. Deler flere leger listen, så merk den som fellesliste.

K306-title = Listen er lengre enn taket
K306-message = En liste skal ikke ha flere personer enn listetaket. Her står det «{ $found }» personer på en liste med tak { $ceiling }.
K306-remedy = Se etter om listelengden og listetaket er riktige. Er de det, trenger du ikke gjøre noe.

K307-title = Listen mangler et tall
K307-message = Hver liste må ha et tall i kolonnen { $column }, men cellen er tom. Nøkkeltall som bygger på kolonnen, blir ikke regnet ut.
K307-remedy = Fyll inn tallet, og kjør på nytt.

K308-title = En lege har mer tilplikting enn avtalen åpner for
K308-message = En fastlege kan tilpliktes høyst { $limit } av full stilling (ASA 4310). Denne legen har «{ $found }» { $rows ->
    [one] på én rad
   *[other] på { $rows } rader til sammen
}.
K308-remedy = Se etter om ressursen og legen er riktige på radene. Gjelder noe av det en annen stilling, så skriv det i en kommentar.

K309-title = Samlet tilplikting er over det avtalen åpner for
K309-message = Samlet tilplikting kan være høyst { $limit } av det avtalen åpner for hos leger med fast liste, men er «{ $found }».
K309-remedy = Se etter om ressursene er riktige, og om alle lister med fast lege er med i listeoversikten.

K310-title = Lege med tilplikting står ikke i listeoversikten
K310-message = En lege med tilplikting må stå i listeoversikten, men legen i denne cellen gjør ikke det. Ressursen er regnet med.
K310-remedy = Skriv navnet likt i de to arbeidsbøkene, eller se etter om listeoversikten mangler en liste.

K311-title = Ressurs utenfor det mulige
K311-message = En ressurs må være fra { $low } til { $high } av full stilling, men her står det «{ $found }».
K311-remedy = Se etter om tallet og enheten er riktige. Gjelder raden flere leger, så del den i én rad per lege.

K312-title = Samme nummer på to tiltak
K312-message = Hvert tiltak må ha sitt eget nummer, men «{ $found }» står også i { $other }. Begge tiltakene er regnet med.
K312-remedy = Gi det ene tiltaket et annet nummer, eller slett det ene hvis det er det samme tiltaket.

K313-title = Samme tiltak to ganger
K313-message = Et tiltak må stå bare én gang, men «{ $found }» står også i { $other }. Begge er regnet med.
K313-remedy = Slett det ene hvis det er det samme tiltaket, eller gi dem hvert sitt navn.

K314-title = Kommunale timer er oppgitt to steder
K314-message = Kommunale timer må hentes fra ett sted. Listeoversikten gir { $lists } timer i uken, tilpliktingsfordelingen { $duty }. Korrigert listelengde er regnet av tilpliktingsfordelingen.
K314-remedy = Se etter om de to skal være like. Er de ment ulikt, trenger du ikke gjøre noe.

K315-title = Summen stemmer ikke med årene
K315-message = Summen av et tiltak må være lik beløpene per år. For «{ $tiltak }» står det «{ $stated }», men årene gir { $computed }. Forskjellen er { $difference }. Beløpene per år er brukt.
K315-remedy = Rett summen eller beløpene.

K316-title = Flere legeårsverk enn plasser
K316-message = Et tjenestested har til vanlig langt færre legeårsverk enn plasser, men her står det «{ $found }» årsverk til { $places } plasser.
K316-remedy = Se etter om årsverkene er oppgitt i prosent, eller om de to tallene har byttet plass.

K317-title = Flere ledige enn det er årsverk
K317-message = Det kan ikke være flere ledige eller midlertidig besatte årsverk enn årsverk i alt, men her står det «{ $found }» av { $posts }.
K317-remedy = Rett det ene av de to tallene.

K318-title = Samme tjenestested to ganger
K318-message = Et tjenestested må stå bare én gang i en tjeneste, men «{ $found }» står også i { $other }. Begge radene er regnet med.
K318-remedy = Slett den ene hvis det er det samme, eller gi dem hvert sitt navn.

K319-title = Tjenesten kan være regnet med to ganger
K319-message = «{ $found }» står som én rad, men er også navnet på en tjeneste med egne rader. Både raden og radene er regnet med.
K319-remedy = Fjern raden hvis den er summen av radene, eller gi den et annet navn.

K340-title = Færre leger på vakt enn anbefalt
K340-message = { $vakt }: Anbefalt antall leger på vakt er minst { $recommended } i et legevaktdistrikt av denne størrelsen, men her står det «{ $found }».{ $note ->
    [none] {""}
   *[other] {" "}Fotnoten sier: «{ $note }»
}
K340-remedy = Kontroller tallet. Er det riktig, er det et forhold kommunen vurderer; anbefalingen tar ikke hensyn til lokale forhold.

K341-title = Vakten går over kl. 23
K341-message = { $vakt }: Fram til kl. 23 er det anbefalt { $until_23 } leger på vakt, etterpå minst { $recommended }. Tiden er oppgitt som «{ $found }», så det er ikke klart hva som gjelder. Vakten er holdt mot { $recommended }.
K341-remedy = Del vakten i to rader ved kl. 23, eller skriv tiden som «16-23».

K342-title = Fastlegehjemler blant legeårsverkene
K342-message = «{ $site }» gjelder fastlegehjemler. De fleste fastleger er selvstendig næringsdrivende, så de { $found } hjemlene er ikke årsverk i kommunens egne tjenester. De er regnet med i summene som tabellen gir.
K342-remedy = Ta raden ut hvis summen bare skal gjelde kommunens egne leger.
K334-title = Oppgitt avvik stemmer ikke
K334-message = Avviket må være forskjellen mellom budsjett og regnskap, regnet samme vei i hele tabellen. I kolonnen «{ $column }» gjelder det ikke { $rows ->
    [one] { $found }
   *[other] { $rows } linjer ({ $found })
}. Avvik i rapporten er regnet på nytt.
K334-remedy = Rett avviket eller beløpene.

K335-title = Hvilken vei avviket er regnet
K335-message = I kolonnen «{ $column }» er avviket { $meaning ->
    [budget_less_accounts] { $budget } minus { $accounts }: et negativt tall betyr at det er brukt mer enn budsjettet.
   *[accounts_less_budget] { $accounts } minus { $budget }: et positivt tall betyr at det er brukt mer enn budsjettet.
} Avvik i rapporten er alltid budsjett minus regnskap.
K335-remedy = Du trenger ikke gjøre noe.

K336-title = Oppgitt forbruk i prosent stemmer ikke
K336-message = Forbruket i prosent må være regnskap delt på budsjett. I kolonnen «{ $column }» står det «{ $stated }» der beløpene gir { $computed }. { $rows ->
    [one] Det gjelder én linje: { $found }.
   *[other] Det gjelder { $rows } linjer: { $found }.
} Forbruket i rapporten er regnet på nytt.
K336-remedy = Rett prosenten eller beløpene.
K346-title = Kostnaden er ikke antall ganger sats
K346-message = Kostnaden av «{ $tiltak }» er oppgitt som «{ $stated }», men antall, sats og det andre som står på raden, gir { $computed }. Den oppgitte kostnaden er brukt.
K346-remedy = Rett kostnaden, eller antall og sats.

K347-title = Beløpene kan være i tusen kroner
K347-message = Ingen av kostnadene i tabellen er over { $most }. De er lest som kroner. Er de skrevet i tusen kroner, er alle summer tusen ganger for små.
K347-remedy = Er beløpene i tusen, skriv «Beløp i 1000 kr» i en rad over tabellen, og kjør på nytt. Er de i kroner, trenger du ikke gjøre noe.
