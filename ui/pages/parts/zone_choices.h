// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Time zones as fields offer them: found by city, country, IANA name, abbreviation and offset.

#include "core/catalog/zone_table.h"
#include "ui/grid/grid_model.h"

#include <QDate>
#include <QList>

namespace kf {

/// All zones with the offsets that they have on that day.
QList<Choice> zonesToChoose(const ZoneTable &zones, QDate date);

} // namespace kf
