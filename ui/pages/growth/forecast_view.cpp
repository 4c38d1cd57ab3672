// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/forecast_view.h"

#include "core/figures/part_request.h"
#include "core/report/build/growth_tables.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/value_table.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kMostKinds = 6; ///< rows; more of them scroll

} // namespace

std::optional<WhyRequest> whyOfLevel(const QString &level, int month, const AcceleratorKey &key)
{
    if (level == QLatin1String("peak"))
        return WhyRequest{Subject::Forecast, month, key};
    if (level == QLatin1String("required"))
        return WhyRequest{Subject::Required, month, key};
    if (level == QLatin1String("supply"))
        return requiredPartRequest(month, key, kSupplyPart);
    return std::nullopt;
}

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
    m_growth = figures.growth;
    m_horizon = figures.plan.settings.horizonMonths;
    m_runOut->setWords(
        runOutWords(figures, CatalogView(figures.plan.catalog, context.catalog), context.wording));
    m_runOut->present(runOutTable(figures, context.catalog), context.wording);
    // Rows stay whole where the columns need a scroll bar.
    m_runOut->setMinimumHeight(m_runOut->sizeHint().height() +
                               m_runOut->horizontalScrollBar()->sizeHint().height());
    m_months->present(forecastTable(figures, context.catalog, key), context.wording);
    m_title->setText(tr("%1 by month").arg(name));
}

void ForecastView::chooseKind(const AcceleratorKey &key)
{
    if (m_runOut->choose(key))
        bringIntoSight(*m_runOut);
}

void ForecastView::chooseMonth(int month)
{
    m_months->setCurrentIndex(m_months->model()->index(month, 0));
}

int ForecastView::chosenMonth() const
{
    return m_months->currentIndex().row();
}

std::optional<WhyRequest> ForecastView::whyHere(const AcceleratorKey &key) const
{
    if (const std::optional<ValuePlace> kind = m_runOut->chosen())
        return whyOfRunOut(kind->thing, kind->column);
    const std::optional<ValuePlace> cell = m_months->chosen();
    if (!cell)
        return std::nullopt;
    if (cell->column == QLatin1String("calendar_month"))
        return WhyRequest{Subject::Required, cell->row, key};
    if (cell->column == QLatin1String("left"))
        return requiredPartRequest(cell->row, key, kSparePart);
    return whyOfLevel(cell->column, cell->row, key);
}

std::optional<WhyRequest> ForecastView::whyOfRunOut(const AcceleratorKey &key,
                                                    const QString &column) const
{
    const int size = m_growth.sizeAtMonth;
    if (column == QLatin1String("peak"))
        return WhyRequest{Subject::Forecast, 0, key};
    if (column == QLatin1String("peak_12"))
        return WhyRequest{Subject::Forecast, kMonthsPerYear, key};
    if (column == QLatin1String("peak_end"))
        return WhyRequest{Subject::Forecast, m_horizon, key};
    if (column == QLatin1String("systems"))
        return requiredPartRequest(size, key, kSystemsPart);
    // Both follow from the month in which more is required than stands there.
    if (column == QLatin1String("runs_out") || column == QLatin1String("order"))
        return WhyRequest{
            Subject::Required, m_growth.byAccelerator.value(key).runsOutMonth.value_or(size), key};
    return whyOfLevel(column, size, key);
}

} // namespace kf

#include "moc_forecast_view.cpp"
