// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/error_text.h"

#include <QCoreApplication>

namespace nandu::models {
namespace {

QString sentence(base::ErrorCode code)
{
    using base::ErrorCode;
    const auto say = [](const char* text) { return QCoreApplication::translate("ErrorText", text); };
    switch (code) {
    case ErrorCode::InvalidInput: return say(QT_TRANSLATE_NOOP("ErrorText", "That is not in a form Nandu can use. Check it and try again."));
    case ErrorCode::NotFound: return say(QT_TRANSLATE_NOOP("ErrorText", "This was not found. It may arrive once a relay has it."));
    case ErrorCode::Refused: return say(QT_TRANSLATE_NOOP("ErrorText", "This was refused, and nothing was changed."));
    case ErrorCode::Locked: return say(QT_TRANSLATE_NOOP("ErrorText", "Your key is locked. Unlock it with your password and try again."));
    case ErrorCode::Busy: return say(QT_TRANSLATE_NOOP("ErrorText", "An earlier request still runs. Try again in a moment."));
    case ErrorCode::Unavailable: return say(QT_TRANSLATE_NOOP("ErrorText", "Nothing can be reached right now. Check the network and your relays, then try again."));
    case ErrorCode::TimedOut: return say(QT_TRANSLATE_NOOP("ErrorText", "No answer came in time. Try again."));
    case ErrorCode::Cancelled: return say(QT_TRANSLATE_NOOP("ErrorText", "This was cancelled. Nothing was changed."));
    case ErrorCode::DiskFull: return say(QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Free some space, then try again; nothing is lost."));
    case ErrorCode::PermissionDenied: return say(QT_TRANSLATE_NOOP("ErrorText", "Nandu may not write to its folder. Check the folder's permissions, then try again."));
    case ErrorCode::Corrupt: return say(QT_TRANSLATE_NOOP("ErrorText", "Stored data failed its check and was set aside. It will be fetched again."));
    case ErrorCode::TooNew: return say(QT_TRANSLATE_NOOP("ErrorText", "These files were written by a newer Nandu. Update Nandu to use them."));
    case ErrorCode::TooLarge: return say(QT_TRANSLATE_NOOP("ErrorText", "This is too large. Make it shorter and try again."));
    case ErrorCode::Internal: return say(QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside Nandu. Try again; the log says more."));
    }
    return sentence(ErrorCode::Internal);
}

} // namespace

QString errorText(base::ErrorCode code, const QString& detail)
{
    const QString told = sentence(code);
    const QString reason = detail.simplified().left(200);
    // A refusal is understood only with its reason; the other details are for the log.
    if (code != base::ErrorCode::Refused || reason.isEmpty())
        return told;
    return QCoreApplication::translate("ErrorText", "%1 Reason: %2").arg(told, reason);
}

QString errorText(int code, const QString& detail)
{
    if (code < 0 || code > static_cast<int>(base::ErrorCode::Internal))
        return errorText(base::ErrorCode::Internal, detail);
    return errorText(static_cast<base::ErrorCode>(code), detail);
}

} // namespace nandu::models
