-- SPDX-License-Identifier: GPL-3.0-or-later
-- Evaluation forms and inspections: projections.

-- retired_no: received_no of the retirement, 0 = in use.
CREATE TABLE form_template(id INTEGER PRIMARY KEY, code TEXT NOT NULL, version TEXT NOT NULL, kind INTEGER NOT NULL, effective_from INTEGER NOT NULL,
  created_no INTEGER NOT NULL, retired_no INTEGER NOT NULL DEFAULT 0, sha256 BLOB NOT NULL, json BLOB NOT NULL, UNIQUE(code,version)) STRICT;
-- content: answers and what follows from them, of the present revision. heard_on: 0 = the party was not heard yet.
CREATE TABLE inspection(id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, party INTEGER NOT NULL REFERENCES party, form INTEGER NOT NULL REFERENCES form_template,
  task BLOB, inspected_on INTEGER NOT NULL, place TEXT NOT NULL, state INTEGER NOT NULL, revision INTEGER NOT NULL, effective_on INTEGER NOT NULL DEFAULT 0,
  created_no INTEGER NOT NULL, since_no INTEGER NOT NULL, content BLOB NOT NULL, return_reason TEXT NOT NULL DEFAULT '', review_note TEXT NOT NULL DEFAULT '',
  heard_on INTEGER NOT NULL DEFAULT 0, statement_given INTEGER NOT NULL DEFAULT 0, statement TEXT NOT NULL DEFAULT '', statement_files BLOB) STRICT;
CREATE INDEX inspection_party ON inspection(party,inspected_on);
CREATE INDEX inspection_state ON inspection(state,inspected_on);
CREATE INDEX inspection_form ON inspection(form);
-- Earlier revisions, whole: what a later one changed can be shown for ever.
CREATE TABLE inspection_past(inspection INTEGER NOT NULL REFERENCES inspection, revision INTEGER NOT NULL, inspected_on INTEGER NOT NULL, place TEXT NOT NULL,
  since_no INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY(inspection,revision)) STRICT, WITHOUT ROWID;
-- Findings of every revision: those of the present one carry inspection.revision. flags: 1 praise, 2 serious. decision: 0 open,
-- 1 accepted, 2 rejected. fact: the fact it became, 0 = none.
CREATE TABLE finding(inspection INTEGER NOT NULL REFERENCES inspection, revision INTEGER NOT NULL, number INTEGER NOT NULL, item TEXT NOT NULL, indicator TEXT NOT NULL, conduct INTEGER NOT NULL,
  flags INTEGER NOT NULL, decision INTEGER NOT NULL, decision_reason TEXT NOT NULL, fact INTEGER NOT NULL, PRIMARY KEY(inspection,revision,number)) STRICT, WITHOUT ROWID;
CREATE INDEX finding_fact ON finding(fact) WHERE fact<>0;
-- Who did what, in order: authors may not review.
CREATE TABLE inspection_act(inspection INTEGER NOT NULL REFERENCES inspection, no INTEGER NOT NULL, act INTEGER NOT NULL, author BLOB NOT NULL, revision INTEGER NOT NULL,
  text TEXT NOT NULL, PRIMARY KEY(inspection,no)) STRICT, WITHOUT ROWID;
