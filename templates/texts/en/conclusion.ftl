# The conclusion: what the measures cost, in sentences that can be pasted into a case paper.

# Numbers up to twelve are written in letters.
count-at-start = { $measures ->
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
    [7] Seven
    [8] Eight
    [9] Nine
    [10] Ten
    [11] Eleven
    [12] Twelve
   *[other] { $measures }
}
count-within = { $measures ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $measures }
}
count-of-all = { $all ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $all }
}

# What it costs in the plan period
conclusion-period = { $span ->
    [year] in { $years }
   *[period] in the plan period { $years }
}
conclusion-none-costed = { $measures ->
    [one] The measure has no stated cost, so what it costs cannot be computed.
   *[other] None of the { count-within } measures has a stated cost, so what they cost cannot be computed.
}
conclusion-none-in-plan = { $measures ->
    [one] The measure has no cost that falls { conclusion-period }.
   *[other] None of the { count-within } measures has a cost that falls { conclusion-period }.
}
conclusion-some = { $measures ->
    [one] One of { count-of-all } measures has a cost that falls { conclusion-period }.
   *[other] { count-at-start } of { count-of-all } measures have a cost that falls { conclusion-period }.
}
conclusion-costs = { $who ->
    [only] The measure costs
    [it] It costs
    [all] The { count-within } measures together cost
   *[they] Together they cost
}
conclusion-saves = { $who ->
    [only] The measure saves
    [it] It saves
    [all] The { count-within } measures together save
   *[they] Together they save
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
conclusion-cost-every-year = { conclusion-does } { $yearly } each year{ conclusion-when }, { $total } in all.
conclusion-cost-only-year = { conclusion-does } { $total }{ conclusion-when }, all of it in { $year }.
conclusion-zero = The stated cost is { $total } { conclusion-period }.
conclusion-evens-out = Costs and savings are equal { conclusion-period }, so the total is { $total }.
conclusion-rises = { $what ->
    [saving] The saving rises from { $first } in { $from } to { $last } in { $to }.
   *[cost] The cost rises from { $first } in { $from } to { $last } in { $to }.
}
conclusion-falls = { $what ->
    [saving] The saving falls from { $first } in { $from } to { $last } in { $to }.
   *[cost] The cost falls from { $first } in { $from } to { $last } in { $to }.
}
conclusion-turns = { $what ->
    [saving] The saving is largest in { $highest }, at { $most }, and smallest in { $lowest }, at { $least }.
   *[cost] The cost is highest in { $highest }, at { $most }, and lowest in { $lowest }, at { $least }.
}
conclusion-other-way = { $what ->
    [saving] In { $years }, however, the measures cost more than they save.
   *[cost] In { $years }, however, the measures save more than they cost.
}

# What could not be read
conclusion-who-unreadable = { $measures ->
    [one] one measure has a cost or a start year that could not be read
   *[other] { count-within } measures have a cost or a start year that could not be read
}
conclusion-unknown = The cost { conclusion-period } cannot be computed, because { conclusion-who-unreadable }.
conclusion-unknown-years = The cost in { $unknown } cannot be computed, because { conclusion-who-unreadable }. There is therefore no total for the plan period { $years } either.
conclusion-known-years = { $count ->
    [one] The cost in { $years } is { $amount }.
   *[other] The cost in { $years } is { $amount } each year.
}
conclusion-known-parts = For the other years the cost is { $parts }.
conclusion-in-year = { $amount } in { $year }

# Per resident, parts of the sum and financing
conclusion-about = { $exact ->
    [yes] {""}
   *[no] {"about "}
}
conclusion-per-resident = { $scope ->
    [one] This equals { conclusion-about }{ $amount } per resident.
    [every] This equals { conclusion-about }{ $amount } per resident each year.
   *[most] The cost per resident is highest in { $years }, at { conclusion-about }{ $amount }.
}
conclusion-parts-purpose = Investments come to { $once } and operations to { $running }.
conclusion-parts-duration = One-off costs come to { $once } and recurring costs to { $running }.
conclusion-parts-both = The investments, which are one-off costs, come to { $once }, and the recurring operations to { $running }.
conclusion-all-investment = The whole cost is investment.
conclusion-all-one-off = The whole cost is one-off.
conclusion-all-both = The whole cost is one-off investment.
conclusion-financing = { $kind ->
    [grants] grants of { $grants }
    [refunds] refunds of { $refunds }
   *[both] grants of { $grants } and refunds of { $refunds }
}
conclusion-net = After { conclusion-financing }, the net cost is { $net }.
conclusion-net-of-all = After all financing, the net cost is { $net }.
conclusion-net-nothing = The whole cost is covered by { conclusion-financing }.
conclusion-net-surplus = The whole cost is covered by { conclusion-financing }, which is { $net } more than the cost.
conclusion-net-saving = With { conclusion-financing } included, the net saving is { $net }.
conclusion-net-unknown = The net cost cannot be computed, because an amount of the financing is missing or could not be read.
conclusion-own = { $also ->
    [yes] When reallocated funds are deducted too, { $own } remains.
   *[no] When reallocated funds are deducted, { $own } remains.
}
conclusion-gross = { $kind ->
    [grants] {" before grants"}
    [refunds] {" before refunds"}
    [both] {" before grants and refunds"}
   *[none] {""}
}

# Against the frame, and after the plan period
conclusion-frame-is = { $scope ->
    [one] The cost{ conclusion-gross } is
    [year] In { $years } the cost{ conclusion-gross } is
    [years] In { $years } the total{ conclusion-gross } is
   *[all] The total{ conclusion-gross } is
}
conclusion-the-frame = { $scope ->
    [one] the frame of { $frame }
    [year] the frame of { $frame }
   *[all] the combined frame of { $frame }
}
conclusion-frame-relation = { $relation ->
    [below] { $difference } below { conclusion-the-frame }
    [above] { $difference } above { conclusion-the-frame }
   *[equal] equal to { conclusion-the-frame }
}
conclusion-each-year = { $scope ->
    [years] in each of these years
   *[all] each year
}
conclusion-frame-tail = { $tail ->
    [none] .
    [within] , and the cost is within the frame { conclusion-each-year }.
    [equal] , and the cost equals the frame { conclusion-each-year }.
    [every] , { $yearly } { conclusion-each-year }.
    [despite] , but the yearly frame is exceeded by { $parts }.
   *[parts] . The yearly frame is exceeded by { $parts }.
}
conclusion-frame = { conclusion-frame-is } { conclusion-frame-relation }{ conclusion-frame-tail }
conclusion-up-to = up to { $amount } in { $years }
conclusion-frame-missing = No frame is stated for { $years }.
conclusion-lasting = { $reach ->
    [this] From { $year }, the lasting yearly cost of this measure is { $amount }{ conclusion-gross }.
    [these] From { $year }, the lasting yearly cost of these measures is { $amount }{ conclusion-gross }.
   *[all] From { $year }, the lasting yearly cost is { $amount }{ conclusion-gross }.
}
conclusion-stops = { $measures ->
    [one] One measure stops after { $end }.
   *[other] { count-at-start } measures stop after { $end }.
}
conclusion-stops-all = { $measures ->
    [one] The measure stops after { $end }.
   *[other] All the measures stop after { $end }.
}
conclusion-stops-part = { $measures ->
    [one] one after { $end }
   *[other] { count-within } after { $end }
}
conclusion-stops-several = { count-at-start } measures stop before the plan period ends: { $parts }.
conclusion-doctors = Together the measures add { $doctors }.

# What is not included
conclusion-not-costed = { $measures ->
    [one] One measure has no stated cost and is not in the sums.
   *[other] { count-at-start } measures have no stated cost and are not in the sums.
}
conclusion-outside = { $measures ->
    [one] One measure is outside the plan period and is not in the sums.
   *[other] { count-at-start } measures are outside the plan period and are not in the sums.
}
conclusion-outside-with-cost = { $measures ->
    [one] One measure of { $amount } is outside the plan period and is not in the sums.
   *[other] { count-at-start } measures of { $amount } in all are outside the plan period and are not in the sums.
}
conclusion-without-start = { $measures ->
    [one] One measure with a cost has no start year and is not in the sums.
   *[other] { count-at-start } measures with a cost have no start year and are not in the sums.
}
conclusion-unreadable = { $measures ->
    [one] One measure has a cost or a start year that could not be read.
   *[other] { count-at-start } measures have a cost or a start year that could not be read.
}

# What the sums rest on
heading-basis = What the sums rest on
basis-period-stated = The plan period is { $years }, as stated in the configuration.
basis-period-found = The plan period is { $years }, from the years in the data basis.
basis-prices = The amounts are used as stated, without price growth.
basis-prices-fixed = The measures are calculated in fixed prices. The amounts in current prices follow from the price index.
basis-part-years = { $measures ->
    [one] One recurring measure starts or ends during a year. It counts for the months it lasts that year.
   *[other] { count-at-start } recurring measures start or end during a year. They count for the months they last that year.
}
basis-one-offs = { $measures ->
    [one] One one-off measure counts in the year it starts.
   *[other] { count-at-start } one-off measures count in the year they start.
}
basis-kind-left-out = { $measures ->
    [one] For one measure it is not stated whether the cost is recurring. It is taken as recurring.
   *[other] For { count-within } measures it is not stated whether the cost is recurring. Their costs are taken as recurring.
}
basis-financing = The cost is before grants and other financing, the net cost after.
basis-financing-and-frame = The cost is before grants and other financing, the net cost after. The frame is held against the cost before financing.
basis-residents = The cost per resident rests on { $population } residents in every year.
basis-sources = The measures were read from { $places }.
