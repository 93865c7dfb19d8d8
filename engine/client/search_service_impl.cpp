// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/search_service_impl.h"

#include "engine/client/note_row_builder.h"

namespace nandu::client {

namespace {

using Kind = nostr::SearchQuery::Fault::Kind;

api::SearchFault::Kind kindOf(Kind kind)
{
    switch (kind) {
    case Kind::BadPerson: return api::SearchFault::UnknownPerson;
    case Kind::BadDate: return api::SearchFault::BadDate;
    case Kind::BadKind: return api::SearchFault::BadKind;
    case Kind::BadHas: return api::SearchFault::BadHas;
    case Kind::CannotExclude: return api::SearchFault::CannotExclude;
    case Kind::TooLong: return api::SearchFault::TooLong;
    case Kind::SecretKey: return api::SearchFault::SecretKey;
    }
    return api::SearchFault::BadDate;
}

void take(api::SearchFound& found, const store::SearchRecord& record)
{
    for (const store::ProfileRecord& person : record.people)
        found.people.append(profileRowOf(person));
    for (const store::HashtagRecord& hashtag : record.hashtags) {
        api::HashtagRow row;
        row.tag = QString::fromStdString(hashtag.tag);
        row.notes = static_cast<int>(hashtag.notes);
        found.hashtags.append(row);
    }
    for (const auto& fault : record.faults)
        found.faults.append({kindOf(fault.kind), QString::fromStdString(fault.text)});
    if (record.opensNote)
        found.opens = {api::LinkTarget::Note, QString::fromStdString(record.opensNote->hex()), {}};
    else if (record.opensPerson)
        found.opens = {api::LinkTarget::Profile, QString::fromStdString(record.opensPerson->hex()), {}};
    found.hasNotes = record.hasNotes;
    found.isPasted = record.isPasted;
    found.unread = static_cast<qint64>(record.unreadRows);
}

} // namespace

SearchServiceImpl::SearchServiceImpl(store::ReadPool& pool, QObject* parent)
    : SearchService(parent), m_pool(pool), m_door(std::make_shared<localrelay::Door>(this)), m_latest(std::make_shared<std::atomic<quint64>>(0)),
      m_latestPeople(std::make_shared<std::atomic<quint64>>(0))
{
}

SearchServiceImpl::~SearchServiceImpl() { m_door->close(); }

void SearchServiceImpl::search(quint64 generation, const QString& text)
{
    *m_latest = generation;
    m_pool.post(store::ReadPool::Lane::LookUps,
        [this, door = m_door, latest = m_latest, generation, viewer = m_viewer, text = text.toStdString()](store::EventReader& reader) {
            if (*latest != generation)
                return;
            api::SearchFound found;
            found.generation = generation;
            if (const auto record = reader.search(text, viewer))
                take(found, *record);
            else
                found.error = record.error().detail.empty() ? QStringLiteral("unreadable") : QString::fromStdString(record.error().detail);
            door->post([this, found] { Q_EMIT this->found(found); });
        });
}

void SearchServiceImpl::findPeople(quint64 generation, const QString& beginning)
{
    *m_latestPeople = generation;
    m_pool.post(store::ReadPool::Lane::LookUps,
        [this, door = m_door, latest = m_latestPeople, generation, viewer = m_viewer, text = beginning.toStdString()](store::EventReader& reader) {
            if (*latest != generation)
                return;
            QList<api::ProfileRow> people;
            if (const auto records = reader.peopleToMention(text, viewer)) {
                for (const store::ProfileRecord& person : *records)
                    people.append(profileRowOf(person));
            }
            door->post([this, generation, people] { Q_EMIT peopleFound(generation, people); });
        });
}

} // namespace nandu::client
