// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the room from the forecast.
#include "core/plan/edits/fill.h"
#include "core/report/placement_words.h"
#include "ui/pages/topology/fill_dialog.h"
#include "ui/pages/topology/topology_page.h"

namespace kf {

void TopologyPage::openFill()
{
    fillFor({}, {});
}

/// Of these GPUs in that month; where they are not told, of the first that are missing.
void TopologyPage::fillFor(const AcceleratorKey &key, std::optional<int> month)
{
    if (!figures())
        return;
    FillDialog dialog(context(), figures(), this);
    dialog.choose(key, month);
    m_fillDialog = &dialog; // a rack type that is added there changes its figures
    const int result = dialog.exec();
    m_fillDialog = nullptr;
    if (result != QDialog::Accepted)
        return;
    if (acceptFilling(dialog.chosen(), dialog.assumptions()))
        m_room->fit();
}

bool TopologyPage::acceptFilling(const PlacementResult &result,
                                 const QList<FillAssumption> &assumptions)
{
    const bool isTaken = edit(tr("Fill from forecast"), [&](Plan plan) {
        return withAssumptions(std::move(plan), context().catalog, assumptions)
            .andThen([&](Plan assumed) {
                return applyPlacement(std::move(assumed), context().catalog, result);
            });
    });
    QStringList missing; // nothing else repeats it once the dialog is closed
    const CatalogView view(plan().catalog, context().catalog);
    for (const NotPlaced &each : result.notPlaced)
        missing.append(notPlacedText(each, view, context().wording));
    if (isTaken && !missing.isEmpty())
        context().tell(missing.join(QStringLiteral(" \u00b7 ")));
    return isTaken;
}

} // namespace kf
