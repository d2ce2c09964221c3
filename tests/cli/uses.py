#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses of credit through chengcaictl, as a script would: certificates that a bank checks, statistics of financing, measures proposed, applied, lifted.
Usage: uses.py PROGRAM"""
import csv, datetime, json, os, subprocess, sys, tempfile, unittest

PROGRAM = sys.argv.pop(1)
SUPPLIER, PURCHASER = "91410000170001401D", "91410300MA46U5JD4J"
# The office's day, whatever the machine's time zone is.
TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()


class Uses(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.folder = self.path("store")
        self.ctl("init", "--no-password", "--office", "演示市财政局")
        for name, roles in (("li", "inspector"), ("wang", "supervisor")):
            self.ctl("account", "add", name, "--roles", roles, "--no-password", user="admin")
        with open(self.path("p.csv"), "w", encoding="utf-8") as out:
            out.write(f"kind,identifier,name\nsupplier,{SUPPLIER},Supplier\npurchaser,{PURCHASER},Purchaser\n")
        self.ctl("import", "parties", self.path("p.csv"), user="wang")
        self.ctl("fact", "add", "--party", SUPPLIER, "--indicator", "GY-P01", "--effective-on", self.ago(30), "--text", "grade A", user="wang")

    def tearDown(self):
        self.dir.cleanup()

    def path(self, name):
        return os.path.join(self.dir.name, name)

    def ago(self, days):
        return (TODAY - datetime.timedelta(days=days)).isoformat()

    def ctl(self, *args, expect=0, user="wang"):
        command = [PROGRAM, "--store", self.folder, "--json"] + (["--user", user] if args[0] != "init" else []) + list(args)
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "XDG_RUNTIME_DIR": self.folder + ".run"})
        self.assertEqual(done.returncode, expect, f"{args}\n{done.stdout}{done.stderr}")
        lines = [json.loads(line) for line in done.stdout.splitlines() if line.strip()]
        return lines[0] if lines else None

    def listed(self):
        self.ctl("listing", "publish", "--party", SUPPLIER, "--list", "black", "--from", self.ago(1), "--decision-no", "1", "--authority", "A", "--basis", "B", "--text", "T", "--source", "elsewhere")

    def test_certificate(self):
        paper = self.path("c.pdf")
        made = self.ctl("certificate", "print", SUPPLIER, "-o", paper, user="li")
        self.assertEqual((made["stars"], made["answer"], made["score_centi"]), (5, "offered", 10000))
        self.assertGreater(os.path.getsize(paper), 1000)
        for shown in (made["text"], paper):
            check = self.ctl("certificate", "verify", shown, user="li")
            self.assertEqual((check["verdict"], check["identifier"], check["why"]), ("genuine", SUPPLIER, []))
        forged = made["text"].replace("/A/O/", "/A/R/")
        self.assertNotEqual(forged, made["text"])
        check = self.ctl("certificate", "verify", forged, expect=6)
        self.assertEqual(check["verdict"], "altered")
        self.assertEqual(self.ctl("certificate", "verify", "nonsense", expect=3)["error"]["code"], "CER-001")
        self.assertEqual(self.ctl("certificate", "verify", self.path("none.pdf"), expect=3)["error"]["code"], "CLI-230")
        self.assertEqual(self.ctl("certificate", "print", SUPPLIER, expect=2)["error"]["code"][:3], "CLI")
        tomorrow = (TODAY + datetime.timedelta(days=1)).isoformat()
        self.assertEqual(self.ctl("certificate", "print", SUPPLIER, "--as-of", tomorrow, "-o", paper, expect=3)["error"]["code"], "CER-002")
        self.listed()
        check = self.ctl("certificate", "verify", made["text"])
        self.assertEqual((check["verdict"], check["answer"], check["today"]["answer"]), ("outdated", "offered", "refused"))
        # Another office knows nothing of it.
        self.folder = self.path("other")
        self.ctl("init", "--no-password")
        self.assertEqual(self.ctl("certificate", "verify", made["text"], expect=6, user="admin")["verdict"], "foreign")

    def test_financing_statistics(self):
        bank = self.ctl("record", "open", "bank", "--set", "name=演示银行")["record"]
        contract = self.ctl("record", "open", "contract", "--party", SUPPLIER, "--peer", PURCHASER, "--set",
                            f"contract_no=H1;project=Chairs;amount=100000.00;signed_on={self.ago(2)};award_no=Z1;payee_bank=演示银行")["record"]
        loan = self.ctl("record", "open", "financing", "--party", SUPPLIER, "--subject", contract, "--other", bank, "--set", "amount=50000.00;months=6")
        self.assertEqual((loan["state"], loan["values"]["answer"]), ("checked", "offered"))
        self.ctl("record", "act", loan["record"], "send")
        self.ctl("record", "act", loan["record"], "grant", "--set", f"granted=40000.00;rate_bp=435;repay_by={(TODAY + datetime.timedelta(days=180)).isoformat()}")
        table = self.path("s.csv")
        self.assertEqual(self.ctl("report", "financing", "--from", TODAY.isoformat(), "-o", table, expect=2)["error"]["code"][:3], "CLI")
        self.ctl("report", "financing", "--from", TODAY.isoformat(), "--to", TODAY.isoformat(), "-o", table, user="li")
        with open(table, encoding="utf-8-sig", newline="") as lines:
            head, row = list(csv.reader(lines))
        by = dict(zip(head, row))
        self.assertEqual((by["Bank"], by["Month"], by["Applications"], by["Offered"], by["Granted"]), ("演示银行", TODAY.strftime("%Y-%m"), "1", "1", "1"))
        self.assertEqual((by["Amount applied for"], by["Amount granted"], by["Average rate (%)"]), ("50000.00", "40000.00", "4.35"))
        for ending in ("pdf", "xlsx"):
            self.ctl("report", "financing", "--from", TODAY.isoformat(), "--to", TODAY.isoformat(), "-o", self.path("s." + ending))
            self.assertGreater(os.path.getsize(self.path("s." + ending)), 1000)
        self.assertEqual(self.ctl("report", "financing", "--from", TODAY.isoformat(), "--to", self.ago(40), "-o", table, expect=3)["error"]["code"], "FIN-020")

    def test_measures(self):
        self.assertEqual(self.ctl("measures", "propose")["proposed"], 0)
        effect = self.ctl("measures", "effect", "deposit-half")
        self.assertEqual((effect["parties"], effect["now"]), (1, {"supplier": {"A": 1}}))
        what_if = self.ctl("measures", "effect", "deposit-half", "--grades", "B", "--kinds", "supplier,purchaser")
        self.assertEqual((what_if["then_parties"], what_if["lost"], what_if["gained"]), (0, 1, 0))
        self.assertEqual(self.ctl("measures", "effect", "nothing", expect=2)["error"]["code"], "CLI-231")
        self.assertEqual(self.ctl("measures", "effect", "honour", "--grades", "E", expect=2)["error"]["code"], "CLI-232")
        self.listed()
        proposed = self.ctl("measures", "propose", user="li")
        codes = {row["measure"] for row in proposed["rows"]}
        self.assertIn("no-financing", codes)
        self.assertEqual(len(codes), proposed["proposed"])
        self.ctl("measures", "propose", "--apply", "--unit", "演示交易中心", user="li", expect=5)
        self.assertEqual(self.ctl("measures", "propose", "--apply", expect=3)["error"]["code"], "REC-001")
        applied = self.ctl("measures", "propose", "--measure", "no-financing", "--apply", "--unit", "演示交易中心")["applied"]
        self.assertEqual(len(applied), 1)
        self.assertEqual(self.ctl("measures", "propose")["proposed"], len(codes) - 1)
        entry, = self.ctl("listing", "list")
        self.ctl("listing", "remove", entry["listing"], "--day", TODAY.isoformat(), "--reason", "wrong")
        looked = self.ctl("measures", "reconcile", user="li")
        self.assertEqual([(row["record"], row["why"]) for row in looked["to_lift"]], [(applied[0], "ground-gone")])
        self.assertEqual(self.ctl("measures", "reconcile", "--lift", expect=3)["error"]["code"], "REC-023")
        self.ctl("measures", "reconcile", "--lift", "--text", "off the list")
        self.assertEqual(self.ctl("record", "show", applied[0])["state"], "lifted")
        self.assertEqual(self.ctl("measures", "reconcile")["to_lift"], [])


if __name__ == "__main__":
    unittest.main()
