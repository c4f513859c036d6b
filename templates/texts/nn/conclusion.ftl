# Konklusjonen: kva tiltaka kostar, i setningar som kan limast inn i eit saksframlegg.

# Tal til og med tolv blir skrivne med bokstavar.
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

# Kva det kostar i planperioden
conclusion-period = { $span ->
    [year] i { $years }
   *[period] i planperioden { $years }
}
conclusion-none-costed = { $measures ->
    [one] Tiltaket har ingen oppgitt kostnad, så det kan ikkje reknast ut kva det kostar.
   *[other] Ingen av dei { count-within } tiltaka har ein oppgitt kostnad, så det kan ikkje reknast ut kva dei kostar.
}
conclusion-none-in-plan = { $measures ->
    [one] Tiltaket har ingen kostnad som fell { conclusion-period }.
   *[other] Ingen av dei { count-within } tiltaka har ein kostnad som fell { conclusion-period }.
}
conclusion-some = { $measures ->
    [one] Eitt av { count-of-all } tiltak har ein kostnad som fell { conclusion-period }.
   *[other] { count-at-start } av { count-of-all } tiltak har ein kostnad som fell { conclusion-period }.
}
conclusion-costs = { $who ->
    [only] Tiltaket kostar
    [it] Det kostar
    [all] Dei { count-within } tiltaka kostar til saman
   *[they] Dei kostar til saman
}
conclusion-saves = { $who ->
    [only] Tiltaket gir ei innsparing på
    [it] Det gir ei innsparing på
    [all] Dei { count-within } tiltaka gir til saman ei innsparing på
   *[they] Dei gir til saman ei innsparing på
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
conclusion-cost-every-year = { conclusion-does } { $yearly } kvart år{ conclusion-when }, { $total } i alt.
conclusion-cost-only-year = { conclusion-does } { $total }{ conclusion-when }, alt i { $year }.
conclusion-zero = Den oppgitte kostnaden er { $total } { conclusion-period }.
conclusion-evens-out = Kostnader og innsparingar er like store { conclusion-period }, så summen er { $total }.
conclusion-rises = { $what ->
    [saving] Innsparinga aukar frå { $first } i { $from } til { $last } i { $to }.
   *[cost] Kostnaden aukar frå { $first } i { $from } til { $last } i { $to }.
}
conclusion-falls = { $what ->
    [saving] Innsparinga går ned frå { $first } i { $from } til { $last } i { $to }.
   *[cost] Kostnaden går ned frå { $first } i { $from } til { $last } i { $to }.
}
conclusion-turns = { $what ->
    [saving] Innsparinga er størst i { $highest }, med { $most }, og minst i { $lowest }, med { $least }.
   *[cost] Kostnaden er høgast i { $highest }, med { $most }, og lågast i { $lowest }, med { $least }.
}
conclusion-other-way = { $what ->
    [saving] I { $years } kostar tiltaka likevel meir enn dei sparer.
   *[cost] I { $years } sparer tiltaka likevel meir enn dei kostar.
}

# Det som ikkje kunne lesast
conclusion-who-unreadable = { $measures ->
    [one] eitt tiltak har ein kostnad eller eit startår som ikkje kunne lesast
   *[other] { count-within } tiltak har ein kostnad eller eit startår som ikkje kunne lesast
}
conclusion-unknown = Kostnaden { conclusion-period } kan ikkje reknast ut, fordi { conclusion-who-unreadable }.
conclusion-unknown-years = Kostnaden i { $unknown } kan ikkje reknast ut, fordi { conclusion-who-unreadable }. Derfor er det heller ingen sum for planperioden { $years }.
conclusion-known-years = { $count ->
    [one] Kostnaden i { $years } er { $amount }.
   *[other] Kostnaden i { $years } er { $amount } kvart år.
}
conclusion-known-parts = For dei andre åra er kostnaden { $parts }.
conclusion-in-year = { $amount } i { $year }

# Per innbyggjar, delar av summen og finansiering
conclusion-about = { $exact ->
    [yes] {""}
   *[no] {"om lag "}
}
conclusion-per-resident = { $scope ->
    [one] Det svarar til { conclusion-about }{ $amount } per innbyggjar.
    [every] Det svarar til { conclusion-about }{ $amount } per innbyggjar kvart år.
   *[most] Kostnaden per innbyggjar er høgast i { $years }, med { conclusion-about }{ $amount }.
}
conclusion-parts-purpose = Investeringane utgjer { $once } og drifta { $running }.
conclusion-parts-duration = Eingongskostnadene utgjer { $once } og dei varige kostnadene { $running }.
conclusion-parts-both = Investeringane, som er eingongskostnader, utgjer { $once }, og den varige drifta { $running }.
conclusion-all-investment = Alle kostnadene er investeringar.
conclusion-all-one-off = Alle kostnadene er eingongskostnader.
conclusion-all-both = Alle kostnadene er investeringar som kjem éin gong.
conclusion-financing = { $kind ->
    [grants] tilskot på { $grants }
    [refunds] refusjonar på { $refunds }
   *[both] tilskot på { $grants } og refusjonar på { $refunds }
}
conclusion-net = Når { conclusion-financing } er trekt frå, er netto kostnad { $net }.
conclusion-net-of-all = Når all finansiering er trekt frå, er netto kostnad { $net }.
conclusion-net-nothing = Heile kostnaden blir dekt av { conclusion-financing }.
conclusion-net-surplus = Heile kostnaden blir dekt av { conclusion-financing }, som er { $net } meir enn kostnaden.
conclusion-net-saving = Når { conclusion-financing } blir rekna med, er netto innsparing { $net }.
conclusion-net-unknown = Netto kostnad kan ikkje reknast ut, fordi eit beløp i finansieringa manglar eller ikkje kunne lesast.
conclusion-own = { $also ->
    [yes] Når omdisponerte midlar også er trekte frå, står { $own } att.
   *[no] Når omdisponerte midlar er trekte frå, står { $own } att.
}
conclusion-gross = { $kind ->
    [grants] {" før tilskot"}
    [refunds] {" før refusjonar"}
    [both] {" før tilskot og refusjonar"}
   *[none] {""}
}

# Mot ramma, og etter planperioden
conclusion-frame-is = { $scope ->
    [one] Kostnaden{ conclusion-gross } er
    [year] I { $years } er kostnaden{ conclusion-gross }
    [years] I { $years } er summen{ conclusion-gross }
   *[all] Summen{ conclusion-gross } er
}
conclusion-the-frame = { $scope ->
    [one] ramma på { $frame }
    [year] ramma på { $frame }
   *[all] den samla ramma på { $frame }
}
conclusion-frame-relation = { $relation ->
    [below] { $difference } under { conclusion-the-frame }
    [above] { $difference } over { conclusion-the-frame }
   *[equal] lik { conclusion-the-frame }
}
conclusion-each-year = { $scope ->
    [years] i kvart av desse åra
   *[all] kvart år
}
conclusion-frame-tail = { $tail ->
    [none] .
    [within] , og kostnaden er innanfor ramma { conclusion-each-year }.
    [equal] , og kostnaden er lik ramma { conclusion-each-year }.
    [every] , { $yearly } { conclusion-each-year }.
    [despite] , men årsramma blir overskriden med { $parts }.
   *[parts] . Årsramma blir overskriden med { $parts }.
}
conclusion-frame = { conclusion-frame-is } { conclusion-frame-relation }{ conclusion-frame-tail }
conclusion-up-to = inntil { $amount } i { $years }
conclusion-frame-missing = Det er ikkje oppgitt noka ramme for { $years }.
conclusion-lasting = { $reach ->
    [this] Frå { $year } er den varige årskostnaden for dette tiltaket { $amount }{ conclusion-gross }.
    [these] Frå { $year } er den varige årskostnaden for desse tiltaka { $amount }{ conclusion-gross }.
   *[all] Frå { $year } er den varige årskostnaden { $amount }{ conclusion-gross }.
}
conclusion-stops = { $measures ->
    [one] Eitt tiltak stoppar etter { $end }.
   *[other] { count-at-start } tiltak stoppar etter { $end }.
}
conclusion-stops-all = { $measures ->
    [one] Tiltaket stoppar etter { $end }.
   *[other] Alle tiltaka stoppar etter { $end }.
}
conclusion-stops-part = { $measures ->
    [one] eitt etter { $end }
   *[other] { count-within } etter { $end }
}
conclusion-stops-several = { count-at-start } tiltak stoppar før planperioden er ute: { $parts }.
conclusion-doctors = Tiltaka gir til saman { $doctors } i tillegg.

# Det som ikkje er med
conclusion-not-costed = { $measures ->
    [one] Eitt tiltak har ingen oppgitt kostnad og er ikkje med i summane.
   *[other] { count-at-start } tiltak har ingen oppgitt kostnad og er ikkje med i summane.
}
conclusion-outside = { $measures ->
    [one] Eitt tiltak ligg utanfor planperioden og er ikkje med i summane.
   *[other] { count-at-start } tiltak ligg utanfor planperioden og er ikkje med i summane.
}
conclusion-outside-with-cost = { $measures ->
    [one] Eitt tiltak til { $amount } ligg utanfor planperioden og er ikkje med i summane.
   *[other] { count-at-start } tiltak til { $amount } i alt ligg utanfor planperioden og er ikkje med i summane.
}
conclusion-without-start = { $measures ->
    [one] Eitt tiltak med kostnad manglar startår og er ikkje med i summane.
   *[other] { count-at-start } tiltak med kostnad manglar startår og er ikkje med i summane.
}
conclusion-unreadable = { $measures ->
    [one] Eitt tiltak har ein kostnad eller eit startår som ikkje kunne lesast.
   *[other] { count-at-start } tiltak har ein kostnad eller eit startår som ikkje kunne lesast.
}

# Kva summane byggjer på
heading-basis = Dette byggjer summane på
basis-period-stated = Planperioden er { $years }, som oppgitt i konfigurasjonen.
basis-period-found = Planperioden er { $years }, ut frå årstala i grunnlaget.
basis-prices = Beløpa er brukte slik dei er oppgitt, utan prisvekst.
basis-prices-fixed = Tiltaka er rekna i faste prisar. Beløpa i løpande prisar følgjer av prisindeksen.
basis-part-years = { $measures ->
    [one] Eitt varig tiltak startar eller sluttar i løpet av eit år. Det er rekna med for dei månadene det varer det året.
   *[other] { count-at-start } varige tiltak startar eller sluttar i løpet av eit år. Dei er rekna med for dei månadene dei varer det året.
}
basis-one-offs = { $measures ->
    [one] Eitt eingongstiltak er rekna med i året det startar.
   *[other] { count-at-start } eingongstiltak er rekna med i året dei startar.
}
basis-kind-left-out = { $measures ->
    [one] For eitt tiltak er det ikkje oppgitt om kostnaden er varig. Han er rekna som varig.
   *[other] For { count-within } tiltak er det ikkje oppgitt om kostnaden er varig. Kostnadene er rekna som varige.
}
basis-financing = Kostnaden er rekna før tilskot og annan finansiering, netto kostnad etter.
basis-financing-and-frame = Kostnaden er rekna før tilskot og annan finansiering, netto kostnad etter. Ramma er halden mot kostnaden før finansiering.
basis-residents = Kostnaden per innbyggjar er rekna av { $population } innbyggjarar i alle åra.
basis-sources = Tiltaka er lesne frå { $places }.
