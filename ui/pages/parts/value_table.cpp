// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/value_table.h"

#include "core/findings/findings.h"

#include <QHeaderView>

#include <algorithm>

namespace kf {

namespace {

constexpr int kCellPadding = 20;
constexpr int kWidestCharacters = 60;
constexpr int kMeasuredRows = 100;

QString textOf(const Cell &cell, Unit unit)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<double>(&cell))
        return amountText({*number, unit}, QLocale());
    return QStringLiteral("\u2013");
}

} // namespace

void ValueTableModel::present(const Table &table)
{
    if (table == m_table)
        return;
    if (table.columns == m_table.columns && table.rows.size() == m_table.rows.size()) {
        m_table = table;
        if (!table.rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ValueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ValueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

bool ValueTableModel::isNumeric(int column) const
{
    return std::any_of(
        m_table.rows.cbegin(), m_table.rows.cend(), [column](const QList<Cell> &row) {
            return std::holds_alternative<double>(row[column]);
        });
}

QVariant ValueTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell &cell = m_table.rows[index.row()][index.column()];
    const Column &column = m_table.columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(cell, column.unit);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(column.title, textOf(cell, column.unit));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((std::holds_alternative<double>(cell) ? Qt::AlignRight : Qt::AlignLeft) |
                          Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns[section].title;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(
            (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    return {};
}

ValueTable::ValueTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(new ValueTableModel(this))
{
    Q_UNUSED(theme)
    setModel(m_model);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(false);
    setShowGrid(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metrics::kRowHeight);
    verticalHeader()->setMinimumSectionSize(metrics::kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setHorizontalScrollMode(ScrollPerPixel);
}

void ValueTable::setMostRows(int rows)
{
    m_mostRows = rows;
    setSizePolicy(QSizePolicy::Preferred, rows > 0 ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    updateGeometry();
}

void ValueTable::present(const Table &table)
{
    const bool newShape = table.columns != m_model->table().columns ||
                          table.rows.size() != m_model->table().rows.size();
    setAccessibleName(table.title);
    m_model->present(table);
    if (newShape) {
        fitColumns();
        updateGeometry();
    }
}

void ValueTable::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int widest = metrics.averageCharWidth() * kWidestCharacters;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < std::min(m_model->rowCount(), kMeasuredRows); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            width = std::max(width, metrics.horizontalAdvance(text));
        }
        setColumnWidth(column, std::min(width, widest) + kCellPadding);
    }
}

QSize ValueTable::sizeHint() const
{
    if (m_mostRows == 0)
        return QTableView::sizeHint();
    const int rows = std::min(m_mostRows, m_model->rowCount());
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + rows * metrics::kRowHeight +
                2 * frameWidth() + 2};
}

QSize ValueTable::minimumSizeHint() const
{
    return m_mostRows == 0 ? QTableView::minimumSizeHint()
                           : QSize(QTableView::minimumSizeHint().width(), sizeHint().height());
}

} // namespace kf
