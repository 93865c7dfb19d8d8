// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/list_service_impl.h"

#include "engine/base/relay_url.h"
#include "engine/nostr/blossom.h"
#include "engine/nostr/kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace nandu::client {

namespace {

using base::ErrorCode;
namespace kinds = nostr::kinds;

api::ListEntry rowOf(const accounts::Entry& entry)
{
    return {QString::fromStdString(entry.name), QString::fromStdString(entry.value), QString::fromStdString(entry.extra), entry.isPrivate};
}

QList<api::ListEntry> rowsOf(const std::vector<accounts::Entry>& entries)
{
    QList<api::ListEntry> rows;
    rows.reserve(static_cast<qsizetype>(entries.size()));
    for (const accounts::Entry& entry : entries)
        rows.append(rowOf(entry));
    return rows;
}

QString hexOf(const std::optional<base::EventId>& id) { return id ? QString::fromStdString(id->hex()) : QString(); }

accounts::ListAddress addressOf(int kind, const QString& identifier) { return {static_cast<std::uint16_t>(kind), identifier.toStdString()}; }

QList<api::ListVersionRow> versionRows(const sync::ListHistory& history)
{
    QList<api::ListVersionRow> rows;
    for (std::size_t i = 0; i < history.rows.size(); ++i) {
        const auto& [version, entries] = history.rows[i];
        const std::vector<accounts::Entry> before = i + 1 < history.rows.size() ? history.rows[i + 1].entries : std::vector<accounts::Entry>();
        api::ListVersionRow row;
        row.versionId = QString::fromStdString(version.event.id.hex());
        row.writtenAt = version.event.createdAt;
        row.savedAt = version.savedAt;
        row.entries = static_cast<int>(entries.size());
        row.added = static_cast<int>(accounts::missingIn(before, entries).size());
        row.removed = static_cast<int>(accounts::missingIn(entries, before).size());
        row.isOurs = version.isOurs;
        row.isNewest = i == 0;
        row.program = QString::fromStdString(std::string(version.event.tags.first("client"))).left(40);
        rows.append(row);
    }
    return rows;
}

} // namespace

void ListServiceImpl::setSession(std::shared_ptr<PublishSession> session, bool isNewAccount)
{
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    m_session = std::move(session);
    m_isNewAccount = isNewAccount;
    const auto known = std::exchange(m_lists, {});
    for (const auto& [address, state] : known)
        Q_EMIT listChanged(address.first, address.second);
    if (!m_session)
        return;
    const PublishSession* current = m_session.get(); // what an earlier one said may still be on its way
    connect(current, &PublishSession::listChanged, this, [this, current](const sync::ListView& view) {
        if (m_session.get() == current)
            takeView(view);
    });
    connect(current, &PublishSession::questionAsked, this, [this, current](const sync::ListQuestion& question) {
        if (m_session.get() == current)
            takeQuestion(question);
    });
    connect(current, &PublishSession::lossNoticed, this, [this, current](const sync::ListLoss& loss) {
        if (m_session.get() == current)
            Q_EMIT noticed({loss.list.kind, QString::fromStdString(loss.list.d), hexOf(loss.version), rowsOf(loss.lost)});
    });
    connect(current, &PublishSession::editDropped, this, [this, current](int code, const QString& why) {
        if (m_session.get() == current)
            Q_EMIT failed(0, code, why);
    });
}

void ListServiceImpl::takeQuestion(const sync::ListQuestion& asked)
{
    api::ListQuestion question;
    question.question = asked.number;
    question.kind = asked.list.kind;
    question.identifier = QString::fromStdString(asked.list.d);
    question.reason = static_cast<api::ListQuestion::Reason>(asked.reason);
    question.before = static_cast<int>(asked.before);
    question.after = static_cast<int>(asked.after);
    question.removed = rowsOf(asked.removed);
    question.ourId = hexOf(asked.ours);
    question.theirId = hexOf(asked.theirs);
    Q_EMIT questionAsked(question);
}

void ListServiceImpl::takeView(const sync::ListView& view)
{
    const auto address = std::make_pair(static_cast<int>(view.list.kind), QString::fromStdString(view.list.d));
    m_lists[address] = {address.first, address.second, rowsOf(view.entries), view.isKnown || m_isNewAccount, view.hasUnreadablePrivate, static_cast<int>(view.waitingEdits)};
    Q_EMIT listChanged(address.first, address.second);
}

api::RequestId ListServiceImpl::setMuted(const QString& name, const QString& value, bool on, bool isPrivate)
{
    const bool isId = name == QStringLiteral("p") || name == QStringLiteral("e");
    const bool isText = name == QStringLiteral("t") || name == QStringLiteral("word");
    if ((!isId && !isText) || value.trimmed().isEmpty() || (isId && !base::PubKey::fromHex(value.toStdString())))
        //: Error when a list is changed
        return failLater(ErrorCode::InvalidInput, QCoreApplication::translate("Engine", "This cannot be muted."));
    return setEntry({kinds::muteList, {}}, {name, isText ? value.trimmed().toLower() : value}, on, isPrivate);
}

api::RequestId ListServiceImpl::setBookmarked(const QString& noteId, bool on, bool isPrivate)
{
    if (!base::EventId::fromHex(noteId.toStdString()))
        //: Error when a list is changed
        return failLater(ErrorCode::InvalidInput, QCoreApplication::translate("Engine", "This is not a note."));
    return setEntry({kinds::bookmarks, {}}, {QStringLiteral("e"), noteId}, on, isPrivate);
}

api::RequestId ListServiceImpl::setInPeopleList(const QString& identifier, const QString& key, bool on, bool isPrivate)
{
    if (!base::PubKey::fromHex(key.toStdString()) || identifier.isEmpty())
        //: Error when a list is changed
        return failLater(ErrorCode::InvalidInput, QCoreApplication::translate("Engine", "This is not a person."));
    return setEntry({kinds::peopleList, identifier.toStdString()}, {QStringLiteral("p"), key}, on, isPrivate);
}

api::RequestId ListServiceImpl::setRelay(const QString& url, bool read, bool write)
{
    const auto parsed = base::RelayUrl::parse(url.toStdString());
    if (!parsed)
        //: Error when a list is changed
        return failLater(ErrorCode::InvalidInput, QCoreApplication::translate("Engine", "This is not the address of a relay."));
    QStringList tag{QStringLiteral("r"), QString::fromStdString(parsed->text())};
    if (read != write)
        tag.append(read ? QStringLiteral("read") : QStringLiteral("write"));
    return setEntry({kinds::relayList, {}}, tag, read || write, false);
}

api::RequestId ListServiceImpl::setMediaServer(const QString& url, bool on)
{
    const auto server = nostr::parseMediaServer(url.trimmed().toStdString());
    if (!server && on)
        return failLater(server.error().code, QString::fromStdString(server.error().detail));
    return setEntry({kinds::mediaServers, {}}, {QStringLiteral("server"), server && on ? QString::fromStdString(*server) : url}, on, false);
}

api::RequestId ListServiceImpl::setProfile(const QMap<QString, QString>& fields)
{
    accounts::ListEdit change;
    change.list = {kinds::profile, {}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        change.fields[field.key().toStdString()] = nostr::withoutControlCharacters(field.value().toStdString());
    return edit(std::move(change));
}

api::RequestId ListServiceImpl::setEntry(accounts::ListAddress list, const QStringList& tag, bool on, bool isPrivate)
{
    accounts::ListEdit change;
    change.list = std::move(list);
    nostr::TagList& tags = !on ? change.remove : isPrivate ? change.addPrivate : change.add;
    for (const QString& value : tag)
        tags.appendValue(value.toStdString());
    tags.endTag();
    return edit(std::move(change));
}

api::RequestId ListServiceImpl::edit(accounts::ListEdit change)
{
    if (!m_session)
        //: Error when a list is changed
        return failLater(ErrorCode::Locked, QCoreApplication::translate("Engine", "This account is read only here: its secret key is not on this machine."));
    if (const nostr::Leak leak = m_session->leakIn(accounts::toJson(change)); leak != nostr::Leak::None)
        return failLater(ErrorCode::Refused, QString::fromStdString(sync::leakSentence(leak))); // before it is kept (security K5)
    const api::RequestId request = ++m_lastRequest;
    const auto say = [this, request, session = m_session.get()](const base::Result<void>& done) { session->onGuiThread([this, request, done] { report(request, done); }); };
    m_session->inside([change = std::move(change), say](const PublishSession::Inside& in) { in.lists.edit(change, say); }, say);
    return request;
}

api::RequestId ListServiceImpl::restoreVersion(const QString& versionId, bool onlyLost)
{
    const auto id = base::EventId::fromHex(versionId.toStdString());
    if (!id || !m_session)
        //: Error when a list is changed
        return failLater(ErrorCode::NotFound, QCoreApplication::translate("Engine", "This version is not kept here."));
    const api::RequestId request = ++m_lastRequest;
    const auto say = [this, request, session = m_session.get()](const base::Result<void>& done) { session->onGuiThread([this, request, done] { report(request, done); }); };
    m_session->inside([id, onlyLost, say](const PublishSession::Inside& in) { in.lists.restore(*id, onlyLost, say); }, say);
    return request;
}

void ListServiceImpl::answer(quint64 question, bool goOn)
{
    if (m_session)
        m_session->inside([question, goOn](const PublishSession::Inside& in) { in.lists.answer(question, goOn); });
}

api::ListState ListServiceImpl::list(int kind, const QString& identifier) const
{
    const auto known = m_lists.find({kind, identifier});
    if (known != m_lists.end())
        return known->second;
    api::ListState none;
    none.kind = kind;
    none.identifier = identifier;
    none.isKnown = m_isNewAccount;
    return none;
}

QList<api::ListState> ListServiceImpl::lists() const
{
    QList<api::ListState> all;
    for (const auto& [address, state] : m_lists)
        all.append(state);
    return all;
}

void ListServiceImpl::readVersions(int kind, const QString& identifier)
{
    if (!m_session)
        return;
    m_session->inside([this, kind, identifier, session = m_session.get()](const PublishSession::Inside& in) {
        in.lists.readHistory(addressOf(kind, identifier), [this, kind, identifier, session](const sync::ListHistory& history) {
            session->onGuiThread([this, kind, identifier, rows = versionRows(history)] { Q_EMIT versionsRead(kind, identifier, rows); });
        });
    });
}

void ListServiceImpl::compare(const QString& olderId, const QString& newerId)
{
    const auto older = base::EventId::fromHex(olderId.toStdString()), newer = base::EventId::fromHex(newerId.toStdString());
    if (!m_session || !older || !newer)
        return;
    m_session->inside([this, older, newer, olderId, newerId, session = m_session.get()](const PublishSession::Inside& in) {
        const auto version = in.userDb.listVersion(*newer);
        if (!version || !*version)
            return;
        in.lists.readHistory(accounts::listAddressOf((*version)->event), [=, this](const sync::ListHistory& history) {
            std::vector<accounts::Entry> before, after;
            for (const auto& row : history.rows) {
                if (row.version.event.id == *older)
                    before = row.entries;
                if (row.version.event.id == *newer)
                    after = row.entries;
            }
            const api::ListDifference difference{olderId, newerId, rowsOf(accounts::missingIn(before, after)), rowsOf(accounts::missingIn(after, before))};
            session->onGuiThread([this, difference] { Q_EMIT compared(difference); });
        });
    });
}

void ListServiceImpl::report(api::RequestId request, const base::Result<void>& done)
{
    if (done)
        Q_EMIT saved(request);
    else
        Q_EMIT failed(request, static_cast<int>(done.error().code), QString::fromStdString(done.error().detail));
}

api::RequestId ListServiceImpl::failLater(base::ErrorCode code, const QString& why)
{
    const api::RequestId request = ++m_lastRequest;
    QMetaObject::invokeMethod(this, [this, request, code, why] { Q_EMIT failed(request, static_cast<int>(code), why); }, Qt::QueuedConnection);
    return request;
}

} // namespace nandu::client
