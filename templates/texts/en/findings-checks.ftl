K301-title = A stated total differs from its rows
K301-message = A stated total must equal the rows it sums. “{ $label }” says «{ $stated }» in the column { $column }, but the rows give { $computed }. The difference is { $difference }.
K301-remedy = Correct the total or the rows in the workbook. The key figures are computed from the rows.

K302-title = A stated mean differs from its rows
K302-message = A stated mean must be the mean of its rows. “{ $label }” says «{ $stated }» in the column { $column }, but the rows give { $computed }. The difference is { $difference }.
K302-remedy = Correct the mean or the rows in the workbook. The key figures are computed from the rows.

K303-title = Stated free places are wrong
K303-message = Free places must be list ceiling minus list length. The cell says «{ $stated }», but { $ceiling } minus { $length } is { $computed }.
K303-remedy = Correct the free places, the ceiling or the length. The key figures are computed from ceiling and length.

K304-title = Unusually long list
K304-message = A list usually has at most { $limit } residents, but this one has «{ $found }».
K304-remedy = Check that the number is right. If several doctors share the list, mark it as shared.

K305-title = Unusual list ceiling
K305-message = A list ceiling usually lies between { $low } and { $high }, but this one is «{ $found }».
K305-remedy = Check that the number is right. If several doctors share the list, mark it as shared.

K306-title = The list is longer than its ceiling
K306-message = A list should not have more residents than its ceiling. This one has «{ $found }» residents and a ceiling of { $ceiling }.
K306-remedy = Check that length and ceiling are right. If they are, nothing needs to be done.

K307-title = A number is missing from a list
K307-message = Every list must have a number in the column { $column }, but the cell is empty. Key figures that rest on the column are not computed.
K307-remedy = Fill in the number and run again.

K308-title = A doctor has more public duty than the agreement allows
K308-message = A GP can be obliged to public duty of at most { $limit } of full time (ASA 4310). This doctor has «{ $found }» { $rows ->
    [one] in one row
   *[other] in { $rows } rows together
}.
K308-remedy = Check that the share and the doctor are right in these rows. If part of it belongs to another post, say so in a comment.

K309-title = Total public duty is above what the agreement allows
K309-message = All public duty together can be at most { $limit } of what the agreement allows for lists with a permanent doctor, but is «{ $found }».
K309-remedy = Check that the shares are right and that all lists with a permanent doctor are in the overview of lists.

K310-title = A doctor with public duty is not in the overview of lists
K310-message = A doctor with public duty must be in the overview of lists, but the doctor in this cell is not. The share is counted all the same.
K310-remedy = Spell the name alike in both workbooks, or check whether the overview lacks a list.

K311-title = A share outside the possible
K311-message = A share must be from { $low } to { $high } of full time, but this one is «{ $found }».
K311-remedy = Check that the number and its unit are right. If the row covers several doctors, give each a row.

K312-title = Two measures with the same number
K312-message = Every measure must have a number of its own, but «{ $found }» also stands in { $other }. Both measures are counted.
K312-remedy = Give one of them another number, or delete one if they are the same measure.

K313-title = The same measure twice
K313-message = A measure must stand only once, but «{ $found }» also stands in { $other }. Both are counted.
K313-remedy = Delete one if they are the same measure, or give each a name of its own.

K314-title = Municipal hours are given in two places
K314-message = Municipal hours must come from one place. The overview of lists gives { $lists } hours a week, the allocation of public duty { $duty }. The corrected list length is computed from the allocation of public duty.
K314-remedy = Check whether the two should be equal. If they are meant to differ, nothing needs to be done.

K315-title = The sum does not match the years
K315-message = The sum of a measure must equal its amounts per year. For “{ $tiltak }” it says “{ $stated }”, but the years give { $computed }. The difference is { $difference }. The amounts per year are used.
K315-remedy = Correct the sum or the amounts.

K316-title = More doctor FTE than places
K316-message = A site usually has far fewer doctor FTE than places, but here it says “{ $found }” FTE to { $places } places.
K316-remedy = Check whether the FTE are given in per cent, or whether the two numbers have changed places.

K317-title = More vacant than there are posts
K317-message = There cannot be more vacant or temporarily filled FTE than FTE in all, but here it says “{ $found }” of { $posts }.
K317-remedy = Correct one of the two numbers.

K318-title = The same site twice
K318-message = A site must stand only once in a service, but “{ $found }” also stands in { $other }. Both rows are counted.
K318-remedy = Delete one if they are the same, or give each a name of its own.

K319-title = The service may be counted twice
K319-message = “{ $found }” stands as one row, but is also the name of a service with rows of its own. Both the row and the rows are counted.
K319-remedy = Remove the row if it is the sum of the rows, or give it another name.

K340-title = Fewer doctors on duty than recommended
K340-message = { $vakt }: The recommended number of doctors on duty is at least { $recommended } in a clinic district of this size, but here it says “{ $found }”.{ $note ->
    [none] {""}
   *[other] {" "}The footnote says: “{ $note }”
}
K340-remedy = Check the number. If it is right, it is for the municipality to weigh; the recommendation does not take local conditions into account.

K341-title = The shift passes 23:00
K341-message = { $vakt }: Until 23:00 { $until_23 } doctors are recommended on duty, afterwards at least { $recommended }. The hours are given as “{ $found }”, so it is not clear what holds. The shift has been compared with { $recommended }.
K341-remedy = Divide the shift into two rows at 23:00, or write the hours as “16-23”.

K342-title = GP licences among the doctor FTE
K342-message = “{ $site }” is about GP licences. Most GPs are self-employed, so the { $found } licences are not FTE in the municipality's own services. They are counted in the sums that the table gives.
K342-remedy = Take the row out if the sum is to cover the municipality's own doctors only.
K334-title = Stated deviation is not right
K334-message = The deviation must be the difference between budget and accounts, worked out the same way in all of the table. In the column “{ $column }” that does not hold for { $rows ->
    [one] { $found }
   *[other] { $rows } lines ({ $found })
}. Deviations in the report are worked out anew.
K334-remedy = Correct the deviation or the amounts.

K335-title = Which way the deviation is worked out
K335-message = In the column “{ $column }” the deviation is { $meaning ->
    [budget_less_accounts] { $budget } minus { $accounts }: a negative number means that more than the budget is spent.
   *[accounts_less_budget] { $accounts } minus { $budget }: a positive number means that more than the budget is spent.
} Deviations in the report are always budget minus accounts.
K335-remedy = There is nothing to do.

K336-title = Stated share used is not right
K336-message = The share used must be accounts divided by budget. In the column “{ $column }” it says “{ $stated }” where the amounts give { $computed }. { $rows ->
    [one] That is one line: { $found }.
   *[other] That is { $rows } lines: { $found }.
} The share in the report is worked out anew.
K336-remedy = Correct the share or the amounts.
K346-title = The cost is not quantity times rate
K346-message = The cost of “{ $tiltak }” is stated as “{ $stated }”, but quantity, rate and what else stands on the row give { $computed }. The stated cost is used.
K346-remedy = Correct the cost, or the quantity and the rate.

K347-title = The amounts may be thousands of kroner
K347-message = None of the costs in the table is above { $most }. They are read as kroner. If they are written in thousands, every sum is a thousand times too small.
K347-remedy = If the amounts are in thousands, write “Beløp i 1000 kr” in a row above the table, and run again. If they are in kroner, there is nothing to do.
