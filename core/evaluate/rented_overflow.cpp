// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/rented_overflow.h"

#include "core/capacity/capacity.h"
#include "core/findings/finding_words.h"

#include <algorithm>

namespace kf {

namespace {

/// The largest demand of groups that stay on premises, by month.
QList<double> peaksOnPremise(const AcceleratorLoad &load)
{
    QList<double> peaks;
    for (const QList<LoadSlot> &month : load.months) {
        double peak = 0.0;
        for (const LoadSlot &slot : month)
            peak = std::max(peak, totalOf(slot.onPremise));
        peaks.append(peak);
    }
    return peaks;
}

bool runsOutWithoutHybrid(const AcceleratorLoad &load,
                          const AcceleratorForecast &forecast,
                          double headroom)
{
    const QList<double> required = requiredGpus(peaksOnPremise(load), headroom);
    for (int m = 0; m < required.size() && m < forecast.supply.size(); ++m) {
        if (forecast.supply[m] && required[m] > *forecast.supply[m])
            return true;
    }
    return false;
}

} // namespace

QSet<AcceleratorKey> rentedWhenShort(const QList<CostKey> &keys, const GrowthFigures &growth)
{
    QSet<AcceleratorKey> rented;
    for (const CostKey &key : keys) {
        const auto forecast = growth.byAccelerator.constFind(key.load.key);
        if (forecast != growth.byAccelerator.cend() && forecast->runsOutMonth && key.load.known &&
            !runsOutWithoutHybrid(key.load, *forecast, growth.headroom))
            rented.insert(key.load.key);
    }
    return rented;
}

void adviseOnRented(QList<Finding> &findings, const QSet<AcceleratorKey> &rented)
{
    if (rented.isEmpty())
        return;
    const auto isAboutRented = [&rented](const Finding &finding) {
        if (finding.rule != QLatin1String("runs-out") &&
            finding.rule != QLatin1String("order-overdue"))
            return false;
        const ArgumentValue *value = argumentOf(finding, QLatin1StringView("accelerator"));
        const auto *key = value != nullptr ? std::get_if<QString>(value) : nullptr;
        return key != nullptr && rented.contains(*key);
    };
    for (Finding &finding : findings) {
        if (isAboutRented(finding))
            finding.severity = Severity::Advice;
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.severity < b.severity;
    });
}

} // namespace kf
