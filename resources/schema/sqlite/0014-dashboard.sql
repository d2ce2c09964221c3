-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the overview counts. The ratings are made anew at the next start.
DELETE FROM rating_cache;
DELETE FROM rating_cache_of;
-- stars90: stars 90 days earlier, 0 = not rated then. region: the party's, so that counting does not touch the register.
ALTER TABLE rating_cache ADD COLUMN stars90 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rating_cache ADD COLUMN region TEXT NOT NULL DEFAULT '';
-- ---------------------------------------------------------------- local
-- The rows of rating_cache counted, kept in the same transactions. moved: 0 fewer stars than 90 days earlier, 1 as many or not rated on one of the days, 2 more.
CREATE TABLE rating_count(kind INTEGER NOT NULL, region TEXT NOT NULL, grade INTEGER NOT NULL, moved INTEGER NOT NULL, parties INTEGER NOT NULL,
  PRIMARY KEY(kind,region,grade,moved)) STRICT, WITHOUT ROWID;
-- Parties by grade at the ends of quarters, as known at one position. score_sum: centi-points of those rated.
CREATE TABLE rating_trend(day INTEGER NOT NULL, kind INTEGER NOT NULL, unrated INTEGER NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL, c INTEGER NOT NULL, d INTEGER NOT NULL,
  score_sum INTEGER NOT NULL, received_no INTEGER NOT NULL, crc BLOB NOT NULL, PRIMARY KEY(day,kind)) STRICT, WITHOUT ROWID;
-- ---------------------------------------------------------------- projections
-- Everybody's district without touching the wide rows.
DROP INDEX party_state;
CREATE INDEX party_state ON party(id,kind,successor,withdrawn,region);
-- Facts in force of one indicator are counted in the index, and who has one. Only for who asks for flags&1=0: a query by other flags would go
-- through it to every row, where reading the table in its order is faster.
CREATE INDEX fact_cause ON fact(indicator,until_day,effective_on,flags,party) WHERE flags&1=0;
CREATE INDEX listing_days ON listing(kind,from_day,until_day,removed_day);
