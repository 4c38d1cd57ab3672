// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of everything in a plan, for what goes through all of it at once. What can go section
// by section does: an edit of one room then compiles one section.

#include "core/catalog/entries_keys.h"
#include "core/cost/cost_keys.h"
#include "core/demand/demand_keys.h"
#include "core/growth/scenario_keys.h"
#include "core/plan/schema.h"
#include "core/plan/settings_keys.h"
#include "core/platform/platform_keys.h"
#include "core/storage/storage_keys.h"
#include "core/topology/topology_keys.h"
#include "core/users/profile_keys.h"
#include "core/workloads/workloads_keys.h"
