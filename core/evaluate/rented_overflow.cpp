// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/rented_overflow.h"

#include "core/capacity/capacity.h"

namespace kf {

namespace {

bool runsOutWithoutHybrid(const AcceleratorLoad &load,
                          const AcceleratorForecast &forecast,
                          double headroom)
{
    QList<double> peaks;
    for (const QList<LoadSlot> &month : load.months)
        peaks.append(peakOf(month, [](const LoadSlot &slot) { return totalOf(slot.onPremise); }));
    const QList<double> required = requiredGpus(peaks, headroom);
    for (int m = 0; m < required.size() && m < forecast.supply.size(); ++m) {
        if (forecast.supply[m] && required[m] > *forecast.supply[m])
            return true;
    }
    return false;
}

} // namespace

void markRentedWhenShort(GrowthFigures &growth, const QList<CostKey> &keys)
{
    for (const CostKey &key : keys) {
        const auto forecast = growth.byAccelerator.find(key.load.key);
        if (forecast != growth.byAccelerator.end())
            forecast->isRentedWhenShort =
                forecast->runsOutMonth && key.load.known &&
                !runsOutWithoutHybrid(key.load, *forecast, growth.headroom);
    }
}

} // namespace kf
