# The findings as a workbook, a page and in the terminal, and why the tables are read as they are.

review-title = Findings in the workbooks
review-title-named = Findings in the workbooks of { $name } municipality
review-nothing = Nothing to remark.
review-checked = { $cells ->
    [one] { $cells } cell was read
   *[other] { $cells } cells were read
} and { $comparisons ->
    [one] { $comparisons } comparison made
   *[other] { $comparisons } comparisons made
}: { $found }.
review-found-nothing = nothing to remark
review-how = An error keeps the numbers it is about out. A warning should be looked at. A note says how something was read. The link under "Cells" leads to a copy of the cell, where the finding stands as a note.
review-names-withheld = The doctors' names and other free text beside them are left out of the copies. They are there when the check is run with --names.
review-rows-left-out = Only the rows with findings are shown.
review-section = Findings
review-tables = Tables
review-tables-caption = How the tables were recognised
review-columns = Columns
review-columns-caption = Why each column is read so
review-note-tables = The points are the sum over the columns: 4 for a column that legetall.toml settles, 3 for a word that can only be the column, 1 for a word that is similar. The table is read as the kind that has all it needs and most points.
review-copies = Copies
review-copy-of = Copy of { $place }
review-mark-label = { $severity } { $code }
review-mark-text = { $message } What to do: { $remedy }
header-table = Table
header-verdict = Kind
header-heading = Heading
header-next = Second best
header-unused = Headings not used
header-why = Why
header-below = Content
header-rivals = Standing back
findings-more = … and { $count } more. All are in the workbook.

why-heading = How the tables were recognised
why-used = Read as { $kind }: { $points ->
    [one] { $points } point
   *[other] { $points } points
}.
why-not-used = Recognised as { $kind } ({ $points ->
    [one] { $points } point
   *[other] { $points } points
}), but not used: see the findings.
why-unsure = Unclear: fits as { $kind } ({ $points ->
    [one] { $points } point
   *[other] { $points } points
}) and as another kind. Not used.
why-of-no-kind = Not used. Most like { $kind } ({ $points ->
    [one] { $points } point
   *[other] { $points } points
}), but without { $missing }.
why-nothing = Not used. None of the headings is of a kind we know.
why-next = Second best: { $kind }, { $points ->
    [one] { $points } point
   *[other] { $points } points
}.
why-next-missing = Second best: { $kind }, { $points ->
    [one] { $points } point
   *[other] { $points } points
}, but without { $missing }.
why-configured = stands in legetall.toml
why-word = a word for this column
why-lesser-word = a word that gives way to a better one, and there is none here
why-likely = a word that is similar, or is used of other things too, and the content fits
why-place-alone = no heading, where the column must stand
why-unsettled = several fit equally well, and nothing decides
why-worth = { $ground } ({ $points ->
    [one] { $points } point
   *[other] { $points } points
})
why-cells = { $count ->
    [one] { $count } cell
   *[other] { $count } cells
}
why-numbers = { $count ->
    [one] { $count } number
   *[other] { $count } numbers
}
why-dates = { $count ->
    [one] { $count } date
   *[other] { $count } dates
}
why-texts = { $count ->
    [one] { $count } text
   *[other] { $count } texts
}
why-dashes = { $count ->
    [one] { $count } dash
   *[other] { $count } dashes
}
why-rivals = Standing back: { $headers }.
why-unused = Headings that are not used: { $headers }.
