// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_input.h"

#include "app/cli/console.h"
#include "app/cli/nearest.h"
#include "app/cli/web_input.h"
#include "core/catalog/zone_table.h"
#include "core/evaluate/evaluate.h"
#include "core/project/catalog_file.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QStandardPaths>

namespace kf::cli {

namespace {

QStringList scenarioNames(const Plan &plan)
{
    QStringList names{QString(kBaseScenario)};
    for (const Scenario &scenario : plan.scenarios.scenarios)
        names += scenario.id;
    return names;
}

/// The question that was typed; nothing where `plan` has no such scenario or month.
std::optional<Question> questionOf(const CommandLine &line, const Plan &plan)
{
    Question question;
    if (line.has("scenario"))
        question.scenario = line.value("scenario");
    const QStringList scenarios = scenarioNames(plan);
    if (!scenarios.contains(question.scenario)) {
        refuse(Text::tr("the plan has no scenario \"%1\" %2")
                   .arg(question.scenario, possibleInstead(question.scenario, scenarios)));
        return std::nullopt;
    }
    if (!line.has("month"))
        return question;
    bool isNumber = false;
    question.month = line.value("month").toInt(&isNumber);
    const int horizon = plan.settings.horizonMonths;
    if (!isNumber || *question.month < 0 || *question.month > horizon) {
        refuse(Text::tr("the plan has no month \"%1\" (possible: 0 to %2)")
                   .arg(line.value("month"))
                   .arg(horizon));
        return std::nullopt;
    }
    return question;
}

} // namespace

std::optional<Catalog> openCatalog(const CommandLine &line)
{
    const bool given = line.has("library");
    const QString folder =
        given ? line.value("library")
              : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                    QStringLiteral("/kfplan/catalog");
    if (given && !QFileInfo(folder).isDir()) {
        refuse(Text::tr("%1: there is no such folder (expected one with catalogue entries)")
                   .arg(folder));
        return std::nullopt;
    }
    Result<Catalog> catalog = loadCatalog(folder);
    if (!catalog) {
        refuse(folder, catalog.error());
        return std::nullopt;
    }
    return std::move(catalog).value();
}

std::optional<EvaluatedPlan> evaluateFile(const QString &path, const CommandLine &line)
{
    const Result<Plan> plan = openPlan(path, ZoneTable());
    if (!plan) {
        refuse(path, plan.error());
        return std::nullopt;
    }
    const std::optional<Catalog> catalog = openCatalog(line);
    if (!catalog)
        return std::nullopt;
    const std::optional<Question> question = questionOf(line, plan.value());
    if (!question)
        return std::nullopt;
    return EvaluatedPlan{*catalog, evaluate(plan.value(), *catalog, *question)};
}

ReportSetting reportSetting(const Wording &wording)
{
    return {wording, QDate::currentDate(), QCoreApplication::applicationVersion()};
}

QLocale terminalLocale()
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

std::optional<Wording> wordingOf(const CommandLine &line)
{
    QString chosen;
    for (const QString &text : line.values("units")) {
        if (!text.contains(u':')) // that is another use of the same option
            chosen = text;
    }
    const Result<UnitChoice> units = unitChoiceFrom(chosen);
    if (!units) {
        refuse(Text::tr("--units: %1").arg(units.error().message));
        return std::nullopt;
    }
    const QLocale locale = line.has("locale") ? QLocale::system() : terminalLocale();
    QLocale::setDefault(locale); // what texts with a count are written in
    return Wording(locale, units.value());
}

} // namespace kf::cli
