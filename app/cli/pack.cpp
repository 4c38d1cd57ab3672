// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_folder.h"
#include "app/cli/plan_output.h"

namespace kf::cli {

namespace {

/// Says what is no part of the plan: a file that was meant to be one must not vanish unseen.
QString leftOutText(const QStringList &names)
{
    QString text;
    for (const QString &name : names)
        text += Text::tr("left out: %1 (no entry of a plan)").arg(name) + u'\n';
    return text;
}

int run(const CommandLine &line)
{
    const QString folder = line.arguments[0];
    const ZoneTable zones;
    const Result<FolderContent> content = readEntries(folder);
    if (!content)
        return refuse(folder, content.error());
    const Result<Plan> plan = decodeEntries(content.value().entries, zones);
    if (!plan)
        return refuse(folder, plan.error());
    const QString path = line.arguments[1];
    if (!mayWrite(path, line))
        return kRefused;
    const int status = writePlan(plan.value(), path, zones, line);
    return status == kDone ? print(leftOutText(content.value().leftOut)) : status;
}

} // namespace

Command packCommand()
{
    return {QStringLiteral("pack"),
            Text::tr("make a plan from a folder of YAML files"),
            {{QStringLiteral("DIR"), Text::tr("the folder to read")},
             {QStringLiteral("PLAN"),
              Text::tr("the plan to write (.kfplan): a file, or an address on a server")}},
            {forceOption()},
            run};
}

} // namespace kf::cli
