// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rule over what several networks take of the same devices.

#include "core/findings/finding_words.h"
#include "core/findings/findings.h"

namespace kf::findings {

/// Networks that take more ports of a device than it has.
struct FabricPortsTaken {
    static constexpr const char *id = "fabric-ports-taken";
    static QList<Finding> find(const RuleInput &input);
    static QString sentence(const FindingWords &words);
    static QString remedy(const Finding &finding);
};

} // namespace kf::findings
