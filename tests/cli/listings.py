#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The red and black list through chengcaictl, as a script would: the way of an entry from proposal to archive, what is refused, exit codes.
Usage: listings.py PROGRAM"""
import csv, datetime, os, unittest

from scripted import SECOND, SUPPLIER, TODAY, Scripted, ago

PURCHASER = "91410300MA46U5JD4J"
SITE = "演示市政府采购网"


class Listings(Scripted):
    def path(self, name):
        return os.path.join(self.dir.name, name)

    def office(self):
        self.ctl("init", "--no-password", "--office", "演示市财政局")
        for name, roles in (("li", "inspector"), ("wang", "supervisor"), ("zhao", "supervisor")):
            self.ctl("account", "add", name, "--roles", roles, "--no-password", user="admin")
        with open(self.path("p.csv"), "w", encoding="utf-8") as out:
            out.write(f"kind,identifier,name\nsupplier,{SUPPLIER},Supplier\npurchaser,{PURCHASER},Purchaser\n")
        self.ctl("import", "parties", self.path("p.csv"), user="wang")

    def banned(self):
        """A ban for a year, not confirmed yet."""
        until = (TODAY + datetime.timedelta(days=365)).isoformat()
        return self.ctl("fact", "add", "--party", SUPPLIER, "--indicator", "GY-N15", "--effective-on", ago(30), "--decided-on", ago(30), "--decision-no", "演财罚决〔2026〕3号",
                        "--ban-from", ago(30), "--ban-until", until, "--text", "late delivery", user="wang")["fact"]

    def step(self, number, act, *more, user="wang", **how):
        return self.ctl("listing", "step", number, act, "--text", act, *more, user=user, **how)

    def decide(self, number, *more, user="zhao", **how):
        return self.ctl("listing", "decide", number, "--decision-no", "演财名〔2026〕4号", "--text", "entered", "--basis", "财办库〔2014〕526号", *more, user=user, **how)

    def public(self, user="li"):
        """The rows of the black list as it is made public today."""
        self.ctl("listing", "export", "black", "-o", self.path("black.csv"), user=user)
        with open(self.path("black.csv"), encoding="utf-8-sig", newline="") as table:
            rows = list(csv.reader(table))
        os.remove(self.path("black.csv"))
        return rows[1:]

    def test_way_of_an_entry(self):
        self.office()
        fact = self.banned()

        def propose(**how):
            return self.ctl("listing", "propose", "--party", SUPPLIER, "--list", "black", "--text", "banned for a year", "--facts", fact, **how)

        self.assertEqual(propose(user="li", expect=5), "SES-031")
        self.assertEqual(self.ctl("listing", "propose", "--party", SUPPLIER, "--list", "black", "--text", "rumour", user="wang", expect=3), "LST-021")
        self.assertEqual(self.ctl("listing", "propose", "--party", PURCHASER, "--list", "black", "--text", "x", "--facts", fact, user="wang", expect=3), "LST-023")
        proposed = propose(user="wang")
        number = proposed["procedure"]
        self.assertEqual((proposed["stage"], proposed["list"], proposed["facts"]), ("candidate", "black", [fact]))
        self.assertEqual(propose(user="zhao", expect=3), "LST-024")
        self.assertEqual(self.ctl("listing", "print", number, "notice", "-o", self.path("x.pdf"), user="li", expect=3), "LST-050")

        # No notice on a fact that is not final, and no statement without a notice.
        self.assertEqual(self.step(number, "notice", expect=3), "LST-022")
        self.assertEqual(self.step(number, "statement", expect=3), "LST-027")
        self.ctl("fact", "confirm", fact, user="zhao")
        self.assertEqual(self.step(number, "notice", "--rights", "", expect=3), "LST-029")
        noticed = self.step(number, "notice")
        self.assertEqual(noticed["stage"], "noticed")
        self.assertEqual(noticed["steps"][-1]["grounds"], "banned for a year")
        self.ctl("listing", "print", number, "notice", "-o", self.path("notice.pdf"), user="li")
        self.assertGreater(os.path.getsize(self.path("notice.pdf")), 1000)

        # The party has its days: silence is none before they are over.
        self.assertEqual(self.step(number, "statement", "--waived", expect=3), "LST-028")
        self.assertEqual(self.decide(number, expect=3), "LST-027")
        self.assertEqual(self.step(number, "statement")["stage"], "stated")

        # Who proposed it does not decide it.
        self.assertEqual(self.decide(number, user="wang", expect=5), "LST-030")
        self.assertEqual(self.decide(number, user="li", expect=5), "SES-031")
        self.assertEqual(self.ctl("listing", "decide", number, "--text", "entered", user="zhao", expect=3), "LST-031")
        decided = self.decide(number, "--months", "12")
        self.assertEqual((decided["stage"], decided["months"], decided["public"]), ("decided", 12, False))
        self.assertEqual(self.public(), [])
        self.assertEqual(self.step(number, "publish", expect=3), "LST-029")
        published = self.step(number, "publish", "--channel", SITE)
        self.assertEqual((published["stage"], published["public"], published["from"]), ("published", True, TODAY.isoformat()))
        self.ctl("listing", "print", number, "entry", "-o", self.path("entry.pdf"), user="li")
        self.assertGreater(os.path.getsize(self.path("entry.pdf")), 1000)

        # The entry knows its procedure, stands in the list made public and leaves it only by its procedure.
        entry, = self.ctl("listing", "list", user="li")
        self.assertEqual((entry["procedure"], entry["current"], entry["trouble"], entry["decision_no"]), (number, True, "", "演财名〔2026〕4号"))
        row, = self.public()
        for value in ("Supplier", SUPPLIER, "banned for a year", "entered", "演财名〔2026〕4号", published["from"], published["until"]):
            self.assertIn(value, row)
        self.assertEqual(self.ctl("listing", "remove", entry["listing"], "--day", TODAY.isoformat(), "--reason", "x", user="wang", expect=3), "LST-012")
        self.assertEqual(self.step(number, "exit-notice", "--channel", SITE, expect=3), "LST-027")
        self.assertEqual(self.step(number, "end", "--cause", "serious-fact", expect=3), "LST-035")

        # Listed by mistake: not without an apology, and everybody learns of it where the entry was published.
        self.assertEqual(self.step(number, "end", "--cause", "wrong", expect=3), "LST-029")
        ended = self.step(number, "end", "--cause", "wrong", "--apology", "letter of today")
        self.assertEqual((ended["stage"], ended["public"], ended["ended_on"]), ("ended", False, TODAY.isoformat()))
        self.assertEqual(self.public(), [])
        entry, = self.ctl("listing", "list", user="li")
        self.assertEqual((entry["current"], entry["removed_on"]), (False, TODAY.isoformat()))
        self.assertEqual(self.step(number, "archive", expect=3), "LST-027")
        self.assertEqual(self.ctl("listing", "print", number, "exit", "-o", self.path("x.pdf"), user="li", expect=3), "LST-050")
        self.assertFalse(os.path.exists(self.path("x.pdf")))
        self.step(number, "exit-notice", "--channel", SITE)
        self.ctl("listing", "print", number, "exit", "-o", self.path("exit.pdf"), user="li")
        self.assertGreater(os.path.getsize(self.path("exit.pdf")), 1000)
        self.assertEqual(self.step(number, "archive")["stage"], "archived")
        self.assertEqual(self.step(number, "drop", expect=3), "LST-027")

        shown = self.ctl("listing", "show", number, user="li")
        self.assertEqual([one["act"] for one in shown["steps"]], ["propose", "notice", "statement", "decide", "publish", "end", "exit-notice", "archive"])
        line, = self.ctl("listing", "procedures", user="li")
        self.assertEqual((line["procedure"], line["stage"], line["late"]), (number, "archived", False))
        self.assertTrue(self.ctl("rebuild", "--check", user="wang")["equal"])
        self.assertTrue(self.ctl("verify", user="wang")["ok"])

    def test_red_list_has_a_public_notice_and_no_hearing(self):
        self.office()
        number = self.ctl("listing", "propose", "--party", SUPPLIER, "--list", "red", "--text", "good service", "--day", ago(20), user="wang")["procedure"]
        self.assertEqual(self.step(number, "notice", "--day", ago(20), expect=3), "LST-029")
        self.step(number, "notice", "--channel", SITE, "--day", ago(20))
        self.assertEqual(self.step(number, "request-hearing", expect=3), "LST-027")
        # Its days are those of the public: an objection does not shorten them.
        self.assertEqual(self.step(number, "statement", "--day", ago(15), expect=3), "LST-028")
        self.assertEqual(self.step(number, "statement", "--waived", "--day", ago(15), expect=3), "LST-028")
        self.assertEqual(self.step(number, "statement", "--waived", "--day", ago(10))["stage"], "stated")
        self.assertEqual(self.step(number, "notice", "--channel", SITE, "--day", ago(11), expect=3), "LST-026")
        self.assertEqual(self.decide(number)["months"], 12)
        self.assertEqual(self.step(number, "drop")["stage"], "dropped")
        self.assertEqual(self.ctl("listing", "list", user="li"), [])

    def test_a_requested_hearing_is_held_first(self):
        self.office()
        fact = self.banned()
        self.ctl("fact", "confirm", fact, user="zhao")
        number = self.ctl("listing", "propose", "--party", SUPPLIER, "--list", "black", "--text", "x", "--facts", fact, user="wang")["procedure"]
        for act in ("notice", "request-hearing", "statement"):
            self.step(number, act)
        self.assertEqual(self.decide(number, expect=3), "LST-027")
        self.step(number, "hold-hearing")
        self.assertEqual(self.decide(number)["stage"], "decided")

    def test_usage(self):
        self.office()
        self.assertEqual(self.ctl("listing", "show", "MD-none", user="wang", expect=3), "CLI-195")
        self.assertEqual(self.ctl("listing", "step", "MD-none", "dance", user="wang", expect=2), "CLI-196")
        self.assertEqual(self.ctl("listing", "step", "MD-none", "decide", user="wang", expect=2), "CLI-196")
        self.assertEqual(self.ctl("listing", "step", "MD-none", "end", "--cause", "mood", user="wang", expect=2), "CLI-197")
        self.assertEqual(self.ctl("listing", "print", "MD-none", "poem", "-o", self.path("x.pdf"), user="wang", expect=2), "CLI-198")
        self.assertEqual(self.ctl("listing", "export", "blue", "-o", self.path("x.csv"), user="wang", expect=2), "CLI-063")
        self.ctl("listing", "export", "black", user="wang", expect=2)

    def test_demonstration_store(self):
        self.ctl("demo", parse=False)
        rows = {row["name"]: row for row in self.ctl("listing", "procedures")}
        self.assertEqual({name: row["stage"] for name, row in rows.items()},
                         {"演示供应商 056": "archived", "演示供应商 054": "noticed", "演示供应商 007": "decided", "演示供应商 020": "stated"})
        self.assertEqual([row["name"] for row in rows.values() if row["late"]], ["演示供应商 007"])
        late = rows["演示供应商 007"]
        self.assertEqual((late["next_clock"]["clock"], late["next_clock"]["late"]), ("publication", True))
        waiting = rows["演示供应商 020"]["procedure"]
        self.assertEqual(self.decide(waiting, user="演示管理员", expect=5), "LST-030")
        self.assertEqual(self.decide(waiting, user=SECOND)["stage"], "decided")
        for sort in ("pdf", "xlsx", "csv"):
            self.ctl("listing", "export", "black", "-o", self.path("black." + sort))
            self.assertGreater(os.path.getsize(self.path("black." + sort)), 100)
        self.assertEqual(len(self.public(user=None)), len([row for row in self.ctl("listing", "list") if row["current"] and row["list"] == "black"]))
        self.assertTrue(self.ctl("rebuild", "--check")["equal"])


if __name__ == "__main__":
    unittest.main(verbosity=1)
