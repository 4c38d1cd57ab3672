// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Segments of a page that stand in one place, one at a time.

#include <QSizePolicy>
#include <QStackedWidget>

namespace kf {

/// Shows the part at `index`: the place is as large as that one needs, whatever the others do.
inline void showPart(QStackedWidget &stack, int index)
{
    for (int i = 0; i < stack.count(); ++i) {
        const auto policy = i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        stack.widget(i)->setSizePolicy(policy, policy);
    }
    stack.setCurrentIndex(index);
    stack.updateGeometry();
}

} // namespace kf
