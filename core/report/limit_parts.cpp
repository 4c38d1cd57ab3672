// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/limit_parts.h"

#include "core/report/levels.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::LimitParts)
};

constexpr double kNodesOfCluster = 5000.0; ///< kubernetes.io, large clusters

/// The hour of a day type in which GPUs read most.
struct FeedHour {
    qsizetype day = 0;
    int hour = 0;
    double gbPerS = 0.0;
};

FeedHour largestHour(const QList<Hours> &days)
{
    FeedHour largest;
    for (qsizetype day = 0; day < days.size(); ++day) {
        for (int hour = 0; hour < kHoursPerDay; ++hour) {
            const double gbPerS = days[day][std::size_t(hour)];
            if (gbPerS > largest.gbPerS)
                largest = {day, hour, gbPerS};
        }
    }
    return largest;
}

/// GPUs that are busy then, in the cloud or elsewhere.
double busyGpus(const Evaluation &figures, const FeedHour &when, bool inCloud)
{
    double gpus = 0.0;
    const int month = figures.question.demandMonth();
    for (const Shared<GroupFigures> &group : figures.demand.groups) {
        const bool isInCloud = placeIn(figures.plan.cost, group->id, month) == PlacementKind::Cloud;
        if (countsFor(*group, {}) && isInCloud == inCloud)
            gpus += referenceHours(*group, when.day)[std::size_t(when.hour)];
    }
    return gpus;
}

/// Ends `limit` where the rate feeds no more GPUs like those that are busy when most is read.
void endByFeed(GrowthLimit &limit,
               const Evaluation &figures,
               const std::optional<double> &rate,
               bool inCloud,
               const Wording &wording)
{
    const DataFeedFigures &feed = figures.feed;
    const FeedHour when = largestHour(inCloud ? feed.cloud : feed.onPremise);
    const double busy = busyGpus(figures, when, inCloud);
    const auto speed = [&wording](double gbPerS, Digits digits) {
        return amountText({gbPerS, Unit::GigabytesPerSecond}, digits, wording);
    };
    if (!feed.known || !figures.demand.total.known()) {
        limit.reason = Text::tr("The demand of a group is not known.");
        return;
    }
    if (!(when.gbPerS > 0.0) || !(busy > 0.0)) {
        const QString missing = inCloud ? Text::tr("No group in the cloud says what its GPUs read.")
                                        : Text::tr("No group says what its GPUs read.");
        limit.reason =
            rate ? Text::tr("Planned: %1. %2").arg(speed(*rate, Digits::Exact), missing) : missing;
        return;
    }
    const double each = when.gbPerS / busy;
    const QString appetite =
        Text::tr("%1 %2: %3 that are busy read %4", "day type, hour, GPUs, rate")
            .arg(nameOf(figures.plan, IdKind::DayType, figures.demand.dayTypes.value(when.day).id),
                 hourText(when.hour),
                 limitGpus(busy, wording),
                 speed(when.gbPerS, Digits::Exact));
    if (!rate) {
        limit.reason = (inCloud ? Text::tr("The speed of the link is not known. %1.")
                                : Text::tr("Nobody knows how fast the tiers of the datasets are "
                                           "read. %1."))
                           .arg(appetite);
        return;
    }
    limit.gpus = wholeGpus(*rate / each);
    limit.reason = Text::tr("%1 \u00f7 %2 = %3. %4.")
                       .arg(speed(*rate, Digits::Exact),
                            speed(each, Digits::Short),
                            limitGpus(*limit.gpus, wording),
                            appetite);
}

GrowthLimit storageLimit(const Evaluation &figures, const Wording &wording)
{
    GrowthLimit limit;
    limit.id = limitid::kStorageRead;
    limit.title = Text::tr("Reading from storage");
    limit.path = QStringLiteral("storage/tiers");
    endByFeed(limit, figures, figures.feed.readGbPerS, false, wording);
    return limit;
}

GrowthLimit linkLimit(const Evaluation &figures, const Wording &wording)
{
    GrowthLimit limit;
    limit.id = limitid::kCloudLink;
    limit.title = Text::tr("Link to the cloud");
    limit.path = QStringLiteral("cost/policy/interconnect_gbps");
    endByFeed(limit, figures, figures.feed.linkGbPerS, true, wording);
    if (limit.gpus)
        limit.reason = Text::tr("In the cloud: %1").arg(limit.reason);
    return limit;
}

/// True where the plan says anything of a link to a cloud, or runs anything there.
bool hasCloud(const Evaluation &figures)
{
    return figures.feed.linkGbPerS || largestHour(figures.feed.cloud).gbPerS > 0.0;
}

/// The most that stands in any month, all kinds together.
GrowthLimit
supplyLimit(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    GrowthLimit limit;
    limit.id = limitid::kSupply;
    limit.title = Text::tr("GPUs in service");
    limit.path = QStringLiteral("topology/racks");
    if (figures.growth.byAccelerator.isEmpty()) {
        limit.reason = Text::tr("No group asks for GPUs yet.");
        return limit;
    }
    int most = 0;
    double gpus = 0.0;
    for (int month = 0; month <= figures.plan.settings.horizonMonths; ++month) {
        const std::optional<double> supply = levelAt(figures.growth, {}, month).supply;
        if (!supply) {
            limit.reason = Text::tr("Nobody knows which GPUs a device has that is placed.");
            return limit;
        }
        if (*supply > gpus) {
            gpus = *supply;
            most = month;
        }
    }
    limit.gpus = wholeGpus(gpus);
    limit.reason = gpus > 0.0
                       ? Text::tr("%1 of all kinds are in service in %2, the most of all months, "
                                  "spares left out.")
                             .arg(limitGpus(gpus, wording), monthText(figures.plan, most))
                       : Text::tr("No system with GPUs is in service in any month.");
    if (const QString first = firstKindText(figures, catalog); !first.isEmpty())
        limit.reason += QLatin1Char(' ') + first;
    return limit;
}

/// What all lanes own; borrowing only moves it between them.
GrowthLimit laneLimit(const Evaluation &figures, const Wording &wording)
{
    GrowthLimit limit;
    limit.id = limitid::kLanes;
    limit.title = Text::tr("Quotas of the lanes");
    limit.path = QStringLiteral("platform/lanes");
    double gpus = 0.0;
    QStringList kinds;
    const auto &quota = figures.lanes.quota;
    for (auto it = quota.cbegin(); it != quota.cend(); ++it) {
        if (it.key() == kCpuCore)
            continue;
        gpus += it->nominal;
        kinds.append(numberText(it->nominal, Digits::Exact, wording.locale));
    }
    if (kinds.isEmpty()) {
        limit.reason = Text::tr("No lane owns any GPUs yet.");
        return limit;
    }
    limit.gpus = wholeGpus(gpus);
    limit.reason = kinds.size() > 1
                       ? Text::tr("%1 = %2 that all lanes own together.")
                             .arg(kinds.join(QStringLiteral(" + ")), limitGpus(gpus, wording))
                       : Text::tr("%1 that all lanes own together.").arg(limitGpus(gpus, wording));
    return limit;
}

/// The nodes that one control plane holds; GPUs grow with them. `gpus`: those in service.
GrowthLimit
clusterLimit(const Evaluation &figures, std::optional<double> gpus, const Wording &wording)
{
    GrowthLimit limit;
    limit.id = limitid::kClusterNodes;
    limit.title = Text::tr("Nodes of one cluster");
    limit.path = QStringLiteral("platform/kubernetes/pools");
    const std::optional<double> nodes = figures.platform.footprint.nodes;
    if (!nodes || !(*nodes > 0.0) || !gpus || !(*gpus > 0.0)) {
        limit.reason = Text::tr("How many GPUs a node has is not known.");
        return limit;
    }
    limit.gpus = wholeGpus(*gpus / *nodes * kNodesOfCluster);
    limit.reason =
        Text::tr("%1 \u00f7 %2 nodes \u00d7 %3 nodes, the most that one Kubernetes holds.")
            .arg(limitGpus(*gpus, wording),
                 numberText(*nodes, Digits::Exact, wording.locale),
                 numberText(kNodesOfCluster, Digits::Exact, wording.locale));
    return limit;
}

} // namespace

QString limitGpus(double gpus, const Wording &wording)
{
    return amountText({gpus, Unit::Gpus}, Digits::Exact, wording);
}

QString firstKindText(const Evaluation &figures, const CatalogView &catalog)
{
    const auto first = firstRunOut(figures.growth);
    if (!first || figures.growth.byAccelerator.size() < 2)
        return {};
    return Text::tr("First to run out by kind: %1, in %2.")
        .arg(acceleratorName(first->first, figures.plan, catalog),
             monthText(figures.plan, first->second));
}

double wholeGpus(double gpus)
{
    return std::floor(gpus * (1.0 + kLimitTolerance));
}

QList<GrowthLimit>
limitParts(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    QList<GrowthLimit> limits{supplyLimit(figures, catalog, wording)};
    if (!figures.plan.platform.lanes.isEmpty())
        limits.append(laneLimit(figures, wording));
    if (!(figures.plan.platform.kubernetes == Kubernetes()))
        limits.append(clusterLimit(figures, limits.constFirst().gpus, wording));
    limits += placeLimits(figures, wording);
    limits += networkLimits(figures, catalog, wording);
    limits.append(storageLimit(figures, wording));
    if (hasCloud(figures))
        limits.append(linkLimit(figures, wording));
    return limits;
}

} // namespace kf
