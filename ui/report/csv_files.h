// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

namespace kf {

/// Writes one CSV file for each table of `report` into `folder`; files of those names are replaced.
Result<> writeCsvFiles(const Report &report, const QString &folder);

} // namespace kf
