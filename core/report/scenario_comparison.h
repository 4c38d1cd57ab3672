// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Several scenarios of one plan side by side, or several states of a plan: a handful of figures,
// each with its difference to the first one.

#include "core/catalog/catalog.h"
#include "core/figures/evaluations.h"
#include "core/figures/why_request.h"
#include "core/report/report.h"
#include "core/words/wording.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kf {

struct ComparedFigure {
    QString text;       ///< a dash where it is not known
    QString difference; ///< "+22", "-4 mo."; empty for the first scenario and where equal

    bool operator==(const ComparedFigure &) const = default;
};

struct ComparedRow {
    QString name;
    QString explanation; ///< a sentence for a tool tip
    QList<ComparedFigure> figures;
    QList<WhyRequest> why = {}; ///< asks how each figure came about; empty where that is not told

    bool operator==(const ComparedRow &) const = default;
};

struct ScenarioComparison {
    QList<QString> scenarios; ///< their names
    QList<ComparedRow> rows;  ///< each with one figure for every scenario

    bool operator==(const ScenarioComparison &) const = default;
};

/// Compares evaluations of one plan in month 0 that differ in their scenario. The first is the one
/// that the others are held against. Empty without any.
ScenarioComparison
compareScenarios(const Evaluations &scenarios, const Catalog &catalog, const Wording &wording);

/// Compares evaluations of several states of a plan, called `names`; power, cost and findings too.
ScenarioComparison comparePlans(const Evaluations &plans,
                                const QStringList &names,
                                const Catalog &catalog,
                                const Wording &wording);

/// What a change of a plan comes to, as numbers for programs; nothing where one is not known.
struct PlanSum {
    std::optional<double> peakGpus;     ///< today
    std::optional<double> requiredGpus; ///< in the month that the platform is sized for
    std::optional<double> runsOutMonth; ///< the first
    std::optional<double> costPerYear;  ///< of the way that is taken
    std::optional<double> powerW;       ///< of what stands in racks
};
PlanSum planSum(const Evaluation &figures);

/// The same figures as a table for the report, a row for each scenario. No rows without any.
Table scenarioTable(const Evaluations &scenarios, const Catalog &catalog);

} // namespace kf
