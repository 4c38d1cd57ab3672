// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/explain_steps.h"
#include "core/topology/device_facts.h"
#include "core/topology/topology_sums.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

Argument number(const char *name, double value, Unit unit = Unit::Count)
{
    return {QString::fromLatin1(name), Amount{value, unit}};
}

Argument word(const char *name, const QString &text)
{
    return {QString::fromLatin1(name), text};
}

/// Volts x amps x root 3 x factor x derating of each feed, and what redundancy leaves of them.
Derivation limitStep(const Rack &rack, const RackType &type, const CatalogView &view)
{
    const PowerLimit limit = powerLimit(rack, type, view);
    const QList<FeedLimit> feeds = feedLimits(rack, type, view);
    const QString path = QStringLiteral("topology/rack_types/") + type.id;
    Derivation step;
    step.kind = StepKind::RackLimit;
    step.value = {limit.watts.value_or(0.0), Unit::Watts};
    step.path = path;
    step.arguments = {number("basis", double(limit.basis))};
    for (qsizetype i = 0; i < feeds.size(); ++i) {
        const Feed &feed = type.feeds[i];
        Derivation part;
        part.kind = StepKind::FeedLimit;
        part.value = {feeds[i].watts.value_or(0.0), Unit::Watts};
        part.path = path;
        part.arguments = {word("name", feed.name)};
        if (feed.volts && feed.amps)
            part.arguments += {number("volts", *feed.volts),
                               number("amps", *feed.amps),
                               number("phases", feed.phases),
                               number("factor", feed.powerFactor),
                               number("derating", feed.derating)};
        step.parts.append(part);
    }
    return step;
}

Derivation figure(StepKind kind, const Amount &value, const std::optional<double> &limit)
{
    Derivation step;
    step.kind = kind;
    step.value = value;
    if (limit)
        step.arguments = {number("limit", *limit, value.unit)};
    return step;
}

/// What each device of the month draws.
QList<Derivation> drawSteps(const Rack &rack,
                            const CatalogView &view,
                            PowerBasis basis,
                            std::optional<int> month,
                            QStringList &unknown)
{
    DeviceFactsTable facts(view, basis);
    QList<Derivation> steps;
    for (const Shared<PlacedDevice> &device : rack.devices) {
        if (month && standingAt(*device, *month) != DeviceStanding::InService)
            continue;
        const DeviceFacts &its = facts.of(device->device);
        if (its.isPdu || its.standsInRoom)
            continue;
        const QString name = device->name.value_or(device->id);
        const std::optional<double> watts = drawOf(*device, its);
        if (!watts) {
            unknown.append(name);
            continue;
        }
        Derivation step;
        step.kind = StepKind::DeviceDraw;
        step.value = {*watts, Unit::Watts};
        step.path = QStringLiteral("topology/devices/") + device->id;
        step.arguments = {word("name", name), word("device", device->device)};
        steps.append(step);
    }
    return steps;
}

/// The first month in which the rack draws most; nothing where nothing changes.
std::optional<int> heaviestOf(const RackFigures &rack)
{
    const auto most = std::max_element(
        rack.steps.cbegin(), rack.steps.cend(), [](const RackStep &a, const RackStep &b) {
            return a.load.powerW < b.load.powerW;
        });
    return most == rack.steps.cend() ? std::nullopt : std::optional(most->month);
}

} // namespace

std::optional<Derivation>
rackSteps(const Plan &plan, const Catalog &catalog, std::optional<int> month, const Id &id)
{
    const auto place = placeOfRack(plan.topology, id);
    if (!place)
        return std::nullopt;
    const Rack &rack = rackAt(plan.topology, *place);
    const Site &site = plan.topology.sites[place->site];
    const Room &room = roomAt(plan.topology, *place);
    const CatalogView view(plan.catalog, catalog);
    const PowerBasis basis = plan.settings.policy.powerBasis;
    const RackSurroundings around = surroundingsOf(rack, room, site, plan.topology);
    const RackFigures its = rackFigures(rack, around, view, basis, month);
    Derivation total = figure(StepKind::RackPower, {its.powerW, Unit::Watts}, its.powerLimitW);
    total.path = QStringLiteral("topology/racks/") + id;
    total.arguments.append(word("name", rack.name.value_or(id)));
    QStringList unknown;
    total.parts = drawSteps(rack, view, basis, month ? month : heaviestOf(its), unknown);
    if (!unknown.isEmpty())
        total.arguments.append({QStringLiteral("unknown"), QList<QString>(unknown)});
    if (around.type != nullptr)
        total.parts.append(limitStep(rack, *around.type, view));
    total.parts +=
        {figure(StepKind::RackHeat, {its.airHeatW, Unit::Heat}, its.heatLimitW),
         figure(StepKind::RackAirflow,
                {its.airflowM3PerH, Unit::CubicMetresPerHour},
                its.airflowLimitM3PerH),
         figure(StepKind::RackWeight, {its.weightKg, Unit::Kilograms}, its.weightLimitKg)};
    if (its.floorLoadKgPerM2)
        total.parts.append(figure(StepKind::RackFloor,
                                  {*its.floorLoadKgPerM2, Unit::KilogramsPerSquareMetre},
                                  its.floorLimitKgPerM2));
    for (qsizetype i = total.parts.size(); i-- > 0;) {
        if (total.parts[i].path.isEmpty())
            total.parts[i].path = total.path;
    }
    return total;
}

} // namespace kf
