-- Format 1 of ledger.sqlite. Times are milliseconds since 1970-01-01T00:00Z (record time: when this ledger learned it).

-- One row for each reading that was ever kept; the rows of one article never overlap in time. The current one has no end.
CREATE TABLE reading (
  seq     INTEGER PRIMARY KEY AUTOINCREMENT,
  article TEXT    NOT NULL,
  form    TEXT    NOT NULL, -- one line of JSON, form "reading": 1
  sha256  TEXT    NOT NULL, -- of form in UTF-8, lower-case hexadecimal
  since   INTEGER NOT NULL,
  until   INTEGER           -- when another replaced it or it was taken out
) STRICT;
CREATE UNIQUE INDEX reading_current ON reading (article) WHERE until IS NULL;
CREATE INDEX reading_known ON reading (since, until);

-- What the current readings say together: computed, replaced as a whole, never a source.
CREATE TABLE linking (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  form   TEXT    NOT NULL, -- one JSON object, form "linking": 1
  sha256 TEXT    NOT NULL,
  since  INTEGER NOT NULL
) STRICT;

CREATE TABLE refusal (
  seq    INTEGER PRIMARY KEY AUTOINCREMENT,
  origin TEXT    NOT NULL,
  reason TEXT    NOT NULL, -- a code of org.hearsay.model.Refusal
  detail TEXT    NOT NULL,
  at     TEXT    NOT NULL  -- ISO 8601, as the caller gave it
) STRICT;

-- One row: grows with every change.
CREATE TABLE revision (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  number INTEGER NOT NULL
) STRICT;
INSERT INTO revision VALUES (1, 0);
