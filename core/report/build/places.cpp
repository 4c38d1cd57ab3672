// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/places.h"

#include "core/report/build/cells.h"
#include "core/report/rack_words.h"
#include "core/report/state_ids.h"
#include "core/words/kind_words.h"
#include "core/words/state_words.h"

namespace kf {

QList<Column> placeColumns(const Topology &topology)
{
    Column site = column("site", ReportText::tr("Site"));
    if (topology.sites.size() < 2)
        site.detail = Detail::Data;
    return {site,
            column("room", ReportText::tr("Room")),
            column("row", ReportText::tr("Row")),
            summaryColumn("rack", ReportText::tr("Rack"))};
}

QList<Cell> placeCells(const RackSpot &spot)
{
    return {named(spot.site.id, spot.site.name),
            named(spot.room.id, spot.room.name),
            named(spot.row.id, spot.row.name),
            named(spot.rack.id, spot.rack.name)};
}

Cell stateCell(LimitState state)
{
    return Term{QString(stateWord(state)), stateText(state)};
}

Cell stateCell(LimitState state, const QList<LimitFigure> &limits)
{
    return Term{QString(stateWord(state)), stateTextOf(state, limits)};
}

Cell unknownCell(const QList<Quantity> &unknown)
{
    QStringList names;
    for (const Quantity quantity : unknown)
        names.append(quantityText(quantity));
    return Term{quantityWords(unknown).join(QLatin1Char(' ')), names.join(QStringLiteral(", "))};
}

} // namespace kf
