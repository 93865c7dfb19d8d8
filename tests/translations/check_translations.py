#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks .ts files: check_translations.py SOURCE LUPDATE LANGUAGE... [-- LUPDATE'S OPTIONS AND FOLDERS]

Nothing missing, unfinished or left over; the same placeholders as in the English text; as many plural forms as the language
has; the same ends; names that are not translated stay; every text has a comment for translators; and lupdate would change
nothing, so that no text of the sources is missing. Prints each fault and exits 1 if there are any."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

# How many forms Qt asks for, and those that stand for one number only, where the number may be a word or left out.
PLURALS = {
    "en": (2, {0}), "de": (2, {0}), "es": (2, {0}), "pt_BR": (2, set()), "fr": (2, set()),
    "ja": (1, set()), "zh_CN": (1, set()), "ru": (3, set()), "ar": (6, {0, 1, 2}),
}
PLACEHOLDER = re.compile(r"%L?(?:[1-9]|n)")
PATTERN_OF_DATE = re.compile(r"d MMM")
ENDS = {".": ".。", "?": "?？؟", "!": "!！", ":": ":：", "…": "…", ";": ";；؛"}
# Said to a machine or by the protocol: the same in every language.
KEPT = re.compile(r"\b(?:Nandu|Nostr|Blossom|Prometheus|npub1?|nsec1?|ncryptsec1?|NIP-\d+|EOSE|HTTP|JSON|UTF-8|BIP-\d+)\b"
                  r"|\b(?:wss|https|bunker)://[\w./-]*\w|/metrics|nandu --demo|example\.(?:com|org)")


def messages_of(file):
    """(context, text, disambiguation) -> message element."""
    found = {}
    for context in xml.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def check_form(source, form, may_lack_number):
    wanted, given = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(form))
    if may_lack_number:
        wanted, given = ([p for p in some if p[-1] != "n"] for some in (wanted, given))
    if wanted != given:
        yield f"placeholders {' '.join(given) or 'none'} instead of {' '.join(wanted) or 'none'}"
    if form != form.strip():
        yield "begins or ends with a blank"
    if not form.strip():
        yield "empty"
        return
    end = ENDS.get(source[-1])
    if end and form[-1] not in end:
        yield f"ends with “{form[-1]}” where the text ends with “{source[-1]}”"
    if not end and form[-1] in "".join(ENDS.values()) and not PATTERN_OF_DATE.match(source):
        yield f"ends with “{form[-1]}” where the text does not"
    for name in set(KEPT.findall(source)):
        if name not in form:
            yield f"“{name}” is not translated, and is missing"


def check_message(key, message, language):
    count, number_in_word = PLURALS[language]
    source = key[1]
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield "not finished" if translation is None or translation.get("type") == "unfinished" else "left over"
        return
    if not message.findtext("extracomment"):
        yield "has no comment for translators (//: in the source)"
    forms = forms_of(message)
    if message.get("numerus") == "yes" and len(forms) != count:
        yield f"{len(forms)} plural forms instead of {count}"
        return
    for number, form in enumerate(forms):
        is_number_fixed = message.get("numerus") == "yes" and number in number_in_word
        for fault in check_form(source, form, is_number_fixed):
            yield fault


def check_file(file, language):
    for key, message in messages_of(file).items():
        for fault in check_message(key, message, language):
            yield f"{file.name}: {key[0]}: “{key[1]}”: {fault}"


def check_sources(folder, lupdate, languages, arguments):
    """What lupdate would add to or take from a copy of each file."""
    with tempfile.TemporaryDirectory() as work:
        for language in languages:
            file = folder / "resources/translations" / f"nandu_{language}.ts"
            copy = pathlib.Path(work) / file.name
            shutil.copy(file, copy)
            plural = ["-pluralonly"] if language == "en" else []
            subprocess.run([lupdate, *plural, *arguments, "-ts", str(copy)], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            before, after = messages_of(file), messages_of(copy)
            for key in sorted(after.keys() - before.keys()):
                yield f"{file.name}: {key[0]}: “{key[1]}”: is in the sources, not here; run the target update_translations"
            for key in sorted(before.keys() - after.keys()):
                yield f"{file.name}: {key[0]}: “{key[1]}”: is no longer in the sources; run the target update_translations"
            for key in sorted(before.keys() & after.keys()):
                if before[key].findtext("extracomment") != after[key].findtext("extracomment"):
                    yield f"{file.name}: {key[0]}: “{key[1]}”: has another comment in the sources; run the target update_translations"


def main(arguments):
    options = arguments[arguments.index("--") + 1:] if "--" in arguments else []
    folder, lupdate, *languages = arguments[:arguments.index("--")] if options else arguments
    folder = pathlib.Path(folder)
    faults = []
    for language in languages:
        faults += check_file(folder / "resources/translations" / f"nandu_{language}.ts", language)
    if options:
        faults += check_sources(folder, lupdate, languages, options)
    print("\n".join(faults) or f"{len(languages)} languages are complete")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
