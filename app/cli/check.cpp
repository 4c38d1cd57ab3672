// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "core/findings/findings.h"
#include "core/findings/gather.h"
#include "core/report/state_ids.h"
#include "core/report/write/findings_json.h"
#include "core/report/write/text_table.h"

namespace kf::cli {

namespace {

/// What findings say alike, in the words of the first one.
QString findingText(const QList<Finding> &alike, const Plan &plan, const Wording &wording)
{
    const Finding &finding = alike.constFirst();
    const QString severity(severityWord(finding.severity));
    const QString mark = finding.accepted ? Text::tr("%1, accepted").arg(severity) : severity;
    const QString where = alike.size() == 1
                              ? finding.path
                              : Text::tr("%1, as %2", "12 racks, as topology/racks/a01")
                                    .arg(gatheredText(alike), finding.path);
    QString text =
        wrapped(QStringLiteral("%1: %2: %3").arg(mark, where, sentence(finding, plan, wording)), 2);
    const QString help = remedy(finding);
    if (!help.isEmpty())
        text += wrapped(help, 4);
    return text;
}

/// The plan's name, how many findings there are, and each of them.
QString findingsText(const Evaluation &evaluation, const Wording &wording, bool each)
{
    const auto count = [&](Severity severity) {
        return countOpen(evaluation.findings, severity);
    };
    QString text = evaluation.plan.settings.name + QLatin1Char('\n') +
                   Text::tr("  errors: %1, warnings: %2, advice: %3\n")
                       .arg(count(Severity::Error))
                       .arg(count(Severity::Warning))
                       .arg(count(Severity::Advice));
    if (each) {
        for (const Finding &finding : evaluation.findings)
            text += findingText({finding}, evaluation.plan, wording);
        return text;
    }
    for (const QList<Finding> &alike : gathered(evaluation.findings))
        text += findingText(alike, evaluation.plan, wording);
    return text;
}

int run(const CommandLine &line)
{
    const std::optional<Wording> wording = wordingOf(line);
    if (!wording)
        return kRefused;
    const auto input = evaluateFile(line.arguments[0], line);
    if (!input)
        return kRefused;
    const Evaluation &evaluation = input->evaluation;
    const int status = line.has("json")
                           ? print(findingsToJson(evaluation))
                           : print(findingsText(evaluation, *wording, line.has("all")));
    if (status != kDone)
        return status;
    return countOpen(evaluation.findings, Severity::Error) > 0 ? kFound : kDone;
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            Text::tr("list the findings; exit status 1 where there are errors"),
            {{QStringLiteral("PLAN"), Text::tr("the plan to read")}},
            {scenarioOption(),
             {QStringLiteral("--all"),
              Text::tr("list each finding, also those that say the same of several things"),
              {}},
             jsonOption(),
             localeOption(),
             unitsOption(),
             libraryOption()},
            run};
}

} // namespace kf::cli
