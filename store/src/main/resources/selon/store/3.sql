-- Version 3: decisions are bound to the texts that they point into.

-- SHA-256 of each text, apart by blanks; empty for a decision that points into none, and for those
-- of older versions
ALTER TABLE decisions ADD COLUMN words TEXT NOT NULL DEFAULT '';
