#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads one hex string a line, writes 1 for deterministic CBOR of the journal's subset and 0 for anything else."""
import sys
import unicodedata


class Refused(Exception):
    pass


def item(data, at, depth, key=False):
    if at >= len(data):
        raise Refused
    major, info = data[at] >> 5, data[at] & 31
    if major == 7:
        if data[at] not in (0xF4, 0xF5, 0xF6):
            raise Refused
        return at + 1
    if info > 27:
        raise Refused
    width = 0 if info < 24 else 1 << (info - 24)
    if at + 1 + width > len(data):
        raise Refused
    value = info if width == 0 else int.from_bytes(data[at + 1:at + 1 + width], "big")
    if width and value < {1: 24, 2: 1 << 8, 4: 1 << 16, 8: 1 << 32}[width]:
        raise Refused
    at += 1 + width
    if major in (0, 1):
        if value >= 1 << 63:
            raise Refused
        return at
    if major in (2, 3):
        if at + value > len(data):
            raise Refused
        if major == 3:
            text = data[at:at + value].decode("utf-8", "strict")
            if "\0" in text or unicodedata.normalize("NFC", text) != text:
                raise Refused
        return at + value
    if major == 6 or key or (value and depth == 16):
        raise Refused
    previous = None
    for _ in range(value):
        if major == 5:
            start = at
            at = item(data, at, depth + 1, key=True)
            if previous is not None and previous >= data[start:at]:
                raise Refused
            previous = data[start:at]
        at = item(data, at, depth + 1)
    return at


def main():
    out = []
    for line in sys.stdin:
        data = bytes.fromhex(line.strip())
        try:
            out.append("1" if item(data, 0, 0) == len(data) else "0")
        except (Refused, UnicodeDecodeError, RecursionError):
            out.append("0")
    sys.stdout.write("".join(out))


main()
