// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Columns of text: as wide as what they hold, up to a measure.

#include "ui/pages/parts/field.h"

namespace kf {

inline GridColumn
textColumn(const QString &title, const QString &tip, CellKind kind, double characters, double most)
{
    return {title, tip, kind, ColumnLook::Plain, Qt::AlignLeft, {characters, most, most}, {}};
}

/// A long text that is worked out: it takes what room there is, and is cut where that is little.
template<typename Row, typename Get>
Field<Row> cutField(const QString &title, double characters, double most, const Get &get)
{
    GridColumn shown = textColumn(title, {}, CellKind::Text, characters, most);
    shown.width.fits = 0.0;
    return {shown, [get](const Row &row) {
                return GridValue(QString(get(row)));
            }};
}

/// A text that is worked out, or that nobody types.
template<typename Row, typename Get>
Field<Row> toldField(const QString &title, double characters, double most, const Get &get)
{
    return {textColumn(title, {}, CellKind::Text, characters, most), [get](const Row &row) {
                return GridValue(QString(get(row)));
            }};
}

} // namespace kf
