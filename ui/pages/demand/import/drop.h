// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace kf {

/// The one file that is dropped and looks like a sheet of groups; empty where it is something else.
QString droppedSheet(const QMimeData &data);

} // namespace kf
