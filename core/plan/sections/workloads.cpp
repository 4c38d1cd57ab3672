// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sections/section_source.h"
#include "core/workloads/workloads_keys.h"

namespace kf {

KF_SECTION(Workloads)
KF_CHECKED_ELEMENT(ServingWorkload)
KF_CHECKED_ELEMENT(ScheduledWorkload)
KF_CHECKED_ELEMENT(ExploratoryWorkload)
KF_CHECKED_ELEMENT(TrainingRun)

} // namespace kf
