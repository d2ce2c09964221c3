#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rectification and cases through chengcaictl, as a script would: the way of a case, what is refused, exit codes.
Usage: cases.py PROGRAM"""
import datetime, os, unittest

from scripted import SECOND, SUPPLIER, TODAY, Scripted, ago

INSPECTOR = "演示检查员"


class Cases(Scripted):
    def office(self):
        self.ctl("init", "--no-password", "--office", "演示市财政局")
        for name, roles in (("li", "inspector"), ("wang", "supervisor")):
            self.ctl("account", "add", name, "--roles", roles, "--no-password", user="admin")
        with open(os.path.join(self.dir.name, "p.csv"), "w", encoding="utf-8") as out:
            out.write(f"kind,identifier,name\nsupplier,{SUPPLIER},Supplier\n")
        self.ctl("import", "parties", os.path.join(self.dir.name, "p.csv"), user="wang")

    def opened(self, acted=ago(60)):
        return self.ctl("case", "open", "--party", SUPPLIER, "--from", "complaint", "--reference", "T-1", "--cause", "L77-1-1", "--conduct", "non_compliant",
                        "--text", "false test report", "--acted-on", acted, "--found-on", ago(3), user="wang")["case"]

    def test_way_of_a_case(self):
        self.office()
        case = self.opened()

        def step(act, *more, **how):
            return self.ctl("case", "step", case, act, "--text", act, *more, **how)

        self.assertEqual(step("investigate", user="li", expect=3), "CAS-021")
        step("file", user="li", expect=5)
        step("file", user="wang")
        step("investigate", user="li")
        self.assertEqual(self.ctl("case", "decide", case, "penalty", "--decision-no", "1", "--text", "fine", user="wang", expect=3), "CAS-021")
        self.assertEqual(step("notice", user="li", expect=3), "CAS-027")
        step("notice", "--grounds", "facts", "--reasons", "article 77", user="li")
        self.assertEqual(self.ctl("case", "step", case, "publish", "--text", "x", user="li", expect=3), "CAS-021")
        shown = step("statement", "--waives-hearing", user="li")
        clocks = {clock["clock"]: clock for clock in shown["clocks"]}
        self.assertTrue(clocks["decision"]["running"] and clocks["decision"]["days_left"] >= 90 and clocks["decision"]["published"])
        until = (TODAY + datetime.timedelta(days=365)).isoformat()
        decided = self.ctl("case", "decide", case, "penalty", "--decision-no", "演财罚决〔2026〕1号", "--text", "fine", "--fine-fen", "759500", "--ban-from", TODAY.isoformat(),
                           "--ban-until", until, "--until", until, user="wang")
        self.assertEqual((decided["state"], decided["result"]), ("decided", "penalty"))
        lines = self.ctl("explain", SUPPLIER, "--as-of", TODAY.isoformat(), user="wang")["lines"]
        self.assertEqual([line["fact"] for line in lines if line["indicator"] == "GY-N01"], [decided["fact"]])
        step("serve", user="li")
        step("publish", user="li")
        self.ctl("case", "close", case, "--reason", "paid", user="wang")
        self.assertEqual(self.ctl("case", "list", "--show", "open", user="wang"), [])
        self.assertTrue(self.ctl("rebuild", "--check", user="wang")["equal"])
        self.assertTrue(self.ctl("verify", user="wang")["ok"])

    def test_second_person_and_limitation(self):
        self.office()
        case = self.opened()
        for act in ("file", "investigate"):
            self.ctl("case", "step", case, act, "--text", act, user="wang")
        self.ctl("case", "step", case, "notice", "--text", "fine", "--grounds", "facts", "--reasons", "article 77", user="wang")
        self.ctl("case", "step", case, "statement", "--text", "none", "--waived", "--waives-hearing", user="wang")
        self.assertEqual(self.ctl("case", "decide", case, "penalty", "--decision-no", "1", "--text", "fine", user="wang", expect=5), "CAS-030")
        old = self.opened(acted=ago(3 * 366))
        self.assertEqual(self.ctl("case", "step", old, "file", "--text", "x", user="wang", expect=3), "CAS-025")
        dropped = self.ctl("case", "close", old, "--reason", "too old", user="wang")
        self.assertEqual((dropped["state"], dropped["result"]), ("closed", "no-case"))

    def test_a_requested_hearing_is_held_and_reviewed_first(self):
        self.office()
        case = self.opened()

        def step(act, *more, **how):
            return self.ctl("case", "step", case, act, "--text", act, *more, **how)

        def decide(result, *more, **how):
            return self.ctl("case", "decide", case, result, "--text", "not serious", *more, user="wang", **how)

        step("file", user="wang")
        step("investigate", user="li")
        self.assertEqual(step("request-hearing", user="li", expect=3), "CAS-021")
        step("notice", "--grounds", "facts", "--reasons", "article 77", user="li")
        asked = step("request-hearing", user="li")
        requested = next(clock for clock in asked["clocks"] if clock["clock"] == "hearing-request")
        self.assertEqual((requested["running"], requested["late"], requested["met_on"]), (False, False, TODAY.isoformat()))
        step("statement", user="li")
        for early in (lambda: step("legal-review", user="wang", expect=3), lambda: decide("exposure", "--decision-no", "B-1", expect=3)):
            self.assertEqual(early(), "CAS-021")
        self.assertEqual(step("hold-hearing", user="li", expect=5), "CAS-030")
        step("hold-hearing", user="wang")
        self.assertEqual(decide("exposure", "--decision-no", "B-1", expect=3), "CAS-021")
        step("legal-review", user="wang")
        decided = decide("exposure", "--decision-no", "B-1")
        self.assertEqual((decided["state"], decided["result"], decided["fact"]), ("decided", "exposure", ""))
        lines = self.ctl("explain", SUPPLIER, "--as-of", TODAY.isoformat(), user="wang")["lines"]
        self.assertEqual([line for line in lines if line["type"] == "fact"], [], "an exposure is no penalty: it takes no points")
        path = os.path.join(self.dir.name, "exposure.pdf")
        self.ctl("case", "print", case, "exposure", "-o", path, user="wang")
        self.assertGreater(os.path.getsize(path), 1000)
        self.assertTrue(self.ctl("rebuild", "--check", user="wang")["equal"])

    def test_usage(self):
        self.office()
        self.ctl("case", "step", "AJ-none", "dance", user="wang", expect=2)
        self.ctl("case", "show", "AJ-none", user="wang", expect=3)
        self.ctl("rectify", "show", "ZG-none", user="wang", expect=3)
        self.ctl("rectify", "list", "--show", "some", user="wang", expect=2)
        causes = self.ctl("case", "causes", "--kind", "expert")
        self.assertTrue(causes and all(cause["kind"] == "expert" and cause["basis"] for cause in causes))

    def test_demonstration_store(self):
        self.ctl("demo", parse=False)
        rows = self.ctl("case", "list")
        states = {row["state"] for row in rows}
        self.assertEqual(states, {"opened", "filed", "investigated", "noticed", "stated", "reviewed", "decided", "published", "closed"})
        self.assertEqual({row["case"] for row in rows if row["late"]}, {row["case"] for row in self.ctl("case", "list", "--late")})
        soon = [row for row in rows if row["next_clock"] and 0 <= row["next_clock"]["days_left"] <= 7]
        self.assertTrue(soon)
        overdue = self.ctl("rectify", "list", "--show", "overdue")
        self.assertEqual(len(overdue), 1)
        self.assertEqual(self.ctl("rectify", "list", "--show", "overdue", "--as-of", ago(61)), [])
        number = overdue[0]["notice"]

        def recorded():
            return self.ctl("rectify", "show", number)["items"][0]["late_fact_recorded"]
        self.assertFalse(recorded())
        self.ctl("rectify", "late", number, "1", user=INSPECTOR, expect=5)
        self.ctl("rectify", "late", number, "1", user=SECOND)
        self.assertTrue(recorded())
        self.assertEqual(self.ctl("rectify", "reply", number, "1", "--text", "done", user=INSPECTOR)["items"][0]["punctuality"], "late-reply")
        self.assertEqual(self.ctl("rectify", "verify", number, "1", "accept", user=INSPECTOR, expect=5), "RCT-030")
        self.assertEqual(self.ctl("rectify", "verify", number, "1", "refuse", user=SECOND, expect=3), "RCT-024")
        self.assertEqual(self.ctl("rectify", "verify", number, "1", "refuse", "--reason", "no proof", user=SECOND)["items"][0]["state"], "refused")
        for args, name in ((("rectify", "print", number), "notice.pdf"), (("case", "print", [row["case"] for row in rows if row["result"] == "exposure"][0], "exposure"), "exposure.pdf"),
                           (("case", "print", [row["case"] for row in rows if row["state"] == "stated"][0], "notice"), "prior.pdf")):
            path = os.path.join(self.dir.name, name)
            self.ctl(*args, "-o", path)
            self.assertGreater(os.path.getsize(path), 1000)
        counts = {row["conduct"]: row for row in self.ctl("case", "count", "--from-day", ago(400), "--to-day", TODAY.isoformat())}
        self.assertEqual(sum(row["opened"] for row in counts.values()), len(rows))
        self.assertTrue(self.ctl("case", "proposals"))
        self.assertTrue(self.ctl("rebuild", "--check")["equal"])


if __name__ == "__main__":
    unittest.main(verbosity=1)
