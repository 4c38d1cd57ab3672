// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a rack type gives, and how that came about, in words; and the usual ways to feed a rack.

#include "core/topology/topology.h"
#include "core/topology/topology_figures.h"
#include "core/words/wording.h"

#include <QList>
#include <QString>

namespace kf {

/// "after loss of one side": what a limit counts on.
QString limitBasisText(PowerBasisOfLimit basis);

struct RackTypeWords {
    QString gives;      ///< "43.65 kW after loss of one side"; why there is no limit
    QStringList terms;  ///< how: a line for each feed, then what binds
    bool isGood = true; ///< false: a side is missing, or a feed's volts or amps

    bool operator==(const RackTypeWords &) const = default;
};
/// Of racks of that type without strips.
RackTypeWords rackTypeWords(const RackType &type, const Wording &wording);

/// Feeds that many racks have.
struct FeedPreset {
    QString name; ///< "2N, 2 x 63 A, 400 V three-phase (IEC)"
    Redundancy redundancy = Redundancy::None;
    QList<Feed> feeds;
};
/// IEC first, then NEC, from small to large.
QList<FeedPreset> feedPresets();

} // namespace kf
