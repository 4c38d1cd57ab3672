// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why the peak is what it is, in words: the groups that make it, each at its local time.

#include "core/figures/figures.h"
#include "core/words/wording.h"

#include <QList>
#include <QString>

namespace kf {

struct PeakTerm {
    QString name;  ///< of the group
    QString value; ///< "15:00 Berlin · 18"
    QString path;  ///< the group in the plan

    bool operator==(const PeakTerm &) const = default;
};

struct PeakReason {
    QString title;         ///< "Why 67?"
    QList<PeakTerm> terms; ///< the largest first; the last one is the sum
    QString remark;        ///< why there are no terms; else empty

    bool operator==(const PeakReason &) const = default;
};

/// The terms of the peak of that pool or accelerator, of all GPUs where `key` is empty; at most
/// eight groups, then the others in one.
PeakReason peakReason(const Plan &plan,
                      const Evaluation &figures,
                      const AcceleratorKey &key,
                      const Wording &wording);

/// "Peak 67 GPUs at 14:00 UTC on a weekday · 1,173 GPU-hours a day · mean 73 % of peak", of the
/// same; the peak stands in bold, everything else is escaped.
QString peakSummary(const Plan &plan,
                    const Evaluation &figures,
                    qsizetype dayType,
                    const AcceleratorKey &key,
                    const Wording &wording);

/// A date of the year from which on the peak is another one.
struct PeakMove {
    QDate date;
    QString text; ///< "14 Mar 2027: 70 GPUs at 13:00"

    bool operator==(const PeakMove &) const = default;
};

/// How the peak moves as clocks change.
struct PeakYear {
    QString sentence; ///< about its rise, else about its first move; empty where it stays
    QList<PeakMove> moves;

    bool operator==(const PeakYear &) const = default;
};

/// The dates of `peaks` (see PeaksOfYear) on which the peak is not that of the first of them.
PeakYear peakYear(const QList<DatedPeak> &peaks, const Wording &wording);

} // namespace kf
