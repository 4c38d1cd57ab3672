// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures of a rack as names and values, each limit with its basis.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/topology/feed_loss.h"
#include "core/topology/topology_limits.h"
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

/// The figure with its month, where it is not largest in the first one.
QString inMonth(const QString &figure, const Plan &plan, int month);

RackWords
rackWords(const Plan &plan, const Evaluation &figures, const Id &rack, const Wording &wording);

/// "within its limit; weight not known": the state by what is known, then what is not; "power not
/// known" where that leaves nothing to say.
QString rackStateText(const RackFigures &rack);

/// The state of a row or room; "no limit given" where none of its limits is.
QString stateTextOf(LimitState state, const QList<LimitFigure> &limits);

/// "12 U", or "10 U, 2 reserved".
QString freeUnitsText(double freeU, double reservedU, const Wording &wording);

/// "assumed figures of 3 devices"; empty where none is.
QString assumedText(const AssumedFigures &assumed);

/// "side A", or the name of the feed.
QString lostText(const FeedLoss &loss);

/// What supplies that are left of a device can do: "3 of 6 supplies left, which give 9.9 of
/// 10.2 kW", or "below its supplies: 3 of 6 left, 4 needed" where their rating is not known.
QString shortageText(const SupplyShortage &shortage, const Wording &wording);

/// How far devices are below full load: "2.4 of 81.6 kW short", "by how much is not known", or that
/// the supplies that are left are enough for what they draw.
QString shortfallText(const LossShortfall &shortfall, const Wording &wording);

/// What a loss does, in all racks: "2 racks down or overloaded \u00b7 8 devices below full load:
/// 2.4 of 81.6 kW short".
QString lossSummary(const QList<RackLoss> &losses, const Wording &wording);

/// Devices that the rest of the plan asks for, each with how many are needed and placed: systems
/// for the demand, switches of networks, servers that the chosen components take.
QList<std::pair<QString, QString>>
requiredFacts(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

/// How many servers components take against those that stand, for the bill, which does not list
/// them: which server is bought nobody has said. Empty where nothing is missing.
QString missingServersText(const Evaluation &figures, const Wording &wording);

/// "6 racks · 12 devices · 72 GPUs · 127 of 132 kW", and whose figures are assumed.
QString topologySummary(const Evaluation &figures, const Wording &wording);

} // namespace kf
