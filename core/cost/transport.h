// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long data takes over the link to the cloud, and what it costs to bring it back.

#include "core/cost/cost_figures.h"
#include "core/storage/storage.h"

#include <QSet>

namespace kf {

/// GB/s of the link; nothing where the plan does not say its speed.
std::optional<double> linkGbPerS(const CloudPolicy &policy);

/// GB of the dataset that would have to be sent: of what is only borrowed, nothing is there.
double gbToSend(const Dataset &dataset);

/// Every dataset, and the sums over those of `leaving`, the groups that run in the cloud or hybrid
/// in some month.
TransportFigures
transportFigures(const Storage &storage, const CloudPolicy &policy, const QSet<Id> &leaving);

/// Hours for all existing data that `group` reads; nothing where one of them is not known.
std::optional<double>
hoursForDataOf(const Id &group, const Storage &storage, const TransportFigures &transport);

/// True where `group` owns the dataset or reads it.
bool reads(const Id &group, const Dataset &dataset);

} // namespace kf
