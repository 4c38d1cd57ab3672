// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Unknown keys, section by section.

#include "core/base/kept.h"
#include "core/plan/validate/place.h"
#include "core/plan/validate/validate.h"

namespace kf {

/// Adds what the thing at `place` keeps beside the keys that it has, `known`.
void addUnknownKeys(const KeptKeys &kept,
                    const QStringList &known,
                    const Place &place,
                    QList<UnknownKey> &unknown);

/// Adds the unknown keys of everything in a section. Compiled for each section, in
/// core/plan/sections.
template<typename Section>
void addUnknownKeysIn(const Section &section, const Place &place, QList<UnknownKey> &unknown);

} // namespace kf
