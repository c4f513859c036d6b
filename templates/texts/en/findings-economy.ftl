K401-title = The start is given in words
K401-message = A start must be a year or a date. For “{ $tiltak }” it says «{ $found }», which was read as { $year }.
K401-remedy = Write the year alone if the measure is to start in another year.

K402-title = A measure with a cost has no start
K402-message = A measure with a cost must have a start. “{ $tiltak }” costs { $amount } but has none, and is therefore in no year's total.
K402-remedy = Write the year it starts, or the amounts per year.

K403-title = Measure without a cost
K403-message = “{ $tiltak }” has no cost. It is listed, but not in the totals.
K403-remedy = Fill in the cost when it is known.

K404-title = Measure outside the plan period
K404-message = “{ $tiltak }”, starting in { $year }, costs { $amount }, but in no year of the plan period { $first }–{ $last }. It is listed apart and not in the totals.
K404-remedy = Change the start or the plan period if the measure is to be included.

K405-title = Measure began before the plan period
K405-message = “{ $tiltak }” began in { $year }, before the plan period that starts in { $first }. It is recurring and counted in every plan year it is in force.
K405-remedy = Take it out of the workbook if the cost already lies within the frame.

K406-title = Recurring or one-off is not said
K406-message = { $count ->
    [one] One measure with a cost does
   *[other] { $count } measures with a cost do
} not say whether it is recurring or one-off. It was read as recurring.
K406-remedy = Add a column “Slag” and write “engangs” for measures that cost only once.

K407-title = The measures cost more than the frame
K407-message = The measures may cost at most the frame, but cost «{ $sum }» in { $year }. The frame is { $frame } and is exceeded by { $difference }.
K407-remedy = Raise the frame in the configuration, or change the start or the cost of measures.

K408-title = The plan period follows from the measures
K408-message = The plan period is not fully given in the configuration. It was set to { $first }–{ $last }.
K408-remedy = Write “fra” and “til” under [plan] in legetall.toml if the plan covers other years.

K409-title = The plan period is not known
K409-message = Economic consequences need a plan period, but neither the configuration nor the measures name a year.
K409-remedy = Write “fra” and “til” under [plan] in legetall.toml, or a start for the measures.

K410-title = The measure ends before it starts
K410-message = A measure must end after it has started. “{ $tiltak }” starts «{ $start }» and ends «{ $end }».
K410-remedy = Correct the start or the end.

K411-title = An empty amount in a year was read as 0
K411-message = “{ $tiltak }” has amounts in some years, but not in { $years }. It was read as 0 there.
K411-remedy = Fill in the amount if the measure costs something then too.

K412-title = Amounts in years outside the plan period
K412-message = “{ $tiltak }” has { $amount } in { $years }, outside the plan period. It is not in the totals.
K412-remedy = Change the plan period if the amount is to be included.

K413-title = Amounts per year go before the cost
K413-message = “{ $tiltak }” has both a cost, { $amount }, and amounts per year. The amounts per year were used.
K413-remedy = Delete one of them if they do not say the same.

K414-title = Financing without a start
K414-message = “{ $column }” follows the start of its measure, but “{ $tiltak }” has none. The amount was counted from { $first } to { $last }, as the amounts per year are.
K414-remedy = Write a start for the measure if the amount covers other years.

K415-title = Frame for a year outside the plan period
K415-message = A frame is set for { $year }, but the plan period is { $first }–{ $last }. The frame was not used.
K415-remedy = Change the plan period, or delete the frame.

K416-title = Impossible plan period
K416-message = The plan period must go forward and have at most { $limit } years, but is «{ $first }–{ $last }».
K416-remedy = Correct “fra” and “til” under [plan] in legetall.toml, or the years in the workbook.

K417-title = Financing without a cost
K417-message = “{ $tiltak }” has { $amount } under “{ $column }” but no cost. The amount was not subtracted.
K417-remedy = Fill in the cost.

K418-title = The year columns do not cover the plan period
K418-message = The amounts stand in year columns, but { $years } of the plan period has no column. { $count ->
    [one] One measure is
   *[other] { $count } measures are
} therefore counted without cost there.
K418-remedy = Add a column for each year of the plan period, or change the plan period in legetall.toml.

K420-title = A rate without a quantity
K420-message = “{ $tiltak }” has a rate of { $rate }, but no stated quantity. The measure is listed with its rate, and is not in the sums.
K420-remedy = Fill in the quantity when it is known.

K460-title = The measure does not exist
K460-message = A [[driver]] is for the measure “{ $tiltak }”, but no workbook has a measure of that name or number.
K460-remedy = Write the name as it stands in the workbook. The nearest are: { $known }. If the measure is new, add “nytt = true” and “oppstart”.

K461-title = Several measures have the same name
K461-message = A [[driver]] is for the measure “{ $tiltak }”, and { $count } measures are called so.
K461-remedy = Use names where the workbook has a number more than once, or name the measures apart in the workbook.

K462-title = A new measure is there already
K462-message = The measure “{ $tiltak }” is given as new, but a workbook has it. It is not added a second time.
K462-remedy = Remove “nytt”, “oppstart”, “slutt”, “slag” and “utgiftsart” if the calculation is for the measure of the workbook, or give the new one another name.

K463-title = Unknown name in a calculation
K463-message = “{ $found }” is neither a number under [forutsetninger] nor a key figure.
K463-remedy = Add it under [forutsetninger], or correct the name. The nearest are: { $known }.

K464-title = The formula could not be read
K464-message = The formula “{ $found }” could not be read at “{ $part }”.
K464-remedy = Use numbers, names, + - * / and brackets. The names given under “mengder” are: { $known }.

K465-title = The cost could not be calculated
K465-message = The cost of “{ $tiltak }” could not be calculated, because something it rests on is missing or could not be read.
K465-remedy = See the other findings, and correct what the calculation rests on.

K466-title = The calculated cost differs from the stated one
K466-message = The workbook states { $stated } for “{ $tiltak }”, and the calculation in the settings gives { $calculated }. The calculated one is used.
K466-remedy = Correct the one that is wrong, or remove either the cost in the workbook or the [[driver]].

K467-title = The calculation is not used
K467-message = “{ $tiltak }” has amounts per year in the workbook. They go before the calculation in the settings.
K467-remedy = Remove the amounts per year in the workbook, or remove the [[driver]].

K468-title = A scenario changes something that is not there
K468-message = The scenario “{ $scenario }” changes “{ $found }”, which the plan does not have. The scenario is left out.
K468-remedy = Correct the name. The plan has, among others: { $known }.

K440-title = The rate is older than the plan year
K440-message = The newest known rate for { $sats } is { $amount } from { $from }. It is used unchanged for { $years }.
K440-remedy = Add newer rates as [[sats]] in legetall.toml when they are known.

K441-title = The rate has been discontinued
K441-message = { $sats } was valid to { $to } and has no rate for { $years }: { $opphor }.
K441-remedy = Use an amount that the municipality knows itself, with its source.

K442-title = The rate is not known that far back
K442-message = The oldest known rate for { $sats } is valid from { $from }, and { $years } begins before that.
K442-remedy = Add the older rate as [[sats]] in legetall.toml, with its source.

K443-title = The rate changes during the plan year
K443-message = { $sats } is { $amount } from { $from }, in the middle of a plan year. The whole year is counted at the rate of 1 January.
K443-remedy = Give the year’s amount yourself if the difference matters.

K469-title = A rate without a year
K469-message = The cost of “{ $tiltak }” rests on a dated rate, but neither the measure nor the plan has a first year.
K469-remedy = Say when the measure starts, or give “fra” and “til” under [plan].
K450-title = A factor is missing
K450-message = “{ $tiltak }” has a price of { $rate }, but “{ $column }” is not stated. The cost is therefore not worked out, and the measure is not in the sums.
K450-remedy = Fill in “{ $column }”; write 0 if nothing comes on top.

K451-title = Posts costed by the salary alone
K451-message = { $count ->
    [one] The cost of one post
   *[other] The cost of { $count } posts
} follows from the salary without anything on top for { $column }, because the table does not have it.
K451-remedy = Add the columns unless the salary already includes them.

K452-title = More financing than cost
K452-message = “{ $tiltak }” receives more in grants, refunds and reallocation than it costs in { $years }: { $amount } too much in all. The amounts were used as they stand.
K452-remedy = Correct the cost or the financing.

K453-title = Net cost below zero
K453-message = In { $year } grants and refunds are { $amount } above the cost of all measures.
K453-remedy = Check whether the grants cover other years, or whether a cost is missing.

K454-title = Phased in before the start
K454-message = “{ $tiltak }” starts { $start }, but is to be phased in by { $end }. The cost is not in the sums.
K454-remedy = Correct the start, or the year by which the measure is phased in.

K455-title = New doctors without a start
K455-message = “{ $tiltak }” brings new doctors ({ $doctors }), but has no start. They are not among the doctors in place.
K455-remedy = Write a start for the measure.

K456-title = Equal priority
K456-message = Priority { $found } is given to { $names }. They are taken in the order of the workbook.
K456-remedy = Give each measure a priority of its own if the order matters.

K457-title = Measures without a priority
K457-message = { $count ->
    [one] One measure has
   *[other] { $count } measures have
} a cost but no priority, and come after the others: { $names }.
K457-remedy = Give the measure a priority.

K445-title = The deflator does not cover the plan period
K445-message = Amounts in current prices need a deflator for every year after { $base } until the plan period is over, but it is missing for { $years }. All amounts are therefore shown in fixed prices only.
K445-remedy = Add the years under [deflator] in legetall.toml, with their source.

K446-title = A deflator for a year that is not needed
K446-message = A deflator is given for { $year }, but prices are converted from { $base } to { $last }. It is not used.
K446-remedy = Change the plan period or the base year, or delete the line.

K470-title = The table it is for is not there
K470-message = “{ $name }” in the settings is left out, because none of the files of the run has data of the kind “{ $kind }”.
K470-remedy = Include the file if it is to be counted.

K471-title = A scenario changes something without effect
K471-message = The scenario “{ $scenario }” changes “{ $tiltak }”, but the measure has amounts per year in the workbook, and they go first. The scenario is left out.
K471-remedy = Give “kostnad” in the scenario instead, or “utelates = true”.
