// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/overview_tables.h"

#include "core/plan/scenario_lookup.h"
#include "core/report/build/cells.h"
#include "core/report/user_view.h"
#include "core/words/amount_words.h"
#include "core/words/counted_texts.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::OverviewTables)
};

Column text(const char *id, const QString &title)
{
    return {QString::fromLatin1(id), title, Unit::None};
}

QString people(const Platform &platform, const Wording &wording)
{
    const QString profiles = Words::tr("%n profile(s)", nullptr, int(platform.profiles.size()));
    return Words::tr("%1, %2").arg(profiles, peopleText(platform.profiles, wording));
}

QString prices(const Plan &plan)
{
    const auto missing =
        std::count_if(plan.cost.prices.cbegin(), plan.cost.prices.cend(), [](const Price &price) {
            return !price.unitPrice.has_value();
        });
    const int given = int(plan.cost.prices.size() - missing);
    const QString prices = Words::tr("%n price(s)", nullptr, given);
    const int offers = int(plan.cost.cloud.size());
    return offers == 0 ? prices
                       : Words::tr("%1, %2").arg(prices, Words::tr("%n offer(s)", nullptr, offers));
}

QString demandText(const Demand &demand)
{
    return Words::tr("%1, %2").arg(
        Words::tr("%n group(s)", nullptr, int(demand.groups.size())),
        Words::tr("%n day type(s)", nullptr, int(demand.dayTypes.size())));
}

QString topologyText(const TopologyFigures &topology)
{
    return Words::tr("%1 in %2")
        .arg(Words::tr("%n rack(s)", nullptr, topology.totals.racks),
             Words::tr("%n room(s)", nullptr, int(topology.rooms.size())));
}

/// When a tier is full. Without a known capacity nobody can say that it never is.
Cell fullCell(const Evaluation &figures, const TierFigures &tier)
{
    if (tier.fillsUpMonth)
        return monthCell(figures.plan, tier.fillsUpMonth);
    return Term{QString(), tierFullText(figures.plan, tier)};
}

} // namespace

QString tierFullText(const Plan &plan, const TierFigures &tier)
{
    if (tier.fillsUpMonth)
        return monthText(plan, *tier.fillsUpMonth);
    const bool hasCapacity = std::all_of(tier.capacity.cbegin(),
                                         tier.capacity.cend(),
                                         [](const auto &capacity) { return capacity.has_value(); });
    return tier.known && hasCapacity
               ? Words::tr("not by %1").arg(monthText(plan, plan.settings.horizonMonths))
               : Words::tr("unknown");
}

Table tierOverview(const Evaluation &figures)
{
    const int month = figures.growth.sizeAtMonth;
    Table table{QStringLiteral("tier-overview"),
                Words::tr("Tiers in %1").arg(monthText(figures.plan, month)),
                {thing(summaryColumn("tier", Words::tr("Tier")))},
                {}};
    table.columns +=
        inOneUnit({summaryColumn("total_gb", Words::tr("Data"), Unit::Gigabytes),
                   summaryColumn("provision_gb", Words::tr("With headroom"), Unit::Gigabytes),
                   summaryColumn("capacity_gb", Words::tr("Usable capacity"), Unit::Gigabytes)});
    table.columns += summaryColumn("full", Words::tr("Full in"));
    const auto &tiers = figures.storage.tiers;
    for (auto it = tiers.cbegin(); it != tiers.cend(); ++it) {
        const TierFigures &tier = it.value();
        const std::optional<double> capacity = tier.capacity.value(month);
        table.rows.append({Term{it.key(), nameOf(figures.plan, IdKind::Tier, it.key())},
                           cellAt(tier.total, month, tier.known),
                           cellAt(tier.provision, month, tier.known),
                           cell(capacity),
                           fullCell(figures, tier)});
    }
    return table;
}

FactList settingsOverview(const Plan &plan, const Id &scenario)
{
    const Settings &settings = plan.settings;
    const Policy policy = policyIn(plan, scenarioNamed(plan, scenario));
    const auto fact = [](const char *id, const QString &name, const Cell &value, Unit unit) {
        return ReportFact{QString::fromLatin1(id), name, value, unit, {}, Detail::Full};
    };
    const QString basis = policy.powerBasis == PowerBasis::Maximum ? Words::tr("maximum draw")
                                                                   : Words::tr("typical draw");
    FactList list{
        QStringLiteral("settings"),
        Words::tr("Plan"),
        {fact("start", Words::tr("Start"), settings.start, Unit::None),
         fact("horizon_months", Words::tr("Horizon"), double(settings.horizonMonths), Unit::Months),
         fact("time_zone", Words::tr("Zone"), settings.timeZone, Unit::None),
         fact("typical_date", Words::tr("Typical date"), settings.typicalDate, Unit::None),
         fact("headroom", Words::tr("Headroom"), policy.headroom, Unit::Share),
         fact("storage_headroom",
              Words::tr("Storage headroom"),
              policy.storageHeadroom,
              Unit::Share),
         fact("spare_systems",
              Words::tr("Spare systems a kind"),
              double(policy.spareSystems),
              Unit::Count),
         fact("size_at_month",
              Words::tr("Sized for"),
              plan.settings.start.plus(policy.sizeAtMonth),
              Unit::None),
         fact("power_basis",
              Words::tr("Power"),
              Term{QString(wordFor(policy.powerBasis)), basis},
              Unit::None)}};
    if (policy.leadTimeMonths)
        list.facts.append(
            fact("lead_time_months", Words::tr("Lead time"), *policy.leadTimeMonths, Unit::Months));
    return list;
}

Table contentOverview(const Evaluation &figures, const Catalog &catalog, const Wording &wording)
{
    const Plan &plan = figures.plan;
    const auto number = [&wording](qsizetype count) {
        return countText(count, wording.locale);
    };
    const QString components = Words::tr("%1 of %2 chosen")
                                   .arg(number(figures.platform.components.chosen.size()),
                                        number(catalog.components().components.size()));
    const QString storage = Words::tr("%1, %2").arg(
        Words::tr("%n dataset(s)", nullptr, int(plan.storage.datasets.size())),
        Words::tr("%n tier(s)", nullptr, int(figures.storage.tiers.size())));
    return {
        QStringLiteral("content"),
        Words::tr("What stands"),
        {text("name", Words::tr("Part")),
         text("text", Words::tr("Content")),
         {QStringLiteral("path"), Words::tr("Place"), Unit::None, Detail::Data}},
        {{Words::tr("Users"), people(plan.platform, wording), QStringLiteral("platform/profiles")},
         {Words::tr("Demand"), demandText(plan.demand), QStringLiteral("demand/groups")},
         {Words::tr("Storage"), storage, QStringLiteral("storage/datasets")},
         {Words::tr("Topology"), topologyText(figures.topology), QStringLiteral("topology/racks")},
         {Words::tr("Cost"), prices(plan), QStringLiteral("cost/prices")},
         {Words::tr("Components"), components, QStringLiteral("platform/components")},
         {Words::tr("Lanes"),
          Words::tr("%n lane(s)", nullptr, int(plan.platform.lanes.size())),
          QStringLiteral("platform/lanes")},
         {Words::tr("Scenarios"),
          Words::tr("%n scenario(s)", nullptr, int(plan.scenarios.scenarios.size())),
          QStringLiteral("scenarios")}}};
}

} // namespace kf
