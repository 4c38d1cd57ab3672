// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// List prices of what comes with owning and renting: storage and egress of clouds, managed control
// planes, licences. Offered where a plan needs such a number, never counted by themselves.

#include "core/base/kept.h"

#include <QList>
#include <QString>

#include <optional>

namespace kf {

struct ServicePrice {
    QString setting; ///< the number of a plan that it is for: "cost/policy/egress_per_gb"
    QString provider;
    std::optional<QString> region;
    QString item;
    double amount = 0.0; ///< US dollars, in the unit of the setting
    QString said;        ///< as the list has it: "0.04 USD per GiB-month"
    std::optional<QString> date;
    QString source;
    std::optional<QString> confidence;
    KeptKeys kept;

    bool operator==(const ServicePrice &) const = default;
};

/// service-prices.yaml
struct ServicePrices {
    QList<ServicePrice> prices;
    KeptKeys kept;

    bool operator==(const ServicePrices &) const = default;
};

} // namespace kf
