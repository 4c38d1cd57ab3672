// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of topology.yaml.

#include "core/base/keys.h"
#include "core/topology/topology.h"

namespace kf {

KF_KEYS(Feed,
        Key{"name", &T::name, required},
        Key{"side", &T::side},
        Key{"volts", &T::volts, positive},
        Key{"amps", &T::amps, positive},
        Key{"phases", &T::phases, phases},
        Key{"power_factor", &T::powerFactor, positiveShare},
        Key{"derating", &T::derating, positiveShare});
KF_KEYS(RackType,
        Key{"id", &T::id, names(IdKind::RackType)},
        Key{"name", &T::name},
        Key{"height_u", &T::heightU, any.from(1).to(100).required()},
        Key{"power_limit_w", &T::powerLimitW, notNegative},
        Key{"heat_limit_w", &T::heatLimitW, notNegative},
        Key{"liquid_limit_w", &T::liquidLimitW, notNegative},
        Key{"airflow_limit_m3_per_h", &T::airflowLimitM3PerH, notNegative},
        Key{"weight_limit_kg", &T::weightLimitKg, notNegative},
        Key{"own_weight_kg", &T::ownWeightKg, notNegative},
        Key{"outer_width_mm", &T::outerWidthMm},
        Key{"outer_depth_mm", &T::outerDepthMm},
        Key{"outer_height_mm", &T::outerHeightMm},
        Key{"mounting_depth_mm", &T::mountingDepthMm},
        Key{"reserved_u", &T::reservedU},
        Key{"redundancy", &T::redundancy},
        Key{"feeds", &T::feeds});
KF_KEYS(PlacedDevice,
        Key{"id", &T::id, names(IdKind::Device)},
        Key{"name", &T::name},
        Key{"device", &T::device, idText.required()},
        Key{"u", &T::u, any.from(1).inSteps(0.5)},
        Key{"face", &T::face},
        Key{"side", &T::side},
        Key{"feeds", &T::feeds},
        Key{"in_service_month", &T::inServiceMonth, notNegative},
        Key{"retire_month", &T::retireMonth},
        Key{"spare", &T::spare},
        Key{"locked", &T::locked},
        Key{"power_w", &T::powerW, notNegative},
        Key{"labels", &T::labels});
KF_KEYS(Rack,
        Key{"id", &T::id, names(IdKind::Rack)},
        Key{"name", &T::name},
        Key{"type", &T::type, refersTo(IdKind::RackType).required()},
        Key{"position", &T::position, any.from(1).required()},
        Key{"reserved_u", &T::reservedU},
        Key{"locked", &T::locked},
        Key{"labels", &T::labels},
        Key{"devices", &T::devices});
KF_KEYS(Row,
        Key{"id", &T::id, names(IdKind::Row)},
        Key{"name", &T::name},
        Key{"y_m", &T::yM},
        Key{"facing", &T::facing},
        Key{"power_limit_w", &T::powerLimitW},
        Key{"heat_limit_w", &T::heatLimitW},
        Key{"racks", &T::racks});
KF_KEYS(Room,
        Key{"id", &T::id, names(IdKind::Room)},
        Key{"name", &T::name},
        Key{"width_m", &T::widthM},
        Key{"depth_m", &T::depthM},
        Key{"delta_t_k", &T::deltaTK, positive},
        Key{"supply_air_c", &T::supplyAirC},
        Key{"floor_load_kg_per_m2", &T::floorLoadKgPerM2},
        Key{"power_limit_w", &T::powerLimitW},
        Key{"heat_limit_w", &T::heatLimitW},
        Key{"liquid_limit_w", &T::liquidLimitW},
        Key{"rows", &T::rows});
KF_KEYS(Site,
        Key{"id", &T::id, names(IdKind::Site)},
        Key{"name", &T::name},
        Key{"power_limit_w", &T::powerLimitW},
        Key{"altitude_m", &T::altitudeM},
        Key{"rooms", &T::rooms});
KF_KEYS(Fabric,
        Key{"id", &T::id, names(IdKind::Fabric)},
        Key{"network", &T::network},
        Key{"rooms", &T::rooms, refersTo(IdKind::Room)},
        Key{"serves", &T::serves, idText},
        Key{"leaf", &T::leaf, idText},
        Key{"spine", &T::spine, idText},
        Key{"core", &T::core, idText},
        Key{"gbps", &T::gbps, positive},
        Key{"ports_per_system", &T::portsPerSystem, positive},
        Key{"rails", &T::rails},
        Key{"planes", &T::planes},
        Key{"oversubscription", &T::oversubscription, any.from(1)},
        Key{"systems_per_unit", &T::systemsPerUnit, positive},
        Key{"manager_ports", &T::managerPorts});
KF_KEYS(RoomLink, Key{"from", &T::from, idText}, Key{"to", &T::to, idText}, Key{"m", &T::metres});
KF_KEYS(Cabling,
        Key{"tray_m_per_rack", &T::trayMPerRack},
        Key{"row_pitch_m", &T::rowPitchM},
        Key{"drop_m", &T::dropM},
        Key{"slack_m", &T::slackM},
        Key{"room_links", &T::roomLinks});
KF_KEYS(Topology,
        Key{"rack_types", &T::rackTypes},
        Key{"sites", &T::sites},
        Key{"fabrics", &T::fabrics},
        Key{"cabling", &T::cabling});

} // namespace kf
