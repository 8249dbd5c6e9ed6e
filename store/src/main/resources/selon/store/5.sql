-- Version 5: the words of articles, read once for tracing and kept; the same words are found by
-- their address.

CREATE TABLE words (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  print TEXT NOT NULL,                 -- SHA-256 of what they were read from, and by which program
  words BLOB NOT NULL                  -- rows of numbers and texts, deflated (RFC 1950)
) STRICT;

INSERT INTO counters VALUES ('purged', 0);

DROP INDEX articles_words;
CREATE INDEX articles_words ON articles (words, address);
