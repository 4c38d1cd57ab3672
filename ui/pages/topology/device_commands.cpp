// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/device_commands.h"

#include "core/plan/edits/devices.h"
#include "core/plan/edits/strips.h"
#include "core/plan/edits/topology_fields.h"
#include "core/plan/name_pattern.h"
#include "core/topology/topology_walk.h"
#include "core/words/refusal_words.h"
#include "ui/pages/topology/room_questions.h"
#include "ui/pages/topology/strip_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

namespace kf {

namespace {

QString copiedType()
{
    return QStringLiteral("application/x-kfplan-devices");
}

/// Data of this type moves where it is pasted.
QString cutType()
{
    return QStringLiteral("application/x-kfplan-cut-devices");
}

DevicePosition shifted(const DevicePosition &at, double units)
{
    DevicePosition next = at;
    if (next.u)
        next.u = *next.u + units;
    return next;
}

/// How devices of that kind are named in the plan; empty where none has a name.
QString namePatternOf(const Topology &topology, const Id &device)
{
    QString pattern;
    forEachDevice(topology, [&](const Rack &, const PlacedDevice &placed) {
        if (placed.device == device && placed.name)
            pattern = patternOf(*placed.name, placed.device);
    });
    return pattern;
}

} // namespace

void DeviceCommands::place(CarryKind kind,
                           const QList<Placement> &placements,
                           const QList<Id> &sources)
{
    const int count = int(placements.size());
    const Gesture gesture = RoomHand::newGesture();
    if (kind == CarryKind::Copy) {
        QList<DeviceCopy> copies;
        for (qsizetype i = 0; i < placements.size(); ++i)
            copies.append({sources.value(i), placements[i].at});
        const QString label = tr("Copy %n device(s)", nullptr, count);
        const auto change = [&](Plan plan) {
            return copyDevices(std::move(plan), m_hand.catalog(), copies);
        };
        if (m_hand.editAndSelect(label, change, {}, gesture))
            settleFeeds(label, gesture);
        return;
    }
    const QString label = kind == CarryKind::Move ? tr("Move %n device(s)", nullptr, count)
                                                  : tr("Place %n device(s)", nullptr, count);
    const QString pattern = kind == CarryKind::Insert
                                ? namePatternOf(m_hand.plan().topology, placements[0].device)
                                : QString();
    const auto change = [&](Plan plan) {
        return placeDevices(std::move(plan), m_hand.catalog(), placements, pattern);
    };
    if (m_hand.editAndSelect(
            label, change, kind == CarryKind::Move ? sources : QList<Id>(), gesture))
        settleFeeds(label, gesture);
}

void DeviceCommands::settleFeeds(const QString &label, Gesture gesture)
{
    QList<PlacedStrip> strips =
        placedStrips(m_hand.plan(), m_hand.catalog(), m_hand.selection().devices);
    if (strips.isEmpty())
        return;
    m_hand.tell(stripsText(m_hand.plan(), strips));
    strips.removeIf([](const PlacedStrip &strip) { return !strip.hangsOn.isEmpty(); });
    auto *menu = new StripMenu(strips, &m_hand.view());
    if (menu->isEmpty())
        return menu->deleteLater();
    QObject::connect(menu, &StripMenu::chosen, &m_hand.view(), [=, this](const auto &feeds) {
        m_hand.edit(
            label, [&feeds](Plan plan) { return hangStrips(std::move(plan), feeds); }, gesture);
        m_hand.tell(
            stripsText(m_hand.plan(),
                       placedStrips(m_hand.plan(), m_hand.catalog(), m_hand.selection().devices)));
    });
    const RoomView &view = m_hand.view();
    menu->popupSoon(view.viewport()->mapToGlobal(
        view.viewportBox(m_hand.selection().rack, m_hand.selection().u).center()));
}

QString DeviceCommands::nameOf(const Id &id) const
{
    const PlacedDevice *device = findDevice(m_hand.plan().topology, id);
    return device == nullptr ? id : device->name.value_or(id);
}

/// How many of the selected devices are on the clipboard now, as data of that type.
int DeviceCommands::toClipboard(const QString &type)
{
    const QList<Id> ids = m_hand.selection().devices;
    if (ids.isEmpty())
        return 0;
    QStringList names;
    for (const Id &id : ids)
        names.append(nameOf(id));
    auto *data = new QMimeData;
    data->setData(type, ids.join(QLatin1Char('\n')).toUtf8());
    data->setText(names.join(QLatin1Char('\n')));
    QApplication::clipboard()->setMimeData(data);
    return int(ids.size());
}

void DeviceCommands::cut()
{
    if (const int count = toClipboard(cutType()))
        m_hand.tell(tr("Cut %n device(s). They stay until Paste takes them to the selected unit.",
                       nullptr,
                       count));
}

void DeviceCommands::copy()
{
    if (const int count = toClipboard(copiedType()))
        m_hand.tell(
            tr("Copied %n device(s). Paste puts them at the selected unit.", nullptr, count));
}

void DeviceCommands::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const bool moves = data != nullptr && data->hasFormat(cutType());
    const QString type = moves ? cutType() : copiedType();
    if (data == nullptr || !data->hasFormat(type)) {
        m_hand.tell(tr("There are no devices on the clipboard."));
        return;
    }
    const QList<Id> ids =
        QString::fromUtf8(data->data(type)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QList<CarriedDevice> devices = carriedFromRacks(m_hand.plan(), m_hand.catalog(), ids);
    if (devices.isEmpty()) {
        m_hand.tell(tr("The copied devices are no longer in this plan."));
        return;
    }
    m_hand.view().carry(moves ? CarryKind::Move : CarryKind::Copy, devices);
    if (!m_hand.view().verdict().possible)
        return m_hand.tell(tr("%1 Choose another place with the arrow keys, then press Enter.")
                               .arg(m_hand.view().verdict().reason));
    if (moves)
        QApplication::clipboard()->clear(); // they are there only once
    m_hand.view().carrying().drop();
}

void DeviceCommands::duplicate()
{
    const QList<Id> ids = m_hand.selection().devices;
    m_hand.editAndSelect(tr("Duplicate %n device(s)", nullptr, int(ids.size())), [&](Plan plan) {
        return duplicateDevices(std::move(plan), m_hand.catalog(), ids);
    });
}

void DeviceCommands::flip()
{
    const QList<Id> ids = m_hand.selection().devices;
    if (!m_hand.edit(tr("Turn %n device(s)", nullptr, int(ids.size())),
                     [&](Plan plan) { return flipDevices(std::move(plan), ids); }))
        return;
    // One key is enough for it, which may have been meant for something else.
    const PlacedDevice *only =
        ids.size() == 1 ? findDevice(m_hand.plan().topology, ids.first()) : nullptr;
    m_hand.tell(only == nullptr ? tr("Turned %n device(s) front to rear. Undo turns them back.",
                                     nullptr,
                                     int(ids.size()))
                : only->face == Face::Rear
                    ? tr("Turned %1 to the rear. Undo turns it back.").arg(nameOf(only->id))
                    : tr("Turned %1 to the front. Undo turns it back.").arg(nameOf(only->id)));
}

void DeviceCommands::move(int racks, double units)
{
    const Plan &plan = m_hand.plan();
    const QList<Id> ids = m_hand.selection().devices;
    Carry carry;
    carry.kind = CarryKind::Move;
    carry.devices = carriedFromRacks(plan, m_hand.catalog(), ids);
    const auto first = placeOfDevice(plan.topology, ids.first());
    if (carry.devices.isEmpty() || !first)
        return;
    const Id rackOfFirst = rackAt(plan.topology, first->rack).id;
    carry.cell = m_hand.view().layoutOfRacks().cellOf(rackOfFirst) + racks;
    carry.u = deviceAt(plan.topology, *first).u.value_or(1.0) + units;
    QList<Placement> wanted = placementsOf(carry, m_hand.view().layoutOfRacks());
    if (wanted.isEmpty())
        return m_hand.tell(tr("There is no rack in that direction."));
    const Result<> nearest = checkPlacement(plan, m_hand.catalog(), wanted);
    Result<> checked = nearest;
    const DrawnRack *rack = m_hand.view().drawnRack(wanted.first().at.rack);
    const int most = rack == nullptr || units == 0.0 ? 0 : rack->heightU;
    for (int i = 0; !checked && i < most; ++i) {
        for (Placement &placement : wanted)
            placement.at = shifted(placement.at, units);
        checked = checkPlacement(plan, m_hand.catalog(), wanted);
    }
    if (!checked)
        return m_hand.tell(sentenceOf(nearest.error()));
    m_hand.edit(
        tr("Move %n device(s)", nullptr, int(ids.size())),
        [&](Plan next) { return placeDevices(std::move(next), m_hand.catalog(), wanted); },
        m_hand.gestureOfKey());
    RoomSelection there = m_hand.selection();
    there.rack = wanted.first().at.rack;
    there.u = wanted.first().at.u.value_or(there.u);
    m_hand.view().select(there);
}

void DeviceCommands::carrySelected()
{
    m_hand.view().carry(
        CarryKind::Move,
        carriedFromRacks(m_hand.plan(), m_hand.catalog(), m_hand.selection().devices));
}

void DeviceCommands::setSpare(bool spare)
{
    const QList<Id> ids = m_hand.selection().devices;
    m_hand.edit(spare ? tr("Make spare") : tr("Make in use"),
                [&](Plan plan) { return kf::setSpare(std::move(plan), ids, spare); });
}

void DeviceCommands::fillFeedMenu(QMenu &menu)
{
    const QList<Id> ids = m_hand.selection().devices;
    const QList<FeedChoice> choices = feedChoices(m_hand.plan(), m_hand.catalog(), ids);
    if (choices.isEmpty())
        return;
    QMenu *feeds = menu.addMenu(tr("&Feeds"));
    feeds->setToolTipsVisible(true);
    for (const FeedChoice &choice : choices) {
        QAction *action = feeds->addAction(tr("Feed %1").arg(choice.name));
        action->setToolTip(tr("Hangs on feed %1").arg(choice.name));
        action->setCheckable(true);
        action->setChecked(choice.hanging == ids.size());
        QObject::connect(
            action, &QAction::triggered, &m_hand.view(), [this, ids, name = choice.name](bool on) {
                m_hand.edit(tr("Choose feeds"), [&](Plan plan) {
                    return setFeed(std::move(plan), m_hand.catalog(), ids, name, on);
                });
            });
    }
}

} // namespace kf
