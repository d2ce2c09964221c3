#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The overview through chengcaictl: its numbers against what other verbs list of the same store, the written report, what is refused.
Usage: dashboard.py PROGRAM"""
import collections, csv, datetime, json, os, subprocess, sys, tempfile, unittest

PROGRAM = sys.argv.pop(1)
TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()


class Overview(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dir = tempfile.TemporaryDirectory()
        cls.folder = os.path.join(cls.dir.name, "store")
        cls.ctl("demo")

    @classmethod
    def tearDownClass(cls):
        cls.dir.cleanup()

    @classmethod
    def ctl(cls, *args, expect=0):
        done = subprocess.run([PROGRAM, "--store", cls.folder, "--json", *args], capture_output=True, text=True, env={**os.environ, "XDG_RUNTIME_DIR": cls.folder + ".run"})
        assert done.returncode == expect, f"{args}: exit {done.returncode}, wanted {expect}\n{done.stdout}{done.stderr}"
        answer = json.loads(done.stdout.splitlines()[-1]) if done.stdout.strip() else None
        return answer["error"]["code"] if expect else answer

    def test_parties_are_those_of_the_register(self):
        wanted = collections.Counter((row["kind"], row["region"], row["grade"]) for row in self.ctl("list", "parties", "--limit", "100000"))
        found = collections.Counter()
        for row in self.ctl("dashboard")["ratings"]:
            self.assertEqual(row["total"], sum(row[grade] for grade in "ABCDU"))
            found.update({(row["kind"], row["region"], grade): row[grade] for grade in "ABCDU" if row[grade]})
        self.assertEqual(found, wanted)

    def test_stars_moved_as_two_evaluations_differ(self):
        def stars(day):
            return {row["party"]: (row["kind"], row["stars"]) for row in self.ctl("evaluate", "--as-of", day.isoformat())}
        now, before = stars(TODAY), stars(TODAY - datetime.timedelta(days=90))
        for row in self.ctl("dashboard")["stars_moved"]:
            pairs = [(before[party][1], after) for party, (kind, after) in now.items() if kind == row["kind"] and party in before and before[party][1] and after]
            self.assertEqual(row["up"], sum(then < after for then, after in pairs))
            self.assertEqual(row["down"], sum(then > after for then, after in pairs))

    def test_cases_and_clocks_are_those_of_the_other_lists(self):
        first = datetime.date(TODAY.year - 1, 1, 1).isoformat()
        board = self.ctl("dashboard", "--from", first, "--to", TODAY.isoformat())
        cases = self.ctl("case", "list", "--show", "all", "--limit", "100000")
        opened = collections.Counter(case["conduct"] for case in cases if first <= case["opened_on"] <= TODAY.isoformat())
        self.assertTrue(opened)
        for row in board["cases"]:
            self.assertEqual(row["opened"], opened[row["conduct"]])
            self.assertEqual(row["opened"], sum(row["by_origin"].values()))
            self.assertEqual(row["opened"], sum(row["by_state"].values()))
        late = {row["work"]: row["overdue"] for row in board["clocks"]}
        self.assertEqual(late["case"], len(self.ctl("case", "list", "--late", "--limit", "100000")))
        self.assertEqual(late["inspection"], len(self.ctl("task", "list", "--overdue", "--limit", "100000")))

    def test_trend_has_eight_quarters_of_four_kinds(self):
        trend = self.ctl("dashboard", "--trend")["trend"]
        days = sorted({row["day"] for row in trend})
        self.assertEqual((len(trend), len(days)), (32, 8))
        self.assertLess(days[-1], TODAY.isoformat())
        last = [row for row in trend if row["day"] == days[-1] and row["kind"] == "supplier"][0]
        rows = [row for row in self.ctl("evaluate", "--as-of", days[-1], "--kind", "supplier") if row["grade"] != "U"]
        self.assertEqual(sum(last[grade] for grade in "ABCD"), len(rows))
        self.assertAlmostEqual(last["average_centi"], sum(row["score_centi"] for row in rows) / len(rows), delta=0.5)

    def test_the_report_is_written_in_every_form(self):
        for ending in ("pdf", "xlsx", "csv"):
            file = os.path.join(self.dir.name, "overview." + ending)
            self.assertEqual(self.ctl("report", "dashboard", "-o", file)["report"], "dashboard")
            self.assertGreater(os.path.getsize(file), 1000)
        with open(file, newline="", encoding="utf-8-sig") as table:
            cells = [cell for row in csv.reader(table) for cell in row]
        for row in self.ctl("dashboard")["causes"]:
            self.assertIn(row["indicator"], cells)

    def test_what_makes_no_sense_is_refused(self):
        self.assertEqual(self.ctl("dashboard", "--from", "2026-05-01", "--to", "2026-04-01", expect=2), "CLI-094")
        self.assertEqual(self.ctl("dashboard", "--from", "2026-02-30", expect=2), "CLI-012")
        self.assertEqual(self.ctl("report", "dashboard", "--as-of", "2026-01-01", "-o", os.path.join(self.dir.name, "x.pdf"), expect=2), "CLI-093")
        self.assertFalse(os.path.exists(os.path.join(self.dir.name, "x.pdf")))


if __name__ == "__main__":
    unittest.main()
