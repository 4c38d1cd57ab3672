// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A field for a number that shows all that was typed, as cells do: no digit is rounded away, none
// stands there for nothing, and thousands are grouped.

#include "core/words/cell_words.h"
#include "ui/grid/grid_model.h"

#include <QDoubleSpinBox>

namespace kf {

class ExactSpinBox : public QDoubleSpinBox {
public:
    explicit ExactSpinBox(QWidget *parent = nullptr) : QDoubleSpinBox(parent)
    {
        setDecimals(kMostTypedDecimals);
        setGroupSeparatorShown(true);
        setKeyboardTracking(false);
    }

    QString textFromValue(double value) const override
    {
        return wholeCellText(value, NumberForm::Plain, locale());
    }
};

} // namespace kf
