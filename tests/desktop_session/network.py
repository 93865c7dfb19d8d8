# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People and notes of the made-up network that the program has stored, with their names of NIP-19."""

import json

from session import wait_for

LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
STEPS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def people(session, count):
    """(npub1..., name) of some people whose names the keyboard has letters for."""

    def look():
        profiles = [(event["pubkey"], json.loads(event["content"])["display_name"]) for event in stored(session, 0, 100)]
        return [(bech32("npub", bytes.fromhex(key)), name) for key, name in profiles if name.isascii()]

    return wait_for(f"{count} people in the store", lambda: len(look()) >= count and look())[:count]


def notes(session, count):
    """(note1..., text) of some notes."""
    found = wait_for(f"{count} notes in the store", lambda: len(stored(session, 1, count)) == count and stored(session, 1, count))
    return [(bech32("note", bytes.fromhex(event["id"])), event["content"]) for event in found]


def stored(session, kind, count):
    return [json.loads(line) for line in session.stored("query", json.dumps({"kinds": [kind], "limit": count})).splitlines()]


def bech32(prefix, data):
    fives = -(-len(data) * 8 // 5)
    number = int.from_bytes(data, "big") << fives * 5 - len(data) * 8
    values = [number >> 5 * (fives - 1 - i) & 31 for i in range(fives)]
    check = 1
    for value in [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + values + [0] * 6:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for i, step in enumerate(STEPS):
            check ^= step if top >> i & 1 else 0
    check ^= 1
    return prefix + "1" + "".join(LETTERS[value] for value in values + [check >> 5 * (5 - i) & 31 for i in range(6)])
