// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relay_text.h"

#include <QCoreApplication>

namespace nandu::models {

namespace {
QString say(const char* text) { return QCoreApplication::translate("RelayText", text); }
} // namespace

QString relayStateText(const api::RelayRow& relay)
{
    switch (relay.state) {
    //: State of a relay
    case api::RelayRow::Off: return say(QT_TRANSLATE_NOOP("RelayText", "Off"));
    //: State of a relay
    case api::RelayRow::Connecting: return say(QT_TRANSLATE_NOOP("RelayText", "Connecting"));
    //: State of a relay
    case api::RelayRow::Connected: return say(QT_TRANSLATE_NOOP("RelayText", "Connected"));
    case api::RelayRow::Waiting:
        //: State of a relay, %L1 seconds
        return relay.retryInS > 0 ? say(QT_TRANSLATE_NOOP("RelayText", "Next try in %L1 s")).arg(relay.retryInS) :
            //: State of a relay: until the next try to connect
            say(QT_TRANSLATE_NOOP("RelayText", "Waiting"));
    //: State of a relay: the queue of events is full
    case api::RelayRow::Paused: return say(QT_TRANSLATE_NOOP("RelayText", "Paused until the queue has room"));
    }
    return {};
}

} // namespace nandu::models
