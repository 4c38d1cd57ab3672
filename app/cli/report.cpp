// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "core/project/plan_file.h"
#include "core/report/csv.h"

#include <QDir>

namespace kf::cli {

namespace {

int writeFiles(const QList<CsvFile> &files, const QString &folder, const CommandLine &line)
{
    const QDir dir(folder);
    for (const CsvFile &file : files) {
        if (!mayWrite(dir.filePath(file.name), line))
            return kRefused;
    }
    if (!dir.mkpath(QStringLiteral(".")))
        return refuse(Text::tr("%1: the folder cannot be made").arg(folder));
    for (const CsvFile &file : files) {
        const QString path = dir.filePath(file.name);
        if (const Result<> written = writeFileSafely(path, file.bytes); !written)
            return refuse(path, written.error());
    }
    return kDone;
}

int run(const CommandLine &line)
{
    if (!line.has("csv"))
        return refuse(Text::tr("report needs to know what to write (possible: --csv DIR)"));
    const auto input = evaluateFile(line.arguments[0], line);
    if (!input)
        return kRefused;
    const Report report = makeReport(input->evaluation, input->catalog);
    return writeFiles(toCsvFiles(report), line.value("csv"), line);
}

} // namespace

Command reportCommand()
{
    return {QStringLiteral("report"),
            Text::tr("write the report of a plan"),
            {{QStringLiteral("PLAN"), Text::tr("the plan to read")}},
            {{QStringLiteral("csv"),
              Text::tr("write one CSV file for each table into this folder"),
              QStringLiteral("DIR")},
             scenarioOption(),
             monthOption(),
             forceOption(),
             libraryOption()},
            run};
}

} // namespace kf::cli
