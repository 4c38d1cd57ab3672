// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kf {

class GridView;

/// Adds a row behind the last one, as Ctrl++ in the empty row does, and edits its first cell.
void addRowBehind(GridView &grid);

} // namespace kf
