# The inbox: what the terminal, the overview and the reasons say.

inbox-title = The inbox: who is fine
inbox-made = Made { $time }.
inbox-summary = { $wrong ->
    [0] All is well: { $fine } fine, { $waiting } waiting.
   *[other] { $wrong } to be looked at. { $fine } are fine, { $waiting } waiting.
}
inbox-status-fine = Fine
inbox-status-waiting = Waiting
inbox-status-wrong = To be looked at
inbox-column-folder = Folder
inbox-column-status = Status
inbox-column-month = Latest report is of
inbox-column-done = This time
inbox-column-errors = Errors
inbox-column-warnings = Warnings
inbox-table = How things stand
inbox-attention = To be looked at
inbox-attention-none = Nothing.
inbox-nothing-new = nothing new
inbox-no-report = none yet
inbox-undated = undated
inbox-reported = { $count ->
    [0] report made anew
    [one] report of one new file
   *[other] report of { $count } new files
}
inbox-unchanged = { $count ->
    [one] one file with nothing new
   *[other] { $count } files with nothing new
}
inbox-rejected = { $count ->
    [one] one file rejected
   *[other] { $count } files rejected
}
inbox-undone = files were taken back
inbox-resumed = (taken up again)
inbox-waits = { $count ->
    [one] one file is waiting
   *[other] { $count } files are waiting
}: { $why }
inbox-why-unrest = “{ $file }” is still being written to
inbox-why-open = “{ $file }” is open with someone
inbox-why-kinds = { $kinds } not there yet
inbox-why-broken = “{ $file }” cannot be read yet
inbox-why-time = more may come
inbox-minutes = (taken in { $count ->
    [one] one minute
   *[other] { $count } minutes
})
inbox-rejected-earlier = The latest delivery was rejected. See the folder “avvist”.
inbox-errors-in-report = { $count ->
    [one] The report has one error.
   *[other] The report has { $count } errors.
} See “Data basis and quality” in the workbook in “ut”.
inbox-overtaken = The file was taken out of the inbox and put back while it was read, and a new one by the same name came meanwhile. The new one was read; this one was not.
inbox-written = Overview:
inbox-watching = Watching “{ $path }”. End with Ctrl+C.

problem-history-not-there = The history “{ $path }” is not there.
problem-history-foreign = “{ $path }” was not made by legetall, or is empty. It was not touched. Move it away, or restore the history from a backup.
problem-history-newer = “{ $path }” was written by a newer version of legetall. It was not touched. Use the newest version.
problem-history-damaged = “{ $path }” is damaged ({ $reason }), and was not touched. Restore the file from a backup.
problem-history-unusable = “{ $path }” could not be used: { $reason }. See whether the folder can be written to, the disk has room, and nobody else holds the file, and try again.
problem-no-inbox = “{ $path }” has neither a folder “inn” nor folders of municipalities with an “inn” in them. If it is a network share, it may be away: try again later. If the inbox is new, make the folders with: legetall init --inbox
problem-history-gone = The inbox was worked in before, but the history “{ $path }” is gone. Nothing was done. Restore it from a backup. If the history is to begin anew, move “under_arbeid” and “ferdig” away first.
problem-busy = Another run works in “{ $path }”. Try again when it is done.

history-empty = There are no runs yet.
history-run = Run
history-when = When
history-folder = Folder
history-month = Is of
history-what = What
history-found = Findings
history-kind-report = report
history-kind-unchanged = nothing new
history-kind-rejection = rejected
history-state-open = not finished
history-state-undone = taken back
history-counts = { $errors } errors, { $warnings } warnings
history-superseded = superseded later
history-unknown-figure = The history has no figure called “{ $id }”. It has { $known }.
