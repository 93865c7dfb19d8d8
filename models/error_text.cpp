// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/error_text.h"

#include "models/engine_words.h"

#include <QCoreApplication>

namespace nandu::models {
namespace {

QString sentence(base::ErrorCode code)
{
    using base::ErrorCode;
    const auto say = [](const char* text) { return QCoreApplication::translate("ErrorText", text); };
    switch (code) {
    //: Error
    case ErrorCode::InvalidInput: return say(QT_TRANSLATE_NOOP("ErrorText", "That is not in a form Nandu can use. Check it and try again."));
    //: Error: a note or person
    case ErrorCode::NotFound: return say(QT_TRANSLATE_NOOP("ErrorText", "This was not found. It may arrive once a relay has it."));
    //: Error
    case ErrorCode::Refused: return say(QT_TRANSLATE_NOOP("ErrorText", "This was refused, and nothing was changed."));
    //: Error
    case ErrorCode::Locked: return say(QT_TRANSLATE_NOOP("ErrorText", "Your key is locked. Unlock it with your password and try again."));
    //: Error
    case ErrorCode::Busy: return say(QT_TRANSLATE_NOOP("ErrorText", "An earlier request still runs. Try again in a moment."));
    //: Error
    case ErrorCode::Unavailable: return say(QT_TRANSLATE_NOOP("ErrorText", "Nothing can be reached right now. Check the network and your relays, then try again."));
    //: Error
    case ErrorCode::TimedOut: return say(QT_TRANSLATE_NOOP("ErrorText", "No answer came in time. Try again."));
    //: Error
    case ErrorCode::Cancelled: return say(QT_TRANSLATE_NOOP("ErrorText", "This was cancelled. Nothing was changed."));
    //: Error
    case ErrorCode::DiskFull: return say(QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Free some space, then try again; nothing is lost."));
    //: Error
    case ErrorCode::PermissionDenied: return say(QT_TRANSLATE_NOOP("ErrorText", "Nandu may not write to its folder. Check the folder's permissions, then try again."));
    //: Error
    case ErrorCode::Corrupt: return say(QT_TRANSLATE_NOOP("ErrorText", "Stored data failed its check and was set aside. It will be fetched again."));
    //: Error
    case ErrorCode::TooNew: return say(QT_TRANSLATE_NOOP("ErrorText", "These files were written by a newer Nandu. Update Nandu to use them."));
    //: Error
    case ErrorCode::TooLarge: return say(QT_TRANSLATE_NOOP("ErrorText", "This is too large. Make it shorter and try again."));
    //: Error
    case ErrorCode::Internal: return say(QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside Nandu. Try again; the log says more."));
    }
    return sentence(ErrorCode::Internal);
}

bool isSentence(const QString& text)
{
    return text.size() > 1 && !text.front().isLower() && (text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x3002))); // the full stop of Chinese and Japanese
}

} // namespace

QString twoSentences(const QString& first, const QString& second)
{
    //: Two whole sentences after one another
    return QCoreApplication::translate("ErrorText", "%1 %2").arg(first, second);
}

QString errorText(base::ErrorCode code, const QString& detail)
{
    const QString told = sentence(code);
    const QString english = detail.simplified().left(200);
    const QString reason = engineSentence(english);
    // What the engine says in a whole sentence is for people: it knows what to do. The other details are for the log.
    using base::ErrorCode;
    const bool isOfUse = code == ErrorCode::InvalidInput || code == ErrorCode::NotFound || code == ErrorCode::Locked || code == ErrorCode::Unavailable || code == ErrorCode::Refused || code == ErrorCode::TimedOut;
    if (isOfUse && isSentence(reason))
        return reason;
    // A refusal is understood only with its reason.
    if (code != base::ErrorCode::Refused || reason.isEmpty())
        return told;
    //: Error with its reason: %1 is a sentence, %2 the reason
    return QCoreApplication::translate("ErrorText", "%1 Reason: %2").arg(told, reason);
}

QString errorText(int code, const QString& detail)
{
    if (code < 0 || code > static_cast<int>(base::ErrorCode::Internal))
        return errorText(base::ErrorCode::Internal, detail);
    return errorText(static_cast<base::ErrorCode>(code), detail);
}

QString refusalText(api::RelayDelivery::Refusal refusal, const QString& reason)
{
    using Delivery = api::RelayDelivery;
    const auto say = [](const char* text) { return QCoreApplication::translate("ErrorText", text); };
    const QString colon = QStringLiteral(": ");
    const QString told = (reason.contains(colon) ? reason.section(colon, 1) : refusal == Delivery::Other ? reason : QString()).simplified().left(160);
    QString sentence;
    switch (refusal) {
    case Delivery::None: return told;
    //: Why a relay did not take a note
    case Delivery::Blocked: sentence = say(QT_TRANSLATE_NOOP("ErrorText", "This relay does not take notes from you.")); break;
    //: Why a relay did not take a note
    case Delivery::RateLimited: sentence = say(QT_TRANSLATE_NOOP("ErrorText", "This relay wants a pause between notes. Try again later.")); break;
    //: Why a relay did not take a note: "it" is the note
    case Delivery::Invalid: sentence = say(QT_TRANSLATE_NOOP("ErrorText", "This relay finds something wrong with it.")); break;
    //: Why a relay did not take a note; proof of work is computing time spent for it
    case Delivery::ProofOfWork: sentence = say(QT_TRANSLATE_NOOP("ErrorText", "This relay asks for proof of work.")); break;
    //: Why a relay did not take a note
    case Delivery::Restricted: sentence = say(QT_TRANSLATE_NOOP("ErrorText", "Only some people may write to this relay.")); break;
    //: Why a relay did not take a note
    case Delivery::AuthRequired: sentence = say(QT_TRANSLATE_NOOP("ErrorText", "This relay wants to know who you are first.")); break;
    //: Why a relay did not take a note
    case Delivery::Muted: sentence = say(QT_TRANSLATE_NOOP("ErrorText", "Nobody on this relay would see it: you are muted there.")); break;
    //: Why a relay did not take a note
    case Delivery::RelayError: sentence = say(QT_TRANSLATE_NOOP("ErrorText", "This relay had a fault of its own. Try again.")); break;
    //: Why a relay did not take a note
    case Delivery::Other: sentence = say(QT_TRANSLATE_NOOP("ErrorText", "This relay refused it.")); break;
    }
    //: Why a relay did not take a note: %1 is a sentence, %2 the relay's own words
    return told.isEmpty() ? sentence : QCoreApplication::translate("ErrorText", "%1 It says: %2").arg(sentence, told);
}

} // namespace nandu::models
