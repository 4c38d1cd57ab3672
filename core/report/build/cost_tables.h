// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Placement and cost as tables: for the report and for pages.

#include "core/catalog/catalog.h"
#include "core/cost/equipment_cash.h"
#include "core/figures/figures.h"
#include "core/figures/why_request.h"
#include "core/report/report.h"
#include "core/words/wording.h"

#include <QHash>

namespace kf {

/// The four strategies side by side.
Table strategyTable(const Evaluation &figures, const Wording &wording);
/// The four strategies side by side in a year of the plan, counted from 0, as cash.
Table strategyYearTable(const Evaluation &figures, int year, const Wording &wording);
/// The average year of the four strategies, or the cash of a year counted from 0, for a page: a
/// column for each of them, the cheapest marked.
Table sideBySideTable(const Evaluation &figures,
                      const std::optional<int> &year,
                      const Wording &wording);
/// What the words of that table mean, by the words as they stand in it.
QHash<QString, QString> sideBySideWords(const Evaluation &figures);
/// A cell of that table.
struct SideBySideCell {
    qsizetype row = 0;
    qsizetype column = 0;
};
/// Asks about the figure in that cell; in the first column about the figure as planned.
std::optional<WhyRequest> sideBySideRequest(const Evaluation &figures,
                                            const std::optional<int> &year,
                                            const SideBySideCell &cell,
                                            const Wording &wording);
/// Systems by accelerator: to have, owned as planned, placed, and why these differ.
Table systemCountTable(const Evaluation &figures,
                       const CatalogView &catalog,
                       const Wording &wording);
/// What the average year of each is made of.
Table costPartTable(const Evaluation &figures, const Wording &wording);
/// Break-even and the cheapest number of systems by accelerator.
Table acceleratorCostTable(const Evaluation &figures, const CatalogView &catalog);
/// Asks about a cell of that table; before its figures about K*.
std::optional<WhyRequest>
acceleratorCostRequest(const Table &accelerators, qsizetype row, qsizetype column);
/// The cost by systems owned, for programs.
Table costCurveTable(const Evaluation &figures, const CatalogView &catalog);
/// Cash by year and strategy. With `equipment`, by kStrategies, of the CapEx what is bought and
/// what is replaced, and in the last year what stands at the end.
Table costYearTable(const Evaluation &figures,
                    const Wording &wording,
                    const QList<EquipmentCash> &equipment = {});
/// Asks about a cell of that table; before its figures about the cash of the year.
std::optional<WhyRequest> costYearRequest(const Table &years, qsizetype row, qsizetype column);
/// What the cost of a year hangs on, the widest swings first.
Table swingTable(const QList<CostSwing> &swings,
                 const Evaluation &figures,
                 const CatalogView &catalog,
                 const Wording &wording);
/// Where each group runs, what is advised and why, and the reason where the plan differs.
Table adviceTable(const QList<PlaceAdvice> &advice,
                  const Evaluation &figures,
                  const Wording &wording);
/// The same in short, for a page: where each group runs, what is advised and why.
Table placesTable(const QList<PlaceAdvice> &advice,
                  const Evaluation &figures,
                  const Wording &wording);
/// The six questions of one group, with what is found and what each advises.
Table placeAnswerTable(const PlaceAdvice &advice, const Plan &plan, const Wording &wording);
/// What is not known, by name.
Table missingTable(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);
/// How long each dataset takes to the cloud.
Table transportTable(const Evaluation &figures, std::optional<double> gbps = {});

} // namespace kf
