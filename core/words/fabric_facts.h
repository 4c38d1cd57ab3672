// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A network and its limits, as people read them.

#include "core/topology/fabric_choices.h"
#include "core/topology/fabric_map.h"
#include "core/words/wording.h"

#include <QList>
#include <QString>

#include <utility>

namespace kf {

/// Names with their values, in the order in which they are read: what it serves, its switches,
/// links, what the loss of a leaf does, what its optics draw.
QList<std::pair<QString, QString>>
fabricFacts(const FabricFigures &figures, const FabricMap &map, const Wording &wording);

/// "pair, 2 : 1", "tree with rails", "tree on 3 levels".
QString choiceText(const LayoutChoice &choice, const Wording &wording);

/// "The 11th system does not fit: ..." or up to how many systems it is enough; empty without
/// choices.
QString limitSentence(const QList<LayoutChoice> &choices, const Wording &wording);

} // namespace kf
