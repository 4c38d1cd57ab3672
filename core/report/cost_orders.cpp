// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cost_orders.h"

#include "core/capacity/capacity.h"
#include "core/evaluate/fill_request.h"
#include "core/report/build/cells.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::CostOrders)
};

/// "4 DGX H100"; the accelerator where nobody knows how many of which system.
QString
systemsText(double systems, const Id &device, const CatalogView &view, const Wording &wording)
{
    return Words::tr("%1 %2", "number and kind of systems")
        .arg(numberText(systems, Digits::Short, wording.locale), modelOf(device, view));
}

QString sentenceOf(const Order &order, const Plan &plan)
{
    const QString needed = monthText(plan, order.neededMonth);
    if (!order.month)
        return Words::tr("%1 runs out in %2; when to order is not known without a lead time.")
            .arg(order.name, needed);
    const QString by = monthText(plan, *order.month);
    if (order.isLater)
        return order.isLate
                   ? Words::tr("%1 should have been ordered by %2: %3 runs out again in %4.")
                         .arg(order.what, by, order.name, needed)
                   : Words::tr("Order %1 by %2: %3 runs out again in %4.")
                         .arg(order.what, by, order.name, needed);
    return order.isLate ? Words::tr("%1 should have been ordered by %2: %3 runs out in %4.")
                              .arg(order.what, by, order.name, needed)
                        : Words::tr("Order %1 by %2: %3 runs out in %4.")
                              .arg(order.what, by, order.name, needed);
}

/// What is needed in that month, and when it is ordered for that.
Order orderFor(const Order &its, int neededMonth, const QString &what, const Plan &plan)
{
    const auto month = orderMonthFor(neededMonth, plan.settings.policy.leadTimeMonths);
    Order order = its;
    order.neededMonth = neededMonth;
    if (month)
        order.month = static_cast<int>(std::floor(*month));
    order.isLate = month.value_or(0.0) < 0.0;
    order.what = what;
    order.sentence = sentenceOf(order, plan);
    return order;
}

/// What is missing at the later of run-out and the month that systems are sized for, then what is
/// missing beyond that.
QList<Order> ordersOfKey(const AcceleratorKey &key,
                         const AcceleratorForecast &forecast,
                         const Evaluation &figures,
                         const Catalog &catalog,
                         const Wording &wording)
{
    const CatalogView view(figures.plan.catalog, catalog);
    const int runsOut = *forecast.runsOutMonth;
    FillOptions options;
    options.accelerator = key;
    options.month = std::max(runsOut, figures.growth.sizeAtMonth);
    const Result<FillNeed> need = fillNeed(figures, catalog, options);
    Order order;
    order.key = key;
    order.name = acceleratorName(key, figures.plan, view);
    if (!need || !forecast.systems || need.value().missing <= 0)
        return {orderFor(order, runsOut, order.name, figures.plan)};
    const FillNeed &first = need.value();
    const Id &device = forecast.systems->device;
    QList<Order> orders{
        orderFor(order, runsOut, systemsText(first.missing, device, view, wording), figures.plan)};
    order.isLater = true;
    for (const SystemOrder &later :
         laterOrders(forecast, runsOut, first.servingGpus, first.gpusPerSystem))
        orders.append(orderFor(
            order, later.month, systemsText(later.systems, device, view, wording), figures.plan));
    return orders;
}

} // namespace

QList<Order> ordersOf(const Evaluation &figures, const Catalog &catalog, const Wording &wording)
{
    QList<Order> orders;
    const auto &all = figures.growth.byAccelerator;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (one->runsOutMonth && one.key() != kCpuCore)
            orders.append(ordersOfKey(one.key(), *one, figures, catalog, wording));
    }
    std::stable_sort(orders.begin(), orders.end(), [](const Order &a, const Order &b) {
        return a.month.value_or(a.neededMonth) < b.month.value_or(b.neededMonth);
    });
    return orders;
}

QString orderVerdict(const QList<Order> &orders, const Plan &plan)
{
    if (orders.size() > 1)
        return Words::tr("%1 %2", "sentences")
            .arg(orders.constFirst().sentence,
                 Words::tr("%n more order(s) follow.", nullptr, int(orders.size()) - 1));
    if (!orders.isEmpty())
        return orders.constFirst().sentence;
    return Words::tr("Nothing runs out by %1: nothing must be ordered.")
        .arg(monthText(plan, plan.settings.horizonMonths));
}

Table orderTable(const QList<Order> &orders, const Plan &plan)
{
    Table table{QStringLiteral("cost-orders"),
                ReportText::tr("Orders"),
                {column("order_by", ReportText::tr("Order by")),
                 column("what", ReportText::tr("What")),
                 column("needed_in", ReportText::tr("Needed in")),
                 thing(column("accelerator", ReportText::tr("Accelerator"))),
                 column("overdue", ReportText::tr("Overdue"))},
                {}};
    for (const Order &order : orders)
        table.rows.append({monthCell(plan, order.month),
                           order.what,
                           monthCell(plan, order.neededMonth),
                           Term{order.key, order.name},
                           order.month ? yesNo(order.isLate) : Cell()});
    return table;
}

} // namespace kf
