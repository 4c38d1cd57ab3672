// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lanes as JSON.

#include "core/figures/figures.h"
#include "core/report/write/json_writer.h"

namespace kf {

void writeLanes(JsonWriter &json, const Evaluation &evaluation);

} // namespace kf
