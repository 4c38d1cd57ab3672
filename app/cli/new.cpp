// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/nearest.h"
#include "app/cli/plan_output.h"
#include "core/project/examples.h"

namespace kf::cli {

namespace {

int run(const CommandLine &line)
{
    const QString path = line.arguments[0];
    const QString id = line.has("example") ? line.value("example") : QString(kEmptyExample);
    QStringList possible;
    for (const Example &example : examples())
        possible += example.id;
    if (!possible.contains(id))
        return refuse(
            Text::tr("there is no example \"%1\" %2").arg(id, possibleInstead(id, possible)));
    const Result<Plan> plan = examplePlan(id, ZoneTable());
    if (!plan)
        return refuse(path, plan.error());
    if (!mayWrite(path, line))
        return kRefused;
    return writePlan(plan.value(), path, ZoneTable(), line);
}

} // namespace

Command newCommand()
{
    return {QStringLiteral("new"),
            Text::tr("make a new plan, empty or from an example"),
            {{QStringLiteral("OUT"),
              Text::tr("the plan to write (.kfplan): a file, or an address on a server")}},
            {{QStringLiteral("--example"),
              Text::tr("start from this example (see kfplan-cli --list-examples)"),
              QStringLiteral("NAME")},
             forceOption()},
            run};
}

} // namespace kf::cli
