#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_layers.py finds each kind of fault in a small made-up tree, and none in a clean one."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_layers


class CheckLayers(unittest.TestCase):
    def faults(self, files):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in files.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text)
            return list(check_layers.faults(root))

    def test_clean_tree(self):
        self.assertEqual(self.faults({"engine/nostr/a.h": '#include "engine/base/b.h"\n', "engine/base/b.h": "\n"}), [])

    def test_upward_include(self):
        self.assertIn("base may not see store", self.faults({"engine/base/a.h": '#include "engine/store/b.h"\n'})[0])

    def test_siblings(self):
        self.assertIn("store may not see ingest", self.faults({"engine/store/a.h": '#include "engine/ingest/b.h"\n'})[0])

    def test_qt_below_net(self):
        self.assertIn("no Qt", self.faults({"engine/ingest/a.h": "#include <QString>\n"})[0])

    def test_models_see_api_only(self):
        self.assertIn("not store", self.faults({"models/a.h": '#include "engine/store/b.h"\n'})[0])

    def test_long_file(self):
        self.assertIn("longer than", self.faults({"engine/base/a.cpp": "\n" * 401})[0])

    def test_text_without_format(self):
        self.assertIn("textFormat", self.faults({"ui/A.qml": "Item {\n    Text {\n        text: x\n    }\n}\n"})[0])
        self.assertEqual(self.faults({"ui/A.qml": "Text {\n    text: x\n    textFormat: Text.PlainText\n}\n"}), [])
        self.assertEqual(self.faults({"ui/A.qml": "import QtQuick\nLabel {\n    text: x\n}\n"}), [])
        self.assertIn("textFormat", self.faults({"ui/A.qml": "import QtQuick.Controls\nLabel {\n    text: x\n}\n"})[0])
        self.assertIn("textFormat", self.faults({"ui/A.qml": "T.TextArea {\n    text: x\n}\n"})[0])

    def test_signing(self):
        self.assertIn("signs", self.faults({"engine/net/a.cpp": "    m_signer->sign(what);\n"})[0])
        self.assertIn("signs", self.faults({"models/a.cpp": "    signEvent(what, keys);\n"})[0])
        self.assertEqual(self.faults({"engine/sync/publisher.cpp": "    m_parts.signer->sign(what);\n"}), [])

    def test_path_that_does_not_exist(self):
        self.assertIn("does not exist", self.faults({"docs/architecture.md": "see `engine/nowhere/`\n"})[0])


if __name__ == "__main__":
    unittest.main()
