// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a fake service answers: within the call, or later through the event loop, as the real ones do. GUI thread.
#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>

namespace nandu::fakes {

enum class Answering { AtOnce, Queued };

inline void answer(Answering how, QObject* context, std::function<void()> say)
{
    if (how == Answering::AtOnce)
        say();
    else
        QMetaObject::invokeMethod(context, std::move(say), Qt::QueuedConnection);
}

} // namespace nandu::fakes
