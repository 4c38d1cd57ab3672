// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/acceptance.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::Acceptance)
};

} // namespace

std::optional<AcceptedFinding> acceptanceOf(const Plan &plan, const Finding &finding)
{
    const QList<AcceptedFinding> &all = plan.settings.accepted;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&finding](const auto &accepted) {
        return accepted.rule == finding.rule && accepted.path == finding.path;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

bool hasLapsed(const Plan &plan, const Finding &finding)
{
    return !finding.accepted && acceptanceOf(plan, finding).has_value();
}

QString acceptanceText(const Plan &plan, const Finding &finding)
{
    const std::optional<AcceptedFinding> acceptance = acceptanceOf(plan, finding);
    if (!acceptance)
        return {};
    return finding.accepted ? Text::tr("Accepted: %1").arg(acceptance->reason)
                            : Text::tr("Was accepted (“%1”), but its figures have changed since")
                                  .arg(acceptance->reason);
}

} // namespace kf
