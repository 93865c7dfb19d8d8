// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything of one's own that some relay still lacks, and what may still be taken back. Lives on the GUI thread.
#pragma once

#include "engine/api/note_row.h"
#include "engine/api/publish_service.h"

#include <QList>
#include <QObject>
#include <QString>

namespace nandu::api {

struct OutboxRow {
    Q_GADGET
    Q_PROPERTY(QString eventId MEMBER eventId)
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(qint64 writtenAt MEMBER writtenAt)
    Q_PROPERTY(nandu::api::NoteDelivery delivery MEMBER delivery)
    Q_PROPERTY(int workBits MEMBER workBits)
public:
    QString eventId; // hex
    int kind = 1;
    QString text;    // of notes; empty for lists
    qint64 writtenAt = 0;
    int workBits = 0; // so much work a relay asks for that refused it (NIP-13); 0: none does
    NoteDelivery delivery;
    bool operator==(const OutboxRow&) const = default;
};

class OutboxService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<OutboxRow> rows() const = 0; // newest first: what waits, what failed, what may be taken back
    virtual void setUndoSeconds(int seconds) = 0; // notes only; 0 sends at once
    virtual RequestId undo(const QString& eventId) = 0;    // before anything left
    virtual RequestId sendNow(const QString& eventId) = 0; // does not wait for the end of the undo time
    virtual RequestId retry(const QString& eventId) = 0;
    // Does the work that is asked for and sends it in another form, with another id, in place of the one that no relay took.
    // Refused when a relay has taken it.
    virtual RequestId workAndSend(const QString& eventId) = 0;
    virtual void cancelWork(const QString& eventId) = 0;
    virtual RequestId giveUp(const QString& eventId) = 0;  // what no relay took stays here and is not tried again

Q_SIGNALS:
    void rowsChanged();
    void worked(const QString& eventId, double share); // the chance to be through by now
    // It is gone; its text is a draft of the place where it was written.
    void undone(nandu::api::RequestId request, const QString& eventId, const nandu::api::DraftRow& draft, const nandu::api::NoteOptions& options);
    void done(nandu::api::RequestId request);
    void failed(nandu::api::RequestId request, int errorCode, const QString& detail);
};

} // namespace nandu::api
