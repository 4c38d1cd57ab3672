// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_folder.h"
#include "app/cli/plan_input.h"

namespace kf::cli {

namespace {

int run(const CommandLine &line)
{
    const QString folder = line.arguments[0];
    const ZoneTable zones;
    const Result<Plan> plan = readEntries(folder).andThen(
        [&](const QList<ArchiveEntry> &entries) { return decodeEntries(entries, zones); });
    if (!plan)
        return refuse(folder, plan.error());
    const QString path = line.arguments[1];
    if (!mayWrite(path, line))
        return kRefused;
    const Result<> saved = savePlan(plan.value(), path, zones);
    return saved ? kDone : refuse(path, saved.error());
}

} // namespace

Command packCommand()
{
    return {QStringLiteral("pack"),
            Text::tr("make a plan from a folder of YAML files"),
            {{QStringLiteral("DIR"), Text::tr("the folder to read")},
             {QStringLiteral("PLAN"), Text::tr("the plan to write (.kfplan)")}},
            {forceOption()},
            run};
}

} // namespace kf::cli
