// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/own_view.h"

#include "core/report/build/cost_tables.h"
#include "core/report/cost_charts.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/parts/value_table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kStrategyRows = 4;
constexpr int kSwingRows = 10;
constexpr int kLeastSwingRows = 4;
constexpr int kLeastChartLines = 12; ///< high; below them nothing can be read off

} // namespace

OwnView::OwnView(const Theme &theme, ChartView *curve, ChartView *why, QWidget *parent)
    : QWidget(parent)
    , m_curve(curve)
    , m_why(why)
    , m_strategies(new ValueTable(theme))
    , m_swings(new ValueTable(theme))
{
    m_strategies->setAccessibleName(tr("Side by side"));
    m_swings->setAccessibleName(tr("What matters most"));
    m_strategies->setRows(kStrategyRows, kStrategyRows);
    m_swings->setRows(kLeastSwingRows, kSwingRows);
    m_curve->setMinimumHeight(kLeastChartLines * fontMetrics().height());
    auto *charts = new QHBoxLayout;
    charts->addWidget(m_curve, 3);
    charts->addWidget(m_why, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(charts, 1);
    column->addWidget(m_strategies);
    column->addWidget(m_swings);
}

void OwnView::present(const Evaluation &figures, const AcceleratorKey &key, const Wording &wording)
{
    m_curve->show(ownedCurveChart(figures, key), wording);
    m_why->show(whyOwnedChart(figures, key), wording);
    m_strategies->present(strategyTable(figures), wording);
}

void OwnView::presentSwings(const QList<CostSwing> &swings,
                            const Evaluation &figures,
                            const CatalogView &catalog,
                            const Wording &wording)
{
    m_swings->present(swingTable(swings, figures, catalog), wording);
    m_swings->setVisible(!swings.isEmpty());
}

} // namespace kf
