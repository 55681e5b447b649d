-- Format 4 adds who may do what (no row in account: one user without a password) and a log that only grows.

CREATE TABLE account (
  name     TEXT    PRIMARY KEY,
  role     TEXT    NOT NULL CHECK (role IN ('reader', 'analyst', 'admin')),
  password TEXT    NOT NULL, -- Argon2id in the PHC string format
  made     INTEGER NOT NULL,
  removed  INTEGER           -- the row stays: the name is the author of what the person decided
) STRICT;

CREATE TABLE session (
  digest  TEXT    PRIMARY KEY, -- SHA-256 of the secret, which only the browser has
  account TEXT    NOT NULL REFERENCES account (name),
  made    INTEGER NOT NULL,
  seen    INTEGER NOT NULL
) STRICT;

CREATE TABLE token (
  number    INTEGER PRIMARY KEY AUTOINCREMENT,
  digest    TEXT    NOT NULL UNIQUE, -- SHA-256 of the secret, which was shown once
  account   TEXT    NOT NULL REFERENCES account (name),
  label     TEXT    NOT NULL,
  read_only INTEGER NOT NULL CHECK (read_only IN (0, 1)),
  made      INTEGER NOT NULL,
  until     INTEGER NOT NULL,
  used      INTEGER,
  revoked   INTEGER
) STRICT;

-- Each row carries a hash over the one before it and its own fields: org.hearsay.model.access.AuditEntry.
CREATE TABLE audit (
  number  INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  account TEXT    NOT NULL,
  address TEXT    NOT NULL,
  action  TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  detail  TEXT    NOT NULL,
  hash    TEXT    NOT NULL
) STRICT;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
-- INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER audit_grows_by_one BEFORE INSERT ON audit
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
