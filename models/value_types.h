// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's row gadgets as QML value types, and their enums as QML namespaces. Declarations only: the gadgets live in
// engine/api with Qt Core alone, so that the engine needs no Qt Qml.
#pragma once

#include "engine/api/engine_stats.h"
#include "engine/api/note_row.h"
#include "engine/api/relay_row.h"

#include <QQmlEngine>

namespace nandu::models {

struct ProfileRowValue {
    Q_GADGET
    QML_FOREIGN(nandu::api::ProfileRow)
    QML_VALUE_TYPE(profileRow)
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

// A value type's name starts in lower case, which QML does not take as a scope for enums, and one C++ type is registered only
// once: so each enum's scope is a derived gadget of its own. NoteBlock.Image, RelayRow.Connected.
struct NoteBlockScope : nandu::api::NoteBlock {
    Q_GADGET
};
namespace NoteBlockEnums {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(nandu::models::NoteBlockScope)
QML_NAMED_ELEMENT(NoteBlock)
}

struct RelayDeliveryScope : nandu::api::RelayDelivery {
    Q_GADGET
};
namespace RelayDeliveryEnums {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(nandu::models::RelayDeliveryScope)
QML_NAMED_ELEMENT(RelayDelivery)
}

struct NoteDeliveryScope : nandu::api::NoteDelivery {
    Q_GADGET
};
namespace NoteDeliveryEnums {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(nandu::models::NoteDeliveryScope)
QML_NAMED_ELEMENT(NoteDelivery)
}

struct RelayRowScope : nandu::api::RelayRow {
    Q_GADGET
};
namespace RelayRowEnums {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(nandu::models::RelayRowScope)
QML_NAMED_ELEMENT(RelayRow)
}

struct StageRowScope : nandu::api::StageRow {
    Q_GADGET
};
namespace StageRowEnums {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(nandu::models::StageRowScope)
QML_NAMED_ELEMENT(StageRow)
}

} // namespace nandu::models
