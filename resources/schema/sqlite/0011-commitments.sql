-- SPDX-License-Identifier: GPL-3.0-or-later
-- Credit commitments of suppliers for projects: projections. documents: codes with commas between. fact: 0 = none.
CREATE TABLE commitment(id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, party INTEGER NOT NULL REFERENCES party, project TEXT NOT NULL, project_no TEXT NOT NULL, given_on INTEGER NOT NULL,
  documents TEXT NOT NULL, state INTEGER NOT NULL DEFAULT 0, checked_on INTEGER NOT NULL DEFAULT 0, outcome INTEGER NOT NULL DEFAULT 0, finding TEXT NOT NULL DEFAULT '',
  fact INTEGER NOT NULL DEFAULT 0, files BLOB, created_no INTEGER NOT NULL, since_no INTEGER NOT NULL) STRICT;
CREATE INDEX commitment_party ON commitment(party);
CREATE INDEX commitment_state ON commitment(state,given_on);
CREATE INDEX commitment_fact ON commitment(fact) WHERE fact<>0;
