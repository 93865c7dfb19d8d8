// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/note_links.h"

#include <QRegularExpression>

namespace nandu::models {
namespace {

// What QString::toHtmlEscaped() made of it, back.
QString unescaped(QString text)
{
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    text.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    text.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    return text.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QString spoken(const QString& markup)
{
    QString name = unescaped(markup);
    name.remove(QChar(0x2068)).remove(QChar(0x2069)); // the isolates around it
    return name;
}

} // namespace

void NoteLinks::setStyled(const QString& styled)
{
    if (m_styled == styled)
        return;
    m_styled = styled;
    m_targets.clear();
    m_names.clear();
    m_numbered.clear();
    static const QRegularExpression link(QStringLiteral("<a href=\"([^\"]*)\">(.*?)</a>"));
    qsizetype at = 0;
    for (auto matches = link.globalMatch(styled); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        m_numbered += QStringView(styled).mid(at, match.capturedStart() - at);
        m_numbered += QStringLiteral("<a href=\"%1\">").arg(m_targets.size()) + match.captured(2) + QStringLiteral("</a>");
        m_targets.append(unescaped(match.captured(1)));
        m_names.append(spoken(match.captured(2)));
        at = match.capturedEnd();
    }
    m_numbered += QStringView(styled).mid(at);
    Q_EMIT styledChanged();
}

} // namespace nandu::models
