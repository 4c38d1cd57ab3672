// SPDX-License-Identifier: GPL-3.0-or-later
// From plan and figures to what is drawn of a rack.
#include "core/findings/findings.h"
#include "ui/rack/rack_picture.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Racks)
};

double shareOf(double value, const std::optional<double> &limit)
{
    return limit && *limit > 0.0 ? std::clamp(value / *limit, 0.0, 1.0) : 0.0;
}

QString ofLimit(const QString &value,
                const std::optional<double> &limit,
                Unit unit,
                bool atLeast,
                const QLocale &locale)
{
    const QString known = atLeast ? Words::tr("\u2265 %1").arg(value) : value;
    return limit ? Words::tr("%1 of %2").arg(known, amountText({*limit, unit}, locale)) : known;
}

LimitBar bar(const QString &name,
             double value,
             const std::optional<double> &limit,
             Unit unit,
             LimitState state,
             bool atLeast,
             const QLocale &locale)
{
    return {name,
            ofLimit(amountText({value, unit}, locale), limit, unit, atLeast, locale),
            shareOf(value, limit),
            state,
            limit.has_value()};
}

QList<LimitBar> barsOf(const RackFigures &figures, int heightU, const QLocale &locale)
{
    return {bar(Words::tr("Power"),
                figures.powerW,
                figures.powerLimitW,
                Unit::Watts,
                figures.power,
                figures.unknown.contains(Quantity::Power),
                locale),
            bar(Words::tr("Units"),
                figures.usedU,
                double(heightU),
                Unit::RackUnits,
                LimitState::Within,
                figures.unknown.contains(Quantity::Height),
                locale),
            bar(Words::tr("Heat"),
                figures.airHeatW,
                figures.heatLimitW,
                Unit::Watts,
                figures.heat,
                figures.unknown.contains(Quantity::Heat),
                locale),
            bar(Words::tr("Weight"),
                figures.weightKg,
                figures.weightLimitKg,
                Unit::Kilograms,
                figures.weight,
                figures.unknown.contains(Quantity::Weight),
                locale)};
}

QString stateWords(LimitState state)
{
    switch (state) {
    case LimitState::Within:
        return Words::tr("within its limits");
    case LimitState::Near:
        return Words::tr("near a limit");
    case LimitState::Unknown:
        return Words::tr("some figures are not known");
    case LimitState::Over:
        return Words::tr("over a limit");
    }
    return {};
}

DrawnDevice drawnDevice(const PlacedDevice &placed,
                        const CatalogView &view,
                        PowerBasis basis,
                        const QLocale &locale)
{
    DrawnDevice drawn;
    drawn.id = placed.id;
    drawn.name = placed.device;
    drawn.u = placed.u.value_or(0.0);
    drawn.face = placed.face;
    const DeviceEntry *entry = view.device(placed.device);
    if (entry == nullptr) {
        drawn.known = false;
        return drawn;
    }
    drawn.name = entry->model;
    drawn.kind = entry->kind;
    drawn.fullDepth = entry->fullDepth;
    drawn.known = entry->height.kind == DeviceHeight::Kind::Units;
    drawn.height = drawn.known ? entry->height.units : 1.0;
    const std::optional<double> typical =
        basis == PowerBasis::Typical ? entry->powerTypicalW : std::nullopt;
    const std::optional<double> power = placed.powerW ? placed.powerW
                                        : typical     ? typical
                                                      : entry->powerMaxW;
    if (power && entry->kind != DeviceKind::Pdu)
        drawn.figure = amountText({*power, Unit::Watts}, locale);
    return drawn;
}

const RackType *typeOf(const Topology &topology, const Id &id)
{
    const auto found = std::find_if(topology.rackTypes.cbegin(),
                                    topology.rackTypes.cend(),
                                    [&id](const RackType &type) { return type.id == id; });
    return found == topology.rackTypes.cend() ? nullptr : &*found;
}

DrawnRack drawnRack(const Rack &rack,
                    const Plan &plan,
                    const Evaluation &figures,
                    const CatalogView &view,
                    const QLocale &locale)
{
    DrawnRack drawn;
    drawn.id = rack.id;
    drawn.name = rack.name.value_or(rack.id);
    if (const RackType *type = typeOf(plan.topology, rack.type))
        drawn.heightU = type->heightU;
    const RackFigures its = figures.topology.racks.value(rack.id);
    drawn.state = its.state;
    drawn.bars = barsOf(its, drawn.heightU, locale);
    for (const Shared<PlacedDevice> &device : rack.devices) {
        if (device->u)
            drawn.devices.append(
                drawnDevice(*device, view, plan.settings.policy.powerBasis, locale));
    }
    drawn.summary = Words::tr("Rack %1: %2, %3")
                        .arg(drawn.name, drawn.bars.first().figure, stateWords(drawn.state));
    return drawn;
}

} // namespace

QList<DrawnRow> drawnRows(const Plan &plan,
                          const Evaluation &figures,
                          const Catalog &catalog,
                          const QLocale &locale)
{
    const CatalogView view(plan.catalog, catalog);
    QList<DrawnRow> rows;
    for (const Site &site : plan.topology.sites) {
        for (const Room &room : site.rooms) {
            for (const Row &row : room.rows) {
                DrawnRow drawn{row.id,
                               QStringLiteral("%1 \u00b7 %2")
                                   .arg(room.name.value_or(room.id), row.name.value_or(row.id)),
                               {}};
                for (const Shared<Rack> &rack : row.racks)
                    drawn.racks.append(drawnRack(*rack, plan, figures, view, locale));
                rows.append(drawn);
            }
        }
    }
    return rows;
}

} // namespace kf
