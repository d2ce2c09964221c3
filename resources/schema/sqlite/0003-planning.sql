-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plans, draws, tasks and what inspectors declared: projections.

-- withdrawn_no: received_no of the withdrawal, 0 = in force.
CREATE TABLE plan(id INTEGER PRIMARY KEY, year INTEGER NOT NULL, kind INTEGER NOT NULL, made_on INTEGER NOT NULL, created_no INTEGER NOT NULL,
  withdrawn_no INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '', json BLOB NOT NULL) STRICT;
-- input: everything the draw depends on; result: its hash. The tasks of the draw name it in origin. plan: uid, NULL = for no plan.
CREATE TABLE draw(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, as_of INTEGER NOT NULL, form TEXT NOT NULL, due INTEGER NOT NULL, note TEXT NOT NULL,
  plan BLOB, created_no INTEGER NOT NULL, result BLOB NOT NULL, input BLOB NOT NULL) STRICT;
-- uid: what an inspection names as its task; that of another office for a task that came as a file. origin: uid of the plan or draw.
CREATE TABLE task(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, party INTEGER NOT NULL REFERENCES party, form TEXT NOT NULL, due INTEGER NOT NULL,
  source INTEGER NOT NULL, origin BLOB, note TEXT NOT NULL, cancelled INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '',
  created_no INTEGER NOT NULL, since_no INTEGER NOT NULL) STRICT;
CREATE INDEX task_due ON task(cancelled,due);
CREATE INDEX task_party ON task(party);
CREATE INDEX task_origin ON task(origin,party) WHERE origin IS NOT NULL;
-- place 1 answers for the task.
CREATE TABLE task_inspector(task INTEGER NOT NULL REFERENCES task, place INTEGER NOT NULL, user BLOB NOT NULL, PRIMARY KEY(task,place)) STRICT, WITHOUT ROWID;
CREATE INDEX task_inspector_user ON task_inspector(user,task);
CREATE TABLE inspector_declaration(account INTEGER PRIMARY KEY, since_no INTEGER NOT NULL, json BLOB NOT NULL) STRICT;

CREATE INDEX inspection_task ON inspection(task) WHERE task IS NOT NULL;
