// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_folder.h"
#include "app/cli/web_input.h"
#include "core/report/write/text_table.h"

namespace kf::cli {

namespace {

/// Every entry under its name, for git and for people who look into a plan.
QByteArray asText(const QList<ArchiveEntry> &entries)
{
    QByteArray text;
    for (const ArchiveEntry &entry : entries)
        text += "# " + entry.name.toUtf8() + "\n" + entry.bytes;
    return text;
}

/// Git gives up where its text conversion fails: what is wrong is the text then. Without the name
/// of the file, which git makes up.
QString whyNot(const Error &error)
{
    QString text = Text::tr("# This version of the plan cannot be read:") + u'\n';
    for (const Problem &problem : error.problems)
        text += QStringLiteral("# ") + oneLine(toText(problem)) + u'\n';
    if (error.problems.isEmpty())
        text += QStringLiteral("# ") + oneLine(error.message) + u'\n';
    return text;
}

int run(const CommandLine &line)
{
    const Result<Plan> plan = openPlan(line.arguments[0], ZoneTable());
    if (!plan && line.has("textconv") && plan.error().kind != ErrorKind::NotFound)
        return print(whyNot(plan.error()));
    if (!plan)
        return refuse(line.arguments[0], plan.error());
    if (line.arguments.size() == 1)
        return print(asText(encodeEntries(plan.value())));
    const QString folder = line.arguments[1];
    const Result<> written = writeEntries(encodeEntries(plan.value()), folder, line.has("force"));
    return written ? kDone : refuse(folder, written.error());
}

} // namespace

Command unpackCommand()
{
    return {
        QStringLiteral("unpack"),
        Text::tr("write a plan as YAML files, or as one text"),
        {{QStringLiteral("PLAN"), Text::tr("the plan to read: a file, or an address on a server")},
         {QStringLiteral("DIR"),
          Text::tr("the folder to write (without it: to standard output)"),
          false,
          true}},
        {forceOption(),
         {QStringLiteral("--textconv"),
          Text::tr("for git: of a damaged plan say what is wrong, as text and exit status 0"),
          {}}},
        run};
}

} // namespace kf::cli
