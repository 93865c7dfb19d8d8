// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/made_up_own.h"

#include "tests/fakes/made_up_notes.h"

#include <QDateTime>

#include <algorithm>

namespace nandu::fakes {
namespace {

using api::NoteDelivery;
using api::RelayDelivery;

RelayDelivery at(const char* relay, RelayDelivery::State state, RelayDelivery::Refusal refusal = RelayDelivery::None, const char* reason = "")
{
    RelayDelivery row;
    row.relay = QStringLiteral("wss://") + QString::fromUtf8(relay) + u'/';
    row.state = state;
    row.refusal = refusal;
    row.reason = QString::fromUtf8(reason);
    return row;
}

api::OutboxRow outgoing(int number, int kind, const char* text, NoteDelivery::State state, const QList<RelayDelivery>& relays)
{
    api::OutboxRow row;
    row.eventId = madeUpId(9'000 + number);
    row.kind = kind;
    row.text = QString::fromUtf8(text);
    row.writtenAt = QDateTime::currentSecsSinceEpoch() - number * 340;
    row.delivery.state = state;
    row.delivery.relays = relays;
    row.delivery.targets = static_cast<int>(relays.size());
    for (const RelayDelivery& relay : relays)
        row.delivery.accepted += relay.state == RelayDelivery::Accepted;
    return row;
}

QList<api::OutboxRow> outbox(bool hasHeld)
{
    QList<api::OutboxRow> rows;
    if (hasHeld) {
        rows.append(outgoing(1, 1, "Written a moment ago, and not sent yet.", NoteDelivery::Sending,
            {at("relay.one.example", RelayDelivery::Queued), at("relay.two.example", RelayDelivery::Queued)}));
        rows.last().delivery.undoUntilMs = QDateTime::currentMSecsSinceEpoch() + 60'000;
    }
    rows.append(outgoing(2, 1, "The ferry leaves at seven, bring something warm. The last time we were out there the wind came round at noon and nobody had thought of a second jumper.",
        NoteDelivery::Sending, {at("relay.one.example", RelayDelivery::Accepted), at("relay.two.example", RelayDelivery::Sent),
            at("inbox.of.somebody.example", RelayDelivery::Queued, RelayDelivery::RateLimited, "rate-limited: slow down")}));
    rows.append(outgoing(3, 1, "Nobody wanted this one.", NoteDelivery::Failed,
        {at("relay.one.example", RelayDelivery::Refused, RelayDelivery::ProofOfWork, "pow: difficulty 8 is less than 24"),
            at("paid.example", RelayDelivery::Refused, RelayDelivery::Restricted, "restricted: members only"), at("gone.example", RelayDelivery::NoAnswer)}));
    rows.append(outgoing(4, 5, "", NoteDelivery::Delivered, {at("relay.one.example", RelayDelivery::Accepted), at("relay.two.example", RelayDelivery::Accepted),
        at("inbox.of.somebody.example", RelayDelivery::Accepted), at("gone.example", RelayDelivery::NoAnswer)}));
    rows.append(outgoing(5, 3, "", NoteDelivery::Delivered, {at("relay.one.example", RelayDelivery::Accepted), at("forgets.example", RelayDelivery::NotStored)}));
    return rows;
}

api::NoticeRow notice(int number, api::NoticeRow::Type type, int person, int note, qint64 ago)
{
    static const char* const words[] = {"First frost on the roof this morning. The bees stayed in; I stayed out.",
        "The ferry leaves at seven, bring something warm. The last time we were out there the wind came round at noon and nobody had thought of a second jumper.",
        "Is there a word for the smell of a library that is being moved?"};
    api::NoticeRow row;
    row.eventId = madeUpId(20'000 + number);
    row.type = type;
    row.person = madeUpPerson(person);
    row.noteId = type == api::NoticeRow::Follow ? QString() : madeUpId(note);
    row.noteText = type == api::NoticeRow::Follow ? QString() : QString::fromUtf8(words[note % 3]);
    row.at = QDateTime::currentSecsSinceEpoch() - ago;
    row.isNew = ago < 4'000;
    return row;
}

QList<api::NoticeRow> notices()
{
    using Row = api::NoticeRow;
    QList<Row> rows = {notice(1, Row::Reply, 3, 41, 60)};
    for (int i = 0; i < 14; ++i) {
        rows.append(notice(10 + i, Row::Reaction, i, 30, 300 + i));
        rows.last().emoji = i % 5 == 4 ? QStringLiteral("🤙") : QStringLiteral("+");
    }
    rows.append(notice(40, Row::Zap, 5, 30, 900));
    rows.last().sats = 2'100;
    rows.append(notice(41, Row::Mention, 2, 43, 1'500));
    rows.append(notice(42, Row::Follow, 6, 0, 3'000));
    rows.append(notice(43, Row::Follow, 7, 0, 3'100));
    rows.append(notice(44, Row::Repost, 1, 31, 9'000));
    rows.append(notice(45, Row::Repost, 4, 31, 9'100));
    rows.append(notice(46, Row::Quote, 4, 32, 20'000));
    rows.append(notice(47, Row::Reaction, 8, 32, 90'000));
    rows.last().emoji = QStringLiteral("+");
    return rows;
}

void showLists(FakeListService& lists)
{
    const auto add = [&](int kind, const char* name, int count) {
        api::ListState list;
        list.kind = kind;
        list.isKnown = true;
        for (int i = 0; i < count; ++i) {
            const QString value = kind == 10'002 ? QStringLiteral("wss://relay.%1.example").arg(i) : kind == 10'003 ? madeUpId(30 + i) : madeUpPerson(i).key;
            list.entries.append({QString::fromUtf8(name), value, {}, kind == 10'000});
        }
        lists.known.insert(kind, list);
    };
    add(3, "p", 12);
    add(10'000, "p", 2);
    lists.known[10'000].entries.append({QStringLiteral("word"), QStringLiteral("giveaway"), {}, true});
    lists.known[10'000].entries.append({QStringLiteral("t"), QStringLiteral("sponsored"), {}, true});
    lists.known[10'000].entries.append({QStringLiteral("e"), madeUpId(77), {}, true});
    add(10'002, "r", 3);
    add(10'003, "e", 4);
    lists.known[3].waitingEdits = 1;
    api::ListState profile;
    profile.isKnown = true;
    profile.entries = {{QStringLiteral("name"), QStringLiteral("marisol"), {}, false}, {QStringLiteral("about"), QStringLiteral("Bees, boats, and books about both."), {}, false},
        {QStringLiteral("picture"), QStringLiteral("https://pictures.example.org/marisol.jpg"), {}, false}};
    lists.known.insert(0, profile);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    lists.versions.clear();
    const int sizes[] = {12, 3, 214, 213, 180};
    for (int i = 0; i < 5; ++i) {
        api::ListVersionRow row;
        row.versionId = madeUpId(500 + i);
        row.writtenAt = row.savedAt = now - i * 90'000;
        row.entries = sizes[i];
        row.added = i == 4 ? 180 : std::max(0, sizes[i] - sizes[i + 1]);
        row.removed = i == 4 ? 0 : std::max(0, sizes[i + 1] - sizes[i]);
        row.isOurs = i != 1;
        row.isNewest = i == 0;
        row.program = i == 1 ? QStringLiteral("Hasty") : QString();
        lists.versions[3].append(row);
    }
    lists.difference.removed.clear();
    for (int i = 0; i < 9; ++i)
        lists.difference.removed.append({QStringLiteral("p"), madeUpPerson(i).key, {}, false});
    lists.difference.added = {{QStringLiteral("p"), madeUpPerson(11).key, {}, false}};
}

} // namespace

void showOwn(FakeClient& client, bool hasHeld)
{
    client.outbox.show(outbox(hasHeld));
    client.notices.show(notices());
    showLists(client.lists);
    client.search.people.clear();
    for (int i = 0; i < madeUpPeopleCount(); ++i)
        client.search.people.append(madeUpPerson(i));
    client.publishing.targets = {{QStringLiteral("wss://relay.one.example/"), true, {}}, {QStringLiteral("wss://relay.two.example/"), true, {}},
        {QStringLiteral("wss://inbox.of.somebody.example/"), false, {madeUpPerson(1).key}}};
}

} // namespace nandu::fakes
