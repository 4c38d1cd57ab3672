// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan says of money that cannot be, is missing or goes against its own figures.

#include "core/base/month.h"
#include "core/base/state.h"
#include "core/cost/placed_units.h"
#include "core/cost/renting.h"
#include "core/findings/rules.h"
#include "core/topology/service_months.h"
#include "core/topology/topology_walk.h"
#include "core/words/cable_words.h"
#include "core/words/cost_words.h"
#include "core/words/name_words.h"

#include <algorithm>
#include <cmath>

namespace kf::findings {

namespace {

constexpr double kHoursOfADay = 24.0;

constexpr QLatin1StringView kOffer("offer");
constexpr QLatin1StringView kDate("date");
constexpr QLatin1StringView kThing("thing");
constexpr QLatin1StringView kVcpus("vcpus_per_gpu");
constexpr QLatin1StringView kAccelerator("accelerator");
constexpr QLatin1StringView kMonth("month");
constexpr QLatin1StringView kLate("months_late");
constexpr QLatin1StringView kPlaced("placed");
constexpr QLatin1StringView kBest("best");
constexpr QLatin1StringView kHours("hours");
constexpr QLatin1StringView kLink("link");
constexpr QLatin1StringView kShare("share");
constexpr QLatin1StringView kGpus("gpus");
constexpr QLatin1StringView kUse("use");

constexpr QLatin1StringView kAllPrices("cost/prices");
constexpr QLatin1StringView kPricePaths("cost/prices/");
constexpr QLatin1StringView kCloudPaths("cost/cloud/");
constexpr QLatin1StringView kExchangePaths("cost/exchange/");
constexpr QLatin1StringView kDevicePaths("catalog/devices/");
constexpr QLatin1StringView kEnergyPath("cost/finance/energy_per_kwh");
constexpr QLatin1StringView kBusyCostPath("cost/finance/busy_cost_per_gpu_hour");
constexpr QLatin1StringView kYearsPath("cost/finance/years");
constexpr QLatin1StringView kEgressPath("cost/policy/egress_per_gb");
constexpr QLatin1StringView kLinkPath("cost/policy/interconnect_gbps");
constexpr QLatin1StringView kMixPaths("cost/mix/");
constexpr QLatin1StringView kOrderPaths("cost/orders/");
constexpr QLatin1StringView kStoragePath("cost/policy/storage_per_gb_month");
constexpr QLatin1StringView kServingSpotPath("cost/policy/spot_share/serving");

/// A chosen offer with the catalogue's entry, if any.
struct ChosenOffer {
    qsizetype index = 0;
    const CloudOffer &own;
    const OfferEntry *entry = nullptr;

    QString name() const { return own.offer.value_or(own.accelerator.value_or(QString())); }
    QString path(const QString &field = {}) const { return pathOfOffer(int(index), field); }
    std::optional<Withdrawn> withdrawn() const
    {
        return own.withdrawn || entry == nullptr ? own.withdrawn : entry->withdrawn;
    }
    bool includesHost() const
    {
        if (own.includesHost)
            return *own.includesHost;
        return entry == nullptr || entry->includesHost.value_or(true);
    }
    bool hasHostPrice() const { return own.hostPerH || (entry != nullptr && entry->hostPerH); }
    std::optional<double> vcpusPerGpu() const
    {
        const std::optional<double> gpus = own.gpus || entry == nullptr ? own.gpus : entry->gpus;
        if (entry == nullptr || !entry->vcpu || !gpus || *gpus <= 0.0)
            return std::nullopt;
        return *entry->vcpu / *gpus;
    }
};

QList<ChosenOffer> offersOf(const RuleInput &input)
{
    QList<ChosenOffer> offers;
    const QList<CloudOffer> &cloud = input.plan.cost.cloud;
    for (qsizetype i = 0; i < cloud.size(); ++i)
        offers.append(
            {i, cloud[i], cloud[i].offer ? input.catalog.offer(*cloud[i].offer) : nullptr});
    return offers;
}

bool hasPrices(const Cost &cost)
{
    return !cost.prices.isEmpty() || !cost.cloud.isEmpty();
}

bool anyLeaves(const Plan &plan)
{
    const auto &placement = plan.cost.placement;
    return std::any_of(placement.cbegin(), placement.cend(), [](const GroupPlacement &group) {
        const QList<PlacementMove> moves = movesOf(group);
        return std::any_of(moves.cbegin(), moves.cend(), [](const PlacementMove &move) {
            return move.where != PlacementKind::OnPremise;
        });
    });
}

} // namespace

// --- offer-withdrawn

QList<Finding> OfferWithdrawn::find(const RuleInput &input)
{
    QList<Finding> found;
    const Month start = input.plan.settings.start;
    const QDate firstDay(start.year, start.month, 1);
    for (const ChosenOffer &offer : offersOf(input)) {
        const std::optional<Withdrawn> withdrawn = offer.withdrawn();
        const QDate *day = withdrawn ? std::get_if<QDate>(&*withdrawn) : nullptr;
        if (!withdrawn || (day != nullptr && *day >= firstDay))
            continue;
        QList<Argument> arguments{argument(kOffer, offer.name())};
        if (day != nullptr)
            arguments.append(argument(kDate, *day));
        found.append(made<OfferWithdrawn>(Severity::Error, offer.path(), std::move(arguments)));
    }
    return found;
}

QString OfferWithdrawn::sentence(const FindingWords &words)
{
    if (words.has(kDate))
        return FindingText::tr("%1 is only offered until %2, before the plan starts.")
            .arg(words.of(kOffer), words.of(kDate));
    return FindingText::tr("%1 is no longer offered; since when is not known.")
        .arg(words.of(kOffer));
}

QString OfferWithdrawn::remedy(const Finding &)
{
    return FindingText::tr(
        "Take another offer of this accelerator, or own what these groups need.");
}

// --- price-unknown

namespace {

/// The things without a price as the plan's own entries name them, in the units of the reader. A
/// text that is no id of theirs is a name already.
QString pricedNames(const FindingWords &words)
{
    const ArgumentValue *value = argumentOf(words.finding(), kThing);
    const auto *things = value == nullptr ? nullptr : std::get_if<QList<QString>>(value);
    if (things == nullptr)
        return {};
    const Catalog none;
    const CatalogView own(words.plan().catalog, none);
    QStringList names;
    for (const QString &thing : *things)
        names.append(pricedName(thing, words.plan(), own, words.wording()));
    return listedText(names, words.locale());
}

} // namespace

QList<Finding> PriceUnknown::find(const RuleInput &input)
{
    QList<Finding> found;
    if (!hasPrices(input.plan.cost))
        return found;
    const Catalog none;
    const CatalogView own(input.plan.catalog, none);
    QStringList names;
    QList<QString> unpriced;
    for (const QString &path : input.figures.cost.missing) {
        const QString thing = path.section(QLatin1Char('/'), 2, 2);
        if (path.startsWith(kPricePaths)) {
            const QString name = pricedName(thing, input.plan, input.catalog, Wording());
            if (names.contains(name)) // two cables may be called the same
                continue;
            names.append(name);
            const bool isOwn = pricedName(thing, input.plan, own, Wording()) == name;
            unpriced.append(isOwn ? thing : name);
        }
        // Which systems to buy is a question of capacity: system-not-chosen asks it. The price of a
        // host is asked for by accelerator-only-price.
        else if (!path.startsWith(QLatin1String("plan/")) &&
                 !path.endsWith(QLatin1String("/host_per_h")))
            found.append(made<PriceUnknown>(Severity::Warning, path, {argument(kThing, thing)}));
    }
    if (!unpriced.isEmpty())
        found.append(made<PriceUnknown>(
            Severity::Warning, QString(kAllPrices), {argument(kThing, unpriced)}));
    return found;
}

QString PriceUnknown::sentence(const FindingWords &words)
{
    const QString &path = words.finding().path;
    if (path == kAllPrices)
        return FindingText::tr("What these cost is not known: %1.").arg(pricedNames(words));
    if (path.startsWith(kDevicePaths))
        return FindingText::tr("What %1 draws at most is not known, nor what its energy costs.")
            .arg(words.name(kThing, IdKind::CatalogDevice));
    if (path.startsWith(kExchangePaths))
        return FindingText::tr("What one %1 is in the plan's currency is not known.")
            .arg(words.of(kThing));
    if (path.startsWith(kCloudPaths) && path.count(QLatin1Char('/')) > 2)
        return FindingText::tr("Of a cloud offer this is not known: %1.")
            .arg(offerFieldText(path.section(QLatin1Char('/'), 3)));
    if (path.startsWith(kCloudPaths))
        return FindingText::tr(
                   "No cloud offer is chosen for %1: what renting it costs is not known.")
            .arg(words.name(kThing, IdKind::CatalogGpu));
    if (path == kEnergyPath)
        return FindingText::tr("What a kilowatt-hour costs is not known.");
    if (path == kEgressPath)
        return FindingText::tr("What it costs to bring data back from the cloud is not known.");
    return FindingText::tr("What the link to the cloud costs a month is not known.");
}

QString PriceUnknown::remedy(const Finding &finding)
{
    if (finding.path.startsWith(kDevicePaths))
        return FindingText::tr("Assume a figure for this device, or take that of its data sheet.");
    if (finding.path.startsWith(kExchangePaths))
        return FindingText::tr("Enter the rate of exchange among the prices.");
    return FindingText::tr("Enter it among the prices; 0 where it costs nothing extra. Until then "
                           "sums say \"at least\", or stay unknown where no part is.");
}

// --- instance-thin

QList<Finding> InstanceThin::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const ChosenOffer &offer : offersOf(input)) {
        const std::optional<double> vcpus = offer.vcpusPerGpu();
        if (vcpus && *vcpus < kLeastVcpusPerGpu)
            found.append(made<InstanceThin>(
                Severity::Warning,
                offer.path(),
                {argument(kOffer, offer.name()), argument(kVcpus, Amount{*vcpus, Unit::None})}));
    }
    return found;
}

QString InstanceThin::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 has %2 vCPUs a GPU: too few to feed it.")
        .arg(words.of(kOffer), words.of(kVcpus));
}

QString InstanceThin::remedy(const Finding &)
{
    return FindingText::tr("Take an instance with at least 4 vCPUs a GPU, or check with a short "
                           "run that the GPUs do not wait.");
}

// --- offer-gpus-not-whole

/// The catalogue's own number is that of hardware that is rented in parts.
QList<Finding> OfferGpusNotWhole::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const ChosenOffer &offer : offersOf(input)) {
        const std::optional<double> &gpus = offer.own.gpus;
        const bool isListed = offer.entry != nullptr && offer.entry->gpus == gpus;
        if (gpus && !isListed && *gpus != std::round(*gpus))
            found.append(made<OfferGpusNotWhole>(
                Severity::Warning,
                offer.path(QStringLiteral("gpus")),
                {argument(kOffer, offer.name()), argument(kGpus, Amount{*gpus, Unit::Gpus})}));
    }
    return found;
}

QString OfferGpusNotWhole::sentence(const FindingWords &words)
{
    return FindingText::tr("An instance of %1 has whole GPUs, but the plan says %2 and reckons "
                           "with them.")
        .arg(words.of(kOffer), words.of(kGpus));
}

QString OfferGpusNotWhole::remedy(const Finding &)
{
    return FindingText::tr("Enter how many GPUs one instance has.");
}

// --- used-below-a-month

QList<Finding> UsedBelowAMonth::find(const RuleInput &input)
{
    const double months = input.plan.cost.finance.years * kMonthsPerYear;
    if (months >= 1.0)
        return {};
    return {made<UsedBelowAMonth>(
        Severity::Warning, QString(kYearsPath), {argument(kUse, Amount{months, Unit::Months})})};
}

QString UsedBelowAMonth::sentence(const FindingWords &words)
{
    return FindingText::tr("Equipment is used for %1 only: it is bought anew every month, and what "
                           "owning costs a year says nothing.")
        .arg(words.of(kUse));
}

QString UsedBelowAMonth::remedy(const Finding &)
{
    return FindingText::tr("Enter for how many years equipment is used: 4 is usual.");
}

// --- accelerator-only-price

QList<Finding> AcceleratorOnlyPrice::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const ChosenOffer &offer : offersOf(input)) {
        if (!offer.includesHost() && !offer.hasHostPrice())
            found.append(made<AcceleratorOnlyPrice>(Severity::Warning,
                                                    offer.path(QStringLiteral("host_per_h")),
                                                    {argument(kOffer, offer.name())}));
    }
    return found;
}

QString AcceleratorOnlyPrice::sentence(const FindingWords &words)
{
    return FindingText::tr("The price of %1 is that of the accelerators alone: what its host costs "
                           "is not known.")
        .arg(words.of(kOffer));
}

QString AcceleratorOnlyPrice::remedy(const Finding &)
{
    return FindingText::tr("Enter the price of the host per hour, or say that it is included.");
}

// --- energy-counted-twice

QList<Finding> EnergyCountedTwice::find(const RuleInput &input)
{
    const Finance &finance = input.plan.cost.finance;
    if (finance.energyPerKwh.value_or(0.0) <= 0.0 || finance.loadFactor <= 0.0 ||
        finance.busyCostPerGpuHour <= 0.0)
        return {};
    return {made<EnergyCountedTwice>(Severity::Error, QString(kBusyCostPath), {})};
}

QString EnergyCountedTwice::sentence(const FindingWords &)
{
    return FindingText::tr(
        "Energy is counted twice: by the load factor and by what a busy GPU-hour "
        "costs.");
}

QString EnergyCountedTwice::remedy(const Finding &)
{
    return FindingText::tr("Set the load factor to 0, or the cost of a busy GPU-hour.");
}

// --- placed-beside-optimum

QList<Finding> PlacedBesideOptimum::find(const RuleInput &input)
{
    QList<Finding> found;
    const CostFigures &cost = input.figures.cost;
    const int month = input.figures.growth.sizeAtMonth;
    const bool ownsPlaced = input.plan.cost.finance.basis == CostBasis::Placed;
    if (input.figures.topology.totals.racks <= 0 && !ownsPlaced)
        return found; // nothing stands anywhere yet
    for (auto one = cost.byAccelerator.cbegin(); one != cost.byAccelerator.cend(); ++one) {
        // Owning what is placed is a choice of its own, whatever the groups leave.
        if ((!one->plannedGpus && !ownsPlaced) || !one->bestGpus || !one->device)
            continue;
        const double placed = systemsInService(input.plan.topology, *one->device, month).serving;
        const double best = *one->bestGpus / *one->gpusPerSystem;
        if (std::abs(placed - best) < 1.0)
            continue;
        found.append(made<PlacedBesideOptimum>(Severity::Advice,
                                               kMixPaths + one.key(),
                                               {argument(kAccelerator, one.key()),
                                                argument(kPlaced, Amount{placed, Unit::Systems}),
                                                argument(kBest, Amount{best, Unit::Systems}),
                                                argument(kMonth, PlanMonth{month})}));
    }
    return found;
}

QString PlacedBesideOptimum::sentence(const FindingWords &words)
{
    return FindingText::tr("%1: %2 are placed for %3, spares aside, but K* is %4: owning those and "
                           "renting the rest costs least.")
        .arg(words.name(kAccelerator, IdKind::CatalogGpu),
             words.of(kPlaced),
             words.of(kMonth),
             words.of(kBest));
}

QString PlacedBesideOptimum::remedy(const Finding &)
{
    return FindingText::tr("Place that many systems, or say why another number is right.");
}

// --- order-overdue

QList<Finding> OrderOverdue::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto &forecasts = input.figures.growth.byAccelerator;
    for (auto one = forecasts.cbegin(); one != forecasts.cend(); ++one) {
        if (!one->orderMonth || *one->orderMonth >= 0.0 || one.key() == kCpuCore)
            continue;
        found.append(
            made<OrderOverdue>(one->isRentedWhenShort ? Severity::Advice : Severity::Warning,
                               kOrderPaths + one.key(),
                               {argument(kAccelerator, one.key()),
                                argument(kMonth, PlanMonth{*one->runsOutMonth}),
                                argument(kLate, Amount{-*one->orderMonth, Unit::Months})}));
    }
    return found;
}

QString OrderOverdue::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 runs out in %2, but what is ordered today comes %3 too late.")
        .arg(words.name(kAccelerator, IdKind::CatalogGpu), words.of(kMonth), words.of(kLate));
}

QString OrderOverdue::remedy(const Finding &finding)
{
    if (finding.severity == Severity::Advice)
        return FindingText::tr("Nothing: what hybrid groups do not find is rented.");
    return FindingText::tr("Rent for these months, or find a shorter lead time.");
}

// --- link-short

QList<Finding> LinkShort::find(const RuleInput &input)
{
    const DataFeedFigures &feed = input.figures.feed;
    const double hours = feed.linkShortHoursPerYear.value_or(0.0);
    if (hours <= 0.0)
        return {};
    return {made<LinkShort>(
        Severity::Warning,
        QString(kLinkPath),
        {argument(kHours, Amount{hours, Unit::Hours}),
         argument(kLink, Amount{feed.linkGbPerS.value_or(0.0), Unit::GigabytesPerSecond})})};
}

QString LinkShort::sentence(const FindingWords &words)
{
    return FindingText::tr("GPUs in the cloud wait for data %1 a year: the link carries %2.")
        .arg(words.of(kHours), words.of(kLink));
}

QString LinkShort::remedy(const Finding &)
{
    return FindingText::tr("Take a faster link, keep a copy of the data in the cloud, or run the "
                           "groups that read most on premises.");
}

// --- ingest-beyond-link

QList<Finding> IngestBeyondLink::find(const RuleInput &input)
{
    const TransportFigures &transport = input.figures.cost.transport;
    const double hours = transport.dailyHours.value_or(0.0);
    if (hours <= kHoursOfADay * (1.0 + kLimitTolerance))
        return {};
    return {made<IngestBeyondLink>(
        Severity::Warning, QString(kLinkPath), {argument(kHours, Amount{hours, Unit::Hours})})};
}

QString IngestBeyondLink::sentence(const FindingWords &words)
{
    return FindingText::tr("What comes in on a day takes %1 over the link to the cloud.")
        .arg(words.of(kHours));
}

QString IngestBeyondLink::remedy(const Finding &)
{
    return FindingText::tr(
        "Take a faster link, or keep the groups that read this data on premises.");
}

// --- spot-for-serving

QList<Finding> SpotForServing::find(const RuleInput &input)
{
    const double share = input.plan.cost.policy.spotShare.value(GroupKind::Serving, 0.0);
    if (share <= 0.0)
        return {};
    return {made<SpotForServing>(Severity::Warning,
                                 QString(kServingSpotPath),
                                 {argument(kShare, Amount{share, Unit::Share})})};
}

QString SpotForServing::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 of serving runs on spot instances, which may be taken away at any "
                           "time.")
        .arg(words.of(kShare));
}

QString SpotForServing::remedy(const Finding &)
{
    return FindingText::tr(
        "Serve from instances on demand; leave spot to work that can be repeated.");
}

// --- cloud-storage-not-counted

QList<Finding> CloudStorageNotCounted::find(const RuleInput &input)
{
    const bool hasData =
        !input.plan.storage.datasets.isEmpty() || !input.plan.storage.homes.isEmpty();
    if (input.plan.cost.policy.storagePerGbMonth || !hasData || !anyLeaves(input.plan))
        return {};
    return {made<CloudStorageNotCounted>(Severity::Advice, QString(kStoragePath), {})};
}

QString CloudStorageNotCounted::sentence(const FindingWords &)
{
    return FindingText::tr("What data in the cloud costs is not counted: no price says it.");
}

QString CloudStorageNotCounted::remedy(const Finding &)
{
    return FindingText::tr(
        "Enter the price of a GB and month in the cloud, 0 if there is no data.");
}

} // namespace kf::findings
