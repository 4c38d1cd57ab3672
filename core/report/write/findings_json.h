// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Findings as JSON: rule, severity, place, typed arguments, and the sentences in English.

#include "core/figures/figures.h"

#include <QByteArray>

namespace kf {

class JsonWriter;

/// The key "findings" with its list, within an object that `json` has begun.
void writeFindings(JsonWriter &json, const Evaluation &evaluation);

/// {"findings": [...]}.
QByteArray findingsToJson(const Evaluation &evaluation);

} // namespace kf
