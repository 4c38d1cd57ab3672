// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cables of a network as they are drawn over the racks: trays above the rows, bundles along
// them, and what stands under each rack. Values alone; screen, files and paper draw the same.

#include "core/base/state.h"
#include "core/catalog/catalog.h"
#include "core/topology/fabric_map.h"
#include "core/words/wording.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace kf {

struct Plan;
struct Fabric;

/// What a bundle is drawn as: by its medium, or by what is wrong with it.
enum class CableLook {
    Dac,
    Acc,
    Aoc,
    Multimode,
    SingleMode,
    TwistedPair,
    OtherMedium,
    OutOfReach, ///< no cable will do: red and dashed
    Unknown     ///< an end stands nowhere, or nobody knows the way: hatched
};
inline constexpr int kCableLooks = 9;

/// Links that are drawn as one line.
struct NetworkRun {
    Id rackA;
    Id rackB;   ///< empty where that end stands nowhere; the same for a run inside a rack
    Id deviceA; ///< empty: to the rack as a whole
    Id deviceB;
    CableLook look = CableLook::OtherMedium;
    int links = 0;
    std::optional<double> longestM;
    bool atHand = false; ///< the one that the keyboard has reached

    bool operator==(const NetworkRun &) const = default;
};

/// One entry of the legend: "copper, to 3 m".
struct CableLegend {
    CableLook look = CableLook::OtherMedium;
    QString text;

    bool operator==(const CableLegend &) const = default;
};

/// What stands under a rack: its links, how long they are, and the lengths to buy.
struct NetworkFoot {
    QStringList lines;
    QStringList brief; ///< the same for racks that stand close together
    LimitState state = LimitState::Within; ///< of the last line: over where no cable reaches

    bool operator==(const NetworkFoot &) const = default;
};

struct NetworkPicture {
    QList<NetworkRun> all;       ///< between racks: everything that the network lays
    QList<NetworkRun> chosen;    ///< of the selected devices, one for each pair of ends
    bool hasChosen = false;      ///< devices are selected that have links: the rest fades
    QSet<Id> lit;                ///< devices that do not fade then
    QHash<Id, NetworkFoot> feet; ///< by rack
    QString tray;                ///< "tray 0.5 m over the racks, 0.8 m a rack"
    QList<CableLegend> legend;
    int bundles = 0; ///< of a single selected device, to go along
    int atHand = -1; ///< of them
    QString hint;    ///< the bundle at hand, or what the device has; empty where none is selected
    Wording wording; ///< of lengths

    bool operator==(const NetworkPicture &) const = default;
};

/// The picture of a network over the racks of `plan`; `devices` are selected. Of a single one the
/// bundle of that index is at hand, where there is one.
NetworkPicture networkPicture(const Plan &plan,
                              const FabricMap &map,
                              const CatalogView &catalog,
                              const QList<Id> &devices,
                              int atHand,
                              const Wording &wording);

/// The device at the other end of a bundle; empty where that stands nowhere.
Id otherEnd(const FabricBundle &bundle, const Id &device);

} // namespace kf
