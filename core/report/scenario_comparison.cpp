// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scenario_comparison.h"

#include "core/report/charts.h"
#include "core/report/growth_tables.h"
#include "core/report/levels.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>

namespace kf {

namespace {

constexpr double kGbPerTb = 1e3;
constexpr double kThousand = 1e3;
constexpr double kWholeFrom = 1e3;        ///< larger figures need no decimals
constexpr double kLeastDifference = 0.05; ///< what one decimal shows

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::ScenarioComparison)
};

using Figure = std::function<std::optional<double>(const Evaluation &)>;
/// A figure of a scenario in words; `first` is that of the first scenario, where it is known.
using Wording =
    std::function<ComparedFigure(const Plan &plan, double figure, std::optional<double> first)>;

QString numberOf(double value, const QLocale &locale)
{
    if (std::abs(value) >= kWholeFrom)
        return locale.toString(value, 'f', 0);
    const double rounded = std::round(value * 10.0) / 10.0;
    return locale.toString(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

QString signedNumber(double value, const QLocale &locale)
{
    const QString sign = value < 0.0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    return sign + numberOf(std::abs(value), locale);
}

QString dash()
{
    return QStringLiteral("\u2013");
}

ComparedRow rowOf(const QString &name,
                  const QString &explanation,
                  const Evaluations &scenarios,
                  const Figure &figure,
                  const Wording &wording)
{
    ComparedRow row{name, explanation, {}};
    const std::optional<double> first = figure(*scenarios.first());
    for (const auto &scenario : scenarios) {
        const std::optional<double> value = figure(*scenario);
        row.figures.append(value ? wording(scenario->plan, *value, first)
                                 : ComparedFigure{dash(), {}});
    }
    return row;
}

ComparedRow numberRow(const QString &name,
                      const QString &explanation,
                      const Evaluations &scenarios,
                      const QLocale &locale,
                      const Figure &figure)
{
    const auto wording = [&locale](const Plan &, double value, std::optional<double> first) {
        ComparedFigure shown{numberOf(value, locale), {}};
        if (first && std::abs(value - *first) >= kLeastDifference)
            shown.difference = signedNumber(value - *first, locale);
        return shown;
    };
    return rowOf(name, explanation, scenarios, figure, wording);
}

/// The month that `figure` gives, counted from the start of the plan.
ComparedRow monthRow(const QString &name,
                     const QString &explanation,
                     const Evaluations &scenarios,
                     const QLocale &locale,
                     const Figure &figure)
{
    const auto wording = [&locale](const Plan &plan, double value, std::optional<double> first) {
        const int month = static_cast<int>(std::floor(value));
        ComparedFigure shown{monthText(plan, month), {}};
        const int apart = first ? month - static_cast<int>(std::floor(*first)) : 0;
        if (apart != 0)
            shown.difference = Words::tr("%1 mo.", "months later, or earlier where negative")
                                   .arg(signedNumber(apart, locale));
        return shown;
    };
    return rowOf(name, explanation, scenarios, figure, wording);
}

std::optional<double> peakAt(const Evaluation &figures, int month)
{
    if (!figures.growth.known || month >= figures.growth.peak.size())
        return std::nullopt;
    return figures.growth.peak[month];
}

std::optional<double> runsOut(const Evaluation &figures)
{
    const auto first = firstRunOut(figures.growth);
    return first ? std::optional<double>(first->second) : std::nullopt;
}

std::optional<double> orderMonth(const Evaluation &figures)
{
    std::optional<double> first;
    for (const AcceleratorForecast &forecast : figures.growth.byAccelerator) {
        if (forecast.orderMonth && (!first || *forecast.orderMonth < *first))
            first = forecast.orderMonth;
    }
    return first;
}

std::optional<double> systems(const Evaluation &figures)
{
    double count = 0.0;
    for (const AcceleratorForecast &forecast : figures.growth.byAccelerator) {
        if (!forecast.known || forecast.systemsUnknown)
            return std::nullopt;
        count += forecast.systems ? forecast.systems->count : 0.0;
    }
    return count;
}

std::optional<double> storageTb(const Evaluation &figures)
{
    const QList<double> &provision = figures.storage.provision;
    const int month = figures.growth.sizeAtMonth;
    if (!figures.storage.known || month >= provision.size())
        return std::nullopt;
    return provision[month] / kGbPerTb;
}

/// The month in which the first accelerator runs out; says so where none does.
ComparedRow runOutRow(const Evaluations &scenarios, const QLocale &locale)
{
    ComparedRow row =
        monthRow(Words::tr("Runs out"),
                 Words::tr("The first month in which more is required than supplied."),
                 scenarios,
                 locale,
                 runsOut);
    for (qsizetype i = 0; i < scenarios.size(); ++i) {
        const QString text = firstRunOutText(*scenarios[i]);
        row.figures[i].text = text.isEmpty() ? dash() : text;
    }
    return row;
}

/// What runs out first, by name.
ComparedRow shortRow(const Evaluations &scenarios, const Catalog &catalog)
{
    ComparedRow row{Words::tr("First to run out"),
                    Words::tr("The accelerator or pool that runs out first."),
                    {}};
    for (const auto &scenario : scenarios) {
        const auto first = firstRunOut(scenario->growth);
        const CatalogView view(scenario->plan.catalog, catalog);
        row.figures.append(
            {first ? acceleratorName(first->first, scenario->plan, view) : dash(), {}});
    }
    return row;
}

std::optional<double> thousandGpuHours(const Evaluation &figures)
{
    const std::optional<double> hours = figures.demand.total.gpuHoursPerYear;
    return hours ? std::optional<double>(*hours / kThousand) : std::nullopt;
}

QList<ComparedRow> demandRows(const Evaluations &scenarios, const QLocale &locale)
{
    const Plan &plan = scenarios.first()->plan;
    const int horizon = plan.settings.horizonMonths;
    const QString peak =
        Words::tr("The largest number of GPUs that all groups need together in that month.");
    return {numberRow(Words::tr("Peak today, GPUs"),
                      Words::tr("The largest number of GPUs that all groups need together."),
                      scenarios,
                      locale,
                      [](const Evaluation &one) { return peakAt(one, 0); }),
            numberRow(Words::tr("Peak %1, GPUs").arg(monthText(plan, kMonthsPerYear)),
                      peak,
                      scenarios,
                      locale,
                      [](const Evaluation &one) { return peakAt(one, kMonthsPerYear); }),
            numberRow(Words::tr("Peak %1, GPUs").arg(monthText(plan, horizon)),
                      peak,
                      scenarios,
                      locale,
                      [horizon](const Evaluation &one) { return peakAt(one, horizon); }),
            numberRow(Words::tr("GPU-hours, thousands"),
                      Words::tr("What all groups use in a year of today's days, in thousands."),
                      scenarios,
                      locale,
                      thousandGpuHours)};
}

QList<ComparedRow>
supplyRows(const Evaluations &scenarios, const Catalog &catalog, const QLocale &locale)
{
    const auto required = [](const Evaluation &one) {
        return levelAt(one.growth, {}, one.growth.sizeAtMonth).required;
    };
    return {numberRow(Words::tr("Required, GPUs"),
                      Words::tr("Peak and headroom in the month that the platform is sized for."),
                      scenarios,
                      locale,
                      required),
            numberRow(Words::tr("Systems"),
                      Words::tr("Whole systems for that, spares included."),
                      scenarios,
                      locale,
                      systems),
            runOutRow(scenarios, locale),
            shortRow(scenarios, catalog),
            monthRow(Words::tr("Order by"),
                     Words::tr("The month in which it runs out, less the lead time."),
                     scenarios,
                     locale,
                     orderMonth),
            numberRow(Words::tr("Storage, TB"),
                      Words::tr("With headroom, in the month that the platform is sized for."),
                      scenarios,
                      locale,
                      storageTb)};
}

} // namespace

ScenarioComparison
compareScenarios(const Evaluations &scenarios, const Catalog &catalog, const QLocale &locale)
{
    ScenarioComparison comparison;
    if (scenarios.isEmpty())
        return comparison;
    for (const auto &scenario : scenarios)
        comparison.scenarios.append(scenarioName(scenario->plan, scenario->question.scenario));
    comparison.rows = demandRows(scenarios, locale) + supplyRows(scenarios, catalog, locale);
    return comparison;
}

} // namespace kf
