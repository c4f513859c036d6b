# Innboksen: det terminalen, oversikten og grunnene sier.

inbox-title = Innboksen: hvem er i orden
inbox-made = Laget { $time }.
inbox-summary = { $wrong ->
    [0] Alt er i orden: { $fine } i orden, { $waiting } venter.
   *[other] { $wrong } må ses på. { $fine } er i orden, { $waiting } venter.
}
inbox-status-fine = I orden
inbox-status-waiting = Venter
inbox-status-wrong = Må ses på
inbox-column-folder = Mappe
inbox-column-status = Status
inbox-column-month = Siste rapport gjelder
inbox-column-done = Denne gangen
inbox-column-errors = Feil
inbox-column-warnings = Advarsler
inbox-table = Hvordan det står til
inbox-attention = Må ses på
inbox-attention-none = Ingenting.
inbox-nothing-new = ikke noe nytt
inbox-no-report = ingen ennå
inbox-undated = uten dato
inbox-reported = { $count ->
    [0] rapport laget på nytt
    [one] rapport av én ny fil
   *[other] rapport av { $count } nye filer
}
inbox-unchanged = { $count ->
    [one] én fil uten noe nytt
   *[other] { $count } filer uten noe nytt
}
inbox-rejected = { $count ->
    [one] én fil avvist
   *[other] { $count } filer avvist
}
inbox-undone = filer er tatt tilbake
inbox-resumed = (tatt opp igjen)
inbox-waits = { $count ->
    [one] én fil venter
   *[other] { $count } filer venter
}: { $why }
inbox-why-unrest = «{ $file }» blir fortsatt skrevet til
inbox-why-open = «{ $file }» er åpen hos noen
inbox-why-kinds = mangler { $kinds }
inbox-why-broken = «{ $file }» kan ikke leses ennå
inbox-why-time = det kan komme flere
inbox-minutes = (blir tatt om { $count ->
    [one] ett minutt
   *[other] { $count } minutter
})
inbox-rejected-earlier = Den siste leveringen ble avvist. Se mappen «avvist».
inbox-errors-in-report = { $count ->
    [one] Rapporten har én feil.
   *[other] Rapporten har { $count } feil.
} Se «Datagrunnlag og kvalitet» i arbeidsboken i «ut».
inbox-overtaken = Filen ble tatt ut av innboksen og lagt tilbake mens den ble lest, og i mellomtiden kom en ny med samme navn. Den nye er lest; denne er ikke.
inbox-written = Oversikt:
inbox-watching = Følger med på «{ $path }». Avslutt med Ctrl+C.

problem-history-not-there = Finner ikke historikken «{ $path }».
problem-history-foreign = «{ $path }» er ikke laget av legetall, eller er tom. Den er ikke rørt. Flytt den bort, eller hent historikken fra sikkerhetskopi.
problem-history-newer = «{ $path }» er skrevet av en nyere utgave av legetall. Den er ikke rørt. Bruk den nyeste utgaven.
problem-history-damaged = «{ $path }» er skadet ({ $reason }), og er ikke rørt. Hent filen fra sikkerhetskopi.
problem-history-unusable = Får ikke brukt «{ $path }»: { $reason }. Se etter om mappen er skrivbar, om disken har plass, og om noen andre holder filen, og prøv igjen.
problem-no-inbox = «{ $path }» har verken en mappe «inn» eller mapper for kommuner med en «inn» i. Er det en nettverksdisk, kan den være borte: prøv igjen senere. Er innboksen ny, lag mappene med: legetall init --inbox
problem-history-gone = Det er arbeidet i innboksen før, men historikken «{ $path }» er borte. Ingenting er gjort. Hent den fra sikkerhetskopi. Skal historikken begynne på nytt, flytt «under_arbeid» og «ferdig» bort først.
problem-busy = En annen kjøring arbeider i «{ $path }». Prøv igjen når den er ferdig.

history-empty = Det er ingen kjøringer ennå.
history-run = Kjøring
history-when = Når
history-folder = Mappe
history-month = Gjelder
history-what = Hva
history-found = Funn
history-kind-report = rapport
history-kind-unchanged = ikke noe nytt
history-kind-rejection = avvist
history-state-open = ikke ferdig
history-state-undone = tatt tilbake
history-counts = { $errors } feil, { $warnings } advarsler
history-superseded = erstattet senere
history-unknown-figure = Historikken har ikke noe nøkkeltall som heter «{ $id }». Den har { $known }.
