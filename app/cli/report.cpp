// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "app/cli/plan_output.h"
#include "core/project/place.h"
#include "core/project/plan_file.h"
#include "core/project/safe_file.h"
#include "core/report/write/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace kf::cli {

namespace {

constexpr int kLongestPaintingMilliseconds = 60000;

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

/// Painting needs Qt Widgets, which this program does without: the workbench beside it paints.
int paint(const CommandLine &line, const QString &plan)
{
    const QString file = line.value("pdf");
    const QString workbench =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("kfplan"));
    if (!mayWrite(file, line))
        return kRefused;
    if (!QFileInfo(workbench).isExecutable())
        return refuse(Text::tr("--pdf needs the workbench, kfplan, beside this program"));
    QStringList arguments{QStringLiteral("--pdf"), file, plan};
    if (line.has("scenario"))
        arguments += {QStringLiteral("--scenario"), line.value("scenario")};
    if (line.has("units"))
        arguments += {QStringLiteral("--units"), line.value("units")};
    QProcess painter;
    painter.setProcessChannelMode(QProcess::ForwardedChannels);
    painter.start(workbench, arguments);
    if (!painter.waitForFinished(kLongestPaintingMilliseconds))
        return refuse(Text::tr("%1: the PDF was not finished within a minute").arg(file));
    return painter.exitStatus() == QProcess::NormalExit && painter.exitCode() == 0 ? kDone
                                                                                   : kRefused;
}

/// A plan from a server is handed on as it was read: it is fetched once.
int writePdf(const CommandLine &line, const Plan &plan)
{
    if (!isAddress(line.arguments[0]))
        return paint(line, line.arguments[0]);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.kfplan"));
    const Result<> saved = savePlan(plan, path, ZoneTable());
    return saved ? paint(line, path) : refuse(line.arguments[0], saved.error());
}

int run(const CommandLine &line)
{
    if (!line.has("csv") && !line.has("pdf"))
        return refuse(
            Text::tr("report needs to know what to write (possible: --csv DIR, --pdf FILE)"));
    const std::optional<Wording> wording = wordingOf(line);
    if (!wording)
        return kRefused;
    const auto input = evaluateFile(line.arguments[0], line);
    if (!input)
        return kRefused;
    ReportSetting setting = reportSetting(Wording()); // numbers are for programs
    setting.sentences = wording;
    const Report report = reportOf(input->evaluation, input->catalog, setting);
    const int written =
        line.has("csv") ? writeFiles(toCsvFiles(report), line.value("csv"), line) : kDone;
    return written == kDone && line.has("pdf") ? writePdf(line, input->evaluation.plan) : written;
}

} // namespace

Command reportCommand()
{
    return {
        QStringLiteral("report"),
        Text::tr("write the report of a plan"),
        {{QStringLiteral("PLAN"), Text::tr("the plan to read: a file, or an address on a server")}},
        {{QStringLiteral("--csv"),
          Text::tr("write one CSV file for each table into this folder"),
          QStringLiteral("DIR")},
         {QStringLiteral("--pdf"),
          Text::tr("write the printed report into this file"),
          QStringLiteral("FILE")},
         scenarioOption(),
         monthOption(),
         unitsOption(),
         forceOption(),
         libraryOption()},
        run};
}

} // namespace kf::cli
