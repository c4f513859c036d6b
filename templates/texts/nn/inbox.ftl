# Innboksen: det terminalen, oversikta og grunnane seier.

inbox-title = Innboksen: kven er i orden
inbox-made = Laga { $time }.
inbox-summary = { $wrong ->
    [0] Alt er i orden: { $fine } i orden, { $waiting } ventar.
   *[other] { $wrong } må sjåast på. { $fine } er i orden, { $waiting } ventar.
}
inbox-status-fine = I orden
inbox-status-waiting = Ventar
inbox-status-wrong = Må sjåast på
inbox-column-folder = Mappe
inbox-column-status = Status
inbox-column-month = Siste rapport gjeld
inbox-column-done = Denne gongen
inbox-column-errors = Feil
inbox-column-warnings = Åtvaringar
inbox-table = Korleis det står til
inbox-attention = Må sjåast på
inbox-attention-none = Ingenting.
inbox-nothing-new = ikkje noko nytt
inbox-no-report = ingen enno
inbox-undated = utan dato
inbox-reported = { $count ->
    [0] rapport laga på nytt
    [one] rapport av éi ny fil
   *[other] rapport av { $count } nye filer
}
inbox-unchanged = { $count ->
    [one] éi fil utan noko nytt
   *[other] { $count } filer utan noko nytt
}
inbox-rejected = { $count ->
    [one] éi fil avvist
   *[other] { $count } filer avviste
}
inbox-undone = filer er tekne tilbake
inbox-resumed = (teke opp att)
inbox-waits = { $count ->
    [one] éi fil ventar
   *[other] { $count } filer ventar
}: { $why }
inbox-why-unrest = «{ $file }» blir framleis skriven til
inbox-why-open = «{ $file }» er open hos nokon
inbox-why-kinds = manglar { $kinds }
inbox-why-broken = «{ $file }» kan ikkje lesast enno
inbox-why-time = det kan kome fleire
inbox-minutes = (blir teke om { $count ->
    [one] eitt minutt
   *[other] { $count } minutt
})
inbox-rejected-earlier = Den siste leveringa blei avvist. Sjå mappa «avvist».
inbox-errors-in-report = { $count ->
    [one] Rapporten har éin feil.
   *[other] Rapporten har { $count } feil.
} Sjå «Datagrunnlag og kvalitet» i arbeidsboka i «ut».
inbox-overtaken = Fila blei teken ut av innboksen og lagd tilbake medan ho blei lesen, og i mellomtida kom ei ny med same namn. Den nye er lesen; denne er ikkje det.
inbox-written = Oversikt:
inbox-watching = Følgjer med på «{ $path }». Avslutt med Ctrl+C.

problem-history-not-there = Finn ikkje historikken «{ $path }».
problem-history-foreign = «{ $path }» er ikkje laga av legetall, eller er tom. Fila er ikkje rørt. Flytt henne bort, eller hent historikken frå sikkerheitskopi.
problem-history-newer = «{ $path }» er skriven av ei nyare utgåve av legetall. Fila er ikkje rørt. Bruk den nyaste utgåva.
problem-history-damaged = «{ $path }» er skadd ({ $reason }), og er ikkje rørt. Hent fila frå sikkerheitskopi.
problem-history-unusable = Får ikkje brukt «{ $path }»: { $reason }. Sjå etter om mappa er skrivbar, om disken har plass, og om nokon andre held fila, og prøv igjen.
problem-no-inbox = «{ $path }» har verken ei mappe «inn» eller mapper for kommunar med ei «inn» i. Er det ein nettverksdisk, kan han vere borte: prøv igjen seinare. Er innboksen ny, lag mappene med: legetall init --inbox
problem-history-gone = Det er arbeidd i innboksen før, men historikken «{ $path }» er borte. Ingenting er gjort. Hent han frå sikkerheitskopi. Skal historikken byrje på nytt, flytt «under_arbeid» og «ferdig» bort først.
problem-busy = Ei anna køyring arbeider i «{ $path }». Prøv igjen når ho er ferdig.

history-empty = Det er ingen køyringar enno.
history-run = Køyring
history-when = Når
history-folder = Mappe
history-month = Gjeld
history-what = Kva
history-found = Funn
history-kind-report = rapport
history-kind-unchanged = ikkje noko nytt
history-kind-rejection = avvist
history-state-open = ikkje ferdig
history-state-undone = teke tilbake
history-counts = { $errors } feil, { $warnings } åtvaringar
history-superseded = erstatta seinare
history-unknown-figure = Historikken har ikkje noko nøkkeltal som heiter «{ $id }». Han har { $known }.
