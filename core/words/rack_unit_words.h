// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Units of racks as people read them.

#include <QLocale>
#include <QString>

namespace kf {

/// "U3".
QString rackUnitText(double u, const QLocale &locale);

} // namespace kf
