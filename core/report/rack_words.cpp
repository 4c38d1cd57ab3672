// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rack_words.h"

#include "core/report/rack_type_words.h"
#include "core/topology/topology_walk.h"
#include "core/words/amount_words.h"
#include "core/words/cable_words.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "core/words/state_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::RackWords)
};

/// How many run below full load, with what is left of their supplies.
QString degradedText(const FeedLoss &loss, const Wording &wording)
{
    QStringList supplies;
    for (const SupplyShortage &shortage : loss.shortages) {
        const QString text = shortageText(shortage, wording);
        if (!supplies.contains(text))
            supplies += text;
    }
    return Words::tr("%n below full load (%1)", nullptr, static_cast<int>(loss.degraded.size()))
        .arg(supplies.join(QStringLiteral("; ")));
}

/// What has no limit is not within it.
QString stateWhere(bool isLimited, LimitState state)
{
    return isLimited || state != LimitState::Within ? stateText(state)
                                                    : limitBasisText(PowerBasisOfLimit::NoLimit);
}

/// What a loss does to the devices of a rack, in a few words.
QString lossText(const FeedLoss &loss, const Wording &wording)
{
    QStringList texts;
    if (!loss.down.isEmpty())
        texts += Words::tr("%n down", nullptr, static_cast<int>(loss.down.size()));
    if (!loss.degraded.isEmpty())
        texts += degradedText(loss, wording);
    if (!loss.unknown.isEmpty())
        texts += Words::tr("%n not known", nullptr, static_cast<int>(loss.unknown.size()));
    if (loss.state == LimitState::Over)
        texts += Words::tr("feed overloaded");
    return texts.isEmpty() ? Words::tr("all keep running") : texts.join(QStringLiteral(", "));
}

/// Servers that the chosen components take where the machines are ours; nothing where nobody can
/// say how many, or where somebody else has them.
std::optional<double> serversToPlace(const Evaluation &figures)
{
    const std::optional<Hosting> hosting = figures.plan.platform.kubernetes.hosting;
    const bool isOurs = hosting == Hosting::Own || hosting == Hosting::Turnkey;
    return isOurs && !figures.platform.components.chosen.isEmpty()
               ? figures.platform.servers.total()
               : std::nullopt;
}

double serversPlaced(const Evaluation &figures)
{
    double servers = 0.0;
    for (const BillRow &row : figures.bill.rows)
        servers += row.deviceKind == DeviceKind::Management ? double(row.placed) : 0.0;
    return servers;
}

/// Each feed against what it carries, and what its loss would do.
void addFeeds(RackWords &words, const RackFigures &rack, const Wording &wording)
{
    for (const FeedFigures &feed : rack.feeds)
        words.facts.append(
            {Words::tr("Feed %1").arg(feed.name),
             limitText(
                 feed.loadW, feed.limitW, Unit::Watts, feed.atLeast, Digits::Exact, wording)});
    for (const FeedLoss &loss : rack.losses)
        words.facts.append({Words::tr("Without %1").arg(lostText(loss)), lossText(loss, wording)});
}

} // namespace

QString inMonth(const QString &figure, const Plan &plan, int month)
{
    return month == 0 ? figure
                      : Words::tr("%1 in %2", "a figure; the month in which it is largest")
                            .arg(figure, monthText(plan, month));
}

QString rackStateText(const RackFigures &rack)
{
    QStringList missing;
    if (rack.power == LimitState::Unknown || rack.heat == LimitState::Unknown)
        missing.append(quantityText(Quantity::Power));
    if (rack.weight == LimitState::Unknown)
        missing.append(quantityText(Quantity::Weight));
    const LimitState byKnown = stateByKnown(rack);
    const QString known =
        stateWhere(rack.powerLimitW || rack.heatLimitW || rack.weightLimitKg, byKnown);
    if (missing.isEmpty())
        return known;
    const QString unknown =
        Words::tr("%1 not known", "quantities of a rack").arg(missing.join(QStringLiteral(", ")));
    return byKnown == LimitState::Unknown
               ? unknown
               : Words::tr("%1; %2", "state of a rack; what is not known").arg(known, unknown);
}

QString stateTextOf(LimitState state, const QList<LimitFigure> &limits)
{
    const bool isLimited =
        std::any_of(limits.cbegin(), limits.cend(), [](const LimitFigure &limit) {
            return limit.limit.has_value();
        });
    return stateWhere(isLimited, state);
}

QString freeUnitsText(double freeU, double reservedU, const Wording &wording)
{
    const QString free = amountText({freeU, Unit::RackUnits}, Digits::Exact, wording);
    return reservedU > 0.0
               ? Words::tr("%1, %2 reserved", "units of a rack that are free; that are kept free")
                     .arg(free, numberText(reservedU, Digits::Exact, wording.locale))
               : free;
}

QString assumedText(const AssumedFigures &assumed)
{
    return assumed.any() ? Words::tr("assumed figures of %n device(s)", nullptr, assumed.devices)
                         : QString();
}

QString lostText(const FeedLoss &loss)
{
    return loss.side ? Words::tr("side %1").arg(wordFor(*loss.side))
                     : loss.lost.join(QStringLiteral(", "));
}

QString shortageText(const SupplyShortage &shortage, const Wording &wording)
{
    if (!shortage.carriedW || !shortage.drawnW)
        return Words::tr("below its supplies: %1 of %2 left, %3 needed")
            .arg(shortage.left)
            .arg(shortage.supplies)
            .arg(shortage.needed);
    return Words::tr("%1 of %2 supplies left, which give %3")
        .arg(shortage.left)
        .arg(shortage.supplies)
        .arg(limitText(
            *shortage.carriedW, *shortage.drawnW, Unit::Watts, false, Digits::Exact, wording));
}

QString shortfallText(const LossShortfall &shortfall, const Wording &wording)
{
    if (shortfall.unknown == shortfall.devices)
        return Words::tr("by how much is not known");
    if (shortfall.unknown == 0 && shortfall.shortW <= 0.0)
        return Words::tr("the supplies that are left give what they draw");
    return Words::tr("%1 short", "power that supplies lack, of what is drawn")
        .arg(limitText(shortfall.shortW,
                       shortfall.drawnW,
                       Unit::Watts,
                       shortfall.unknown > 0,
                       Digits::Exact,
                       wording));
}

QString lossSummary(const QList<RackLoss> &losses, const Wording &wording)
{
    int racks = 0;
    int down = 0;
    int unknown = 0;
    LossShortfall shortfall;
    for (const RackLoss &rack : losses) {
        racks += rack.isDown || rack.loss.state == LimitState::Over ? 1 : 0;
        down += int(rack.loss.down.size());
        unknown += int(rack.loss.unknown.size());
        shortfall += shortfallOf(rack.loss);
    }
    QStringList parts;
    if (racks > 0)
        parts.append(Words::tr("%n rack(s) down or overloaded", nullptr, racks));
    if (down > 0)
        parts.append(Words::tr("%n device(s) without supply", nullptr, down));
    if (shortfall.devices > 0)
        parts.append(Words::tr("%n device(s) below full load: %1", nullptr, shortfall.devices)
                         .arg(shortfallText(shortfall, wording)));
    if (unknown > 0)
        parts.append(Words::tr("not known for %n device(s)", "what a loss does", unknown));
    return parts.isEmpty() ? Words::tr("Everything keeps running.")
                           : parts.join(QStringLiteral(" \u00b7 "));
}

RackWords
rackWords(const Plan &plan, const Evaluation &figures, const Id &id, const Wording &wording)
{
    const Rack *rack = findRack(plan.topology, id);
    const auto found = figures.topology.racks.constFind(id);
    if (rack == nullptr || found == figures.topology.racks.cend())
        return {Words::tr("Choose a rack"), {}};
    const RackFigures &its = *found;
    RackWords words{rack->name.value_or(id), {}};
    const PeakMonths &months = its.months;
    const AssumedFigures &assumed = its.load.assumed;
    const auto marked = [](const QString &text, bool isAssumed) {
        return isAssumed ? Words::tr("%1, some of it assumed").arg(text) : text;
    };
    const auto load =
        [&](double value, std::optional<double> limit, Unit unit, bool atLeast, int month) {
            return inMonth(
                limitText(value, limit, unit, atLeast, Digits::Exact, wording), plan, month);
        };
    words.facts = {
        {Words::tr("Type"), nameOf(plan, IdKind::RackType, rack->type)},
        {Words::tr("State"), rackStateText(its)},
        {Words::tr("Power"),
         marked(load(its.powerW, its.powerLimitW, Unit::Watts, its.load.powerMissing, months.power),
                assumed.power)},
        {Words::tr("Limit is"), limitBasisText(its.powerBasis)},
        {Words::tr("Heat to air"),
         marked(
             load(
                 its.airHeatW, its.heatLimitW, Unit::Heat, its.load.airHeatMissing, months.airHeat),
             assumed.power)},
        {Words::tr("Heat"),
         inMonth(heatText(its.heatW, Digits::Exact, wording, its.load.powerMissing),
                 plan,
                 months.heat)},
        {Words::tr("Airflow"),
         marked(load(its.airflowM3PerH,
                     its.airflowLimitM3PerH,
                     Unit::CubicMetresPerHour,
                     its.load.airflowMissing,
                     months.airflow),
                assumed.airflow)},
        {Words::tr("Weight"),
         marked(load(its.weightKg,
                     its.weightLimitKg,
                     Unit::Kilograms,
                     its.load.weightMissing,
                     months.weight),
                assumed.weight)},
        {Words::tr("Free units"),
         freeUnitsText(
             its.freeU, reservedIn(its, findRackType(plan.topology, rack->type)), wording)},
        {Words::tr("GPUs"), numberText(its.gpus, Digits::Exact, wording.locale)}};
    if (its.liquidHeatW > 0.0 || its.liquidLimitW)
        words.facts.insert(6,
                           {Words::tr("Heat to liquid"),
                            load(its.liquidHeatW,
                                 its.liquidLimitW,
                                 Unit::Heat,
                                 its.load.liquidHeatMissing,
                                 months.liquidHeat)});
    addFeeds(words, its, wording);
    if (its.load.assumed.any())
        words.facts.append({Words::tr("Basis"), assumedText(its.load.assumed)});
    return words;
}

QList<std::pair<QString, QString>>
requiredFacts(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    const auto text = [&wording](double needed, double placed) {
        return Words::tr("%1 needed, %2 placed", "devices")
            .arg(numberText(needed, Digits::Exact, wording.locale),
                 numberText(placed, Digits::Exact, wording.locale));
    };
    QList<std::pair<QString, QString>> facts;
    for (const BillRow &row : figures.bill.rows) {
        if (row.kind == BillKind::Device && row.required > 0)
            facts.append({pricedName(row.id, figures.plan, catalog, wording),
                          text(double(row.required), double(row.placed))});
    }
    if (const std::optional<double> servers = serversToPlace(figures))
        facts.append({Words::tr("Servers for components"), text(*servers, serversPlaced(figures))});
    return facts;
}

QString missingServersText(const Evaluation &figures, const Wording &wording)
{
    const std::optional<double> needed = serversToPlace(figures);
    const double placed = serversPlaced(figures);
    if (!needed || placed >= *needed)
        return {};
    return Words::tr("The chosen components take %1 servers, %2 stand in racks; those that are "
                     "missing are not in it.")
        .arg(numberText(*needed, Digits::Exact, wording.locale),
             numberText(placed, Digits::Exact, wording.locale));
}

QString topologySummary(const Evaluation &figures, const Wording &wording)
{
    const TopologyTotals &totals = figures.topology.totals;
    QStringList parts{Words::tr("%n rack(s)", nullptr, totals.racks),
                      Words::tr("%n device(s)", nullptr, totals.devices),
                      amountText({double(totals.gpus), Unit::Gpus}, Digits::Exact, wording),
                      inMonth(limitText(totals.powerW,
                                        totals.powerLimitW,
                                        Unit::Watts,
                                        totals.unknown.contains(Quantity::Power),
                                        Digits::Exact,
                                        wording),
                              figures.plan,
                              totals.months.power)};
    if (totals.assumed.any())
        parts.append(assumedText(totals.assumed));
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace kf
