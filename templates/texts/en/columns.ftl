# Kinds of data, columns and units. The column names are the headers of the tables.

kind-fastlegelister = Overview of GP lists
kind-tilplikting = Allocation of public duty
kind-tiltak = Budget of measures
kind-legeaarsverk = Doctor posts and places
kind-aktivitet = Activity per year
kind-kostra = Comparison with others (KOSTRA)
kind-vaktbemanning = Doctors at the emergency clinic
kind-budsjett = Budget and accounts

column-kommune = Municipality
column-legekontor = GP office
column-lege = Doctor
column-listetak = List ceiling
column-listelengde = List length
column-ledige_plasser = Free places
column-venteliste = Waiting list
column-status = Status
column-avtaleform = Form of agreement
column-spesialist = Specialist
column-kjonn = Sex
column-kommunale_timer = Municipal hours per week
column-fellesliste = Shared list
column-avtale_fra = Agreement from
column-kommentar = Comment
column-tjenestested = Service site
column-ressurs = Resource
column-funksjon = KOSTRA function
column-tjeneste = Service
column-legeaarsverk = Doctor FTE
column-plasser = Places
column-avdelinger = Wards
column-ubesatt = Vacant or temporarily filled
column-legetimer_per_plass = Doctor hours per place and week
column-nummer = Number
column-tiltak = Measure
column-iverksetting = Start
column-slutt = End
column-slag = Type of measure
column-utgiftsart = Operating or investment
column-kostnad = Cost
column-stilling = Share of a post
column-kostnad_per_aarsverk = Cost per FTE
column-sum = Sum
column-tilskudd = Grant
column-ansvar = Responsible
column-kapittel = Chapter
column-antall = Quantity
column-sats = Rate
column-dager = Days
column-andel = Share of the rate
column-timer = Hours
column-uker = Weeks
column-aarslonn = Annual salary
column-pensjon = Pension
column-arbeidsgiveravgift = Employer’s contribution
column-refusjon = Refund
column-omdisponering = Reallocation
column-prioritet = Priority
column-innfaset_til = Phased in by
column-leger = Doctors in place
column-nye_leger = New doctors
column-omraade = Area
column-serie = Activity
column-aarstall = Year
column-nokkeltall = Indicator
column-region = Municipality or group
column-verdi = Value
column-vakt = Shift
column-tid = Hours
column-antall_leger = Doctors
column-antall_sykepleiere = Nurses
column-anbefalt_leger = Doctors recommended
column-manglende_leger = Lacking
column-fotnote = Footnote
column-andel_ubesatt = Share vacant
column-art = Kind of cost
column-ansvar_navn = Name of responsibility
column-funksjon_navn = Name of function
column-art_navn = Name of kind of cost
column-tekst = Text
column-regnskap = Accounts
column-budsjett = Budget
column-revidert_budsjett = Revised budget
column-avvik = Deviation
column-forbruk = Per cent used
column-fast_lege = Permanent doctor
column-maaneder_startaar = Months in start year
column-maaneder_sluttaar = Months in last year
column-aar = { $year }
column-tilskudd_aar = Grant { $year }
column-planperiode = Sum in the plan period
column-utenfor = Outside the plan period

slag-varig = Recurring
slag-engangs = One-off
utgiftsart-drift = Operating
utgiftsart-investering = Investment
status-gjennomfort = Done
status-pagar = In progress
status-ikke_startet = Not started
status-utsatt = Postponed
status-utgar = Dropped

unit-lister = lists
unit-hjemler = licences
unit-kontor = offices
unit-plasser = places
unit-personer = persons
unit-prosent = %
unit-forholdstall = ratio
unit-aarsverk = FTE
unit-timer_per_uke = hours per week
unit-tiltak = measures
unit-leger = doctors
unit-kroner = NOK
unit-kroner_per_innbygger = NOK per resident
unit-kroner_per_liste = NOK per list
unit-kroner_per_aarsverk = NOK per doctor FTE
unit-ganger = times
unit-maaneder = months
unit-plasser_per_aarsverk = places per FTE
unit-timer_per_plass = hours per place and week
unit-vakter = shifts

# Numbers with their unit. $count is 1 when the number is exactly 1, and decides singular and plural.
amount-lister = { $count ->
    [one] { $value } list
   *[other] { $value } lists
}
amount-hjemler = { $count ->
    [one] { $value } licence
   *[other] { $value } licences
}
amount-kontor = { $count ->
    [one] { $value } office
   *[other] { $value } offices
}
amount-plasser = { $count ->
    [one] { $value } place
   *[other] { $value } places
}
amount-personer = { $count ->
    [one] { $value } person
   *[other] { $value } persons
}
amount-aarsverk = { $count ->
    [one] { $value } FTE
   *[other] { $value } FTE
}
amount-timer_per_uke = { $count ->
    [one] { $value } hour per week
   *[other] { $value } hours per week
}
amount-tiltak = { $count ->
    [one] { $value } measure
   *[other] { $value } measures
}
amount-leger = { $count ->
    [one] { $value } doctor
   *[other] { $value } doctors
}
amount-dager = { $count ->
    [one] { $value } day
   *[other] { $value } days
}
amount-timer = { $count ->
    [one] { $value } hour
   *[other] { $value } hours
}
amount-uker = { $count ->
    [one] { $value } week
   *[other] { $value } weeks
}
amount-ganger = { $count ->
    [one] { $value } time
   *[other] { $value } times
}
amount-kroner_per_liste = { $amount } per list
amount-kroner_per_aarsverk = { $amount } per doctor FTE
within-inside = inside
within-partly = partly
within-outside = outside
amount-kroner_per_innbygger = { $amount } per resident
amount-maaneder = { $count ->
    [one] { $value } month
   *[other] { $value } months
}
amount-plasser_per_aarsverk = { $count ->
    [one] { $value } place per FTE
   *[other] { $value } places per FTE
}
amount-timer_per_plass = { $count ->
    [one] { $value } hour per place and week
   *[other] { $value } hours per place and week
}
amount-vakter = { $count ->
    [one] { $value } shift
   *[other] { $value } shifts
}

percentage-points = { $count ->
    [one] { $value } percentage point
   *[other] { $value } percentage points
}

# Dated rates, as in templates/satser.toml.
sats-praksiskompensasjon_dag = Practice compensation per day
sats-praksiskompensasjon_halv_dag = Practice compensation per half day
sats-praksiskompensasjon_time = Practice compensation per hour
sats-basistilskudd_til_1000 = Capitation per listed resident and year, up to no. 1000
sats-basistilskudd_over_1000 = Capitation per listed resident and year, above no. 1000
sats-arbeidsgiveravgift_sone_1 = Employer’s contribution in zone I
sats-arbeidsgiveravgift_sone_2 = Employer’s contribution in zone II
sats-arbeidsgiveravgift_sone_3 = Employer’s contribution in zone III
sats-arbeidsgiveravgift_sone_4 = Employer’s contribution in zone IV
sats-arbeidsgiveravgift_sone_4a = Employer’s contribution in zone IVa
sats-arbeidsgiveravgift_sone_5 = Employer’s contribution in zone V
sats-opphor-pasienttilpasset = the subsidy is adjusted to the patients from 1.5.2023 and does not follow from the number on the list alone
