// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/why_of_row.h"

#include "ui/grid/grid_totals.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/panel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>

namespace kf {

bool isCellChosen(const QWidget &page)
{
    const QWidget *widget = QApplication::focusWidget();
    for (; widget != nullptr && widget != &page; widget = widget->parentWidget()) {
        const auto *totals = qobject_cast<const GridTotals *>(widget);
        const auto *table = qobject_cast<const QAbstractItemView *>(widget);
        if ((totals != nullptr && totals->chosen()) ||
            (table != nullptr && table->currentIndex().isValid()))
            return page.isAncestorOf(widget);
    }
    return false;
}

void showFacts(Panel &panel, const Facts &facts)
{
    panel.show();
    panel.raise();
    for (QLabel *label : facts.findChildren<QLabel *>()) {
        if (label->focusPolicy() != Qt::NoFocus) {
            label->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace kf
