// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables of a difference: hours of days, and everything else. What only one side has says so in
// words as well as by its colour.

#include "core/report/plan_difference.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

#include <optional>

namespace kf {

/// Which changes are shown.
enum class DifferenceFilter { All, ToDecide, Theirs, Mine };

/// True where the change belongs to what is shown.
bool isShown(const MergeRow &change, DifferenceFilter filter);

/// The side whose value is taken; State::Conflict until somebody has decided.
MergeRow::State takenSide(const MergeRow &change);

/// The colour of a side, for lines.
QColor sideLine(const Roles &roles, MergeRow::State state);
/// The fill of what that side has changed.
QColor sideColour(const Roles &roles, MergeRow::State state);

/// Which states are shown.
struct DifferenceShape {
    bool isMerge = false; ///< mine, theirs and what becomes of them; else: before and after
    bool hasBase = true;  ///< before is shown
};

/// A line for each state of each day, a column for each hour.
class HoursModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        FirstHour,
        MostColumn = FirstHour + kHoursPerDay,
        SumColumn,
        ColumnCount
    };

    HoursModel(const Theme &theme, DifferenceShape shape, QObject *parent);

    void present(const PlanDifference &difference, DifferenceFilter filter, const Wording &wording);
    /// The change at a cell of an hour, in whichever line; nothing where there is none.
    std::optional<MergeRow> changeAt(const QModelIndex &index) const;
    /// True for the line that names a day.
    bool isTitle(int row) const { return row % linesOfDay() == 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Line { Title, Before, Mine, Theirs, Merged };

    int linesOfDay() const { return m_shape.isMerge ? (m_shape.hasBase ? 5 : 4) : 3; }
    Line lineOf(int row) const;
    const HourSheet &sheetOf(int row) const { return m_sheets[row / linesOfDay()]; }
    QString nameOf(int row) const;
    QString hourText(const HourSheet &sheet, Line line, int hour) const;
    static const StateHours &hoursOf(const HourSheet &sheet, Line line);
    static bool hasChanged(const MergeRow &change, Line line);

    const Theme &m_theme;
    DifferenceShape m_shape;
    QList<HourSheet> m_sheets;
    Wording m_wording;
};

/// Everything else, a row for each change.
class ChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SectionColumn, WhatColumn, BeforeColumn, MineColumn, TheirsColumn, MergedColumn };

    ChangesModel(const Theme &theme, DifferenceShape shape, QObject *parent);

    void present(const PlanDifference &difference, DifferenceFilter filter);
    const DifferenceRow &row(int index) const { return m_rows[index]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Column columnAt(int column) const;

    const Theme &m_theme;
    DifferenceShape m_shape;
    QList<DifferenceRow> m_rows;
};

} // namespace kf
