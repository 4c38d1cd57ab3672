// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/strip_menu.h"

#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kStripsNamed = 2; ///< each; of more it is said how many there are

QString placedName(const Plan &plan, const Id &id)
{
    const PlacedDevice *device = findDevice(plan.topology, id);
    return device == nullptr ? id : device->name.value_or(id);
}

/// The feeds that fit every one of the strips, in the order of the first.
QList<StripFeed> commonFeeds(const QList<PlacedStrip> &strips)
{
    QList<StripFeed> feeds = strips.isEmpty() ? QList<StripFeed>() : strips.first().fitting;
    feeds.removeIf([&strips](const StripFeed &feed) {
        return !std::all_of(strips.cbegin(), strips.cend(), [&feed](const PlacedStrip &strip) {
            return std::any_of(strip.fitting.cbegin(),
                               strip.fitting.cend(),
                               [&feed](const StripFeed &its) { return its.name == feed.name; });
        });
    });
    return feeds;
}

} // namespace

QString stripsText(const Plan &plan, const QList<PlacedStrip> &strips)
{
    const bool allHang = std::none_of(strips.cbegin(), strips.cend(), [](const PlacedStrip &strip) {
        return strip.hangsOn.isEmpty();
    });
    if (allHang && strips.size() > kStripsNamed)
        return StripMenu::tr(
            "%n strip(s) hang on feeds of their racks.", nullptr, int(strips.size()));
    QStringList sentences;
    for (const PlacedStrip &strip : strips) {
        const QString name = placedName(plan, strip.device);
        if (!strip.hangsOn.isEmpty())
            sentences.append(StripMenu::tr("%1 hangs on feed %2.")
                                 .arg(name, strip.hangsOn.join(QStringLiteral(", "))));
        else if (strip.fitting.isEmpty())
            sentences.append(
                StripMenu::tr("%1 hangs on no feed: its rack has none that fits.").arg(name));
        else
            sentences.append(
                StripMenu::tr("%1 hangs on no feed yet: choose one in its panel.").arg(name));
    }
    return sentences.join(QLatin1Char(' '));
}

StripMenu::StripMenu(const QList<PlacedStrip> &strips, QWidget *parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<StripFeed> feeds = commonFeeds(strips);
    if (feeds.isEmpty())
        return;
    addAction(tr("On which feed?"))->setEnabled(false);
    if (strips.size() > 1 && strips.size() == feeds.size()) {
        QList<StripOnFeed> each;
        for (qsizetype i = 0; i < feeds.size(); ++i)
            each.append({strips[i].device, feeds[i].name});
        offer(tr("&One on each feed"), each);
    }
    for (const StripFeed &feed : feeds) {
        QList<StripOnFeed> all;
        for (const PlacedStrip &strip : strips)
            all.append({strip.device, feed.name});
        offer(feed.strips == 0 ? tr("Feed %1: no strip hangs on it yet").arg(feed.name)
                               : tr("Feed %1: %n strip(s) hang on it already", nullptr, feed.strips)
                                     .arg(feed.name),
              all);
    }
}

void StripMenu::offer(const QString &text, const QList<StripOnFeed> &feeds)
{
    connect(addAction(text), &QAction::triggered, this, [this, feeds] { Q_EMIT chosen(feeds); });
}

void StripMenu::popupSoon(const QPoint &globalPosition)
{
    const auto open = [this, globalPosition] {
        popup(globalPosition);
        setActiveAction(actions().value(1));
    };
    QMetaObject::invokeMethod(this, open, Qt::QueuedConnection);
}

} // namespace kf

#include "moc_strip_menu.cpp"
