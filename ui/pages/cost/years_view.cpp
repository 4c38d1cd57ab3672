// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/years_view.h"

#include "core/plan/edits/settings.h"
#include "core/report/build/cost_tables.h"
#include "core/report/cost_charts.h"
#include "core/words/cost_words.h"
#include "core/words/time_words.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/cost/month_lanes.h"
#include "ui/pages/parts/exact_spin_box.h"
#include "ui/pages/parts/scrolled.h"
#include "ui/pages/parts/value_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kLeastTableRows = 3;
constexpr int kMostTableRows = 6;
constexpr int kLeastOrderRows = 2;
constexpr int kMostOrderRows = 5;
constexpr int kLeastChartLines = 11;
constexpr int kOrderColour = 1;
constexpr int kLaterColour = 2;
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
    , m_leadTime(new ExactSpinBox)
    , m_lanes(new MonthLanes(theme, tr("Orders, by month")))
    , m_orderTable(new ValueTable(theme))
    , m_table(new ValueTable(theme))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAccessibleName(tr("When to order"));
    m_table->setAccessibleName(tr("Cash by year"));
    m_table->setRows(kLeastTableRows, kMostTableRows);
    m_orderTable->setAccessibleName(tr("Orders"));
    m_orderTable->setRows(kLeastOrderRows, kMostOrderRows);
    m_lanes->setToolTip(tr("Drag the dot of an order: that is another lead time"));
    m_leadTime->setRange(kNotKnown, kLongestLead);
    m_leadTime->setSuffix(tr(" months"));
    m_leadTime->setSpecialValueText(tr("not known"));
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
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(charts, 1);
    column->addLayout(order);
    column->addWidget(m_lanes);
    column->addWidget(m_orderTable);
    column->addWidget(m_table);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolledPart(inside));
    connect(m_leadTime, &QDoubleSpinBox::valueChanged, this, &YearsView::changeLeadTime);
    connect(m_lanes,
            &MonthLanes::moveWanted,
            this,
            [this](int lane, int flag, int month, FlagMotion motion) {
                moveOrder(lane, flag, month, motion == FlagMotion::Begins);
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
    m_orderTable->setVisible(m_orders.size() > 1); // one order is the sentence
    m_orderTable->present(kf::orderTable(m_orders, figures->plan), wording);
    showOrders();
    showLeadTime();
}

void YearsView::presentEquipment(const QList<EquipmentCash> &equipment)
{
    m_yearly->show(yearlyCostChart(*m_figures, equipment), m_wording);
    m_cumulative->show(cumulativeCostChart(*m_figures, equipment, m_wording), m_wording);
    m_cash = costYearTable(*m_figures, m_wording, equipment);
    m_table->present(m_cash, m_wording);
}

std::optional<WhyRequest> YearsView::whyHere() const
{
    const QModelIndex cash = m_table->currentIndex();
    if (m_table->hasFocus() && cash.isValid())
        return costYearRequest(m_cash, cash.row(), cash.column());
    const QModelIndex order = m_orderTable->currentIndex();
    if (!m_orderTable->hasFocus() || !order.isValid() || order.row() >= m_orders.size())
        return std::nullopt;
    const Order &its = m_orders[order.row()];
    return WhyRequest{Subject::Required, its.neededMonth, its.key};
}

void YearsView::chooseOrder(const AcceleratorKey &key)
{
    const QList<MonthLane> &lanes = m_lanes->lanes();
    const auto its = std::find_if(
        lanes.cbegin(), lanes.cend(), [&key](const MonthLane &lane) { return lane.id == key; });
    if (its == lanes.cend())
        return;
    m_lanes->select({int(its - lanes.cbegin()), its->flags.constFirst().isMovable ? 0 : -1});
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
        tr("Lead time"), [lead](Plan plan) { return setLeadTime(std::move(plan), lead); }, {});
}

/// A lane for each accelerator; the bar of an order is the lead time: from the order to the month
/// in which it is needed.
void YearsView::showOrders()
{
    const Plan &plan = m_figures->plan;
    QList<MonthLane> lanes;
    int first = 0;
    for (const Order &order : std::as_const(m_orders)) {
        auto lane = std::find_if(lanes.begin(), lanes.end(), [&order](const MonthLane &one) {
            return one.id == order.key;
        });
        if (lane == lanes.end())
            lane = lanes.insert(lanes.end(), {order.key, order.name, {}, {}});
        const double needed = order.neededMonth;
        if (order.month) {
            first = std::min(first, *order.month);
            const QString what = order.isLate ? tr("%1: overdue").arg(order.what) : order.what;
            // Where an order overlaps the one before, its flag says what it is.
            const bool isApart = lane->spans.isEmpty() || lane->spans.last().to <= *order.month;
            lane->spans.append({double(*order.month),
                                needed,
                                order.isLater ? kLaterColour : kOrderColour,
                                true,
                                isApart ? what : QString()});
            lane->flags.append({double(*order.month), true, what, order.sentence, order.isLate});
        }
        lane->flags.append(
            {needed,
             false,
             {},
             order.isLater
                 ? tr("%1 runs out again in %2").arg(order.name, monthText(plan, int(needed)))
                 : tr("%1 runs out in %2").arg(order.name, monthText(plan, int(needed)))});
    }
    QStringList months;
    for (int month = first; month <= plan.settings.horizonMonths; ++month)
        months.append(monthText(plan, month));
    m_lanes->setVisible(!lanes.isEmpty());
    m_lanes->present(lanes, first, months);
}

/// Each order has a flag for itself, then one for the month in which it is needed.
const Order *YearsView::orderOf(int lane, int flag) const
{
    if (lane >= m_lanes->lanes().size())
        return nullptr;
    int left = flag;
    for (const Order &order : m_orders) {
        if (order.key != m_lanes->lanes()[lane].id)
            continue;
        const int flags = order.month ? 2 : 1;
        if (left < flags)
            return &order;
        left -= flags;
    }
    return nullptr;
}

void YearsView::moveOrder(int lane, int flag, int month, bool begins)
{
    const Order *order = orderOf(lane, flag);
    if (order == nullptr || !order->month)
        return;
    if (begins)
        m_gesture = Gesture{m_revision + 1};
    Q_EMIT editWanted(
        tr("Lead time"),
        [needed = order->neededMonth, month](Plan plan) {
            return orderBy(std::move(plan), needed, month);
        },
        m_gesture);
}

} // namespace kf

#include "moc_years_view.cpp"
