-- SPDX-License-Identifier: GPL-3.0-or-later
-- Objections and applications for credit repair: projections.

-- About a fact or about a list procedure; 0 = not that one.
CREATE TABLE petition(id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL, party INTEGER NOT NULL REFERENCES party, fact INTEGER NOT NULL, procedure INTEGER NOT NULL,
  applicant TEXT NOT NULL, claim TEXT NOT NULL, stage INTEGER NOT NULL DEFAULT 0, received_on INTEGER NOT NULL, asked_on INTEGER NOT NULL DEFAULT 0, verified_on INTEGER NOT NULL DEFAULT 0,
  decided_on INTEGER NOT NULL DEFAULT 0, answered_on INTEGER NOT NULL DEFAULT 0, last_on INTEGER NOT NULL, outcome INTEGER NOT NULL DEFAULT 0, decision TEXT NOT NULL DEFAULT '',
  publicity TEXT NOT NULL DEFAULT '', created_no INTEGER NOT NULL, since_no INTEGER NOT NULL) STRICT;
CREATE INDEX petition_party ON petition(party);
CREATE INDEX petition_fact ON petition(fact) WHERE fact<>0;
CREATE INDEX petition_procedure ON petition(procedure) WHERE procedure<>0;
CREATE INDEX petition_stage ON petition(stage,received_on);
CREATE TABLE petition_step(petition INTEGER NOT NULL REFERENCES petition, no INTEGER NOT NULL, act INTEGER NOT NULL, day INTEGER NOT NULL, author BLOB NOT NULL, text TEXT NOT NULL, files BLOB,
  PRIMARY KEY(petition,no)) STRICT, WITHOUT ROWID;
CREATE TABLE petition_condition(petition INTEGER NOT NULL REFERENCES petition, place INTEGER NOT NULL, code TEXT NOT NULL, proof TEXT NOT NULL, PRIMARY KEY(petition,place)) STRICT, WITHOUT ROWID;
