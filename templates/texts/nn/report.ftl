# Rapporten: overskrifter, setningar og forklaringar i arbeidsboka og vedlegget.

flag-yes = Ja
flag-no = Nei
total = I alt
total-of-period = Sum
quoted = «{ $text }»
any-year = eit planår
line = linje { $line }
keyword = fastlegeordninga

severity-error = feil
severity-warning = åtvaring
severity-note = merknad
count-errors = { $count ->
    [one] éin feil
   *[other] { $count } feil
}
count-warnings = { $count ->
    [one] éi åtvaring
   *[other] { $count } åtvaringar
}

place-sheet = { $file }, ark «{ $sheet }»
place-cell = { $file }, ark «{ $sheet }», celle { $cells }
place-cells = { $file }, ark «{ $sheet }», cellene { $cells }
place-line = { $file }, linje { $line }
place-whole-run = heile grunnlaget
more-places = { $count ->
    [one] og eitt område til
   *[other] og { $count } område til
}

# Namna på legane er bytte ut.
column-liste = Liste
list-number = Liste { $number }
doctor-without-list = Lege { $number } utan liste
withheld = utelate

# Framsida
municipality-named = { $name } kommune
municipality-unnamed = Kommunen
title-named = Legetenesta i { $name } kommune – nøkkeltal
title-named-economy = Legetenesta i { $name } kommune – nøkkeltal og økonomiske konsekvensar
title-unnamed = Legetenesta – nøkkeltal
title-unnamed-economy = Legetenesta – nøkkeltal og økonomiske konsekvensar
cover-appendix = Vedlegg { $number }
cover-contents = Innhald
cover-page = Side
cover-of = av
cover-made-with = Laga med legetall { $version }
fact-number = Kommunenummer
fact-case = Arkivsak
fact-date = Dato
fact-as-of = Tal per
fact-data = Datagrunnlag
fact-data-files = { $count ->
    [0] ingen filer
    [one] Éi fil: { $names }
   *[other] { $count } filer: { $names }
}
fact-status = Status
as-of-unknown = ikkje oppgitt i grunnlaget
status-complete = Komplett: alt som vart funne, er lese og rekna med
status-nothing = Utan tal: det vart ikkje funne noko å rekne på
status-reservations = Med atterhald: { $reservations }

# Det viktigaste i nokre setningar
summary-nothing = Det vart ikkje funne noka listeoversikt, tilpliktingsfordeling, nokon tabell over legeårsverk eller noko budsjett for tiltak i filene, så det er ingen tal å vise.
summary-lists = { $municipality } har { $lists ->
    [0] ingen fastlegelister.
    [one] éi fastlegeliste, med avtalt plass til { $capacity ->
        [one] éin innbyggjar.
       *[other] { $capacity } innbyggjarar.
    }
   *[other] { $lists } fastlegelister ved { $offices ->
        [one] eitt legekontor
       *[other] { $offices } legekontor
    }, med avtalt plass til { $capacity ->
        [one] éin innbyggjar.
       *[other] { $capacity } innbyggjarar.
    }
}
summary-lists-without-capacity = { $municipality } har { $lists ->
    [0] ingen fastlegelister.
    [one] éi fastlegeliste. Kapasiteten kan ikkje reknast ut.
   *[other] { $lists } fastlegelister ved { $offices ->
        [one] eitt legekontor.
       *[other] { $offices } legekontor.
    } Kapasiteten kan ikkje reknast ut.
}
summary-coverage = Det svarar til { $share } av innbyggjartalet på { $population }.
summary-without-list = { $residents ->
    [one] Om lag éin innbyggjar står ikkje på nokon av listene.
   *[other] Om lag { $residents } innbyggjarar står ikkje på nokon av listene.
}
summary-norm-short = { $places ->
    [one] Det manglar éin plass på at ledige plassar utgjer { $norm } av listeinnbyggjarane, som er norma.
   *[other] Det manglar { $places } plassar på at ledige plassar utgjer { $norm } av listeinnbyggjarane, som er norma.
}
summary-norm-kept = Det oppfyller norma på { $norm } av listeinnbyggjarane.
summary-free = { $places ->
    [one] Det er éin ledig plass
   *[other] Det er { $places } ledige plassar
}, { $share } av kapasiteten.
summary-full = Listene er fulle: Det er ingen ledige plassar når ein ser alle lister under eitt.
summary-overfull = { $places ->
    [one] Det står éin innbyggjar meir
   *[other] Det står { $places } innbyggjarar fleire
} på listene enn det er avtalt plass til.
summary-all-filled = { $lists ->
    [one] Lista har fast lege.
   *[other] Alle listene har fast lege.
}
summary-some-vacant = { $vacant ->
    [one] Éi av { $lists } lister er utan fast lege.
   *[other] { $vacant } av { $lists } lister er utan fast lege.
}
summary-all-vacant = { $lists ->
    [one] Lista er utan fast lege.
   *[other] Ingen av dei { $lists } listene har fast lege.
}
summary-duty = Tilpliktinga til offentleg legearbeid utgjer { $share } av ei full stilling, det vil seie { $posts }.
summary-duty-allowed = Det er { $share } av det avtalen med legane gir rom for.
summary-population = { $municipality } har { $population ->
    [one] éin innbyggjar.
   *[other] { $population } innbyggjarar.
}
summary-posts-and-places = { $sites ->
    [one] Ved éin tenestestad
   *[other] Ved { $sites } tenestestader
} er det { $posts } legeårsverk og { $places ->
    [one] éin plass.
   *[other] { $places } plassar.
}
summary-posts = { $sites ->
    [one] Ved éin tenestestad
   *[other] Ved { $sites } tenestestader
} er det { $posts } legeårsverk.
summary-places = { $sites ->
    [one] Ved éin tenestestad
   *[other] Ved { $sites } tenestestader
} er det { $places ->
    [one] éin plass.
   *[other] { $places } plassar.
} Summen av legeårsverk kan ikkje reknast ut.
summary-places-only = { $sites ->
    [one] Ved éin tenestestad
   *[other] Ved { $sites } tenestestader
} er det { $places ->
    [one] éin plass.
   *[other] { $places } plassar.
} Legeårsverk er ikkje oppgitt, så legedekninga der kan ikkje reknast ut.
summary-posts-per-place = Det svarer til { $ratio } og { $hours } når årsverk utan plassar er med.
summary-vacant-posts = { $vacant } av { $posts } er ledige eller mellombels besette, det vil seie { $share }.
summary-vacant-posts-told = Der det er oppgitt, er { $vacant } av { $posts } ledige eller mellombels besette, det vil seie { $share }.
# Eit tal som byrjar ei setning, blir skrive med bokstavar til og med tolv.
summary-missing-kinds = Grunnlaget manglar { $kinds }, så det som byggjer på dette, er ikkje med.
missing-lists = listeoversikt
missing-duty = tilpliktingsfordeling
missing-measures = budsjett for tiltak
summary-reservations = Tala er gitt med atterhald om { $reservations }; sjå «{ $section }».

# Kapittel
section-key-figures = Nøkkeltal
section-lists = Fastlegelister
section-duty = Tilplikting
section-posts = Legeårsverk og plassar
section-clinic = Legevakt
section-economy = Tiltak og økonomiske konsekvensar
section-assumptions = Føresetnader
section-quality = Datagrunnlag og kvalitet
section-missing = Dette manglar
section-definitions = Definisjonar

# Arka i arbeidsboka
sheet-key-figures = Nøkkeltal
sheet-offices = Legekontor
sheet-fastlegelister = Fastlegelister
sheet-tilplikting = Tilplikting
sheet-services = Tenester
sheet-legeaarsverk = Legeårsverk
sheet-aktivitet = Aktivitet
sheet-kostra = KOSTRA
sheet-vaktbemanning = Legevakt
sheet-recommendation = Tilrådd legevakt
sheet-budsjett = Budsjett og rekneskap
sheet-economy = Økonomi
sheet-tiltak = Tiltak
sheet-new-doctors = Nye legar
sheet-measure-status = Tiltaksstatus
sheet-assumptions = Føresetnader
sheet-findings = Funn
sheet-sources = Kjelder
sheet-columns = Kolonnar
sheet-missing = Manglar
sheet-definitions = Definisjonar

group-lists = Fastlegelister
group-duty = Tilplikting
group-posts = Legeårsverk og plassar
group-clinic = Legevakt
group-activity = Aktivitet
group-statistics = Samanlikning med andre
group-budget = Budsjett og rekneskap
group-economy = Tiltak og økonomi

caption-key-figures = Nøkkeltal
caption-key-figures-of = Nøkkeltal: { $group }
caption-offices = Lister, kapasitet og listelengd per legekontor
caption-offices-dated = Lister, kapasitet og listelengd per legekontor, { $date }
caption-lists = Fastlegelister
caption-duty = Tilplikting per tenestestad
caption-services = Legeårsverk og plassar per teneste
caption-posts = Legeårsverk og plassar per tenestestad
caption-activity = Aktivitet år for år
caption-statistics = Nøkkeltal frå statistikken
caption-roster = Legar på vakt
caption-recommendation = Tilrådd legebemanning for legevaktdistriktet
caption-budget = Linjer i budsjett og rekneskap
caption-measures = Tiltak med kostnad per år (kroner)
caption-cost-per-measure = Kostnad per tiltak og år (kroner)
caption-new-doctors = Nye legar etter oppstart
caption-measure-overview = Tiltak, ansvar og tid
caption-measure-status = Tiltak etter status
caption-economy = Økonomiske konsekvensar { $years } (kroner)
caption-assumptions = Føresetnader for utrekningane
caption-reservations = Feil og åtvaringar i grunnlaget
caption-findings = Feil, åtvaringar og merknader
caption-sources = Filer og tabellar som er lesne
caption-columns = Korleis kolonnane er lesne
caption-missing = Opplysningar som manglar, og kva dei ville gitt
caption-definitions = Definisjonar og utrekningar

header-figure = Nøkkeltal
header-value = Verdi
header-unit = Eining
header-group = Område
header-calculation = Utrekning
header-source-cells = Celler i grunnlaget
header-source = Kjelde
header-lists = Lister
header-mean-length = Snitt per liste
header-sites = Tenestestader
header-places-per-post = Plassar per legeårsverk
header-sum = Sum
header-stated-start = Oppgitt som
header-measures = Tiltak
header-year = År
header-assumption = Føresetnad
header-code = Kode
header-severity = Alvor
header-place = Stad
header-file = Fil
header-sheet = Ark
header-cells = Celler
header-finding = Kva som er funne
header-remedy = Gjer slik
header-contents = Innhald
header-as-of = Per dato
header-rows = Rader
header-sha256 = SHA-256 (byrjinga)
header-read-as = Lesen som
header-column-head = Cella til overskrifta
header-missing = Det som manglar
header-would-give = Ville gitt
header-definition = Definisjon
header-rests-on = Kjelder for føresetnadene
header-name = Namn i arbeidsboka

# Kolonnar i tabellen per år
year-frame = Ramme
year-tiltak_sum = Kostnad
year-tiltak_drift = Drift
year-tiltak_investering = Investering
year-tiltak_varig = Varige tiltak
year-tiltak_engangs = Eingongstiltak
year-tilskudd = Tilskot
year-refusjon = Refusjon
year-omdisponering = Omdisponering
year-egne_midler = Nye eigne midlar
year-kostnad_per_liste = Kostnad per liste
year-kostnad_per_legeaarsverk = Kostnad per legeårsverk
year-tiltak_andel_av_budsjett = Del av budsjettet
year-netto = Netto kostnad
year-ramme_avvik = Ramme minus kostnad
year-kostnad_per_innbygger = Kostnad per innbyggjar
year-prisindeks = Prisindeks
year-tiltak_sum_lopende = Kostnad, løpande prisar
year-netto_lopende = Netto kostnad, løpande prisar

# Merknader til tabellane
note-no-value = «–» vil seie at det ikkje er oppgitt nokon verdi, eller at ingen verdi høyrer heime der.
note-unreadable = «uleseleg» vil seie at cella inneheld noko som ikkje kunne lesast. Funna seier kva som står der.
note-source = Radene er lesne frå { $place }.
note-names = Namna på legane er bytte ut med listenummer, og kommentarar er utelatne.
note-live-measures = Beløpa per år er formlar. Gule celler med ramme kan endrast, og summane følgjer med. Ein merknad ved cella seier kvar verdien er frå.
note-office-unknown = «–» vil seie at talet manglar eller ikkje kunne lesast for minst éi liste ved kontoret.
note-service-unknown = «–» tyder at tenesta ikkje har slike tal, eller at minst eitt av dei manglar eller ikkje kunne lesast.
note-quiet-year = «–» vil seie at tiltaket ikkje har kostnad det året, eller at ingen verdi høyrer heime der.
note-status-unknown = «–» tyder at det ikkje er oppgitt nokon status.
note-frame-missing = «–» vil seie at det ikkje er oppgitt noka ramme for året.
note-share-of-budget = Delen av budsjettet er rekna for dei åra det finst eit budsjett for. Delane har ingen sum.

note-prices = Beløpa er i faste { $year }-kroner der det ikkje står løpande prisar. Løpande prisar er dei faste gonga med prisindeksen, som er 100 i { $year }.
note-prices-frame = Ramma er halden opp mot kostnaden i faste prisar. Ho er ikkje rekna om.
note-findings = Feil held tala dei gjeld, utanfor. Åtvaringar er atterhald. Merknader seier korleis noko er lese.
no-assumption = ingen
shorthand-unreadable = uleseleg
unknown-zero-divisor = { $figures }: «–» fordi talet det skulle delast på, er 0.
unknown-missing-cells = { $figures }: «–» fordi det manglar verdiar i { $cells }.
unknown-see-findings = { $figures }: «–» fordi noko manglar eller ikkje kunne lesast i { $cells }; sjå { $codes } i funna.
rest-in-workbook = { $count ->
    [one] Éi rad til står i arbeidsboka.
   *[other] { $count } rader til står i arbeidsboka.
}

# Lister
lists-means = Gjennomsnittleg listelengd er { $all } når alle lister er rekna med, og { $filled } på lister med fast lege.
lists-mean-of-all = Gjennomsnittleg listelengd er { $all } når alle lister er rekna med.
chart-offices = Kapasitet og listeinnbyggjarar per legekontor
chart-offices-unit = innbyggjarar
chart-offices-part = { $office }: kapasitet { $capacity }, på liste { $listed }
chart-offices-alternative = Stolpediagram over kapasitet og listeinnbyggjarar per legekontor. { $offices }.
chart-offices-in-short = Stolpediagram over kapasitet og listeinnbyggjarar for { $count ->
    [one] eitt legekontor
   *[other] { $count } legekontor
}. Høgaste kapasitet er { $capacity } plassar, ved { $office }. Alle tala står i tabellen over.
chart-see-table = { $title }. Tala står i tabellen over.
series-capacity = Kapasitet
series-listed = Listeinnbyggjarar

# Tilplikting
duty-total-agrees = Rada «{ $label }» ({ $cell }) oppgir { $stated }, som stemmer med summen av radene.
duty-total-differs = Rada «{ $label }» ({ $cell }) oppgir { $stated }, men summen av radene er { $computed }. Skilnaden er { $difference } prosentpoeng. Tala her byggjer på radene.
chart-duty = Tilplikting per tenestestad
chart-duty-alternative = Stolpediagram over tilplikting per tenestestad, i prosent av ei stilling: { $parts }.
chart-duty-in-short = Stolpediagram over tilplikting ved { $count ->
    [one] éin tenestestad
   *[other] { $count } tenestestader
}. Den største delen er { $share } av ei stilling, ved { $site }. Alle tala står i tabellen over.

# Tiltak og økonomi
heading-not-costed = Tiltak utan oppgitt kostnad
heading-outside = Tiltak utanfor planperioden eller utan startår
heading-unreadable = Tiltak som ikkje kunne lesast
heading-whole-posts = Stillingar rekna om til heile årsverk
heading-read-as = Slik er tiltaka lesne
outside-with-cost = { $name } ({ $start }): { $cost }
outside-without-cost = { $name } ({ $start })
whole-post = { $name }: { $cost } for { $share } av ei stilling svarar til { $whole } for eit heilt årsverk.
start-unknown = utan startår
start-read-as = { $name }: «{ $words }» er lese som { $start }.
began-before = { $name }: starta i { $start }, før planperioden, og held fram.
heading-behind-cost = Slik er kostnaden sett saman
heading-measures = Meir om tiltaka
heading-calculations = Slik er kostnadene rekna ut
heading-open-rates = Satsar utan oppgitt tal
heading-stops-after = Tiltak som stoppar etter { $end }
measure-and-text = { $name }: { $text }
rate-without-quantity = { $rate } kvar gong, talet er ikkje oppgitt
chart-economy = Kostnad av tiltaka per år
chart-economy-frame = Kostnad av tiltaka per år mot ramma
chart-economy-net = Kostnad av tiltaka per år, brutto og netto
chart-economy-net-frame = Kostnad av tiltaka per år, brutto og netto, mot ramma
chart-economy-part = { $year }: { $cost }
chart-economy-part-frame = { $year }: { $cost } mot ei ramme på { $frame }
chart-economy-part-net = { $year }: { $cost }, netto { $net }
chart-economy-part-net-frame = { $year }: { $cost }, netto { $net }, ramme { $frame }
chart-economy-alternative = Stolpediagram over kostnaden av tiltaka per år, i kroner. { $parts }.

# Føresetnader, datagrunnlag, manglar og formlar i ord
assumptions-intro = Utrekningane byggjer på desse føresetnadene. I arbeidsboka står verdiane i gule celler med ramme: Dei kan endrast, og tala følgjer med. Setningane i rapporten endrar seg ikkje.
definitions-intro = Tabellen seier kva kvart tal tyder, og kva celler det byggjer på. Filene og arka er lista opp under «{ $table }».
source-and-place = { $source } ({ $place })
quality-complete = Det er ingen feil eller åtvaringar. Alt som vart kjent att i filene, er lese.
quality-reservations = Gjennomgangen av filene gav { $reservations }. Tal som ein feil gjeld, er haldne utanfor og viste som «–».
file-without-table = ingen tabell som kan brukast
file-not-read = fila kunne ikkje lesast
missing-column = Kolonnen «{ $column }» i { $kind }
missing-gives-economy = Kostnad av tiltaka per år og i planperioden
missing-gives-frequency = Vakthyppigheita på legevakta mot den tilrådde
words-sum = sum av { $column } i { $table }
words-distinct = talet på ulike verdiar av { $column } i { $table }
words-single = talet på verdiar av { $column } som står i berre éi rad i { $table }
words-count-lists = talet på lister
words-count-duties = talet på oppgåver
words-count-sites = talet på tenestestader
words-count-series = talet på seriar
words-count-statistics = talet på nøkkeltal
words-count-shifts = talet på vakter
words-count-lines = talet på budsjettlinjer
words-count-measures = talet på tiltak
words-where = { $what } der { $condition }
words-flag = { $column } er «{ $flag }»
words-above = { $column } er over «{ $limit }»
words-positive = { $column } er over 0
words-stated = { $column } er oppgitt
words-not-stated = { $column } ikkje er oppgitt
words-refund-of-year = Refusjon i { $year }
words-reallocation-of-year = Omdisponering i { $year }
words-doctors-of-year = Legar på plass ved utgangen av { $year }
words-round-down = { $value }, runda ned til næraste heile
words-uptake = (ramme − kostnad) / det éin gong kostar, runda ned til næraste heile
subject-uptake = Ramma for { $year } rekk til «{ $name }»
subject-any-rate = Så mange gonger ramma rekk til ein sats utan tal
words-at-least-zero = { $value }, men minst 0
words-over-years = { $figure }, summert over planåra
words-cost-of-year = Kostnad i { $year }
words-grant-of-year = Tilskot i { $year }

header-recommendation = Tilråding
roster-below = { $below ->
    [one] Éi
   *[other] { $below }
} av { $shifts } vakter på legevakta har færre legar enn tilrådd for eit distrikt med { $residents } innbyggjarar. Til saman manglar { $lacking ->
    [one] éin lege
   *[other] { $lacking } legar
} når kvar vakt er talt éin gong.
roster-enough = { $shifts ->
    [one] Vakta på legevakta har minst så mange legar som tilrådd for eit distrikt med { $residents } innbyggjarar.
   *[other] Alle { $shifts } vakter på legevakta har minst så mange legar som tilrådd for eit distrikt med { $residents } innbyggjarar.
}
roster-unknown = Bemanninga kunne ikkje haldast mot tilrådinga, fordi talet på legar manglar eller ikkje kunne lesast på minst éi vakt.
roster-no-district = Bemanninga er ikkje halden mot tilrådinga, fordi det ikkje er oppgitt kor mange som bur i legevaktdistriktet.
roster-footnotes = { $count ->
    [one] Éi av vaktene med færre legar enn tilrådd har ein fotnote
   *[other] { $count } av vaktene med færre legar enn tilrådd har ein fotnote
} som kan ha noko å seie for samanlikninga: { $notes }
roster-footnote = { $shift }: «{ $note }»
roster-hours-open = { $count ->
    [one] Éi vakt går over kl. 23 eller manglar klokkeslett.
   *[other] { $count } vakter går over kl. 23 eller manglar klokkeslett.
} For slike vakter er tilrådinga for natta brukt.
recommendation-source = Tilrådinga er laga av Nasjonalt kompetansesenter for legevaktmedisin (NKLM) og er henta frå { $source }. Ho er meint som eit utgangspunkt for minimum legebemanning. Kjelda seier at det er store skilnader mellom legevakter, og at lokale forhold og rutinar må vere med i vurderinga.
recommendation-frequency = Vakthyppigheita er ikkje vurdert, fordi det ikkje er oppgitt kor mange legar som deler vaktene.
recommendation-residents = Innbyggjarar i legevaktdistriktet
recommendation-primary = Største vakthyppigheit for primærvakt
recommendation-together = Største vakthyppigheit samla
recommendation-backup = Bakvakt for utrykking
recommendation-backup-late = Bakvakt for utrykking etter kl. 23
recommendation-two-until = To legar på vakt til kl. 23
recommendation-two-always = Minst to legar på vakt
band-below = under { $to }
band-between = { $from }–{ $to }
band-above = over { $from }
frequency = { $number }-delt
note-not-said = «–» tyder at kjelda ikkje seier noko om dette.
posts-missing = Legeårsverk er oppgitt for { $told } av { $sites } tenestestader. Det manglar for { $missing }, og difor er det ingen sum.
more-sites = { $count } til
vacant-site = { $site }: { $vacant } av { $posts } årsverk er ledige eller mellombels besette ({ $share })
any-year-of-accounts = eit år

section-budget = Budsjett og rekneskap
sheet-budget-sums = Budsjettsummar
sheet-budget-groups = Budsjettgrupper
caption-budget-sums = Rekneskap og budsjett i alt (netto, kroner)
caption-budget-groups = Rekneskap og budsjett etter { $group } (netto, kroner)
header-net = Netto
header-deviation = Budsjett minus rekneskap { $year }
header-used = Forbruk { $year }
chart-budget = Netto rekneskap og budsjett
chart-budget-alternative = Netto i kroner. { $parts }.
note-budget-net = Summane er netto: utgifter er positive og inntekter negative tal.
note-budget-deviation = Eit negativt tal i budsjett minus rekneskap tyder at det er brukt meir enn budsjettet.
note-budget-unknown = «–» tyder at minst eitt av beløpa ikkje kunne lesast, eller at det ikkje er noko budsjett å rekne forbruk av.

summary-accounts = Netto rekneskap for { $year } er { $accounts }.
summary-used-of-revised = Det er { $share } av det reviderte budsjettet for { $year } på { $budget }, { $difference } { $direction ->
    [above] over
   *[below] under
} budsjettet.
summary-used-of-adopted = Det er { $share } av det vedtekne budsjettet for { $year } på { $budget }, { $difference } { $direction ->
    [above] over
   *[below] under
} budsjettet.
summary-budget = Budsjettet for { $year } er { $budget } netto.
summary-budget-revised-only = Det reviderte budsjettet for { $year } er { $budget } netto.
summary-budget-revised = Det reviderte budsjettet for { $year } er { $budget } netto, mot { $adopted } då det vart vedteke.
summary-budget-against-accounts = { $direction ->
    [equal] Det er det same som rekneskapen for { $year }.
    [below] Det er { $difference } ({ $share }) under rekneskapen for { $year }.
   *[above] Det er { $difference } ({ $share }) over rekneskapen for { $year }.
}
summary-frame-is-budget = Ramma for tiltaka i { $year } er det same beløpet.
summary-frame-below-budget = Ramma for tiltaka i { $year } er { $frame }, { $difference } under budsjettet.
summary-frame-above-budget = Ramma for tiltaka i { $year } er { $frame }, { $difference } over budsjettet.
subject-series = { $name } { $years }
subject-any-series = ein serie frå første til siste år
subject-key-figure = { $name }, { $region } { $year }
subject-against = { $name }, { $region } mot { $group } { $year }
subject-any-key-figure = Nøkkeltal frå KOSTRA
words-count-of-year = talet i { $year }
words-number = { $column } er { $number }
words-growth = (siste år − første år) / første år × 100
words-key-figure = verdien av nøkkeltalet for kommunen i det nyaste året
words-against = verdien for kommunen − verdien for kommunegruppa i same år
unit-nokkeltall = som nøkkeltalet

section-activity = Aktivitet
activity-grown = { $name } har auka med { $share }, frå { $before } i { $first } til { $after } i { $last }.
activity-fallen = { $name } har gått ned med { $share }, frå { $before } i { $first } til { $after } i { $last }.
activity-unchanged = { $name } er på same nivå i { $last } som i { $first }: { $after }.
activity-turns = Talet har ikkje gått same veg kvart år.
activity-lowest = Lågast var { $count } i { $year }.
activity-highest = Høgast var { $count } i { $year }.
sheet-activity-years = Aktivitet per år
caption-activity-years = Aktivitet per år
caption-activity-years-of = Aktivitet per år: { $series }
chart-activity-unit = tal
chart-activity-part = { $count } i { $year }
chart-activity-alternative = Linjediagram over { $name }: { $points }.
chart-activity-in-short = Linjediagram over { $name }, frå { $first } til { $last }.
section-statistics = Samanlikning med andre
statistics-own = { $name }: { $value } i { $region } i { $year }.
statistics-above-group = { $name }: { $value } i { $region } i { $year }, mot { $other } i { $group } same år. Det er { $difference } høgare.
statistics-below-group = { $name }: { $value } i { $region } i { $year }, mot { $other } i { $group } same år. Det er { $difference } lågare.
statistics-as-group = { $name }: { $value } i { $region } i { $year }, det same som i { $group }.
statistics-earlier = I { $year } var talet { $value }.
statistics-extremes = Av dei { $count } kommunane med tal for { $year } ligg { $region } høgast ({ $value }) og { $other } lågast ({ $least }).
statistics-highest = Av dei { $count } kommunane med tal for { $year } ligg { $region } høgast ({ $value }).
statistics-lowest = Av dei { $count } kommunane med tal for { $year } ligg { $region } lågast ({ $value }).
header-key-figure = Nøkkeltal
sheet-comparison = Samanlikning
caption-comparison = Nøkkeltal for kommunen og dei han vert samanlikna med
note-no-statistic = «–» tyder at statistikken ikkje har noko tal der.
note-more-regions = Tabellen viser kommunen og gruppa. Alle tala som vart lesne, står i arket «{ $sheet }» i arbeidsboka.

group-drivers = Kostnadsdrivarar
group-capacity = Kapasitet
sheet-drivers = Kostnadsdrivarar
caption-drivers = Slik er kostnadene rekna ut
note-driver-unknown = «–» tyder at beløpet ikkje kunne reknast ut. Funna seier kvifor.
words-driver = Mengder gonga med prisar, slik utrekninga av tiltaket viser
words-round-up = { $value }, runda opp til næraste heile tal
subject-any-measure = eit tiltak

factor-aarsverk = Årsverk
factor-aarslonn = Årsløn
factor-pensjon = Pensjon
factor-arbeidsgiveravgift = Arbeidsgivaravgift
factor-antall = Tal
factor-sats = Sats
factor-leger = Legar
factor-dager = Dagar
factor-andel = Del
factor-innbyggere = Listeinnbyggjarar
factor-timer = Timar per veke
factor-uker = Veker
factor-areal = Areal i kvadratmeter
factor-belop = Beløp
factor-aarlig_virkning = Årleg verknad

section-scenarios = Scenario
heading-scenarios = Planen og scenarioa
scenarios-intro = Eit scenario endrar nokre av føresetnadene og reknar alt på nytt på same måten som for planen.
sheet-scenarios = Scenario
sheet-scenario-assumptions = Scenarioføresetnader
sheet-scenario-figures = Scenariotal
sheet-scenario-measures = Scenario { $number } – tiltak
caption-scenario-costs = Kostnad per år i kroner, planen og scenarioa
caption-scenario-costs-with-lists = Kostnad per år i kroner for tiltak og nye heimlar, planen og scenarioa
caption-scenario-assumptions = Føresetnader i planen og i scenarioa
caption-scenario-figures = Tal som er annleis i scenarioa
caption-scenario-measures = Tiltaka i scenarioet «{ $name }»
chart-scenarios = Kostnad i planperioden i kroner
chart-scenarios-with-lists = Kostnad av tiltak og nye heimlar i planperioden i kroner
chart-scenarios-alternative = Stolpar med kostnaden i planperioden i kroner. { $parts }.
header-scenario = Scenario
header-against-plan = Mot planen
the-plan = Planen
note-scenario-unknown = «–» vil seie at talet ikkje kunne reknast ut i scenarioet.
note-scenario-cells = I arbeidsboka følgjer ei celle som ikkje er endra i scenarioet, planen. Ho kan skrivast over, og då gjeld den nye verdien berre i scenarioet.
heading-scenario-measures = Endringar i tiltaka
change-left-out = blir ikkje gjennomført
change-cost = kostar { $cost }
change-start = frå { $when }
change-end = til og med { $when }
scenario-unknown = { $name }: Kostnaden kunne ikkje reknast ut.
scenario-same = { $name }: { $what } kostar { $total } i planperioden, det same som i planen.
scenario-more = { $name }: { $what } kostar { $total } i planperioden, { $difference } meir enn i planen.
scenario-less = { $name }: { $what } kostar { $total } i planperioden, { $difference } mindre enn i planen.
what-measures = Tiltaka
what-measures-and-lists = Tiltak og nye heimlar
scenario-new-lists = { $count ->
    [0] Det trengst ingen nye heimlar i { $year }{ $against }
    [one] Det trengst éin ny heimel i { $year }{ $against }
   *[other] Det trengst { $count } nye heimlar i { $year }{ $against }
}
scenario-against = { $planned ->
    [0] , mot ingen i planen.
    [one] , mot éin i planen.
   *[other] , mot { $planned } i planen.
}
scenario-as-planned = , som i planen.
scenario-lost-places = { $lost } fell bort over taket per liste.
sheet-capacity = Kapasitet
sheet-capacity-years = Kapasitet per år
heading-capacity = Kapasitet og nye heimlar
caption-capacity = Kapasiteten på fastlegelistene
caption-capacity-years = Behov for plassar og nye heimlar
year-folketallsindeks = Folketal (første planår = 100)
year-kapasitetsbehov = Plassar det er behov for
year-kapasitetsmangel = Plassar som manglar
year-nye_hjemler = Nye heimlar som trengst
year-kostnad_nye_hjemler = Kostnad av nye heimlar
year-samlet_kostnad = Tiltak og nye heimlar
source-and-date = { $source } (sats frå { $date })

heading-sensitivity = Kva for ein føresetnad har mest å seie
sheet-sensitivity = Følsemd
caption-sensitivity = Endring i kostnaden av tiltaka i planperioden (kroner)
header-lower = { $per_cent } lågare
header-higher = { $per_cent } høgare
sensitivity-cost = Kostnad: { $name }
sensitivity-most = Éin føresetnad om gongen er endra med { $per_cent } i kvar retning, medan dei andre står. { $count ->
    [one] Mest å seie har { $names }, som endrar kostnaden av tiltaka i planperioden med { $amount }.
   *[other] Mest å seie har { $names }, som kvar for seg endrar kostnaden av tiltaka i planperioden med { $amount }.
}
sensitivity-without-lists = Kostnaden av nye heimlar er ikkje med her.
chart-sensitivity = Endring i kostnaden av tiltaka når éin føresetnad blir endra { $per_cent }
chart-sensitivity-alternative = Stolpar til kvar side av kostnaden i planen, i kroner, den breiaste først. { $parts }.
scenario-lists-not-priced = { $count ->
    [one] Kva han kostar, er ikkje oppgitt.
   *[other] Kva dei kostar, er ikkje oppgitt.
}
# Innfasing, prioritering og det ramma rekk til
heading-phased-in = Tiltak som blir innfasa over fleire år
phased-in = { $name }: blir innfasa jamt { $years } og er på plass i det heile frå { $last }.
phased-in-cost = { $name }: blir innfasa jamt { $years } og er på plass i det heile frå { $last }. Heilårskostnaden er då { $cost }; før det følgjer han den delen som er på plass.
doctors-in-place = Talet på nye legar på plass ved utgangen av året: { $parts }.
doctors-in-place-part = { $count } i { $year }
sheet-doctors-in-place = Legar på plass
caption-doctors-in-place = Nye legar på plass, år for år
header-doctors-in-place = Nye legar på plass ved utgangen av året
heading-priority = Kva ramma rekk til
sheet-priority = Prioritering
caption-priority = Kva ramma rekk til, etter prioritet (kroner)
caption-priority-year = Kva ramma rekk til i { $year } (kroner)
header-order = Rekkjefølgje
header-net-cost = Netto kostnad
header-cost-so-far = Kostnad så langt
header-left-of-frame = Att av ramma
header-within-frame = Innanfor ramma
note-priority = Tiltaka tek av ramma etter prioritet, 1 først. Tiltak utan prioritet kjem sist, og tiltak med lik prioritet står i rekkjefølgja til arbeidsboka. Kostnaden er etter tilskot og refusjonar.
note-no-priority = «–» tyder at tiltaket ikkje har nokon prioritet.
priority-not-costed = { $count ->
    [one] Eitt tiltak utan oppgitt kostnad er ikkje halde mot ramma.
   *[other] { $count } tiltak utan oppgitt kostnad er ikkje haldne mot ramma.
}
frame-reaches = Ramma for { $year } er { $frame }. Ho dekkjer { $inside ->
    [0] ingen
    [one] eitt
   *[other] { $inside }
} av { $total ->
    [one] eitt tiltak
   *[other] { $total } tiltak
} fullt ut.
sheet-uptake = Opptak i ramma
caption-uptake = Satsar utan oppgitt tal: kor mange gonger ramma rekk
header-rate = Sats
header-cost-of-one = Kostnad per gong
header-uptake = Gonger ramma rekk
header-uptake-cost = Kostnad i alt
note-uptake = Kvar rad gjeld åleine: det som er att av ramma når dei andre kostnadene er dekte, går til dette eine tiltaket. Talet er runda ned.

# Celler i arbeidsboka som kan endrast: kva som kan skrivast der, og kvar verdien er frå
input-title = Kan endrast
input-refused = Det kan ikkje stå her
input-number = Skriv eit tal frå 0 og oppover.
input-any-number = Skriv eit tal.
input-between = Skriv eit tal frå { $least } til { $most }.
input-per-cent = Skriv prosenten som eit tal frå { $least } til { $most }, utan prosentteikn.
input-any-per-cent = Skriv prosenten som eit tal frå 0 og oppover, utan prosentteikn.
input-year = Skriv eit årstal med fire siffer, frå { $least } til { $most }.
input-months = Skriv kor mange månader av året tiltaket er i drift, frå 1 til 12.
input-words = Vel eitt av orda i lista.
input-optional = Står cella tom, er verdien ikkje oppgitt.
input-source = Kjelde: { $source }.
input-read = Lese frå { $place }.
input-measure = Ikkje oppgitt. Tiltaket står i { $place }.
