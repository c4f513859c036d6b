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

K414-title = Grant without a start
K414-message = A grant follows the start of its measure, but “{ $tiltak }” has none. It was counted from { $first } to { $last }, as the amounts per year are.
K414-remedy = Write a start for the measure if the grant covers other years.

K415-title = Frame for a year outside the plan period
K415-message = A frame is set for { $year }, but the plan period is { $first }–{ $last }. The frame was not used.
K415-remedy = Change the plan period, or delete the frame.

K416-title = Impossible plan period
K416-message = The plan period must go forward and have at most { $limit } years, but is «{ $first }–{ $last }».
K416-remedy = Correct “fra” and “til” under [plan] in legetall.toml, or the years in the workbook.

K417-title = Grant without a cost
K417-message = “{ $tiltak }” has a grant of { $amount } but no cost. The grant was not subtracted.
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

K445-title = The deflator does not cover the plan period
K445-message = Amounts in current prices need a deflator for every year after { $base } until the plan period is over, but it is missing for { $years }. All amounts are therefore shown in fixed prices only.
K445-remedy = Add the years under [deflator] in legetall.toml, with their source.

K446-title = A deflator for a year that is not needed
K446-message = A deflator is given for { $year }, but prices are converted from { $base } to { $last }. It is not used.
K446-remedy = Change the plan period or the base year, or delete the line.
