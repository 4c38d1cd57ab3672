// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every sheet of the workbench has in common: rows with a key, compared with the next ones so
// that only what differs is announced, and an empty row below them where a sheet takes new ones.

#include "ui/grid/grid_model.h"

#include <algorithm>

namespace kf {

/// The key of the empty row; no id has a space.
inline constexpr QLatin1StringView kNewRowKey("new row");

/// `Row` has a `key` that tells rows apart and operator==.
template<typename Row> class RowsModel : public GridModel {
public:
    using GridModel::GridModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    const GridColumn &columnAt(int column) const override { return m_columns[column]; }

    QString keyOfRow(int row) const override { return m_rows[row].key; }
    int rowOfKey(const QString &key) const override
    {
        const auto found = std::find_if(
            m_rows.cbegin(), m_rows.cend(), [&key](const Row &row) { return row.key == key; });
        return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
    }
    bool isNewRow(int row) const override
    {
        return m_takesNewRows && row >= 0 && row == m_rows.size() - 1;
    }
    /// Of the empty row one that says nothing.
    const Row &rowAt(int row) const { return m_rows[row]; }

protected:
    /// To be said before the first showRows().
    void takeNewRows()
    {
        m_takesNewRows = true;
        m_rows = {emptyRow()};
    }

    void setColumns(const QList<GridColumn> &columns)
    {
        beginResetModel();
        m_columns = columns;
        endResetModel();
    }

    /// As many columns with other titles: the selection and what is being typed stay.
    void retitle(const QList<GridColumn> &columns)
    {
        m_columns = columns;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// Shows `next`: rows that came or went in one place are inserted or removed, changed ones are
    /// announced, anything else resets.
    void showRows(QList<Row> next)
    {
        if (m_takesNewRows)
            next.append(emptyRow());
        const qsizetype common = std::min(m_rows.size(), next.size());
        qsizetype head = 0;
        while (head < common && m_rows[head].key == next[head].key)
            ++head;
        qsizetype tail = 0;
        while (tail < common - head &&
               m_rows[m_rows.size() - 1 - tail].key == next[next.size() - 1 - tail].key)
            ++tail;
        const qsizetype gone = m_rows.size() - head - tail;
        const qsizetype come = next.size() - head - tail;
        if (gone > 0 && come > 0) {
            beginResetModel();
            m_rows = std::move(next);
            endResetModel();
            return;
        }
        if (gone > 0) {
            beginRemoveRows({}, int(head), int(head + gone - 1));
            m_rows.remove(head, gone);
            endRemoveRows();
        } else if (come > 0) {
            beginInsertRows({}, int(head), int(head + come - 1));
            for (qsizetype i = 0; i < come; ++i)
                m_rows.insert(head + i, next[head + i]);
            endInsertRows();
        }
        announceChanges(std::move(next));
    }

private:
    static Row emptyRow()
    {
        Row row{};
        row.key = kNewRowKey;
        return row;
    }

    void announceChanges(QList<Row> next)
    {
        qsizetype first = -1;
        qsizetype last = -1;
        for (qsizetype i = 0; i < next.size(); ++i) {
            if (m_rows[i] == next[i])
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        m_rows = std::move(next);
        if (m_takesNewRows)
            last = m_rows.size() - 1; // the empty row offers what stands above it
        if (first >= 0)
            Q_EMIT dataChanged(index(int(first), 0), index(int(last), columnCount() - 1));
    }

    QList<GridColumn> m_columns;
    QList<Row> m_rows;
    bool m_takesNewRows = false;
};

} // namespace kf
