#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a string of the sources has no finished translation.

usage: complete.py TREE LUPDATE
Runs lupdate into copies of the translation files, then looks up every string it found in the files as they are committed:
missing, unfinished, vanished, empty, and lost or invented place markers (%1, %n) are named one a line.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

MARKERS = re.compile(r"%L?(?:\d{1,2}|n)")


def messages(path):
    """{(context, source, comment): (state, [translations])} of one .ts file."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = ["".join(form.itertext()) for form in translation.iter("numerusform")]
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = (translation.get("type", ""), forms or [translation.text or ""])
    return found


def fresh_messages(tree, lupdate, committed, extra):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / committed.name
        shutil.copyfile(committed, copy)
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-extensions", "cpp,h,ui", "src", "ui", *extra,
                        "-ts", str(copy)], cwd=tree, check=True)
        return messages(copy)


def problem_of(key, committed):
    if key not in committed:
        return "missing"
    state, forms = committed[key]
    if state:
        return state
    if not all(form.strip() for form in forms):
        return "empty"
    wanted = set(MARKERS.findall(key[1])) - {"%n"}
    if any(wanted != set(MARKERS.findall(form)) - {"%n"} for form in forms):
        return "other place markers"
    return ""


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    tree, lupdate = pathlib.Path(arguments[0]), arguments[1]
    count = failures = 0
    for language, extra in (("zh_CN", []), ("en", ["-pluralonly"])):
        path = tree / "translations" / f"chengcai_{language}.ts"
        committed = messages(path)
        for key in sorted(fresh_messages(tree, lupdate, path, extra)):
            count += 1
            if problem := problem_of(key, committed):
                failures += 1
                print(f"{language}: {problem}: {key[0]}: {key[1]!r}")
    print(f"{count} strings, {failures} without a finished translation (packaging/update-translations adds new ones)")
    return 1 if failures or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
