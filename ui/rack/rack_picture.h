// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one rack looks like, painted on a scene, on paper or into a file: from afar its name and
// state, nearer its devices as blocks, then their names and figures.

#include "ui/rack/network_picture.h"
#include "ui/rack/rack_shape.h"
#include "ui/rack/rack_texts.h"
#include "ui/theme/state_colour.h"

#include <QSet>

#include <memory>

class QPainter;

namespace kf {

/// What colours the racks.
enum class Overlay { Plain, Power, Heat, Weight, FreeUnits, Network };

/// How racks are painted.
struct RackLook {
    const Roles &roles;
    std::shared_ptr<RackTexts> texts;
    RackShape shape;
    double scale = 1.0; ///< pixels for one unit of the scene
    Overlay overlay = Overlay::Plain;
};

/// What of one rack is marked.
struct RackMarks {
    bool selected = false;
    QSet<Id> selectedDevices;
    QSet<Id> down;           ///< devices that stand still without the lost feed
    QSet<Id> degraded;       ///< devices that run below full load without it
    QSet<Id> unsure;         ///< devices of which nobody knows what becomes of them
    QList<double> refused;   ///< units on which what is carried cannot start; hatched
    bool overloaded = false; ///< what is left of the feeds cannot carry it
    bool fades = false;      ///< all devices but those of `lit`
    QSet<Id> lit;
    NetworkFoot cables; ///< below the rack, with trays
};

/// What would stand still after the loss of a feed.
struct RoomLoss {
    QSet<Id> devices;
    QHash<Id, QString> degraded; ///< run on, below full load: with what is left of their supplies
    QSet<Id> unsure;             ///< nobody knows
    QSet<Id> racks;              ///< down, or overloaded on what is left

    /// True where nothing is lost, or the loss changes nothing for anybody.
    bool isEmpty() const
    {
        return devices.isEmpty() && degraded.isEmpty() && unsure.isEmpty() && racks.isEmpty();
    }

    bool operator==(const RoomLoss &) const = default;
};

/// Paints a rack with its head and foot at the origin.
void paintRack(QPainter &painter,
               const DrawnRack &rack,
               const RackLook &look,
               const RackMarks &marks = {});

/// What the title of a row says in so many pixels. Words go before the figure: the hall first, and
/// the figure only where the row's own name would not stand beside it.
struct RowTitle {
    QString name;
    QString figure;
};
RowTitle rowTitle(
    const DrawnRow &row, const QString &name, Letters letters, double pixels, RackTexts &texts);

/// Paints the title of a row: its name, and at the end what it draws.
void paintRowTitle(QPainter &painter,
                   const QRectF &box,
                   const DrawnRow &row,
                   const QString &name,
                   Letters letters,
                   const RackLook &look);

/// The name of a rack over its own devices, while its head is out of sight.
void paintPinnedName(QPainter &painter,
                     const QRectF &box,
                     const DrawnRack &rack,
                     const RackLook &look);

/// True where something stands at one face alone and both are shown: letters say which is which.
bool namesFaces(const DrawnRack &rack, SeenFace face);

/// The bar that the head of a rack shows under an overlay.
RackBar headBar(Overlay overlay);

/// The fill of a rack under an overlay; `far` where nothing else is seen of it.
QColor bodyColour(const DrawnRack &rack, const RackLook &look, bool far);

/// The state that the overlay speaks of.
LimitState shownState(const DrawnRack &rack, Overlay overlay);

/// The colour of the stripe that tells the kind of a device.
QColor kindColour(DeviceKind kind, const Roles &roles);

/// A text of that size in pixels, in a box of the scene, aligned in it.
void paintText(QPainter &painter,
               const QRectF &box,
               const RackLook &look,
               Letters letters,
               Qt::Alignment alignment,
               const QString &text);

} // namespace kf
