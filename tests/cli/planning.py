#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A year of supervision by script: plan, draw, tasks, hand-over, and a file of tasks for another store.
Usage: planning.py PROGRAM"""
import json, os, subprocess, sys, unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import command_line
from command_line import AGENCY, EXPERT, PURCHASER, SUPPLIER, Store

ORACLE = os.path.join(HERE, "..", "domain", "draw_oracle.py")
DUE = "2990-12-31"


class Planning(unittest.TestCase):
    def setUp(self):
        self.base = command_line.CommandLine("setUp")
        self.base.setUp()
        self.store = self.base.store
        self.store.run("account", "add", "li", "--roles", "inspector", "--no-password")
        for name in ("zhang", "wang"):
            self.run_("account", "add", name, "--roles", "inspector", "--no-password")

    def tearDown(self):
        self.base.tearDown()

    def run_(self, *args, **more):
        return self.store.run(*args, user=more.pop("user", self.administrator()), **more)

    def administrator(self):
        return next(a["account"] for a in self.store.run("account", "list", user="li") if "administrator" in a["roles"])

    def assign(self, party, inspectors="li", **more):
        return self.run_("task", "assign", "--party", party, "--inspectors", inspectors, "--due", DUE, **more)

    def test_draw_is_redone_by_another_program_and_verified(self):
        self.run_("draw", "make", "--kind", "supplier", "--due", DUE, expect=2)
        preview = self.run_("draw", "make", "--kind", "supplier", "--count", "U=1", "--due", DUE, "--dry-run")
        self.assertEqual(next(s for s in preview["strata"] if s["grade"] == "U")["quota"], 1)
        drawn = self.run_("draw", "make", "--kind", "supplier", "--count", "U=1", "--due", DUE, "--lottery", "03 17 22", "--source", "public lottery")
        self.assertTrue(drawn["input"]["seed"].startswith("03 17 22 @"))
        self.assertEqual(len(drawn["drawn"]), 1)
        shown = self.store.file("draw.json", json.dumps(self.run_("draw", "show", drawn["draw"])))
        self.assertEqual(subprocess.run([sys.executable, ORACLE, shown]).returncode, 0)
        # Another inspector in place of the drawn one is always seen; another seed may by chance draw the same, but not forty of them.
        with open(shown, encoding="utf-8") as file:
            record = json.load(file)

        def refused(change):
            forged = json.loads(json.dumps(record))
            change(forged)
            return subprocess.run([sys.executable, ORACLE, self.store.file("forged.json", json.dumps(forged))]).returncode != 0

        other = next(user for user, _ in record["input"]["inspectors"] if user not in record["drawn"][0]["inspectors"])
        self.assertTrue(refused(lambda forged: forged["drawn"][0].update(inspectors=[other])))
        self.assertTrue(any(refused(lambda forged: forged["input"].update(seed=record["input"]["seed"] + str(n))) for n in range(40)))
        check = self.run_("draw", "verify", drawn["draw"])
        self.assertTrue(check["ok"])
        self.assertEqual((check["differences"], check["drawn"]), ([], 1))
        # A fact that comes later changes the grade of today, not what was known then.
        self.run_("fact", "add", "--party", SUPPLIER, "--indicator", "GY-N01", "--effective-on", "2025-01-01", "--until", "2990-01-01", "--text", "late")
        self.assertTrue(self.run_("draw", "verify", drawn["draw"])["ok"])
        tasks = self.run_("task", "list", "--state", "open")
        self.assertEqual([(t["source"], t["origin"]) for t in tasks], [("draw", drawn["draw"])])
        self.assertTrue(self.run_("rebuild", "--check")["equal"])
        # The party has an open task now: it is not drawn twice.
        self.run_("draw", "make", "--kind", "supplier", "--count", "U=1", "--due", DUE, "--seed", "4", expect=3)
        self.run_("draw", "verify", "0" * 32, expect=3)
        self.run_("draw", "make", "--kind", "agency", "--count", "U=1", "--due", DUE, "--seed", "4", user="li", expect=5)

    def test_record_is_written(self):
        drawn = self.run_("draw", "make", "--kind", "agency", "--share", "U=1", "--due", DUE, "--seed", "7", "--per-party", "1")
        file = os.path.join(self.base.dir.name, "record.csv")
        self.run_("draw", "show", drawn["draw"], "-o", file)
        with open(file, encoding="utf-8-sig") as record:
            self.assertIn("Agency", record.read())

    def test_conflicts_keep_inspectors_away(self):
        self.run_("task", "declare", "li", "--party", SUPPLIER, "--reason", "former employer")
        self.run_("task", "declare", "zhang", "--away", "2000-01-01..2999-01-01")
        error = self.assign(SUPPLIER, "li", expect=3)
        self.assertEqual(error["code"], "TSK-025")
        self.assertIn("former employer", error["message"])
        self.assertEqual(self.run_("draw", "make", "--kind", "supplier", "--count", "U=1", "--due", DUE, "--seed", "1", expect=3)["code"], "DRW-010")
        drawn = self.run_("draw", "make", "--kind", "supplier", "--count", "U=1", "--due", DUE, "--seed", "1", "--per-party", "1")
        self.assertEqual(drawn["drawn"][0]["inspector_names"], ["wang"])
        self.run_("task", "declare", "li", "--clear", user="li")
        self.run_("task", "declare", "li", "--clear", user="wang", expect=5)

    def test_tasks_from_assignment_to_the_end(self):
        self.assertEqual(self.assign(PURCHASER + "," + AGENCY, "li,zhang", user="li", expect=5)["code"][:3], "SES")
        preview = self.run_("task", "assign", "--party", PURCHASER, "--inspectors", "li", "--due", "2000-01-01", "--dry-run")
        self.assertEqual(preview[0]["code"], "TSK-021")
        tasks = self.assign(PURCHASER + "," + AGENCY, "li,zhang")
        ids = [t["task"] for t in tasks]
        self.assertEqual([t["inspectors"] for t in tasks], [["li", "zhang"]] * 2)
        self.run_("task", "amend", ",".join(ids), "--inspectors", "zhang", "--due", "2991-01-01", "--reason", "ill")
        self.assertEqual({(t["due"], t["inspectors"][0], t["reason"]) for t in self.run_("task", "list")}, {("2991-01-01", "zhang", "ill")})
        self.assertEqual(self.run_("task", "handover", "zhang", "wang", "--reason", "leaves"), {"drafts": 0, "tasks": 2})
        self.assertEqual(self.run_("task", "list", "--inspector", "zhang"), [])
        self.run_("task", "cancel", ids[0], expect=3)
        self.run_("task", "cancel", ids[0], "--reason", "merged")
        self.assertEqual(self.run_("task", "amend", ids[0], "--note", "x", expect=3)["code"], "TSK-031")
        self.assertEqual([t["state"] for t in self.run_("task", "list", "--state", "cancelled")], ["cancelled"])
        self.assertEqual(self.run_("task", "list", "--overdue"), [])
        self.run_("task", "list", "--state", "lost", expect=2)
        self.assertTrue(self.run_("rebuild", "--check")["equal"])

    def test_tasks_travel_as_a_file_and_keep_their_id(self):
        given = self.assign(PURCHASER, "li")[0]
        self.assign(EXPERT, "zhang")
        file = os.path.join(self.base.dir.name, "tasks.json")
        self.run_("task", "export", "--inspector", "li", "-o", file)
        with open(file, encoding="utf-8") as exported:
            text = exported.read()
        self.assertNotIn(EXPERT, self.run_("task", "export", parse=False), "a resident number never travels")
        other = Store(os.path.join(self.base.dir.name, "laptop"))
        other.run("init", "--no-password", "--role", "field")
        self.assertEqual(other.run("task", "import", file, expect=3)["code"], "TSK-051")
        other.run("import", "parties", self.store.file("p.csv", f"kind,identifier,name\npurchaser,{PURCHASER},Purchaser\n"))
        self.assertEqual(other.run("task", "import", file, expect=3)["code"], "TSK-052")
        other.run("account", "add", "li", "--roles", "inspector", "--no-password")
        me = next(a["account"] for a in other.run("account", "list", user="li") if "administrator" in a["roles"])
        self.assertEqual(other.run("task", "import", file, user=me), {"created": 1, "known": 0})
        self.assertEqual(other.run("task", "import", file, user=me), {"created": 0, "known": 1})
        self.assertEqual(other.run("task", "list", user=me)[0]["task"], given["task"])
        for broken, code in ((text[:-3], "TSK-001"), (text.replace('"due"', '"until"'), "TSK-003"), (text.replace(given["task"], "zz"), "TSK-009"),
                             (text.replace('"manual"', '"gossip"'), "TSK-005")):
            self.assertEqual(other.run("task", "import", self.store.file("broken.json", broken), user=me, expect=3)["code"], code)
        self.assertTrue(other.run("rebuild", "--check", user=me)["equal"])

    def test_plan_of_the_year(self):
        self.run_("fact", "add", "--party", SUPPLIER, "--indicator", "GY-N01", "--effective-on", "2025-01-01", "--until", "2990-01-01", "--text", "veto")
        proposed = self.run_("plan", "propose", "--kind", "supplier")
        self.assertEqual([(s["grade"], s["parties"]) for s in proposed["strata"] if s["parties"]], [("D", 1)])
        plan = self.run_("plan", "adopt", "--kind", "supplier")
        self.assertEqual((plan["must"], plan["to_draw"], plan["assigned"]), (1, 0, 0))
        self.assertEqual(self.run_("plan", "adopt", "--kind", "supplier", expect=3)["code"], "PLN-030")
        self.assertEqual(len(self.run_("plan", "assign", plan["plan"], "--dry-run")), 1)
        assigned = self.run_("plan", "assign", plan["plan"])
        self.assertEqual(assigned[0]["party"], "Supplier")
        self.assertEqual(self.run_("plan", "show", plan["plan"])["items"][0]["assigned"], True)
        self.run_("plan", "withdraw", plan["plan"], expect=3)
        self.run_("plan", "withdraw", plan["plan"], "--reason", "new frequencies")
        frequency = self.run_("plan", "frequency")
        frequency["grades"][0]["percent"] = 50
        file = self.store.file("frequency.json", json.dumps(frequency))
        self.assertEqual(self.run_("plan", "propose", "--kind", "agency", "--frequency", file)["frequency"]["grades"][0]["percent"], 50)
        frequency["grades"][0]["percent"] = 101
        self.assertEqual(self.run_("plan", "propose", "--kind", "agency", "--frequency", self.store.file("f.json", json.dumps(frequency)), expect=3)["code"], "PLN-007")
        self.run_("plan", "adopt", "--kind", "agency", "--year", "2001", expect=3)
        self.run_("plan", "adopt", "--kind", "agency", user="li", expect=5)


if __name__ == "__main__":
    unittest.main()
