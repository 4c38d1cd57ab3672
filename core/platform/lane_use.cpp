// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/lane_use.h"

#include "core/base/day.h"

#include <algorithm>
#include <limits>

namespace kf {

namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();
constexpr double kAgreement = 1e-9; ///< GPUs that count as none

bool hasCohort(const Lane &lane)
{
    return lane.cohort && !lane.cohort->isEmpty();
}

bool mayShare(const Lane &lane, const AcceleratorKey &key)
{
    return hasCohort(lane) && lane.quota.contains(key);
}

double lendable(const Quota &quota)
{
    const double nominal = quota.nominal.value_or(0.0);
    return std::min(quota.lend.value_or(nominal), nominal);
}

double at(const QList<Hours> &days, qsizetype dayType, int hour)
{
    return dayType < days.size() ? days[dayType][static_cast<std::size_t>(hour)] : 0.0;
}

} // namespace

QList<LaneUse> laneUse(const QList<Lane> &lanes,
                       const LaneFigures &figures,
                       const AcceleratorKey &key,
                       qsizetype dayType,
                       int hour)
{
    QList<LaneUse> uses;
    QMap<QString, double> offered; // by cohort
    QMap<QString, double> borrowed;
    for (const Lane &lane : lanes) {
        const auto shares = figures.lanes.value(lane.id);
        const auto share = shares.constFind(key);
        if (share == shares.cend())
            continue;
        LaneUse use;
        use.lane = lane.id;
        use.wants = at(share->demand, dayType, hour);
        use.nominal = lane.quota.value(key).nominal.value_or(0.0);
        use.owned = at(share->owned, dayType, hour);
        use.borrowed = at(share->borrowed, dayType, hour);
        use.shortBy = at(share->shortBy, dayType, hour);
        use.idle = std::max(0.0, use.nominal - use.owned);
        use.known = share->known;
        if (mayShare(lane, key)) {
            use.offered = std::min(use.idle, lendable(lane.quota.value(key)));
            offered[*lane.cohort] += use.offered;
            borrowed[*lane.cohort] += use.borrowed;
        }
        uses.append(use);
    }
    for (qsizetype i = 0; i < uses.size(); ++i) {
        const auto lane = std::find_if(
            lanes.cbegin(), lanes.cend(), [&](const Lane &one) { return one.id == uses[i].lane; });
        if (uses[i].offered <= 0.0)
            continue;
        const double share = std::min(1.0, borrowed[*lane->cohort] / offered[*lane->cohort]);
        uses[i].lent = uses[i].offered * share;
        uses[i].idle -= uses[i].lent;
    }
    return uses;
}

double mostAtOnce(const Lane &lane, const AcceleratorKey &key, const QList<Lane> &lanes)
{
    const Quota quota = lane.quota.value(key);
    const double nominal = quota.nominal.value_or(0.0);
    if (!mayShare(lane, key))
        return nominal;
    double lent = 0.0;
    for (const Lane &other : lanes) {
        if (other.id != lane.id && other.cohort == lane.cohort && other.quota.contains(key))
            lent += lendable(other.quota.value(key));
    }
    return nominal + std::min(quota.borrow.value_or(kNoLimit), lent);
}

double mostForJob(const Lane &lane, const AcceleratorKey &key, const QList<Lane> &lanes)
{
    return std::min(mostAtOnce(lane, key, lanes), lane.maxGpusPerJob.value_or(kNoLimit));
}

double mostForUser(const Lane &lane, const AcceleratorKey &key, const QList<Lane> &lanes)
{
    return std::min(mostAtOnce(lane, key, lanes), lane.maxGpusPerUser.value_or(kNoLimit));
}

QList<bool> hoursThatHold(double gpus,
                          const Lane &lane,
                          const QList<Lane> &lanes,
                          const LaneFigures &figures,
                          const AcceleratorKey &key,
                          qsizetype dayType)
{
    const Quota quota = lane.quota.value(key);
    QList<bool> holds;
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        double lent = 0.0;
        for (const Lane &other : lanes) {
            if (other.id == lane.id || other.cohort != lane.cohort || !mayShare(other, key))
                continue;
            const auto shares = figures.lanes.value(other.id);
            const Quota theirs = other.quota.value(key);
            const double owned = at(shares.value(key).owned, dayType, hour);
            lent += std::min(std::max(0.0, theirs.nominal.value_or(0.0) - owned), lendable(theirs));
        }
        const double more =
            mayShare(lane, key) ? std::min(quota.borrow.value_or(kNoLimit), lent) : 0.0;
        const double most =
            std::min(quota.nominal.value_or(0.0) + more, lane.maxGpusPerJob.value_or(kNoLimit));
        holds.append(gpus <= most + kAgreement);
    }
    return holds;
}

} // namespace kf
