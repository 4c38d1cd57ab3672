// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The platform as JSON.

#include "core/figures/figures.h"
#include "core/report/write/json_writer.h"

namespace kf {

void writePlatform(JsonWriter &json, const Evaluation &evaluation);

} // namespace kf
