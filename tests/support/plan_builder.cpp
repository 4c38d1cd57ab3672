// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plan_builder.h"

namespace kf::test {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

const ZoneTable &zones()
{
    static const ZoneTable table;
    return table;
}

Hours allDay(double value)
{
    Hours hours{};
    hours.fill(value);
    return hours;
}

Hours inHour(std::size_t hour, double value)
{
    Hours hours{};
    hours[hour] = value;
    return hours;
}

PlanBuilder::PlanBuilder()
{
    m_plan.settings.name = QStringLiteral("Test");
    m_plan.settings.start = {2027, 1};
    m_plan.settings.typicalDate = QDate(2027, 1, 15);
}

PlanBuilder &PlanBuilder::withDayTypes(const QList<std::pair<const char *, double>> &dayTypes)
{
    m_plan.demand.dayTypes.clear();
    for (const auto &[id, days] : dayTypes) {
        DayType dayType;
        dayType.id = text(id);
        dayType.daysPerYear = days;
        m_plan.demand.dayTypes.append(dayType);
    }
    return *this;
}

PlanBuilder &PlanBuilder::withPool(const char *id, const QList<const char *> &accelerators)
{
    Pool pool;
    pool.id = text(id);
    for (const char *accelerator : accelerators)
        pool.accelerators.append(text(accelerator));
    m_plan.settings.pools.append(pool);
    return *this;
}

PlanBuilder &PlanBuilder::withGroup(const char *id, GroupKind kind, const char *accelerator)
{
    Group group;
    group.id = text(id);
    group.name = text(id);
    group.kind = kind;
    group.accelerator = text(accelerator);
    m_plan.demand.groups.append(group);
    return *this;
}

PlanBuilder &PlanBuilder::withCells(const char *dayType, const Hours &hours)
{
    lastGroup().demand.insert(text(dayType), hours);
    return *this;
}

PlanBuilder &PlanBuilder::withGrowth(double annual, GrowthModel model)
{
    lastGroup().growth.annual = annual;
    lastGroup().growth.model = model;
    return *this;
}

PlanBuilder &PlanBuilder::withTimeZone(const char *zone)
{
    lastGroup().timeZone = text(zone);
    return *this;
}

PlanBuilder &PlanBuilder::withEvent(const Event &event)
{
    m_plan.demand.events.append(event);
    return *this;
}

PlanBuilder &PlanBuilder::withServing(const char *id, const char *group)
{
    ServingWorkload serving;
    serving.id = text(id);
    serving.group = text(group);
    serving.requestsPerS = allDay(1.0);
    serving.serviceTimeS = 0.5;
    serving.maxUtilisation = 0.7;
    serving.waitTargetS = 0.2;
    serving.waitPercentile = 0.99;
    m_plan.workloads.serving.append(serving);
    return *this;
}

PlanBuilder &
PlanBuilder::withScheduled(const char *id, const char *group, const char *start, double hours)
{
    ScheduledWorkload scheduled;
    scheduled.id = text(id);
    scheduled.group = text(group);
    scheduled.start = TimeOfDay::fromString(text(start)).value_or(TimeOfDay{});
    scheduled.durationH = hours;
    scheduled.gpus = 1.0;
    m_plan.workloads.scheduled.append(scheduled);
    return *this;
}

PlanBuilder &PlanBuilder::withExploratory(const char *id, const char *group, double people)
{
    ExploratoryWorkload exploratory;
    exploratory.id = text(id);
    exploratory.group = text(group);
    exploratory.people = people;
    exploratory.activeShare = allDay(0.5);
    m_plan.workloads.exploratory.append(exploratory);
    return *this;
}

PlanBuilder &PlanBuilder::withDataset(const char *id, const char *tier, double existingGb)
{
    Dataset dataset;
    dataset.id = text(id);
    dataset.tier = text(tier);
    dataset.existingGb = existingGb;
    m_plan.storage.datasets.append(dataset);
    return *this;
}

PlanBuilder &PlanBuilder::withRackType(const char *id, int heightU)
{
    RackType type;
    type.id = text(id);
    type.heightU = heightU;
    m_plan.topology.rackTypes.append(type);
    return *this;
}

PlanBuilder &PlanBuilder::withRow(const char *site, const char *room, const char *row)
{
    Row newRow;
    newRow.id = text(row);
    Room newRoom;
    newRoom.id = text(room);
    newRoom.rows.append(newRow);
    Site newSite;
    newSite.id = text(site);
    newSite.rooms.append(newRoom);
    m_plan.topology.sites.append(newSite);
    return *this;
}

PlanBuilder &PlanBuilder::withRack(const char *id, const char *type)
{
    QList<Shared<Rack>> &racks = m_plan.topology.sites.last().rooms.last().rows.last().racks;
    Rack rack;
    rack.id = text(id);
    rack.type = text(type);
    rack.position = static_cast<int>(racks.size()) + 1;
    racks.append(rack);
    return *this;
}

PlanBuilder &PlanBuilder::withDevice(const char *id, const char *entry, double u, Face face)
{
    PlacedDevice device;
    device.id = text(id);
    device.device = text(entry);
    device.u = u;
    device.face = face;
    lastRack().devices.append(device);
    return *this;
}

PlanBuilder &PlanBuilder::withDeviceEntry(const char *id, double heightU, bool fullDepth)
{
    DeviceEntry entry;
    entry.id = text(id);
    entry.model = text(id);
    entry.kind = DeviceKind::GpuSystem;
    entry.height = DeviceHeight::ofUnits(heightU);
    entry.fullDepth = fullDepth;
    m_plan.catalog.devices.append(entry);
    return *this;
}

PlanBuilder &PlanBuilder::withScenario(const char *id)
{
    Scenario scenario;
    scenario.id = text(id);
    m_plan.scenarios.scenarios.append(scenario);
    return *this;
}

PlanBuilder &PlanBuilder::with(const std::function<void(Plan &)> &change)
{
    change(m_plan);
    return *this;
}

Group &PlanBuilder::lastGroup()
{
    return m_plan.demand.groups.last().mutate();
}

Rack &PlanBuilder::lastRack()
{
    return m_plan.topology.sites.last().rooms.last().rows.last().racks.last().mutate();
}

PlanBuilder aPlan()
{
    return {};
}

} // namespace kf::test
