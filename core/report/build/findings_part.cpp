// SPDX-License-Identifier: GPL-3.0-or-later
// What contradicts itself, is at risk or is advised, and what a person has accepted and why.

#include "core/findings/acceptance.h"
#include "core/findings/findings.h"
#include "core/findings/gather.h"
#include "core/report/build/cells.h"
#include "core/report/build/parts.h"
#include "core/report/state_ids.h"
#include "core/words/counted_texts.h"
#include "core/words/kind_words.h"

#include <algorithm>

namespace kf {

namespace {

/// Why a person has accepted it, or once had; an empty cell where nobody has.
Cell reasonCell(const PartInput &input, const Finding &finding)
{
    const std::optional<AcceptedFinding> acceptance = acceptanceOf(input.plan, finding);
    if (!acceptance)
        return {};
    return textCell(finding.accepted ? acceptance->reason : acceptanceText(input.plan, finding));
}

Cell severityCell(const Finding &finding)
{
    return Term{QString(severityWord(finding.severity)),
                finding.accepted ? ReportText::tr("Accepted") : severityText(finding.severity)};
}

QString countsText(const QList<Finding> &findings, const Wording &wording)
{
    const auto count = [&wording](qsizetype number) {
        return countText(number, wording.locale);
    };
    const auto open = [&](Severity severity) {
        return count(countOpen(findings, severity));
    };
    const auto accepted = std::count_if(
        findings.cbegin(), findings.cend(), [](const Finding &one) { return one.accepted; });
    QStringList texts{ReportText::tr("Errors: %1").arg(open(Severity::Error)),
                      ReportText::tr("Warnings: %1").arg(open(Severity::Warning)),
                      ReportText::tr("Advice: %1").arg(open(Severity::Advice))};
    if (accepted > 0)
        texts += ReportText::tr("Accepted: %1").arg(count(accepted));
    return texts.join(QStringLiteral(" · "));
}

} // namespace

QList<Block> findingsPart(const PartInput &input)
{
    const QList<Finding> &findings = input.figures.findings;
    Table table{QStringLiteral("findings"),
                ReportText::tr("Findings"),
                {summaryColumn("severity", ReportText::tr("Severity")),
                 dataColumn("rule", ReportText::tr("Rule")),
                 dataColumn("path", ReportText::tr("Place")),
                 summaryColumn("message", ReportText::tr("What is found")),
                 summaryColumn("remedy", ReportText::tr("What can be done")),
                 dataColumn("accepted", ReportText::tr("Accepted")),
                 column("reason", ReportText::tr("Why it is accepted"))},
                {}};
    const QList<QList<Finding>> lists = listedFindings(findings, input.eachFinding);
    for (const QList<Finding> &alike : lists) {
        const Finding &finding = alike.constFirst();
        table.rows += QList<Cell>{severityCell(finding),
                                  finding.rule,
                                  finding.path,
                                  countedSentence(alike, input.plan, input.sentences),
                                  remedy(finding),
                                  yesNo(finding.accepted),
                                  reasonCell(input, finding)};
    }
    const auto isOpenError = [](const QList<Finding> &alike) {
        const Finding &finding = alike.constFirst();
        return finding.severity == Severity::Error && !finding.accepted;
    };
    // Errors come first; a summary shows those that nobody has accepted.
    table.rowsInSummary =
        std::find_if_not(lists.cbegin(), lists.cend(), isOpenError) - lists.cbegin();
    const QString counts = findings.isEmpty() ? ReportText::tr("Nothing contradicts itself.")
                                              : countsText(findings, input.wording);
    return {{Sentence{counts}, Detail::Summary}, {table, Detail::Summary}};
}

} // namespace kf
