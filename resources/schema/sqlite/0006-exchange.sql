-- Exchange with other stores. The state is the fold of all admitted entries in one canonical order, the same in every store:
-- by place, origin, seq. place: the clock of the entry, or one more than that of anything it is known to follow, whichever is later.
-- fold_no: the order in which they were folded here; it differs from the canonical one only where that makes no difference.
-- signer: the key under which the signature was found good, none for machine kinds. problem: why it was not applied.
CREATE TABLE journal_place(received_no INTEGER PRIMARY KEY REFERENCES journal, place INTEGER NOT NULL, fold_no INTEGER NOT NULL,
  signer BLOB, problem TEXT NOT NULL, crc BLOB NOT NULL) STRICT;
CREATE INDEX journal_place_order ON journal_place(place);
-- crc: the checksum of local rows; x'' where this upgrade made the row.
INSERT INTO journal_place(received_no,place,fold_no,problem,crc) SELECT received_no,hlc,received_no,'',x'' FROM journal;
ALTER TABLE journal_held ADD COLUMN crc BLOB NOT NULL DEFAULT x'';
ALTER TABLE journal_fork ADD COLUMN crc BLOB NOT NULL DEFAULT x'';
-- Entries that others are known to follow and that are not here.
CREATE TABLE journal_missing(hash BLOB PRIMARY KEY CHECK(length(hash)=32)) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- projections
-- Two stores may record the same firm while apart; a person joins the two records.
DROP INDEX party_identifier;
CREATE INDEX party_identifier ON party(identifier,kind) WHERE identifier_type=0 AND successor=0 AND withdrawn=0;
CREATE TABLE device(id INTEGER PRIMARY KEY, device_id BLOB NOT NULL UNIQUE CHECK(length(device_id)=16), public_key BLOB NOT NULL CHECK(length(public_key)=32),
  box_key BLOB NOT NULL CHECK(length(box_key)=32), label TEXT NOT NULL, unit TEXT NOT NULL, revoked_no INTEGER NOT NULL DEFAULT 0,
  revoke_reason TEXT NOT NULL DEFAULT '', since_no INTEGER NOT NULL) STRICT;
-- Revoked computers: the last entry of an origin that is applied; for the computer itself 0, which holds for origins not named.
CREATE TABLE origin_limit(id BLOB PRIMARY KEY CHECK(length(id)=16), last_seq INTEGER NOT NULL, decided_no INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- A person's word on an entry that was kept but not applied.
CREATE TABLE entry_decision(hash BLOB PRIMARY KEY CHECK(length(hash)=32), decided_no INTEGER NOT NULL, author BLOB NOT NULL, reason TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- local
CREATE TABLE bundle_in(file_sha256 BLOB PRIMARY KEY CHECK(length(file_sha256)=32), bundle_id BLOB NOT NULL, device_id BLOB NOT NULL, imported_at INTEGER NOT NULL,
  kind TEXT NOT NULL, name TEXT NOT NULL, report BLOB NOT NULL, crc BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE bundle_out(bundle_id BLOB PRIMARY KEY CHECK(length(bundle_id)=16), file_sha256 BLOB NOT NULL, written_at INTEGER NOT NULL, kind TEXT NOT NULL,
  name TEXT NOT NULL, entries INTEGER NOT NULL, bytes INTEGER NOT NULL, crc BLOB NOT NULL) STRICT, WITHOUT ROWID;
-- What the office, or a laptop as its files say, has of an origin without a gap. device: null for the office.
CREATE TABLE acked(device_id BLOB NOT NULL, origin_id BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, at INTEGER NOT NULL, crc BLOB NOT NULL,
  PRIMARY KEY(device_id,origin_id)) STRICT, WITHOUT ROWID;
-- What this store trusts: the office's keys ("office"), the newest release ("release").
CREATE TABLE trust(role TEXT PRIMARY KEY, epoch INTEGER NOT NULL, version INTEGER NOT NULL, sha256 BLOB NOT NULL, raw BLOB NOT NULL, crc BLOB NOT NULL) STRICT, WITHOUT ROWID;
