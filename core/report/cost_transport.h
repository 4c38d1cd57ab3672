// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long the data takes to the cloud, dataset by dataset, over the link of the plan or another.

#include "core/base/chart_spec.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

namespace kf {

/// One dataset for groups that run in one place: hours; nothing where they are not known.
struct TransportBar {
    Id dataset;
    std::optional<PlacementKind> place; ///< of groups that read it; nothing where none does
    QString name;                       ///< "Market data, cloud"
    std::optional<double> existing;     ///< for what is there
    std::optional<double> daily;        ///< for what comes in on a day
    QString text;                       ///< "38.2 h, 1,150 USD to bring it back"
    QString sentence;

    bool operator==(const TransportBar &) const = default;
};

/// A length of time that people plan with: a night, a weekend, a month.
struct TransportMark {
    double hours = 0.0;
    QString name;

    bool operator==(const TransportMark &) const = default;
};

struct TransportView {
    QList<TransportBar> bars;
    QList<TransportMark> marks;
    double most = 1.0; ///< hours at the end of the axis
    std::optional<double> gbps;
    QString link;    ///< "10 Gbit/s, of which 80 % are usable"
    QString feed;    ///< what GPUs in the cloud read at most, against what the link carries
    ChartSpec chart; ///< the same as numbers: title and table

    bool operator==(const TransportView &) const = default;
};

/// How long data takes over a link of `gbps`, else over that of the plan.
TransportFigures transportOver(const Evaluation &figures, std::optional<double> gbps);

/// The same to look at.
TransportView
transportView(const Evaluation &figures, const Wording &wording, std::optional<double> gbps = {});

} // namespace kf
