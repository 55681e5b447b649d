-- Format 2 adds what people decided. Rows are never changed: a withdrawal is a judgement of its own.

CREATE TABLE judgement (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  form   TEXT    NOT NULL, -- one JSON object, form "judgement": 1
  sha256 TEXT    NOT NULL,
  author TEXT    NOT NULL,
  reason TEXT    NOT NULL,
  at     INTEGER NOT NULL  -- record time
) STRICT;
