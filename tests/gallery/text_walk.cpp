// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/text_walk.h"

#include <QQuickItem>
#include <QQuickWindow>

namespace nandu::gallery {
namespace {

constexpr double slack = 1.5; // pixels that rounding and the overhang of a letter may take

struct Shown {
    QQuickItem* item;
    QRectF words; // in the window's coordinates
    QRectF seen;  // what no ancestor cuts off
};

QRectF paintedWords(QQuickItem* text)
{
    const double width = text->property("contentWidth").toDouble();
    const double height = text->property("contentHeight").toDouble();
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int down = text->property("verticalAlignment").toInt();
    const double left = text->property("leftPadding").toDouble();
    const double top = text->property("topPadding").toDouble();
    const double freeX = text->width() - left - text->property("rightPadding").toDouble() - width;
    const double freeY = text->height() - top - text->property("bottomPadding").toDouble() - height;
    const double x = across == Qt::AlignRight ? freeX : across == Qt::AlignHCenter ? freeX / 2 : 0;
    const double y = down == Qt::AlignBottom ? freeY : down == Qt::AlignVCenter ? freeY / 2 : 0;
    return text->mapRectToScene({left + x, top + y, width, height});
}

// A list cuts what is scrolled away; that is not a fault.
bool isScrolled(QQuickItem* item)
{
    return item->inherits("QQuickFlickable");
}

void collect(QQuickItem* item, const QRectF& clip, QList<Shown>& texts)
{
    if (!item->isVisible() || item->opacity() < 0.05)
        return;
    const QRectF inside = item->clip() ? clip & item->mapRectToScene({0, 0, item->width(), item->height()}) : clip;
    if (item->inherits("QQuickText") && !item->property("text").toString().trimmed().isEmpty()) {
        const QRectF words = paintedWords(item);
        texts.append({item, words, words & inside});
    }
    for (QQuickItem* child : item->childItems())
        collect(child, inside, texts);
}

QString describe(const Shown& shown)
{
    QString text = shown.item->property("text").toString();
    text.replace(u'\n', u' ');
    QQuickItem* around = shown.item->parentItem();
    while (around && !QLatin1String(around->metaObject()->className()).contains(QLatin1String("_QMLTYPE_")))
        around = around->parentItem();
    return QStringLiteral("\"%1\" at %2,%3, %4 x %5 in %6").arg(text.left(90)).arg(qRound(shown.words.x())).arg(qRound(shown.words.y()))
        .arg(qRound(shown.words.width())).arg(qRound(shown.words.height()))
        .arg(around ? QString::fromLatin1(around->metaObject()->className()).section(u'_', 0, 0) : QStringLiteral("the window"));
}

QRectF rectOf(QQuickItem* item)
{
    return item->mapRectToScene({0, 0, item->width(), item->height()});
}

// The nearest thing with a frame of its own that should hold the words.
QQuickItem* holderOf(QQuickItem* item)
{
    for (QQuickItem* at = item->parentItem(); at; at = at->parentItem()) {
        if (isScrolled(at))
            return nullptr;
        if (at->inherits("QQuickControl") || at->clip())
            return at;
    }
    return nullptr;
}

bool isWholeInSight(const Shown& shown)
{
    return shown.seen.height() > shown.words.height() - slack && shown.seen.width() > shown.words.width() - slack;
}

} // namespace

TextWalk walkTexts(QQuickWindow& window)
{
    QList<Shown> texts;
    const QRectF whole({0, 0}, window.size());
    collect(window.contentItem(), whole, texts);
    TextWalk walk;
    walk.texts = int(texts.size());
    for (const Shown& shown : std::as_const(texts)) {
        if (shown.seen.isEmpty())
            continue;
        if (shown.item->property("truncated").toBool())
            walk.faults.append(QStringLiteral("Cut: ") + describe(shown));
        else if (shown.words.width() > shown.item->width() + slack)
            walk.faults.append(QStringLiteral("Wider than its place: ") + describe(shown));
        if (shown.words.left() < -slack || shown.words.right() > whole.right() + slack)
            walk.faults.append(QStringLiteral("Out of the window: ") + describe(shown));
        QQuickItem* holder = holderOf(shown.item);
        if (holder && holder->width() > 0 && !rectOf(holder).adjusted(-slack, -slack, slack, slack).contains(shown.words))
            walk.faults.append(QStringLiteral("Stands out of its control: ") + describe(shown));
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF both = texts[i].words & texts[j].words;
            if (both.width() > 2 * slack && both.height() > 4 * slack && isWholeInSight(texts[i]) && isWholeInSight(texts[j]))
                walk.faults.append(QStringLiteral("On each other: ") + describe(texts[i]) + QStringLiteral(" and ") + describe(texts[j]));
        }
    }
    return walk;
}

} // namespace nandu::gallery
