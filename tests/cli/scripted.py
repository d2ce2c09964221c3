# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of chengcaictl share that drive one store as a script would. The program is the first argument."""
import datetime, json, os, subprocess, sys, tempfile, unittest

PROGRAM = sys.argv.pop(1)
SUPPLIER = "91410000170001401D"
# The office's day, whatever the machine's time zone is.
TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
SECOND = "演示复核员"


class Store:
    def __init__(self, folder):
        self.folder = folder

    def run(self, *args, expect=0, user=None, parse=True):
        command = [PROGRAM, "--store", self.folder, "--json"] + (["--user", user] if user else []) + list(args)
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "XDG_RUNTIME_DIR": self.folder + ".run"})
        assert done.returncode == expect, f"{args}: exit {done.returncode}, wanted {expect}\n{done.stdout}{done.stderr}"
        if expect:
            return json.loads(done.stdout.splitlines()[-1])["error"]["code"]
        return json.loads(done.stdout) if parse and done.stdout.strip() else None


def ago(days):
    return (TODAY - datetime.timedelta(days=days)).isoformat()


class Scripted(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.store = Store(os.path.join(self.dir.name, "store"))
        self.ctl = self.store.run

    def tearDown(self):
        self.dir.cleanup()
