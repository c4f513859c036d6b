# Konklusjonen: hva tiltakene koster, i setninger som kan limes inn i et saksframlegg.

# Tall til og med tolv skrives med bokstaver.
count-at-start = { $measures ->
    [2] To
    [3] Tre
    [4] Fire
    [5] Fem
    [6] Seks
    [7] Sju
    [8] Åtte
    [9] Ni
    [10] Ti
    [11] Elleve
    [12] Tolv
   *[other] { $measures }
}
count-within = { $measures ->
    [2] to
    [3] tre
    [4] fire
    [5] fem
    [6] seks
    [7] sju
    [8] åtte
    [9] ni
    [10] ti
    [11] elleve
    [12] tolv
   *[other] { $measures }
}
count-of-all = { $all ->
    [2] to
    [3] tre
    [4] fire
    [5] fem
    [6] seks
    [7] sju
    [8] åtte
    [9] ni
    [10] ti
    [11] elleve
    [12] tolv
   *[other] { $all }
}

# Hva det koster i planperioden
conclusion-period = { $span ->
    [year] i { $years }
   *[period] i planperioden { $years }
}
conclusion-none-costed = { $measures ->
    [one] Tiltaket har ingen oppgitt kostnad, så det kan ikke regnes ut hva det koster.
   *[other] Ingen av de { count-within } tiltakene har en oppgitt kostnad, så det kan ikke regnes ut hva de koster.
}
conclusion-none-in-plan = { $measures ->
    [one] Tiltaket har ingen kostnad som faller { conclusion-period }.
   *[other] Ingen av de { count-within } tiltakene har en kostnad som faller { conclusion-period }.
}
conclusion-some = { $measures ->
    [one] Ett av { count-of-all } tiltak har en kostnad som faller { conclusion-period }.
   *[other] { count-at-start } av { count-of-all } tiltak har en kostnad som faller { conclusion-period }.
}
conclusion-costs = { $who ->
    [only] Tiltaket koster
    [it] Det koster
    [all] De { count-within } tiltakene koster til sammen
   *[they] De koster til sammen
}
conclusion-saves = { $who ->
    [only] Tiltaket gir en innsparing på
    [it] Det gir en innsparing på
    [all] De { count-within } tiltakene gir til sammen en innsparing på
   *[they] De gir til sammen en innsparing på
}
conclusion-does = { $what ->
    [saving] { conclusion-saves }
   *[cost] { conclusion-costs }
}
conclusion-when = { $who ->
    [it] {""}
    [they] {""}
   *[other] {" "}{ conclusion-period }
}
conclusion-cost = { conclusion-does } { $total }{ conclusion-when }.
conclusion-cost-every-year = { conclusion-does } { $yearly } hvert år{ conclusion-when }, { $total } i alt.
conclusion-cost-only-year = { conclusion-does } { $total }{ conclusion-when }, alt i { $year }.
conclusion-zero = Den oppgitte kostnaden er { $total } { conclusion-period }.
conclusion-evens-out = Kostnader og innsparinger er like store { conclusion-period }, så summen er { $total }.
conclusion-rises = { $what ->
    [saving] Innsparingen øker fra { $first } i { $from } til { $last } i { $to }.
   *[cost] Kostnaden øker fra { $first } i { $from } til { $last } i { $to }.
}
conclusion-falls = { $what ->
    [saving] Innsparingen går ned fra { $first } i { $from } til { $last } i { $to }.
   *[cost] Kostnaden går ned fra { $first } i { $from } til { $last } i { $to }.
}
conclusion-turns = { $what ->
    [saving] Innsparingen er størst i { $highest }, med { $most }, og minst i { $lowest }, med { $least }.
   *[cost] Kostnaden er høyest i { $highest }, med { $most }, og lavest i { $lowest }, med { $least }.
}
conclusion-other-way = { $what ->
    [saving] I { $years } koster tiltakene likevel mer enn de sparer.
   *[cost] I { $years } sparer tiltakene likevel mer enn de koster.
}

# Det som ikke kunne leses
conclusion-who-unreadable = { $measures ->
    [one] ett tiltak har en kostnad eller et startår som ikke kunne leses
   *[other] { count-within } tiltak har en kostnad eller et startår som ikke kunne leses
}
conclusion-unknown = Kostnaden { conclusion-period } kan ikke regnes ut, fordi { conclusion-who-unreadable }.
conclusion-unknown-years = Kostnaden i { $unknown } kan ikke regnes ut, fordi { conclusion-who-unreadable }. Derfor er det heller ingen sum for planperioden { $years }.
conclusion-known-years = { $count ->
    [one] Kostnaden i { $years } er { $amount }.
   *[other] Kostnaden i { $years } er { $amount } hvert år.
}
conclusion-known-parts = For de andre årene er kostnaden { $parts }.
conclusion-in-year = { $amount } i { $year }

# Per innbygger, deler av summen og finansiering
conclusion-about = { $exact ->
    [yes] {""}
   *[no] {"om lag "}
}
conclusion-per-resident = { $scope ->
    [one] Det svarer til { conclusion-about }{ $amount } per innbygger.
    [every] Det svarer til { conclusion-about }{ $amount } per innbygger hvert år.
   *[most] Kostnaden per innbygger er høyest i { $years }, med { conclusion-about }{ $amount }.
}
conclusion-parts-purpose = Investeringene utgjør { $once } og driften { $running }.
conclusion-parts-duration = Engangskostnadene utgjør { $once } og de varige kostnadene { $running }.
conclusion-parts-both = Investeringene, som er engangskostnader, utgjør { $once }, og den varige driften { $running }.
conclusion-all-investment = Alle kostnadene er investeringer.
conclusion-all-one-off = Alle kostnadene er engangskostnader.
conclusion-all-both = Alle kostnadene er investeringer som kommer én gang.
conclusion-financing = { $kind ->
    [grants] tilskudd på { $grants }
    [refunds] refusjoner på { $refunds }
   *[both] tilskudd på { $grants } og refusjoner på { $refunds }
}
conclusion-net = Når { conclusion-financing } er trukket fra, er netto kostnad { $net }.
conclusion-net-of-all = Når all finansiering er trukket fra, er netto kostnad { $net }.
conclusion-net-nothing = Hele kostnaden dekkes av { conclusion-financing }.
conclusion-net-surplus = Hele kostnaden dekkes av { conclusion-financing }, som er { $net } mer enn kostnaden.
conclusion-net-saving = Når { conclusion-financing } regnes med, er netto innsparing { $net }.
conclusion-net-unknown = Netto kostnad kan ikke regnes ut, fordi et beløp i finansieringen mangler eller ikke kunne leses.
conclusion-own = { $also ->
    [yes] Når omdisponerte midler også er trukket fra, gjenstår { $own }.
   *[no] Når omdisponerte midler er trukket fra, gjenstår { $own }.
}
conclusion-gross = { $kind ->
    [grants] {" før tilskudd"}
    [refunds] {" før refusjoner"}
    [both] {" før tilskudd og refusjoner"}
   *[none] {""}
}

# Mot rammen, og etter planperioden
conclusion-frame-is = { $scope ->
    [one] Kostnaden{ conclusion-gross } er
    [year] I { $years } er kostnaden{ conclusion-gross }
    [years] I { $years } er summen{ conclusion-gross }
   *[all] Summen{ conclusion-gross } er
}
conclusion-the-frame = { $scope ->
    [one] rammen på { $frame }
    [year] rammen på { $frame }
   *[all] den samlede rammen på { $frame }
}
conclusion-frame-relation = { $relation ->
    [below] { $difference } under { conclusion-the-frame }
    [above] { $difference } over { conclusion-the-frame }
   *[equal] lik { conclusion-the-frame }
}
conclusion-each-year = { $scope ->
    [years] i hvert av disse årene
   *[all] hvert år
}
conclusion-frame-tail = { $tail ->
    [none] .
    [within] , og kostnaden er innenfor rammen { conclusion-each-year }.
    [equal] , og kostnaden er lik rammen { conclusion-each-year }.
    [every] , { $yearly } { conclusion-each-year }.
    [despite] , men årsrammen overskrides med { $parts }.
   *[parts] . Årsrammen overskrides med { $parts }.
}
conclusion-frame = { conclusion-frame-is } { conclusion-frame-relation }{ conclusion-frame-tail }
conclusion-up-to = inntil { $amount } i { $years }
conclusion-frame-missing = Det er ikke oppgitt noen ramme for { $years }.
conclusion-lasting = { $reach ->
    [this] Fra { $year } er den varige årskostnaden for dette tiltaket { $amount }{ conclusion-gross }.
    [these] Fra { $year } er den varige årskostnaden for disse tiltakene { $amount }{ conclusion-gross }.
   *[all] Fra { $year } er den varige årskostnaden { $amount }{ conclusion-gross }.
}
conclusion-stops = { $measures ->
    [one] Ett tiltak stopper etter { $end }.
   *[other] { count-at-start } tiltak stopper etter { $end }.
}
conclusion-stops-all = { $measures ->
    [one] Tiltaket stopper etter { $end }.
   *[other] Alle tiltakene stopper etter { $end }.
}
conclusion-stops-part = { $measures ->
    [one] ett etter { $end }
   *[other] { count-within } etter { $end }
}
conclusion-stops-several = { count-at-start } tiltak stopper før planperioden er ute: { $parts }.
conclusion-doctors = Tiltakene gir til sammen { $doctors } i tillegg.

# Det som ikke er med
conclusion-not-costed = { $measures ->
    [one] Ett tiltak har ingen oppgitt kostnad og er ikke med i summene.
   *[other] { count-at-start } tiltak har ingen oppgitt kostnad og er ikke med i summene.
}
conclusion-outside = { $measures ->
    [one] Ett tiltak ligger utenfor planperioden og er ikke med i summene.
   *[other] { count-at-start } tiltak ligger utenfor planperioden og er ikke med i summene.
}
conclusion-outside-with-cost = { $measures ->
    [one] Ett tiltak til { $amount } ligger utenfor planperioden og er ikke med i summene.
   *[other] { count-at-start } tiltak til { $amount } i alt ligger utenfor planperioden og er ikke med i summene.
}
conclusion-without-start = { $measures ->
    [one] Ett tiltak med kostnad mangler startår og er ikke med i summene.
   *[other] { count-at-start } tiltak med kostnad mangler startår og er ikke med i summene.
}
conclusion-unreadable = { $measures ->
    [one] Ett tiltak har en kostnad eller et startår som ikke kunne leses.
   *[other] { count-at-start } tiltak har en kostnad eller et startår som ikke kunne leses.
}

# Hva summene bygger på
heading-basis = Dette bygger summene på
basis-period-stated = Planperioden er { $years }, som oppgitt i konfigurasjonen.
basis-period-found = Planperioden er { $years }, ut fra årstallene i grunnlaget.
basis-prices = Beløpene er brukt slik de er oppgitt, uten prisvekst.
basis-prices-fixed = Tiltakene er regnet i faste priser. Beløpene i løpende priser følger av prisindeksen.
basis-part-years = { $measures ->
    [one] Ett varig tiltak starter eller slutter i løpet av et år. Det er regnet med for de månedene det varer det året.
   *[other] { count-at-start } varige tiltak starter eller slutter i løpet av et år. De er regnet med for de månedene de varer det året.
}
basis-one-offs = { $measures ->
    [one] Ett engangstiltak er regnet med i året det starter.
   *[other] { count-at-start } engangstiltak er regnet med i året de starter.
}
basis-kind-left-out = { $measures ->
    [one] For ett tiltak er det ikke oppgitt om kostnaden er varig. Den er regnet som varig.
   *[other] For { count-within } tiltak er det ikke oppgitt om kostnaden er varig. Kostnadene er regnet som varige.
}
basis-financing = Kostnaden er regnet før tilskudd og annen finansiering, netto kostnad etter.
basis-financing-and-frame = Kostnaden er regnet før tilskudd og annen finansiering, netto kostnad etter. Rammen er holdt mot kostnaden før finansiering.
basis-residents = Kostnaden per innbygger er regnet av { $population } innbyggere i alle årene.
basis-sources = Tiltakene er lest fra { $places }.
