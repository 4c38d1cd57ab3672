// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/comparison_table.h"

#include "ui/pages/parts/value_table.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <cstdlib>

namespace kf {

namespace {

constexpr qsizetype kLongTitle = 14; ///< characters; longer ones take two lines

/// Broken at the space that is nearest to its middle.
QString inTwoLines(const QString &title)
{
    if (title.size() <= kLongTitle)
        return title;
    qsizetype best = -1;
    for (qsizetype at = title.indexOf(u' '); at >= 0; at = title.indexOf(u' ', at + 1)) {
        const auto apart = [middle = title.size() / 2](qsizetype place) {
            return std::abs(place - middle);
        };
        best = best < 0 || apart(at) < apart(best) ? at : best;
    }
    return best < 0 ? title : QString(title).replace(best, 1, u'\n');
}

} // namespace

void ComparisonModel::present(const ScenarioComparison &comparison)
{
    if (comparison == m_comparison)
        return;
    if (comparison.scenarios == m_comparison.scenarios &&
        comparison.rows.size() == m_comparison.rows.size() && !comparison.rows.isEmpty()) {
        m_comparison = comparison;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

std::optional<WhyRequest> ComparisonModel::whyOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const QList<WhyRequest> &why = m_comparison.rows[index.row()].why;
    const int scenario = std::max(0, index.column() - 1); // beside the name: of the first one
    return scenario < why.size() ? std::optional(why[scenario]) : std::nullopt;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_comparison.scenarios.isEmpty())
        return 0;
    return 1 + int(m_comparison.scenarios.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedRow &row = m_comparison.rows[index.row()];
    if (role == Qt::TextAlignmentRole)
        return sideOf(index.column() > 0);
    if (index.column() == 0)
        return role == Qt::DisplayRole     ? QVariant(row.name)
               : role == Qt::ToolTipRole   ? QVariant(row.explanation)
               : role == Qt::WhatsThisRole ? QVariant(row.name)
                                           : QVariant();
    const ComparedFigure &figure = row.figures[index.column() - 1];
    const QString text = figure.difference.isEmpty()
                             ? figure.text
                             : tr("%1 (%2)", "figure, its difference to the first scenario")
                                   .arg(figure.text, figure.difference);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3", "scenario, name of the figure, the figure")
            .arg(m_comparison.scenarios[index.column() - 1], row.name, text);
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString title = section == 0 ? tr("Figure") : m_comparison.scenarios[section - 1];
    if (role == Qt::DisplayRole)
        return inTwoLines(title);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return title;
    if (role == Qt::TextAlignmentRole)
        return sideOf(section > 0);
    return {};
}

ComparisonTable::ComparisonTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(new ComparisonModel(this))
{
    setModel(m_model);
    setFont(theme.font(TextStyle::Caption));
    setAccessibleName(tr("Scenarios compared"));
    setProperty("plain", true);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(
        std::max(metrics::kRowHeight - metrics::kStep, fontMetrics().height() + metrics::kStep));
    horizontalHeader()->setHighlightSections(false);
    auto *copyAction = new QAction(tr("Copy table"), this);
    connect(copyAction, &QAction::triggered, this, &ComparisonTable::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ComparisonTable::present(const ScenarioComparison &comparison)
{
    m_model->present(comparison);
    fitColumns();
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// As wide as what they hold; room that is left goes to all of them alike.
void ComparisonTable::fitColumns()
{
    resizeColumnsToContents();
    int left = viewport()->width() - horizontalHeader()->length();
    const int columns = m_model->columnCount();
    for (int column = 0; column < columns && left > 0; ++column) {
        const int share = left / (columns - column);
        setColumnWidth(column, columnWidth(column) + share);
        left -= share;
    }
}

std::optional<WhyRequest> ComparisonTable::whyHere() const
{
    return hasFocus() ? m_model->whyOf(currentIndex()) : std::nullopt;
}

void ComparisonTable::copy() const
{
    QStringList lines;
    QStringList head;
    for (int column = 0; column < m_model->columnCount(); ++column)
        head.append(m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
    lines.append(head.join(QLatin1Char('\t')));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

/// The window's own shortcut for copying is about sheets.
bool ComparisonTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<const QKeyEvent *>(event); // NOLINT: the type has been asked
        if (key->matches(QKeySequence::Copy))
            event->accept();
    }
    return QTableView::event(event);
}

void ComparisonTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

} // namespace kf

#include "moc_comparison_table.cpp"
