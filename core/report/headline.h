// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The handful of figures that stand for the whole plan.

#include "core/catalog/catalog.h"
#include "core/evaluate/explain.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

#include <QList>
#include <QString>

namespace kf {

enum class HeadlineSubject {
    Peak,
    PeakInAYear,
    Required,
    Storage,
    Racks,
    Power,
    RunsOut,
    Cost,
    Findings,
    Scenario
};

/// How a figure is coloured; what it says stands in its words as well.
enum class HeadlineMood { Plain, Near, Over };

struct HeadlineFigure {
    HeadlineSubject subject = HeadlineSubject::Peak;
    HeadlineMood mood = HeadlineMood::Plain;
    QString name;                       ///< "Peak today"
    QString value;                      ///< "67"; a dash where it is not known
    QString qualifier;                  ///< "GPUs at 14:00 UTC"
    QString explanation;                ///< a sentence for a tool tip
    std::optional<WhyRequest> why = {}; ///< what explains the value; nothing for names and counts
    QString shortName = {};             ///< where there is little room; empty: the name itself
    QString shortQualifier = {};        ///< the figures of the qualifier without its words

    bool operator==(const HeadlineFigure &) const = default;
};

/// The figures of the headline bar, in its order.
QList<HeadlineFigure>
headline(const Evaluation &figures, const Catalog &catalog, const Wording &wording);

/// Those of `then`, a plan that is only tried; what differs from `now` says that it is a what-if.
QList<HeadlineFigure> whatIfHeadline(const Evaluation &now,
                                     const Evaluation &then,
                                     const Catalog &catalog,
                                     const Wording &wording);

} // namespace kf
