// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A search over what the test gives, answered at once, queued, or when the test says so. GUI thread.
#pragma once

#include "engine/api/search_service.h"
#include "tests/fakes/answering.h"

#include <functional>

namespace nandu::fakes {

class FakeSearchService : public api::SearchService {
    Q_OBJECT
public:
    using FoundFor = std::function<api::SearchFound(const QString& text)>;
    explicit FakeSearchService(Answering answering = Answering::AtOnce, QObject* parent = nullptr)
        : SearchService(parent), m_answering(answering) {}

    FoundFor foundFor = [](const QString&) { return api::SearchFound(); };
    bool isSilent = false; // answers only through answerFor()
    QStringList asked;

    void search(quint64 generation, const QString& text) override
    {
        asked.append(text);
        generations.append(generation);
        if (!isSilent)
            answer(m_answering, this, [this, generation, text] { answerFor(generation, text); });
    }
    void answerFor(quint64 generation, const QString& text)
    {
        api::SearchFound answered = foundFor(text);
        answered.generation = generation;
        Q_EMIT found(answered);
    }
    QList<quint64> generations; // beside asked

    QList<api::ProfileRow> people; // whom findPeople() chooses from
    void findPeople(quint64 generation, const QString& beginning) override
    {
        QList<api::ProfileRow> some;
        for (const api::ProfileRow& person : std::as_const(people)) {
            if (person.title.startsWith(beginning, Qt::CaseInsensitive) || person.handle.startsWith(beginning, Qt::CaseInsensitive))
                some.append(person);
        }
        answer(m_answering, this, [this, generation, some] { Q_EMIT peopleFound(generation, some.mid(0, 8)); });
    }

private:
    Answering m_answering;
};

} // namespace nandu::fakes
