// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Several evaluations of one plan, under different questions: other months, other scenarios.

#include "core/figures/figures.h"

#include <QList>

#include <memory>

namespace kf {

using Evaluations = QList<std::shared_ptr<const Evaluation>>;

} // namespace kf
