// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A number whose figures are equally wide, so that it does not tremble when it changes.
import QtQuick

Label {
    font.family: Theme.figures
}
