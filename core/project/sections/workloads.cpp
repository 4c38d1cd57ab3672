// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/sections/section_source.h"
#include "core/workloads/workloads_keys.h"

KF_SECTION_CODEC(Workloads)
