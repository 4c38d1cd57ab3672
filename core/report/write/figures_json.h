// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An evaluation as JSON with stable keys. Absent and unknown are null, never 0.

#include "core/figures/figures.h"

#include <QByteArray>

namespace kf {

/// Every figure of `evaluation`: demand of its month, growth, storage, topology, findings.
QByteArray toJson(const Evaluation &evaluation);

} // namespace kf
