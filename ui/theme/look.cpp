// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace kf {

void setLook(QWidget &widget, const char *property, bool value)
{
    if (widget.property(property).toBool() == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace kf
