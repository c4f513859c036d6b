# The report: headings, sentences and explanations in the workbook and the appendix.

flag-yes = Yes
flag-no = No
total = Total
total-of-period = Total
quoted = “{ $text }”
any-year = a plan year
line = line { $line }
keyword = GP scheme

severity-error = error
severity-warning = warning
severity-note = note
count-errors = { $count ->
    [one] one error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] one warning
   *[other] { $count } warnings
}

place-sheet = { $file }, sheet “{ $sheet }”
place-cell = { $file }, sheet “{ $sheet }”, cell { $cells }
place-cells = { $file }, sheet “{ $sheet }”, cells { $cells }
place-line = { $file }, line { $line }
place-whole-run = the whole data basis
more-places = { $count ->
    [one] and one more area
   *[other] and { $count } more areas
}

# Doctors' names are replaced.
column-liste = List
list-number = List { $number }
doctor-without-list = Doctor { $number } without a list
withheld = withheld

# The cover
municipality-named = { $name } municipality
municipality-unnamed = The municipality
title-named = Doctor services in { $name } municipality – key figures
title-named-economy = Doctor services in { $name } municipality – key figures and economic consequences
title-unnamed = Doctor services – key figures
title-unnamed-economy = Doctor services – key figures and economic consequences
cover-appendix = Appendix { $number }
cover-contents = Contents
cover-page = Page
cover-of = of
cover-made-with = Made with legetall { $version }
fact-number = Municipality number
fact-case = Archive case
fact-date = Date
fact-as-of = Figures as of
fact-data = Data basis
fact-data-files = { $count ->
    [0] no files
    [one] One file: { $names }
   *[other] { $count } files: { $names }
}
fact-status = Status
as-of-unknown = not stated in the data
status-complete = Complete: everything that was found has been read and counted
status-nothing = Without figures: nothing was found to compute from
status-reservations = With reservations: { $reservations }

# The most important in a few sentences
summary-nothing = No overview of GP lists, allocation of public duty, table of doctor posts or budget of measures was found in the files, so there are no figures to show.
summary-lists = { $municipality } has { $lists ->
    [0] no GP lists.
    [one] one GP list, with agreed places for { $capacity ->
        [one] one resident.
       *[other] { $capacity } residents.
    }
   *[other] { $lists } GP lists at { $offices ->
        [one] one office
       *[other] { $offices } offices
    }, with agreed places for { $capacity ->
        [one] one resident.
       *[other] { $capacity } residents.
    }
}
summary-lists-without-capacity = { $municipality } has { $lists ->
    [0] no GP lists.
    [one] one GP list. The capacity cannot be computed.
   *[other] { $lists } GP lists at { $offices ->
        [one] one office.
       *[other] { $offices } offices.
    } The capacity cannot be computed.
}
summary-coverage = This equals { $share } of the population of { $population }.
summary-without-list = { $residents ->
    [one] About one resident is on none of the lists.
   *[other] About { $residents } residents are on none of the lists.
}
summary-norm-short = { $places ->
    [one] One place is lacking for free places to be { $norm } of the listed residents, which is the norm.
   *[other] { $places } places are lacking for free places to be { $norm } of the listed residents, which is the norm.
}
summary-norm-kept = This meets the norm of { $norm } of the listed residents.
summary-free = { $places ->
    [one] There is one free place
   *[other] There are { $places } free places
}, { $share } of the capacity.
summary-full = The lists are full: there are no free places when all lists are seen together.
summary-overfull = { $places ->
    [one] One resident more is
   *[other] { $places } residents more are
} listed than there are agreed places.
summary-all-filled = { $lists ->
    [one] The list has a permanent doctor.
   *[other] All lists have a permanent doctor.
}
summary-some-vacant = { $vacant ->
    [one] One of { $lists } lists is without a permanent doctor.
   *[other] { $vacant } of { $lists } lists are without a permanent doctor.
}
summary-all-vacant = { $lists ->
    [one] The list is without a permanent doctor.
   *[other] None of the { $lists } lists has a permanent doctor.
}
summary-duty = The public duty of the GPs adds up to { $share } of a full post, that is { $posts }.
summary-duty-allowed = This is { $share } of what the agreement with the doctors allows.
summary-population = { $municipality } has { $population ->
    [one] one resident.
   *[other] { $population } residents.
}
summary-posts-and-places = { $sites ->
    [one] At one site
   *[other] At { $sites } sites
} there are { $posts } doctor FTE and { $places ->
    [one] one place.
   *[other] { $places } places.
}
summary-posts = { $sites ->
    [one] At one site
   *[other] At { $sites } sites
} there are { $posts } doctor FTE.
summary-places = { $sites ->
    [one] At one site
   *[other] At { $sites } sites
} there { $places ->
    [one] is one place.
   *[other] are { $places } places.
} The sum of doctor FTE cannot be computed.
summary-places-only = { $sites ->
    [one] At one site
   *[other] At { $sites } sites
} there { $places ->
    [one] is one place.
   *[other] are { $places } places.
} Doctor FTE are not given, so how well they are served by doctors cannot be computed.
summary-posts-per-place = That is { $ratio } and { $hours } when FTE without places are included.
summary-vacant-posts = { $vacant } of { $posts } are vacant or temporarily filled, that is { $share }.
summary-vacant-posts-told = Where it is stated, { $vacant } of { $posts } are vacant or temporarily filled, that is { $share }.
# A number that begins a sentence is written in letters up to twelve.
summary-missing-kinds = The data basis lacks { $kinds }, so what rests on this is not included.
missing-lists = an overview of GP lists
missing-duty = an allocation of public duty
missing-measures = a budget of measures
summary-reservations = The figures are given with the reservation of { $reservations }; see “{ $section }”.

# Sections
section-key-figures = Key figures
section-lists = GP lists
section-duty = Public duty
section-posts = Doctor posts and places
section-clinic = Emergency clinic
section-economy = Measures and economic consequences
section-assumptions = Assumptions
section-quality = Data basis and quality
section-missing = What is missing
section-definitions = Definitions

# The sheets of the workbook
sheet-key-figures = Key figures
sheet-offices = GP offices
sheet-fastlegelister = GP lists
sheet-tilplikting = Public duty
sheet-services = Services
sheet-legeaarsverk = Doctor posts
sheet-aktivitet = Activity
sheet-kostra = KOSTRA
sheet-vaktbemanning = Emergency clinic
sheet-recommendation = Clinic recommendation
sheet-budsjett = Budget and accounts
sheet-economy = Economy
sheet-tiltak = Measures
sheet-new-doctors = New doctors
sheet-measure-status = Measure status
sheet-assumptions = Assumptions
sheet-findings = Findings
sheet-sources = Sources
sheet-columns = Columns
sheet-missing = Missing
sheet-definitions = Definitions

group-lists = GP lists
group-duty = Public duty
group-posts = Doctor posts and places
group-clinic = Emergency clinic
group-activity = Activity
group-statistics = Comparison with others
group-budget = Budget and accounts
group-economy = Measures and economy

caption-key-figures = Key figures
caption-key-figures-of = Key figures: { $group }
caption-offices = Lists, capacity and list length per GP office
caption-offices-dated = Lists, capacity and list length per GP office, { $date }
caption-lists = GP lists
caption-duty = Public duty per service site
caption-services = Doctor posts and places per service
caption-posts = Doctor posts and places per site
caption-activity = Activity year by year
caption-statistics = Indicators of official statistics
caption-roster = Doctors on duty
caption-recommendation = Recommended doctors for the clinic district
caption-budget = Lines of budget and accounts
caption-measures = Measures with cost per year (NOK)
caption-cost-per-measure = Cost per measure and year (NOK)
caption-new-doctors = New doctors by start
caption-measure-overview = Measures, responsibility and time
caption-measure-status = Measures by status
caption-economy = Economic consequences { $years } (NOK)
caption-assumptions = Assumptions of the calculations
caption-reservations = Errors and warnings in the data
caption-findings = Errors, warnings and notes
caption-sources = Files and tables that were read
caption-columns = How the columns were read
caption-missing = What is missing, and what it would give
caption-definitions = Definitions and calculations

header-figure = Key figure
header-value = Value
header-unit = Unit
header-group = Subject
header-calculation = Calculation
header-source-cells = Cells in the data
header-source = Source
header-lists = Lists
header-mean-length = Mean per list
header-sites = Sites
header-places-per-post = Places per doctor FTE
header-sum = Sum
header-stated-start = Stated as
header-measures = Measures
header-year = Year
header-assumption = Assumption
header-code = Code
header-severity = Severity
header-place = Place
header-file = File
header-sheet = Sheet
header-cells = Cells
header-finding = What was found
header-remedy = What to do
header-contents = Contents
header-as-of = As of
header-rows = Rows
header-sha256 = SHA-256 (beginning)
header-read-as = Read as
header-column-head = Cell of the header
header-missing = What is missing
header-would-give = Would give
header-definition = Definition
header-rests-on = Sources of the assumptions
header-name = Name in the workbook

# Columns of the table per year
year-frame = Frame
year-tiltak_sum = Cost
year-tiltak_drift = Operating
year-tiltak_investering = Investment
year-tiltak_varig = Recurring measures
year-tiltak_engangs = One-off measures
year-tilskudd = Grants
year-refusjon = Refunds
year-omdisponering = Reallocation
year-egne_midler = New own funds
year-kostnad_per_liste = Cost per list
year-kostnad_per_legeaarsverk = Cost per doctor FTE
year-tiltak_andel_av_budsjett = Share of the budget
year-netto = Net cost
year-ramme_avvik = Frame minus cost
year-kostnad_per_innbygger = Cost per resident
year-prisindeks = Price index
year-tiltak_sum_lopende = Cost, current prices
year-netto_lopende = Net cost, current prices

# Notes to the tables
note-no-value = “–” means that no value is stated, or that none belongs there.
note-unreadable = “unreadable” means that the cell holds something that could not be read. The findings say what stands there.
note-source = The rows were read from { $place }.
note-names = Doctors' names are replaced by list numbers, and comments are left out.
note-live-measures = The amounts per year are formulas. Framed yellow cells may be changed, and the sums follow. A note at the cell says where the value is from.
note-office-unknown = “–” means that the number is missing or could not be read for at least one list of the office.
note-service-unknown = “–” means that the service has no such numbers, or that at least one of them is missing or could not be read.
note-quiet-year = “–” means that the measure has no cost in that year, or that no value belongs there.
note-status-unknown = “–” means that no status is stated.
note-frame-missing = “–” means that no frame is stated for the year.
note-share-of-budget = The share of the budget is worked out for the years that have a budget. The shares have no sum.

note-prices = The amounts are in fixed { $year } kroner where nothing is said of current prices. Current prices are the fixed ones times the price index, which is 100 in { $year }.
note-prices-frame = The frame is held against the cost in fixed prices. It is not converted.
note-findings = Errors keep the figures they concern out. Warnings are reservations. Notes say how something was read.
no-assumption = none
shorthand-unreadable = unreadable
unknown-zero-divisor = { $figures }: “–” because the number to divide by is 0.
unknown-missing-cells = { $figures }: “–” because values are missing in { $cells }.
unknown-see-findings = { $figures }: “–” because of what is missing or could not be read in { $cells }; see { $codes } in the findings.
rest-in-workbook = { $count ->
    [one] One more row stands in the workbook.
   *[other] { $count } more rows stand in the workbook.
}

# Lists
lists-means = The mean list length is { $all } when all lists are included, and { $filled } on lists with a permanent doctor.
lists-mean-of-all = The mean list length is { $all } when all lists are included.
chart-offices = Capacity and listed residents per GP office
chart-offices-unit = residents
chart-offices-part = { $office }: capacity { $capacity }, listed { $listed }
chart-offices-alternative = Bar chart of capacity and listed residents per GP office. { $offices }.
chart-offices-in-short = Bar chart of capacity and listed residents for { $count ->
    [one] one GP office
   *[other] { $count } GP offices
}. The highest capacity is { $capacity } places, at { $office }. All numbers are in the table above.
chart-see-table = { $title }. The numbers are in the table above.
series-capacity = Capacity
series-listed = Listed residents

# Public duty
duty-total-agrees = The row “{ $label }” ({ $cell }) states { $stated }, which agrees with the sum of the rows.
duty-total-differs = The row “{ $label }” ({ $cell }) states { $stated }, but the rows add up to { $computed }. The difference is { $difference } percentage points. The figures here rest on the rows.
chart-duty = Public duty per service site
chart-duty-alternative = Bar chart of public duty per service site, in per cent of a post: { $parts }.
chart-duty-in-short = Bar chart of public duty at { $count ->
    [one] one service site
   *[other] { $count } service sites
}. The highest share is { $share } of a post, at { $site }. All numbers are in the table above.

# Measures and economy
heading-not-costed = Measures without a stated cost
heading-outside = Measures outside the plan period or without a start year
heading-unreadable = Measures that could not be read
heading-whole-posts = Posts converted to full-time
heading-read-as = How the measures were read
outside-with-cost = { $name } ({ $start }): { $cost }
outside-without-cost = { $name } ({ $start })
whole-post = { $name }: { $cost } for { $share } of a post is { $whole } for a full-time one.
start-unknown = no start year
start-read-as = { $name }: “{ $words }” is read as { $start }.
began-before = { $name }: began in { $start }, before the plan period, and goes on.
heading-behind-cost = What the cost is made up of
heading-measures = More about the measures
heading-calculations = How the costs were calculated
heading-open-rates = Rates without a stated quantity
heading-stops-after = Measures that stop after { $end }
measure-and-text = { $name }: { $text }
rate-without-quantity = { $rate } each time, quantity not stated
chart-economy = Cost of the measures per year
chart-economy-frame = Cost of the measures per year against the frame
chart-economy-net = Cost of the measures per year, gross and net
chart-economy-net-frame = Cost of the measures per year, gross and net, against the frame
chart-economy-part = { $year }: { $cost }
chart-economy-part-frame = { $year }: { $cost } against a frame of { $frame }
chart-economy-part-net = { $year }: { $cost }, net { $net }
chart-economy-part-net-frame = { $year }: { $cost }, net { $net }, frame { $frame }
chart-economy-alternative = Column chart of the cost of the measures per year, in NOK. { $parts }.

# Assumptions, data basis, what is missing, and formulas in words
assumptions-intro = The calculations rest on these assumptions. In the workbook the values stand in framed yellow cells: they can be changed, and the figures follow. The sentences of the report do not change.
definitions-intro = The table says what each figure means and which cells it rests on. The files and sheets are listed under “{ $table }”.
source-and-place = { $source } ({ $place })
quality-complete = There are no errors or warnings. Everything that was recognised in the files has been read.
quality-reservations = Going through the files gave { $reservations }. Figures that an error concerns are kept out and shown as “–”.
file-without-table = no table that can be used
file-not-read = the file could not be read
missing-column = The column “{ $column }” in { $kind }
missing-gives-economy = Cost of the measures per year and in the plan period
missing-gives-frequency = How often doctors are on duty, against the recommendation
words-sum = sum of { $column } in { $table }
words-distinct = number of different values of { $column } in { $table }
words-single = number of values of { $column } that stand in one row only in { $table }
words-count-lists = number of lists
words-count-duties = number of duties
words-count-sites = number of sites
words-count-series = number of series
words-count-statistics = number of indicators
words-count-shifts = number of shifts
words-count-lines = number of budget lines
words-count-measures = number of measures
words-where = { $what } where { $condition }
words-flag = { $column } is “{ $flag }”
words-above = { $column } is above “{ $limit }”
words-positive = { $column } is above 0
words-stated = { $column } is stated
words-not-stated = { $column } is not stated
words-refund-of-year = Refund in { $year }
words-reallocation-of-year = Reallocation in { $year }
words-doctors-of-year = Doctors in place at the end of { $year }
words-round-down = { $value }, rounded down to a whole number
words-uptake = (frame − cost) / the cost of one, rounded down to a whole number
subject-uptake = The frame for { $year } is enough for “{ $name }”
subject-any-rate = How many times the frame is enough for a rate without a quantity
words-at-least-zero = { $value }, but at least 0
words-over-years = { $figure }, summed over the plan years
words-cost-of-year = Cost in { $year }
words-grant-of-year = Grant in { $year }

header-recommendation = Recommendation
roster-below = { $below ->
    [one] One
   *[other] { $below }
} of { $shifts } shifts at the emergency clinic have fewer doctors than recommended for a district of { $residents } residents. In all { $lacking ->
    [one] one doctor is
   *[other] { $lacking } doctors are
} lacking when each shift counts once.
roster-enough = { $shifts ->
    [one] The shift at the emergency clinic has at least as many doctors as recommended for a district of { $residents } residents.
   *[other] All { $shifts } shifts at the emergency clinic have at least as many doctors as recommended for a district of { $residents } residents.
}
roster-unknown = The roster could not be compared with the recommendation, because the number of doctors is missing or could not be read on at least one shift.
roster-no-district = The roster has not been compared with the recommendation, because nothing says how many live in the clinic district.
roster-footnotes = { $count ->
    [one] One of the shifts with fewer doctors than recommended has a footnote
   *[other] { $count } of the shifts with fewer doctors than recommended have a footnote
} that may matter for the comparison: { $notes }
roster-footnote = { $shift }: “{ $note }”
roster-hours-open = { $count ->
    [one] One shift passes 23:00 or has no hours.
   *[other] { $count } shifts pass 23:00 or have no hours.
} For such shifts the recommendation for the night is used.
recommendation-source = The recommendation is made by the Norwegian National Centre for Emergency Primary Health Care (NKLM) and is taken from { $source }. It is meant as a starting point for a minimum of doctors. The source says that clinics differ widely, and that local conditions and routines must be weighed.
recommendation-frequency = How often each doctor is on duty has not been assessed, because nothing says how many doctors share the shifts.
recommendation-residents = Residents of the clinic district
recommendation-primary = Most frequent duty, first call
recommendation-together = Most frequent duty, all calls
recommendation-backup = Second doctor on call to go out
recommendation-backup-late = Second doctor on call to go out after 23:00
recommendation-two-until = Two doctors on duty until 23:00
recommendation-two-always = At least two doctors on duty
band-below = below { $to }
band-between = { $from }–{ $to }
band-above = above { $from }
frequency = every { $number }th shift
note-not-said = “–” means that the source says nothing about this.
posts-missing = Doctor FTE are stated for { $told } of { $sites } sites. They are missing for { $missing }, and so there is no sum.
more-sites = { $count } more
vacant-site = { $site }: { $vacant } of { $posts } FTE are vacant or temporarily filled ({ $share })
any-year-of-accounts = a year

section-budget = Budget and accounts
sheet-budget-sums = Budget sums
sheet-budget-groups = Budget groups
caption-budget-sums = Accounts and budget in all (net, NOK)
caption-budget-groups = Accounts and budget by { $group } (net, NOK)
header-net = Net
header-deviation = Budget minus accounts { $year }
header-used = Used { $year }
chart-budget = Net accounts and budget
chart-budget-alternative = Net in NOK. { $parts }.
note-budget-net = The sums are net: expenses are positive and incomes negative numbers.
note-budget-deviation = A negative number in budget minus accounts means that more than the budget is spent.
note-budget-unknown = “–” means that at least one of the amounts could not be read, or that there is no budget to give a share of.

summary-accounts = The net accounts of { $year } are { $accounts }.
summary-used-of-revised = That is { $share } of the revised budget for { $year } of { $budget }, { $difference } { $direction ->
    [above] above
   *[below] below
} the budget.
summary-used-of-adopted = That is { $share } of the adopted budget for { $year } of { $budget }, { $difference } { $direction ->
    [above] above
   *[below] below
} the budget.
summary-budget = The budget for { $year } is { $budget } net.
summary-budget-revised-only = The revised budget for { $year } is { $budget } net.
summary-budget-revised = The revised budget for { $year } is { $budget } net, against { $adopted } as adopted.
summary-budget-against-accounts = { $direction ->
    [equal] That is the same as the accounts of { $year }.
    [below] That is { $difference } ({ $share }) below the accounts of { $year }.
   *[above] That is { $difference } ({ $share }) above the accounts of { $year }.
}
summary-frame-is-budget = The frame of the measures in { $year } is the same amount.
summary-frame-below-budget = The frame of the measures in { $year } is { $frame }, { $difference } below the budget.
summary-frame-above-budget = The frame of the measures in { $year } is { $frame }, { $difference } above the budget.
subject-series = { $name } { $years }
subject-any-series = a series from its first to its last year
subject-key-figure = { $name }, { $region } { $year }
subject-against = { $name }, { $region } against { $group } { $year }
subject-any-key-figure = Key figure from KOSTRA
words-count-of-year = count in { $year }
words-number = { $column } is { $number }
words-growth = (last year − first year) / first year × 100
words-key-figure = the value of the key figure for the municipality in the newest year
words-against = the municipality's value − the value of its group in the same year
unit-nokkeltall = as the key figure

section-activity = Activity
activity-grown = { $name }: up { $share }, from { $before } in { $first } to { $after } in { $last }.
activity-fallen = { $name }: down { $share }, from { $before } in { $first } to { $after } in { $last }.
activity-unchanged = { $name }: at the same level in { $last } as in { $first }, { $after }.
activity-turns = The number has not gone the same way every year.
activity-lowest = The lowest was { $count } in { $year }.
activity-highest = The highest was { $count } in { $year }.
sheet-activity-years = Activity per year
caption-activity-years = Activity per year
caption-activity-years-of = Activity per year: { $series }
chart-activity-unit = count
chart-activity-part = { $count } in { $year }
chart-activity-alternative = Line chart of { $name }: { $points }.
chart-activity-in-short = Line chart of { $name }, from { $first } to { $last }.
section-statistics = Comparison with others
statistics-own = { $name }: { $value } in { $region } in { $year }.
statistics-above-group = { $name }: { $value } in { $region } in { $year }, against { $other } in { $group } the same year. That is { $difference } higher.
statistics-below-group = { $name }: { $value } in { $region } in { $year }, against { $other } in { $group } the same year. That is { $difference } lower.
statistics-as-group = { $name }: { $value } in { $region } in { $year }, the same as in { $group }.
statistics-earlier = In { $year } the number was { $value }.
statistics-extremes = Of the { $count } municipalities with a number for { $year }, { $region } has the highest ({ $value }) and { $other } the lowest ({ $least }).
statistics-highest = Of the { $count } municipalities with a number for { $year }, { $region } has the highest ({ $value }).
statistics-lowest = Of the { $count } municipalities with a number for { $year }, { $region } has the lowest ({ $value }).
header-key-figure = Key figure
sheet-comparison = Comparison
caption-comparison = Key figures of the municipality and those it is compared with
note-no-statistic = “–” means that the statistics have no number there.
note-more-regions = The table shows the municipality and its group. All numbers that were read stand in the sheet “{ $sheet }” of the workbook.

group-drivers = Cost drivers
group-capacity = Capacity
sheet-drivers = Cost drivers
caption-drivers = How the costs are calculated
note-driver-unknown = “–” means that the amount could not be calculated. The findings say why.
words-driver = Quantities times prices, as the calculation of the measure shows
words-round-up = { $value }, rounded up to a whole number
subject-any-measure = a measure

factor-aarsverk = FTE
factor-aarslonn = Yearly salary
factor-pensjon = Pension
factor-arbeidsgiveravgift = Employer’s contribution
factor-antall = Number
factor-sats = Rate
factor-leger = Doctors
factor-dager = Days
factor-andel = Share
factor-innbyggere = Listed residents
factor-timer = Hours a week
factor-uker = Weeks
factor-areal = Area in square metres
factor-belop = Amount
factor-aarlig_virkning = Yearly effect

section-scenarios = Scenarios
heading-scenarios = The plan and the scenarios
scenarios-intro = A scenario changes some of the assumptions and computes everything again in the same way as for the plan.
sheet-scenarios = Scenarios
sheet-scenario-assumptions = Scenario assumptions
sheet-scenario-figures = Scenario figures
sheet-scenario-measures = Scenario { $number } – measures
caption-scenario-costs = Cost per year in kroner, the plan and the scenarios
caption-scenario-costs-with-lists = Cost per year in kroner of measures and new licences, the plan and the scenarios
caption-scenario-assumptions = Assumptions of the plan and of the scenarios
caption-scenario-figures = Figures that differ in the scenarios
caption-scenario-measures = The measures in the scenario “{ $name }”
chart-scenarios = Cost over the plan period in kroner
chart-scenarios-with-lists = Cost of measures and new licences over the plan period in kroner
chart-scenarios-alternative = Bars with the cost over the plan period in kroner. { $parts }.
header-scenario = Scenario
header-against-plan = Against the plan
the-plan = The plan
note-scenario-unknown = “–” means that the figure could not be calculated in the scenario.
note-scenario-cells = In the workbook a cell that the scenario does not change follows the plan. It can be overwritten, and the new value then holds in the scenario only.
heading-scenario-measures = Changes in the measures
change-left-out = is not carried out
change-cost = costs { $cost }
change-start = from { $when }
change-end = to the end of { $when }
scenario-unknown = { $name }: The cost could not be calculated.
scenario-same = { $name }: { $what } cost { $total } over the plan period, the same as in the plan.
scenario-more = { $name }: { $what } cost { $total } over the plan period, { $difference } more than in the plan.
scenario-less = { $name }: { $what } cost { $total } over the plan period, { $difference } less than in the plan.
what-measures = The measures
what-measures-and-lists = Measures and new licences
scenario-new-lists = { $count ->
    [0] No new licences are needed in { $year }{ $against }
    [one] One new licence is needed in { $year }{ $against }
   *[other] { $count } new licences are needed in { $year }{ $against }
}
scenario-against = { $planned ->
    [0] , against none in the plan.
    [one] , against one in the plan.
   *[other] , against { $planned } in the plan.
}
scenario-as-planned = , as in the plan.
scenario-lost-places = The ceiling per list takes away { $lost }.
sheet-capacity = Capacity
sheet-capacity-years = Capacity per year
heading-capacity = Capacity and new licences
caption-capacity = The capacity of the patient lists
caption-capacity-years = Places and new licences needed
year-folketallsindeks = Population (first plan year = 100)
year-kapasitetsbehov = Places needed
year-kapasitetsmangel = Places lacking
year-nye_hjemler = New licences needed
year-kostnad_nye_hjemler = Cost of new licences
year-samlet_kostnad = Measures and new licences
source-and-date = { $source } (rate from { $date })

heading-sensitivity = Which assumption matters most
sheet-sensitivity = Sensitivity
caption-sensitivity = Change in the cost of the measures over the plan period (NOK)
header-lower = { $per_cent } lower
header-higher = { $per_cent } higher
sensitivity-cost = Cost: { $name }
sensitivity-most = One assumption at a time is changed by { $per_cent } either way, while the others stand. { $count ->
    [one] { $names } matters most: it changes the cost of the measures over the plan period by { $amount }.
   *[other] { $names } matter most: each changes the cost of the measures over the plan period by { $amount }.
}
sensitivity-without-lists = The cost of new licences is not part of this.
chart-sensitivity = Change in the cost of the measures when one assumption changes by { $per_cent }
chart-sensitivity-alternative = Bars to either side of the plan’s cost, in kroner, the widest first. { $parts }.
scenario-lists-not-priced = { $count ->
    [one] What it costs is not given.
   *[other] What they cost is not given.
}
# Phasing in, priority and what the frame is enough for
heading-phased-in = Measures phased in over several years
phased-in = { $name }: phased in evenly { $years } and fully in place from { $last }.
phased-in-cost = { $name }: phased in evenly { $years } and fully in place from { $last }. The full-year cost is then { $cost }; until then it follows the share that is in place.
doctors-in-place = New doctors in place at the end of the year: { $parts }.
doctors-in-place-part = { $count } in { $year }
sheet-doctors-in-place = Doctors in place
caption-doctors-in-place = New doctors in place, year by year
header-doctors-in-place = New doctors in place at the end of the year
heading-priority = What the frame is enough for
sheet-priority = Priority
caption-priority = What the frame is enough for, by priority (NOK)
caption-priority-year = What the frame is enough for in { $year } (NOK)
header-order = Order
header-net-cost = Net cost
header-cost-so-far = Cost so far
header-left-of-frame = Left of the frame
header-within-frame = Within the frame
note-priority = The measures draw on the frame by priority, 1 first. Measures without a priority come last, and measures of equal priority stand in the order of the workbook. The cost is after grants and refunds.
note-no-priority = “–” means that the measure has no priority.
priority-not-costed = { $count ->
    [one] One measure without a stated cost is not held against the frame.
   *[other] { $count } measures without a stated cost are not held against the frame.
}
frame-reaches = The frame for { $year } is { $frame }. It covers { $inside ->
    [0] none
    [one] one
   *[other] { $inside }
} of { $total ->
    [one] one measure
   *[other] { $total } measures
} in full.
sheet-uptake = Uptake within the frame
caption-uptake = Rates without a stated quantity: how many times the frame is enough
header-rate = Rate
header-cost-of-one = Cost of one
header-uptake = Times within the frame
header-uptake-cost = Cost in all
note-uptake = Each row stands alone: what is left of the frame once the other costs are covered is spent on this one measure. The number is rounded down.

# Cells of the workbook that may be changed: what can be typed there, and where the value is from
input-title = May be changed
input-refused = This cannot stand here
input-number = Type a number from 0 upwards.
input-any-number = Type a number.
input-between = Type a number from { $least } to { $most }.
input-per-cent = Type the percentage as a number from { $least } to { $most }, without a per cent sign.
input-any-per-cent = Type the percentage as a number from 0 upwards, without a per cent sign.
input-year = Type a year with four digits, from { $least } to { $most }.
input-months = Type how many months of the year the measure is in force, from 1 to 12.
input-words = Choose one of the words in the list.
input-optional = Left empty, the value is not stated.
input-source = Source: { $source }.
input-read = Read from { $place }.
input-measure = Not stated. The measure stands in { $place }.
