// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rules of findings as a list for people, made from the one table of them.

#include "core/findings/findings.h"

namespace kf {

struct RuleLine {
    QString id;
    QString remedy;      ///< what can be done about what it finds
    qsizetype found = 0; ///< how often it found something, accepted or not

    bool operator==(const RuleLine &) const = default;
};

/// Every rule once, those that found something first, else in the order of the table.
QList<RuleLine> ruleList(const QList<Finding> &findings);

} // namespace kf
