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
