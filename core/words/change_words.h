// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Changes of a plan as people read them.

#include "core/catalog/catalog.h"
#include "core/plan/diff.h"
#include "core/plan/plan.h"
#include "core/words/wording.h"

#include <QString>

namespace kf {

/// Where something has changed: "Vision research", "Weekday 08:00".
struct ChangePlace {
    QString thing; ///< "Headroom", "Vision research", "Price of DGX H100"
    QString field; ///< of the thing; empty where it has come, gone or moved as a whole

    bool operator==(const ChangePlace &) const = default;
};

/// Names the place of a change by the words of `plan`, which has what stands there.
ChangePlace changePlace(const QString &path,
                        const Plan &plan,
                        const CatalogView &catalog,
                        const Wording &wording);

/// The same in one text: "Vision research, Weekday 08:00".
QString placeOfChange(const QString &path,
                      const Plan &plan,
                      const CatalogView &catalog,
                      const Wording &wording);

/// A value at that place as files have it, in the terms of people: names for ids and places, shares
/// in per cent. A dash for what is not there.
QString changedValue(const QString &path,
                     const QString &value,
                     const Plan &plan,
                     const CatalogView &catalog,
                     const Wording &wording);

/// The whole change on one line, without what says its kind: "Headroom: 20 % -> 30 %".
QString changeText(const Change &change,
                   const Plan &before,
                   const Plan &after,
                   const Catalog &catalog,
                   const Wording &wording);

} // namespace kf
