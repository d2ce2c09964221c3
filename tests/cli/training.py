#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mutual reviews, publicity and training, and the duties through chengcaictl, as a script would. Usage: training.py PROGRAM"""
import csv, datetime, json, os, subprocess, sys, tempfile, unittest

PROGRAM = sys.argv.pop(1)
PURCHASER, AGENCY, SUPPLIER, EXPERT = "91410300MA46U5JD4J", "91410105MA3X5ANA56", "91410000170001401D", "11010519491231002X"
# The office's day, whatever the machine's time zone is.
TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
NODE = {"after-review": {("purchaser", "agency"), ("purchaser", "expert"), ("agency", "purchaser"), ("agency", "expert"), ("expert", "purchaser"), ("expert", "agency")},
        "after-acceptance": {("purchaser", "agency"), ("purchaser", "supplier"), ("agency", "purchaser"), ("supplier", "purchaser")}}


def ago(days):
    return (TODAY - datetime.timedelta(days=days)).isoformat()


class Training(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.folder = os.path.join(self.dir.name, "store")
        self.ctl("init", "--no-password", "--office", "演示市财政局")
        for name, roles in (("li", "inspector"), ("wang", "supervisor"), ("zhao", "supervisor")):
            self.ctl("account", "add", name, "--roles", roles, "--no-password", user="admin")
        with open(self.path("p.csv"), "w", encoding="utf-8") as out:
            out.write(f"kind,identifier,name\npurchaser,{PURCHASER},Purchaser\nagency,{AGENCY},Agency\nsupplier,{SUPPLIER},Supplier\nexpert,{EXPERT},Expert\n")
        self.ctl("import", "parties", self.path("p.csv"), user="wang")

    def tearDown(self):
        self.dir.cleanup()

    def path(self, name):
        return os.path.join(self.dir.name, name)

    def ctl(self, *args, expect=0, user=None):
        command = [PROGRAM, "--store", self.folder, "--json"] + (["--user", user] if user else []) + list(args)
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "XDG_RUNTIME_DIR": self.folder + ".run"})
        self.assertEqual(done.returncode, expect, f"{args}\n{done.stdout}{done.stderr}")
        if expect:
            return json.loads(done.stdout.splitlines()[-1])["error"]["code"]
        return json.loads(done.stdout) if done.stdout.strip() else None

    def ask(self, node, *more, **how):
        return self.ctl("mutual", "ask", "--project", "Chairs", "--project-no", "YS-1", "--node", node, "--purchaser", PURCHASER, "--agency", AGENCY, "--supplier", SUPPLIER,
                        "--experts", EXPERT, *more, user="li", **how)

    def test_reviews_of_a_node_are_asked_for_once(self):
        kind = {"Purchaser": "purchaser", "Agency": "agency", "Supplier": "supplier", "Expert": "expert"}
        for node, pairs in NODE.items():
            rows = self.ask(node, "--day", ago(20))
            self.assertEqual({(kind[row["ratee_name"]], kind[row["rater_name"]]) for row in rows}, pairs)
            self.assertTrue(all(row["late"] and row["missing"] for row in rows)) # five working days are over
        self.assertEqual(self.ask("after-review", expect=3), "MUT-022")
        self.assertEqual(self.ask("some-day", expect=3), "MUT-021")
        self.assertEqual(len(self.ctl("mutual", "list", user="li")), 10)
        missing = self.ctl("mutual", "list", "--missing", user="li")
        self.assertEqual(len(missing), 10)
        one = next(row for row in missing if row["ratee_name"] == "Agency" and row["rater_name"] == "Purchaser" and row["node"] == "after-review")

        # The review makes the agency rated, stands beside its score and changes nothing of it.
        def explained(day=TODAY.isoformat()):
            return self.ctl("explain", AGENCY, "--as-of", day, user="li")

        self.assertEqual((explained()["grade"], explained()["mutual_average_centi"]), ("U", None))
        self.assertEqual(self.ctl("record", "act", one["record"], "give", "--set", "score=40", user="li", expect=3), "MUT-010")
        self.ctl("record", "act", one["record"], "give", "--set", "score=40;narrative=late files", user="li")
        after = explained()
        self.assertEqual((after["grade"], after["score_centi"], after["mutual_reviews"], after["with_mutual_centi"]), ("A", 10000, 1, None))
        self.assertEqual(after["mutual_average_centi"], 4000) # twenty days ago is this quarter or the one before
        self.assertEqual(explained(ago(1))["grade"], "U")
        self.assertEqual(len(self.ctl("mutual", "list", "--missing", user="li")), 9)
        late = self.ctl("mutual", "list", "--late", user="li")
        self.assertEqual(len(late), 10)
        self.assertEqual([row["score"] for row in late if not row["missing"]], [40])
        self.assertEqual(self.ctl("mutual", "list", "--filter", "after-acceptance", user="li"), [row for row in self.ctl("mutual", "list", user="li") if row["node"] == "after-acceptance"])
        self.ctl("record", "act", one["record"], "set-aside", "--text", "mixed up", user="wang")
        self.assertEqual((explained()["grade"], explained()["mutual_average_centi"]), ("U", None))
        self.assertTrue(self.ctl("rebuild", "--check", user="wang")["equal"])

    def test_weight_gives_a_second_figure(self):
        shown = self.ctl("rules", "show", "jiangsu-2019", user="wang")
        text = dict(shown, version="2026.7", effective_from="2020-01-01", mutual_review_weight=20, status="draft")
        with open(self.path("rules.json"), "w", encoding="utf-8") as out:
            json.dump(text, out, ensure_ascii=False)
        draft = self.ctl("rules", "import", self.path("rules.json"), user="wang")
        self.ctl("rules", "adopt", draft["id"], user="zhao")
        one = next(row for row in self.ask("after-review") if row["ratee_name"] == "Agency" and row["rater_name"] == "Purchaser")
        self.ctl("record", "act", one["record"], "give", "--set", "score=70", user="li")
        got = self.ctl("explain", AGENCY, "--as-of", TODAY.isoformat(), user="li")
        self.assertEqual((got["score_centi"], got["mutual_average_centi"], got["with_mutual_centi"]), (10000, 7000, (10000 * 80 + 7000 * 20 + 50) // 100))
        self.assertEqual(got["grade"], "A")

    def event(self, form="expert-test"):
        number = self.ctl("record", "open", "event", "--set", f"title=Test day;form={form};held_on={TODAY.isoformat()};place=Hall", user="li")["record"]
        return number

    def listed(self, text, name="list.csv"):
        with open(self.path(name), "w", encoding="utf-8") as out:
            out.write(text)
        return self.path(name)

    def test_who_took_part_comes_from_a_file(self):
        event = self.event()
        file = self.listed(f"party,person,score\n{EXPERT},Expert,88\nSupplier,Li,\nNobody,Wang,70\n")
        self.assertEqual(self.ctl("training", "attend", event, file, user="li", expect=3), "TRA-010") # not held yet
        self.ctl("record", "act", event, "hold", "--text", "held", user="li")
        dry = self.ctl("training", "attend", event, file, "--dry-run", user="li")
        self.assertEqual(([line["state"] for line in dry["lines"]], dry["recorded"]), (["ready", "to-confirm", "refused"], 0))
        self.assertEqual([problem["field"] for problem in dry["lines"][2]["problems"]], ["party"])
        self.assertEqual(self.ctl("record", "list", "attendance", user="li"), [])
        done = self.ctl("training", "attend", event, file, user="li")
        self.assertEqual(done["recorded"], 1)
        with open(done["error_sheet"], encoding="utf-8-sig", newline="") as sheet:
            rows = list(csv.reader(sheet))
        self.assertEqual([row[1] for row in rows[1:]], ["Li", "Wang"]) # nothing is lost
        self.assertEqual([row[4] for row in rows[1:]], ["TRA-027", "TRA-024"])
        again = self.ctl("training", "attend", event, file, "--confirm-names", user="li")
        self.assertEqual(([line["state"] for line in again["lines"]], again["recorded"]), (["recorded", "to-confirm", "refused"], 1))
        # The passed test is a merit of the expert.
        expert = self.ctl("explain", EXPERT, "--as-of", TODAY.isoformat(), user="li")
        self.assertIn("ZJ-P02", [line["indicator"] for line in expert["lines"]])
        overview = self.ctl("training", "overview", user="li")
        figures = {figure["code"]: figure for figure in overview["figures"]}
        self.assertEqual(overview["year"], TODAY.year)
        for code, value, of in (("views", 0, 4000), ("satisfaction", 0, 950), ("events", 1, 10), ("attended.expert", 1, 1), ("attended.supplier", 1, 1), ("absent.agency", 1, 1), ("tests.passed", 1, 1)):
            self.assertEqual((figures[code]["value"], figures[code]["of"]), (value, of), code)
        self.assertEqual(figures["events"]["rows"][0]["title"], f"{event} Test day")
        self.assertEqual(self.ctl("training", "overview", "--year", str(TODAY.year - 1), user="li")["figures"][2]["value"], 0)
        self.assertEqual(self.ctl("training", "overview", "--year", "26", user="li", expect=2), "TRA-040")
        self.assertTrue(self.ctl("rebuild", "--check", user="wang")["equal"])

    def test_reports_of_the_year_and_of_the_duties(self):
        for ending in ("pdf", "xlsx", "csv"):
            self.ctl("report", "training", "--year", str(TODAY.year), "-o", self.path(f"year.{ending}"), user="li")
            self.ctl("report", "duties", "--kind", "supplier", "-o", self.path(f"duties.{ending}"), user="li")
            self.assertGreater(os.path.getsize(self.path(f"year.{ending}")), 200)
            self.assertGreater(os.path.getsize(self.path(f"duties.{ending}")), 200)
        with open(self.path("duties.csv"), encoding="utf-8-sig", newline="") as table:
            codes = {cell for row in csv.reader(table) for cell in row[:1]}
        self.assertIn("GY-N01", codes)
        self.assertIn("GY-P01", codes)
        self.assertEqual(self.ctl("report", "duties", "-o", self.path("x.pdf"), user="li", expect=2), "CLI-094")
        self.assertEqual(self.ctl("report", "classification", "-o", self.path("x.pdf"), user="li", expect=2), "CLI-013") # still about a day


if __name__ == "__main__":
    unittest.main()
