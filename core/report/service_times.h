// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Service times that others have measured, as a start for a serving workload until its own are
// measured. Percentiles are left out: a service time is a mean.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/catalog/model_family.h"
#include "core/report/report.h"

namespace kf {

struct ServiceTimeOffer {
    QString family; ///< "Image classification (CNN)"
    QString task;   ///< "ResNet-50 v1.5, one image"
    QString hardware;
    double seconds = 0.0;
    std::optional<double> batch; ///< requests in the pass that took so long
    QString source;
    bool isOfGroup = false; ///< measured on the accelerator of the workload's group

    bool operator==(const ServiceTimeOffer &) const = default;
};

/// What the families have, that of the group's accelerator first, else in their order.
QList<ServiceTimeOffer> serviceTimeOffers(const Plan &plan,
                                          const CatalogView &catalog,
                                          const QList<ModelFamily> &families,
                                          const Id &serving);

/// The offers as a table, a row each.
Table serviceTimeTable(const QList<ServiceTimeOffer> &offers);

/// Gives the workload that service time, and says in the plan's assumptions whose it is (standing
/// quoted). Fails where the workload is gone.
Result<Plan> withServiceTime(Plan plan, const Id &serving, const ServiceTimeOffer &offer);

/// The plan without what it says of a service time that was quoted and is none any more.
Plan withoutQuotedTime(Plan plan, const Id &serving);

/// "quoted: NVIDIA/DeepLearningExamples, ..." of a service time; empty where the plan does not say.
QString serviceTimeOrigin(const Plan &plan, const Id &serving);

} // namespace kf
