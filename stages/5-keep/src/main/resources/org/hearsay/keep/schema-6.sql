-- Format 6 adds watches: saved searches, what they have seen, the changes they told of, and the outbox.

CREATE TABLE watch (
  number    INTEGER PRIMARY KEY AUTOINCREMENT,
  name      TEXT    NOT NULL,
  owner     TEXT    NOT NULL,
  query     TEXT    NOT NULL,
  condition TEXT    NOT NULL, -- a code of org.hearsay.model.watch.Condition
  webhook   TEXT,
  mail      TEXT,
  secret    TEXT    NOT NULL, -- signs the webhook's messages; whoever reads this file can sign too
  made      INTEGER NOT NULL,
  revision  INTEGER,          -- the ledger's, at the last evaluation
  removed   INTEGER
) STRICT;

-- Which happening a claim was seen in, both by keys that hold when articles are linked again.
CREATE TABLE watched_claim (
  watch     INTEGER NOT NULL REFERENCES watch (number),
  mark      TEXT    NOT NULL,
  happening TEXT    NOT NULL,
  PRIMARY KEY (watch, mark)
) STRICT, WITHOUT ROWID;

-- What was so in a happening, as far as the watch's condition asks.
CREATE TABLE watched_value (
  watch     INTEGER NOT NULL REFERENCES watch (number),
  happening TEXT    NOT NULL,
  value     TEXT    NOT NULL,
  PRIMARY KEY (watch, happening, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
  seq         INTEGER PRIMARY KEY AUTOINCREMENT,
  key         TEXT    NOT NULL UNIQUE, -- org.hearsay.model.watch.Change, keyOf
  watch       INTEGER NOT NULL REFERENCES watch (number),
  happening   TEXT    NOT NULL,
  condition   TEXT    NOT NULL,
  value       TEXT    NOT NULL,
  title       TEXT    NOT NULL,
  words       TEXT    NOT NULL,
  claim       TEXT    NOT NULL,
  constructed INTEGER NOT NULL CHECK (constructed IN (0, 1)),
  at          INTEGER NOT NULL
) STRICT;
CREATE INDEX change_of_watch ON change (watch, seq);

-- The outbox: written in the transaction that writes the change.
CREATE TABLE delivery (
  seq     INTEGER PRIMARY KEY AUTOINCREMENT,
  key     TEXT    NOT NULL UNIQUE,
  watch   INTEGER NOT NULL REFERENCES watch (number),
  channel TEXT    NOT NULL CHECK (channel IN ('webhook', 'mail')),
  state   TEXT    NOT NULL CHECK (state IN ('waiting', 'sent', 'dead')),
  tries   INTEGER NOT NULL,
  due     INTEGER NOT NULL, -- while it is being sent, when another process may take it
  sent    INTEGER,
  fault   TEXT    NOT NULL
) STRICT;
CREATE INDEX delivery_due ON delivery (due) WHERE state = 'waiting';
CREATE INDEX delivery_of_watch ON delivery (watch, seq);

CREATE TABLE delivered_change (
  delivery TEXT NOT NULL REFERENCES delivery (key),
  change   TEXT NOT NULL REFERENCES change (key),
  PRIMARY KEY (delivery, change)
) STRICT, WITHOUT ROWID;
