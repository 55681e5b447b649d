-- Format 5 adds how the gatherer's sources fare. Replaced after each visit; no part of what the ledger says, so the revision does not grow with it.

CREATE TABLE source_health (
  name TEXT PRIMARY KEY,
  form TEXT NOT NULL -- one line of JSON, form "source-health": 1
) STRICT;
