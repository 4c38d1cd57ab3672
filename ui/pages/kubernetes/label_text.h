// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Labels and taints of nodes in one cell, as kubectl writes them.

#include "core/base/result.h"
#include "core/platform/platform.h"

namespace kf {

/// "pool=h100, zone=a".
QString labelsText(const QMap<QString, QString> &labels);
/// Fails for what is no key=value.
Result<QMap<QString, QString>> labelsIn(const QString &text);

/// "gpu=true:NoSchedule, dedicated:NoExecute".
QString taintsText(const QList<Taint> &taints);
/// Fails for what is no key[=value]:effect.
Result<QList<Taint>> taintsIn(const QString &text);

} // namespace kf
