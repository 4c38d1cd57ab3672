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

/// "assumed figures of 3 devices"; empty where none is.
QString assumedText(const AssumedFigures &assumed);

/// "side A", or the name of the feed.
QString lostText(const FeedLoss &loss);

/// What supplies that are left of a device can do: "3 of 6 supplies left, which give 9.9 of
/// 10.2 kW", or "below its supplies: 3 of 6 left, 4 needed" where their rating is not known.
QString shortageText(const SupplyShortage &shortage, const Wording &wording);

/// "6 racks · 12 devices · 72 GPUs · 127 of 132 kW", and whose figures are assumed.
QString topologySummary(const Evaluation &figures, const Wording &wording);

} // namespace kf
