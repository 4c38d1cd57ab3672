// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A change of what names a thing, and how it goes through a section.

#include "core/base/ids.h"
#include "core/base/rule.h"

#include <QSet>

#include <optional>

namespace kf {

/// Things of `kind` with the ids `from` get the id `to`, or go away.
struct ReferenceChange {
    IdKind kind = IdKind::None;
    QSet<Id> from;
    std::optional<Id> to;
};

/// Writes the change into a section. Only what mentions a thing that changes is written to, so
/// that the rest stays shared. Compiled for each section, in core/plan/sections.
template<typename Section> void changeReferencesIn(Section &section, const ReferenceChange &change);

/// True where a section names something that changes. Compiled as above.
template<typename Section> bool mentionsIn(const Section &section, const ReferenceChange &change);

} // namespace kf
