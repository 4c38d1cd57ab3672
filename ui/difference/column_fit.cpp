// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/difference/column_fit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace kf {

namespace {

constexpr int kLeast = 20; ///< width of a column

/// The width that no column may exceed so that all of them fit into `room`.
int limitFor(QList<int> widths, int room)
{
    std::sort(widths.begin(), widths.end());
    int left = room;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int columns = int(widths.size() - i);
        if (widths[i] * columns > left)
            return std::max(left / columns, kLeast);
        left -= widths[i];
    }
    return std::max(room, kLeast);
}

} // namespace

ColumnFit::ColumnFit(QTableView &table) : QObject(&table), m_table(table)
{
    QHeaderView &header = *table.horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setMinimumSectionSize(kLeast);
    table.setWordWrap(false);
    table.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFit::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnFit::fit);
}

void ColumnFit::fit()
{
    const QAbstractItemView &view = m_table; // where the width of a column may be asked
    QHeaderView &header = *m_table.horizontalHeader();
    QList<int> widths;
    for (int column = 0; column < header.count(); ++column)
        widths.append(std::max(view.sizeHintForColumn(column), header.sectionSizeHint(column)));
    const int limit = limitFor(widths, m_table.viewport()->width());
    for (int column = 0; column < header.count(); ++column)
        header.resizeSection(column, std::min(widths[column], limit));
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace kf

#include "moc_column_fit.cpp"
