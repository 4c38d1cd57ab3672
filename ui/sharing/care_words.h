// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/web_places.h"

namespace kf {

/// What keeps others from being overwritten at `place`, and what does not, in a sentence or two;
/// nothing where there is nothing to say.
QString careText(const WebPlaces &places, const QString &place);

} // namespace kf
