#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An inspection by script: the form is exported, filled, submitted, reviewed by a second person, heard and put into effect.
Usage: inspections.py PROGRAM"""
import json, os, sys, unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import command_line
from command_line import PURCHASER

DAY = "2026-03-20"
NARRATIVE = "招标文件第12页只向一家供应商提供了现场勘察图纸"


def harmless(item):
    """An answer that brings nothing about."""
    answer = {"remark": f"检查项 {item['code']} 查阅档案核对无误"}
    kind = item["type"]
    if kind == "projects":
        cell = {"text": "演示", "date": "2026-01-05", "number": "1", "money": "100"}
        answer["rows"] = [[cell[column["type"]] for column in item["columns"]]]
    elif kind == "number":
        bound = item["bound"]["value"] if "bound" in item else 0
        answer["value"] = f"{bound / 10 ** item.get('decimals', 0):.{item.get('decimals', 0)}f}"
    elif kind in ("date", "text"):
        answer["value"] = DAY if kind == "date" else "演示"
    else:
        calm = [c for c in item["choices"] if "outcome" not in c and not c.get("evidence") and ("deadline" not in item or c["share"] is None)]
        answer["value"] = (calm or item["choices"])[0]["value"]
    return answer


class Inspections(unittest.TestCase):
    def setUp(self):
        self.base = command_line.CommandLine("setUp")
        self.base.setUp()
        self.store = self.base.store
        self.store.run("account", "add", "li", "--roles", "inspector", "--no-password")
        self.store.run("account", "add", "wang", "--roles", "supervisor", "--no-password", user=self.first())
        exported = os.path.join(self.base.dir.name, "form.json")
        self.store.run("form", "export", "purchaser-general", "-o", exported, user=self.first())
        with open(exported, encoding="utf-8") as file:
            self.form = json.load(file)

    def tearDown(self):
        self.base.tearDown()

    def first(self):
        return next(account["account"] for account in self.store.run("account", "list", user="li") if "administrator" in account["roles"])

    def filled(self, **changed):
        answers = {item["code"]: harmless(item) for section in self.form["sections"] for item in section["items"]}
        answers["C-01"] = {"value": "found", "remark": NARRATIVE}
        self.store.file("p12.txt", "page 12")
        document = {"party": PURCHASER, "form": "purchaser-general", "inspected_on": DAY, "place": "会议室", "answers": answers, "files": {"C-01": ["p12.txt"]}}
        return self.store.file("filled.json", json.dumps({**document, **changed}))

    def test_a_finding_becomes_a_fact_and_nothing_before_its_time(self):
        before = self.store.run("explain", PURCHASER, "--as-of", "2030-01-01", user="li")
        self.assertEqual(before["stars"], 0)
        submitted = self.store.run("inspection", "submit", self.filled(), user="li")
        number = submitted["number"]
        self.assertEqual(submitted["state"], "submitted")
        self.assertEqual([f["narrative"] for f in submitted["findings"]], [NARRATIVE])
        self.store.run("inspection", "review", number, user="li", expect=5)
        self.store.run("inspection", "effect", number, user="wang", expect=3)
        item, answer = "C-01", submitted["answers"]["C-01"]
        again = self.store.file("again.json", json.dumps({item: {"value": answer["value"]}}))
        self.store.run("inspection", "verify", number, again, "--items", item, user="li", expect=5)
        same = self.store.run("inspection", "verify", number, again, "--items", item, user="wang")
        self.assertNotIn(item, same["steps"][-1]["text"])
        left_open = self.store.file("again.json", "{}")
        other = self.store.run("inspection", "verify", number, left_open, "--items", item, user="wang")
        self.assertIn(item, other["steps"][-1]["text"])
        reviewed = self.store.run("inspection", "review", number, user="wang")
        self.assertEqual(reviewed["findings"][0]["decision"], "accepted")
        self.store.run("inspection", "effect", number, user="wang", expect=3)
        self.store.run("inspection", "hear", number, "--day", DAY, "--text", "认可检查结论", user="wang")
        done = self.store.run("inspection", "effect", number, user="wang")
        today = done["effective_on"]
        after = self.store.run("explain", PURCHASER, "--as-of", today, user="li")
        self.assertEqual([line["fact"] for line in after["lines"] if line["type"] == "fact"], [done["findings"][0]["fact"]])
        self.assertEqual(sum(line["points_centi"] for line in after["lines"]), after["score_centi"])
        record = self.store.file("record.pdf", "")
        self.store.run("inspection", "print", number, user="li", expect=2)
        self.store.run("inspection", "print", number, "-o", record, user="li")
        with open(record, "rb") as pdf:
            self.assertTrue(pdf.read().startswith(b"%PDF-"))
        self.assertTrue(self.store.run("verify", user="li")["ok"])
        self.assertTrue(self.store.run("rebuild", "--check", user="li")["equal"])

    def test_return_and_rejection_need_reasons(self):
        number = self.store.run("inspection", "submit", self.filled(), user="li")["number"]
        self.assertEqual(self.store.run("inspection", "return", number, user="wang", expect=3)["code"], "INS-025")
        self.assertEqual(self.store.run("inspection", "review", number, "--reject", "1", user="wang", expect=3)["code"], "FLD-057")
        partly = self.store.run("inspection", "review", number, "--reject", "1", "--reason", "已在更正公告中补发", user="wang")
        self.assertEqual(partly["findings"][0]["decision"], "rejected")
        self.store.run("inspection", "effect", number, user="wang")
        self.assertEqual(self.store.run("inspection", "list", user="li")[0]["state"], "effective")

    def test_bad_input_is_named_and_changes_nothing(self):
        broken = self.filled(answers={"C-01": {"value": "found", "colour": "red"}})
        self.assertEqual(self.store.run("inspection", "submit", broken, user="li", expect=3)["code"], "ANS-006")
        self.assertEqual(self.store.run("inspection", "submit", self.filled(answers={}), user="li", expect=3)["code"], "FRM-101")
        self.assertEqual(self.store.run("inspection", "submit", self.filled(inspected_on="2099-01-01"), user="li", expect=3)["code"], "INS-021")
        self.assertEqual(self.store.run("inspection", "submit", self.filled(files={"C-01": ["gone.png"]}), user="li", expect=3)["code"][:4], "BLB-")
        self.assertEqual(self.store.run("form", "publish", self.store.file("form.json", "{}"), user="wang", expect=3)["code"], "FRM-003")
        self.store.run("form", "publish", self.store.file("form.json", json.dumps(self.form)), user="wang", expect=3)
        self.assertEqual(self.store.run("inspection", "list", user="li"), [])


if __name__ == "__main__":
    unittest.main()
