// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rack_words.h"

#include "core/base/units.h"
#include "core/findings/findings.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::RackWords)
};

QString basisText(PowerBasisOfLimit basis)
{
    switch (basis) {
    case PowerBasisOfLimit::NoLimit:
        return Words::tr("no limit given");
    case PowerBasisOfLimit::Budget:
        return Words::tr("the rack's budget");
    case PowerBasisOfLimit::Feeds:
        return Words::tr("all feeds, no redundancy");
    case PowerBasisOfLimit::FeedsNPlus1:
        return Words::tr("after loss of one feed");
    case PowerBasisOfLimit::FeedsAfterLossOfSide:
        return Words::tr("after loss of one side");
    }
    return {};
}

QString againstLimit(double value,
                     const std::optional<double> &limit,
                     Unit unit,
                     bool atLeast,
                     const QLocale &locale)
{
    QString text = amountText({value, unit}, locale);
    if (atLeast)
        text = Words::tr("at least %1").arg(text);
    return limit ? Words::tr("%1 of %2").arg(text, amountText({*limit, unit}, locale)) : text;
}

const Rack *findRack(const Topology &topology, const Id &id)
{
    for (const Site &site : topology.sites) {
        for (const Room &room : site.rooms) {
            for (const Row &row : room.rows) {
                for (const Shared<Rack> &rack : row.racks) {
                    if (rack->id == id)
                        return &*rack;
                }
            }
        }
    }
    return nullptr;
}

QString typeName(const Topology &topology, const Id &id)
{
    for (const RackType &type : topology.rackTypes) {
        if (type.id == id)
            return type.name.value_or(id);
    }
    return id;
}

QString airflowText(const RackFigures &rack, const QLocale &locale)
{
    const auto flow = [&locale](double value) {
        return Words::tr("%1 m\u00b3/h").arg(locale.toString(value, 'f', 0));
    };
    return rack.airflowLimitM3PerH
               ? Words::tr("%1 of %2").arg(flow(rack.airflowM3PerH), flow(*rack.airflowLimitM3PerH))
               : flow(rack.airflowM3PerH);
}

/// What a loss does to the devices of a rack, in a few words.
QString lossText(const FeedLoss &loss)
{
    QStringList texts;
    if (!loss.down.isEmpty())
        texts += Words::tr("%n down", nullptr, static_cast<int>(loss.down.size()));
    if (!loss.degraded.isEmpty())
        texts += Words::tr("%n degraded", nullptr, static_cast<int>(loss.degraded.size()));
    if (!loss.unknown.isEmpty())
        texts += Words::tr("%n not known", nullptr, static_cast<int>(loss.unknown.size()));
    if (loss.state == LimitState::Over)
        texts += Words::tr("feed overloaded");
    return texts.isEmpty() ? Words::tr("all keep running") : texts.join(QStringLiteral(", "));
}

/// Each feed against what it carries, and what its loss would do.
void addFeeds(RackWords &words, const RackFigures &rack, const QLocale &locale)
{
    for (qsizetype i = 0; i < rack.feeds.size(); ++i) {
        const FeedFigures &feed = rack.feeds[i];
        words.facts.append(
            {Words::tr("Feed %1").arg(feed.name),
             againstLimit(feed.loadW, feed.limitW, Unit::Watts, feed.atLeast, locale)});
        words.facts.append({Words::tr("Without %1").arg(feed.name), lossText(rack.losses[i])});
    }
}

} // namespace

RackWords
rackWords(const Plan &plan, const Evaluation &figures, const Id &id, const QLocale &locale)
{
    const Rack *rack = findRack(plan.topology, id);
    const auto found = figures.topology.racks.constFind(id);
    if (rack == nullptr || found == figures.topology.racks.cend())
        return {Words::tr("Choose a rack"), {}};
    const RackFigures &its = *found;
    const auto unknown = [&its](Quantity quantity) {
        return its.unknown.contains(quantity);
    };
    RackWords words{rack->name.value_or(id), {}};
    words.facts = {
        {Words::tr("Type"), typeName(plan.topology, rack->type)},
        {Words::tr("Power"),
         againstLimit(its.powerW, its.powerLimitW, Unit::Watts, unknown(Quantity::Power), locale)},
        {Words::tr("Limit is"), basisText(its.powerBasis)},
        {Words::tr("Heat to air"),
         againstLimit(its.airHeatW, its.heatLimitW, Unit::Watts, unknown(Quantity::Heat), locale)},
        {Words::tr("Heat"), amountText({btuPerHour(its.heatW), Unit::BtuPerHour}, locale)},
        {Words::tr("Airflow"), airflowText(its, locale)},
        {Words::tr("Weight"),
         againstLimit(
             its.weightKg, its.weightLimitKg, Unit::Kilograms, unknown(Quantity::Weight), locale)},
        {Words::tr("Free units"), amountText({its.freeU, Unit::RackUnits}, locale)},
        {Words::tr("GPUs"), amountText({its.gpus, Unit::Gpus}, locale)}};
    if (its.liquidHeatW > 0.0 || its.liquidLimitW)
        words.facts.insert(5,
                           {Words::tr("Heat to liquid"),
                            againstLimit(its.liquidHeatW,
                                         its.liquidLimitW,
                                         Unit::Watts,
                                         its.load.liquidHeatMissing,
                                         locale)});
    addFeeds(words, its, locale);
    if (its.assumed)
        words.facts.append({Words::tr("Basis"), Words::tr("holds assumed figures")});
    return words;
}

QString topologySummary(const Evaluation &figures, const QLocale &locale)
{
    const TopologyTotals &totals = figures.topology.totals;
    return QStringList{Words::tr("%n rack(s)", nullptr, totals.racks),
                       Words::tr("%n device(s)", nullptr, totals.devices),
                       amountText({totals.gpus, Unit::Gpus}, locale),
                       againstLimit(totals.powerW,
                                    totals.powerLimitW,
                                    Unit::Watts,
                                    totals.unknown.contains(Quantity::Power),
                                    locale)}
        .join(QStringLiteral(" \u00b7 "));
}

} // namespace kf
