-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rectification and cases: projections. What is overdue is never stored: it follows from days and the holiday calendar when it is asked for.

-- closed_on: 0 until every item is accepted.
CREATE TABLE rectification(id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, inspection INTEGER NOT NULL REFERENCES inspection, party INTEGER NOT NULL REFERENCES party,
  noticed_on INTEGER NOT NULL, text TEXT NOT NULL, last_on INTEGER NOT NULL, closed_on INTEGER NOT NULL DEFAULT 0, created_no INTEGER NOT NULL, since_no INTEGER NOT NULL) STRICT;
CREATE INDEX rectification_inspection ON rectification(inspection);
CREATE INDEX rectification_party ON rectification(party);
-- finding: number in the revision the notice was issued on. replier: author of the last reply, who may not verify it. fact: 0 = lateness was not recorded.
CREATE TABLE rectification_item(rectification INTEGER NOT NULL REFERENCES rectification, number INTEGER NOT NULL, finding_revision INTEGER NOT NULL, finding INTEGER NOT NULL,
  demand TEXT NOT NULL, due_on INTEGER NOT NULL, state INTEGER NOT NULL DEFAULT 0, reply TEXT NOT NULL DEFAULT '', replied_on INTEGER NOT NULL DEFAULT 0, replier BLOB, reply_files BLOB,
  verdict TEXT NOT NULL DEFAULT '', verified_on INTEGER NOT NULL DEFAULT 0, fact INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(rectification,number)) STRICT, WITHOUT ROWID;
CREATE INDEX rectification_item_due ON rectification_item(state,due_on);
CREATE INDEX rectification_item_fact ON rectification_item(fact) WHERE fact<>0;
CREATE TABLE rectification_act(rectification INTEGER NOT NULL REFERENCES rectification, no INTEGER NOT NULL, act INTEGER NOT NULL, item INTEGER NOT NULL, day INTEGER NOT NULL,
  author BLOB NOT NULL, text TEXT NOT NULL, due_on INTEGER NOT NULL DEFAULT 0, files BLOB, PRIMARY KEY(rectification,no)) STRICT, WITHOUT ROWID;

-- hearing: 1 requested, 2 held, 4 waived. Days are those of the present round: a new prior notice begins it anew. inspection, fact: 0 = none.
CREATE TABLE casefile(id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, party INTEGER NOT NULL REFERENCES party, origin INTEGER NOT NULL, inspection INTEGER NOT NULL,
  finding_revision INTEGER NOT NULL, finding INTEGER NOT NULL, reference TEXT NOT NULL, cause TEXT NOT NULL, conduct INTEGER NOT NULL, summary TEXT NOT NULL,
  state INTEGER NOT NULL, hearing INTEGER NOT NULL DEFAULT 0, acted_on INTEGER NOT NULL, found_on INTEGER NOT NULL, opened_on INTEGER NOT NULL, filed_on INTEGER NOT NULL DEFAULT 0,
  noticed_on INTEGER NOT NULL DEFAULT 0, stated_on INTEGER NOT NULL DEFAULT 0, hearing_requested_on INTEGER NOT NULL DEFAULT 0, decided_on INTEGER NOT NULL DEFAULT 0,
  served_on INTEGER NOT NULL DEFAULT 0, published_on INTEGER NOT NULL DEFAULT 0, closed_on INTEGER NOT NULL DEFAULT 0, last_on INTEGER NOT NULL, result INTEGER NOT NULL DEFAULT 0,
  decision_no TEXT NOT NULL DEFAULT '', decision_text TEXT NOT NULL DEFAULT '', fact INTEGER NOT NULL DEFAULT 0, created_no INTEGER NOT NULL, since_no INTEGER NOT NULL) STRICT;
CREATE INDEX casefile_party ON casefile(party);
CREATE INDEX casefile_state ON casefile(state,opened_on);
CREATE INDEX casefile_finding ON casefile(inspection,finding_revision,finding) WHERE inspection<>0;
CREATE INDEX casefile_fact ON casefile(fact) WHERE fact<>0;
-- flags: 1 statement given, 2 hearing waived.
CREATE TABLE case_step(casefile INTEGER NOT NULL REFERENCES casefile, no INTEGER NOT NULL, act INTEGER NOT NULL, day INTEGER NOT NULL, author BLOB NOT NULL, text TEXT NOT NULL,
  grounds TEXT NOT NULL, reasons TEXT NOT NULL, rights TEXT NOT NULL, flags INTEGER NOT NULL, until_day INTEGER NOT NULL, files BLOB, PRIMARY KEY(casefile,no)) STRICT, WITHOUT ROWID;
CREATE TABLE case_person(casefile INTEGER NOT NULL REFERENCES casefile, person INTEGER NOT NULL REFERENCES person, measure TEXT NOT NULL, PRIMARY KEY(casefile,person)) STRICT, WITHOUT ROWID;
