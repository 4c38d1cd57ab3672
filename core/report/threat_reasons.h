// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why each way of the table of threats is as it is, and what makes it better: the words beside the
// clauses of core/platform/threats.cpp.

#include "core/report/threat_view.h"

namespace kf {

struct ThreatReason {
    QString because;
    QList<GuardStep> closing = {};
    QString place = {};
};

ThreatReason reasonOf(const Threat &threat, const Evaluation &figures);

/// How the actor gets there.
QString wayText(ThreatActor actor, ThreatAsset asset);

} // namespace kf
