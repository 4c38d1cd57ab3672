// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the rules over the platform look at.

#include "core/findings/rules.h"
#include "core/platform/components.h"
#include "core/platform/endpoints.h"
#include "core/platform/platform_context.h"
#include "core/platform/ways.h"
#include "core/topology/topology_walk.h"
#include "core/users/skills.h"
#include "core/words/platform_words.h"

#include <QSet>

#include <algorithm>

namespace kf::findings {

/// True where nobody has said anything of the platform yet: then nothing of it is a mistake.
inline bool isUntouched(const Platform &platform)
{
    return platform == Platform();
}

/// What the catalogue calls a component; the id of one that it does not have.
inline QString componentName(const CatalogView &catalog, const Id &id)
{
    const Component *one = catalog.component(id);
    return one == nullptr ? id : one->name;
}

} // namespace kf::findings
