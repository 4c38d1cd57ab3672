// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cost_orders.h"

#include "core/evaluate/fill_request.h"
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

/// What is missing at the later of run-out and the month that systems are sized for.
QString whatIsMissing(const AcceleratorKey &key,
                      int month,
                      const Evaluation &figures,
                      const Catalog &catalog,
                      const Wording &wording)
{
    const CatalogView view(figures.plan.catalog, catalog);
    FillOptions options;
    options.accelerator = key;
    options.month = month;
    const Result<FillNeed> need = fillNeed(figures, catalog, options);
    const std::optional<SystemsNeeded> &systems = figures.growth.byAccelerator.value(key).systems;
    if (!need || !systems || need.value().missing <= 0)
        return acceleratorName(key, figures.plan, view);
    return Words::tr("%1 %2", "number and kind of systems")
        .arg(numberText(need.value().missing, Digits::Short, wording.locale),
             modelOf(systems->device, view));
}

QString sentenceOf(const Order &order, const Plan &plan)
{
    const QString needed = monthText(plan, order.neededMonth);
    if (!order.month)
        return Words::tr("%1 runs out in %2; when to order is not known without a lead time.")
            .arg(order.name, needed);
    const QString by = monthText(plan, *order.month);
    return order.isLate ? Words::tr("%1 should have been ordered by %2: %3 runs out in %4.")
                              .arg(order.what, by, order.name, needed)
                        : Words::tr("Order %1 by %2: %3 runs out in %4.")
                              .arg(order.what, by, order.name, needed);
}

} // namespace

QList<Order> ordersOf(const Evaluation &figures, const Catalog &catalog, const Wording &wording)
{
    const CatalogView view(figures.plan.catalog, catalog);
    QList<Order> orders;
    const auto &all = figures.growth.byAccelerator;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (!one->runsOutMonth || one.key() == kCpuCore)
            continue;
        Order order;
        order.key = one.key();
        order.name = acceleratorName(one.key(), figures.plan, view);
        order.neededMonth = *one->runsOutMonth;
        if (one->orderMonth)
            order.month = static_cast<int>(std::floor(*one->orderMonth));
        order.isLate = one->orderMonth.value_or(0.0) < 0.0;
        order.what = whatIsMissing(one.key(),
                                   std::max(order.neededMonth, figures.growth.sizeAtMonth),
                                   figures,
                                   catalog,
                                   wording);
        order.sentence = sentenceOf(order, figures.plan);
        orders.append(order);
    }
    std::stable_sort(orders.begin(), orders.end(), [](const Order &a, const Order &b) {
        return a.month.value_or(a.neededMonth) < b.month.value_or(b.neededMonth);
    });
    return orders;
}

QString orderVerdict(const QList<Order> &orders, const Plan &plan)
{
    if (!orders.isEmpty())
        return orders.constFirst().sentence;
    return Words::tr("Nothing runs out by %1: nothing must be ordered.")
        .arg(monthText(plan, plan.settings.horizonMonths));
}

} // namespace kf
