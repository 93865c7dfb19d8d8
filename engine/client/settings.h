// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings file: one JSON object with the keys of docs/guide/settings.md. Whatever stands in it, the program starts: a
// value that makes no sense is replaced and said in one sentence; keys that we do not know are kept. Lives on the GUI thread;
// the file is written on a thread of its own.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace nandu::client {

namespace setting_keys {
inline constexpr char workers[] = "engine.workers";
inline constexpr char queueCapacity[] = "engine.queue_capacity";
inline constexpr char countFlushMs[] = "aggregate.flush_ms";
inline constexpr char metricsPort[] = "metrics.port"; // 0: off
inline constexpr char benchmark[] = "engine.benchmark"; // what this computer reached, and when; no default
inline constexpr char undoSeconds[] = "publish.undo_s";
inline constexpr char socketsMax[] = "net.max_relays";
inline constexpr char relaysPerPerson[] = "net.relays_per_author";
inline constexpr char followingDays[] = "retention.following_days"; // 0: for ever; so are the next four
inline constexpr char friendsDays[] = "retention.friends_days";
inline constexpr char strangersDays[] = "retention.strangers_days";
inline constexpr char reactionDays[] = "retention.reaction_days";
inline constexpr char otherDays[] = "retention.other_days";
inline constexpr char sizeMaxMb[] = "retention.size_mb"; // 0: no cap
inline constexpr char freedUpTo[] = "retention.freed_up_to"; // seconds since 1970; no default
inline constexpr char scopeReach[] = "scope.reach";
inline constexpr char scopeAuthorsMax[] = "scope.authors_max";
inline constexpr char scopeAllowed[] = "scope.allow"; // lists of keys in hex; no default
inline constexpr char scopeDenied[] = "scope.deny";
inline constexpr char metered[] = "net.metered"; // auto, on, off
inline constexpr char historyDays[] = "sync.history_days";
inline constexpr char trafficToday[] = "net.traffic_today"; // the day and its bytes; no default
inline constexpr char theme[] = "ui.theme";
inline constexpr char textScale[] = "ui.text_scale";
inline constexpr char language[] = "ui.language"; // "system", or one that the window knows; no default
inline constexpr char reducedMotion[] = "ui.reduced_motion";
inline constexpr char notifyTalk[] = "notify.talk"; // mentions, replies, quotes
inline constexpr char notifyZaps[] = "notify.zaps";
inline constexpr char notifyReactions[] = "notify.reactions"; // and reposts
inline constexpr char notifyFollows[] = "notify.follows";
inline constexpr char notifyHidden[] = "notify.hide_content";
inline constexpr char quietHours[] = "notify.quiet";
inline constexpr char quietFrom[] = "notify.quiet_from"; // minutes since midnight
inline constexpr char quietUntil[] = "notify.quiet_until";
inline constexpr char trayIcon[] = "desktop.tray";
inline constexpr char onClose[] = "desktop.on_close"; // what closing the window does: ask, stay, quit
} // namespace setting_keys

inline constexpr char autoWorkersValue[] = "auto"; // of engine.workers

class Settings {
public:
    struct Correction {
        QString key; // empty: about the file as a whole
        QString sentence;
    };

    // Reads `file`; one that is not there is no fault. An unreadable one is put aside as <file>.broken, never overwritten.
    explicit Settings(const QString& file);
    ~Settings(); // the last change is on disk
    Settings(const Settings&) = delete;

    QVariant value(const QString& key) const; // the default where nothing is set; invalid for a key without one
    // Keeps the nearest value that makes sense, and says so when it is another one. Saved soon after.
    std::optional<Correction> setValue(const QString& key, const QVariant& value);
    void restoreDefaults(); // of the keys that have one
    QStringList keysWithDefault() const;

    // For this run only, not saved, until the user sets the key: the command line, an environment variable.
    // `source` names it in the sentence: "--workers", "NANDU_WORKERS".
    std::optional<Correction> overrideOnce(const QString& key, const QString& text, const QString& source);

    // What was wrong with the file, and since then why it could not be saved.
    QList<Correction> takeCorrections();

private:
    void load();
    void save();

    struct Saver;
    const QString m_file;
    QVariantMap m_values;    // as in the file, unknown keys included
    QVariantMap m_overrides;
    QList<Correction> m_corrections;
    std::unique_ptr<Saver> m_saver;
};

} // namespace nandu::client
