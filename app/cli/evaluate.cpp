// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "app/cli/summary.h"
#include "core/report/figures_json.h"

namespace kf::cli {

namespace {

int run(const CommandLine &line)
{
    const auto input = evaluateFile(line.arguments[0], line);
    if (!input)
        return kRefused;
    if (line.has("json"))
        return print(toJson(input->evaluation));
    return print(summary(input->evaluation, localeOf(line)));
}

} // namespace

Command evaluateCommand()
{
    return {QStringLiteral("evaluate"),
            Text::tr("show the numbers of a plan"),
            {{QStringLiteral("PLAN"), Text::tr("the plan to read")}},
            {scenarioOption(), monthOption(), jsonOption(), localeOption(), libraryOption()},
            run};
}

} // namespace kf::cli
