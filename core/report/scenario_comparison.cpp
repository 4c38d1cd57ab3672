// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scenario_comparison.h"

#include "core/base/months_between.h"
#include "core/findings/findings.h"
#include "core/report/build/cells.h"
#include "core/report/build/growth_tables.h"
#include "core/report/charts.h"
#include "core/report/levels.h"
#include "core/words/amount_words.h"
#include "core/words/money_words.h"
#include "core/words/name_words.h"
#include "core/words/system_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::ScenarioComparison)
};

using Figure = std::function<std::optional<double>(const Evaluation &)>;
/// A figure of a scenario in words; `first` is that of the first scenario, where it is known.
using Writer =
    std::function<ComparedFigure(const Plan &plan, double figure, std::optional<double> first)>;

ComparedRow rowOf(const QString &name,
                  const QString &explanation,
                  const Evaluations &scenarios,
                  const Figure &figure,
                  const Writer &writer)
{
    ComparedRow row{name, explanation, {}};
    const std::optional<double> first = figure(*scenarios.first());
    for (const auto &scenario : scenarios) {
        const std::optional<double> value = figure(*scenario);
        row.figures.append(value ? writer(scenario->plan, *value, first)
                                 : ComparedFigure{unknownText(), {}});
    }
    return row;
}

/// What a row compares: its figure in the unit of all its scenarios.
struct NumberRow {
    QString name; ///< with "%1" for the unit, where that is not fixed
    QString explanation;
    Unit unit = Unit::Count;
};

ComparedRow numberRow(const NumberRow &row,
                      const Evaluations &scenarios,
                      const Wording &wording,
                      const Figure &figure)
{
    QList<double> figures;
    for (const auto &scenario : scenarios) {
        if (const std::optional<double> value = figure(*scenario))
            figures.append(*value);
    }
    const AmountScale scale = amountScale(row.unit, figures, Digits::Exact, wording.units);
    const auto textOf = [&](double value) {
        return numberText(value, scale, Digits::Exact, wording.locale);
    };
    const auto writer = [&](const Plan &, double value, std::optional<double> first) {
        ComparedFigure shown{textOf(value), {}};
        if (first && textOf(*first) != shown.text)
            shown.difference = signedText(textOf(std::abs(value - *first)), value < *first);
        return shown;
    };
    const QString name =
        row.name.contains(QLatin1String("%1")) ? row.name.arg(scale.unit) : row.name;
    return rowOf(name, row.explanation, scenarios, figure, writer);
}

/// The month that `figure` gives, counted from the start of the plan.
ComparedRow monthRow(const QString &name,
                     const QString &explanation,
                     const Evaluations &scenarios,
                     const Wording &wording,
                     const Figure &figure)
{
    const Month firstStart = scenarios.first()->plan.settings.start;
    const auto writer = [&wording,
                         firstStart](const Plan &plan, double value, std::optional<double> first) {
        const int month = static_cast<int>(std::floor(value));
        ComparedFigure shown{monthText(plan, month), {}};
        // Months count from the start of their plan, which another state may have moved.
        const int moved = monthsBetween(firstStart, plan.settings.start);
        const int apart = first ? month + moved - static_cast<int>(std::floor(*first)) : 0;
        if (apart != 0)
            shown.difference = Words::tr("%1 mo.", "months later, or earlier where negative")
                                   .arg(signedNumberText(apart, Digits::Exact, wording.locale));
        return shown;
    };
    return rowOf(name, explanation, scenarios, figure, writer);
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

std::optional<double> storageGb(const Evaluation &figures)
{
    const QList<double> &provision = figures.storage.provision;
    const int month = figures.growth.sizeAtMonth;
    if (!figures.storage.known || month >= provision.size())
        return std::nullopt;
    return provision[month];
}

/// The month in which the first accelerator runs out; says so where none does.
ComparedRow runOutRow(const Evaluations &scenarios, const Wording &wording)
{
    ComparedRow row =
        monthRow(Words::tr("Runs out"),
                 Words::tr("The first month in which more is required than supplied."),
                 scenarios,
                 wording,
                 runsOut);
    for (qsizetype i = 0; i < scenarios.size(); ++i) {
        const QString text = firstRunOutText(*scenarios[i]);
        row.figures[i].text = text.isEmpty() ? unknownText() : text;
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
            {first ? acceleratorName(first->first, scenario->plan, view) : unknownText(), {}});
    }
    return row;
}

std::optional<double> gpuHours(const Evaluation &figures)
{
    const DemandSum &total = figures.demand.total;
    return total.known() ? total.gpuHoursPerYear : std::nullopt;
}

std::optional<double> requiredGpus(const Evaluation &figures)
{
    return levelAt(figures.growth, {}, figures.growth.sizeAtMonth).required;
}

/// Asks how a row's figures came about, each in its scenario and in the month that `monthOf` gives.
void addWhy(ComparedRow &row,
            Subject subject,
            const Evaluations &scenarios,
            const std::function<int(const Evaluation &)> &monthOf)
{
    for (const auto &scenario : scenarios) {
        WhyRequest request{subject, monthOf(*scenario)};
        request.scenario = scenario->question.scenario;
        row.why.append(request);
    }
}

QList<ComparedRow> demandRows(const Evaluations &scenarios, const Wording &wording)
{
    const Plan &plan = scenarios.first()->plan;
    const int horizon = plan.settings.horizonMonths;
    const QString peak =
        Words::tr("The largest number of GPUs that all groups need together in that month.");
    const auto peakRow = [&](const QString &name, const QString &explanation, int month) {
        ComparedRow row =
            numberRow({name, explanation}, scenarios, wording, [month](const Evaluation &one) {
                return peakAt(one, month);
            });
        addWhy(row, Subject::Forecast, scenarios, [month](const Evaluation &) { return month; });
        return row;
    };
    const QString later = Words::tr("Peak %1, GPUs");
    return {peakRow(Words::tr("Peak today, GPUs"),
                    Words::tr("The largest number of GPUs that all groups need together."),
                    0),
            peakRow(later.arg(monthText(plan, kMonthsPerYear)), peak, kMonthsPerYear),
            peakRow(later.arg(monthText(plan, horizon)), peak, horizon),
            numberRow({Words::tr("GPU-hours a year, today"),
                       Words::tr("What all groups use in a year of today's days, before growth.")},
                      scenarios,
                      wording,
                      gpuHours)};
}

QList<ComparedRow>
supplyRows(const Evaluations &scenarios, const Catalog &catalog, const Wording &wording)
{
    const auto sizedAt = [](const Evaluation &one) {
        return one.growth.sizeAtMonth;
    };
    ComparedRow required =
        numberRow({Words::tr("Required, GPUs"),
                   Words::tr("Peak and headroom in the month that the platform is sized for.")},
                  scenarios,
                  wording,
                  requiredGpus);
    addWhy(required, Subject::Required, scenarios, sizedAt);
    ComparedRow storage =
        numberRow({Words::tr("Storage, %1"),
                   Words::tr("With headroom, in the month that the platform is sized for."),
                   Unit::Gigabytes},
                  scenarios,
                  wording,
                  storageGb);
    addWhy(storage, Subject::StorageTotal, scenarios, sizedAt);
    return {
        required,
        numberRow({Words::tr("Systems"), systemsToHaveExplanation()}, scenarios, wording, systems),
        runOutRow(scenarios, wording),
        shortRow(scenarios, catalog),
        monthRow(Words::tr("Order by"),
                 Words::tr("The month in which it runs out, less the lead time."),
                 scenarios,
                 wording,
                 orderMonth),
        storage};
}

std::optional<double> powerOf(const Evaluation &figures)
{
    const TopologyTotals &totals = figures.topology.totals;
    return totals.unknown.contains(Quantity::Power) ? std::nullopt : std::optional(totals.powerW);
}

std::optional<double> costOf(const Evaluation &figures)
{
    const Cost &cost = figures.plan.cost;
    if (cost.prices.isEmpty() && cost.cloud.isEmpty())
        return std::nullopt;
    return figures.cost.of(Strategy::AsPlanned).perYear().value();
}

/// What the way that is taken costs a year.
ComparedRow costRow(const Evaluations &plans, const Wording &wording)
{
    const auto writer = [&wording](const Plan &plan, double value, std::optional<double> first) {
        const QString &currency = plan.settings.currency;
        ComparedFigure shown{moneyText(value, currency, Digits::Exact, wording), {}};
        if (first && *first != value)
            shown.difference =
                signedText(moneyText(std::abs(value - *first), currency, Digits::Exact, wording),
                           value < *first);
        return shown;
    };
    return rowOf(Words::tr("Cost a year"),
                 Words::tr("What owning and renting cost in the average year."),
                 plans,
                 costOf,
                 writer);
}

ComparedRow findingsRow(const Evaluations &plans, const Wording &wording, Severity severity)
{
    const bool isError = severity == Severity::Error;
    return numberRow({isError ? Words::tr("Errors") : Words::tr("Warnings"),
                      isError ? Words::tr("Findings that contradict each other.")
                              : Words::tr("Findings of what is at risk.")},
                     plans,
                     wording,
                     [severity](const Evaluation &one) {
                         return std::optional(double(countOpen(one.findings, severity)));
                     });
}

/// The row of one scenario; see scenarioTable.
QList<Cell> scenarioRow(const Evaluation &figures, const Catalog &catalog)
{
    const CatalogView view(figures.plan.catalog, catalog);
    const auto first = firstRunOut(figures.growth);
    const std::optional<double> order = orderMonth(figures);
    const QString when = firstRunOutText(figures);
    const Id &id = figures.question.scenario;
    const QString month = first ? monthText(figures.plan, first->second) : QString();
    const Cell inWords = when.isEmpty() ? Cell() : Cell(Term{month, when});
    const QString name = nameOf(figures.plan, IdKind::Scenario, id);
    return {Term{id, name},
            name,
            cell(peakAt(figures, 0)),
            cell(peakAt(figures, kMonthsPerYear)),
            cell(peakAt(figures, figures.plan.settings.horizonMonths)),
            cell(gpuHours(figures)),
            cell(levelAt(figures.growth, {}, figures.growth.sizeAtMonth).required),
            cell(systems(figures)),
            first ? Cell(Term{first->first, acceleratorName(first->first, figures.plan, view)})
                  : Cell(),
            when == month && first ? monthCell(figures.plan, first->second) : inWords,
            order ? monthCell(figures.plan, int(std::floor(*order))) : Cell(),
            cell(storageGb(figures))};
}

} // namespace

ScenarioComparison
compareScenarios(const Evaluations &scenarios, const Catalog &catalog, const Wording &wording)
{
    ScenarioComparison comparison;
    if (scenarios.isEmpty())
        return comparison;
    for (const auto &scenario : scenarios)
        comparison.scenarios.append(
            nameOf(scenario->plan, IdKind::Scenario, scenario->question.scenario));
    comparison.rows = demandRows(scenarios, wording) + supplyRows(scenarios, catalog, wording);
    return comparison;
}

ScenarioComparison comparePlans(const Evaluations &plans,
                                const QStringList &names,
                                const Catalog &catalog,
                                const Wording &wording)
{
    ScenarioComparison comparison;
    if (plans.isEmpty())
        return comparison;
    comparison.scenarios = names;
    comparison.rows = demandRows(plans, wording) + supplyRows(plans, catalog, wording);
    comparison.rows +=
        {numberRow({Words::tr("Power, %1"), Words::tr("What all devices draw."), Unit::Watts},
                   plans,
                   wording,
                   powerOf),
         costRow(plans, wording),
         findingsRow(plans, wording, Severity::Error),
         findingsRow(plans, wording, Severity::Warning)};
    return comparison;
}

PlanSum planSum(const Evaluation &figures)
{
    return {peakAt(figures, 0),
            requiredGpus(figures),
            runsOut(figures),
            costOf(figures),
            powerOf(figures)};
}

Table scenarioTable(const Evaluations &scenarios, const Catalog &catalog)
{
    Table table{QStringLiteral("scenarios"), Words::tr("Scenarios compared"), {}, {}};
    const Settings settings = scenarios.isEmpty() ? Settings() : scenarios.first()->plan.settings;
    const auto peakTitle = [&settings](int month) {
        return Words::tr("Peak %1").arg(monthText(settings.start.plus(month)));
    };
    const int horizon = settings.horizonMonths;
    table.columns = {summaryColumn("scenario", Words::tr("Scenario")),
                     dataColumn("name", Words::tr("Name")),
                     summaryColumn("peak", peakTitle(0)),
                     column("peak_12", peakTitle(kMonthsPerYear)),
                     summaryColumn("peak_end", peakTitle(horizon)),
                     column("gpu_hours_per_year", Words::tr("GPU-hours a year")),
                     summaryColumn("required", Words::tr("Required")),
                     summaryColumn("systems", Words::tr("Systems")),
                     column("first_out", Words::tr("First to run out")),
                     summaryColumn("runs_out", Words::tr("Runs out")),
                     summaryColumn("order", Words::tr("Order by")),
                     summaryColumn("storage_gb", Words::tr("Storage"), Unit::Gigabytes)};
    for (const auto &scenario : scenarios)
        table.rows += scenarioRow(*scenario, catalog);
    return table;
}

} // namespace kf
