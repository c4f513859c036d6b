# Several municipalities side by side.

comparison-title = Medical services in { $count } municipalities
comparison-title-sets = Medical services in { $municipalities } municipalities, { $count } data sets
comparison-file-name = comparison
comparison-fact-members = Municipalities
comparison-summary = The comparison is put together from each municipality’s own report. The numbers are those of each one’s own appendix, where every number can be traced to its cell.
comparison-dates-differ = The numbers are not of the same time. The oldest are as of { $oldest } ({ $first }), the newest as of { $newest } ({ $last }). A difference may be due to the time between them.
comparison-errors = { $count ->
    [one] The workbooks of { $names } have errors because of which some numbers are missing. See the municipality’s own appendix.
   *[other] The workbooks of { $names } have errors because of which some numbers are missing. See each one’s own appendix.
}
comparison-names-and-more = { $names } and { $count } more
comparison-member = Municipality
comparison-as-of = As of
comparison-plan-years = Plan period
comparison-data = Data given
comparison-number-of-errors = Errors
comparison-number-of-warnings = Warnings
comparison-appendix = Own appendix
comparison-without = Not shown here, because the workbooks do not have these numbers: { $names }.
comparison-sorted = Rows are sorted by “{ $figure }”, highest first.
comparison-note-no-value = – means that the number cannot be given: it is missing from the workbooks, or could not be read.
comparison-chart-alternative = { $figure }: highest in { $most } with { $highest }, lowest in { $least } with { $lowest }.

comparison-section-overview = Who is compared
comparison-section-capacity = Capacity and coverage
comparison-section-lists = Lists and offices
comparison-section-duty = Compulsory duty
comparison-section-posts = Doctor FTE and places
comparison-section-clinic = Emergency clinic
comparison-section-economy = Economic consequences
comparison-section-all = All key figures
comparison-section-definitions = Definitions

comparison-sheet-overview = Overview
comparison-sheet-capacity = Capacity
comparison-sheet-lists = Lists
comparison-sheet-duty = Compulsory duty
comparison-sheet-posts = Doctor FTE
comparison-sheet-clinic = Emergency clinic
comparison-sheet-economy = Economy
comparison-sheet-all = All key figures
comparison-sheet-definitions = Definitions

comparison-caption-overview = Who is compared, and what the numbers rest on
comparison-caption-capacity = Capacity and coverage
comparison-caption-lists = Lists and offices
comparison-caption-duty = Compulsory duty
comparison-caption-posts = Doctor FTE and places in the municipality’s services
comparison-caption-clinic = Doctors at the emergency clinic against the recommendation
comparison-caption-economy = Measures and costs in the plan period
comparison-caption-all = All key figures, one per row
comparison-caption-definitions = What the key figures mean
