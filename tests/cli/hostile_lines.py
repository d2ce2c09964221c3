#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What nobody in their right mind types, and files nobody should send: chengcaictl neither crashes nor hangs nor half-does anything,
and says in one sentence what is wrong. Usage: hostile_lines.py PROGRAM"""
import fcntl, io, json, os, sqlite3, subprocess, sys, tempfile, unittest, zipfile

PROGRAM = sys.argv.pop(1)
SUPPLIER, AGENCY, EXPERT = "91410000170001401D", "91410105MA3X5ANA56", "11010519491231002X"
NOBODY = "0" * 32
FACTS = "party,indicator,effective_on,until,decision_no,authority,fine_fen,text,source\n"
DAY = ("--as-of", "2025-06-01")


class Office(unittest.TestCase):
    """A store with a supplier and an expert, the same for all tests of a class."""

    @classmethod
    def setUpClass(cls):
        cls.dir = tempfile.TemporaryDirectory()
        cls.store = os.path.join(cls.dir.name, "store")
        cls.call("init", "--no-password")
        cls.call("import", "parties", cls.write("parties.csv", f"kind,identifier,name\nsupplier,{SUPPLIER},演示供应商\nexpert,{EXPERT},演示专家\n"))

    @classmethod
    def tearDownClass(cls):
        cls.dir.cleanup()

    @classmethod
    def write(cls, name, content):
        path = os.path.join(cls.dir.name, name)
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())
        return path

    @staticmethod
    def read(path):
        with open(path, "rb") as file:
            return file.read()

    @classmethod
    def run_it(cls, *args, store=None, env=None, stdout=subprocess.PIPE):
        command = [PROGRAM] + (["--store", store or cls.store] if store != "" else []) + ["--json", *args]
        environment = {"PATH": os.environ["PATH"], "HOME": cls.dir.name, "XDG_STATE_HOME": cls.dir.name + "/state", "LC_ALL": "C.UTF-8", **(env or {})}
        return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE, env=environment, timeout=60)

    @classmethod
    def call(cls, *args, expect=0, **more):
        """The answer as JSON, or the code of the error: it was told once on stderr, in one line, and beside that as JSON."""
        done = cls.run_it(*args, **more)
        out, err = done.stdout.decode(), done.stderr.decode()
        assert done.returncode == expect, f"{args}: exit {done.returncode}, wanted {expect}\n{out}{err}"
        if expect == 0:
            assert err == "", err
            return json.loads(out) if out.startswith(("{", "[")) else out
        error = json.loads(out)["error"]
        assert err == error["message"] + "\n", err
        assert (error["message"].endswith(".") or "The usage is: " in error["message"]) and len(error["message"]) < 400, err
        return error["code"]


class Lines(Office):
    def check(self, lines):
        for args, expect, code in lines:
            with self.subTest(args=" ".join(args)[:100]):
                self.assertEqual(self.call(*args, expect=expect), code)

    def test_words_and_options(self):
        self.check([((), 2, "CLI-001"), (("",), 2, "CLI-002"), (("--",), 2, "CLI-001"), (("-x",), 2, "CLI-003"), (("--store",), 2, "CLI-005"),
                    (("frobnicate",), 2, "CLI-002"), (("verify", "extra"), 2, "CLI-007"), (("verify", "--frob"), 2, "CLI-003"),
                    (("verify", "--json=1"), 2, "CLI-004"), (("explain",), 2, "CLI-006"), (("backup",), 2, "CLI-006"), (("backup", "frob"), 2, "CLI-019"),
                    (("backup", "create", "x"), 2, "CLI-018"), (("fact", "objection", NOBODY, "perhaps"), 2, "CLI-062"), (("account", "add"), 2, "CLI-018"),
                    (("list", "dragons"), 2, "CLI-053"), (("import", "dragons", "x"), 2, "CLI-080"), (("report", "dragon", *DAY, "-o", "x.pdf"), 2, "CLI-092")])
        self.check([(("bundle",), 2, "CLI-006"), (("bundle", "frob"), 2, "CLI-019"), (("bundle", "import"), 2, "CLI-018"), (("enrol", "approve"), 2, "CLI-018"),
                    (("device", "revoke", "x"), 2, "CLI-013"), (("conflict", "resolve", NOBODY, "zz"), 2, "CLI-181"), (("conflict", "reissue", "zz"), 2, "CLI-181"),
                    (("device", "revoke", "x", "--reason", "y"), 3, "CLI-180"), (("release", "apply", "/nowhere"), 3, "XCH-001"), (("enrol", "accept", "/nowhere"), 3, "ENR-007"),
                    (("enrol", "request", "-o", self.dir.name + "/x"), 3, "ENR-007"), (("enrol", "approve", "/nowhere", "-o", self.dir.name + "/x"), 3, "ENR-001"), (("bundle", "import", "/proc/self/mem"), 3, "BND-001")])
        for word in ("--help", "--version"):
            self.assertEqual(self.run_it(word).returncode, 0)

    def test_days(self):
        for day in ("2025-02-30", "0000-00-00", "10000-01-01", "2025-1-1", "garbage", "-1", "２０２５-０１-０１", "2025-01-01T00", "2025-01-0x"):
            self.check([(("evaluate", "--as-of", day), 2, "CLI-012"), (("evaluate", *DAY, "--known-at", day), 2, "CLI-012"),
                        (("history", SUPPLIER, "--from", day, "--to", "2025-01-01"), 2, "CLI-012")])
        self.check([(("evaluate", "--as-of", ""), 2, "CLI-013"), (("evaluate",), 2, "CLI-013"),
                    (("history", SUPPLIER, "--from", "2026-01-01", "--to", "2025-01-01"), 2, "RAT-003")])
        for day in ("0001-01-01", "9999-12-31"):
            self.assertEqual(len(self.call("evaluate", "--as-of", day)), 2)
            self.assertEqual(sum(line["points_centi"] for line in self.call("explain", SUPPLIER, "--as-of", day)["lines"]), 10000)
        self.assertEqual(self.call("evaluate", *DAY, "--known-at", "0001-01-01"), [])
        self.assertEqual(len(self.call("history", SUPPLIER, "--from", "0001-01-01", "--to", "9999-12-31")), 1)

    def test_names_and_numbers(self):
        self.check([(("explain", who, *DAY), 3, "CLI-016") for who in ("", "x" * 100_000, "\u202e", "' OR 1=1 --", NOBODY, AGENCY)])
        self.check([(("list", "parties", "--limit", n), 2, "CLI-015") for n in ("0", "-1", "1e3", "9" * 20, "", "٣")])
        self.check([(("list", "parties", "--filter", f), 2, "CLI-050") for f in ("kind=", "((((", "score<" + "9" * 20, "stars>=x", "=", "grade")])
        self.check([(("list", "parties", "--sort", "name; DROP TABLE party"), 2, "CLI-051"), (("list", "parties", "--after", "zz"), 2, "CLI-052"),
                    (("evaluate", *DAY, "--kind", "dragon"), 2, "CLI-014"), (("evaluate", *DAY, "--kind", ""), 2, "CLI-014"),
                    (("fact", "withdraw", "zz"), 2, "CLI-020"), (("fact", "withdraw", NOBODY), 3, "CLI-061"), (("party", "show", "zz"), 3, "CLI-016"),
                    (("rules", "show", NOBODY), 3, "CLI-070"), (("rules", "adopt", NOBODY), 3, "CLI-070"), (("log", "--party", "x"), 3, "CLI-016")])
        everything = str(2 ** 63 - 1)
        self.assertEqual(len(self.call("list", "parties", "--limit", everything)), 2)
        for many in (everything, str(2 ** 32), str(2 ** 31)):
            self.assertGreater(len(self.call("log", "--limit", many)), 2)

    def test_stores(self):
        file = self.write("a-file", "x")
        for store, code in ((self.dir.name + "/none", "STO-001"), (file, "STO-001"), ("/proc/none", "STO-001")):
            for verb in (("verify",), ("evaluate", *DAY), ("rebuild",), ("backup", "create"), ("fact", "confirm", NOBODY)):
                self.assertEqual(self.call(*verb, store=store, expect=4), code)
        self.assertEqual(self.call("verify", store="", expect=2), "CLI-010")
        self.assertEqual(self.call("init", "--no-password", expect=4), "STO-010")
        self.assertEqual(self.call("init", "--no-password", store=file, expect=4), "STO-010")
        self.assertEqual(self.call("demo", store=file, expect=4), "STO-010")
        self.assertEqual(self.call("demo", expect=4), "CLI-040")
        for store in ("/proc/none", file + "/below"):
            self.call("init", "--no-password", store=store, expect=4)
        self.assertEqual(self.read(file), b"x")

    def test_a_store_that_is_refused_leaves_nothing(self):
        new = self.dir.name + "/new"
        for options, expect, code in ((("--role", "boss"), 2, "CLI-031"), (("--preset", "../../etc/passwd"), 3, "SES-003"), (("--preset", "zhengzhou"), 3, "SES-004"),
                                      (("--region", "abc"), 3, "SES-007"), (("--region", ""), 3, "SES-007"), (("--user", "a b"), 3, "SES-001"),
                                      (("--user", "\u202eabc"), 3, "SES-001"), (("--office", "x\u202ey"), 3, "SES-005"), (("--office", "x" * 1000), 3, "SES-006"),
                                      (("--full-name", "a\x07b"), 3, "SES-005")):
            self.assertEqual(self.call("init", "--no-password", *options, store=new, expect=expect), code)
            self.assertFalse(os.path.exists(new))
        for options, code in ((("--parties", "99999999999"), "DEM-001"), (("--facts", "10"), "DEM-001"), (("--parties", "10", "--facts", "9" * 11), "DEM-001"),
                              (("--seed", "0x"), "CLI-015")):
            self.assertEqual(self.call("demo", *options, store=new, expect=2), code)
            self.assertFalse(os.path.exists(new))

    def test_passwords(self):
        new = self.dir.name + "/locked"
        self.assertEqual(self.call("init", store=new, expect=2), "CLI-030")
        for file, expect, code in ((self.dir.name, 2, "CLI-011"), ("/nonexistent", 2, "CLI-011"), ("/dev/null", 3, "SES-002"), ("/dev/zero", 2, "CLI-021"), ("", 2, "CLI-011")):
            self.assertEqual(self.call("init", "--password-file", file, store=new, expect=expect), code)
        self.assertEqual(self.call("init", store=new, env={"CHENGCAI_PASSWORD": "short"}, expect=3), "SES-002")
        self.assertFalse(os.path.exists(new))
        self.call("init", "--password-file", self.write("pw", "correct horse\nsecond line\n"), store=new)
        for good in (b"correct horse", b"correct horse\r\n", b"\xef\xbb\xbfcorrect horse\n"):
            self.call("account", "list", "--password-file", self.write("pw2", good), store=new)
        self.call("account", "list", env={"CHENGCAI_PASSWORD": "correct horse"}, store=new)
        self.assertEqual(self.call("account", "list", store=new, expect=5), "SES-013")
        self.assertEqual(self.call("account", "list", "--user", "nobody", store=new, expect=5), "SES-012")
        wrong = [self.call("fact", "confirm", NOBODY, env={"CHENGCAI_PASSWORD": "wrong horse"}, store=new, expect=5) for _ in range(5)]
        self.assertEqual(wrong, ["KEY-002"] * 3 + ["KEY-003"] * 2)
        self.assertTrue(self.call("verify", store=new)["ok"]) # an auditor needs no password

    def test_outputs(self):
        for name in ("/nonexistent/x.pdf", "/proc/x.pdf", "x" * 300 + ".pdf"):
            self.call("report", "classification", *DAY, "-o", name, expect=4)
        for name in ("x.doc", self.dir.name, ""):
            self.call("report", "classification", *DAY, "-o", name, expect=2)
        self.assertEqual(self.call("report", "party", *DAY, "-o", "x.pdf", expect=2), "CLI-091")
        self.assertEqual(self.call("backup", "create", "-o", "", expect=2), "CLI-013")
        self.assertEqual(self.call("backup", "create", "-o", self.dir.name, expect=3), "BAK-003")
        for name in ("/nonexistent/b", "/proc/b"):
            self.call("backup", "create", "-o", name, expect=4)
        before = set(os.listdir(self.dir.name))
        for verb in (("evaluate", *DAY), ("verify",), ("--help",), ("list", "parties")):
            with open("/dev/full", "w") as full:
                done = self.run_it(*verb, stdout=full)
            self.assertEqual((done.returncode, done.stderr.count(b"\n")), (4, 1))
        self.assertEqual(set(os.listdir(self.dir.name)), before)

    def test_backups_that_are_none(self):
        good = self.dir.name + "/good.ccbak"
        self.call("backup", "create", "-o", good)
        content = self.read(good)
        middle = len(content) // 2
        bad = {"cut": content[:middle], "long": content + b"x", "flipped": content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1:], "empty": b"",
               "head": content[:8], "other": b"CCBAK1\r\n\xff\xff\xff\xff" + b"x" * 100}
        target = self.dir.name + "/restored"
        for name, damaged in bad.items():
            file = self.write(name + ".ccbak", damaged)
            self.assertEqual(self.call("backup", "verify", file, expect=3), "BAK-001")
            self.assertEqual(self.call("backup", "restore", file, store=target, expect=3), "BAK-001")
            self.assertFalse(os.path.exists(target), name)
        for file in ("/nonexistent", self.dir.name, "/dev/zero"):
            self.assertEqual(self.call("backup", "verify", file, expect=3), "BAK-005")
            self.assertEqual(self.call("backup", "restore", file, store=target, expect=3), "BAK-005")
        file = self.write("occupied", "x")
        for occupied in (self.store, self.dir.name, file):
            self.assertEqual(self.call("backup", "restore", good, store=occupied, expect=3), "BAK-004")
        self.assertEqual(self.read(file), b"x")


class Files(Office):
    """Each fault is named by row, field and code; good rows of the same file go in whole."""

    def rejected(self, what, file, **more):
        report = self.call("import", what, file, **more)
        self.assertEqual(report["rows"], report["accepted"] + len(report["rejected"]))
        return [(bad["row"], bad["field"], bad["code"]) for bad in report["rejected"]], report

    def facts(self, *rows):
        return self.rejected("facts", self.write("facts.csv", FACTS + "\n".join(rows) + "\n"))

    def test_values_of_facts(self):
        bad, report = self.facts(f"{SUPPLIER},GY-N15,2025-02-30,,,,,t,s", f"{SUPPLIER},GY-N15,2025-01-01,2025-01-01,,,,t,s", f"{SUPPLIER},GY-N99,2025-01-01,,,,,t,s",
                                 f"{EXPERT},GY-N15,2025-01-01,,,,,t,s", f"{SUPPLIER},GY-N15,2025-01-01,,,,+5,t,s", f"{SUPPLIER},GY-N15,2025-01-01,,,,-5,t,s",
                                 f"{SUPPLIER},GY-N15,2025-01-01,,,,1e5,t,s", f"{SUPPLIER},GY-N15,2025-01-01,,,,1.5,t,s", f"{SUPPLIER},GY-N15,2025-01-01,,,,{'9' * 16},t,s",
                                 f"{SUPPLIER},GY-N15,,,,,,t,s", f"{SUPPLIER},,2025-01-01,,,,,t,s", f",GY-N15,2025-01-01,,,,,t,s", f"{AGENCY},GY-N15,2025-01-01,,,,,t,s",
                                 f"9141000017000140XX,GY-N15,2025-01-01,,,,,t,s", f"{SUPPLIER},GY-N15,2025-01-01,,,,,t\u202et,s", f"{SUPPLIER},GY-N15,2025-01-01,,,,,t,s\u200b", f"{SUPPLIER},GY-N15,2025-01-01,,,,,t\0,s",
                                 f"{SUPPLIER},GY-N15,2001-01-01,,,,,old,s", f"{SUPPLIER},GY-N15,2099-01-01,,,,,future,s")
        self.assertEqual(bad, [(2, "effective_on", "FLD-111"), (3, "until", "FCT-004"), (4, "indicator", "FCT-020"), (5, "indicator", "FCT-021"),
                               (6, "fine_fen", "FLD-120"), (7, "fine_fen", "FLD-120"), (8, "fine_fen", "FLD-121"), (9, "fine_fen", "FLD-122"), (10, "fine_fen", "FLD-125"),
                               (11, "effective_on", "FCT-003"), (12, "indicator", "IMP-204"), (13, "party", "IMP-201"), (14, "party", "IMP-202"), (15, "party", "IMP-203"),
                               (16, "text", "FLD-130"), (17, "source", "FLD-130"), (18, "", "TAB-101")])
        self.assertEqual([(w["row"], w["field"], w["code"]) for w in report["warnings"]], [(19, "effective_on", "FCT-103"), (20, "effective_on", "FCT-102")])

    def test_the_same_bad_party_again(self):
        for party, code in ((f"\u202e{SUPPLIER}", "FLD-130"), ("\u200b", "FLD-130"), (" ", "IMP-201"), ("91410000170001401E", "IMP-203")):
            bad, _ = self.facts(f"{party},GY-N15,2025-01-01,,,,,t,s", f"{party},GY-N15,2025-01-02,,,,,t,s")
            self.assertEqual(bad, [(2, "party", code), (3, "party", code)])

    def test_values_of_parties(self):
        rows = (f"supplier,{AGENCY},A\u202eB", f"supplier,{AGENCY},A\u200bB", "supplier,91410105MA3X5ANA57,X", f"expert,{AGENCY},Y", f"dragon,{AGENCY},W", f",{AGENCY},W",
                "supplier,,N", f"supplier,{AGENCY},", "supplier,O1410105MA3X5ANA56,Q")
        bad, _ = self.rejected("parties", self.write("parties2.csv", "kind,identifier,name\n" + "\n".join(rows) + "\n"))
        self.assertEqual(bad, [(2, "name", "FLD-130"), (3, "name", "FLD-130"), (4, "identifier", "PTY-012"), (5, "identifier", "PTY-011"), (6, "kind", "IMP-102"),
                               (7, "kind", "IMP-101"), (8, "identifier", "PTY-010"), (9, "name", "PTY-002"), (10, "identifier", "PTY-012")])

    def test_a_cell_of_ten_million_characters(self):
        for cell in ("x" * 10_000_000, '"' + "x\n" * 5_000_000 + '"'):
            bad, report = self.facts(f"{SUPPLIER},GY-N15,2025-01-01,,,,,{cell},s", f"{SUPPLIER},GY-N15,2025-01-02,,,,,after,s")
            self.assertEqual((bad, report["accepted"]), ([(2, "text", "TAB-102")], 1))

    def test_files_that_are_no_tables(self):
        good = FACTS + f"{SUPPLIER},GY-N15,2025-02-01,,,,,t,s\n"
        before = self.call("evaluate", *DAY)
        files = {"empty": (b"", "TAB-002"), "headless": (b"1,2,3\n4,5,6\n", "TAB-402"),
                 "noise": (bytes(range(128, 256)) * 40, "TAB-013"), "odd": (good.encode("utf-16")[:-1], "TAB-202"), "latin": (good.encode() + b"caf\xe9,\n", "TAB-013"),
                 "open quote": ((good + f'{SUPPLIER},GY-N15,2025-02-02,,,,,"t').encode(), "TAB-201"), "old": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 999, "TAB-010"),
                 "torn": (b"PK\3\4" + b"\0" * 99, "TAB-020")}
        for name, (content, code) in files.items():
            with self.subTest(name):
                self.assertEqual(self.call("import", "facts", self.write(name + ".csv", content), expect=3), code)
        for path, code in ((self.dir.name, "TAB-003"), ("/dev/zero", "TAB-003"), ("/nonexistent", "TAB-001"), ("", "TAB-001")):
            self.assertEqual(self.call("import", "facts", path, expect=3), code)
        self.assertEqual(self.call("evaluate", *DAY), before)

    def test_workbooks(self):
        cells = lambda row, *texts: f'<row r="{row}">' + "".join(t if t.startswith("<") else f'<c t="inlineStr"><is><t>{t}</t></is></c>' for t in texts) + "</row>"
        head = cells(1, "party", "indicator", "effective_on", "text")
        rows = (cells(2, SUPPLIER, "GY-N15", "<c><f>TODAY()</f><v>45000</v></c>", "t"), cells(3, SUPPLIER, "GY-N15", "2025-13-06", "t"),
                cells(4, SUPPLIER, "GY-N15", "2025-03-06", "a&#x202E;b"), cells(5, SUPPLIER, "GY-N15", "<c><v>45000</v></c>", "t"), cells(6, SUPPLIER, "GY-N15", "2025-03-07", "good"))
        bad, report = self.rejected("facts", self.write("book.xlsx", workbook(head + "".join(rows))))
        self.assertEqual((bad, report["created"]), ([(2, "effective_on", "FLD-002"), (3, "effective_on", "FLD-111"), (4, "text", "FLD-130"), (5, "effective_on", "FLD-114")], 1))
        whole = workbook(head)
        for name, content, code in (("cut", whole[:len(whole) * 7 // 10], "TAB-020"), ("bomb", workbook(head + " " * 300_000_000), "TAB-023"),
                                    ("entity", workbook(head, '<!DOCTYPE x [<!ENTITY a "b">]>'), "TAB-025"), ("order", workbook(head + cells(1, "x")), "TAB-210")):
            self.assertEqual(self.call("import", "facts", self.write(name + ".xlsx", content), expect=3), code, name)

    def test_error_sheets(self):
        text = FACTS + f"{SUPPLIER},GY-N15,2025-02-30,,,,,t,s\n{SUPPLIER},GY-N15,2025-02-28,,,,,t,s\n"
        file = self.write("sheet.csv", text)
        before = self.call("evaluate", *DAY)
        for sheet, code in ((file, "CLI-082"), (self.dir.name + "/x.pdf", "CLI-081"), (self.dir.name, "CLI-081"), ("", "CLI-081")):
            self.assertEqual(self.call("import", "facts", file, "--errors", sheet, expect=2), code)
        self.assertEqual(self.read(file), text.encode())
        self.assertEqual(self.call("evaluate", *DAY), before)
        done = self.run_it("import", "facts", file, "--errors", "/nonexistent/x.csv") # the import stands, and the lack is told
        self.assertEqual((done.returncode, json.loads(done.stdout)["created"], done.stderr.count(b"\n")), (4, 1, 1))

    def test_rule_books(self):
        for name, content, code in (("broken", "{", "RUL-001"), ("list", "[]", "RUL-002"), ("deep", "[" * 100_000, "RUL-001")):
            self.assertEqual(self.call("rules", "import", self.write(name + ".json", content), expect=3), code)
        for path, code in (("/dev/zero", "CLI-072"), ("/nonexistent", "CLI-071"), (self.dir.name, "CLI-071")):
            self.assertEqual(self.call("rules", "import", path, expect=3), code)


def workbook(rows, prolog=""):
    office, package = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://schemas.openxmlformats.org/package/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relation = lambda kind, target: f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/{kind}" Target="{target}"/></Relationships>'
    parts = {"[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>', "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
             "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
             "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
             "xl/worksheets/sheet1.xml": f'{prolog}<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>'}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


class AtOneDesk(Office):
    def test_reading_goes_on_while_somebody_writes(self):
        self.call("fact", "add", "--party", SUPPLIER, "--indicator", "GY-N15", "--effective-on", "2025-01-01")
        backup = self.dir.name + "/before.ccbak"
        self.call("backup", "create", "-o", backup)
        reading = (("evaluate", *DAY), ("explain", SUPPLIER, *DAY), ("history", SUPPLIER, "--from", "2025-01-01", "--to", "2025-12-31"), ("list", "parties"), ("verify",),
                   ("rebuild", "--check"), ("log",), ("account", "list"), ("rules", "list"), ("party", "show", SUPPLIER), ("check-id", SUPPLIER), ("backup", "verify", backup),
                   ("import", "parties", self.dir.name + "/parties.csv", "--dry-run"), ("report", "classification", *DAY, "-o", self.dir.name + "/beside.csv"))
        alone = [self.call(*verb) for verb in reading]
        writing = (("import", "parties", self.dir.name + "/parties.csv"), ("fact", "confirm", NOBODY), ("rebuild",), ("account", "add", "x", "--no-password"))
        with open(self.store + "/lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            window = sqlite3.connect(self.store + "/store.ccj", isolation_level=None)
            window.execute("BEGIN IMMEDIATE") # in the middle of a change that nobody may see yet
            window.execute("DELETE FROM field_head")
            window.execute("UPDATE party SET name='unseen'")
            for verb, before in zip(reading, alone):
                with self.subTest(verb=verb[0]):
                    self.assertEqual(self.call(*verb), before)
            for verb in writing:
                self.assertEqual(self.call(*verb, expect=4), "STO-020")
            window.rollback()
            window.close()


if __name__ == "__main__":
    unittest.main(verbosity=1)
