-- Version 1: captures, articles, statements, the ledger, people's decisions.
-- Texts that SQLite cannot hold to the letter are escaped: see selon.store.Letters.

CREATE TABLE counters (
  name TEXT NOT NULL PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO counters VALUES ('articles', 0), ('decisions', 0);

-- the files of archive/, as far as they are acknowledged
CREATE TABLE archives (
  file TEXT NOT NULL PRIMARY KEY,
  length INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('live', 'unfinished', 'doomed'))
) STRICT;

CREATE TABLE articles (
  article INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,
  key BLOB NOT NULL UNIQUE,            -- the id in UTF-16, so that it sorts as Java does
  address TEXT,                        -- in normal form
  revises INTEGER REFERENCES articles,
  outlet TEXT,
  outlet_kind TEXT NOT NULL,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  earliest TEXT,
  latest TEXT,
  dating TEXT NOT NULL,
  words TEXT NOT NULL,                 -- SHA-256 of the text
  generation INTEGER NOT NULL,         -- in which it was last written
  reading BLOB NOT NULL                -- all of it: JSON, deflated (RFC 1950)
) STRICT;
CREATE INDEX articles_address ON articles (address) WHERE address IS NOT NULL;
CREATE INDEX articles_generation ON articles (generation);
CREATE INDEX articles_revises ON articles (revises) WHERE revises IS NOT NULL;

CREATE TABLE captures (
  capture INTEGER PRIMARY KEY AUTOINCREMENT,
  hash TEXT NOT NULL UNIQUE,           -- SHA-256 of the bytes that came
  record TEXT NOT NULL,                -- WARC-Record-ID
  file TEXT NOT NULL REFERENCES archives ON UPDATE CASCADE,
  position INTEGER NOT NULL,           -- of the record's gzip member
  size INTEGER NOT NULL,               -- of that member
  article INTEGER NOT NULL REFERENCES articles
) STRICT;
CREATE INDEX captures_article ON captures (article);
CREATE INDEX captures_file ON captures (file, position);

-- of the reading, what is asked for across articles
CREATE TABLE statements (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  parent TEXT,
  source TEXT,
  kind TEXT NOT NULL,
  form TEXT NOT NULL,
  attitude TEXT NOT NULL,
  stance TEXT NOT NULL,
  certainty TEXT NOT NULL,
  polarity TEXT NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  content_start INTEGER NOT NULL,
  content_end INTEGER NOT NULL,
  PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX statements_source ON statements (source) WHERE source IS NOT NULL;

-- what became of each input
CREATE TABLE ledger (
  entry INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,                  -- empty if no bytes came
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL,
  article TEXT,                        -- its id
  time TEXT NOT NULL,
  UNIQUE (name, hash)
) STRICT;
CREATE INDEX ledger_hash ON ledger (hash);
CREATE INDEX ledger_article ON ledger (article) WHERE article IS NOT NULL;

-- files all of whose records are in the ledger
CREATE TABLE containers (
  hash TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  records INTEGER NOT NULL
) STRICT;

-- articles that are gone, for readers that keep something of them
CREATE TABLE removed (
  id TEXT NOT NULL PRIMARY KEY,
  generation INTEGER NOT NULL
) STRICT;

CREATE TABLE decisions (
  decision INTEGER PRIMARY KEY AUTOINCREMENT,
  time TEXT NOT NULL,
  body TEXT NOT NULL,                  -- JSON
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
