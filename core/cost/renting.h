// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What it costs to rent: the prices of chosen offers in the plan's currency, and what is reserved.

#include "core/cost/cost.h"
#include "core/cost/open_sum.h"

#include <QList>

namespace kf {

inline constexpr double kLeastVcpusPerGpu = 4.0; ///< of an instance: fewer do not feed its GPUs

/// A chosen offer with what the catalogue adds to it. Prices are of an instance, without its host,
/// in `currency`.
struct RentEntry {
    int index = 0; ///< in the plan's list
    AcceleratorKey key;
    std::optional<double> gpus;
    std::optional<double> onDemandPerH;
    std::optional<double> spotPerH;
    std::optional<double> committedPerH; ///< of the commitment that is chosen
    Commitment commitment = Commitment::OneYear;
    bool includesHost = true;
    std::optional<double> hostPerH;
    QString currency;
    std::optional<double> exchange; ///< 1 for the plan's currency; nothing where no rate is known
    int reservedInstances = 0;
    int reservedFromMonth = 0;

    bool operator==(const RentEntry &) const = default;
};

/// "cost/cloud/2/gpus"
QString pathOfOffer(int index, const QString &field = {});
/// The key of the committed price that counts.
QString committedField(Commitment commitment);

/// What one accelerator is rented at, in the plan's currency.
struct RentTerms {
    bool isOffered = false;       ///< without an offer nothing that is rented has a price
    double gpusPerInstance = 1.0; ///< 1 where it is not known: then the prices are not either
    UnitCost onDemandPerH;        ///< of an instance
    UnitCost spotPerH;            ///< with what interruptions repeat
    UnitCost onDemandPerGpuHour;
    QList<double> reservedGpus;      ///< by month
    QList<UnitCost> reservedPerYear; ///< by month
    QList<bool> holdsReserved;       ///< by month
};

/// The accelerators of entries at which nothing is rented, each once: another serves them, and
/// nothing is reserved at these.
QList<AcceleratorKey> idleOffers(const QList<RentEntry> &entries);

/// The terms for `key`: its first entry serves the demand, those after it only hold reservations.
RentTerms rentTerms(const AcceleratorKey &key,
                    const QList<RentEntry> &entries,
                    double spotOverhead,
                    int months);

} // namespace kf
