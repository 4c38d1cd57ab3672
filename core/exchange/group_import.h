// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Groups out of a foreign sheet: first what would be taken, with everything that stands in the way,
// then the edit that takes it.

#include "core/catalog/catalog.h"
#include "core/exchange/group_columns.h"
#include "core/plan/plan.h"

#include <QList>

#include <optional>

namespace kf {

/// More than that in one cell is a mistake of units, not a demand.
inline constexpr double kMostGpusInACell = 1e6;

/// Remarks beyond these are counted, not kept.
inline constexpr int kMostImportRemarks = 1000;

/// What becomes of a row of the sheet.
enum class RowFate { Empty, Above, Header, Taken, LeftOut };

/// Something that a person has to see. `row` and `column` are indices; -1: the sheet as a whole.
struct ImportRemark {
    int row = -1;
    int column = -1;
    bool isProblem = true; ///< false: it is taken, but read in a way that is worth knowing
    QString text;          ///< a sentence without a full stop

    bool operator==(const ImportRemark &) const = default;
};

struct ImportedGroup {
    int row = 0;
    Group group;              ///< its id is empty where it is new
    bool replacesOne = false; ///< the plan has it: the id says which

    bool operator==(const ImportedGroup &) const = default;
};

/// A sheet as it would be taken.
struct ImportedSheet {
    QList<RowFate> rows;
    QList<ImportedGroup> groups;
    QList<ImportRemark> remarks; ///< problems first, each kind in the order of the sheet
    int problems = 0;            ///< how many remarks are problems, those not kept included
    QList<int> problemRows;      ///< the rows that have some, in their order
    QList<Id> deleted;           ///< groups of the plan that go

    bool operator==(const ImportedSheet &) const = default;
};

/// What `choices` make of the sheet. Never fails: what cannot be taken is a problem.
ImportedSheet readGroups(const SheetContent &sheet,
                         const ImportChoices &choices,
                         const Plan &plan,
                         const Catalog &catalog);

/// `choices` with all rows left out that have a problem in `sheet`.
ImportChoices withoutProblemRows(ImportChoices choices, const ImportedSheet &sheet);

/// The plan with the groups of `sheet`, which was read for this plan. Fails where the sheet has a
/// problem or no group, and for what no plan may hold.
Result<Plan> importGroups(Plan plan, const ImportedSheet &sheet, const Catalog &catalog);

} // namespace kf
