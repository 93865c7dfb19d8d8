// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One complete set of colour roles. Every role is required: a forgotten one is an error, not a black rectangle.
import QtQuick

QtObject {
    required property color background // the desk: rail, context column
    required property color surface    // the sheet notes are written on
    required property color raised     // fields, cards, chips
    required property color text
    required property color muted
    required property color outline    // hairlines; decoration only
    required property color border     // edges of controls, 3:1
    required property color accent
    required property color accentInk
    required property color accentPressed
    required property color accentSoft // selected rows, chips
    required property color like
    required property color repost
    required property color zap
    required property color danger
    required property color dangerInk
    required property color second     // second line of a chart
    required property color hover      // laid over what lies below
    required property color pressed
    required property color shade      // behind sheets
    required property color tip
    required property color tipInk
}
