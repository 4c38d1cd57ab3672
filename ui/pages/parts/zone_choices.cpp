// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/zone_choices.h"

#include "core/words/zone_words.h"

namespace kf {

QList<Choice> zonesToChoose(const ZoneTable &zones, QDate date)
{
    QList<Choice> choices;
    const QList<ZoneChoice> all = zoneChoices(zones, date);
    for (const ZoneChoice &zone : all)
        choices.append(
            {zone.zone, zoneWithOffset(zone.zone, zones, date), zone.detail, zone.others});
    return choices;
}

} // namespace kf
