// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/note_options.h"

#include "engine/nostr/blossom.h"
#include "engine/nostr/expiration.h"
#include "engine/nostr/note_tokens.h"
#include "engine/nostr/thread_position.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

nostr::MediaTag tagOf(const api::NotePicture& picture)
{
    return {picture.url.toStdString(), picture.type.toStdString(), picture.sha256.toStdString(), picture.alt.simplified().toStdString(),
            static_cast<std::uint32_t>(picture.width), static_cast<std::uint32_t>(picture.height), static_cast<std::uint64_t>(picture.bytes)};
}

api::NotePicture pictureOf(const nostr::MediaTag& tag)
{
    return {QString::fromStdString(tag.url), QString::fromStdString(tag.type), QString::fromStdString(tag.sha256), QString::fromStdString(tag.alt),
            static_cast<int>(tag.width), static_cast<int>(tag.height), static_cast<qint64>(tag.bytes)};
}

// Those that addOptions() put there, without their addresses, which are with the options again.
QString withoutPictures(QString text, const QList<api::NotePicture>& pictures)
{
    for (auto picture = pictures.crbegin(); picture != pictures.crend() && text.endsWith(picture->url); ++picture) {
        text.chop(picture->url.size());
        text = text.trimmed();
    }
    return text;
}

QJsonObject jsonOf(const api::NotePicture& picture)
{
    return {{QStringLiteral("url"), picture.url}, {QStringLiteral("type"), picture.type}, {QStringLiteral("sha256"), picture.sha256}, {QStringLiteral("alt"), picture.alt},
            {QStringLiteral("width"), picture.width}, {QStringLiteral("height"), picture.height}, {QStringLiteral("bytes"), picture.bytes}};
}

QString textIn(const QJsonObject& from, const char* name) { return from[QLatin1String(name)].toString(); }

} // namespace

void addOptions(nostr::EventTemplate& draft, const api::NoteOptions& options)
{
    if (options.hasWarning)
        draft.tags.add({"content-warning", options.warning.trimmed().toStdString()});
    if (options.expiresAt > 0)
        draft.tags.add({"expiration", std::to_string(options.expiresAt)});
    for (const api::NotePicture& picture : options.pictures) {
        draft.content += (draft.content.empty() ? "" : &picture == &options.pictures.front() ? "\n\n" : "\n") + picture.url.toStdString();
        nostr::addMedia(draft.tags, tagOf(picture));
    }
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
    for (const nostr::MediaTag& media : nostr::mediaOf(note.tags))
        options.pictures.append(pictureOf(media));
    return options;
}

api::DraftRow draftOf(const nostr::Event& note, qint64 now)
{
    const api::NoteOptions options = optionsOf(note);
    QString text = withoutPictures(QString::fromStdString(note.content), options.pictures);
    const auto parent = nostr::threadPositionOf(note).parent.id;
    QString quoted;
    if (!parent) {
        const std::string written = text.toStdString();
        const auto tokens = nostr::tokensOf(written, note.tags);
        const auto id = tokens.empty() || !tokens.back().entity ? std::nullopt : tokens.back().entity->eventId;
        if (id && isQuoted(note, *id)) {
            quoted = QString::fromStdString(id->hex());
            text.chop(QString::fromStdString(std::string(tokens.back().text)).size());
            text = text.trimmed();
        }
    }
    return {api::DraftRow::keyOf(parent ? QString::fromStdString(parent->hex()) : QString(), quoted), text, now, options};
}

bool isEmpty(const api::DraftRow& draft)
{
    return draft.text.isEmpty() && draft.options.pictures.isEmpty();
}

store::Draft keptOf(const api::DraftRow& draft)
{
    QJsonObject options;
    if (draft.options.hasWarning)
        options[QStringLiteral("warning")] = draft.options.warning;
    if (draft.options.expiresAt > 0)
        options[QStringLiteral("expiresAt")] = draft.options.expiresAt;
    if (draft.options.lastsS > 0)
        options[QStringLiteral("lastsS")] = draft.options.lastsS;
    if (draft.options.workBits > 0)
        options[QStringLiteral("workBits")] = draft.options.workBits;
    QJsonObject names;
    for (auto name = draft.options.names.cbegin(); name != draft.options.names.cend(); ++name)
        names[name.key()] = name.value();
    if (!names.isEmpty())
        options[QStringLiteral("names")] = names;
    QJsonArray pictures;
    for (const api::NotePicture& picture : draft.options.pictures)
        pictures.append(jsonOf(picture));
    if (!pictures.isEmpty())
        options[QStringLiteral("pictures")] = pictures;
    const bool isPlain = options.isEmpty() || isEmpty(draft);
    return {draft.key.toStdString(), draft.text.toStdString(), draft.savedAt, isPlain ? std::string() : QJsonDocument(options).toJson(QJsonDocument::Compact).toStdString()};
}

api::DraftRow rowOf(const store::Draft& kept)
{
    api::DraftRow row{QString::fromStdString(kept.key), QString::fromStdString(kept.text), kept.savedAt, {}};
    const QJsonObject options = QJsonDocument::fromJson(QByteArray::fromStdString(kept.options)).object();
    row.options.hasWarning = options.contains(QStringLiteral("warning"));
    row.options.warning = textIn(options, "warning");
    row.options.expiresAt = options[QStringLiteral("expiresAt")].toInteger();
    row.options.lastsS = options[QStringLiteral("lastsS")].toInteger();
    row.options.workBits = options[QStringLiteral("workBits")].toInt();
    const QJsonObject names = options[QStringLiteral("names")].toObject();
    for (auto name = names.constBegin(); name != names.constEnd(); ++name)
        row.options.names[name.key()] = name.value().toString();
    for (const auto& entry : options[QStringLiteral("pictures")].toArray()) {
        const QJsonObject from = entry.toObject();
        row.options.pictures.append({textIn(from, "url"), textIn(from, "type"), textIn(from, "sha256"), textIn(from, "alt"), from[QStringLiteral("width")].toInt(),
                                     from[QStringLiteral("height")].toInt(), from[QStringLiteral("bytes")].toInteger()});
    }
    return row;
}

} // namespace nandu::client
