// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From peaks to what must be bought: required GPUs, supply, systems, the month in which supply
// runs out and the month in which to order.

#include "core/base/supply.h"
#include "core/capacity/capacity_figures.h"

#include <QMap>

namespace kf {

inline constexpr double kWholeGpuTolerance = 1e-9; ///< keeps noise from asking for one more

/// The policy behind the numbers, with what a scenario changes.
struct CapacityPolicy {
    double headroom = 0.0;
    int sizeAtMonth = 0; ///< within the horizon
    double spareSystems = 0.0;
    std::optional<double> leadTimeMonths;
};

/// A kind of system that could be bought for an accelerator or pool.
struct SystemChoice {
    Id device;
    double gpusPerSystem = 0.0; ///< of that accelerator or pool; 0 where not known
};

/// What the forecast of one accelerator or pool starts from.
struct CapacityInput {
    QList<double> peak;             ///< of all groups, by month
    QList<double> peakOutsideCloud; ///< of those that need supply on premises
    QList<double> servingPeak;      ///< of those of them that serve
    QList<double> batchPeak;        ///< of the others
    bool demandKnown = true;
    QList<std::optional<double>> supply; ///< by month; nothing where unknown
    std::optional<SystemChoice> choice;  ///< nothing where nobody said and none is placed
    bool asksForSystems = true;          ///< false for what no system counts in, such as cores
};

/// ceil(peak x (1 + headroom)) by month.
QList<double> requiredGpus(const QList<double> &peak, double headroom);

/// The GPUs that the steps give in each month 0..horizonMonths.
QList<double> supplyByMonth(const QList<SupplyStep> &steps, int horizonMonths);

/// The cores that machines in service give in each month 0..horizonMonths, less those that the
/// platform takes for itself. Nothing where a machine's cores are not known or none is in service.
QList<std::optional<double>>
coresByMonth(const QList<CoreStep> &steps, double platformCores, int horizonMonths);

/// Everything about one accelerator or pool. Where the demand is not known, neither systems nor
/// run-out are.
AcceleratorForecast capacityForecast(const CapacityInput &input, const CapacityPolicy &policy);

/// By when what is needed in that month is ordered, in months from the start; nothing where the
/// lead time is not known.
std::optional<double> orderMonthFor(int neededMonth, const std::optional<double> &leadTimeMonths);

/// Whole systems that must be there from a month on.
struct SystemOrder {
    int month = 0;
    double systems = 0.0;

    bool operator==(const SystemOrder &) const = default;
};

/// What must be ordered after a first order: for each month after `first` in which more is required
/// than is known to stand and was ordered for months before, as many systems as are missing then.
/// `orderedGpus`: those of the first order, of which it takes `gpusPerSystem` for a system.
QList<SystemOrder> laterOrders(const AcceleratorForecast &forecast,
                               int first,
                               double orderedGpus,
                               double gpusPerSystem);

/// The system with most GPUs, the first by id on ties. Nothing where there is none.
std::optional<SystemChoice> largestSystem(const QList<SystemChoice> &placed);

/// GPUs of that many reserved instances.
double reservedGpus(int instances, double gpusPerInstance);

/// The sums by month of every forecast's `required`, those of `exceptKey` left out.
QList<double> requiredTotal(const QMap<AcceleratorKey, AcceleratorForecast> &forecasts,
                            const AcceleratorKey &exceptKey,
                            int horizonMonths);

} // namespace kf
