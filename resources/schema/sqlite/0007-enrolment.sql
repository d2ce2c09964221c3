-- Enrolment, reissue, releases.

-- ---------------------------------------------------------------- projections
-- Entries that were written again: those of the time before enrolment, and those that were kept but not applied.
CREATE TABLE reissued(old BLOB PRIMARY KEY CHECK(length(old)=32), new BLOB NOT NULL CHECK(length(new)=32), since_no INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- What the office publishes to its laptops: prepared by one supervisor, published by another.
CREATE TABLE office_release(sha256 BLOB PRIMARY KEY CHECK(length(sha256)=32), epoch INTEGER NOT NULL, version INTEGER NOT NULL, document BLOB NOT NULL,
  prepared_no INTEGER NOT NULL, preparer BLOB NOT NULL, preparer_sig BLOB NOT NULL, published_no INTEGER NOT NULL DEFAULT 0, approver BLOB NOT NULL DEFAULT x'',
  approver_sig BLOB NOT NULL DEFAULT x'', root_key BLOB NOT NULL DEFAULT x'', root_sig BLOB NOT NULL DEFAULT x'') STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- local
-- Two stores may have made a key for the same person while apart: both are kept, each opens what was sealed under it.
ALTER TABLE person_key RENAME TO person_key_before;
CREATE TABLE person_key(party_uid BLOB NOT NULL, wrapped BLOB NOT NULL, crc BLOB NOT NULL, PRIMARY KEY(party_uid,wrapped)) STRICT, WITHOUT ROWID;
INSERT INTO person_key(party_uid,wrapped,crc) SELECT party_uid,wrapped,crc FROM person_key_before;
DROP TABLE person_key_before;
