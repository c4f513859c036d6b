# Rapporten: overskrifter, setninger og forklaringer i arbeidsboken og vedlegget.

flag-yes = Ja
flag-no = Nei
total = I alt
total-of-period = Sum
quoted = «{ $text }»
any-year = et planår
line = linje { $line }
keyword = fastlegeordningen

severity-error = feil
severity-warning = advarsel
severity-note = merknad
count-errors = { $count ->
    [one] én feil
   *[other] { $count } feil
}
count-warnings = { $count ->
    [one] én advarsel
   *[other] { $count } advarsler
}

place-sheet = { $file }, ark «{ $sheet }»
place-cell = { $file }, ark «{ $sheet }», celle { $cells }
place-cells = { $file }, ark «{ $sheet }», cellene { $cells }
place-line = { $file }, linje { $line }
place-whole-run = hele grunnlaget
more-places = { $count ->
    [one] og ett område til
   *[other] og { $count } områder til
}

# Legers navn er byttet ut.
column-liste = Liste
list-number = Liste { $number }
doctor-without-list = Lege { $number } uten liste
withheld = utelatt

# Forsiden
municipality-named = { $name } kommune
municipality-unnamed = Kommunen
title-named = Legetjenesten i { $name } kommune – nøkkeltall
title-named-economy = Legetjenesten i { $name } kommune – nøkkeltall og økonomiske konsekvenser
title-unnamed = Legetjenesten – nøkkeltall
title-unnamed-economy = Legetjenesten – nøkkeltall og økonomiske konsekvenser
cover-appendix = Vedlegg { $number }
cover-contents = Innhold
cover-page = Side
cover-of = av
cover-made-with = Laget med legetall { $version }
fact-number = Kommunenummer
fact-case = Arkivsak
fact-date = Dato
fact-as-of = Tall per
fact-data = Datagrunnlag
fact-data-files = { $count ->
    [0] ingen filer
    [one] Én fil: { $names }
   *[other] { $count } filer: { $names }
}
fact-status = Status
as-of-unknown = ikke oppgitt i grunnlaget
status-complete = Komplett: alt som ble funnet, er lest og regnet med
status-nothing = Uten tall: det ble ikke funnet noe å regne på
status-reservations = Med forbehold: { $reservations }

# Det viktigste i noen setninger
summary-nothing = Det ble ikke funnet noen listeoversikt, tilpliktingsfordeling, tabell over legeårsverk eller budsjett for tiltak i filene, så det er ingen tall å vise.
summary-lists = { $municipality } har { $lists ->
    [0] ingen fastlegelister.
    [one] én fastlegeliste, med avtalt plass til { $capacity ->
        [one] én innbygger.
       *[other] { $capacity } innbyggere.
    }
   *[other] { $lists } fastlegelister ved { $offices ->
        [one] ett legekontor
       *[other] { $offices } legekontor
    }, med avtalt plass til { $capacity ->
        [one] én innbygger.
       *[other] { $capacity } innbyggere.
    }
}
summary-lists-without-capacity = { $municipality } har { $lists ->
    [0] ingen fastlegelister.
    [one] én fastlegeliste. Kapasiteten kan ikke regnes ut.
   *[other] { $lists } fastlegelister ved { $offices ->
        [one] ett legekontor.
       *[other] { $offices } legekontor.
    } Kapasiteten kan ikke regnes ut.
}
summary-coverage = Det svarer til { $share } av innbyggertallet på { $population }.
summary-without-list = { $residents ->
    [one] Anslagsvis én innbygger står ikke på noen av listene.
   *[other] Anslagsvis { $residents } innbyggere står ikke på noen av listene.
}
summary-norm-short = { $places ->
    [one] Det mangler én plass på at ledige plasser utgjør { $norm } av listeinnbyggerne, som er normen.
   *[other] Det mangler { $places } plasser på at ledige plasser utgjør { $norm } av listeinnbyggerne, som er normen.
}
summary-norm-kept = Det oppfyller normen på { $norm } av listeinnbyggerne.
summary-free = { $places ->
    [one] Det er én ledig plass
   *[other] Det er { $places } ledige plasser
}, { $share } av kapasiteten.
summary-full = Listene er fulle: Det er ingen ledige plasser når alle lister ses samlet.
summary-overfull = { $places ->
    [one] Det står én innbygger mer
   *[other] Det står { $places } innbyggere flere
} på listene enn det er avtalt plass til.
summary-all-filled = { $lists ->
    [one] Listen har fast lege.
   *[other] Alle listene har fast lege.
}
summary-some-vacant = { $vacant ->
    [one] Én av { $lists } lister er uten fast lege.
   *[other] { $vacant } av { $lists } lister er uten fast lege.
}
summary-all-vacant = { $lists ->
    [one] Listen er uten fast lege.
   *[other] Ingen av de { $lists } listene har fast lege.
}
summary-duty = Tilpliktingen til offentlig legearbeid utgjør { $share } av en full stilling, det vil si { $posts }.
summary-duty-allowed = Det er { $share } av det avtalen med legene gir rom for.
summary-population = { $municipality } har { $population ->
    [one] én innbygger.
   *[other] { $population } innbyggere.
}
summary-posts-and-places = { $sites ->
    [one] Ved ett tjenestested
   *[other] Ved { $sites } tjenestesteder
} er det { $posts } legeårsverk og { $places ->
    [one] én plass.
   *[other] { $places } plasser.
}
summary-posts = { $sites ->
    [one] Ved ett tjenestested
   *[other] Ved { $sites } tjenestesteder
} er det { $posts } legeårsverk.
summary-places = { $sites ->
    [one] Ved ett tjenestested
   *[other] Ved { $sites } tjenestesteder
} er det { $places ->
    [one] én plass.
   *[other] { $places } plasser.
} Summen av legeårsverk kan ikke regnes ut.
summary-places-only = { $sites ->
    [one] Ved ett tjenestested
   *[other] Ved { $sites } tjenestesteder
} er det { $places ->
    [one] én plass.
   *[other] { $places } plasser.
} Legeårsverk er ikke oppgitt, så legedekningen der kan ikke regnes ut.
summary-posts-per-place = Det svarer til { $ratio } og { $hours } når årsverk uten plasser er med.
summary-vacant-posts = { $vacant } av { $posts } er ledige eller midlertidig besatt, det vil si { $share }.
summary-vacant-posts-told = Der det er oppgitt, er { $vacant } av { $posts } ledige eller midlertidig besatt, det vil si { $share }.
# Et tall som begynner en setning, skrives med bokstaver til og med tolv.
summary-missing-kinds = Grunnlaget mangler { $kinds }, så det som bygger på dette, er ikke med.
missing-lists = listeoversikt
missing-duty = tilpliktingsfordeling
missing-measures = budsjett for tiltak
summary-reservations = Tallene er gitt med forbehold om { $reservations }; se «{ $section }».

# Kapitler
section-key-figures = Nøkkeltall
section-lists = Fastlegelister
section-duty = Tilplikting
section-posts = Legeårsverk og plasser
section-clinic = Legevakt
section-economy = Tiltak og økonomiske konsekvenser
section-assumptions = Forutsetninger
section-quality = Datagrunnlag og kvalitet
section-missing = Dette mangler
section-definitions = Definisjoner

# Arkene i arbeidsboken
sheet-key-figures = Nøkkeltall
sheet-offices = Legekontor
sheet-fastlegelister = Fastlegelister
sheet-tilplikting = Tilplikting
sheet-services = Tjenester
sheet-legeaarsverk = Legeårsverk
sheet-aktivitet = Aktivitet
sheet-kostra = KOSTRA
sheet-vaktbemanning = Legevakt
sheet-recommendation = Anbefalt legevakt
sheet-budsjett = Budsjett og regnskap
sheet-economy = Økonomi
sheet-tiltak = Tiltak
sheet-new-doctors = Nye leger
sheet-measure-status = Tiltaksstatus
sheet-assumptions = Forutsetninger
sheet-findings = Funn
sheet-sources = Kilder
sheet-columns = Kolonner
sheet-missing = Mangler
sheet-definitions = Definisjoner

group-lists = Fastlegelister
group-duty = Tilplikting
group-posts = Legeårsverk og plasser
group-clinic = Legevakt
group-activity = Aktivitet
group-statistics = Sammenligning med andre
group-budget = Budsjett og regnskap
group-economy = Tiltak og økonomi

caption-key-figures = Nøkkeltall
caption-key-figures-of = Nøkkeltall: { $group }
caption-offices = Lister, kapasitet og listelengde per legekontor
caption-offices-dated = Lister, kapasitet og listelengde per legekontor, { $date }
caption-lists = Fastlegelister
caption-duty = Tilplikting per tjenestested
caption-services = Legeårsverk og plasser per tjeneste
caption-posts = Legeårsverk og plasser per tjenestested
caption-activity = Aktivitet år for år
caption-statistics = Nøkkeltall fra statistikken
caption-roster = Leger på vakt
caption-recommendation = Anbefalt legebemanning for legevaktdistriktet
caption-budget = Linjer i budsjett og regnskap
caption-measures = Tiltak med kostnad per år (kroner)
caption-cost-per-measure = Kostnad per tiltak og år (kroner)
caption-new-doctors = Nye leger etter oppstart
caption-measure-overview = Tiltak, ansvar og tid
caption-measure-status = Tiltak etter status
caption-economy = Økonomiske konsekvenser { $years } (kroner)
caption-assumptions = Forutsetninger for beregningene
caption-reservations = Feil og advarsler i grunnlaget
caption-findings = Feil, advarsler og merknader
caption-sources = Filer og tabeller som er lest
caption-columns = Hvordan kolonnene er lest
caption-missing = Opplysninger som mangler, og hva de ville gitt
caption-definitions = Definisjoner og beregninger

header-figure = Nøkkeltall
header-value = Verdi
header-unit = Enhet
header-group = Område
header-calculation = Beregning
header-source-cells = Celler i grunnlaget
header-source = Kilde
header-lists = Lister
header-mean-length = Snitt per liste
header-sites = Tjenestesteder
header-places-per-post = Plasser per legeårsverk
header-sum = Sum
header-stated-start = Oppgitt som
header-measures = Tiltak
header-year = År
header-assumption = Forutsetning
header-code = Kode
header-severity = Alvor
header-place = Sted
header-file = Fil
header-sheet = Ark
header-cells = Celler
header-finding = Hva som er funnet
header-remedy = Gjør slik
header-contents = Innhold
header-as-of = Per dato
header-rows = Rader
header-sha256 = SHA-256 (begynnelsen)
header-read-as = Lest som
header-column-head = Overskriftens celle
header-missing = Det som mangler
header-would-give = Ville gitt
header-definition = Definisjon
header-rests-on = Forutsetningenes kilder
header-name = Navn i arbeidsboken

# Kolonner i tabellen per år
year-frame = Ramme
year-tiltak_sum = Kostnad
year-tiltak_drift = Drift
year-tiltak_investering = Investering
year-tiltak_varig = Varige tiltak
year-tiltak_engangs = Engangstiltak
year-tilskudd = Tilskudd
year-refusjon = Refusjon
year-omdisponering = Omdisponering
year-egne_midler = Nye egne midler
year-kostnad_per_liste = Kostnad per liste
year-kostnad_per_legeaarsverk = Kostnad per legeårsverk
year-tiltak_andel_av_budsjett = Andel av budsjettet
year-netto = Netto kostnad
year-ramme_avvik = Ramme minus kostnad
year-kostnad_per_innbygger = Kostnad per innbygger
year-prisindeks = Prisindeks
year-tiltak_sum_lopende = Kostnad, løpende priser
year-netto_lopende = Netto kostnad, løpende priser

# Merknader til tabellene
note-no-value = «–» betyr at det ikke er oppgitt noen verdi, eller at ingen verdi hører hjemme der.
note-unreadable = «uleselig» betyr at cellen inneholder noe som ikke kunne leses. Funnene sier hva som står der.
note-source = Radene er lest fra { $place }.
note-names = Legers navn er byttet ut med listenummer, og kommentarer er utelatt.
note-live-measures = Beløpene per år er formler. Gule celler med ramme kan endres, og summene følger med. En merknad ved cellen sier hvor verdien er fra.
note-office-unknown = «–» betyr at tallet mangler eller ikke kunne leses for minst én liste ved kontoret.
note-service-unknown = «–» betyr at tjenesten ikke har slike tall, eller at minst ett av dem mangler eller ikke kunne leses.
note-quiet-year = «–» betyr at tiltaket ikke har kostnad det året, eller at ingen verdi hører hjemme der.
note-status-unknown = «–» betyr at det ikke er oppgitt noen status.
note-frame-missing = «–» betyr at det ikke er oppgitt noen ramme for året.
note-share-of-budget = Andelen av budsjettet er regnet for de årene det finnes et budsjett for. Andelene har ingen sum.

note-prices = Beløpene er i faste { $year }-kroner der det ikke står løpende priser. Løpende priser er de faste ganget med prisindeksen, som er 100 i { $year }.
note-prices-frame = Rammen er holdt opp mot kostnaden i faste priser. Den er ikke regnet om.
note-findings = Feil holder tallene de gjelder, utenfor. Advarsler er forbehold. Merknader sier hvordan noe er lest.
no-assumption = ingen
shorthand-unreadable = uleselig
unknown-zero-divisor = { $figures }: «–» fordi tallet det skulle deles på, er 0.
unknown-missing-cells = { $figures }: «–» fordi det mangler verdier i { $cells }.
unknown-see-findings = { $figures }: «–» fordi noe mangler eller ikke kunne leses i { $cells }; se { $codes } i funnene.
rest-in-workbook = { $count ->
    [one] Én rad til står i arbeidsboken.
   *[other] { $count } rader til står i arbeidsboken.
}

# Lister
lists-means = Gjennomsnittlig listelengde er { $all } når alle lister regnes med, og { $filled } på lister med fast lege.
lists-mean-of-all = Gjennomsnittlig listelengde er { $all } når alle lister regnes med.
chart-offices = Kapasitet og listeinnbyggere per legekontor
chart-offices-unit = innbyggere
chart-offices-part = { $office }: kapasitet { $capacity }, på liste { $listed }
chart-offices-alternative = Stolpediagram over kapasitet og listeinnbyggere per legekontor. { $offices }.
chart-offices-in-short = Stolpediagram over kapasitet og listeinnbyggere for { $count ->
    [one] ett legekontor
   *[other] { $count } legekontor
}. Høyeste kapasitet er { $capacity } plasser, ved { $office }. Alle tallene står i tabellen over.
chart-see-table = { $title }. Tallene står i tabellen over.
series-capacity = Kapasitet
series-listed = Listeinnbyggere

# Tilplikting
duty-total-agrees = Raden «{ $label }» ({ $cell }) oppgir { $stated }, som stemmer med summen av radene.
duty-total-differs = Raden «{ $label }» ({ $cell }) oppgir { $stated }, men radene summerer seg til { $computed }. Forskjellen er { $difference } prosentpoeng. Tallene her bygger på radene.
chart-duty = Tilplikting per tjenestested
chart-duty-alternative = Stolpediagram over tilplikting per tjenestested, i prosent av en stilling: { $parts }.
chart-duty-in-short = Stolpediagram over tilplikting ved { $count ->
    [one] ett tjenestested
   *[other] { $count } tjenestesteder
}. Høyeste andel er { $share } av en stilling, ved { $site }. Alle tallene står i tabellen over.

# Tiltak og økonomi
heading-not-costed = Tiltak uten oppgitt kostnad
heading-outside = Tiltak utenfor planperioden eller uten startår
heading-unreadable = Tiltak som ikke kunne leses
heading-whole-posts = Stillinger regnet om til hele årsverk
heading-read-as = Slik er tiltakene lest
outside-with-cost = { $name } ({ $start }): { $cost }
outside-without-cost = { $name } ({ $start })
whole-post = { $name }: { $cost } for { $share } av en stilling svarer til { $whole } for et helt årsverk.
start-unknown = uten startår
start-read-as = { $name }: «{ $words }» er lest som { $start }.
began-before = { $name }: startet i { $start }, før planperioden, og løper videre.
heading-behind-cost = Slik er kostnaden satt sammen
heading-measures = Mer om tiltakene
heading-calculations = Slik er kostnadene regnet ut
heading-open-rates = Satser uten oppgitt antall
heading-stops-after = Tiltak som stopper etter { $end }
measure-and-text = { $name }: { $text }
rate-without-quantity = { $rate } hver gang, antall ikke oppgitt
chart-economy = Kostnad av tiltakene per år
chart-economy-frame = Kostnad av tiltakene per år mot rammen
chart-economy-net = Kostnad av tiltakene per år, brutto og netto
chart-economy-net-frame = Kostnad av tiltakene per år, brutto og netto, mot rammen
chart-economy-part = { $year }: { $cost }
chart-economy-part-frame = { $year }: { $cost } mot en ramme på { $frame }
chart-economy-part-net = { $year }: { $cost }, netto { $net }
chart-economy-part-net-frame = { $year }: { $cost }, netto { $net }, ramme { $frame }
chart-economy-alternative = Stolpediagram over kostnaden av tiltakene per år, i kroner. { $parts }.

# Forutsetninger, datagrunnlag, mangler og formler i ord
assumptions-intro = Beregningene bygger på disse forutsetningene. I arbeidsboken står verdiene i gule celler med ramme: De kan endres, og tallene følger med. Setningene i rapporten endres ikke.
definitions-intro = Tabellen sier hva hvert tall betyr, og hvilke celler det bygger på. Filene og arkene er listet under «{ $table }».
source-and-place = { $source } ({ $place })
quality-complete = Det er ingen feil eller advarsler. Alt som ble gjenkjent i filene, er lest.
quality-reservations = Gjennomgangen av filene ga { $reservations }. Tall som en feil gjelder, er holdt utenfor og vises som «–».
file-without-table = ingen tabell som kan brukes
file-not-read = filen kunne ikke leses
missing-column = Kolonnen «{ $column }» i { $kind }
missing-gives-economy = Kostnad av tiltakene per år og i planperioden
missing-gives-frequency = Vakthyppigheten på legevakten mot den anbefalte
words-sum = sum av { $column } i { $table }
words-distinct = antall ulike verdier av { $column } i { $table }
words-single = antall verdier av { $column } som står i bare én rad i { $table }
words-count-lists = antall lister
words-count-duties = antall oppgaver
words-count-sites = antall tjenestesteder
words-count-series = antall serier
words-count-statistics = antall nøkkeltall
words-count-shifts = antall vakter
words-count-lines = antall budsjettlinjer
words-count-measures = antall tiltak
words-where = { $what } der { $condition }
words-flag = { $column } er «{ $flag }»
words-above = { $column } er over «{ $limit }»
words-positive = { $column } er over 0
words-stated = { $column } er oppgitt
words-not-stated = { $column } ikke er oppgitt
words-refund-of-year = Refusjon i { $year }
words-reallocation-of-year = Omdisponering i { $year }
words-doctors-of-year = Leger på plass ved utgangen av { $year }
words-round-down = { $value }, rundet ned til nærmeste hele
words-uptake = (ramme − kostnad) / det én gang koster, rundet ned til nærmeste hele
subject-uptake = Rammen for { $year } rekker til «{ $name }»
subject-any-rate = Så mange ganger rammen rekker til en sats uten antall
words-at-least-zero = { $value }, men minst 0
words-over-years = { $figure }, summert over planårene
words-cost-of-year = Kostnad i { $year }
words-grant-of-year = Tilskudd i { $year }

header-recommendation = Anbefaling
roster-below = { $below ->
    [one] Én
   *[other] { $below }
} av { $shifts } vakter på legevakten har færre leger enn anbefalt for et distrikt med { $residents } innbyggere. Til sammen mangler { $lacking ->
    [one] én lege
   *[other] { $lacking } leger
} når hver vakt telles én gang.
roster-enough = { $shifts ->
    [one] Vakten på legevakten har minst så mange leger som anbefalt for et distrikt med { $residents } innbyggere.
   *[other] Alle { $shifts } vakter på legevakten har minst så mange leger som anbefalt for et distrikt med { $residents } innbyggere.
}
roster-unknown = Bemanningen kunne ikke holdes mot anbefalingen, fordi antall leger mangler eller ikke kunne leses på minst én vakt.
roster-no-district = Bemanningen er ikke holdt mot anbefalingen, fordi det ikke er oppgitt hvor mange som bor i legevaktdistriktet.
roster-footnotes = { $count ->
    [one] Én av vaktene med færre leger enn anbefalt har en fotnote
   *[other] { $count } av vaktene med færre leger enn anbefalt har en fotnote
} som kan ha noe å si for sammenligningen: { $notes }
roster-footnote = { $shift }: «{ $note }»
roster-hours-open = { $count ->
    [one] Én vakt går over kl. 23 eller mangler klokkeslett.
   *[other] { $count } vakter går over kl. 23 eller mangler klokkeslett.
} For slike vakter er anbefalingen for natten brukt.
recommendation-source = Anbefalingen er laget av Nasjonalt kompetansesenter for legevaktmedisin (NKLM) og er hentet fra { $source }. Den er ment som et utgangspunkt for minimum legebemanning. Kilden sier at det er store forskjeller mellom legevakter, og at lokale forhold og rutiner må være med i vurderingen.
recommendation-frequency = Vakthyppigheten er ikke vurdert, fordi det ikke er oppgitt hvor mange leger som deler vaktene.
recommendation-residents = Innbyggere i legevaktdistriktet
recommendation-primary = Største vakthyppighet for primærvakt
recommendation-together = Største vakthyppighet samlet
recommendation-backup = Bakvakt for utrykning
recommendation-backup-late = Bakvakt for utrykning etter kl. 23
recommendation-two-until = To leger på vakt til kl. 23
recommendation-two-always = Minst to leger på vakt
band-below = under { $to }
band-between = { $from }–{ $to }
band-above = over { $from }
frequency = { $number }-delt
note-not-said = «–» betyr at kilden ikke sier noe om dette.
posts-missing = Legeårsverk er oppgitt for { $told } av { $sites } tjenestesteder. Det mangler for { $missing }, og derfor er det ingen sum.
more-sites = { $count } til
vacant-site = { $site }: { $vacant } av { $posts } årsverk er ledige eller midlertidig besatt ({ $share })
any-year-of-accounts = et år

section-budget = Budsjett og regnskap
sheet-budget-sums = Budsjettsummer
sheet-budget-groups = Budsjettgrupper
caption-budget-sums = Regnskap og budsjett i alt (netto, kroner)
caption-budget-groups = Regnskap og budsjett etter { $group } (netto, kroner)
header-net = Netto
header-deviation = Budsjett minus regnskap { $year }
header-used = Forbruk { $year }
chart-budget = Netto regnskap og budsjett
chart-budget-alternative = Netto i kroner. { $parts }.
note-budget-net = Summene er netto: utgifter er positive og inntekter negative tall.
note-budget-deviation = Et negativt tall i budsjett minus regnskap betyr at det er brukt mer enn budsjettet.
note-budget-unknown = «–» betyr at minst ett av beløpene ikke kunne leses, eller at det ikke er noe budsjett å regne forbruk av.

summary-accounts = Netto regnskap for { $year } er { $accounts }.
summary-used-of-revised = Det er { $share } av det reviderte budsjettet for { $year } på { $budget }, { $difference } { $direction ->
    [above] over
   *[below] under
} budsjettet.
summary-used-of-adopted = Det er { $share } av det vedtatte budsjettet for { $year } på { $budget }, { $difference } { $direction ->
    [above] over
   *[below] under
} budsjettet.
summary-budget = Budsjettet for { $year } er { $budget } netto.
summary-budget-revised-only = Det reviderte budsjettet for { $year } er { $budget } netto.
summary-budget-revised = Det reviderte budsjettet for { $year } er { $budget } netto, mot { $adopted } da det ble vedtatt.
summary-budget-against-accounts = { $direction ->
    [equal] Det er det samme som regnskapet for { $year }.
    [below] Det er { $difference } ({ $share }) under regnskapet for { $year }.
   *[above] Det er { $difference } ({ $share }) over regnskapet for { $year }.
}
summary-frame-is-budget = Rammen for tiltakene i { $year } er det samme beløpet.
summary-frame-below-budget = Rammen for tiltakene i { $year } er { $frame }, { $difference } under budsjettet.
summary-frame-above-budget = Rammen for tiltakene i { $year } er { $frame }, { $difference } over budsjettet.
subject-series = { $name } { $years }
subject-any-series = en serie fra første til siste år
subject-key-figure = { $name }, { $region } { $year }
subject-against = { $name }, { $region } mot { $group } { $year }
subject-any-key-figure = Nøkkeltall fra KOSTRA
words-count-of-year = antallet i { $year }
words-number = { $column } er { $number }
words-growth = (siste år − første år) / første år × 100
words-key-figure = verdien av nøkkeltallet for kommunen i det nyeste året
words-against = verdien for kommunen − verdien for kommunegruppen i samme år
unit-nokkeltall = som nøkkeltallet

section-activity = Aktivitet
activity-grown = { $name } har økt med { $share }, fra { $before } i { $first } til { $after } i { $last }.
activity-fallen = { $name } har gått ned med { $share }, fra { $before } i { $first } til { $after } i { $last }.
activity-unchanged = { $name } er på samme nivå i { $last } som i { $first }: { $after }.
activity-turns = Tallet har ikke gått samme vei hvert år.
activity-lowest = Lavest var { $count } i { $year }.
activity-highest = Høyest var { $count } i { $year }.
sheet-activity-years = Aktivitet per år
caption-activity-years = Aktivitet per år
caption-activity-years-of = Aktivitet per år: { $series }
chart-activity-unit = antall
chart-activity-part = { $count } i { $year }
chart-activity-alternative = Linjediagram over { $name }: { $points }.
chart-activity-in-short = Linjediagram over { $name }, fra { $first } til { $last }.
section-statistics = Sammenligning med andre
statistics-own = { $name }: { $value } i { $region } i { $year }.
statistics-above-group = { $name }: { $value } i { $region } i { $year }, mot { $other } i { $group } samme år. Det er { $difference } høyere.
statistics-below-group = { $name }: { $value } i { $region } i { $year }, mot { $other } i { $group } samme år. Det er { $difference } lavere.
statistics-as-group = { $name }: { $value } i { $region } i { $year }, det samme som i { $group }.
statistics-earlier = I { $year } var tallet { $value }.
statistics-extremes = Av de { $count } kommunene med tall for { $year } ligger { $region } høyest ({ $value }) og { $other } lavest ({ $least }).
statistics-highest = Av de { $count } kommunene med tall for { $year } ligger { $region } høyest ({ $value }).
statistics-lowest = Av de { $count } kommunene med tall for { $year } ligger { $region } lavest ({ $value }).
header-key-figure = Nøkkeltall
sheet-comparison = Sammenligning
caption-comparison = Nøkkeltall for kommunen og dem den sammenlignes med
note-no-statistic = «–» betyr at statistikken ikke har noe tall der.
note-more-regions = Tabellen viser kommunen og gruppen. Alle tallene som ble lest, står i arket «{ $sheet }» i arbeidsboken.

group-drivers = Kostnadsdrivere
group-capacity = Kapasitet
sheet-drivers = Kostnadsdrivere
caption-drivers = Slik er kostnadene beregnet
note-driver-unknown = «–» betyr at beløpet ikke kunne beregnes. Funnene sier hvorfor.
words-driver = Mengder ganget med priser, slik beregningen av tiltaket viser
words-round-up = { $value }, rundet opp til nærmeste hele tall
subject-any-measure = et tiltak

factor-aarsverk = Årsverk
factor-aarslonn = Årslønn
factor-pensjon = Pensjon
factor-arbeidsgiveravgift = Arbeidsgiveravgift
factor-antall = Antall
factor-sats = Sats
factor-leger = Leger
factor-dager = Dager
factor-andel = Andel
factor-innbyggere = Listeinnbyggere
factor-timer = Timer per uke
factor-uker = Uker
factor-areal = Areal i kvadratmeter
factor-belop = Beløp
factor-aarlig_virkning = Årlig virkning

section-scenarios = Scenarioer
heading-scenarios = Planen og scenarioene
scenarios-intro = Et scenario endrer noen av forutsetningene og regner alt på nytt på samme måte som for planen.
sheet-scenarios = Scenarioer
sheet-scenario-assumptions = Scenarioforutsetninger
sheet-scenario-figures = Scenariotall
sheet-scenario-measures = Scenario { $number } – tiltak
caption-scenario-costs = Kostnad per år i kroner, planen og scenarioene
caption-scenario-costs-with-lists = Kostnad per år i kroner for tiltak og nye hjemler, planen og scenarioene
caption-scenario-assumptions = Forutsetninger i planen og i scenarioene
caption-scenario-figures = Tall som er annerledes i scenarioene
caption-scenario-measures = Tiltakene i scenarioet «{ $name }»
chart-scenarios = Kostnad i planperioden i kroner
chart-scenarios-with-lists = Kostnad av tiltak og nye hjemler i planperioden i kroner
chart-scenarios-alternative = Stolper med kostnaden i planperioden i kroner. { $parts }.
header-scenario = Scenario
header-against-plan = Mot planen
the-plan = Planen
note-scenario-unknown = «–» betyr at tallet ikke kunne beregnes i scenarioet.
note-scenario-cells = I arbeidsboken følger en celle som ikke er endret i scenarioet, planen. Den kan skrives over, og da gjelder den nye verdien bare i scenarioet.
heading-scenario-measures = Endringer i tiltakene
change-left-out = gjennomføres ikke
change-cost = koster { $cost }
change-start = fra { $when }
change-end = til og med { $when }
scenario-unknown = { $name }: Kostnaden kunne ikke beregnes.
scenario-same = { $name }: { $what } koster { $total } i planperioden, det samme som i planen.
scenario-more = { $name }: { $what } koster { $total } i planperioden, { $difference } mer enn i planen.
scenario-less = { $name }: { $what } koster { $total } i planperioden, { $difference } mindre enn i planen.
what-measures = Tiltakene
what-measures-and-lists = Tiltak og nye hjemler
scenario-new-lists = { $count ->
    [0] Det trengs ingen nye hjemler i { $year }{ $against }
    [one] Det trengs én ny hjemmel i { $year }{ $against }
   *[other] Det trengs { $count } nye hjemler i { $year }{ $against }
}
scenario-against = { $planned ->
    [0] , mot ingen i planen.
    [one] , mot én i planen.
   *[other] , mot { $planned } i planen.
}
scenario-as-planned = , som i planen.
scenario-lost-places = { $lost } faller bort over taket per liste.
sheet-capacity = Kapasitet
sheet-capacity-years = Kapasitet per år
heading-capacity = Kapasitet og nye hjemler
caption-capacity = Kapasiteten på fastlegelistene
caption-capacity-years = Behov for plasser og nye hjemler
year-folketallsindeks = Folketall (første planår = 100)
year-kapasitetsbehov = Plasser det er behov for
year-kapasitetsmangel = Plasser som mangler
year-nye_hjemler = Nye hjemler som trengs
year-kostnad_nye_hjemler = Kostnad av nye hjemler
year-samlet_kostnad = Tiltak og nye hjemler
source-and-date = { $source } (sats fra { $date })

heading-sensitivity = Hvilken forutsetning betyr mest
sheet-sensitivity = Følsomhet
caption-sensitivity = Endring i kostnaden av tiltakene i planperioden (kroner)
header-lower = { $per_cent } lavere
header-higher = { $per_cent } høyere
sensitivity-cost = Kostnad: { $name }
sensitivity-most = Én forutsetning om gangen er endret med { $per_cent } i hver retning, mens de andre står. { $count ->
    [one] Mest betyr { $names }, som endrer kostnaden av tiltakene i planperioden med { $amount }.
   *[other] Mest betyr { $names }, som hver for seg endrer kostnaden av tiltakene i planperioden med { $amount }.
}
sensitivity-without-lists = Kostnaden av nye hjemler er ikke med her.
chart-sensitivity = Endring i kostnaden av tiltakene når én forutsetning endres { $per_cent }
chart-sensitivity-alternative = Stolper til hver side av planens kostnad, i kroner, den bredeste først. { $parts }.
scenario-lists-not-priced = { $count ->
    [one] Hva den koster, er ikke oppgitt.
   *[other] Hva de koster, er ikke oppgitt.
}
# Innfasing, prioritering og det rammen rekker til
heading-phased-in = Tiltak som innfases over flere år
phased-in = { $name }: innfases jevnt { $years } og er på plass i sin helhet fra { $last }.
phased-in-cost = { $name }: innfases jevnt { $years } og er på plass i sin helhet fra { $last }. Helårskostnaden er da { $cost }; før det følger den andelen som er på plass.
doctors-in-place = Antall nye leger på plass ved utgangen av året: { $parts }.
doctors-in-place-part = { $count } i { $year }
sheet-doctors-in-place = Leger på plass
caption-doctors-in-place = Nye leger på plass, år for år
header-doctors-in-place = Nye leger på plass ved utgangen av året
heading-priority = Hva rammen rekker til
sheet-priority = Prioritering
caption-priority = Hva rammen rekker til, etter prioritet (kroner)
caption-priority-year = Hva rammen rekker til i { $year } (kroner)
header-order = Rekkefølge
header-net-cost = Netto kostnad
header-cost-so-far = Kostnad så langt
header-left-of-frame = Igjen av rammen
header-within-frame = Innenfor rammen
note-priority = Tiltakene tar av rammen etter prioritet, 1 først. Tiltak uten prioritet kommer sist, og tiltak med lik prioritet står i arbeidsbokens rekkefølge. Kostnaden er etter tilskudd og refusjoner.
note-no-priority = «–» betyr at tiltaket ikke har noen prioritet.
priority-not-costed = { $count ->
    [one] Ett tiltak uten oppgitt kostnad er ikke holdt mot rammen.
   *[other] { $count } tiltak uten oppgitt kostnad er ikke holdt mot rammen.
}
frame-reaches = Rammen for { $year } er { $frame }. Den dekker { $inside ->
    [0] ingen
    [one] ett
   *[other] { $inside }
} av { $total ->
    [one] ett tiltak
   *[other] { $total } tiltak
} fullt ut.
sheet-uptake = Opptak i rammen
caption-uptake = Satser uten oppgitt antall: hvor mange ganger rammen rekker
header-rate = Sats
header-cost-of-one = Kostnad per gang
header-uptake = Ganger rammen rekker
header-uptake-cost = Kostnad i alt
note-uptake = Hver rad gjelder alene: det som er igjen av rammen når de andre kostnadene er dekket, brukes på dette ene tiltaket. Antallet er rundet ned.

# Celler i arbeidsboken som kan endres: hva som kan skrives der, og hvor verdien er fra
input-title = Kan endres
input-refused = Det kan ikke stå her
input-number = Skriv et tall fra 0 og oppover.
input-any-number = Skriv et tall.
input-between = Skriv et tall fra { $least } til { $most }.
input-per-cent = Skriv prosenten som et tall fra { $least } til { $most }, uten prosenttegn.
input-any-per-cent = Skriv prosenten som et tall fra 0 og oppover, uten prosenttegn.
input-year = Skriv et årstall med fire siffer, fra { $least } til { $most }.
input-months = Skriv hvor mange måneder av året tiltaket er i drift, fra 1 til 12.
input-words = Velg et av ordene i listen.
input-optional = Står cellen tom, er verdien ikke oppgitt.
input-source = Kilde: { $source }.
input-read = Lest fra { $place }.
input-measure = Ikke oppgitt. Tiltaket står i { $place }.
