// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What kinds of cables and transceivers are called.

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/words/wording.h"

#include <QString>

namespace kf {

/// "Multimode fibre, 2 links of 400 Gbit/s, to 50 m", of what the entry says.
QString cableName(const CableEntry &cable, const Wording &wording);

/// The same of a transceiver, by the first cable that it stands at the ends of; its id where there
/// is none.
QString transceiverName(const Id &transceiver, const CatalogView &view, const Wording &wording);

/// Whatever may have a price: the model of a device, what a cable or transceiver is, the name of a
/// rack type, else its id.
QString pricedName(const Id &id, const Plan &plan, const CatalogView &view, const Wording &wording);

} // namespace kf
