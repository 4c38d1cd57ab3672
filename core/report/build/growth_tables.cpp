// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/growth_tables.h"

#include "core/report/build/cells.h"
#include "core/report/levels.h"
#include "core/words/name_words.h"
#include "core/words/system_words.h"
#include "core/words/time_words.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::GrowthTables)
};

/// CPU cores come with whatever stands there: they are bought in no systems of their own.
Cell systemsCell(const AcceleratorKey &key, const AcceleratorForecast &forecast)
{
    if (key == kCpuCore || !forecast.known || forecast.systemsUnknown)
        return {};
    return forecast.systems ? forecast.systems->count : 0.0;
}

/// The kind of system that is bought for it; nothing where none is needed or nobody said which.
Cell systemCell(const AcceleratorForecast &forecast, const CatalogView &view)
{
    if (forecast.systemsUnknown)
        return Term{QString(), Words::tr("which kind?")};
    if (!forecast.systems)
        return {};
    return Term{forecast.systems->device, modelOf(forecast.systems->device, view)};
}

/// What stands there; for people also that nobody knows it.
Cell supplyCell(const AcceleratorForecast &forecast, int month)
{
    const std::optional<double> supply = forecast.supplyIn(month);
    return supply ? cell(supply) : Cell(Term{QString(), Words::tr("not known")});
}

/// The month in which it runs out; for people also that it does not, or that nobody knows.
Cell runOutCell(const Plan &plan, const AcceleratorForecast &forecast)
{
    if (forecast.known && !forecast.runsOutMonth && !forecast.knowsSupply())
        return Term{QString(), Words::tr("supply not known")};
    if (forecast.runsOutMonth)
        return monthCell(plan, *forecast.runsOutMonth);
    const QString text = runOutText(plan, forecast);
    return text.isEmpty() ? Cell() : Cell(Term{QString(), text});
}

/// The month in which to order; for people also that it is too late.
Cell orderCell(const Plan &plan, const AcceleratorForecast &forecast)
{
    if (!forecast.orderMonth)
        return {};
    const int month = static_cast<int>(std::floor(*forecast.orderMonth));
    return Term{monthText(plan, month), orderText(plan, forecast)};
}

/// "H100 runs out", "order H100", joined; without `key` of every accelerator.
QString happeningsIn(int month,
                     const Evaluation &figures,
                     const Catalog &catalog,
                     const AcceleratorKey &key)
{
    const CatalogView view(figures.plan.catalog, catalog);
    QStringList texts;
    const auto &all = figures.growth.byAccelerator;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (!key.isEmpty() && it.key() != key)
            continue;
        const QString name = acceleratorName(it.key(), figures.plan, view);
        if (it->orderMonth && static_cast<int>(std::floor(*it->orderMonth)) == month)
            texts.append(Words::tr("order %1").arg(name));
        if (it->runsOutMonth == month)
            texts.append(Words::tr("%1 runs out").arg(name));
    }
    return texts.join(QStringLiteral(", "));
}

QString systemsTitle()
{
    return Words::tr("Systems to have");
}

} // namespace

QHash<QString, QString>
runOutWords(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    const QString apart = systemsApartText(figures, catalog, wording);
    return {{systemsTitle(),
             apart.isEmpty() ? systemsToHaveExplanation()
                             : systemsToHaveExplanation() + QLatin1Char('\n') + apart}};
}

QString firstRunOutText(const Evaluation &figures)
{
    const bool known = figures.growth.known && keysWithoutSupply(figures.growth).isEmpty();
    if (const auto first = firstRunOut(figures.growth)) {
        const QString month = monthText(figures.plan, first->second);
        return known ? month : Words::tr("%1 or earlier").arg(month);
    }
    return known ? Words::tr("not by %1")
                       .arg(monthText(figures.plan, figures.plan.settings.horizonMonths))
                 : QString();
}

QString runOutText(const Plan &plan, const AcceleratorForecast &forecast)
{
    if (forecast.runsOutMonth)
        return monthText(plan, *forecast.runsOutMonth);
    if (!forecast.known || !forecast.knowsSupply())
        return {};
    return Words::tr("not by %1").arg(monthText(plan, plan.settings.horizonMonths));
}

QString orderText(const Plan &plan, const AcceleratorForecast &forecast)
{
    if (!forecast.orderMonth)
        return {};
    const int month = static_cast<int>(std::floor(*forecast.orderMonth));
    const QString text = monthText(plan, month);
    return month < 0 ? Words::tr("%1, before the start").arg(text) : text;
}

Table runOutTable(const Evaluation &figures, const Catalog &catalog)
{
    const Plan &plan = figures.plan;
    const CatalogView view(plan.catalog, catalog);
    const int horizon = plan.settings.horizonMonths;
    const int size = figures.growth.sizeAtMonth;
    Table table{QStringLiteral("run-out"),
                Words::tr("What runs out when"),
                {thing(summaryColumn("accelerator", Words::tr("Accelerator"))),
                 summaryColumn("peak", Words::tr("Peak %1").arg(monthText(plan, 0))),
                 column("peak_12", Words::tr("Peak %1").arg(monthText(plan, kMonthsPerYear))),
                 column("peak_end", Words::tr("Peak %1").arg(monthText(plan, horizon))),
                 summaryColumn("required", Words::tr("Required %1").arg(monthText(plan, size))),
                 summaryColumn("supply", Words::tr("Supply %1").arg(monthText(plan, size))),
                 summaryColumn("systems", systemsTitle()),
                 thing(summaryColumn("system", Words::tr("System"))),
                 summaryColumn("runs_out", Words::tr("Runs out")),
                 summaryColumn("order", Words::tr("Order by"))},
                {}};
    const auto &all = figures.growth.byAccelerator;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        table.rows.append({Term{it.key(), acceleratorName(it.key(), plan, view)},
                           cellAt(it->peak, 0, it->known),
                           cellAt(it->peak, kMonthsPerYear, it->known),
                           cellAt(it->peak, horizon, it->known),
                           cellAt(it->required, size, it->known),
                           supplyCell(*it, size),
                           systemsCell(it.key(), *it),
                           systemCell(*it, view),
                           runOutCell(plan, *it),
                           orderCell(plan, *it)});
    }
    return table;
}

Table forecastTable(const Evaluation &figures, const Catalog &catalog, const AcceleratorKey &key)
{
    const GrowthFigures &growth = figures.growth;
    const AcceleratorForecast forecast = growth.byAccelerator.value(key);
    const QList<double> peak = key.isEmpty() ? growth.peak : forecast.peak;
    const bool known = key.isEmpty() ? growth.known : forecast.known;
    Table table{QStringLiteral("forecast"),
                Words::tr("Forecast by month"),
                {column("calendar_month", Words::tr("Month")),
                 column("peak", Words::tr("Peak")),
                 column("required", Words::tr("Required")),
                 column("supply", Words::tr("Supply")),
                 column("left", Words::tr("To spare")),
                 column("event", Words::tr("What happens"))},
                {}};
    for (int month = 0; month <= figures.plan.settings.horizonMonths; ++month) {
        const Level level = levelAt(growth, key, month);
        const bool both = level.required && level.supply;
        table.rows.append({monthText(figures.plan, month),
                           cellAt(peak, month, known),
                           cell(level.required),
                           cell(level.supply),
                           both ? Cell(*level.supply - *level.required) : Cell(),
                           happeningsIn(month, figures, catalog, key)});
    }
    return table;
}

} // namespace kf
