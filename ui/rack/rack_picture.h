// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Racks to scale: what one rack looks like, in logical pixels, painted on a scene or on paper.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "ui/theme/roles.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace kf {

/// A device as it is drawn.
struct DrawnDevice {
    Id id;
    QString name;   ///< of the model
    QString figure; ///< "10.2 kW"
    DeviceKind kind = DeviceKind::Other;
    double u = 1.0;
    double height = 1.0;
    Face face = Face::Front;
    bool fullDepth = true;
    bool known = true; ///< false: in no catalogue, or its height is not known

    bool operator==(const DrawnDevice &) const = default;
};

/// A bar under a rack: a load against its limit.
struct LimitBar {
    QString name;
    QString figure;
    double share = 0.0; ///< of the limit; 0 where there is none
    LimitState state = LimitState::Within;
    bool limited = false;

    bool operator==(const LimitBar &) const = default;
};

struct DrawnRack {
    Id id;
    QString name;
    int heightU = 42;
    LimitState state = LimitState::Within;
    QList<DrawnDevice> devices;
    QList<LimitBar> bars; ///< power, units, heat, weight
    QString summary;      ///< one sentence for screen readers

    bool operator==(const DrawnRack &) const = default;
};

struct DrawnRow {
    Id id;
    QString name; ///< "Hall 1 · Row A"
    QList<DrawnRack> racks;

    bool operator==(const DrawnRow &) const = default;
};

/// Every row of racks of the plan, in its order, with texts in `locale`.
QList<DrawnRow> drawnRows(const Plan &plan,
                          const Evaluation &figures,
                          const Catalog &catalog,
                          const QLocale &locale);

inline constexpr double kRackWidth = 120.0;
inline constexpr double kUnitHeight = 9.6;
inline constexpr double kRackHead = 44.0; ///< name, power and its bar
inline constexpr double kRackFoot = 86.0; ///< the other bars
inline constexpr double kRackGap = 18.0;

/// The size of a rack with head and foot.
QSizeF rackSize(const DrawnRack &rack);

/// Paints a rack with its head and foot at the origin, seen from that side.
void paintRack(QPainter &painter,
               const DrawnRack &rack,
               const Roles &roles,
               const QFont &font,
               Face face,
               bool selected);

/// The colour of a state.
QColor stateColour(LimitState state, const Roles &roles);

} // namespace kf
