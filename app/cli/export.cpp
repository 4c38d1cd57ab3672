// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "app/cli/web_input.h"
#include "core/exchange/netbox_export.h"
#include "core/project/safe_file.h"
#include "core/words/counted_texts.h"

#include <QDir>

namespace kf::cli {

namespace {

/// True where `folder` may be written: it is new or empty, or --force was given. Else says so.
bool mayFill(const QString &folder, const CommandLine &line)
{
    const QDir dir(folder);
    if (line.has("force") || !dir.exists() ||
        dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return true;
    refuse(
        Text::tr("%1: the folder is not empty (use --force to replace files in it)").arg(folder));
    return false;
}

int writeFiles(const NetboxExport &made, const QString &folder)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        return refuse(Text::tr("%1: the folder cannot be made").arg(folder));
    for (const NetboxFile &file : made.files) {
        const QString path = dir.filePath(file.name);
        if (const Result<> written = writeFileSafely(path, file.bytes); !written)
            return refuse(path, written.error());
    }
    return kDone;
}

QString exportText(const NetboxExport &made)
{
    const auto count = [](qsizetype things) {
        return countText(things, terminalLocale());
    };
    QStringList lines{
        Text::tr("written: %1 racks, %2 devices, %3 links on %4 cables")
            .arg(count(made.racks), count(made.devices), count(made.links), count(made.cables))};
    if (made.links > made.cables)
        lines += Text::tr("note: cables.csv has a row for each link; those of one cable share its "
                          "label");
    for (const QString &note : made.notes)
        lines += Text::tr("note: %1").arg(note);
    return lines.join(u'\n') + u'\n';
}

int run(const CommandLine &line)
{
    if (!line.has("netbox"))
        return refuse(Text::tr("export needs to know what to write (possible: --netbox DIR)"));
    const QString folder = line.value("netbox");
    const std::optional<Catalog> catalog = openCatalog(line);
    if (!catalog)
        return kRefused;
    const Result<Plan> plan = openPlan(line.arguments[0], catalog->zones());
    if (!plan)
        return refuse(line.arguments[0], plan.error());
    if (!mayFill(folder, line))
        return kRefused;
    const CatalogView view(plan.value().catalog, *catalog);
    const NetboxExport made = netboxExport(plan.value().topology, view);
    const int written = writeFiles(made, folder);
    return written == kDone ? print(exportText(made)) : written;
}

} // namespace

Command exportCommand()
{
    return {
        QStringLiteral("export"),
        Text::tr("write racks, devices and cables for another program"),
        {{QStringLiteral("PLAN"), Text::tr("the plan to read: a file, or an address on a server")}},
        {{QStringLiteral("--netbox"),
          Text::tr("write what NetBox imports as CSV files into this folder, new or empty"),
          QStringLiteral("DIR")},
         libraryOption(),
         forceOption()},
        run};
}

} // namespace kf::cli
