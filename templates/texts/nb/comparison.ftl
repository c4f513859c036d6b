# Flere kommuner side om side.

comparison-title = Legetjenesten i { $count } kommuner
comparison-title-sets = Legetjenesten i { $municipalities } kommuner, { $count } datasett
comparison-file-name = sammenligning
comparison-fact-members = Kommuner
comparison-summary = Sammenligningen er satt sammen av hver kommunes egen rapport. Tallene er de samme som i den enkeltes eget vedlegg, der hvert tall kan følges til cellen det kom fra.
comparison-dates-differ = Tallene er ikke fra samme tid. De eldste er per { $oldest } ({ $first }), de nyeste per { $newest } ({ $last }). En forskjell kan skyldes tiden mellom dem.
comparison-errors = { $count ->
    [one] I arbeidsbøkene fra { $names } er det feil som gjør at noen tall mangler. Se den enkeltes vedlegg.
   *[other] I arbeidsbøkene fra { $names } er det feil som gjør at noen tall mangler. Se den enkeltes vedlegg.
}
comparison-names-and-more = { $names } og { $count } til
comparison-member = Kommune
comparison-as-of = Tall per
comparison-plan-years = Planperiode
comparison-data = Data som er med
comparison-number-of-errors = Feil
comparison-number-of-warnings = Advarsler
comparison-appendix = Eget vedlegg
comparison-without = Ikke med her, fordi arbeidsbøkene ikke har disse tallene: { $names }.
comparison-sorted = Radene er sortert etter «{ $figure }», høyeste først.
comparison-note-no-value = – betyr at tallet ikke kan gis: det mangler i arbeidsbøkene, eller det kunne ikke leses.
comparison-chart-alternative = { $figure }: høyest i { $most } med { $highest }, lavest i { $least } med { $lowest }.

comparison-section-overview = Hvem som er med
comparison-section-capacity = Kapasitet og dekning
comparison-section-lists = Lister og kontorer
comparison-section-duty = Tilplikting
comparison-section-posts = Legeårsverk og plasser
comparison-section-clinic = Legevakt
comparison-section-economy = Økonomiske konsekvenser
comparison-section-all = Alle nøkkeltall
comparison-section-definitions = Definisjoner

comparison-sheet-overview = Oversikt
comparison-sheet-capacity = Kapasitet
comparison-sheet-lists = Lister
comparison-sheet-duty = Tilplikting
comparison-sheet-posts = Legeårsverk
comparison-sheet-clinic = Legevakt
comparison-sheet-economy = Økonomi
comparison-sheet-all = Alle nøkkeltall
comparison-sheet-definitions = Definisjoner

comparison-caption-overview = Hvem som er sammenlignet, og hva tallene bygger på
comparison-caption-capacity = Kapasitet og dekning
comparison-caption-lists = Lister og kontorer
comparison-caption-duty = Tilplikting
comparison-caption-posts = Legeårsverk og plasser i kommunens tjenester
comparison-caption-clinic = Legebemanning på legevakt mot anbefalingen
comparison-caption-economy = Tiltak og kostnader i planperioden
comparison-caption-all = Alle nøkkeltall, ett per rad
comparison-caption-definitions = Hva nøkkeltallene betyr
