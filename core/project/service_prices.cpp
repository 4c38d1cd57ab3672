// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/service_prices.h"

#include "core/catalog/service_price_keys.h"
#include "core/project/shipped_tree.h"

namespace kf {

QString nameOf(const ServicePrice &price)
{
    if (price.item.startsWith(price.provider)) // a product that carries its maker's name
        return price.item;
    const QString where = price.region.value_or(QString());
    return where.isEmpty() ? QStringLiteral("%1: %2").arg(price.provider, price.item)
                           : QStringLiteral("%1 %2: %3").arg(price.provider, where, price.item);
}

const QList<ServicePrice> &servicePrices()
{
    static const QList<ServicePrice> prices = [] {
        ServicePrices shipped;
        const Result<> read = readShipped(shipped, QStringLiteral("service-prices"));
        return read ? shipped.prices : QList<ServicePrice>();
    }();
    return prices;
}

QList<ServicePrice> servicePricesFor(const QString &setting)
{
    QList<ServicePrice> prices;
    for (const ServicePrice &price : servicePrices()) {
        if (price.setting == setting)
            prices.append(price);
    }
    return prices;
}

} // namespace kf
