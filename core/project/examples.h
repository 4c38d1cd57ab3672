// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plans that come with the program.

#include "core/base/result.h"
#include "core/catalog/zone_table.h"
#include "core/plan/plan.h"

#include <QList>
#include <QString>

namespace kf {

/// The one that a new plan begins with.
inline constexpr QLatin1StringView kEmptyExample("empty");

struct Example {
    QString id;   ///< "acme"
    QString name; ///< of the plan
};

/// Every example, by id.
QList<Example> examples();

/// The plan of the example with that id; NotFound where there is none.
Result<Plan> examplePlan(const QString &id, const ZoneTable &zones);

} // namespace kf
