-- The compiled facts. Written whole by bot/library/compile.py, read only through bot/answering/store.py.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,             -- facts_version; format; catalogue (the JSON of values.catalogue.Catalogue)
    value TEXT NOT NULL
) WITHOUT ROWID;

-- One published number a row, clustered so that all a question needs lies together.
CREATE TABLE figure (
    measure        TEXT NOT NULL,
    substance      TEXT NOT NULL,
    place          TEXT NOT NULL,
    year           INTEGER NOT NULL,    -- the year the period is known by: FY2021 and 2021 are both 2021
    estimator      TEXT NOT NULL,
    scope          TEXT NOT NULL,       -- empty where the measure has only one
    period         TEXT NOT NULL,       -- as fact files write it
    edition        TEXT NOT NULL,
    hedge          TEXT NOT NULL,       -- a values.amount.Hedge, or empty for a missing amount
    low            TEXT NOT NULL,       -- decimals as written, or the word for why the amount is missing
    high           TEXT NOT NULL,
    unit           TEXT NOT NULL,
    locator        TEXT NOT NULL,       -- page, table, paragraph
    status         TEXT NOT NULL,
    standing       TEXT NOT NULL,
    why            TEXT NOT NULL,
    interval       TEXT NOT NULL,       -- as fact files write amounts, or empty
    interval_means TEXT NOT NULL,
    as_published   TEXT NOT NULL,
    processing     TEXT NOT NULL,
    how            TEXT NOT NULL,
    caveats        TEXT NOT NULL,       -- ids with a space between them
    note           TEXT NOT NULL,
    PRIMARY KEY (measure, substance, place, year, estimator, scope, period, edition)
) WITHOUT ROWID;

-- Rankings ask for one year of all places.
CREATE INDEX figure_of_year ON figure (measure, substance, year);

-- Whoever asks where a number comes from names nothing else.
CREATE INDEX figure_by_number ON figure (CAST(low AS REAL));

-- What is held, so that coverage and refusals need not count a million rows.
CREATE TABLE series (
    measure   TEXT NOT NULL,
    substance TEXT NOT NULL,
    place     TEXT NOT NULL,
    estimator TEXT NOT NULL,
    scope     TEXT NOT NULL,
    unit      TEXT NOT NULL,
    figures   INTEGER NOT NULL,         -- rows, old editions included and withdrawn ones left out
    first     TEXT NOT NULL,            -- the first period held, as fact files write it; of withdrawn rows only where there are no others
    last      TEXT NOT NULL,
    years     TEXT NOT NULL,            -- every year held, ascending, as a JSON array
    PRIMARY KEY (measure, substance, place, estimator, scope)
) WITHOUT ROWID;

CREATE INDEX series_of_place ON series (place);

CREATE TABLE statement (
    id   TEXT PRIMARY KEY,
    body TEXT NOT NULL                  -- the JSON of values.fact.Statement
) WITHOUT ROWID;
