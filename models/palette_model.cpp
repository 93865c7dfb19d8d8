// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palette_model.h"

#include "models/people_question.h"
#include "models/row_list.h"

#include <algorithm>

namespace nandu::models {
namespace {

constexpr qsizetype peopleMax = 8;

bool isSecret(const QString& text) { return text.contains(QLatin1String("nsec1"), Qt::CaseInsensitive); }

// 0: the words begin so; 1: one of them does; 2: all that is typed stands somewhere in them; -1: it does not.
int closeness(const QString& words, const QString& typed)
{
    const QString all = words.toCaseFolded();
    if (all.startsWith(typed))
        return 0;
    if (all.contains(u' ' + typed))
        return 1;
    const QStringList parts = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&all](const QString& part) { return all.contains(part); }) ? 2 : -1;
}

} // namespace

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole: return int(row.kind);
    case Qt::DisplayRole:
    case WordsRole: return row.words;
    case DetailRole: return row.detail;
    case IconRole: return row.icon;
    case PersonRole: return QVariant::fromValue(row.person);
    default: return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{KindRole, "kind"}, {WordsRole, "words"}, {DetailRole, "detail"}, {IconRole, "iconName"}, {PersonRole, "person"}};
}

void PaletteModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session && m_session->services().search)
        disconnect(m_session->services().search, nullptr, this, nullptr);
    m_session = session;
    if (session && session->services().search) {
        connect(session->services().search, &api::SearchService::peopleFound, this, [this](quint64 question, const QList<api::ProfileRow>& people) {
            if (question != m_question)
                return;
            m_people = people.mid(0, peopleMax);
            look();
        });
    }
    look();
    Q_EMIT sessionChanged();
}

void PaletteModel::setCommands(const QVariantList& commands)
{
    if (m_commands == commands)
        return;
    m_commands = commands;
    look();
    Q_EMIT commandsChanged();
}

void PaletteModel::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_people.clear();
    m_question = nextPeopleQuestion(); // before the question: it may be answered at once
    const QString typed = text.trimmed();
    const QString beginning = typed.startsWith(u'@') ? typed.mid(1) : typed;
    look();
    setCurrent(0);
    if (!beginning.isEmpty() && !isSecret(beginning) && m_session && m_session->services().search)
        m_session->services().search->findPeople(m_question, beginning);
    Q_EMIT textChanged();
}

void PaletteModel::setCurrent(int current)
{
    const int rows = count();
    const int wanted = rows == 0 ? 0 : (current % rows + rows) % rows;
    if (wanted == m_current)
        return;
    m_current = wanted;
    Q_EMIT currentChanged();
}

void PaletteModel::choose(int row)
{
    if (row < 0 || row >= count())
        return;
    const Row chosen = m_rows[static_cast<std::size_t>(row)];
    switch (chosen.kind) {
    case Command: Q_EMIT commandChosen(chosen.subject); break;
    case Person: Q_EMIT profileRequested(chosen.subject); break;
    case Link: Q_EMIT linkChosen(chosen.subject); break;
    case Search: Q_EMIT searchRequested(chosen.subject); break;
    }
}

void PaletteModel::addLink(std::vector<Row>& rows) const
{
    const QString typed = m_text.trimmed();
    if (typed.isEmpty() || !m_session || !m_session->services().links)
        return;
    const bool isHashtag = typed.size() > 1 && typed.startsWith(u'#');
    const QString link = isHashtag ? QStringLiteral("hashtag:") + typed.mid(1) : typed;
    const api::LinkTarget target = m_session->services().links->resolve(link);
    Row row{QStringLiteral("link"), Link, link, {}, {}, QStringLiteral("link"), {}};
    switch (target.kind) {
    case api::LinkTarget::Nothing: return;
    case api::LinkTarget::Note:
        //: a line of the palette (Ctrl+K), for a note whose name was pasted
        row.words = tr("Open this note");
        break;
    case api::LinkTarget::Profile:
        //: a line of the palette (Ctrl+K), for a person whose npub was pasted
        row.words = tr("Open this profile");
        break;
    case api::LinkTarget::Web:
        //: a line of the palette (Ctrl+K), for a web address; %1 is its host
        row.words = tr("Open %1").arg(target.host);
        break;
    case api::LinkTarget::Hashtag:
        //: a line of the palette (Ctrl+K); %1 is a hashtag without the #
        row.words = tr("Notes with #%1").arg(target.id);
        row.icon = QStringLiteral("hash");
        break;
    }
    rows.push_back(row);
}

void PaletteModel::addCommands(std::vector<Row>& rows) const
{
    const QString typed = m_text.trimmed().toCaseFolded();
    for (const int wanted : {0, 1, 2}) {
        for (const QVariant& given : m_commands) {
            const QVariantMap command = given.toMap();
            const QString words = command.value(QStringLiteral("words")).toString();
            const QString name = command.value(QStringLiteral("name")).toString();
            if (closeness(words, typed) == wanted)
                rows.push_back({QStringLiteral("command:") + name, Command, name, words, command.value(QStringLiteral("keys")).toString(),
                    command.value(QStringLiteral("icon")).toString(), {}});
        }
    }
}

void PaletteModel::look()
{
    std::vector<Row> rows;
    addLink(rows);
    addCommands(rows);
    for (const api::ProfileRow& person : std::as_const(m_people))
        rows.push_back({QStringLiteral("person:") + person.key, Person, person.key, person.title, person.nip05.isEmpty() ? person.shortNpub : person.nip05, {}, person});
    const QString typed = m_text.trimmed();
    const bool isOpened = !rows.empty() && rows.front().kind == Link;
    if (!typed.isEmpty() && !isOpened && !isSecret(typed)) {
        //: the last line of the palette (Ctrl+K); %1 is what was typed
        rows.push_back({QStringLiteral("search"), Search, typed, tr("Search for “%1”").arg(typed), {}, QStringLiteral("search"), {}});
    }
    const int was = count();
    RowList<PaletteModel, Row>::sync(*this, m_rows, std::move(rows), [](const Row& row) { return row.id; },
        [](const Row& before, const Row& now) { return before == now ? QList<int>() : QList<int>{KindRole, WordsRole, DetailRole, IconRole, PersonRole}; });
    if (m_current >= count())
        setCurrent(0);
    if (count() != was)
        Q_EMIT countChanged();
}

} // namespace nandu::models
