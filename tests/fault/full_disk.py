#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line where there is no room, or no right, to write: one sentence, exit 4, nothing half-written, the store unharmed. A limit on
the size of files stands for the full disk everywhere; where the system lets us mount, a small real one and a read-only one are tried, too.
Usage: full_disk.py PROGRAM"""
import json, os, resource, shutil, subprocess, sys, tempfile, unittest

PROGRAM = sys.argv.pop(1)
SUPPLIER = "91410000170001401D"
DAY = ("--as-of", "2025-06-01")


def limited(size):
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


class NoRoom(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.store = self.dir.name + "/store"
        self.run_it("init", "--no-password")
        self.parties = self.write("parties.csv", f"kind,identifier,name\nsupplier,{SUPPLIER},演示供应商\n")
        self.run_it("import", "parties", self.parties)
        self.facts = self.write("facts.csv", "party,indicator,effective_on,decision_no,text\n" + "".join(f"{SUPPLIER},GY-N15,2025-01-01,No {i},{'x' * 200}\n" for i in range(3000)))

    def tearDown(self):
        self.dir.cleanup()

    def write(self, name, text):
        path = os.path.join(self.dir.name, name)
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        return path

    def run_it(self, *args, store=None, expect=0, limit=None, before=()):
        environment = {"PATH": os.environ["PATH"], "HOME": self.dir.name, "XDG_STATE_HOME": self.dir.name + "/state", "LC_ALL": "C.UTF-8"}
        done = subprocess.run([*before, PROGRAM, "--store", store or self.store, "--json", *args], capture_output=True, env=environment, timeout=120,
                              preexec_fn=limited(limit) if limit is not None else None)
        if expect is not None:
            self.assertEqual(done.returncode, expect, f"{args}: {done.stdout[-300:]}{done.stderr}")
        if done.returncode:
            self.assertEqual((done.returncode, done.stderr.count(b"\n")), (4, 1), done.stderr)
        return json.loads(done.stdout) if done.stdout else None

    def whole(self, facts):
        self.assertTrue(self.run_it("verify")["ok"])
        self.assertTrue(self.run_it("rebuild", "--check")["equal"])
        dry = self.run_it("import", "facts", self.facts, "--dry-run")
        self.assertEqual(dry["duplicates"], facts)
        for folder, names, files in os.walk(self.store):
            self.assertFalse([name for name in names + files if ".part" in name], folder)

    def test_import(self):
        size = os.path.getsize(self.store + "/store.ccj")
        refused = 0
        for limit in (0, 4096, 65536, size, size + 100_000, size + 400_000, size + 800_000):
            answer = self.run_it("import", "facts", self.facts, limit=limit, expect=None)
            if answer and "error" not in answer:
                break
            refused += 1
            if answer:
                self.assertIn(answer["error"]["code"], ("STO-031", "STO-036"))
            self.whole(0)
        self.assertGreater(refused, 3)
        self.run_it("import", "facts", self.facts)
        self.whole(3000)

    def test_everything_else_that_writes(self):
        self.run_it("import", "facts", self.facts)
        new, copy, report = self.dir.name + "/new", self.dir.name + "/copy.ccbak", self.dir.name + "/report.pdf"
        for limit in (0, 1000, 20_000, 200_000):
            before = sorted(os.listdir(self.dir.name))
            self.run_it("init", "--no-password", store=new, limit=limit, expect=4)
            self.run_it("demo", store=new, limit=limit, expect=4)
            self.run_it("backup", "create", "-o", copy, limit=limit, expect=4)
            if limit < 20_000:
                self.run_it("report", "classification", *DAY, "-o", report, limit=limit, expect=4)
            self.assertEqual(sorted(os.listdir(self.dir.name)), before)
        self.run_it("backup", "create", "-o", copy)
        for limit in (0, 1000, 200_000):
            self.run_it("backup", "restore", copy, store=new, limit=limit, expect=4)
            self.assertFalse(os.path.exists(new))
        self.run_it("backup", "restore", copy, store=new)
        self.whole(3000)

    def mounted(self, *commands):
        """Words that run a program where these mounts hold and end with it, or a skip."""
        words = ["unshare", "--mount"] + ([] if os.geteuid() == 0 else ["--user", "--map-root-user"]) + ["sh", "-c", " && ".join(commands) + ' && exec "$@"', "sh"]
        if not shutil.which("unshare") or subprocess.run([*words, "true"], capture_output=True).returncode:
            self.skipTest("the system lets us mount nothing")
        return words

    def test_a_real_full_disk(self):
        place = self.dir.name + "/small"
        os.mkdir(place)
        script = f'cp -a "{self.store}" "{place}/store" && "$@"; code=$?; ls -A "{place}/store" >&2; "{PROGRAM}" --store "{place}/store" verify >&2 && exit $code'
        room = os.path.getsize(self.store + "/store.ccj") + 400_000
        words = self.mounted(f'mount -t tmpfs -o size={room} none "{place}"')
        done = subprocess.run([*words, "sh", "-c", script, "sh", PROGRAM, "--store", place + "/store", "import", "facts", self.facts], capture_output=True, text=True,
                              env={"PATH": os.environ["PATH"], "HOME": self.dir.name, "XDG_STATE_HOME": self.dir.name + "/state"})
        self.assertEqual(done.returncode, 4, done.stderr)
        self.assertIn("disk is full", done.stderr)
        self.assertIn('"ok": true', done.stderr)
        self.assertNotIn(".part", done.stderr)

    def test_a_read_only_disk(self):
        words = self.mounted(f'mount --bind "{self.store}" "{self.store}"', f'mount -o remount,ro,bind "{self.store}"')
        self.assertEqual(len(self.run_it("evaluate", *DAY, before=words)), 1)
        self.assertTrue(self.run_it("verify", before=words)["ok"])
        for verb in (("import", "facts", self.facts), ("fact", "add", "--party", SUPPLIER, "--indicator", "GY-N15", "--effective-on", "2025-01-01"), ("backup", "create")):
            answer = self.run_it(*verb, before=words, expect=4)
            self.assertIn(answer["error"]["code"], ("STO-032", "STO-040"))
        self.whole(0)


if __name__ == "__main__":
    unittest.main(verbosity=1)
