-- Version 6: what tracing finds of the dates of articles is kept with the claims.

-- claims are traced anew, with these dates
UPDATE counters SET value = -1 WHERE name = 'traced articles';
