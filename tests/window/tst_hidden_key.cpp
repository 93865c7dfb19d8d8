// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key that is shown to the eye is not told to whoever listens to the screen: nothing that a screen reader could say, and no
// tool tip, has any piece of it.
#include "engine/nostr/entity.h"
#include "models/key_copy.h"
#include "tests/window/demo_window.h"

#include <QAccessible>

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Nandu_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Nandu_UiPlugin)

using namespace nandu;

namespace {

void gather(QAccessibleInterface* at, QStringList& texts)
{
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        texts.append(at->text(kind));
    if (QAccessibleTextInterface* text = at->textInterface())
        texts.append(text->text(0, text->characterCount()));
    for (int i = 0; i < at->childCount(); ++i) {
        if (QAccessibleInterface* child = at->child(i))
            gather(child, texts);
    }
}

// What QML made has its place among the items, seldom one among the children of objects.
template <typename Fits>
QObject* find(QQuickItem* item, const Fits& fits)
{
    if (fits(item))
        return item;
    for (QObject* child : item->children()) {
        if (fits(child))
            return child;
    }
    for (QQuickItem* child : item->childItems()) {
        if (QObject* found = find(child, fits))
            return found;
    }
    return nullptr;
}

} // namespace

class HiddenKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QQuickStyle::setStyle(QStringLiteral("Basic")); }

    void aShownKeyIsNotReadAloud()
    {
        tests::DemoWindow demo(0);
        QVERIFY(demo->show());
        QVERIFY(demo->window->property("router").value<QObject*>());
        QMetaObject::invokeMethod(demo->window->property("router").value<QObject*>(), "start", Q_ARG(QString, QStringLiteral("settings:account")));
        QObject* opener = nullptr;
        QTRY_VERIFY((opener = find(demo->window->contentItem(), [](QObject* at) { return at->objectName() == QStringLiteral("keyCopies"); })));
        opener->setProperty("open", true);
        models::KeyCopy* key = nullptr;
        QTRY_VERIFY((key = qobject_cast<models::KeyCopy*>(find(demo->window->contentItem(), [](QObject* at) { return qobject_cast<models::KeyCopy*>(at); }))));
        QVERIFY(key->isThere());
        key->show();
        QCOMPARE(key->pieces().size(), 16);
        const QStringList pieces = key->pieces();
        QTest::qWait(50); // it is on screen

        QStringList texts;
        gather(QAccessible::queryAccessibleInterface(demo->window), texts);
        QVERIFY(texts.contains(QStringLiteral("Your key is shown"))); // so the walk came by
        for (const QString& text : texts) {
            QVERIFY2(!text.contains(pieces.join(QString())), qPrintable(text));
            for (const QString& piece : pieces)
                QVERIFY2(text.trimmed() != piece, "a piece of the key");
        }
    }
};

QTEST_MAIN(HiddenKeyTest)

#include "tst_hidden_key.moc"
