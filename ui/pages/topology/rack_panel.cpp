// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/rack_panel.h"

#include "core/report/rack_words.h"
#include "core/topology/topology_walk.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/topology/catalogue_model.h"
#include "ui/pages/topology/device_fields.h"
#include "ui/pages/topology/rack_fields.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

const RackType *typeOfRack(const Topology &topology, const Id &rack)
{
    const Rack *its = findRack(topology, rack);
    return its == nullptr ? nullptr : findRackType(topology, its->type);
}

QString placeText(const Topology &topology, const DevicePlace &place, const QLocale &locale)
{
    const Rack &its = rackAt(topology, place.rack);
    const PlacedDevice &device = deviceAt(topology, place);
    const QString rack = its.name.value_or(its.id);
    if (!device.u)
        return RackPanel::tr("%1, at its side").arg(rack);
    const QString unit =
        RackPanel::tr("%1 U%2").arg(rack, numberText(*device.u, Digits::Exact, locale));
    return device.face == Face::Rear ? RackPanel::tr("%1, rear").arg(unit) : unit;
}

} // namespace

RackPanel::RackPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bars(new LimitBars(context.theme, this))
    , m_facts(new Facts(this))
    , m_rackFields(new RackFields(context, this))
    , m_deviceFields(new DeviceFields(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, metrics::kStep, 0); // to the bar that scrolls it
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_bars);
    layout->addWidget(m_rackFields);
    layout->addWidget(m_deviceFields);
    layout->addWidget(m_facts);
    layout->addStretch();
    connect(m_bars, &LimitBars::dropped, this, [this](const Id &device, int feed) {
        Q_EMIT droppedOnFeed(m_rack, device, m_feeds.value(feed));
    });
}

void RackPanel::present(const Plan &plan,
                        const Evaluation &figures,
                        const QList<RackLoss> &losses,
                        const RoomSelection &selection,
                        const Wording &wording)
{
    m_losses = losses;
    QList<Id> devices = selection.devices;
    devices.removeIf(
        [&plan](const Id &id) { return !placeOfDevice(plan.topology, id); }); // deleted
    QList<Id> racks = devices.isEmpty() ? selection.racks : QList<Id>();
    racks.removeIf([&plan](const Id &id) { return findRack(plan.topology, id) == nullptr; });
    const bool isRow =
        racks.isEmpty() && devices.isEmpty() && findRow(plan.topology, selection.row) != nullptr;
    if (devices.isEmpty() && !selection.devices.isEmpty()) // their rack is what is left
        racks = {selection.rack};
    m_rackFields->present(racks);
    m_deviceFields->present(devices);
    if (isRow)
        presentRow(plan, figures, selection.row, wording);
    else if (!devices.isEmpty())
        presentDevices(plan, figures, devices, wording);
    else if (racks.size() > 1)
        presentRacks(plan, figures, racks, wording);
    else if (racks.isEmpty())
        presentNothing(plan, figures, wording);
    else
        presentRack(plan, figures, racks.constFirst(), wording);
}

/// What the rest of the plan asks for stands where nothing else is asked about.
void RackPanel::presentNothing(const Plan &plan, const Evaluation &figures, const Wording &wording)
{
    m_title = tr("Nothing selected");
    m_rack.clear();
    m_feeds.clear();
    m_bars->hide();
    QList<NamedFact> facts{{tr("Click a rack, a device or the name of a row; with the arrow keys "
                               "you go from rack to rack."),
                            {},
                            {}}};
    const CatalogView view(plan.catalog, m_context.catalog);
    const auto required = requiredFacts(figures, view, wording);
    if (!required.isEmpty())
        facts.append({tr("Required by the rest of the plan"), {}, {}});
    for (const auto &[name, value] : required)
        facts.append({name, value, {}});
    m_facts->setFacts(facts);
}

/// Several racks: each with what it draws.
void RackPanel::presentRacks(const Plan &plan,
                             const Evaluation &figures,
                             const QList<Id> &racks,
                             const Wording &wording)
{
    m_title = tr("%n rack(s) selected", nullptr, int(racks.size()));
    m_rack.clear();
    m_feeds.clear();
    m_bars->hide();
    QList<NamedFact> facts;
    for (const Id &id : racks) {
        const RackFigures its = figures.topology.racks.value(id);
        facts.append({nameOf(plan, IdKind::Rack, id),
                      limitText(its.powerW,
                                its.powerLimitW,
                                Unit::Watts,
                                its.load.powerMissing,
                                Digits::Exact,
                                wording),
                      {}});
    }
    m_facts->setFacts(facts);
}

void RackPanel::presentRack(const Plan &plan,
                            const Evaluation &figures,
                            const Id &rack,
                            const Wording &wording)
{
    const RackWords words = rackWords(plan, figures, rack, wording);
    m_title = words.title;
    const auto found = figures.topology.racks.constFind(rack);
    const bool known = found != figures.topology.racks.cend();
    m_bars->setVisible(known);
    m_rack = rack;
    m_feeds.clear();
    QList<NamedFact> facts;
    if (known)
        presentFeeds(*found,
                     barsOfLimits(limitsOf(*found, typeOfRack(plan.topology, rack)), plan, wording),
                     wording);
    for (const auto &[name, value] : words.facts) {
        if (!known || !m_bars->shows(name))
            facts.append({name, value, {}});
    }
    m_facts->setFacts(facts);
}

/// The feeds of a rack, below other bars; devices can be let go on them.
void RackPanel::presentFeeds(const RackFigures &rack,
                             const QList<LimitBar> &above,
                             const Wording &wording)
{
    QStringList names;
    for (const FeedFigures &feed : rack.feeds) {
        m_feeds.append(feed.name);
        names.append(feedName(feed.name));
    }
    m_bars->show();
    const auto loss = std::find_if(m_losses.cbegin(),
                                   m_losses.cend(),
                                   [&rack](const RackLoss &its) { return its.rack == rack.id; });
    m_bars->setBars(
        above + (loss == m_losses.cend()
                     ? barsOfFeeds(rack.feeds, {}, wording)
                     : barsOfFeeds(feedsAfter(rack.feeds, loss->loss), loss->loss.lost, wording)));
    m_bars->setFeeds(names);
}

QString RackPanel::feedUnder(const QPoint &globalPosition)
{
    const QPoint at = m_bars->mapFromGlobal(globalPosition);
    const bool isOver = m_bars->isVisible() && m_bars->visibleRegion().contains(at);
    const int feed = isOver ? m_bars->feedAt(at) : -1;
    m_bars->showTarget(feed);
    return m_feeds.value(feed);
}

/// A row and the room around it, against their limits.
void RackPanel::presentRow(const Plan &plan,
                           const Evaluation &figures,
                           const Id &row,
                           const Wording &wording)
{
    const Room &room = roomAt(plan.topology, *placeOfRow(plan.topology, row));
    const RowFigures its = figures.topology.rows.value(row);
    const RoomFigures around = figures.topology.rooms.value(room.id);
    const QString rowName = findRow(plan.topology, row)->name.value_or(row);
    const QString roomName = room.name.value_or(room.id);
    m_title = QStringLiteral("%1 \u00b7 %2").arg(roomName, rowName);
    m_rack.clear();
    m_feeds.clear();
    const auto named = [](QList<LimitBar> bars, const QString &place) {
        for (LimitBar &bar : bars)
            bar.name = QStringLiteral("%1 \u00b7 %2").arg(place, bar.name);
        return bars;
    };
    m_bars->show();
    m_bars->setFeeds({});
    m_bars->setBars(named(barsOfLimits(limitsOf(its), plan, wording), rowName) +
                    named(barsOfLimits(limitsOf(around), plan, wording), roomName));
    const auto amount = [&wording](double value, Unit unit, bool atLeast) {
        return limitText(value, std::nullopt, unit, atLeast, Digits::Exact, wording);
    };
    QList<NamedFact> facts{
        {tr("Racks"), numberText(its.racks, Digits::Exact, wording.locale), {}},
        {tr("GPUs"), numberText(its.gpus, Digits::Exact, wording.locale), {}},
        {tr("Free units"),
         freeUnitsText(its.freeU,
                       reservedIn(its, heightOf(*findRow(plan.topology, row), plan.topology)),
                       wording),
         {}},
        {tr("Airflow"),
         amount(its.airflowM3PerH, Unit::CubicMetresPerHour, its.airflowMissing),
         {}},
        {tr("Weight"),
         amount(its.weightKg, Unit::Kilograms, its.unknown.contains(Quantity::Weight)),
         {}}};
    if (its.assumed.any())
        facts.append({tr("Basis"), assumedText(its.assumed), {}});
    m_facts->setFacts(facts);
}

void RackPanel::presentDevices(const Plan &plan,
                               const Evaluation &figures,
                               const QList<Id> &devices,
                               const Wording &wording)
{
    m_bars->hide();
    m_feeds.clear();
    const auto rackOf = [&plan](const Id &device) {
        const auto place = placeOfDevice(plan.topology, device);
        return place ? rackAt(plan.topology, place->rack).id : Id();
    };
    m_rack = rackOf(devices.first());
    const bool isOneRack = std::all_of(devices.cbegin(), devices.cend(), [&](const Id &device) {
        return rackOf(device) == m_rack;
    });
    if (!isOneRack) // the feeds of one rack are not those of the others
        m_rack.clear();
    const auto rack = figures.topology.racks.constFind(m_rack);
    if (rack != figures.topology.racks.cend() && !rack->feeds.isEmpty())
        presentFeeds(*rack, {}, wording);
    const CatalogView view(plan.catalog, m_context.catalog);
    QList<NamedFact> facts;
    m_title = tr("%n device(s) selected", nullptr, int(devices.size()));
    if (devices.size() > 1) {
        for (const Id &id : devices) {
            if (const auto place = placeOfDevice(plan.topology, id))
                facts.append({deviceAt(plan.topology, *place).name.value_or(id),
                              placeText(plan.topology, *place, wording.locale),
                              {}});
        }
        m_facts->setFacts(facts);
        return;
    }
    const auto place = placeOfDevice(plan.topology, devices.first());
    if (!place)
        return m_facts->setFacts({});
    const PlacedDevice &device = deviceAt(plan.topology, *place);
    m_title = device.name.value_or(device.id);
    const DeviceEntry *entry = view.device(device.device);
    facts.append({tr("Place"), placeText(plan.topology, *place, wording.locale), {}});
    if (entry != nullptr)
        facts.append({deviceFactsLine(*entry, wording), {}, {}});
    if (device.spare)
        facts.append({tr("This is a spare: it does not count as supply."), {}, {}});
    if (device.locked)
        facts.append({tr("It is locked: it stays where it is."), {}, {}});
    if (entry != nullptr && entry->source)
        facts.append({tr("Source: %1").arg(*entry->source), {}, {}});
    m_facts->setFacts(facts);
}

} // namespace kf

#include "moc_rack_panel.cpp"
