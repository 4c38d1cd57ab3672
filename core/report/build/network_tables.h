// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables of networks, for the report and for the window alike.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/report.h"
#include "core/topology/fabric_choices.h"
#include "core/topology/fabric_links.h"
#include "core/words/wording.h"

namespace kf {

/// Everything that the plan asks to be bought, with what is known of its price.
Table billTable(const Evaluation &figures, const CatalogView &view, const Wording &wording);
/// The same with a last row for its total, or for what the rows with a price come to where others
/// have none; without that row where no price is known.
Table billTableWithTotal(const Evaluation &figures,
                         const CatalogView &view,
                         const Wording &wording);
/// What is missing from the bill, so that nobody takes it for complete: sentences.
QStringList billNotes(const Evaluation &figures, const CatalogView &view, const Wording &wording);

/// The links of those networks, in the order of the plan, each with both ends and its cable.
Table linkTable(const Plan &plan,
                const CatalogView &view,
                const QMap<Id, QList<FabricLink>> &links,
                const Wording &wording);

/// The cables and transceivers of one network, and the links that have none.
Table shoppingTable(const Evaluation &figures,
                    const CatalogView &view,
                    const Id &fabric,
                    const Wording &wording);

/// The present layout of a network and those that hold more.
Table layoutTable(const QList<LayoutChoice> &choices, const Wording &wording);

} // namespace kf
