// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Words that stand for states and units in JSON and CSV: for programs, never translated.

#include "core/base/finding.h"
#include "core/base/state.h"
#include "core/topology/topology_figures.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace kf {

/// "within", "near", "unknown", "over".
QLatin1StringView stateWord(LimitState state);

/// "error", "warning", "advice".
QLatin1StringView severityWord(Severity severity);

/// "power", "heat", "weight", "height", "gpus".
QLatin1StringView quantityWord(Quantity quantity);
QList<QString> quantityWords(const QList<Quantity> &quantities);

/// "GPUs", "W", "GB": the unit of a figure; empty where it has none.
QLatin1StringView unitWord(Unit unit);

} // namespace kf
