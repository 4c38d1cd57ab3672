// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Walks a foreign sheet row by row and makes groups of it, with a remark for everything that is not
// plain.

#include "core/exchange/group_import.h"
#include "core/exchange/word_lookup.h"

#include <QHash>

#include <array>

namespace kf {

class GroupReader {
public:
    /// All of them must outlive this.
    GroupReader(const SheetContent &sheet,
                const ImportChoices &choices,
                const Plan &plan,
                const Catalog &catalog);

    ImportedSheet read();

private:
    using Row = QList<BlockCell>;

    void findColumns();
    void checkColumns();
    void remarkOnLeftOutColumns();
    void remarkOnMarks();
    RowFate fateOf(int row) const;
    bool looksLikeGroup(const Row &row) const;
    void takeRow(int row);
    void keepGroupOf(int row);
    Group newGroup(int row);
    void takeName(int row, Group &group);
    void takeKind(int row, Group &group);
    void takeAccelerator(int row, Group &group);
    void takeZone(int row, Group &group);
    void takeHours(int row, Group &group);
    double hourIn(int row, int column);
    QString hourProblem(const BlockCell &cell, std::optional<CellOddity> oddity) const;
    std::optional<qsizetype> groupOfName(int row, const QString &name);

    /// What `lookup` knows of the text of a cell; a remark where that is not plain.
    QString meaning(int row, int column, const WordLookup &lookup, const QString &unknown);
    static QString quoted(const QString &text);
    QString textAt(int row, int column) const;
    std::optional<CellOddity> oddityAt(int row, int column) const;
    void remark(int row, int column, bool isProblem, const QString &text);
    void putProblemsFirst();
    void findDeleted();

    const SheetContent &m_sheet;
    const ImportChoices &m_choices;
    const Plan &m_plan;
    WordLookup m_kinds;
    WordLookup m_accelerators;
    WordLookup m_zones;
    QHash<ColumnUse, int> m_columns;             ///< of the single columns
    std::array<int, kHoursPerDay> m_hourColumns; ///< -1: none
    QHash<QString, QList<qsizetype>> m_byName;   ///< groups of the plan
    QHash<QString, int> m_named;                 ///< names of taken rows, and where they stand
    QSet<Id> m_kept;                             ///< groups of the plan that the sheet names
    int m_unclear = 0; ///< numbers that read differently with the other decimal mark
    std::pair<int, int> m_firstUnclear;
    ImportedSheet m_read;
};

} // namespace kf
