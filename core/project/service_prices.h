// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list prices that the program ships.

#include "core/catalog/service_price.h"

namespace kf {

/// "aws us-east-1: S3 Standard": unlike all others of its setting.
QString nameOf(const ServicePrice &price);

/// Read at the first call; empty where the program is damaged.
const QList<ServicePrice> &servicePrices();

/// Those that are for that number of a plan.
QList<ServicePrice> servicePricesFor(const QString &setting);

} // namespace kf
