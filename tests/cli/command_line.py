#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives chengcaictl as a script would: the worked examples of the scoring rule end to end, shapes of the answers, exit codes.
Usage: command_line.py PROGRAM"""
import fcntl, json, os, re, shutil, subprocess, sys, tempfile, unittest

PROGRAM = sys.argv.pop(1)
AGENCY, SUPPLIER, PURCHASER = "91410105MA3X5ANA56", "91410000170001401D", "91410300MA46U5JD4J"
EXPERT = "11010519491231002X"


class Store:
    def __init__(self, folder):
        self.folder = folder

    def run(self, *args, expect=0, parse=True, user=None):
        command = [PROGRAM, "--store", self.folder, "--json"] + (["--user", user] if user else []) + list(args)
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "XDG_RUNTIME_DIR": self.folder + ".run"})
        assert done.returncode == expect, f"{args}: exit {done.returncode}, wanted {expect}\n{done.stdout}{done.stderr}"
        if expect:
            error = json.loads(done.stdout.splitlines()[-1])["error"]
            assert error["code"] and error["message"], done.stdout
            assert done.stderr.strip() == error["message"], done.stderr
            return error
        return json.loads(done.stdout) if parse and done.stdout.strip() else done.stdout

    def call(self, *args):
        """As it is, whatever comes of it."""
        return subprocess.run([PROGRAM, "--store", self.folder, "--json", *args], capture_output=True, text=True, check=False)

    def file(self, name, text):
        path = os.path.join(os.path.dirname(self.folder), name)
        with open(path, "w", encoding="utf-8", newline="") as out:
            out.write(text)
        return path

    def facts(self, *rows):
        head = "party,indicator,effective_on,until,decision_no,authority,fine_fen,text,source\n"
        text = head + "".join(f"{p},{i},{e},{u},{d},,,{n},test\n" for n, (p, i, e, u, d) in enumerate(rows))
        return self.run("import", "facts", self.file("facts.csv", text))


def lines(answer):
    return [(line["type"], line["points_centi"]) for line in answer["lines"]]


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.store = Store(os.path.join(self.dir.name, "store"))
        self.store.run("init", "--no-password")
        parties = self.store.file("parties.csv", "kind,identifier,name\n" + f"supplier,{SUPPLIER},Supplier\nagency,{AGENCY},Agency\n"
                                  f"purchaser,{PURCHASER},Purchaser\nexpert,{EXPERT},Expert\n")
        report = self.store.run("import", "parties", parties)
        self.assertEqual((report["rows"], report["created"], report["rejected"]), (4, 4, []))

    def tearDown(self):
        self.dir.cleanup()

    def explain(self, who, day):
        answer = self.store.run("explain", who, "--as-of", day)
        self.assertEqual(sum(points for _, points in lines(answer)), answer["score_centi"])
        return answer["score_centi"], answer["stars"], answer["grade"], lines(answer)

    def test_example_1(self):
        self.store.facts((SUPPLIER, "GY-P01", "2025-01-10", "", ""))
        self.assertEqual(self.explain(SUPPLIER, "2025-06-01"), (10000, 5, "A", [("base", 10000), ("fact", 300), ("clamp", -300)]))

    def test_example_2(self):
        self.store.facts((PURCHASER, "CG-N16", "2025-03-01", "", ""), (PURCHASER, "CG-P01", "2025-03-01", "", ""))
        self.assertEqual(self.explain(PURCHASER, "2025-06-01"), (9900, 4, "A", [("base", 10000), ("fact", -200), ("fact", 200), ("ceiling", -100)]))
        self.assertEqual(self.explain(PURCHASER, "2026-02-28")[0], 9900)
        self.assertEqual(self.explain(PURCHASER, "2026-03-01")[0], 10000)

    def test_example_3_one_decision_counts_once(self):
        decision = "演财罚〔2025〕1号"
        self.store.facts((SUPPLIER, "GY-N01", "2025-02-01", "2026-02-01", decision), (SUPPLIER, "GY-N03", "2025-02-01", "2026-02-01", decision),
                         (SUPPLIER, "GY-N15", "2025-02-01", "", decision))
        self.assertEqual(self.explain(SUPPLIER, "2025-06-01"), (5000, 1, "D", [("base", 10000), ("fact", -5000), ("duplicate", 0), ("duplicate", 0)]))
        self.assertEqual(self.explain(SUPPLIER, "2026-02-01")[:3], (9500, 4, "A"))
        self.assertEqual(self.explain(SUPPLIER, "2027-02-01")[0], 10000)

    def test_example_4_history(self):
        self.store.facts((EXPERT, "ZJ-N08", "2024-02-29", "", ""), (EXPERT, "ZJ-N13", "2024-06-15", "", ""), (EXPERT, "ZJ-N16", "2024-08-31", "", ""),
                         (EXPERT, "ZJ-P02", "2024-12-01", "", ""))
        self.assertEqual(self.explain(EXPERT, "2025-02-27")[:3], (6600, 3, "B"))
        points = [(p["date"], p["score_centi"], p["stars"], p["grade"]) for p in self.store.run("history", EXPERT, "--from", "2025-02-27", "--to", "2025-09-30")]
        self.assertEqual(points, [("2025-02-27", 6600, 3, "B"), ("2025-02-28", 8600, 4, "A"), ("2025-06-15", 9600, 4, "A"), ("2025-08-31", 10000, 5, "A")])

    def test_example_5(self):
        self.store.facts((AGENCY, "DL-N02", "2024-05-01", "", "A"), (AGENCY, "DL-N07", "2024-09-01", "", "B"), (AGENCY, "DL-N11", "2025-01-01", "", ""),
                         (AGENCY, "DL-P01", "2025-02-01", "", ""))
        self.assertEqual(self.explain(AGENCY, "2025-06-01")[:3], (0, 1, "D"))
        self.assertEqual(self.explain(AGENCY, "2027-05-01")[:3], (5000, 2, "C"))

    def test_example_6(self):
        self.store.facts((SUPPLIER, "GY-P01", "2025-01-05", "", ""), (SUPPLIER, "GY-P03", "2025-02-05", "", ""), (SUPPLIER, "GY-P02", "2025-03-05", "", ""),
                         (SUPPLIER, "GY-P02", "2025-04-05", "", ""), (SUPPLIER, "GY-N14", "2025-05-06", "", ""))
        score, _, grade, all_lines = self.explain(SUPPLIER, "2025-06-01")
        self.assertEqual((score, grade), (9900, "A"))
        self.assertEqual(all_lines[-2:], [("bonus_cap", -200), ("ceiling", -100)])
        fact = [line["fact"] for line in self.store.run("explain", SUPPLIER, "--as-of", "2025-06-01")["lines"] if line["indicator"] == "GY-N14"][0]
        self.store.run("fact", "withdraw", fact, "--reason", "revoked")
        self.assertEqual(self.explain(SUPPLIER, "2025-06-01")[:3], (10000, 5, "A"))

    def test_not_rated_is_not_zero(self):
        score, stars, grade, _ = self.explain(AGENCY, "2025-06-01")
        self.assertEqual((score, stars, grade), (10000, 0, "U"))

    def test_evaluate_agrees_with_explain_and_masks_persons(self):
        self.store.facts((SUPPLIER, "GY-N15", "2025-02-01", "", ""), (EXPERT, "ZJ-N16", "2025-02-01", "", ""))
        rows = {row["kind"]: row for row in self.store.run("evaluate", "--as-of", "2025-06-01")}
        self.assertEqual(len(rows), 4)
        self.assertEqual(set(rows["supplier"]), {"party", "identifier", "kind", "score_centi", "stars", "grade", "veto"})
        self.assertEqual((rows["supplier"]["score_centi"], rows["expert"]["score_centi"]), (9500, 9500))
        self.assertEqual(rows["expert"]["identifier"], "110***********002X")
        self.assertEqual(self.store.run("explain", rows["supplier"]["party"], "--as-of", "2025-06-01")["score_centi"], 9500)
        table = subprocess.run([PROGRAM, "--store", self.store.folder, "evaluate", "--as-of", "2025-06-01", "--csv"], capture_output=True).stdout
        self.assertTrue(table.startswith(b"\xef\xbb\xbfparty,identifier,kind,score_centi,stars,grade,veto\r\n"))
        for folder, _, names in os.walk(self.store.folder):
            for name in names:
                with open(os.path.join(folder, name), "rb") as stored:
                    self.assertNotIn(EXPERT.encode(), stored.read(), f"the resident number stands in {name}")

    def test_identifiers_without_a_store(self):
        done = subprocess.run([PROGRAM, "--json", "check-id", SUPPLIER, "91410000170001401E", EXPERT], capture_output=True, text=True)
        good, bad, person = json.loads(done.stdout)
        self.assertEqual((good["valid"], good["type"], bad["valid"], bad["expected"], person["type"]), (True, "uscc", False, "D", "resident-id"))

    def test_exit_codes(self):
        self.store.run("explain", SUPPLIER, expect=2)
        self.store.run("nonsense", expect=2)
        self.store.run("import", "facts", self.store.file("broken.csv", 'party,indicator,effective_on\n"' + SUPPLIER), expect=3)
        self.store.run("explain", "91410100MACFUB4871", "--as-of", "2025-06-01", expect=3)
        Store(self.store.folder + "-none").run("evaluate", "--as-of", "2025-06-01", expect=4)
        # An account that may only read.
        self.store.run("account", "add", "looker", "--roles", "auditor", "--no-password")
        self.store.run("fact", "add", "--party", SUPPLIER, "--indicator", "GY-N15", "--effective-on", "2025-01-01", user="looker", expect=5)

    def test_strict_and_dry_run(self):
        rows = f"party,indicator,effective_on\n{SUPPLIER},GY-N15,2025-02-01\n{SUPPLIER},GY-N15,2025-02-30\n"
        file = self.store.file("mixed.csv", rows)
        self.store.run("import", "facts", file, "--strict", expect=3)
        dry = self.store.run("import", "facts", file, "--dry-run")
        self.assertEqual((dry["rows"], dry["created"], len(dry["rejected"])), (2, 1, 1))
        self.assertEqual((dry["rejected"][0]["row"], dry["rejected"][0]["field"], dry["rejected"][0]["code"]), (3, "effective_on", "FLD-111"))
        self.assertEqual(self.explain(SUPPLIER, "2025-06-01")[2], "U")

    def test_reports_verify_and_backup(self):
        self.store.facts((SUPPLIER, "GY-N15", "2025-02-01", "", ""))
        for name, suffix in (("classification", "pdf"), ("classification", "xlsx"), ("classification", "csv")):
            out = os.path.join(self.dir.name, f"{name}.{suffix}")
            self.store.run("report", name, "--as-of", "2025-06-01", "-o", out)
            self.assertGreater(os.path.getsize(out), 200)
        self.assertTrue(self.store.run("verify")["ok"])
        rebuilt = self.store.run("rebuild", "--check")
        self.assertTrue(rebuilt["equal"])
        copy = os.path.join(self.dir.name, "copy.ccbak")
        self.store.run("backup", "create", "-o", copy, parse=False)
        self.store.run("backup", "verify", copy, parse=False)
        other = Store(self.store.folder + "-restored")
        other.run("backup", "restore", copy, parse=False)
        self.assertEqual(other.run("rebuild", "--check")["state_root"], rebuilt["state_root"])
        self.assertEqual(other.run("explain", SUPPLIER, "--as-of", "2025-06-01")["score_centi"], 9500)

    def test_the_rules_propose_for_the_lists(self):
        self.store.run("fact", "add", "--party", SUPPLIER, "--indicator", "GY-N15", "--effective-on", "2025-02-01", "--decided-on", "2025-02-01",
                       "--decision-no", "演示罚〔2025〕1 号", "--fine-fen", "3000000", "--text", "逾期交货")
        proposed = self.store.run("listing", "candidates", "--day", "2025-06-01")
        self.assertEqual([(row["list"], row["until"], row["final"]) for row in proposed], [("black", "2028-02-01", False)])
        self.assertEqual(self.store.run("listing", "candidates", "--day", "2028-02-01"), [])
        listed = self.store.run("listing", "publish", "--party", SUPPLIER, "--list", "black", "--from", "2025-05-01", "--until", "2028-02-01",
                                "--decision-no", "演示名单〔2025〕1 号", "--authority", "演示省财政厅", "--basis", "演示依据", "--source", "演示省财政厅名单")
        entry = self.store.run("listing", "list", "--day", "2025-06-01")[0]
        self.assertEqual((entry["listing"], entry["current"], entry["trouble"]), (listed["listing"], True, ""))
        self.assertEqual(self.store.run("listing", "candidates", "--day", "2025-06-01"), [])

    def test_participants_are_checked(self):
        self.store.facts((SUPPLIER, "GY-N14", "2025-02-01", "", ""))
        pasted = os.path.join(self.dir.name, "list.txt")
        with open(pasted, "w", encoding="utf-8") as out:
            out.write(f"无此名称\t{SUPPLIER}\n演示供应商 未登记\n")
        report = os.path.join(self.dir.name, "check.pdf")
        rows = self.store.run("check-participants", pasted, "--as-of", "2025-06-01", "-o", report, "--project", "演示项目")
        self.assertEqual([(row["match"], row["answer"]) for row in rows], [("code", "documents"), ("unknown", None)])
        self.assertEqual(rows[0]["reasons"][0]["until"], "2027-02-01")
        self.assertGreater(os.path.getsize(report), 1000)
        self.assertEqual(self.store.run("check-participants", pasted, "--as-of", "2027-02-01")[0]["answer"], "pass")
        self.assertEqual(self.store.call("check-participants", pasted, "--kind", "expert").returncode, 3)
        self.assertEqual(self.store.call("check-participants", pasted + "-missing").returncode, 3)
        with open(pasted, "wb") as out:
            out.write("演示".encode("gb18030"))
        self.assertEqual(self.store.call("check-participants", pasted).returncode, 3)

    def test_long_work_says_how_far_it_is(self):
        for verb in (("verify",), ("rebuild", "--check")):
            quiet = self.store.call(*verb)
            self.assertEqual(quiet.stderr, "")
            told = self.store.call(*verb, "--progress")
            self.assertEqual(json.loads(told.stdout), json.loads(quiet.stdout))
            percents = [int(line.split()[0]) for line in told.stderr.splitlines()]
            self.assertEqual(percents, sorted(set(percents)))
            self.assertEqual(percents[-1], 100)

    def test_copied_store_says_so_once_on_stderr(self):
        copy = Store(self.store.folder + "-copy")
        shutil.copytree(self.store.folder, copy.folder)
        first = copy.call("rebuild")
        self.assertIn("copied or moved", first.stderr)
        self.assertEqual(first.stderr.count("\n"), 1)
        self.assertEqual(copy.call("rebuild").stderr, "")
        self.assertEqual(self.store.call("rebuild").stderr, "")
        self.assertIn("copied or moved here", json.dumps(copy.run("log", "--limit", "5")))

    def test_backup_beside_an_open_store(self):
        copy = os.path.join(self.dir.name, "beside.ccbak")
        with open(os.path.join(self.store.folder, "lock")) as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # as a window holds it
            self.store.run("account", "add", "li", "--roles", "auditor", "--no-password", expect=4, parse=False)
            made = self.store.run("backup", "create", "-o", copy)
            self.assertTrue(made["verified"])
            self.store.run("backup", "create")
        self.assertEqual(self.store.run("backup", "verify", copy)["entries"], made["entries"])

    def test_of_two_that_make_a_store_one_wins(self):
        for turn in range(5):
            folder = f"{self.dir.name}/race{turn}"
            both = [subprocess.Popen([PROGRAM, "--store", folder, "--json", "init", "--no-password"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                    for _ in range(3)]
            answers = [(one.communicate(), one.returncode) for one in both]
            self.assertEqual(sorted(code for _, code in answers), [0, 4, 4], answers)
            for (_, err), code in answers:
                self.assertEqual(err.count("\n"), 1 if code else 0)
            self.assertTrue(Store(folder).run("verify")["ok"])

    def test_pages_of_the_register_hold_every_party_once(self):
        demo = Store(self.store.folder + "-demo")
        demo.run("demo", parse=False)
        everybody = demo.run("list", "parties", "--sort", "score", "--limit", "1000")
        seen, after = [], None
        while True:
            page = demo.run("list", "parties", "--sort", "score", "--limit", "7", *(["--after", after] if after else []))
            if not page:
                break
            seen += [row["party"] for row in page]
            after = page[-1]["party"]
        self.assertEqual(seen, [row["party"] for row in everybody])
        self.assertEqual(len(seen), len(set(seen)))
        low = demo.run("list", "parties", "--filter", "kind=supplier grade=C,D", "--limit", "1000")
        self.assertTrue(low and all(row["kind"] == "supplier" and row["grade"] in "CD" for row in low))


if __name__ == "__main__":
    unittest.main(verbosity=1)
