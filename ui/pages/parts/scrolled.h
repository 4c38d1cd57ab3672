// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A part of a page that a low or narrow window scrolls, instead of the whole page.

#include <QFrame>
#include <QScrollArea>

namespace kf {

inline QScrollArea *scrolledPart(QWidget *part)
{
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(part);
    part->setAutoFillBackground(false); // on the surface of the page
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace kf
