// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rule_list.h"

#include <algorithm>

namespace kf {

QList<RuleLine> ruleList(const QList<Finding> &findings)
{
    QList<RuleLine> lines;
    for (const FindingRule &rule : findingRules()) {
        const QString id = QString::fromLatin1(rule.id);
        const auto first = std::find_if(
            findings.cbegin(), findings.cend(), [&id](const auto &one) { return one.rule == id; });
        const qsizetype found = std::count_if(
            first, findings.cend(), [&id](const auto &one) { return one.rule == id; });
        // What can be done hangs on what was found; of nothing the usual is said.
        const Finding nothing{id, Severity::Advice, {}, {}, false};
        lines.append({id, rule.remedy(found > 0 ? *first : nothing), found});
    }
    std::stable_partition(
        lines.begin(), lines.end(), [](const RuleLine &line) { return line.found > 0; });
    return lines;
}

} // namespace kf
