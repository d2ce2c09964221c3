-- SPDX-License-Identifier: GPL-3.0-or-later
-- Procedures of the red, black and focus lists: projections. Whether an entry is public follows from dates when it is asked for.

-- hearing: 1 requested, 2 held. Days are those of the present round: a new notice begins it anew. listing: 0 = not published.
CREATE TABLE list_procedure(id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, party INTEGER NOT NULL REFERENCES party, list INTEGER NOT NULL, stage INTEGER NOT NULL DEFAULT 0,
  hearing INTEGER NOT NULL DEFAULT 0, summary TEXT NOT NULL, proposed_on INTEGER NOT NULL, noticed_on INTEGER NOT NULL DEFAULT 0, stated_on INTEGER NOT NULL DEFAULT 0,
  decided_on INTEGER NOT NULL DEFAULT 0, published_on INTEGER NOT NULL DEFAULT 0, ended_on INTEGER NOT NULL DEFAULT 0, exit_noticed_on INTEGER NOT NULL DEFAULT 0,
  closed_on INTEGER NOT NULL DEFAULT 0, last_on INTEGER NOT NULL, decision_no TEXT NOT NULL DEFAULT '', decision_text TEXT NOT NULL DEFAULT '', authority TEXT NOT NULL DEFAULT '',
  basis TEXT NOT NULL DEFAULT '', months INTEGER NOT NULL DEFAULT 0, end_cause INTEGER NOT NULL DEFAULT 0, listing INTEGER NOT NULL DEFAULT 0, created_no INTEGER NOT NULL,
  since_no INTEGER NOT NULL) STRICT;
CREATE INDEX list_procedure_party ON list_procedure(party);
CREATE INDEX list_procedure_stage ON list_procedure(stage,proposed_on);
CREATE INDEX list_procedure_listing ON list_procedure(listing) WHERE listing<>0;
-- flags: 1 statement given, or objections came in.
CREATE TABLE list_step(procedure INTEGER NOT NULL REFERENCES list_procedure, no INTEGER NOT NULL, act INTEGER NOT NULL, day INTEGER NOT NULL, author BLOB NOT NULL, text TEXT NOT NULL,
  grounds TEXT NOT NULL, reasons TEXT NOT NULL, measures TEXT NOT NULL, rights TEXT NOT NULL, channel TEXT NOT NULL, flags INTEGER NOT NULL, end_cause INTEGER NOT NULL,
  apology TEXT NOT NULL, files BLOB, PRIMARY KEY(procedure,no)) STRICT, WITHOUT ROWID;
-- place: as the author named them. Of a decided procedure: what the decision rests on.
CREATE TABLE list_ground(procedure INTEGER NOT NULL REFERENCES list_procedure, place INTEGER NOT NULL, fact INTEGER NOT NULL REFERENCES fact, PRIMARY KEY(procedure,place)) STRICT, WITHOUT ROWID;
CREATE INDEX list_ground_fact ON list_ground(fact);
CREATE TABLE list_person(procedure INTEGER NOT NULL REFERENCES list_procedure, place INTEGER NOT NULL, person INTEGER NOT NULL REFERENCES person, measure TEXT NOT NULL,
  PRIMARY KEY(procedure,place)) STRICT, WITHOUT ROWID;
