// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the Quick Tests of this folder against the modules linked into this program. A binding error or an unknown picture
// prints a QML warning, which fails the test that caused it.
#include "engine/api/note_row.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

// `rows` in the tests: QML of this Qt cannot set a value type's enum.
class Rows : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    Q_INVOKABLE nandu::api::NoteDelivery delivery(int state, int accepted, int targets, const QString& reason) const
    {
        using namespace nandu::api;
        NoteDelivery made;
        made.state = static_cast<NoteDelivery::State>(state);
        made.accepted = accepted;
        made.targets = targets;
        if (!reason.isEmpty()) {
            RelayDelivery refused;
            refused.relay = QStringLiteral("wss://relay.example");
            refused.state = RelayDelivery::Refused;
            refused.reason = reason;
            made.relays.append(refused);
        }
        return made;
    }
};

class Setup : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("rows"), new Rows(engine));
        QObject::connect(engine, &QQmlEngine::warnings, engine, [](const QList<QQmlError>& errors) {
            for (const QQmlError& error : errors)
                QTest::qFail(qPrintable(error.toString()), __FILE__, __LINE__);
        });
    }
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)

#include "main.moc"
