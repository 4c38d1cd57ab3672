// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/grid_ranges.h"

#include <QLocale>
#include <QString>

namespace kf {

/// "Sum 42.5   Average 8.5   Min 1   Max 9   Count 5" as rich text, each figure a link to its value
/// in full precision; "Vision, 15: 42.5" for a single cell, `place`; empty without numbers.
QString statisticsText(const SelectionStatistics &statistics,
                       const QLocale &locale,
                       const QString &place = {});

} // namespace kf
