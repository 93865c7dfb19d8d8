// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/engine_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <span>

namespace nandu::models {
namespace {

// Sentences with a value in them, from rooms that know no Qt: found by their form, the values are put into the translation.
constexpr const char* sentencesWithValues[] = {
    //: Error: somebody typed a key as words (BIP-39), %1 is how many words they typed
    QT_TRANSLATE_NOOP("Engine", "A key in words has 12 or 24 of them, and these are %1."),
    //: Error: somebody typed a key as words (BIP-39), %1 is the place of the wrong one
    QT_TRANSLATE_NOOP("Engine", "Word %1 is not in the list of words that such a key is made of. Check its spelling."),
};

constexpr const char* faults[] = {
    //: Why the connection to a relay ended, a line in a list: the relay went silent
    QT_TRANSLATE_NOOP("RelayFault", "it stopped answering"),
    //: Why a relay was not dialled, a line in a list: a stranger's relay must not lead into the home network
    QT_TRANSLATE_NOOP("RelayFault", "its name leads to a private address"),
    //: Why a relay could not be dialled, a line in a list: no computer has this name, or the network does not tell
    QT_TRANSLATE_NOOP("RelayFault", "its name cannot be found"),
    //: Why the connection to a relay failed, a line in a list: %1 seconds without an answer
    QT_TRANSLATE_NOOP("RelayFault", "no answer in %1 s"),
    //: Why the connection to a relay failed, a line in a list: %1 is an HTTP status such as 503
    QT_TRANSLATE_NOOP("RelayFault", "it refused with HTTP %1"),
};

QString translated(const char* context, const QString& english, std::span<const char* const> withValues)
{
    const QString exact = QCoreApplication::translate(context, english.toUtf8().constData());
    if (exact != english)
        return exact;
    for (const char* text : withValues) {
        const QString form = QRegularExpression::escape(QString::fromUtf8(text)).replace(QStringLiteral("\\%1"), QStringLiteral("(.+)"));
        const QRegularExpressionMatch match = QRegularExpression(QRegularExpression::anchoredPattern(form)).match(english);
        if (match.hasMatch())
            return match.lastCapturedIndex() == 0 ? english : QCoreApplication::translate(context, text).arg(match.captured(1));
    }
    return english;
}

QString named(const QHash<QString, const char*>& names, const QString& name)
{
    const char* text = names.value(name);
    return text ? QCoreApplication::translate("EngineWords", text) : name;
}

} // namespace

QString engineSentence(const QString& english)
{
    return translated("Engine", english, sentencesWithValues);
}

QString connectionFaultText(const QString& words)
{
    return translated("RelayFault", words, faults);
}

QString refusalNameText(const QString& name)
{
    static const QHash<QString, const char*> names = {
        //: Why events of a relay were turned away, in a list with counts: longer than allowed
        {QStringLiteral("too-large"), QT_TRANSLATE_NOOP("EngineWords", "Too large")},
        //: Why events of a relay were turned away, in a list with counts: not valid JSON text
        {QStringLiteral("not-json"), QT_TRANSLATE_NOOP("EngineWords", "Not JSON")},
        //: Why events of a relay were turned away, in a list with counts: one field stands in it twice
        {QStringLiteral("duplicate-key"), QT_TRANSLATE_NOOP("EngineWords", "A field twice")},
        //: Why events of a relay were turned away, in a list with counts: a field of the event is not there
        {QStringLiteral("missing-key"), QT_TRANSLATE_NOOP("EngineWords", "A field missing")},
        //: Why events of a relay were turned away, in a list with counts: text where a number should be, and the like
        {QStringLiteral("wrong-type"), QT_TRANSLATE_NOOP("EngineWords", "A field of the wrong type")},
        //: Why events of a relay were turned away, in a list with counts: a number that is too big or too small
        {QStringLiteral("out-of-range"), QT_TRANSLATE_NOOP("EngineWords", "A number out of range")},
        //: Why events of a relay were turned away, in a list with counts: lists in lists in lists
        {QStringLiteral("too-deep"), QT_TRANSLATE_NOOP("EngineWords", "Nested too deeply")},
        //: Why events of a relay were turned away, in a list with counts: more tags than allowed
        {QStringLiteral("too-many-tags"), QT_TRANSLATE_NOOP("EngineWords", "Too many tags")},
        //: Why events of a relay were turned away, in a list with counts: an id or key that is not written as hexadecimal digits
        {QStringLiteral("bad-hex"), QT_TRANSLATE_NOOP("EngineWords", "Bad hexadecimal digits")},
        //: Why events of a relay were turned away, in a list with counts: broken letters (UTF-8 is the encoding)
        {QStringLiteral("bad-utf8"), QT_TRANSLATE_NOOP("EngineWords", "Bad UTF-8")},
        //: Why events of a relay were turned away, in a list with counts: nobody asked the relay for it
        {QStringLiteral("unsolicited"), QT_TRANSLATE_NOOP("EngineWords", "Not asked for")},
        //: Why events of a relay were turned away, in a list with counts: it came when the question was closed already
        {QStringLiteral("late-answer"), QT_TRANSLATE_NOOP("EngineWords", "Answer came late")},
        //: Why events of a relay were turned away, in a list with counts: the event's id is not the hash of it
        {QStringLiteral("bad-id"), QT_TRANSLATE_NOOP("EngineWords", "Wrong id")},
        //: Why events of a relay were turned away, in a list with counts: forged or damaged
        {QStringLiteral("bad-signature"), QT_TRANSLATE_NOOP("EngineWords", "Wrong signature")},
        //: Why events of a relay were turned away, in a list with counts: the check of it crashed, twice
        {QStringLiteral("crashed"), QT_TRANSLATE_NOOP("EngineWords", "The check crashed")},
    };
    return named(names, name);
}

QString slowOperationText(const QString& what)
{
    static const QHash<QString, const char*> names = {
        //: What was slow, in a list of slow operations: writing a batch of events into the database
        {QStringLiteral("commit"), QT_TRANSLATE_NOOP("EngineWords", "Commit")},
        //: What was slow, in a list of slow operations: painting one picture of the window
        {QStringLiteral("frame"), QT_TRANSLATE_NOOP("EngineWords", "Frame")},
    };
    return named(names, what);
}

} // namespace nandu::models
