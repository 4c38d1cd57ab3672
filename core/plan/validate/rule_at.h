// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rule.h"

#include <QString>

#include <optional>

namespace kf {

/// The rule of the number that stands at `path` in a plan ("plan/policy/headroom",
/// "storage/datasets/logs/existing_gb"); nothing where no number can stand there.
std::optional<Rule> ruleAt(const QString &path);

} // namespace kf
