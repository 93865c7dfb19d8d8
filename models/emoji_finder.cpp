// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/emoji_finder.h"

#include <algorithm>

namespace nandu::models {
namespace {

constexpr int beginningCharsMax = 64;

bool goesOn(QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'-'; }

} // namespace

void EmojiFinder::look(const QString& text, int cursor)
{
    const int end = std::min(cursor, static_cast<int>(text.size()));
    int at = end - 1;
    while (at >= 0 && end - at <= beginningCharsMax && goesOn(text[at]))
        --at;
    // Two letters are the least: a time of day or a smile is no emoji of this kind.
    const bool isBegun = at >= 0 && text[at] == u':' && end - at > 2 && (at == 0 || !goesOn(text[at - 1]));
    const QString beginning = isBegun ? text.mid(at + 1, end - at - 1) : QString();
    QStringList first, within;
    if (isBegun && m_session && m_session->services().emoji) {
        for (const api::EmojiRow& row : m_session->services().emoji->emoji()) {
            if (row.shortcode.startsWith(beginning, Qt::CaseInsensitive))
                first.append(row.shortcode);
            else if (row.shortcode.contains(beginning, Qt::CaseInsensitive))
                within.append(row.shortcode);
        }
    }
    const QStringList codes = (first + within).mid(0, offeredMax);
    m_at = at;
    m_length = end - at;
    if (codes == m_codes)
        return;
    m_codes = codes;
    offerAnew();
}

void EmojiFinder::dismiss()
{
    if (m_codes.isEmpty())
        return;
    m_codes.clear();
    Q_EMIT changed();
}

WordCompletion::Taken EmojiFinder::take(const QString& text, int index)
{
    if (index < 0 || index >= m_codes.size())
        return {text, static_cast<int>(text.size())};
    return put(text, m_at, m_length, u':' + m_codes[index] + QStringLiteral(": "));
}

} // namespace nandu::models
