// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sections/section_source.h"
#include "core/topology/topology_keys.h"

namespace kf {

KF_SECTION(Topology)
KF_CHECKED_ELEMENT(PlacedDevice)
KF_CHECKED_ELEMENT(Rack)
KF_CHECKED_ELEMENT(Row)
KF_CHECKED_ELEMENT(Room)
KF_CHECKED_ELEMENT(Site)
KF_CHECKED_ELEMENT(RackType)
KF_CHECKED_ELEMENT(Fabric)
KF_CHECKED_ELEMENT(RoomLink)
KF_CHECKED_ELEMENT(Cabling)

// Things that stand elsewhere are compared by themselves.
template void PlanComparison::compare(const Room &, const Room &, const Place &);
template void PlanComparison::compare(const Row &, const Row &, const Place &);
template void PlanComparison::compare(const Rack &, const Rack &, const Place &);
template void PlanComparison::compare(const PlacedDevice &, const PlacedDevice &, const Place &);

} // namespace kf
