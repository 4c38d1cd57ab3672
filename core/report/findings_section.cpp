// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findings.h"
#include "core/report/sections.h"
#include "core/report/words.h"

namespace kf {

ReportSection findingsSection(const Evaluation &evaluation)
{
    Table table{QStringLiteral("findings"),
                ReportText::tr("Findings"),
                {{QStringLiteral("severity"), ReportText::tr("Severity"), Unit::None},
                 {QStringLiteral("rule"), ReportText::tr("Rule"), Unit::None},
                 {QStringLiteral("path"), ReportText::tr("Place"), Unit::None},
                 {QStringLiteral("message"), ReportText::tr("What it says"), Unit::None},
                 {QStringLiteral("remedy"), ReportText::tr("What can be done"), Unit::None},
                 {QStringLiteral("accepted"), ReportText::tr("Accepted"), Unit::None}},
                {}};
    for (const Finding &finding : evaluation.findings)
        table.rows +=
            QList<Cell>{QString(severityWord(finding.severity)),
                        finding.rule,
                        finding.path,
                        sentence(finding, evaluation.plan, QLocale::c()),
                        remedy(finding),
                        QString(finding.accepted ? QStringLiteral("yes") : QStringLiteral("no"))};
    return {QStringLiteral("findings"), ReportText::tr("Findings"), {table}};
}

} // namespace kf
