// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rules about keys that must fit together.

namespace kf {

class PlanChecker;
struct Place;
struct Settings;
struct Pool;
struct Demand;
struct ActiveMonths;
struct Event;
struct Dataset;
struct Scenario;
struct DeviceEntry;
struct RackType;
struct Topology;
struct Cost;

void checkTogether(const Settings &settings, const Place &place, PlanChecker &checker);
void checkTogether(const Pool &pool, const Place &place, PlanChecker &checker);
void checkTogether(const Demand &demand, const Place &place, PlanChecker &checker);
void checkTogether(const ActiveMonths &active, const Place &place, PlanChecker &checker);
void checkTogether(const Event &event, const Place &place, PlanChecker &checker);
void checkTogether(const Dataset &dataset, const Place &place, PlanChecker &checker);
void checkTogether(const Scenario &scenario, const Place &place, PlanChecker &checker);
void checkTogether(const Cost &cost, const Place &place, PlanChecker &checker);
void checkTogether(const DeviceEntry &entry, const Place &place, PlanChecker &checker);
void checkTogether(const RackType &type, const Place &place, PlanChecker &checker);
void checkTogether(const Topology &topology, const Place &place, PlanChecker &checker);

} // namespace kf
