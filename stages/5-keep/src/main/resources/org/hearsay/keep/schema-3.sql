-- Format 3 adds where each article came from; empty in rows that an earlier Hearsay wrote.

ALTER TABLE reading ADD COLUMN address        TEXT;    -- the page's URL, or the file's name as it was given
ALTER TABLE reading ADD COLUMN captured       INTEGER; -- when the bytes came in, milliseconds since 1970
ALTER TABLE reading ADD COLUMN capture_sha256 TEXT;    -- of the captured bytes, lower-case hexadecimal
