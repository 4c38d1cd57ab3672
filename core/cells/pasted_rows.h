// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a paste makes of the rows of a sheet, so that a row that sums others up is seen before it
// counts as one of them.

#include <QList>
#include <QString>

namespace kf {

/// A row with its numbers that a sum can be of.
struct SummedRow {
    int line = 0; ///< of what is pasted, from 0; of no meaning for a row that stands there already
    QString name;
    QList<double> values;
};

struct SummedRows {
    QList<SummedRow> standing; ///< that the paste leaves alone
    QList<SummedRow> pasted;
    bool areAdded = true; ///< false: the sheet has no total row, its rows are things of one kind
};

/// A pasted row that sums others up, by its numbers or by its name.
struct PastedSum {
    int line = 0;
    QString text; ///< "“Total” in row 4 sums rows 1 to 3"
};

} // namespace kf
