// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes the report of a plan: the one place that says what a report holds.

#include "core/catalog/catalog.h"
#include "core/figures/evaluations.h"
#include "core/figures/studies.h"
#include "core/report/report.h"
#include "core/words/wording.h"

#include <optional>

namespace kf {

/// What a report asks of the plan besides the question that its figures answer.
struct ReportAnswers {
    Evaluations scenarios;     ///< the base and every scenario, in month 0; empty without scenarios
    QList<DatedPeak> peaks;    ///< through the year, as the clocks change
    TopologyMonths service;    ///< what is in service in racks
    QList<PlaceAdvice> advice; ///< where each group should run
    QList<CostSwing> swings;   ///< what the cost of a year hangs on
    QList<EquipmentCash> equipment; ///< what is bought and replaced each way
};

/// Answers them; takes about as long as evaluating every scenario.
ReportAnswers answersForReport(const Evaluation &figures, const Catalog &catalog);

/// What only the caller knows.
struct ReportSetting {
    Wording wording;
    QDate date; ///< on which the report is made
    QString version;
    bool everyPart = false;  ///< also the parts that the plan's settings leave out
    bool eachFinding = true; ///< else those that say the same of several things are one
    /// Of texts in tables, where numbers in them are read; without it `wording`.
    std::optional<Wording> sentences = std::nullopt;
};

/// The report of one plan under one question, with the parts that the plan asks for, those that
/// hold nothing included. Never fails; what is not known is an empty cell.
Report makeReport(const Evaluation &figures,
                  const Catalog &catalog,
                  const ReportAnswers &answers,
                  const ReportSetting &setting);

/// Asks and makes it.
Report reportOf(const Evaluation &figures, const Catalog &catalog, const ReportSetting &setting);

/// A part that a report can have.
struct PartName {
    QString id; ///< as plans keep it in report.sections
    QString title;
};

/// All of them, in the order in which they stand in the report.
QList<PartName> reportParts();

/// The ids of the parts that the plan asks for: all where it does not say.
QList<QString> chosenParts(const Plan &plan);

} // namespace kf
