# Fleire kommunar side om side.

comparison-title = Legetenesta i { $count } kommunar
comparison-title-sets = Legetenesta i { $municipalities } kommunar, { $count } datasett
comparison-file-name = samanlikning
comparison-fact-members = Kommunar
comparison-summary = Samanlikninga er sett saman av rapporten til kvar kommune. Tala er dei same som i det eigne vedlegget til kvar av dei, der kvart tal kan følgjast til cella det kom frå.
comparison-dates-differ = Tala er ikkje frå same tid. Dei eldste er per { $oldest } ({ $first }), dei nyaste per { $newest } ({ $last }). Ein skilnad kan kome av tida mellom dei.
comparison-errors = { $count ->
    [one] I arbeidsbøkene frå { $names } er det feil som gjer at nokre tal manglar. Sjå vedlegget til kommunen.
   *[other] I arbeidsbøkene frå { $names } er det feil som gjer at nokre tal manglar. Sjå vedlegga til kommunane.
}
comparison-names-and-more = { $names } og { $count } til
comparison-member = Kommune
comparison-as-of = Tal per
comparison-plan-years = Planperiode
comparison-data = Data som er med
comparison-number-of-errors = Feil
comparison-number-of-warnings = Åtvaringar
comparison-appendix = Eige vedlegg
comparison-without = Ikkje med her, fordi arbeidsbøkene ikkje har desse tala: { $names }.
comparison-sorted = Radene er sorterte etter «{ $figure }», høgaste først.
comparison-note-no-value = – tyder at talet ikkje kan gjevast: det manglar i arbeidsbøkene, eller det kunne ikkje lesast.
comparison-chart-alternative = { $figure }: høgast i { $most } med { $highest }, lågast i { $least } med { $lowest }.

comparison-section-overview = Kven som er med
comparison-section-capacity = Kapasitet og dekning
comparison-section-lists = Lister og kontor
comparison-section-duty = Tilplikting
comparison-section-posts = Legeårsverk og plassar
comparison-section-clinic = Legevakt
comparison-section-economy = Økonomiske konsekvensar
comparison-section-all = Alle nøkkeltal
comparison-section-definitions = Definisjonar

comparison-sheet-overview = Oversyn
comparison-sheet-capacity = Kapasitet
comparison-sheet-lists = Lister
comparison-sheet-duty = Tilplikting
comparison-sheet-posts = Legeårsverk
comparison-sheet-clinic = Legevakt
comparison-sheet-economy = Økonomi
comparison-sheet-all = Alle nøkkeltal
comparison-sheet-definitions = Definisjonar

comparison-caption-overview = Kven som er samanlikna, og kva tala byggjer på
comparison-caption-capacity = Kapasitet og dekning
comparison-caption-lists = Lister og kontor
comparison-caption-duty = Tilplikting
comparison-caption-posts = Legeårsverk og plassar i tenestene til kommunen
comparison-caption-clinic = Legebemanning på legevakt mot tilrådinga
comparison-caption-economy = Tiltak og kostnader i planperioden
comparison-caption-all = Alle nøkkeltal, eitt per rad
comparison-caption-definitions = Kva nøkkeltala tyder
