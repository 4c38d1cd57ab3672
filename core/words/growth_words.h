// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Hours of a group that grow at a rate of their own, for people.

#include "core/plan/plan.h"
#include "core/words/wording.h"

namespace kf {

/// "Weekday 09:00: 25 %, 10:00: 30 %", under `scenario`; empty where all hours grow as the group
/// does.
QString
ownRatesText(const Plan &plan, const Id &scenario, const Group &group, const Wording &wording);

/// The same for little room: "30 %", "25\u201330 %".
QString
ownRatesRange(const Plan &plan, const Id &scenario, const Group &group, const Wording &wording);

/// The same as a sentence.
QString
ownRatesSentence(const Plan &plan, const Id &scenario, const Group &group, const Wording &wording);

} // namespace kf
