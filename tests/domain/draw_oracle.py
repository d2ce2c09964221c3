#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent reading of the published draw (the comment of the header of draws), for tests and for whoever wants to redo one.

usage: draw_oracle.py < INPUTS      one input (JSON, a line each) gives one line: the result, or null where a place stays empty
       draw_oracle.py FILE.json     redoes what "chengcaictl --json draw show" wrote and compares; exit 0 if equal
"""
import hashlib
import json
import sys

ORDER = "ABCDU"


def ticket(seed, *rest):
    return hashlib.sha256("\n".join(("CHENGCAI-DRAW-1", seed, *rest)).encode("utf-8")).hexdigest()


def quota(percent, count, parties):
    return min(count, parties) if count is not None else -(-parties * percent // 100)


def able(record, party, region, last):
    """Inspectors who may come to this party."""
    barred = {user for user, away in record["inspectors"] if away}
    barred |= {user for user, what, whom in record["relations"] if (what, whom) in (("party", party), ("region", region))}
    barred |= set(last)
    return [user for user, _ in record["inspectors"] if user not in barred]


def draw(record):
    seed, load, result = record["seed"], {}, []
    shares = {grade: (percent, count) for grade, percent, count in record["strata"]}
    for grade in ORDER:
        if grade not in shares:
            continue
        pot = sorted((p for p in record["parties"] if p[1] == grade), key=lambda p: ticket(seed, "party", p[0]))
        for party, _, region, *last in pot[:quota(*shares[grade], len(pot))]:
            chosen = []
            for _ in range(record["inspectors_per_party"]):
                left = [user for user in able(record, party, region, last) if user not in chosen]
                if not left:
                    return None
                user = min(left, key=lambda u: (load.get(u, 0), ticket(seed, "inspector", party, u)))
                load[user] = load.get(user, 0) + 1
                chosen.append(user)
            result.append([grade, party, *chosen])
    return result


def digest(result):
    return hashlib.sha256("".join(" ".join(line) + "\n" for line in result).encode("ascii")).hexdigest()


def check(path):
    with open(path, encoding="utf-8") as file:
        shown = json.load(file)
    result = draw(shown["input"])
    recorded = [[one["grade"], one["party"], *one["inspectors"]] for one in shown["drawn"]]
    return 0 if result == recorded and digest(result) == shown["result_sha256"] else 1


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(check(sys.argv[1]))
    for line in sys.stdin:
        result = draw(json.loads(line))
        print(json.dumps(None if result is None else [digest(result), result], separators=(",", ":")), flush=True)
