// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chart in words and figures: units, the summary that a screen reader speaks, and what the
// crosshair says of one category.

#include "core/base/chart_spec.h"
#include "core/words/amount_words.h"

#include <QList>
#include <QString>

namespace kf {

/// The unit of a whole chart, which its axis decides: 1,940,000 GB are shown in PB.
AmountScale scaleOf(const ChartSpec &spec, const UnitChoice &units);

/// The chart in one to three sentences: its kind, how much it shows, its highest and lowest place.
QString summaryText(const ChartSpec &spec, const Wording &wording);

/// One line of the crosshair's box.
struct ReadoutRow {
    enum class Kind { Value, Total, Reference };
    Kind kind = Kind::Value;
    int series = -1; ///< place in ChartSpec::series; -1 for the total
    QString name;
    QString value;

    bool operator==(const ReadoutRow &) const = default;
};

/// What a chart says of one category.
struct Readout {
    QString title;
    QList<ReadoutRow> rows; ///< values from large to small, then the total, then reference lines,
                            ///< then what is marked there

    QString text() const; ///< in one line, for a screen reader
    bool operator==(const Readout &) const = default;
};

/// Parts of zero are left out where they add up. Empty without that category. A heat map says only
/// what stands in the row of `series`, and the total; all of its rows where that is -1.
Readout readout(const ChartSpec &spec, const Wording &wording, int category, int series = -1);

} // namespace kf
