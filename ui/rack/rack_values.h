// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is drawn of racks, as values: names, positions and the texts of figures, made from a plan
// and its figures. Nothing here knows how it is painted.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kf {

struct LimitFigure;

/// A device as it is drawn.
struct DrawnDevice {
    Id id;
    QString name;   ///< as the plan calls it
    QString model;  ///< of the catalogue
    QString figure; ///< "10.2 kW"
    DeviceKind kind = DeviceKind::Other;
    double u = 0.0;
    double height = 1.0;
    Face face = Face::Front;
    std::optional<RackSide> side; ///< where a strip without units hangs
    QString feeds;                ///< of a strip: "A"; a dash where it hangs on none
    QString months;               ///< "from April 2027", where it is not there all the time
    bool fullDepth = true;
    bool halfWidth = false; ///< `side` is its half of the unit then
    bool known = true;      ///< false: in no catalogue, or its height is not known
    bool locked = false;
    bool spare = false;
    DeviceStanding standing = DeviceStanding::InService;

    /// What stands beside its name: what it draws, the feeds of a strip, its months.
    QStringList details() const;

    /// True for what takes no units: it hangs at a side of the rack.
    bool isStrip() const { return u <= 0.0; }

    bool operator==(const DrawnDevice &) const = default;
};

/// A load against its limit, as a bar with its figure.
struct LimitBar {
    QString name;
    QString figure;
    double share = 0.0; ///< of the limit; 0 where there is none
    LimitState state = LimitState::Within;
    bool limited = false;
    bool assumed = false; ///< a figure that a person assumed is in it: hatched
    QString brief = {};   ///< "93 %" of the limit, where there is no room for the figure

    bool operator==(const LimitBar &) const = default;
};

/// A limit of the place with that name: "Hall 1, power: 163.2 of 150 kW".
LimitBar placeBar(const QString &place, const LimitFigure &limit, const Wording &wording);

/// "Power: 20.4 of 22 kW", and that some of it is assumed.
QString barText(const LimitBar &bar);

/// The figure of a bar, with its mark where it is not within its limit.
QString markedFigure(const LimitBar &bar);

/// The bars of a rack, in their order.
enum class RackBar { Power, Units, Heat, Weight };
inline constexpr int kRackBars = 4;

struct DrawnRack {
    Id id;
    QString name;
    int heightU = 42;
    LimitState state = LimitState::Within;
    bool locked = false;
    QList<int> reserved; ///< units that nothing may take
    QList<DrawnDevice> devices;
    QList<LimitBar> bars; ///< by RackBar
    QString freeUnits;    ///< "18 U free"
    QString summary;      ///< one sentence for screen readers

    const LimitBar &bar(RackBar which) const { return bars[qsizetype(which)]; }

    bool operator==(const DrawnRack &) const = default;
};

/// The index of that device among those of the rack; -1 where it has none of that id.
int deviceIndex(const DrawnRack &rack, const Id &device);

struct DrawnRow {
    Id id;
    QString name; ///< "Hall 1 · Row A"
    QList<DrawnRack> racks;
    Id room;
    QString rowName;                       ///< "Row A"
    QString figure = {};                   ///< "61.2 of 120 kW": what its racks draw
    LimitState state = LimitState::Within; ///< of that

    bool operator==(const DrawnRow &) const = default;
};

/// Every row of racks of the plan, in its order, with texts in `wording`. Where the figures are
/// those of a month, devices that are not yet or no longer in service then say so.
QList<DrawnRow> drawnRows(const Plan &plan,
                          const Evaluation &figures,
                          const Catalog &catalog,
                          const Wording &wording);

/// The bars of a rack with those figures, by RackBar.
QList<LimitBar> limitBars(const RackFigures &figures, int heightU, const Wording &wording);

} // namespace kf
