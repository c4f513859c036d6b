-- History and journal of one inbox. Times are UTC, dates and months as ISO 8601 writes them.

-- A delivery that was taken: journalled before the first file is moved, told of until it is done.
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Of the municipality, below the inbox; '' when the inbox is the municipality's own.
    folder TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('report', 'unchanged', 'rejection')),
    state TEXT NOT NULL CHECK (state IN ('claimed', 'computed', 'published', 'finished', 'undone')),
    -- The day it was taken, where the program runs: part of where its files are kept.
    day TEXT NOT NULL,
    -- What decides whether there is something to do: inputs, configuration and version, hashed.
    work TEXT NOT NULL,
    version TEXT NOT NULL,
    -- Of the newest table: '2020-07'. NULL when no table says a date.
    month TEXT,
    -- The report whose files it adds to.
    base INTEGER REFERENCES run (id),
    attempts INTEGER NOT NULL DEFAULT 0,
    started TEXT NOT NULL,
    ended TEXT
) STRICT;
CREATE INDEX run_by_folder ON run (folder, month, id);

-- The files of a run: those delivered, and those that were delivered earlier and still hold.
CREATE TABLE input (
    run INTEGER NOT NULL REFERENCES run (id),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    -- The kinds of the tables in it, parted by commas.
    kinds TEXT NOT NULL,
    -- The date of its newest table, when one says any.
    as_of TEXT,
    -- The run whose folder the file lies in; this one when it was delivered.
    kept_by INTEGER NOT NULL REFERENCES run (id),
    -- Why it was rejected, in words.
    reason TEXT,
    PRIMARY KEY (run, name)
) STRICT, WITHOUT ROWID;

-- The files made, as they were written.
CREATE TABLE output (
    run INTEGER NOT NULL REFERENCES run (id),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (run, name)
) STRICT, WITHOUT ROWID;

-- What a run said of one municipality.
CREATE TABLE edition (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run (id),
    -- '' when no name is known.
    municipality TEXT NOT NULL,
    as_of TEXT,
    UNIQUE (run, municipality)
) STRICT;

CREATE TABLE figure (
    edition INTEGER NOT NULL REFERENCES edition (id),
    id TEXT NOT NULL,
    -- An exact decimal; NULL for what was shown as a dash.
    value TEXT,
    PRIMARY KEY (edition, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    edition INTEGER NOT NULL REFERENCES edition (id),
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
    file TEXT,
    sheet TEXT,
    cell TEXT,
    PRIMARY KEY (edition, number)
) STRICT, WITHOUT ROWID;

-- Files that lie in an inbox, and since when they have looked as they do.
CREATE TABLE sighting (
    folder TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified TEXT NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (folder, name)
) STRICT, WITHOUT ROWID;

-- Every step of every run, for whoever must find out what happened.
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run (id),
    state TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
