// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Widths and heights of a printed table: as wide as its words and figures need, within the page.

#include "core/report/write/people_table.h"

#include <QFont>
#include <QList>

#include <functional>

class QPaintDevice;

namespace kf {

/// How texts of a table are measured and broken.
struct TableFonts {
    QString family;
    QPaintDevice *device = nullptr; ///< on which they are printed

    QFont cell(double points, bool strong = false) const;
};

struct TableLayout {
    double points = 8.0; ///< size of the letters, smaller where many columns share the page
    double padding = 6.0;
    QList<double> widths;
    double headHeight = 0.0;
    QList<double> rowHeights;

    double width() const;
    double height() const;
};

/// Lays the table out within `room`. Figures are never cut: words are broken first, then letters
/// become smaller. `evenNumbers` gives all columns of numbers one width.
TableLayout layoutTable(const PeopleTable &table,
                        const QList<qsizetype> &strongRows,
                        double room,
                        const TableFonts &fonts,
                        bool evenNumbers = false);

} // namespace kf
