// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/difference/column_fit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace kf {

namespace {

constexpr int kLeast = 20;        ///< width of a column
constexpr int kMostWrapped = 500; ///< rows
constexpr int kSpare = 2;         ///< pixels; a text that just fits would be laid out on two lines

/// What a column wants, and needs for its title.
struct Wish {
    int all = 0;
    int title = 0;
};

int within(const Wish &wish, int limit)
{
    return std::max(wish.title, std::min(wish.all, limit));
}

/// The width that no column may exceed but for its title, so that all of them fit into `room`.
int limitFor(const QList<Wish> &wishes, int room)
{
    const auto widthOfAll = [&wishes](int limit) {
        return std::accumulate(
            wishes.cbegin(), wishes.cend(), 0, [limit](int sum, const Wish &wish) {
                return sum + within(wish, limit);
            });
    };
    int fits = kLeast;
    for (int tooWide = std::max(room, kLeast) + 1; tooWide - fits > 1;) {
        const int middle = (fits + tooWide) / 2;
        (widthOfAll(middle) <= room ? fits : tooWide) = middle;
    }
    return fits;
}

} // namespace

ColumnFit::ColumnFit(QTableView &table, LongTexts longTexts)
    : QObject(&table)
    , m_table(table)
    , m_longTexts(longTexts)
{
    QHeaderView &header = *table.horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setMinimumSectionSize(kLeast);
    table.setWordWrap(longTexts == LongTexts::Wrapped);
    table.verticalHeader()->setMinimumSectionSize(table.verticalHeader()->defaultSectionSize());
    table.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFit::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnFit::fit);
}

void ColumnFit::fit()
{
    const QAbstractItemView &view = m_table; // where the width of a column may be asked
    QHeaderView &header = *m_table.horizontalHeader();
    QList<Wish> wishes;
    for (int column = 0; column < header.count(); ++column) {
        const int title = header.sectionSizeHint(column);
        wishes.append({std::max(view.sizeHintForColumn(column) + kSpare, title), title});
    }
    const int limit = limitFor(wishes, m_table.viewport()->width());
    for (int column = 0; column < header.count(); ++column)
        header.resizeSection(column, within(wishes[column], limit));
    // Of very many rows nobody reads each; they would take long.
    if (m_longTexts == LongTexts::Wrapped && m_table.model()->rowCount() <= kMostWrapped)
        m_table.resizeRowsToContents();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace kf

#include "moc_column_fit.cpp"
