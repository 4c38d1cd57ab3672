// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is drawn of halls seen from above, as values.

#include "core/figures/figures.h"
#include "core/topology/floor_plan.h"
#include "core/words/wording.h"

#include <QHash>
#include <QString>

namespace kf {

struct DrawnHall {
    Id room;
    QString name; ///< "Hall 1", with its site where there are several
    FloorPlan plan;
    QHash<Id, QString> rowNames;
    QString figure;                        ///< "142 of 300 kW": what it draws
    LimitState state = LimitState::Within; ///< of that

    bool operator==(const DrawnHall &) const = default;
};

/// Every room of the plan, in its order.
QList<DrawnHall> drawnHalls(const Plan &plan, const Evaluation &figures, const Wording &wording);

} // namespace kf
