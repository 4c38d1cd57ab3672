// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rules.h"
#include "core/plan/validate/validate.h"

#include <algorithm>
#include <cmath>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kAccelerator("accelerator");
constexpr QLatin1StringView kMonth("month");
constexpr QLatin1StringView kRequired("required");
constexpr QLatin1StringView kSupply("supply");
constexpr QLatin1StringView kOrderMonth("order_month");

bool isPositive(double gpus)
{
    return gpus > 0.0;
}

/// True where nothing is supplied in any month; false where that is not known.
bool neverSupplied(const AcceleratorForecast &forecast)
{
    return !forecast.supply.isEmpty() &&
           std::all_of(forecast.supply.cbegin(),
                       forecast.supply.cend(),
                       [](const std::optional<double> &gpus) { return gpus && *gpus <= 0.0; });
}

/// CPU cores come with every system: they are not supplied and not bought by themselves.
bool isSupplied(const AcceleratorKey &key)
{
    return key != kCpuCore;
}

Amount gpusAt(const QList<double> &months, int month)
{
    return {months.value(month, 0.0), Unit::Gpus};
}

} // namespace

// --- no-supply

QList<Finding> NoSupply::find(const RuleInput &input)
{
    QList<Finding> found;
    const bool hasTopology = input.figures.topology.totals.racks > 0;
    const auto &forecasts = input.figures.growth.byAccelerator;
    for (auto it = forecasts.cbegin(); it != forecasts.cend(); ++it) {
        if (!it->known || !isSupplied(it.key()) || !neverSupplied(*it))
            continue;
        const QList<double> &required = it->required;
        const auto first = std::find_if(required.cbegin(), required.cend(), isPositive);
        if (first == required.cend())
            continue;
        const double most = *std::max_element(first, required.cend());
        found.append(made<NoSupply>(
            hasTopology ? Severity::Error : Severity::Advice,
            pathOfKey(input.plan, it.key()),
            {argument(kAccelerator, it.key()),
             argument(kRequired, Amount{most, Unit::Gpus}),
             argument(kMonth, PlanMonth{static_cast<int>(first - required.cbegin())})}));
    }
    return found;
}

QString NoSupply::sentence(const FindingWords &words)
{
    return FindingText::tr("Up to %1 of %2 are required from %3 on, but the plan supplies none.")
        .arg(words.of(kRequired), words.name(kAccelerator, IdKind::CatalogGpu), words.of(kMonth));
}

QString NoSupply::remedy(const Finding &)
{
    return FindingText::tr("Place systems with this accelerator in racks, reserve instances in the "
                           "cloud, or run these groups in the cloud.");
}

// --- runs-out

QList<Finding> RunsOut::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto &forecasts = input.figures.growth.byAccelerator;
    for (auto it = forecasts.cbegin(); it != forecasts.cend(); ++it) {
        if (!it->runsOutMonth || !isSupplied(it.key()) || neverSupplied(*it))
            continue;
        const int month = *it->runsOutMonth;
        QList<Argument> arguments = {
            argument(kAccelerator, it.key()),
            argument(kMonth, PlanMonth{month}),
            argument(kRequired, gpusAt(it->required, month)),
            argument(kSupply, Amount{it->supplyIn(month).value_or(0.0), Unit::Gpus})};
        if (it->orderMonth)
            arguments.append(
                argument(kOrderMonth, PlanMonth{static_cast<int>(std::floor(*it->orderMonth))}));
        found.append(made<RunsOut>(it->isRentedWhenShort ? Severity::Advice : Severity::Warning,
                                   pathOfKey(input.plan, it.key()),
                                   std::move(arguments)));
    }
    return found;
}

QString RunsOut::sentence(const FindingWords &words)
{
    // Of hybrid groups alone: what they do not find is rented.
    if (words.finding().severity == Severity::Advice)
        return FindingText::tr(
                   "%1 runs out in %2: %3 are required and %4 are there without spares. What "
                   "hybrid groups do not find is rented.")
            .arg(words.name(kAccelerator, IdKind::CatalogGpu),
                 words.of(kMonth),
                 words.of(kRequired),
                 words.of(kSupply));
    if (words.has(kOrderMonth))
        return FindingText::tr(
                   "%1 runs out in %2: %3 are required and %4 are there without spares. More "
                   "must be ordered by %5.")
            .arg(words.name(kAccelerator, IdKind::CatalogGpu),
                 words.of(kMonth),
                 words.of(kRequired),
                 words.of(kSupply),
                 words.of(kOrderMonth));
    return FindingText::tr("%1 runs out in %2: %3 are required and %4 are there without spares.")
        .arg(words.name(kAccelerator, IdKind::CatalogGpu),
             words.of(kMonth),
             words.of(kRequired),
             words.of(kSupply));
}

QString RunsOut::remedy(const Finding &finding)
{
    if (finding.severity == Severity::Advice)
        return FindingText::tr("Look at what the mix costs from that month on; more systems would "
                               "overflow less.");
    return FindingText::tr("Place more systems in service before that month, or reserve instances "
                           "in the cloud.");
}

// --- system-not-chosen

QList<Finding> SystemNotChosen::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto &forecasts = input.figures.growth.byAccelerator;
    const int month = input.figures.growth.sizeAtMonth;
    for (auto it = forecasts.cbegin(); it != forecasts.cend(); ++it) {
        if (!it->known || !it->systemsUnknown || !isSupplied(it.key()))
            continue;
        found.append(made<SystemNotChosen>(Severity::Warning,
                                           QStringLiteral("plan/policy/systems/") + it.key(),
                                           {argument(kAccelerator, it.key()),
                                            argument(kRequired, gpusAt(it->required, month)),
                                            argument(kMonth, PlanMonth{month})}));
    }
    return found;
}

QString SystemNotChosen::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 of %2 are required in %3, but nobody has said in which systems to "
                           "buy them.")
        .arg(words.of(kRequired), words.name(kAccelerator, IdKind::CatalogGpu), words.of(kMonth));
}

QString SystemNotChosen::remedy(const Finding &)
{
    return FindingText::tr("Choose the system to buy for this accelerator, or place one of them.");
}

} // namespace kf::findings
