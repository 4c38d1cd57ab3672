// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/capacity.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

/// The smallest whole number that is not below `value`, but for noise.
double wholeUp(double value)
{
    return std::max(0.0, std::ceil(value - kWholeGpuTolerance));
}

/// The first month in which more is required than there is known to be.
std::optional<int> firstShortMonth(const QList<double> &required,
                                   const QList<std::optional<double>> &supply)
{
    for (int m = 0; m < required.size() && m < supply.size(); ++m) {
        if (supply[m] && required[m] > *supply[m])
            return m;
    }
    return std::nullopt;
}

void chooseSystems(AcceleratorForecast &forecast,
                   const CapacityInput &input,
                   const CapacityPolicy &policy)
{
    const double required = forecast.required.value(policy.sizeAtMonth);
    if (required <= 0.0 || !input.asksForSystems)
        return;
    if (!input.choice || input.choice->gpusPerSystem <= 0.0) {
        forecast.systemsUnknown = true;
        return;
    }
    const double systems = wholeUp(required / input.choice->gpusPerSystem);
    forecast.systems = SystemsNeeded{input.choice->device, systems + policy.spareSystems};
}

} // namespace

QList<double> requiredGpus(const QList<double> &peak, double headroom)
{
    QList<double> required;
    required.reserve(peak.size());
    for (const double gpus : peak)
        required.append(wholeUp(gpus * (1.0 + headroom)));
    return required;
}

QList<double> supplyByMonth(const QList<SupplyStep> &steps, int horizonMonths)
{
    QList<double> supply(horizonMonths + 1, 0.0);
    for (const SupplyStep &step : steps) {
        const int until = std::min(step.untilMonth.value_or(horizonMonths + 1), horizonMonths + 1);
        for (int m = std::max(0, step.fromMonth); m < until; ++m)
            supply[m] += step.gpus;
    }
    return supply;
}

QList<std::optional<double>>
coresByMonth(const QList<CoreStep> &steps, double platformCores, int horizonMonths)
{
    QList<std::optional<double>> months;
    for (int m = 0; m <= horizonMonths; ++m) {
        double sum = 0.0;
        bool isKnown = true;
        bool hasAny = false;
        for (const CoreStep &step : steps) {
            if (m < step.fromMonth || (step.untilMonth && m >= *step.untilMonth))
                continue;
            hasAny = true;
            isKnown = isKnown && step.cores.has_value();
            sum += step.cores.value_or(0.0);
        }
        months.append(hasAny && isKnown ? std::optional(std::max(0.0, sum - platformCores))
                                        : std::nullopt);
    }
    return months;
}

AcceleratorForecast capacityForecast(const CapacityInput &input, const CapacityPolicy &policy)
{
    AcceleratorForecast forecast;
    forecast.peak = input.peak;
    forecast.peakOutsideCloud = input.peakOutsideCloud;
    forecast.required = requiredGpus(input.peakOutsideCloud, policy.headroom);
    forecast.supply = input.supply;
    forecast.setAside = requiredGpus(input.servingPeak, policy.headroom);
    forecast.batchPeak = input.batchPeak;
    forecast.known = input.demandKnown;
    if (!forecast.known)
        return forecast;
    chooseSystems(forecast, input, policy);
    forecast.runsOutMonth = firstShortMonth(forecast.required, forecast.supply);
    if (forecast.runsOutMonth)
        forecast.orderMonth = orderMonthFor(*forecast.runsOutMonth, policy.leadTimeMonths);
    return forecast;
}

std::optional<double> orderMonthFor(int neededMonth, const std::optional<double> &leadTimeMonths)
{
    return leadTimeMonths ? std::optional(neededMonth - *leadTimeMonths) : std::nullopt;
}

QList<SystemOrder> laterOrders(const AcceleratorForecast &forecast,
                               int first,
                               double orderedGpus,
                               double gpusPerSystem)
{
    QList<SystemOrder> orders;
    for (int m = first + 1; m < forecast.required.size(); ++m) {
        const std::optional<double> supply = forecast.supplyIn(m);
        const double missing = supply ? forecast.required[m] - *supply - orderedGpus : 0.0;
        const double systems = wholeUp(missing / gpusPerSystem);
        if (systems <= 0.0)
            continue;
        orders.append({m, systems});
        orderedGpus += systems * gpusPerSystem;
    }
    return orders;
}

std::optional<SystemChoice> largestSystem(const QList<SystemChoice> &placed)
{
    const auto isLess = [](const SystemChoice &a, const SystemChoice &b) {
        return a.gpusPerSystem < b.gpusPerSystem ||
               (a.gpusPerSystem == b.gpusPerSystem && a.device > b.device);
    };
    const auto largest = std::max_element(placed.cbegin(), placed.cend(), isLess);
    return largest == placed.cend() ? std::nullopt : std::optional(*largest);
}

double reservedGpus(int instances, double gpusPerInstance)
{
    return instances * gpusPerInstance;
}

QList<double> requiredTotal(const QMap<AcceleratorKey, AcceleratorForecast> &forecasts,
                            const AcceleratorKey &exceptKey,
                            int horizonMonths)
{
    QList<double> total(horizonMonths + 1, 0.0);
    for (auto forecast = forecasts.cbegin(); forecast != forecasts.cend(); ++forecast) {
        if (forecast.key() == exceptKey)
            continue;
        for (int m = 0; m <= horizonMonths; ++m)
            total[m] += forecast->required[m];
    }
    return total;
}

} // namespace kf
