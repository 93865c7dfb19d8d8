#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translations.py finds each kind of fault in a made-up file, and none in a clean one."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_translations


def message(source, translation, kind="", comment="Button", numerus=False):
    note = f"<extracomment>{comment}</extracomment>" if comment else ""
    attribute = f' type="{kind}"' if kind else ""
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in translation) if numerus else translation
    plural = ' numerus="yes"' if numerus else ""
    return f"<message{plural}><source>{source}</source>{note}<translation{attribute}>{inner}</translation></message>"


class CheckTranslations(unittest.TestCase):
    def faults(self, text, language="de"):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / f"nandu_{language}.ts"
            file.write_text(f"<TS><context><name>Page</name>{text}</context></TS>", encoding="utf-8")
            return list(check_translations.check_file(file, language))

    def test_clean(self):
        self.assertEqual(self.faults(message("Send %1.", "Sende %1.")), [])
        self.assertEqual(self.faults(message("%Ln notes", ["Eine Notiz", "%Ln Notizen"], numerus=True)), [])
        self.assertEqual(self.faults(message("Are you sure?", "本当ですか？"), "ja"), [])

    def test_unfinished_and_left_over(self):
        self.assertIn("not finished", self.faults(message("Send", "", "unfinished"))[0])
        self.assertIn("left over", self.faults(message("Send", "Senden", "vanished"))[0])
        self.assertIn("empty", self.faults(message("Send", ""))[0])

    def test_placeholders(self):
        self.assertIn("placeholders none instead of %1", self.faults(message("Send %1", "Senden"))[0])
        self.assertIn("placeholders %1 instead of %L1", self.faults(message("%L1 ms", "%1 ms"))[0])
        self.assertIn("placeholders", self.faults(message("%1 of %2", "%1 von %1"))[0])

    def test_plurals(self):
        self.assertIn("1 plural forms instead of 2", self.faults(message("%Ln notes", ["%Ln Notizen"], numerus=True))[0])
        self.assertIn("placeholders", self.faults(message("%Ln notes", ["Eine Notiz", "Notizen"], numerus=True))[0])
        # One form of Russian is for 1, 21, 31: the number may not be left out.
        self.assertIn("placeholders", self.faults(message("%Ln notes", ["Заметка", "%Ln заметки", "%Ln заметок"], numerus=True), "ru")[0])

    def test_ends(self):
        self.assertIn("ends with", self.faults(message("Sent.", "Gesendet"))[0])
        self.assertIn("ends with", self.faults(message("Send", "Senden."))[0])
        self.assertIn("blank", self.faults(message("Send", "Senden "))[0])

    def test_names_that_stay(self):
        self.assertIn("“Nandu” is not translated", self.faults(message("Nandu is closing", "Das Programm schließt"))[0])
        self.assertIn("“nsec” is not translated", self.faults(message("You have an nsec", "Du hast einen Schlüssel"))[0])

    def test_comment(self):
        self.assertIn("no comment", self.faults(message("Send", "Senden", comment=""))[0])


if __name__ == "__main__":
    unittest.main()
