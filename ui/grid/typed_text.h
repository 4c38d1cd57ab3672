// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/grid_model.h"

namespace kf {

/// What a person types into that cell, so that it is read as the cell would show it: "310.000"
/// where its column groups digits so. Unchanged where both readings of it are possible there.
QString typedText(const GridModel &model, int row, int column, const QString &text);

} // namespace kf
