-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records of every type (domain/record.h): projections. number, same_key: '' = none. party, peer, subject, other, fact, listing: 0 = none.
-- content: the values, written as in the journal. A step that names several parties has a row for each; place: among them.
CREATE TABLE record(id INTEGER PRIMARY KEY, type INTEGER NOT NULL, number TEXT NOT NULL, same_key TEXT NOT NULL, party INTEGER NOT NULL DEFAULT 0, peer INTEGER NOT NULL DEFAULT 0,
  subject INTEGER NOT NULL DEFAULT 0, other INTEGER NOT NULL DEFAULT 0, state INTEGER NOT NULL, opened_on INTEGER NOT NULL, last_on INTEGER NOT NULL, due_on INTEGER NOT NULL DEFAULT 0,
  fact INTEGER NOT NULL DEFAULT 0, listing INTEGER NOT NULL DEFAULT 0, content BLOB, files BLOB, created_no INTEGER NOT NULL, since_no INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX record_number ON record(number) WHERE number<>'';
CREATE INDEX record_type ON record(type,state);
CREATE INDEX record_key ON record(type,same_key) WHERE same_key<>'';
CREATE INDEX record_party ON record(party) WHERE party<>0;
CREATE INDEX record_peer ON record(peer) WHERE peer<>0;
CREATE INDEX record_subject ON record(subject) WHERE subject<>0;
CREATE INDEX record_due ON record(due_on) WHERE due_on<>0;
CREATE TABLE record_step(record INTEGER NOT NULL REFERENCES record, no INTEGER NOT NULL, place INTEGER NOT NULL, act INTEGER NOT NULL, day INTEGER NOT NULL, due_on INTEGER NOT NULL DEFAULT 0,
  author BLOB NOT NULL, party INTEGER NOT NULL DEFAULT 0, text TEXT NOT NULL, content BLOB, fact INTEGER NOT NULL DEFAULT 0, files BLOB, PRIMARY KEY(record,no,place)) STRICT, WITHOUT ROWID;
