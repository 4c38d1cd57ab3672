// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of the report, one function each. A part that is added here and in the list of
// build_report.cpp appears in every writer.

#include "core/report/build/build_report.h"

namespace kf {

/// What parts are made from.
struct PartInput {
    const Evaluation &figures;
    const Plan &plan; ///< that of the figures
    const Catalog &catalog;
    CatalogView view; ///< the catalogue as the plan sees it
    const ReportAnswers &answers;
    const Wording &wording;
    const Wording &sentences; ///< of texts in tables: numbers that are read, not calculated with
    bool eachFinding = true;  ///< none gathered with those that say the same
};

/// What a year costs as planned, in the currency of the plan; with its name in it.
ReportFact costYearFact(const PartInput &input);
QList<Block> summaryPart(const PartInput &input);
QList<Block> demandPart(const PartInput &input);
QList<Block> growthPart(const PartInput &input);
QList<Block> scenariosPart(const PartInput &input);
QList<Block> workloadsPart(const PartInput &input);
QList<Block> storagePart(const PartInput &input);
QList<Block> racksPart(const PartInput &input);
QList<Block> fabricPart(const PartInput &input);
QList<Block> cablesPart(const PartInput &input);
QList<Block> billPart(const PartInput &input);
QList<Block> costPart(const PartInput &input);
QList<Block> platformPart(const PartInput &input);
QList<Block> findingsPart(const PartInput &input);
QList<Block> assumptionsPart(const PartInput &input);

} // namespace kf
