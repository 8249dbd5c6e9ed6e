-- Version 2: the claims that the articles tell.

INSERT INTO counters VALUES ('traced articles', -1), ('traced decisions', -1);

CREATE TABLE cascades (
  place INTEGER PRIMARY KEY,           -- those told by most come first
  claim TEXT NOT NULL UNIQUE,
  publications INTEGER NOT NULL,
  newsrooms INTEGER NOT NULL,
  low INTEGER NOT NULL,                -- independent reports
  high INTEGER NOT NULL,
  gist TEXT NOT NULL,
  cascade BLOB NOT NULL                -- all of it: JSON, deflated (RFC 1950)
) STRICT;

CREATE TABLE appearances (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  place INTEGER NOT NULL REFERENCES cascades ON DELETE CASCADE,
  number INTEGER NOT NULL,
  statement TEXT,
  content_start INTEGER NOT NULL,
  content_end INTEGER NOT NULL,
  PRIMARY KEY (article, place, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearances_place ON appearances (place);
