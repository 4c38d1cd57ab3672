// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/difference/difference_models.h"

#include "core/words/amount_words.h"
#include "core/words/time_words.h"

#include <algorithm>

namespace kf {

namespace {

using State = MergeRow::State;

constexpr double kSideShare = 0.22; ///< of a side's colour in the fill of a cell

} // namespace

bool isShown(const MergeRow &change, DifferenceFilter filter)
{
    switch (filter) {
    case DifferenceFilter::All:
        return true;
    case DifferenceFilter::ToDecide:
        return change.state == State::Conflict;
    case DifferenceFilter::Theirs:
        return change.state == State::Theirs;
    case DifferenceFilter::Mine:
        return change.state == State::Mine;
    }
    return true;
}

State takenSide(const MergeRow &change)
{
    return !change.taken                      ? State::Conflict
           : *change.taken == MergeSide::Mine ? State::Mine
                                              : State::Theirs;
}

QColor sideLine(const Roles &roles, State state)
{
    constexpr std::size_t kMineSeries = 6;   // blue
    constexpr std::size_t kTheirsSeries = 3; // violet
    return state == State::Conflict ? roles.nearLimit
           : state == State::Theirs ? roles.series.at(kTheirsSeries)
                                    : roles.series.at(kMineSeries);
}

QColor sideColour(const Roles &roles, State state)
{
    return mixed(roles.surface, sideLine(roles, state), kSideShare);
}

HoursModel::HoursModel(const Theme &theme, DifferenceShape shape, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_shape(shape)
{
}

void HoursModel::present(const PlanDifference &difference,
                         DifferenceFilter filter,
                         const Wording &wording)
{
    QList<HourSheet> sheets;
    for (const HourSheet &sheet : difference.sheets) {
        const bool isWanted =
            std::any_of(sheet.changes.cbegin(),
                        sheet.changes.cend(),
                        [filter](const MergeRow &change) { return isShown(change, filter); });
        if (isWanted)
            sheets.append(sheet);
    }
    m_wording = wording;
    if (sheets.size() == m_sheets.size()) {
        m_sheets = sheets;
        if (!sheets.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_sheets = sheets;
    endResetModel();
}

HoursModel::Line HoursModel::lineOf(int row) const
{
    const int line = row % linesOfDay();
    if (!m_shape.isMerge && line == 2)
        return Theirs; // what it has become
    return static_cast<Line>(!m_shape.hasBase && line >= Before ? line + 1 : line);
}

const StateHours &HoursModel::hoursOf(const HourSheet &sheet, Line line)
{
    switch (line) {
    case Mine:
        return sheet.mine;
    case Theirs:
        return sheet.theirs;
    case Merged:
        return sheet.merged;
    default:
        return sheet.before;
    }
}

bool HoursModel::hasChanged(const MergeRow &change, Line line)
{
    if (line == Mine)
        return change.state != State::Theirs;
    return line == Theirs ? change.state != State::Mine : line == Merged;
}

std::optional<MergeRow> HoursModel::changeAt(const QModelIndex &index) const
{
    const int hour = index.column() - FirstHour;
    if (!index.isValid() || isTitle(index.row()) || hour < 0 || hour >= kHoursPerDay)
        return std::nullopt;
    const HourSheet &sheet = sheetOf(index.row());
    const auto found = sheet.changes.constFind(hour);
    return found != sheet.changes.cend() ? std::optional(*found) : std::nullopt;
}

QString HoursModel::nameOf(int row) const
{
    const HourSheet &sheet = sheetOf(row);
    const Line line = lineOf(row);
    int changed = 0;
    for (const MergeRow &change : sheet.changes)
        changed += hasChanged(change, line) ? 1 : 0;
    switch (line) {
    case Title:
        return sheet.title;
    case Before:
        return tr("Before");
    case Mine:
        return tr("Mine, %n hour(s)", nullptr, changed);
    case Theirs:
        return m_shape.isMerge ? tr("Theirs, %n hour(s)", nullptr, changed)
                               : tr("After, %n hour(s)", nullptr, changed);
    case Merged:
        return tr("Merged");
    }
    return {};
}

QString HoursModel::hourText(const HourSheet &sheet, Line line, int hour) const
{
    const auto change = sheet.changes.constFind(hour);
    const bool isSide = line == Mine || (line == Theirs && m_shape.isMerge);
    if (m_shape.hasBase && isSide && (change == sheet.changes.cend() || !hasChanged(*change, line)))
        return QStringLiteral("\u00b7");
    return numberText(
        hoursOf(sheet, line).hours.at(std::size_t(hour)), Digits::Exact, m_wording.locale);
}

int HoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheets.size()) * linesOfDay();
}

int HoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HoursModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HourSheet &sheet = sheetOf(index.row());
    const Line line = lineOf(index.row());
    const int hour = index.column() - FirstHour;
    const bool isHour = hour >= 0 && hour < kHoursPerDay;
    const std::optional<MergeRow> change = changeAt(index);
    const bool isMarked = change && hasChanged(*change, line);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::FontRole && (line == Title || line == Merged || isMarked)) {
        QFont font = m_theme.font(TextStyle::Caption);
        font.setBold(true);
        return font;
    }
    if (role == Qt::BackgroundRole && isMarked) {
        const State state = line == Mine     ? State::Mine
                            : line == Theirs ? State::Theirs
                                             : takenSide(*change);
        return sideColour(m_theme.roles(), state);
    }
    if (role == Qt::AccessibleTextRole && isHour && line != Title)
        return tr("%1, %2, %3: %4", "day, state, hour, GPUs")
            .arg(sheet.title, nameOf(index.row()), kf::hourText(hour), hourText(sheet, line, hour));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == NameColumn)
        return nameOf(index.row());
    if (line == Title)
        return {};
    if (isHour)
        return hourText(sheet, line, hour);
    const StateHours &hours = hoursOf(sheet, line);
    return numberText(
        index.column() == MostColumn ? hours.most : hours.sum, Digits::Exact, m_wording.locale);
}

QVariant HoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("GPUs by hour");
    if (section == MostColumn)
        return tr("Max");
    return section == SumColumn ? tr("GPU-h") : hourLabel(section - FirstHour);
}

ChangesModel::ChangesModel(const Theme &theme, DifferenceShape shape, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_shape(shape)
{
}

void ChangesModel::present(const PlanDifference &difference, DifferenceFilter filter)
{
    QList<DifferenceRow> rows;
    for (const DifferenceRow &row : difference.rows) {
        if (isShown(row.change, filter))
            rows.append(row);
    }
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_shape.isMerge ? (m_shape.hasBase ? 6 : 5) : 4;
}

/// Without a merge: section, what, before, after. Without a base there is no before.
ChangesModel::Column ChangesModel::columnAt(int column) const
{
    if (!m_shape.isMerge && column == 3)
        return TheirsColumn;
    return static_cast<Column>(!m_shape.hasBase && column >= BeforeColumn ? column + 1 : column);
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DifferenceRow &row = m_rows[index.row()];
    const Column column = columnAt(index.column());
    const bool isOpen = !row.change.taken;
    const bool isMineMarked = column == MineColumn && row.change.state != State::Theirs;
    const bool isTheirsMarked = column == TheirsColumn && row.change.state != State::Mine;
    if (role == Qt::DecorationRole && column == WhatColumn && row.change.state == State::Conflict)
        return icon(IconName::Warning, m_theme.roles().nearLimit);
    if (role == Qt::BackgroundRole && (isMineMarked || isTheirsMarked))
        return sideColour(m_theme.roles(), isMineMarked ? State::Mine : State::Theirs);
    if (role == Qt::BackgroundRole && isOpen && column == MergedColumn)
        return sideColour(m_theme.roles(), State::Conflict);
    if (role == Qt::FontRole && (isMineMarked || isTheirsMarked)) {
        QFont font = m_theme.font(TextStyle::Caption);
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case SectionColumn:
        return row.section;
    case WhatColumn:
        return row.what;
    case BeforeColumn:
        return row.before;
    case MineColumn:
        return row.mine;
    case TheirsColumn:
        return row.theirs;
    case MergedColumn:
        return row.merged;
    }
    return {};
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (columnAt(section)) {
    case SectionColumn:
        return tr("Where");
    case WhatColumn:
        return tr("What");
    case BeforeColumn:
        return tr("Before");
    case MineColumn:
        return tr("Mine");
    case TheirsColumn:
        return m_shape.isMerge ? tr("Theirs") : tr("After");
    case MergedColumn:
        return tr("Merged");
    }
    return {};
}

} // namespace kf

#include "moc_difference_models.cpp"
