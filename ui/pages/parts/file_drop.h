// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDropEvent>

namespace kf {

/// Takes a file that is dragged in as a copy, whatever was proposed: what is moved here its source
/// takes away, and it is only read.
inline void takeAsCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace kf
