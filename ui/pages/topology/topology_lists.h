// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rack types, feeds, rooms and rows of a plan as the rows of sheets.

#include "ui/pages/topology/topology_sheets.h"

namespace kf {

RowList<RackTypeRow> rackTypeList();
/// Of one rack type where `only`, which must outlive the list, names one.
RowList<FeedRow> feedList(const Id &only);
RowList<SiteRow> siteList();
RowList<RoomRow> roomList();
RowList<RowRow> rowList();

} // namespace kf
