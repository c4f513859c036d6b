# The change since last time and the development month by month.

section-changes = Change since last time
section-development = Development

sheet-changes = Change
sheet-corrected = Corrected
sheet-fates = Findings since last time
sheet-development = Development

caption-changes = Key figures that have changed since last time
caption-changes-dated = Key figures that have changed since { $date }
caption-corrected = Key figures that are corrected since the previous edition
caption-fates = What became of the errors and warnings from last time
caption-development = Key figures month by month

header-before = Before
header-now = Now
header-moved = Change
header-moved-per-cent = Change in per cent
header-fate = What became of it
header-about = What it is about
header-month = Month

changes-against = The numbers as of { $now } are compared with those as of { $before }.
changes-against-dated = The numbers have no date. They are compared with the previous run, whose numbers were as of { $before }.
changes-against-undated = The numbers are compared with the previous run.
changes-counted = { $count ->
    [0] { $same ->
        [0] No key figure can be compared.
        [one] The key figure is as last time.
       *[other] None of the { $same } key figures has changed.
    }
    [one] One key figure has changed.
   *[other] { $count } key figures have changed.
}
changes-same = { $count ->
    [one] One is as before.
   *[other] The other { $count } are as before.
}
changes-new = New key figures: { $figures }.
changes-gone = Key figures no longer there: { $figures }.
more-figures = { $count ->
    [one] one more
   *[other] { $count } more
}
note-no-change = “–” means that the key figure had no value then, has none now, or that a change in per cent has no meaning.

# A correction of the same month
heading-corrected = Corrected since the previous edition
corrected = This edition replaces an earlier edition of the numbers as of { $date }.
corrected-undated = This edition replaces an earlier edition of the same numbers.
corrected-counted = { $count ->
    [0] { $same ->
        [0] No key figure can be compared.
        [one] The key figure is as before.
       *[other] None of the { $same } key figures is corrected.
    }
    [one] One key figure is corrected.
   *[other] { $count } key figures are corrected.
}

# The findings from last time
heading-fates = The findings from last time
fates-grave = Errors and warnings: { $count ->
    [0] none last time
   *[other] { $count } last time
}; { $parts }.
fates-notes = Notes: { $count ->
    [0] none last time
   *[other] { $count } last time
}; { $parts }.
fates-solved = { $count ->
    [one] one is gone
   *[other] { $count } are gone
}
fates-still = { $count ->
    [one] one is still there
   *[other] { $count } are still there
}
fates-unseen = { $count ->
    [one] one is about a file that is not included now
   *[other] { $count } are about files that are not included now
}
fates-new = { $count ->
    [one] one is new
   *[other] { $count } are new
}
fate-new = New
fate-still = Still there
fate-solved = Gone
fate-unseen = The file is not included now
note-fates = A finding is the same when its code and cell are the same. If rows are inserted above the cell, the finding stands as gone and as new.

# Development
development-months = The table shows what the key figures were each month from { $first } to { $last }.
note-months-missing = There are no numbers for { $months }. What is missing has not been estimated.
chart-development-lists = Capacity and listed residents month by month
chart-development-part = { $name }: from { $first } to { $last }
chart-development-alternative = Line chart from { $first } to { $last }. { $parts }.

# Columns of the table per month
month-lister_totalt = Lists
month-lister_uten_fast_lege = Lists without a permanent doctor
month-listekapasitet = Capacity
month-listeinnbyggere = Listed residents
month-ledige_plasser = Free places
month-dekning_innbyggere = Capacity against population
month-tilplikting_aarsverk = Public duty (FTE)
month-legeaarsverk_sum = Doctors’ FTE
month-legeaarsverk_ubesatt = Vacant FTE
month-vakter_under_anbefaling = Shifts below recommended
month-tiltak_antall = Measures
month-tiltak_sum_planperiode = Plan cost (NOK)
