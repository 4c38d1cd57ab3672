// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pictures of every page, without a display.

#include "core/base/result.h"

#include <QSize>
#include <QString>

namespace kf {

class MainWindow;

/// Writes <folder>/<page>.png for every page of `window` at that size and scale factor.
Result<> grabPages(MainWindow &window, const QString &folder, QSize size);

/// Paints the page in front as soon as all of it is there.
void paintPage(MainWindow &window);

} // namespace kf
