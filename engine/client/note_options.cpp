// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/note_options.h"

#include "engine/nostr/expiration.h"
#include "engine/nostr/note_tokens.h"
#include "engine/nostr/thread_position.h"

namespace nandu::client {

namespace {

bool isQuoted(const nostr::Event& note, const base::EventId& id)
{
    for (const auto tag : note.tags) {
        if (tag.name() == "q" && tag.value() == id.hex())
            return true;
    }
    return false;
}

} // namespace

void addOptions(nostr::EventTemplate& draft, const api::NoteOptions& options)
{
    if (options.hasWarning)
        draft.tags.add({"content-warning", options.warning.trimmed().toStdString()});
    if (options.expiresAt > 0)
        draft.tags.add({"expiration", std::to_string(options.expiresAt)});
}

api::NoteOptions optionsOf(const nostr::Event& note)
{
    api::NoteOptions options;
    options.expiresAt = nostr::expirationOf(note).value_or(0);
    for (const auto tag : note.tags) {
        if (tag.name() == "content-warning" && !options.hasWarning) {
            options.hasWarning = true;
            options.warning = QString::fromStdString(std::string(tag.value()));
        }
    }
    return options;
}

api::DraftRow draftOf(const nostr::Event& note, qint64 now)
{
    QString text = QString::fromStdString(note.content);
    const auto parent = nostr::threadPositionOf(note).parent.id;
    QString quoted;
    if (!parent) {
        const auto tokens = nostr::tokensOf(note.content, note.tags);
        const auto id = tokens.empty() || !tokens.back().entity ? std::nullopt : tokens.back().entity->eventId;
        if (id && isQuoted(note, *id)) {
            quoted = QString::fromStdString(id->hex());
            text.chop(QString::fromStdString(std::string(tokens.back().text)).size());
            text = text.trimmed();
        }
    }
    return {api::DraftRow::keyOf(parent ? QString::fromStdString(parent->hex()) : QString(), quoted), text, now};
}

} // namespace nandu::client
