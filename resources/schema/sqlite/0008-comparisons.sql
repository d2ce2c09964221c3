-- Records and changes that were looked at side by side.

-- ---------------------------------------------------------------- projections
-- one, other: uids of two records, or of two changes of one record SHA-256 of the entry's hash and the record's uid; one < other.
CREATE TABLE comparison(one BLOB NOT NULL CHECK(length(one) IN(16,32)), other BLOB NOT NULL CHECK(length(other)=length(one) AND other>one),
  decided_no INTEGER NOT NULL, author BLOB NOT NULL, reason TEXT NOT NULL, PRIMARY KEY(one,other)) STRICT, WITHOUT ROWID;
-- Keys for finding the same fact among the present ones: of what was known before nobody asks that.
ALTER TABLE fact_past DROP COLUMN decision_group;
ALTER TABLE fact_past DROP COLUMN match_key;
