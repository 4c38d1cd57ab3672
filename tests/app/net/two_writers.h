// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two people who change one plan at the same time, again and again, and an account of what became
// of every edit.

#include "core/plan/plan.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <array>

namespace kf::test {

inline constexpr std::size_t kEditedCells = 24; ///< few, so that both meet in some of them

/// What one of the two has done. Each value that is ever typed is typed once.
struct WriterTale {
    QSet<double> typed;
    QSet<double> replaced; ///< by this writer, who saw them
    QSet<double> shown;    ///< as sides of a conflict
    int saves = 0;         ///< that were taken
    int refusals = 0;      ///< savings over a version that was not seen: merged and tried again
    int conflicts = 0;     ///< cells that both had changed and that were shown to be decided
    QString problem;       ///< why it ended early; empty where it did not

    /// As one process hands it to another.
    QByteArray toBytes() const;
    static WriterTale fromBytes(const QByteArray &bytes);
};

/// What became of the edits of both.
struct WritersAccount {
    int edits = 0; ///< each of one cell
    int saves = 0;
    int refusals = 0;
    int conflicts = 0;
    int lost = 0;    ///< edits that are neither in the last plan, nor replaced by somebody who saw
                     ///< them, nor shown as a conflict
    QString problem; ///< empty where there was none

    /// "edits 2000, saves 2000, ...".
    QString text() const;
};

/// A plan with the cells that are edited.
Plan editedPlan();
std::array<double, kEditedCells> cellsOf(const Plan &plan);
Plan withCell(Plan plan, std::size_t cell, double value);
/// What the writer of that number types in its edit of that number.
double typedValue(int writer, int edit);

WritersAccount accountOf(const WriterTale &a, const WriterTale &b, const Plan &last);

/// Each saves `saves` times to `place` on a server, where nothing may stand.
WritersAccount letTwoWrite(const QString &place, int saves);

} // namespace kf::test
