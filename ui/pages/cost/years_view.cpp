// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/years_view.h"

#include "core/plan/edits/settings.h"
#include "core/report/build/cost_tables.h"
#include "core/report/cost_charts.h"
#include "core/words/cost_words.h"
#include "core/words/time_words.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/cost/month_lanes.h"
#include "ui/pages/parts/value_table.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kLeastTableRows = 3;
constexpr int kMostTableRows = 6;
constexpr int kLeastChartLines = 11;
constexpr int kOrderColour = 1;
constexpr double kNotKnown = -1.0; ///< of the lead time
constexpr double kLongestLead = 60.0;

} // namespace

YearsView::YearsView(const Theme &theme,
                     const Catalog &catalog,
                     ChartView *yearly,
                     ChartView *cumulative,
                     QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_yearly(yearly)
    , m_cumulative(cumulative)
    , m_sentence(new QLabel)
    , m_leadTime(new QDoubleSpinBox)
    , m_lanes(new MonthLanes(theme, tr("Orders, by month")))
    , m_table(new ValueTable(theme))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAccessibleName(tr("When to order"));
    m_table->setAccessibleName(tr("Cash by year"));
    m_table->setRows(kLeastTableRows, kMostTableRows);
    m_lanes->setToolTip(tr("Drag the dot of an order: that is another lead time"));
    m_leadTime->setRange(kNotKnown, kLongestLead);
    m_leadTime->setDecimals(1);
    m_leadTime->setSuffix(tr(" months"));
    m_leadTime->setSpecialValueText(tr("not known"));
    m_leadTime->setKeyboardTracking(false);
    m_leadTime->setAccessibleName(tr("Lead time of an order"));
    m_leadTime->setToolTip(tr("From the order to the first job; below 0: not known"));
    auto *leadTitle = new QLabel(tr("Lead &time"));
    leadTitle->setBuddy(m_leadTime);
    auto *order = new QHBoxLayout;
    order->addWidget(m_sentence, 1);
    order->addWidget(leadTitle);
    order->addWidget(m_leadTime);
    auto *charts = new QHBoxLayout;
    for (ChartView *chart : {m_yearly, m_cumulative}) {
        chart->setMinimumHeight(kLeastChartLines * fontMetrics().height());
        charts->addWidget(chart, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(charts, 1);
    column->addLayout(order);
    column->addWidget(m_lanes);
    column->addWidget(m_table);
    connect(m_leadTime, &QDoubleSpinBox::valueChanged, this, &YearsView::changeLeadTime);
    connect(m_lanes,
            &MonthLanes::moveWanted,
            this,
            [this](int lane, int, int month, FlagMotion motion) {
                moveOrder(lane, month, motion == FlagMotion::Begins);
            });
}

QString YearsView::orderSentence() const
{
    return m_sentence->text();
}

void YearsView::present(const EvaluationPtr &figures, quint64 revision, const Wording &wording)
{
    m_figures = figures;
    m_revision = revision;
    m_wording = wording;
    presentEquipment({});
    m_orders = ordersOf(*figures, m_catalog, wording);
    m_sentence->setText(
        QStringList{orderVerdict(m_orders, figures->plan), overtakesText(*figures)}.join(
            QStringLiteral(" \u00b7 ")));
    showOrders();
    showLeadTime();
}

void YearsView::presentEquipment(const QList<EquipmentCash> &equipment)
{
    m_yearly->show(yearlyCostChart(*m_figures, equipment), m_wording);
    m_cumulative->show(cumulativeCostChart(*m_figures, equipment, m_wording), m_wording);
    m_table->present(costYearTable(*m_figures, m_wording, equipment), m_wording);
}

void YearsView::chooseOrder(const AcceleratorKey &key)
{
    const auto its = std::find_if(m_orders.cbegin(), m_orders.cend(), [&key](const Order &order) {
        return order.key == key;
    });
    if (its == m_orders.cend())
        return;
    m_lanes->select({int(its - m_orders.cbegin()), its->month ? 0 : -1});
    m_lanes->setFocus();
}

void YearsView::showLeadTime()
{
    const QSignalBlocker quiet(m_leadTime);
    m_leadTime->setValue(m_figures->plan.settings.policy.leadTimeMonths.value_or(kNotKnown));
}

void YearsView::changeLeadTime(double months)
{
    const std::optional<double> lead = months < 0.0 ? std::nullopt : std::optional(months);
    Q_EMIT editWanted(
        tr("Lead Time"), [lead](Plan plan) { return setLeadTime(std::move(plan), lead); }, {});
}

/// The bar is the lead time: from the order to the month in which it is needed.
void YearsView::showOrders()
{
    const Plan &plan = m_figures->plan;
    QList<MonthLane> lanes;
    int first = 0;
    for (const Order &order : std::as_const(m_orders)) {
        MonthLane lane{order.key, order.name, {}, {}};
        const double needed = order.neededMonth;
        if (order.month) {
            first = std::min(first, *order.month);
            const QString what = order.isLate ? tr("%1: overdue").arg(order.what) : order.what;
            lane.spans.append({double(*order.month), needed, kOrderColour, true, what});
            lane.flags.append({double(*order.month), true, what, order.sentence, order.isLate});
        }
        lane.flags.append({needed,
                           false,
                           {},
                           tr("%1 runs out in %2").arg(order.name, monthText(plan, int(needed)))});
        lanes.append(lane);
    }
    QStringList months;
    for (int month = first; month <= plan.settings.horizonMonths; ++month)
        months.append(monthText(plan, month));
    m_lanes->setVisible(!lanes.isEmpty());
    m_lanes->present(lanes, first, months);
}

void YearsView::moveOrder(int lane, int month, bool begins)
{
    if (lane >= m_orders.size() || !m_orders[lane].month)
        return;
    if (begins)
        m_gesture = Gesture{m_revision + 1};
    Q_EMIT editWanted(
        tr("Lead Time"),
        [needed = m_orders[lane].neededMonth, month](Plan plan) {
            return orderBy(std::move(plan), needed, month);
        },
        m_gesture);
}

} // namespace kf
