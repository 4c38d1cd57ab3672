// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "app/cli/summary.h"
#include "core/report/findings_json.h"

#include <algorithm>

namespace kf::cli {

namespace {

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error && !finding.accepted;
    });
}

int run(const CommandLine &line)
{
    const auto input = evaluateFile(line.arguments[0], line);
    if (!input)
        return kRefused;
    const Evaluation &evaluation = input->evaluation;
    const int status = line.has("json") ? print(findingsToJson(evaluation))
                                        : print(findingsText(evaluation, localeOf(line)));
    if (status != kDone)
        return status;
    return hasErrors(evaluation.findings) ? kFound : kDone;
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            Text::tr("list the findings; exit status 1 where there are errors"),
            {{QStringLiteral("PLAN"), Text::tr("the plan to read")}},
            {scenarioOption(), jsonOption(), localeOption(), libraryOption()},
            run};
}

} // namespace kf::cli
