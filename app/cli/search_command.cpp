// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// search QUERY: people, hashtags and notes, as the search page finds them. When nobody else has the store open for writing,
// what the full text has not read yet is read first; else it is said how much is missing.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/open_store.h"
#include "engine/base/clock.h"
#include "engine/nostr/entity.h"
#include "engine/nostr/event_json.h"

#include <algorithm>
#include <iterator>

#include <nlohmann/json.hpp>

namespace nandu::cli {

namespace {

using nlohmann::json;
using store::NoteQuery;

constexpr std::uint32_t notesMax = 50;
constexpr std::size_t lineCharsMax = 200;

// False when the rest could not be read.
bool readTheRest(const Arguments& arguments, std::unique_ptr<store::EventReader>& reader)
{
    const auto state = reader->search("", {});
    if (!state || state->unreadRows == 0)
        return true;
    reader.reset();
    client::PipelineOptions options;
    options.database = arguments.database;
    options.workers = base::limits::workersMin;
    auto pipeline = client::Pipeline::open(options);
    if (pipeline) {
        (*pipeline)->writer().indexSearch().wait();
        (*pipeline)->stop();
    }
    reader = openReader(arguments);
    return reader != nullptr;
}

std::string oneLine(std::string text)
{
    std::replace_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    if (text.size() > lineCharsMax) {
        std::size_t end = lineCharsMax;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
            --end;
        text.resize(end);
        text += "…";
    }
    return text;
}

json asJson(const store::SearchRecord& found, const std::vector<store::NoteRecord>& notes)
{
    json people = json::array(), hashtags = json::array(), events = json::array();
    for (const store::ProfileRecord& person : found.people) {
        people.push_back({{"pubkey", person.pubkey.hex()}, {"npub", nostr::npubOf(person.pubkey)},
                          {"name", person.profile ? person.profile->name : ""}, {"nip05", person.profile ? person.profile->nip05 : ""}});
    }
    for (const store::HashtagRecord& hashtag : found.hashtags)
        hashtags.push_back({{"tag", hashtag.tag}, {"notes", hashtag.notes}});
    for (const store::NoteRecord& note : notes)
        events.push_back(json::parse(nostr::eventToJson(note.event), nullptr, false));
    json report = {{"people", people}, {"hashtags", hashtags}, {"notes", events}, {"unread", found.unreadRows}};
    if (found.opensNote)
        report["opens"] = {{"note", found.opensNote->hex()}};
    else if (found.opensPerson)
        report["opens"] = {{"person", found.opensPerson->hex()}};
    return report;
}

bool printLines(const store::SearchRecord& found, const std::vector<store::NoteRecord>& notes)
{
    bool isWritten = true;
    const auto print = [&](const std::string& line) { isWritten = isWritten && printLine(line); };
    if (found.opensNote)
        print("note    " + nostr::noteOf(*found.opensNote));
    for (const store::ProfileRecord& person : found.people)
        print("person  " + nostr::npubOf(person.pubkey) + "  " + oneLine(person.profile ? person.profile->name : ""));
    for (const store::HashtagRecord& hashtag : found.hashtags)
        print("hashtag #" + oneLine(hashtag.tag) + "  " + std::to_string(hashtag.notes));
    for (const store::NoteRecord& note : notes)
        print("note    " + nostr::noteOf(note.event.id) + "  " + oneLine(note.event.content));
    return isWritten;
}

} // namespace

int searchNotes(const Arguments& arguments)
{
    auto reader = openReader(arguments);
    if (!reader || !readTheRest(arguments, reader))
        return failed;
    const std::string& text = arguments.words.front();
    const auto found = reader->search(text, {});
    if (!found)
        return fail(sentence(found.error(), databaseName(arguments)));
    NoteQuery query;
    query.feed = NoteQuery::Feed::Search;
    query.text = text;
    query.now = base::SystemClock().wallSeconds();
    query.limit = notesMax;
    const auto notes = reader->notes(query);
    if (!notes)
        return fail(sentence(notes.error(), databaseName(arguments)));
    for (const auto& fault : found->faults)
        say(fault.text.empty() ? "A part of the search text was not searched for." : "Not understood: " + fault.text);
    if (found->unreadRows > 0)
        say(std::to_string(found->unreadRows) + " events are not searched yet: the program that has the store open is still reading them.");
    const bool isWritten = arguments.isJson ? printLine(asJson(*found, *notes).dump(-1, ' ', false, json::error_handler_t::replace)) : printLines(*found, *notes);
    return isWritten ? succeeded : fail("The result could not be written.");
}

} // namespace nandu::cli
