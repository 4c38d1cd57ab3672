// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_folder.h"

namespace kf::cli {

namespace {

int run(const CommandLine &line)
{
    const Result<Plan> plan = loadPlan(line.arguments[0], ZoneTable());
    if (!plan)
        return refuse(line.arguments[0], plan.error());
    const QString folder = line.arguments[1];
    const Result<> written = writeEntries(encodeEntries(plan.value()), folder, line.has("force"));
    return written ? kDone : refuse(folder, written.error());
}

} // namespace

Command unpackCommand()
{
    return {QStringLiteral("unpack"),
            Text::tr("write a plan as a folder of YAML files"),
            {{QStringLiteral("PLAN"), Text::tr("the plan to read")},
             {QStringLiteral("DIR"), Text::tr("the folder to write")}},
            {forceOption()},
            run};
}

} // namespace kf::cli
