// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures of a rack as names and values, each limit with its basis.

#include "core/figures/figures.h"
#include "core/words/wording.h"

#include <QList>
#include <QString>

#include <utility>

namespace kf {

struct RackWords {
    QString title;
    QList<std::pair<QString, QString>> facts;

    bool operator==(const RackWords &) const = default;
};

RackWords
rackWords(const Plan &plan, const Evaluation &figures, const Id &rack, const Wording &wording);

/// "6 racks · 12 devices · 72 GPUs · 127 of 132 kW".
QString topologySummary(const Evaluation &figures, const Wording &wording);

} // namespace kf
