-- Version 4: the ledger has what was passed over, many of a kind in one line; the same words are
-- found whatever their address.

CREATE TABLE told (
  entry INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,                  -- empty once it was purged
  hash TEXT NOT NULL,                  -- empty if no bytes came, or none were kept
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL,
  number INTEGER NOT NULL,             -- how many captures the line stands for
  article TEXT,                        -- its id
  time TEXT NOT NULL
) STRICT;
INSERT INTO told SELECT entry, name, hash, outcome, reason, 1, article, time FROM ledger;
DROP TABLE ledger;
ALTER TABLE told RENAME TO ledger;
CREATE UNIQUE INDEX ledger_input ON ledger (name, hash) WHERE outcome NOT IN ('skipped', 'purged');
CREATE UNIQUE INDEX ledger_skipped ON ledger (name, reason) WHERE outcome = 'skipped';
CREATE INDEX ledger_hash ON ledger (hash);
CREATE INDEX ledger_article ON ledger (article) WHERE article IS NOT NULL;

-- files are looked into again, for what was passed over in them
DELETE FROM containers;

-- claims are traced anew, with versions and contradictions told apart
UPDATE counters SET value = -1 WHERE name = 'traced articles';

CREATE INDEX articles_words ON articles (words, outlet, address);
