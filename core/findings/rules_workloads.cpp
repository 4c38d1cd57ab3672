// SPDX-License-Identifier: GPL-3.0-or-later
// Workloads against what is there: GPUs that serving keeps, runs that come now and then, cores.

#include "core/findings/rules.h"

#include <algorithm>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kAccelerator("accelerator");
constexpr QLatin1StringView kMonth("month");
constexpr QLatin1StringView kBatch("batch");
constexpr QLatin1StringView kSetAside("set_aside");
constexpr QLatin1StringView kSupply("supply");
constexpr QLatin1StringView kPeak("peak");
constexpr QLatin1StringView kP99("p99");
constexpr QLatin1StringView kDevices("devices");
constexpr QLatin1StringView kRequired("required");

constexpr double kAgreement = 1e-9; ///< GPUs that count as none

Amount gpus(double count)
{
    return {count, Unit::Gpus};
}

/// The first month for which `holds(month, required, supply)`, among those in which there is enough
/// at all.
template<typename Holds>
std::optional<int> firstMonth(const AcceleratorForecast &forecast, const Holds &holds)
{
    for (int m = 0; m < forecast.supply.size(); ++m) {
        const std::optional<double> supply = forecast.supply[m];
        if (supply && forecast.required.value(m) <= *supply && holds(m, *supply))
            return m;
    }
    return std::nullopt;
}

} // namespace

// --- batch-uses-reserved

QList<Finding> BatchUsesReserved::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto &all = input.figures.growth.byAccelerator;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it.key() == kCpuCore || !it->known)
            continue;
        const auto left = [&](int m, double supply) {
            return std::max(0.0, supply - it->setAside.value(m));
        };
        const std::optional<int> month = firstMonth(*it, [&](int m, double supply) {
            const double batch = it->batchPeak.value(m);
            return batch - left(m, supply) > kAgreement && isAbove(batch, left(m, supply));
        });
        if (!month)
            continue;
        found.append(made<BatchUsesReserved>(Severity::Warning,
                                             pathOfKey(input.plan, it.key()),
                                             {argument(kAccelerator, it.key()),
                                              argument(kMonth, PlanMonth{*month}),
                                              argument(kBatch, gpus(it->batchPeak.value(*month))),
                                              argument(kSetAside, gpus(it->setAside.value(*month))),
                                              argument(kSupply, gpus(*it->supplyIn(*month)))}));
    }
    return found;
}

QString BatchUsesReserved::sentence(const FindingWords &words)
{
    return FindingText::tr("From %1 on, batch work on %2 peaks at %3, although %4 of %5 are set "
                           "aside for serving. Both fit only where their hours differ.")
        .arg(words.of(kMonth),
             words.name(kAccelerator, IdKind::CatalogGpu),
             words.of(kBatch),
             words.of(kSetAside),
             words.of(kSupply));
}

QString BatchUsesReserved::remedy(const Finding &)
{
    return FindingText::tr("Move jobs to hours in which serving needs little, add systems, or let "
                           "batch work run in the cloud.");
}

// --- occasional-beyond-supply

QList<Finding> OccasionalBeyondSupply::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto &occasional = input.figures.training.occasional;
    for (auto key = occasional.cbegin(); key != occasional.cend(); ++key) {
        const auto forecast = input.figures.growth.byAccelerator.constFind(key.key());
        if (!key->p99Gpus || *key->p99Gpus <= 0.0 ||
            forecast == input.figures.growth.byAccelerator.cend() || !forecast->known)
            continue;
        const double p99 = *key->p99Gpus;
        const std::optional<int> month = firstMonth(*forecast, [&](int m, double supply) {
            return isAbove(forecast->peakOutsideCloud.value(m) + p99, supply);
        });
        if (!month)
            continue;
        found.append(made<OccasionalBeyondSupply>(
            Severity::Advice,
            pathOfKey(input.plan, key.key()),
            {argument(kAccelerator, key.key()),
             argument(kMonth, PlanMonth{*month}),
             argument(kPeak, gpus(forecast->peakOutsideCloud.value(*month))),
             argument(kP99, gpus(p99)),
             argument(kSupply, gpus(*forecast->supplyIn(*month)))}));
    }
    return found;
}

QString OccasionalBeyondSupply::sentence(const FindingWords &words)
{
    return FindingText::tr("Training runs that come now and then keep up to %1 of %2 busy in 99 % "
                           "of the time. From %3 on that does not fit beside the peak of %4: "
                           "there are %5.")
        .arg(words.of(kP99),
             words.name(kAccelerator, IdKind::CatalogGpu),
             words.of(kMonth),
             words.of(kPeak),
             words.of(kSupply));
}

QString OccasionalBeyondSupply::remedy(const Finding &)
{
    return FindingText::tr("Let such runs wait for quiet hours, or add systems for them.");
}

// --- cpu-supply-unknown

QList<Finding> CpuSupplyUnknown::find(const RuleInput &input)
{
    const auto &all = input.figures.growth.byAccelerator;
    const auto cores = all.constFind(kCpuCore);
    if (cores == all.cend() || !cores->known)
        return {};
    for (int m = 0; m < cores->supply.size(); ++m) {
        if (cores->required.value(m) <= 0.0 || cores->supply[m])
            continue;
        QList<Argument> arguments = {argument(kMonth, PlanMonth{m}),
                                     argument(kRequired, Amount{cores->required[m], Unit::Cores})};
        const QStringList devices = input.figures.growth.devicesWithoutCores;
        if (!devices.isEmpty())
            arguments.append(argument(kDevices, devices));
        return {made<CpuSupplyUnknown>(
            Severity::Advice, pathOf(IdKind::CatalogGpu, kCpuCore), std::move(arguments))};
    }
    return {};
}

QString CpuSupplyUnknown::sentence(const FindingWords &words)
{
    if (words.has(kDevices))
        return FindingText::tr("%1 are required from %2 on, but nobody knows how many "
                               "there are: the cores of %3 are not known.")
            .arg(
                words.of(kRequired), words.of(kMonth), words.name(kDevices, IdKind::CatalogDevice));
    return FindingText::tr("%1 are required from %2 on, but no machine with cores is "
                           "placed.")
        .arg(words.of(kRequired), words.of(kMonth));
}

QString CpuSupplyUnknown::remedy(const Finding &finding)
{
    if (argumentOf(finding, kDevices) == nullptr)
        return FindingText::tr("Place the machines on which this work runs.");
    return FindingText::tr("Say how many cores these machines have.");
}

// --- cpu-short

QList<Finding> CpuShort::find(const RuleInput &input)
{
    const auto &all = input.figures.growth.byAccelerator;
    const auto cores = all.constFind(kCpuCore);
    if (cores == all.cend() || !cores->runsOutMonth)
        return {};
    const int month = *cores->runsOutMonth;
    return {made<CpuShort>(
        Severity::Error,
        pathOf(IdKind::CatalogGpu, kCpuCore),
        {argument(kMonth, PlanMonth{month}),
         argument(kRequired, Amount{cores->required.value(month), Unit::Cores}),
         argument(kSupply, Amount{cores->supplyIn(month).value_or(0.0), Unit::Cores})})};
}

QString CpuShort::sentence(const FindingWords &words)
{
    return FindingText::tr("CPU cores run out in %1: %2 are required, and what is placed leaves %3 "
                           "after the platform's own share.")
        .arg(words.of(kMonth), words.of(kRequired), words.of(kSupply));
}

QString CpuShort::remedy(const Finding &)
{
    return FindingText::tr(
        "Place more machines before that month, or move this work to the cloud.");
}

} // namespace kf::findings
