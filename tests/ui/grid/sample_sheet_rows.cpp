// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample sheet does with whole rows, with notes and with its history.
#include "tests/ui/grid/sample_sheet.h"

#include <algorithm>

namespace kf {

namespace {

Error refusal(const char *reason)
{
    return Error{ErrorKind::NotAllowed, QString::fromLatin1(reason), {}, {}};
}

} // namespace

QString SampleSheet::keyOfRow(int row) const
{
    return m_rows.at(row).key;
}

int SampleSheet::rowOfKey(const QString &key) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].key == key)
            return static_cast<int>(row);
    }
    return -1;
}

/// The number of the band to which a row before row `before` belongs.
int SampleSheet::bandOfPlace(int before) const
{
    return static_cast<int>(std::count_if(m_rows.begin(),
                                          m_rows.begin() + before,
                                          [](const Row &row) { return !row.band.isEmpty(); }));
}

Result<> SampleSheet::checkRows(const RowEdit &edit) const
{
    const auto *insertion = std::get_if<InsertRows>(&edit);
    if (insertion != nullptr && insertion->before == 0)
        return refusal("A group needs a band above it");
    const auto *moved = std::get_if<MoveRows>(&edit);
    if (moved == nullptr)
        return {};
    for (const int row : moved->rows) {
        if (bandOfPlace(row) != bandOfPlace(moved->before))
            return refusal("A group stays in its band");
    }
    return {};
}

Result<QStringList> SampleSheet::editRows(const RowEdit &edit, const QString &label)
{
    const Result<> checked = checkRows(edit);
    if (!checked)
        return checked.error();
    begin(label);
    beginResetModel();
    QStringList keys;
    if (const auto *insertion = std::get_if<InsertRows>(&edit))
        keys = insert(*insertion);
    else if (const auto *copies = std::get_if<DuplicateRows>(&edit))
        keys = duplicate(*copies);
    else if (const auto *gone = std::get_if<DeleteRows>(&edit))
        keys = remove(*gone);
    else if (const auto *moved = std::get_if<MoveRows>(&edit))
        keys = move(*moved);
    else
        keys = sortBands(std::get<SortRows>(edit));
    findPeak();
    endResetModel();
    end();
    Q_EMIT totalsChanged();
    return keys;
}

QStringList SampleSheet::insert(const InsertRows &edit)
{
    QStringList keys;
    for (int i = 0; i < edit.count; ++i) {
        keys.append(QString::number(m_nextKey++));
        const QString device = QStringLiteral("h100");
        m_rows.insert(edit.before + i, Row{{}, {}, device, true, {}, keys.last(), {}});
    }
    for (const CellChange &change : edit.cells)
        put(change);
    return keys;
}

QStringList SampleSheet::duplicate(const DuplicateRows &edit)
{
    QStringList keys;
    int place = edit.rows.last() + 1;
    for (const int row : edit.rows) {
        Row copy = m_rows.at(row);
        copy.key = QString::number(m_nextKey++);
        keys.append(copy.key);
        m_rows.insert(place++, copy);
    }
    return keys;
}

QStringList SampleSheet::remove(const DeleteRows &edit)
{
    for (auto row = edit.rows.crbegin(); row != edit.rows.crend(); ++row)
        m_rows.removeAt(*row);
    return {};
}

QStringList SampleSheet::move(const MoveRows &edit)
{
    QStringList keys;
    Rows moved;
    int place = edit.before;
    for (auto row = edit.rows.crbegin(); row != edit.rows.crend(); ++row) {
        place -= *row < edit.before ? 1 : 0;
        moved.prepend(m_rows.takeAt(*row));
        keys.prepend(moved.first().key);
    }
    for (const Row &row : moved)
        m_rows.insert(place++, row);
    return keys;
}

QStringList SampleSheet::sortBands(const SortRows &edit)
{
    const auto less = [&edit](const Row &a, const Row &b) {
        if (edit.column == kName)
            return a.name < b.name;
        const auto hour = static_cast<std::size_t>(std::max(0, edit.column - kFirstHour)) % 24;
        return a.hours.at(hour) < b.hours.at(hour);
    };
    auto first = m_rows.begin();
    while (first != m_rows.end()) {
        const auto begin = first + 1; // the band itself
        const auto end =
            std::find_if(begin, m_rows.end(), [](const Row &row) { return !row.band.isEmpty(); });
        std::stable_sort(begin, end, [&](const Row &a, const Row &b) {
            return edit.order == Qt::AscendingOrder ? less(a, b) : less(b, a);
        });
        first = end;
    }
    return {};
}

QString SampleSheet::noteAt(int row, int column) const
{
    return m_rows.at(row).notes.value(column);
}

Result<> SampleSheet::checkNote(int, int column) const
{
    return column == kCurve ? Result<>(refusal("A curve takes no note")) : Result<>();
}

Result<> SampleSheet::setNote(int row, int column, const QString &note, const QString &label)
{
    Result<> checked = checkNote(row, column);
    if (!checked)
        return checked;
    begin(label);
    if (note.isEmpty())
        m_rows[row].notes.remove(column);
    else
        m_rows[row].notes.insert(column, note);
    Q_EMIT dataChanged(index(row, column), index(row, column));
    end();
    return {};
}

CellTrend SampleSheet::trendAt(int row, int column) const
{
    return m_trends.value({row, column}, CellTrend::Steady);
}

void SampleSheet::setTrend(int row, int column, CellTrend trend)
{
    m_trends.insert({row, column}, trend);
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

void SampleSheet::setSheetKey(const QString &key)
{
    m_sheetKey = key;
}

/// Rows that are the same ones stay, so that the selection does; anything else resets.
void SampleSheet::show(const Rows &rows)
{
    const auto sameKey = [](const Row &a, const Row &b) {
        return a.key == b.key;
    };
    if (std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), sameKey)) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    findPeak();
    Q_EMIT totalsChanged();
}

void SampleSheet::undo()
{
    const Step step = m_done.takeLast();
    m_undone.append({step.number, m_rows});
    show(step.other);
    Q_EMIT stepUndone(step.number);
}

void SampleSheet::redo()
{
    const Step step = m_undone.takeLast();
    m_done.append({step.number, m_rows});
    show(step.other);
    Q_EMIT stepDone(step.number);
}

} // namespace kf
