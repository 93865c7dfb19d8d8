// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/presses.h"

#include <QKeySequence>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace nandu::gallery {
namespace {

QQuickItem* withIcon(QQuickItem* item, const QString& icon, int& skipped)
{
    if (!item->isVisible() || !item->isEnabled())
        return nullptr;
    if (item->inherits("QQuickIconImage") && item->property("icon").toString() == icon && --skipped <= 0)
        return item;
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = withIcon(child, icon, skipped))
            return found;
    }
    return nullptr;
}

} // namespace

bool press(QQuickWindow& window, const QString& what)
{
    const QString rest = what.section(u':', 1);
    if (what.startsWith(QLatin1String("at:"))) {
        QTest::mouseClick(&window, Qt::LeftButton, Qt::NoModifier, {rest.section(u',', 0, 0).toInt(), rest.section(u',', 1).toInt()});
        return true;
    }
    if (what.startsWith(QLatin1String("icon:"))) {
        int place = rest.contains(u'#') ? rest.section(u'#', 1).toInt() : 1;
        QQuickItem* item = withIcon(window.contentItem(), rest.section(u'#', 0, 0), place);
        if (item)
            QTest::mouseClick(&window, Qt::LeftButton, Qt::NoModifier, item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
        return item;
    }
    if (what.startsWith(QLatin1String("type:"))) {
        for (const QChar letter : rest)
            QTest::sendKeyEvent(QTest::Click, &window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        return true;
    }
    const QKeySequence keys(what);
    if (keys.isEmpty())
        return false;
    QTest::keyClick(&window, keys[0].key(), keys[0].keyboardModifiers());
    return true;
}

} // namespace nandu::gallery
