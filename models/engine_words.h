// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine says in English or in short names, in the language of the window: sentences of errors, why a frame was refused,
// why a connection ended, what was slow. What is not known here comes back as it was. EngineWords is the same for QML. GUI thread.
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace nandu::models {

QString engineSentence(const QString& english);   // the detail of an error
QString refusalNameText(const QString& name);     // "too-large": ingest/refusal
QString connectionFaultText(const QString& words); // "it stopped answering": net/relay_connection
QString slowOperationText(const QString& what);   // "commit", "frame": base/slow_log

class EngineWords : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    using QObject::QObject;

    Q_INVOKABLE QString refusal(const QString& name) const { return refusalNameText(name); }
    Q_INVOKABLE QString fault(const QString& words) const { return connectionFaultText(words); }
    Q_INVOKABLE QString slow(const QString& what) const { return slowOperationText(what); }
};

} // namespace nandu::models
