// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decides what of the notices the desktop is told, and in which words: what is new, written since the start, not seen, and of a
// type that is wanted; gathered for a moment, and as one line when many come at once. Nothing in the quiet hours. GUI thread.
#pragma once

#include "engine/api/services.h"
#include "models/notice_groups.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace nandu::desktop {

// Plain text, as a stranger may have written it: whoever shows it escapes it.
struct Notification {
    QString topic;   // one of a topic takes the place of the one before it, when it tells of many
    bool isBundle = false;
    QString summary;
    QString body;
    QString link;    // nostr:..., or empty: the page of notices
    bool operator==(const Notification&) const = default;
};

class NoticeTeller : public QObject {
    Q_OBJECT
public:
    struct Pace {
        std::chrono::milliseconds gather{2'000}; // what comes within it is told at once
        std::chrono::milliseconds rest{15'000};  // between one telling and the next
    };
    using Now = std::function<QDateTime()>;
    NoticeTeller(const api::Services& services, Now now, Pace pace, QObject* parent = nullptr);

Q_SIGNALS:
    void told(const nandu::desktop::Notification& notification);
    void seen(); // all there is was seen: what the desktop still shows can go

private:
    void look();
    void tell();
    void tellTopic(const QString& topic, const QList<api::NoticeRow>& rows);
    bool isWanted(const api::NoticeRow& row) const;
    bool isQuiet() const;
    bool isOn(const char* key, bool fallback) const;

    api::Services m_services;
    Now m_now;
    Pace m_pace;
    QTimer m_timer;
    QSet<QString> m_told; // event ids
    QDateTime m_toldAt;
    qint64 m_since = 0; // seconds since 1970: what was written before is no news
};

} // namespace nandu::desktop
