#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An office and its laptops by script, with files alone between them: joining, exchange, releases, conflicts, what is refused with which exit code.
Usage: exchange.py PROGRAM"""
import json, os, shutil, subprocess, sys, tempfile, unittest

PROGRAM = sys.argv.pop(1)
SUPPLIER, OTHER, EXPERT = "91410000170001401D", "91410105MA3X5ANA56", "11010519491231002X"


class Exchange(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.call("office", "init", "--no-password", "--office", "演示市财政局", "--user", "first")
        self.call("office", "import", "parties", self.write("p.csv", f"kind,identifier,name\nsupplier,{SUPPLIER},演示供应商 001\n"), user="first")
        for name in ("wang", "zhao"):
            self.call("office", "account", "add", name, "--roles", "supervisor", "--no-password", user="first")

    def tearDown(self):
        self.dir.cleanup()

    def path(self, name):
        return os.path.join(self.dir.name, name)

    def write(self, name, content):
        with open(self.path(name), "w", encoding="utf-8") as out:
            out.write(content)
        return self.path(name)

    def run_it(self, store, *args, user=None, env=None):
        command = [PROGRAM, "--store", self.path(store), *(["--user", user] if user else []), "--json", *args]
        environment = {"PATH": os.environ["PATH"], "HOME": self.dir.name, "XDG_STATE_HOME": self.path("state"), "LC_ALL": "C.UTF-8", **(env or {})}
        return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, timeout=60)

    def call(self, store, *args, expect=0, **more):
        done = self.run_it(store, *args, **more)
        self.assertEqual(done.returncode, expect, f"{args}: {done.stdout.decode()} {done.stderr.decode()}")
        self.remarks = done.stderr.decode()
        if expect and not done.stdout.strip().startswith(b'{"error"'):
            self.assertTrue(self.remarks.strip())
        return json.loads(done.stdout) if done.stdout.strip() else None

    def facts(self, store, number, user=None, party=SUPPLIER):
        rows = "".join(f"{party},GY-N15,2025-0{i + 1}-01,演示事实 {number}-{i}\n" for i in range(number))
        return self.call(store, "import", "facts", self.write("f.csv", "party,indicator,effective_on,text\n" + rows), user=user)

    def join(self, name, *more):
        self.call(name, "init", "--role", "field", "--no-password", "--user", "li")
        asked = self.call(name, "enrol", "request", "-o", self.path(name + ".cce"), "--label", name)
        approved = self.call("office", "enrol", "approve", self.path(name + ".cce"), "-o", self.path(name + "-answer"), *more, user="first")
        self.assertEqual(asked["fingerprint"], approved["fingerprint"])
        self.assertIn(asked["fingerprint"], self.remarks)  # without --fingerprint it is printed
        joined = self.call(name, "enrol", "accept", self.path(name + "-answer"))
        self.assertEqual(joined["office_fingerprint"], approved["office_fingerprint"])
        return joined

    def send(self, source, target, name="x.ccb", user=None, expect=0):
        self.call(source, "bundle", "export", "-o", self.path(name), user="first" if source == "office" else None)
        return self.call(target, "bundle", "import", self.path(name), user="first" if target == "office" else user, expect=expect)

    def root(self, store):
        rebuilt = self.call(store, "rebuild", "--check")
        self.assertTrue(rebuilt["equal"])
        self.assertTrue(self.call(store, "verify")["ok"])
        return rebuilt["state_root"]

    def test_what_a_laptop_recorded_before_and_after_it_joined_arrives(self):
        self.call("ZZ-01", "init", "--role", "field", "--no-password", "--user", "li")
        self.call("ZZ-01", "import", "parties", self.write("own.csv", f"kind,identifier,name\nsupplier,{OTHER},演示供应商 002\nexpert,{EXPERT},演示专家 01\n"))
        self.facts("ZZ-01", 2, party=OTHER)
        shutil.rmtree(self.path("ZZ-01-copy"), ignore_errors=True)
        asked = self.call("ZZ-01", "enrol", "request", "-o", self.path("a.cce"), "--label", "ZZ-01", "--roles", "inspector")
        wrong = asked["fingerprint"].translate(str.maketrans("0123456789", "1234567890"))
        self.call("office", "enrol", "approve", self.path("a.cce"), "-o", self.path("a"), "--fingerprint", wrong, user="first", expect=6)
        self.assertFalse(os.path.exists(self.path("a")))
        approved = self.call("office", "enrol", "approve", self.path("a.cce"), "-o", self.path("a"), "--fingerprint", asked["fingerprint"], user="first")
        self.assertEqual(approved["roles"], ["inspector"])
        joined = self.call("ZZ-01", "enrol", "accept", self.path("a"), "--fingerprint", approved["office_fingerprint"])
        self.assertEqual((joined["not_reissued"], joined["reissued"] > 0), ([], True))
        self.assertTrue(os.path.exists(joined["earlier_store"]))
        self.facts("ZZ-01", 3)
        taken = self.send("ZZ-01", "office")
        self.assertEqual((taken["from"], taken["unauthorised"], taken["invalid"], taken["held"], taken["missing"]), ("ZZ-01", 0, 0, 0, []))
        names = [row["name"] for row in self.call("office", "list", "parties", user="first")]
        self.assertEqual(sorted(names), ["演示专家 01", "演示供应商 001", "演示供应商 002"])
        self.assertEqual(len([row for row in self.call("office", "list", "parties", user="first") if EXPERT in json.dumps(row)]), 0)
        self.send("office", "ZZ-01", "back.ccb")
        self.assertEqual(self.root("office"), self.root("ZZ-01"))
        # Once more: nothing; looked at: nothing.
        self.assertTrue(self.call("office", "bundle", "import", self.path("x.ccb"), user="first")["before"])
        before = self.root("office")
        self.facts("ZZ-01", 1)
        self.call("ZZ-01", "bundle", "export", "-o", self.path("y.ccb"))
        self.assertGreater(self.call("office", "bundle", "inspect", self.path("y.ccb"), user="first")["added"], 0)
        self.assertEqual(self.root("office"), before)

    def test_refusals_have_their_codes(self):
        self.join("ZZ-01")
        self.facts("ZZ-01", 1)
        self.call("ZZ-01", "bundle", "export", "-o", self.path("x.ccb"))
        with open(self.path("x.ccb"), "rb") as file:
            whole = file.read()
        for name, content, code in (("cut", whole[:-50], 3), ("flipped", whole[:200] + bytes([whole[200] ^ 1]) + whole[201:], 3), ("empty", b"", 3), ("text", b"hello", 3)):
            with open(self.path(name), "wb") as file:
                file.write(content)
            self.call("office", "bundle", "import", self.path(name), user="first", expect=code)
        self.call("office", "bundle", "import", self.path("nowhere"), user="first", expect=3)
        self.call("office", "bundle", "import", user="first", expect=2)
        # Another office: sealed for somebody else.
        self.call("stranger", "init", "--no-password")
        self.call("stranger", "bundle", "import", self.path("x.ccb"), expect=6)
        # Nobody to send to, nothing new.
        self.call("stranger", "bundle", "export", "-o", self.path("s.ccb"), expect=3)
        self.assertFalse(os.path.exists(self.path("s.ccb")))
        # An auditor reads; an inspector revokes nobody.
        self.call("office", "account", "add", "shen", "--roles", "auditor", "--no-password", user="first")
        self.call("office", "bundle", "import", self.path("x.ccb"), user="shen", expect=5)
        self.call("ZZ-01", "device", "revoke", "ZZ-01", "--reason", "演示", expect=5)
        self.call("office", "device", "revoke", "ZZ-01", "--reason", "遗失", user="first")
        self.call("office", "bundle", "import", self.path("x.ccb"), user="first", expect=6)
        self.call("office", "device", "revoke", "ZZ-99", "--reason", "演示", user="first", expect=3)
        # A demonstration store exchanges nothing.
        self.call("demo", "demo")
        self.call("demo", "bundle", "export", "-o", self.path("d.ccb"), expect=3)

    def test_a_release_needs_two_and_is_never_older(self):
        self.join("ZZ-01")
        self.call("office", "release", "publish", "-o", self.path("r1"), user="wang", expect=7)  # prepared; one is not enough
        self.assertFalse(os.path.exists(self.path("r1")))
        first = self.call("office", "release", "publish", "-o", self.path("r1"), user="zhao")
        self.assertEqual((first["version"], first["prepared_by"], first["published_by"]), (1, "wang", "zhao"))
        self.facts("office", 2, user="wang")
        self.call("office", "release", "prepare", user="zhao")
        self.call("office", "release", "publish", "-o", self.path("r2"), user="wang")
        self.assertEqual(self.call("ZZ-01", "release", "apply", self.path("r2"))["version"], 2)
        self.assertTrue(self.call("ZZ-01", "release", "apply", self.path("r2"))["before"])
        self.call("ZZ-01", "release", "apply", self.path("r1"), expect=3)
        self.call("ZZ-01", "release", "prepare", expect=3)
        scores = [row["score_centi"] for row in self.call("ZZ-01", "evaluate", "--as-of", "2025-12-01")]
        self.assertEqual(scores, [row["score_centi"] for row in self.call("office", "evaluate", "--as-of", "2025-12-01", user="wang")])

    def test_two_people_one_value(self):
        self.join("ZZ-01", "--roles", "supervisor")
        row = "kind,identifier,name,status\nsupplier,%s,演示供应商 001,%s\n"
        self.call("office", "import", "parties", self.write("o.csv", row % (SUPPLIER, "suspended")), user="wang")
        self.call("ZZ-01", "import", "parties", self.write("l.csv", row % (SUPPLIER, "closed")))
        self.call("ZZ-01", "bundle", "export", "-o", self.path("look.ccb"))
        looked = self.call("office", "bundle", "inspect", self.path("look.ccb"), user="first")
        self.assertEqual((looked["conflicts"], len(looked["to_decide"])), (1, 1))
        self.assertIn("演示供应商 001", looked["to_decide"][0])  # named before anything is taken over
        taken = self.send("ZZ-01", "office", expect=7)
        self.assertEqual(taken["conflicts"], 1)
        self.call("office", "release", "prepare", user="wang", expect=7)
        conflict = self.call("office", "conflict", "list", user="wang")["conflicts"][0]
        self.assertTrue(conflict["score_bearing"])
        self.assertEqual((len(conflict["values"]), len(conflict["before"])), (2, 1))
        theirs = next(v for v in conflict["values"] if v["computer"] == "ZZ-01")
        self.call("office", "conflict", "resolve", conflict["record"], "0" * 64, user="wang", expect=3)
        self.call("office", "conflict", "resolve", conflict["record"], theirs["entry"], user="wang")
        self.assertEqual(self.call("office", "conflict", "list", user="wang")["conflicts"], [])
        self.assertEqual(self.call("office", "list", "parties", user="wang")[0]["status"], "closed")
        self.call("office", "release", "prepare", user="wang")
        self.send("office", "ZZ-01", "back.ccb")
        self.assertEqual(self.root("office"), self.root("ZZ-01"))

    def test_one_act_recorded_by_two(self):
        self.join("ZZ-01")
        self.join("ZZ-02")
        for store, text in (("ZZ-01", "现场核查发现"), ("ZZ-02", "核查时发现")):
            self.call(store, "fact", "add", "--party", SUPPLIER, "--indicator", "GY-N15", "--effective-on", "2025-03-01", "--text", text)
            self.send(store, "office", store + ".ccb")
        self.call("office", "release", "prepare", user="wang", expect=7)
        pair = self.call("office", "conflict", "list", user="wang")["to_compare"][0]
        self.assertEqual((pair["why"], pair["party"], pair["score_bearing"]), ("same_fact", "演示供应商 001", True))
        self.call("office", "conflict", "keep-both", pair["one"], pair["one"], "--reason", "演示", user="wang", expect=3)
        self.call("office", "conflict", "keep-both", pair["one"], pair["other"], user="wang", expect=2)
        self.call("office", "conflict", "keep-both", pair["other"], pair["one"], "--reason", "上午、下午各一次", user="wang")
        self.assertEqual(self.call("office", "conflict", "list", user="wang")["to_compare"], [])
        self.call("office", "release", "prepare", user="wang")

    def test_a_backup_is_opened_by_an_administrator_or_the_root_key(self):
        self.join("ZZ-01")
        self.call("office", "enrol", "key", "-o", self.path("copy.key"), user="first")
        self.call("ZZ-01", "backup", "create", "-o", self.path("z.ccbak"))
        with open(self.path("z.ccbak"), "rb") as file:
            self.assertNotIn(b"SQLite format 3", file.read())
        self.call("ZZ-01", "backup", "verify", self.path("z.ccbak"))  # its own store
        self.call("nowhere", "backup", "verify", self.path("z.ccbak"), "--office-key", self.path("copy.key"))
        self.call("again", "backup", "restore", self.path("z.ccbak"), "--office-key", self.path("x.key"), expect=4)
        self.call("again", "backup", "restore", self.path("z.ccbak"), "--office-key", self.path("copy.key"))
        self.assertTrue(self.call("again", "verify")["ok"])

    def test_a_copied_laptop_and_a_restored_one_lose_nothing(self):
        self.join("ZZ-01")
        self.facts("ZZ-01", 1)
        shutil.copytree(self.path("ZZ-01"), self.path("clone"))
        self.facts("ZZ-01", 2)
        self.facts("clone", 3)
        self.send("ZZ-01", "office", "a.ccb")
        self.send("clone", "office", "b.ccb")
        self.assertEqual(len(self.call("office", "explain", SUPPLIER, "--as-of", "2025-12-01", user="wang")["lines"]) > 3, True)
        # The earlier state is put back; what was recorded and exported since comes home from the office.
        shutil.rmtree(self.path("ZZ-01"))
        shutil.move(self.path("clone"), self.path("ZZ-01"))
        self.facts("ZZ-01", 4)
        self.send("ZZ-01", "office", "c.ccb")
        self.send("office", "ZZ-01", "back.ccb")
        self.assertEqual(self.root("office"), self.root("ZZ-01"))

    def test_two_at_once(self):
        self.join("ZZ-01")
        self.facts("ZZ-01", 5)
        self.call("ZZ-01", "bundle", "export", "-o", self.path("x.ccb"))
        environment = {"PATH": os.environ["PATH"], "HOME": self.dir.name, "XDG_STATE_HOME": self.path("state"), "LC_ALL": "C.UTF-8"}
        command = [PROGRAM, "--store", self.path("office"), "--user", "first", "--json", "bundle", "import", self.path("x.ccb")]
        at_once = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) for _ in range(8)]
        codes = []
        for process in at_once:
            out, err = process.communicate(timeout=120)
            codes.append(process.returncode)
            # Either it had its turn, or it says that the store is in use.
            self.assertTrue(process.returncode == 0 or (process.returncode == 4 and b"STO-020" in out), (out, err))
        self.assertIn(0, codes)
        self.root("office")
        self.assertTrue(self.call("office", "bundle", "import", self.path("x.ccb"), user="first")["before"])
        readers = [subprocess.run(command[:3] + ["--user", "first", "--json", "list", "parties"], stdout=subprocess.PIPE, env=environment) for _ in range(4)]
        self.assertEqual({r.returncode for r in readers}, {0})

    def test_the_key_has_a_copy(self):
        secret = {"CHENGCAI_OFFICE_PASSPHRASE": "演示口令十二个字以上哦哦"}
        self.call("ZZ-01", "init", "--role", "field", "--no-password", "--user", "li")
        self.call("ZZ-01", "enrol", "request", "-o", self.path("a.cce"))
        self.call("office", "enrol", "approve", self.path("a.cce"), "-o", self.path("a"), user="first", env=secret, expect=7)
        self.assertFalse(os.path.exists(self.path("a")))
        self.call("office", "enrol", "key", "-o", self.path("copy.key"), user="first", env=secret)
        self.call("office", "enrol", "approve", self.path("a.cce"), "-o", self.path("a"), user="first", expect=5)
        self.call("office", "enrol", "approve", self.path("a.cce"), "-o", self.path("a"), user="first", env=secret)
        self.call("ZZ-01", "enrol", "accept", self.path("a"))


if __name__ == "__main__":
    unittest.main()
