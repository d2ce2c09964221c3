#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent reading of the scoring rule, for tests only.

Reads JSON lines. {"books": [...]} sets the adopted rule books (the JSON of resources/rulebooks plus "adopted_no");
{"case": {...}} is answered with one line: score, stars, grade, veto and the lines of the explanation.
"""
import calendar
import datetime
import json
import sys
import unicodedata

OPENING = "([{〔【〖〈《「『"
CLOSING = ")]}〕】〗〉》」』"
WHITE = {chr(c) for c in (*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)}


def date(text):
    return datetime.date.fromisoformat(text) if text else None


def plus_months(day, months):
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def normalised(number):
    out = []
    for c in unicodedata.normalize("NFKC", number):
        if c in WHITE:
            continue
        if "a" <= c <= "z":
            c = chr(ord(c) - 32)
        elif c in OPENING:
            c = "〔"
        elif c in CLOSING:
            c = "〕"
        out.append(c)
    return "".join(out)


def ruling(books, day):
    begun = [b for b in books if date(b["effective_from"]) <= day]
    if begun:
        return max(begun, key=lambda b: (b["effective_from"], b["adopted_no"]))
    return min(books, key=lambda b: b["adopted_no"])


def end_of(fact, indicator):
    if fact["until"]:
        return date(fact["until"])
    if indicator and indicator["validity_months"]:
        return plus_months(date(fact["effective_on"]), indicator["validity_months"])
    return None


def signed(indicator):
    return -indicator["points_centi"] if indicator["polarity"] == "negative" else indicator["points_centi"]


def zeroed_by_decision(active):
    """Positions that do not count because a heavier act of the same decision does."""
    best = {}
    loose = set()
    for position, (fact, indicator) in enumerate(active):
        number = normalised(fact["decision_no"])
        if indicator is None or indicator["polarity"] == "positive" or number == "":
            continue
        rank = (-indicator["points_centi"], indicator["code"].encode(), bytes.fromhex(fact["uid"]))
        if number not in best:
            best[number] = (rank, position)
        elif rank < best[number][0]:
            loose.add(best[number][1])
            best[number] = (rank, position)
        else:
            loose.add(position)
    return loose


def evaluated(case, day):
    if any(date(f["effective_on"]) <= day for f in case["facts"] if not f["withdrawn"]):
        return True
    if case["first_reviewed"] and date(case["first_reviewed"]) <= day:
        return True
    return any(date(entry["from"]) <= day for entry in case["listings"])


def black_listed(case, day):
    for entry in case["listings"]:
        if entry["kind"] != "black" or day < date(entry["from"]):
            continue
        if entry["until"] and day >= date(entry["until"]):
            continue
        if entry["removed_on"] and day >= date(entry["removed_on"]):
            continue
        return True
    return False


def rate(books, case):
    day = date(case["as_of"])
    rules = ruling(books, day)["kinds"][case["kind"]]
    catalogue = {i["code"]: i for i in rules["indicators"]}

    active = []
    for fact in case["facts"]:
        indicator = catalogue.get(fact["indicator"])
        end = end_of(fact, indicator)
        if not fact["withdrawn"] and date(fact["effective_on"]) <= day and (end is None or day < end):
            active.append((fact, indicator))
    active.sort(key=lambda pair: (pair[0]["effective_on"], pair[0]["indicator"].encode(), bytes.fromhex(pair[0]["uid"])))
    zeroed = zeroed_by_decision(active)

    lines = [["base", rules["base_centi"], "", ""]]
    counted = {}
    for position, (fact, indicator) in enumerate(active):
        duplicate = position in zeroed
        points = 0 if duplicate or indicator is None else signed(indicator)
        lines.append(["duplicate" if duplicate else "fact", points, fact["indicator"], fact["uid"]])
        counted[fact["indicator"]] = counted.get(fact["indicator"], 0) + points
    for code in sorted(counted, key=str.encode):
        cap = catalogue[code]["cap_centi"] if code in catalogue else None
        if cap is not None and abs(counted[code]) > cap:
            back = abs(counted[code]) - cap
            lines.append(["indicator_cap", back if counted[code] < 0 else -back, code, ""])

    bonus = sum(p for t, p, c, _ in lines if c and catalogue.get(c, {}).get("polarity") == "positive")
    if bonus > rules["bonus_cap_centi"]:
        lines.append(["bonus_cap", rules["bonus_cap_centi"] - bonus, "", ""])
    total = sum(line[1] for line in lines)
    known = [i for _, i in active if i is not None]
    if total > rules["ceiling_centi"] and any(i["polarity"] == "negative" and i["points_centi"] > 0 for i in known):
        lines.append(["ceiling", rules["ceiling_centi"] - total, "", ""])
        total = rules["ceiling_centi"]
    score = max(0, min(10000, total))
    if score != total:
        lines.append(["clamp", score - total, "", ""])

    if not evaluated(case, day):
        return {"score": score, "stars": 0, "grade": "U", "veto": False, "lines": lines}
    veto = any(i["veto"] for i in known)
    stars = 1 if veto else next((b["stars"] for b in rules["bands"] if score >= b["min_centi"]), 1)
    serious = any(i["severity"] == "serious" for i in known)
    grade = "D" if black_listed(case, day) else rules["grades_with_serious" if serious else "grades"][stars - 1]
    return {"score": score, "stars": stars, "grade": grade, "veto": veto, "lines": lines}


def main():
    books = []
    for line in sys.stdin:
        message = json.loads(line)
        if "books" in message:
            books = message["books"]
        else:
            print(json.dumps(rate(books, message["case"]), ensure_ascii=False))


if __name__ == "__main__":
    main()
