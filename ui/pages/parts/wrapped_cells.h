// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cells of a table whose rows are as high as the lines of their texts.

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <algorithm>

namespace kf {

class WrappedCells : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the lines that a text takes; their style's padding is no room for them.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int kPadding = 2 * metrics::kStep; // left and right of the text
        QStyleOptionViewItem inner(option);
        if (inner.rect.isValid())
            inner.rect.setWidth(std::max(inner.rect.width() - kPadding, 1));
        return QStyledItemDelegate::sizeHint(inner, index);
    }
};

} // namespace kf
