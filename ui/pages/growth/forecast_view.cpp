// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/forecast_view.h"

#include "core/report/build/growth_tables.h"
#include "ui/pages/parts/value_table.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kMostKinds = 6; ///< rows; more of them scroll

} // namespace

ForecastView::ForecastView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_runOut(new ValueTable(theme, this))
    , m_months(new ValueTable(theme, this))
    , m_title(new QLabel)
{
    m_runOut->setRows(kMostKinds, kMostKinds);
    m_title->setFont(theme.font(TextStyle::Section));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_runOut);
    layout->addWidget(m_title);
    layout->addWidget(m_months, 1);
}

void ForecastView::present(const Evaluation &figures,
                           const PageContext &context,
                           const AcceleratorKey &key,
                           const QString &name)
{
    m_runOut->setWords(
        runOutWords(figures, CatalogView(figures.plan.catalog, context.catalog), context.wording));
    m_runOut->present(runOutTable(figures, context.catalog), context.wording);
    // Rows stay whole where the columns need a scroll bar.
    m_runOut->setMinimumHeight(m_runOut->sizeHint().height() +
                               m_runOut->horizontalScrollBar()->sizeHint().height());
    m_months->present(forecastTable(figures, context.catalog, key), context.wording);
    m_title->setText(tr("%1 by month").arg(name));
}

void ForecastView::chooseMonth(int month)
{
    m_months->setCurrentIndex(m_months->model()->index(month, 0));
    m_months->setFocus();
}

int ForecastView::chosenMonth() const
{
    return m_months->currentIndex().row();
}

} // namespace kf

#include "moc_forecast_view.cpp"
