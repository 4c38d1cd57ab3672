// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include "ui/charts/chart_numbers.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace kf {

namespace {

/// One unit for all columns.
AmountScale
scaleOfTable(const ChartSpec &spec, const QList<double> &totals, const UnitChoice &units)
{
    QList<double> all = totals;
    for (const ChartSeries &series : spec.series)
        all += series.values;
    return amountScale(spec.unit, all, Digits::Exact, units);
}

} // namespace

ChartTableModel::ChartTableModel(const ChartSpec &spec, const Wording &wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_spec(spec)
    , m_locale(wording.locale)
    , m_totals(addsUp(spec) ? heights(spec) : QList<double>())
    , m_scale(scaleOfTable(spec, m_totals, wording.units))
{
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.categories.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return 1 + static_cast<int>(m_spec.series.size()) + (m_totals.isEmpty() ? 0 : 1);
}

QList<double> ChartTableModel::columnValues(int column) const
{
    return column <= m_spec.series.size() ? m_spec.series[column - 1].values : m_totals;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return m_spec.categories[index.row()];
    const double value = columnValues(index.column()).value(index.row(), kNoValue);
    return std::isnan(value) ? QString() : numberText(value, m_scale, Digits::Exact, m_locale);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == 0)
        return m_spec.categoryTitle;
    const QString name =
        section <= m_spec.series.size() ? m_spec.series[section - 1].name : tr("Total");
    return m_scale.unit.isEmpty() ? name
                                  : tr("%1, %2", "what is shown, its unit").arg(name, m_scale.unit);
}

ChartTableDialog::ChartTableDialog(const ChartSpec &spec, const Wording &wording, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(spec.title.isEmpty() ? tr("Numbers of the chart") : spec.title);
    auto *layout = new QVBoxLayout(this);
    auto *summary = new QLabel(summaryText(spec, wording), this);
    summary->setWordWrap(true);
    layout->addWidget(summary);
    auto *table = new QTableView(this);
    table->setModel(new ChartTableModel(spec, wording, table));
    table->setAccessibleName(windowTitle());
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->resizeColumnsToContents();
    layout->addWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 100, metrics.height() * 30);
}

} // namespace kf

#include "moc_chart_table.cpp"
