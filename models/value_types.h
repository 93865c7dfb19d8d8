// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's row gadgets as QML value types, and their enums as QML namespaces. Declarations only: the gadgets live in
// engine/api with Qt Core alone, so that the engine needs no Qt Qml.
#pragma once

#include "engine/api/diagnostics_service.h"
#include "engine/api/engine_stats.h"
#include "engine/api/list_service.h"
#include "engine/api/note_row.h"
#include "engine/api/publish_service.h"
#include "engine/api/relay_detail.h"
#include "engine/api/relay_row.h"
#include "engine/api/search_service.h"

#include <QQmlEngine>

namespace nandu::models {

struct DraftRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::DraftRow)
    QML_VALUE_TYPE(draftRow)
};

struct PostTargetValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::PostTarget)
    QML_VALUE_TYPE(postTarget)
};

struct ListEntryValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::ListEntry)
    QML_VALUE_TYPE(listEntry)
};

struct ListVersionRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::ListVersionRow)
    QML_VALUE_TYPE(listVersionRow)
};

struct ProfileRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::ProfileRow)
    QML_VALUE_TYPE(profileRow)
};

struct HashtagRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::HashtagRow)
    QML_VALUE_TYPE(hashtagRow)
};

struct NoteBlockValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::NoteBlock)
    QML_VALUE_TYPE(noteBlock)
};

struct NoteContentValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::NoteContent)
    QML_VALUE_TYPE(noteContent)
};

struct ReactionCountValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::ReactionCount)
    QML_VALUE_TYPE(reactionCount)
};

struct NoteStatsValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::NoteStats)
    QML_VALUE_TYPE(noteStats)
};

struct NoteMineValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::NoteMine)
    QML_VALUE_TYPE(noteMine)
};

struct RelayDeliveryValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::RelayDelivery)
    QML_VALUE_TYPE(relayDelivery)
};

struct NoteDeliveryValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::NoteDelivery)
    QML_VALUE_TYPE(noteDelivery)
};

struct QuotedNoteValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::QuotedNote)
    QML_VALUE_TYPE(quotedNote)
};

struct RelayRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::RelayRow)
    QML_VALUE_TYPE(relayRow)
};

struct RelayDetailValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::RelayDetail)
    QML_VALUE_TYPE(relayDetail)
};

struct SlowRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::SlowRow)
    QML_VALUE_TYPE(slowRow)
};

struct TraceRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::TraceRow)
    QML_VALUE_TYPE(traceRow)
};

struct QuarantineRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::QuarantineRow)
    QML_VALUE_TYPE(quarantineRow)
};

struct BenchmarkRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::BenchmarkRow)
    QML_VALUE_TYPE(benchmarkRow)
};

struct StageRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::StageRow)
    QML_VALUE_TYPE(stageRow)
};

struct WorkerRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::WorkerRow)
    QML_VALUE_TYPE(workerRow)
};

struct NamedCountValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::NamedCount)
    QML_VALUE_TYPE(namedCount)
};

struct EngineStatsValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::EngineStats)
    QML_VALUE_TYPE(engineStats)
};

// What Qt Qml 6.4 leaves out of its own list, so that qmllint knows the type of a time or a large count.
struct LongNumberValue {
    Q_GADGET
    QML_FOREIGN(qlonglong)
    QML_ANONYMOUS
};

// A value type's name starts in lower case, which QML does not take as a scope for enums; and Qt 6.4's lint and compiler want
// enums in classes. So their values are named again: NoteBlock.Image, RelayRow.Connected.
class NoteBlockEnums : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(NoteBlock)
    QML_UNCREATABLE("holds enums only")
public:
    enum Type {
        Text = api::NoteBlock::Text,
        Image = api::NoteBlock::Image,
        Video = api::NoteBlock::Video,
        Quote = api::NoteBlock::Quote,
        Invoice = api::NoteBlock::Invoice,
    };
    Q_ENUM(Type)
};

class RelayDeliveryEnums : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(RelayDelivery)
    QML_UNCREATABLE("holds enums only")
public:
    enum State {
        Queued = api::RelayDelivery::Queued,
        Sent = api::RelayDelivery::Sent,
        Accepted = api::RelayDelivery::Accepted,
        Refused = api::RelayDelivery::Refused,
        NoAnswer = api::RelayDelivery::NoAnswer,
        NotStored = api::RelayDelivery::NotStored,
    };
    Q_ENUM(State)
};

class NoteDeliveryEnums : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(NoteDelivery)
    QML_UNCREATABLE("holds enums only")
public:
    enum State {
        None = api::NoteDelivery::None,
        Sending = api::NoteDelivery::Sending,
        Delivered = api::NoteDelivery::Delivered,
        Failed = api::NoteDelivery::Failed,
    };
    Q_ENUM(State)
};

class RelayRowEnums : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(RelayRow)
    QML_UNCREATABLE("holds enums only")
public:
    enum State {
        Off = api::RelayRow::Off,
        Connecting = api::RelayRow::Connecting,
        Connected = api::RelayRow::Connected,
        Waiting = api::RelayRow::Waiting,
        Paused = api::RelayRow::Paused,
    };
    Q_ENUM(State)
    enum Auth {
        NoAuth = api::RelayRow::NoAuth,
        AsksWho = api::RelayRow::AsksWho,
        SigningIn = api::RelayRow::SigningIn,
        SignedIn = api::RelayRow::SignedIn,
        AuthRefused = api::RelayRow::AuthRefused,
    };
    Q_ENUM(Auth)
    enum Consent {
        Ask = api::RelayRow::Ask,
        Once = api::RelayRow::Once,
        Always = api::RelayRow::Always,
        Never = api::RelayRow::Never,
    };
    Q_ENUM(Consent)
};

class CoverageRowEnums : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(CoverageRow)
    QML_UNCREATABLE("holds enums only")
public:
    enum Place {
        Reached = api::CoverageRow::Reached,
        Waiting = api::CoverageRow::Waiting,
        InTurn = api::CoverageRow::InTurn,
        NoList = api::CoverageRow::NoList,
        NotDialable = api::CoverageRow::NotDialable,
        AllOut = api::CoverageRow::AllOut,
    };
    Q_ENUM(Place)
};

class StageRowEnums : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(StageRow)
    QML_UNCREATABLE("holds enums only")
public:
    enum Stage {
        QueueWait = api::StageRow::QueueWait,
        Check = api::StageRow::Check,
        Commit = api::StageRow::Commit,
        ReceivedToStored = api::StageRow::ReceivedToStored,
        StoredToPainted = api::StageRow::StoredToPainted,
        CountLag = api::StageRow::CountLag,
    };
    Q_ENUM(Stage)
};

} // namespace nandu::models
