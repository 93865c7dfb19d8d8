// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mention_finder.h"

#include "models/people_question.h"

#include <QRegularExpression>

#include <algorithm>

namespace nandu::models {
namespace {

constexpr int beginningCharsMax = 30;

bool goesOn(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; }

} // namespace

void MentionFinder::setSession(Session* session)
{
    if (m_session && m_session->services().search)
        disconnect(m_session->services().search, nullptr, this, nullptr);
    m_session = session;
    if (!session || !session->services().search)
        return;
    connect(session->services().search, &api::SearchService::peopleFound, this, [this](quint64 generation, const QList<api::ProfileRow>& people) {
        if (generation != m_generation || m_at < 0)
            return;
        m_people = people;
        offerAnew();
    });
}

void MentionFinder::look(const QString& text, int cursor)
{
    int at = std::min(cursor, static_cast<int>(text.size())) - 1;
    while (at >= 0 && cursor - at <= beginningCharsMax && goesOn(text[at]))
        --at;
    const bool isMention = at >= 0 && text[at] == u'@' && (at == 0 || !goesOn(text[at - 1]));
    const QString beginning = isMention ? text.mid(at + 1, cursor - at - 1) : QString();
    const bool isChosen = isMention && m_chosen.contains(u'@' + beginning);
    if (!isMention || isChosen) {
        dismiss();
        return;
    }
    if (at == m_at && beginning == m_beginning)
        return;
    m_at = at;
    m_beginning = beginning;
    m_generation = nextPeopleQuestion();
    if (m_session && m_session->services().search)
        m_session->services().search->findPeople(m_generation, beginning);
}

void MentionFinder::dismiss()
{
    m_at = -1;
    m_beginning.clear();
    if (m_people.isEmpty())
        return;
    m_people.clear();
    Q_EMIT changed();
}

WordCompletion::Taken MentionFinder::take(const QString& text, int index)
{
    if (m_at < 0 || index < 0 || index >= m_people.size())
        return {text, static_cast<int>(text.size())};
    return put(text, m_at, 1 + static_cast<int>(m_beginning.size()), nameFor(m_people[index]) + u' ');
}

// Two people of one name are told apart by the end of their key.
QString MentionFinder::nameFor(const api::ProfileRow& person)
{
    static const QRegularExpression odd(QStringLiteral("[^\\p{L}\\p{N}_.-]+"));
    QString plain = person.handle.isEmpty() ? person.title : person.handle;
    plain = plain.trimmed().replace(odd, QStringLiteral("_")).left(40);
    QString name = u'@' + (plain.isEmpty() ? person.npub.left(12) : plain);
    const auto same = m_chosen.constFind(name);
    if (same != m_chosen.constEnd() && same->key != person.key)
        name += u'_' + person.npub.right(4);
    m_chosen.insert(name, person);
    return name;
}

QString MentionFinder::sent(const QString& shown) const
{
    QString text;
    for (qsizetype at = 0; at < shown.size();) {
        qsizetype end = at + 1;
        if (shown[at] == u'@' && (at == 0 || !goesOn(shown[at - 1]))) {
            while (end < shown.size() && goesOn(shown[end]))
                ++end;
            while (end > at + 1 && !m_chosen.contains(shown.mid(at, end - at)) && shown[end - 1] == u'.')
                --end; // the full stop of a sentence
            const auto person = m_chosen.constFind(shown.mid(at, end - at));
            text += person == m_chosen.constEnd() ? shown.mid(at, end - at) : QStringLiteral("nostr:") + person->npub;
        } else {
            text += shown[at];
        }
        at = end;
    }
    return text;
}

QString MentionFinder::shown(const QString& sent) const
{
    static const QRegularExpression form(QStringLiteral("(?:nostr:)?(?:npub|nprofile)1[02-9ac-hj-np-z]+"));
    if (!m_session || m_chosen.isEmpty())
        return sent;
    QString text = sent;
    qsizetype from = 0;
    for (QRegularExpressionMatch match = form.match(text, from); match.hasMatch(); match = form.match(text, from)) {
        QString bech32 = match.captured();
        bech32.remove(QLatin1String("nostr:"));
        const QString key = m_session->services().links->resolve(QStringLiteral("nostr:") + bech32).id; // an nprofile has relays, too
        const auto person = std::find_if(m_chosen.cbegin(), m_chosen.cend(), [&](const api::ProfileRow& row) { return row.npub == bech32 || row.key == key; });
        const QString name = person == m_chosen.cend() ? match.captured() : person.key();
        text.replace(match.capturedStart(), match.capturedLength(), name);
        from = match.capturedStart() + name.size();
    }
    return text;
}

QMap<QString, QString> MentionFinder::chosen(const QString& shown) const
{
    const QString text = sent(shown);
    QMap<QString, QString> names;
    for (auto person = m_chosen.cbegin(); person != m_chosen.cend(); ++person) {
        if (shown.contains(person.key()) && text.contains(person->npub))
            names.insert(person.key(), person->npub);
    }
    return names;
}

void MentionFinder::know(const QMap<QString, QString>& names)
{
    for (auto name = names.cbegin(); m_session && name != names.cend(); ++name) {
        const QString key = m_session->services().links->resolve(QStringLiteral("nostr:") + name.value()).id;
        if (m_chosen.contains(name.key()) || key.isEmpty() || !name.key().startsWith(u'@'))
            continue; // means somebody else in what is written now: there it stays an npub
        api::ProfileRow person;
        person.key = key;
        person.npub = name.value();
        person.title = name.key().mid(1);
        m_chosen.insert(name.key(), person);
    }
}

QStringList MentionFinder::named(const QString& shown) const
{
    QStringList names;
    for (auto person = m_chosen.cbegin(); person != m_chosen.cend(); ++person) {
        if (sent(shown).contains(person->npub))
            names.append(person->title);
    }
    names.sort();
    return names;
}

} // namespace nandu::models
