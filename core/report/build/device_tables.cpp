// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/cells.h"
#include "core/report/build/places.h"
#include "core/report/build/rack_tables.h"
#include "core/topology/device_facts.h"
#include "core/words/kind_words.h"

namespace kf {

namespace {

Cell kindCell(const DeviceEntry *entry)
{
    return entry ? Cell(Term{QString(wordFor(entry->kind)), kindText(entry->kind)}) : Cell();
}

/// What devices of one kind add up to in a row.
struct KindSum {
    Id device;
    int count = 0;
    std::optional<double> gpus = 0.0;
    std::optional<double> heightU = 0.0;
    std::optional<double> powerW = 0.0;
    std::optional<double> weightKg = 0.0;
};

void add(std::optional<double> &sum, const std::optional<double> &value)
{
    sum = sum && value ? std::optional(*sum + *value) : std::nullopt;
}

/// The kinds of devices of a row, in the order in which they stand.
QList<KindSum> kindsOf(const Row &row, DeviceFactsTable &facts)
{
    QList<KindSum> sums;
    for (const auto &rack : row.racks) {
        for (const auto &device : rack->devices) {
            qsizetype at = 0;
            while (at < sums.size() && sums[at].device != device->device)
                ++at;
            if (at == sums.size())
                sums.append(KindSum{device->device});
            const DeviceFacts &its = facts.of(device->device);
            KindSum &sum = sums[at];
            ++sum.count;
            add(sum.gpus, its.inCatalogue ? std::optional(its.gpus) : std::nullopt);
            add(sum.heightU, its.heightU.value);
            add(sum.weightKg, its.weightKg.value);
            add(sum.powerW, device->powerW ? device->powerW : its.powerW.value);
        }
    }
    return sums;
}

QList<Cell> deviceCells(const RackSpot &spot, const PlacedDevice &device, const PartInput &input)
{
    const DeviceEntry *entry = input.view.device(device.device);
    return placeCells(spot) +
           QList<Cell>{device.id,
                       textCell(device.name),
                       device.device,
                       entry ? Cell(entry->model) : Cell(),
                       kindCell(entry),
                       cell(device.u),
                       Term{QString(wordFor(device.face)), faceText(device.face)},
                       entry ? Cell(entry->gpuCount) : Cell(),
                       double(device.inServiceMonth),
                       cell(device.retireMonth),
                       yesNo(device.spare),
                       monthCell(input.plan, device.inServiceMonth),
                       monthCell(input.plan, device.retireMonth)};
}

} // namespace

Table devicesByRow(const PartInput &input)
{
    Table table{QStringLiteral("devices-by-row"),
                ReportText::tr("Devices by row"),
                placeColumns(input.plan.topology).first(3),
                {}};
    table.columns += {dataColumn("device", ReportText::tr("Device")),
                      column("model", ReportText::tr("Device")),
                      column("kind", ReportText::tr("Kind")),
                      column("count", ReportText::tr("Number")),
                      column("gpus", ReportText::tr("GPUs")),
                      column("height_u", ReportText::tr("Units"), Unit::RackUnits),
                      column("power_w", ReportText::tr("Power"), Unit::Watts),
                      column("weight_kg", ReportText::tr("Weight"), Unit::Kilograms)};
    DeviceFactsTable facts(input.view, input.plan.settings.policy.powerBasis);
    forEachRow(input.plan.topology, [&](const Site &site, const Room &room, const Row &row) {
        for (const KindSum &sum : kindsOf(row, facts)) {
            const DeviceEntry *entry = input.view.device(sum.device);
            table.rows += QList<Cell>{named(site.id, site.name),
                                      named(room.id, room.name),
                                      named(row.id, row.name),
                                      sum.device,
                                      entry ? entry->model : sum.device,
                                      kindCell(entry),
                                      double(sum.count),
                                      cell(sum.gpus),
                                      cell(sum.heightU),
                                      cell(sum.powerW),
                                      cell(sum.weightKg)};
        }
    });
    return table;
}

Table deviceTable(const PartInput &input)
{
    Table table{QStringLiteral("devices"),
                ReportText::tr("Devices"),
                placeColumns(input.plan.topology),
                {}};
    table.columns += {dataColumn("id", ReportText::tr("Id")),
                      column("name", ReportText::tr("Name")),
                      dataColumn("device", ReportText::tr("Device")),
                      column("model", ReportText::tr("Device")),
                      column("kind", ReportText::tr("Kind")),
                      column("u", ReportText::tr("Lowest unit"), Unit::RackUnits),
                      column("face", ReportText::tr("Face")),
                      column("gpus", ReportText::tr("GPUs")),
                      dataColumn("in_service_month", ReportText::tr("In service"), Unit::Months),
                      dataColumn("retire_month", ReportText::tr("Retired"), Unit::Months),
                      column("spare", ReportText::tr("Spare")),
                      column("in_service", ReportText::tr("In service from")),
                      column("retired", ReportText::tr("Retired in"))};
    forEachRack(input.plan.topology, [&](const RackSpot &spot) {
        for (const auto &device : spot.rack.devices)
            table.rows += deviceCells(spot, *device, input);
    });
    return table;
}

} // namespace kf
