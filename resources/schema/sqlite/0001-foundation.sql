-- SPDX-License-Identifier: GPL-3.0-or-later
-- Three classes of table. Truth: the journal. Projection: folded from it, rebuilt, part of the state root.
-- Local: drafts, settings, keys, caches; in every backup, never touched by a rebuild, never in the state root.

-- ---------------------------------------------------------------- truth
CREATE TABLE origin(
  origin_id BLOB PRIMARY KEY CHECK(length(origin_id)=16), device_id BLOB NOT NULL, device_key BLOB NOT NULL CHECK(length(device_key)=32),
  last_seq INTEGER NOT NULL, last_hash BLOB NOT NULL,
  state TEXT NOT NULL CHECK(state IN('active','closed','frozen','revoked')), fork_seq INTEGER, revoked_after INTEGER) STRICT;
CREATE TABLE journal(
  received_no INTEGER PRIMARY KEY,             -- local order
  admitted_at INTEGER NOT NULL,                -- UTC ms, never below the row before
  origin_id BLOB NOT NULL REFERENCES origin, seq INTEGER NOT NULL CHECK(seq>0),
  hash BLOB NOT NULL UNIQUE CHECK(length(hash)=32), prev BLOB NOT NULL, author BLOB NOT NULL, hlc INTEGER NOT NULL, kind TEXT NOT NULL,
  apply TEXT NOT NULL CHECK(apply IN('ok','unknown_kind','unauthorised','invalid','quarantined')),
  bundle_id BLOB, batch BLOB, sig BLOB NOT NULL CHECK(length(sig)=64), raw BLOB NOT NULL, UNIQUE(origin_id,seq)) STRICT;
CREATE INDEX journal_batch ON journal(batch) WHERE batch IS NOT NULL;
CREATE TABLE journal_held(origin_id BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, sig BLOB NOT NULL, bundle_id BLOB, raw BLOB NOT NULL,
  PRIMARY KEY(origin_id,seq,hash)) STRICT, WITHOUT ROWID;
CREATE TABLE journal_fork(origin_id BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, sig BLOB NOT NULL, bundle_id BLOB, raw BLOB NOT NULL,
  PRIMARY KEY(origin_id,seq,hash)) STRICT, WITHOUT ROWID;
CREATE TABLE receipt(received_no INTEGER PRIMARY KEY, leaf BLOB NOT NULL, chain BLOB NOT NULL) STRICT;
CREATE TABLE blobs(sha256 BLOB PRIMARY KEY CHECK(length(sha256)=32), size INTEGER NOT NULL,
  place TEXT NOT NULL CHECK(place IN('table','side','awaited')), bytes BLOB) STRICT;
CREATE TRIGGER journal_fixed BEFORE UPDATE OF received_no,admitted_at,origin_id,seq,hash,prev,author,hlc,kind,bundle_id,batch,sig,raw ON journal
  BEGIN SELECT RAISE(ABORT,'the journal is append-only'); END;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT,'the journal is append-only'); END;
CREATE TRIGGER fork_fixed BEFORE UPDATE ON journal_fork BEGIN SELECT RAISE(ABORT,'the journal is append-only'); END;
CREATE TRIGGER fork_kept BEFORE DELETE ON journal_fork BEGIN SELECT RAISE(ABORT,'the journal is append-only'); END;
CREATE TRIGGER receipt_fixed BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT,'receipts are append-only'); END;
CREATE TRIGGER receipt_kept BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT,'receipts are append-only'); END;

-- ---------------------------------------------------------------- projections
-- A uid is derived: 12 bytes of its entry and the index of the change. One row per run of creations instead of one per
-- entity: entity uid (prefix, index) has id first_id + index - from_index in the table of its type.
CREATE TABLE id_run(prefix BLOB NOT NULL CHECK(length(prefix)=12), from_index INTEGER NOT NULL, count INTEGER NOT NULL,
  type INTEGER NOT NULL, first_id INTEGER NOT NULL, entry INTEGER NOT NULL REFERENCES journal, PRIMARY KEY(prefix,from_index)) STRICT, WITHOUT ROWID;
CREATE INDEX id_run_id ON id_run(type,first_id);
-- Heads of fields changed after creation; the default head of a field is the entry that created the entity.
CREATE TABLE field_head(type INTEGER NOT NULL, id INTEGER NOT NULL, field INTEGER NOT NULL, entry INTEGER NOT NULL REFERENCES journal,
  PRIMARY KEY(type,id,field,entry)) STRICT, WITHOUT ROWID;
CREATE TABLE store_info(id INTEGER PRIMARY KEY CHECK(id=1), office TEXT NOT NULL, region TEXT NOT NULL, preset TEXT NOT NULL,
  demonstration INTEGER NOT NULL, central INTEGER NOT NULL) STRICT;
CREATE TABLE account(id INTEGER PRIMARY KEY, user_id BLOB NOT NULL UNIQUE CHECK(length(user_id)=16), name TEXT NOT NULL, full_name TEXT NOT NULL,
  roles INTEGER NOT NULL, public_key BLOB NOT NULL CHECK(length(public_key)=32), active INTEGER NOT NULL, since_no INTEGER NOT NULL) STRICT;

-- withdrawn: received_no of the withdrawal, 0 = none. former_names: one a line. pinyin: other readings follow after '|'.
CREATE TABLE party(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, region TEXT NOT NULL, status INTEGER NOT NULL, successor INTEGER NOT NULL DEFAULT 0,
  withdrawn INTEGER NOT NULL DEFAULT 0, since_no INTEGER NOT NULL,
  identifier_type INTEGER NOT NULL, identifier TEXT NOT NULL, identifier_mac BLOB, identifier_cipher BLOB, identifier_reason TEXT NOT NULL,
  name TEXT NOT NULL, name_key TEXT NOT NULL, pinyin TEXT NOT NULL, initials TEXT NOT NULL, name_en TEXT NOT NULL, former_names TEXT NOT NULL,
  address TEXT NOT NULL, legal_representative TEXT NOT NULL, contact TEXT NOT NULL, phone TEXT NOT NULL, category TEXT NOT NULL, notes TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX party_identifier ON party(identifier,kind) WHERE identifier_type=0 AND successor=0 AND withdrawn=0;
CREATE INDEX party_mac ON party(identifier_mac) WHERE identifier_mac IS NOT NULL;
CREATE INDEX party_name ON party(kind,pinyin,id);
CREATE INDEX party_namekey ON party(name_key);
-- Narrow: counting parties and reading everybody's kind without touching the wide rows. Neither may begin with columns that most
-- queries name beside an identifier: the planner, which knows no statistics, would prefer it to the identifier.
CREATE INDEX party_living ON party(kind) WHERE successor=0 AND withdrawn=0;
CREATE INDEX party_state ON party(id,kind,successor,withdrawn);
-- Who answered for whom: rows are closed, never changed, so that an older position gives the older answer.
CREATE TABLE succession(id INTEGER PRIMARY KEY, party INTEGER NOT NULL REFERENCES party, successor INTEGER NOT NULL REFERENCES party,
  reason INTEGER NOT NULL, decision_no TEXT NOT NULL, note TEXT NOT NULL, since_no INTEGER NOT NULL, until_no INTEGER) STRICT;
CREATE INDEX succession_party ON succession(party);
CREATE INDEX succession_successor ON succession(successor);
CREATE TABLE person(id INTEGER PRIMARY KEY, party INTEGER NOT NULL REFERENCES party, name TEXT NOT NULL, role TEXT NOT NULL,
  from_day INTEGER, until_day INTEGER, note TEXT NOT NULL, since_no INTEGER NOT NULL) STRICT;
CREATE INDEX person_party ON person(party);

CREATE TABLE indicator(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
-- The scoring columns come first: the evaluator scans them in table order. Days are Julian day numbers, 0 = none.
-- decision_group: id of the party's first fact with the same normalised decision number, 0 = no decision number.
-- match_key: 63-bit hash of the normalised decision number, or, without one, of indicator, days and text.
-- since_no: received_no of the entry that gave this revision; flags: 1 withdrawn, 2 under objection, 4 confirmed, 8 open conflict.
CREATE TABLE fact(id INTEGER PRIMARY KEY, party INTEGER NOT NULL, indicator INTEGER NOT NULL, effective_on INTEGER NOT NULL, until_day INTEGER NOT NULL,
  decision_group INTEGER NOT NULL, flags INTEGER NOT NULL, since_no INTEGER NOT NULL, match_key INTEGER NOT NULL, created_no INTEGER NOT NULL,
  decided_on INTEGER NOT NULL, fine_fen INTEGER, amount_fen INTEGER, ban_from INTEGER NOT NULL, ban_until INTEGER NOT NULL, public_until INTEGER NOT NULL,
  origin INTEGER NOT NULL, decision_no TEXT NOT NULL, authority TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL,
  withdraw_reason TEXT NOT NULL DEFAULT '', evidence BLOB) STRICT;
CREATE INDEX fact_party ON fact(party,match_key);
-- Earlier revisions: valid for positions from since_no up to, not including, until_no.
CREATE TABLE fact_past(fact INTEGER NOT NULL REFERENCES fact, until_no INTEGER NOT NULL, party INTEGER NOT NULL, indicator INTEGER NOT NULL,
  effective_on INTEGER NOT NULL, until_day INTEGER NOT NULL, decision_group INTEGER NOT NULL, flags INTEGER NOT NULL, since_no INTEGER NOT NULL,
  match_key INTEGER NOT NULL, created_no INTEGER NOT NULL,
  decided_on INTEGER NOT NULL, fine_fen INTEGER, amount_fen INTEGER, ban_from INTEGER NOT NULL, ban_until INTEGER NOT NULL, public_until INTEGER NOT NULL,
  origin INTEGER NOT NULL, decision_no TEXT NOT NULL, authority TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL,
  withdraw_reason TEXT NOT NULL, evidence BLOB, PRIMARY KEY(fact,until_no)) STRICT, WITHOUT ROWID;
CREATE INDEX fact_past_party ON fact_past(party);

CREATE TABLE rulebook(id INTEGER PRIMARY KEY, code TEXT NOT NULL, version TEXT NOT NULL, status INTEGER NOT NULL, effective_from INTEGER NOT NULL,
  created_no INTEGER NOT NULL, adopted_no INTEGER NOT NULL DEFAULT 0, sha256 BLOB NOT NULL, json BLOB NOT NULL) STRICT;
CREATE TABLE listing(id INTEGER PRIMARY KEY, party INTEGER NOT NULL REFERENCES party, kind INTEGER NOT NULL, from_day INTEGER NOT NULL, until_day INTEGER NOT NULL,
  removed_day INTEGER NOT NULL DEFAULT 0, removed_no INTEGER NOT NULL DEFAULT 0, since_no INTEGER NOT NULL,
  decision_no TEXT NOT NULL, authority TEXT NOT NULL, basis TEXT NOT NULL, facts TEXT NOT NULL, source TEXT NOT NULL, remove_reason TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX listing_party ON listing(party);
CREATE TABLE review(id INTEGER PRIMARY KEY, party INTEGER NOT NULL REFERENCES party, effective_on INTEGER NOT NULL, title TEXT NOT NULL, since_no INTEGER NOT NULL) STRICT;
CREATE INDEX review_party ON review(party);
CREATE TABLE batch(id BLOB PRIMARY KEY CHECK(length(id)=16), kind TEXT NOT NULL, first_no INTEGER NOT NULL, last_no INTEGER NOT NULL, created INTEGER NOT NULL,
  undone_no INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- local
-- crc: SHA-256 of the row's other columns, first 8 bytes, so that silent damage is found here too.
CREATE TABLE setting(user_id BLOB NOT NULL, name TEXT NOT NULL, value BLOB NOT NULL, crc BLOB NOT NULL, PRIMARY KEY(user_id,name)) STRICT, WITHOUT ROWID;
CREATE TABLE draft(id INTEGER PRIMARY KEY, user_id BLOB NOT NULL, form TEXT NOT NULL, subject TEXT NOT NULL, saved_at INTEGER NOT NULL, content BLOB NOT NULL,
  crc BLOB NOT NULL, UNIQUE(user_id,form,subject)) STRICT;
CREATE TABLE keybox(user_id BLOB PRIMARY KEY, name TEXT NOT NULL UNIQUE, salt BLOB NOT NULL, operations INTEGER NOT NULL, memory INTEGER NOT NULL,
  unlocked INTEGER NOT NULL, failures INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL DEFAULT 0, box BLOB NOT NULL, crc BLOB NOT NULL) STRICT;
CREATE TABLE person_key(party_uid BLOB PRIMARY KEY, wrapped BLOB NOT NULL, crc BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE state_bucket(bucket INTEGER PRIMARY KEY, hash BLOB, dirty INTEGER NOT NULL) STRICT;
-- Today's rating of every party, as of one day, one rule book and one position.
CREATE TABLE rating_cache(party INTEGER PRIMARY KEY, kind INTEGER NOT NULL, score INTEGER NOT NULL, stars INTEGER NOT NULL, grade INTEGER NOT NULL,
  veto INTEGER NOT NULL, delta90 INTEGER NOT NULL, lists INTEGER NOT NULL) STRICT;
CREATE TABLE rating_cache_of(id INTEGER PRIMARY KEY CHECK(id=1), as_of INTEGER NOT NULL, rulebook INTEGER NOT NULL, received_no INTEGER NOT NULL) STRICT;
CREATE TABLE backup_log(id INTEGER PRIMARY KEY, made_at INTEGER NOT NULL, path TEXT NOT NULL, entries INTEGER NOT NULL, chain BLOB NOT NULL,
  verified_at INTEGER NOT NULL, ok INTEGER NOT NULL) STRICT;
