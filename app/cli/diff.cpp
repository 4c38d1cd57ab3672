// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/diff.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "core/project/plan_file.h"
#include "core/report/write/json_writer.h"

namespace kf::cli {

namespace {

QLatin1StringView wordOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Added:
        return QLatin1StringView("added");
    case Change::Removed:
        return QLatin1StringView("removed");
    case Change::Changed:
        return QLatin1StringView("changed");
    }
    return {};
}

QString lineOf(const Change &change)
{
    switch (change.kind) {
    case Change::Added:
        return QStringLiteral("+ %1: %2\n").arg(change.path, change.after);
    case Change::Removed:
        return QStringLiteral("- %1: %2\n").arg(change.path, change.before);
    case Change::Changed:
        return QStringLiteral("~ %1: %2 -> %3\n").arg(change.path, change.before, change.after);
    }
    return {};
}

QString asText(const QList<Change> &changes)
{
    QString text;
    for (const Change &change : changes)
        text += lineOf(change);
    return text.isEmpty() ? Text::tr("The plans are the same.\n") : text;
}

QByteArray asJson(const QList<Change> &changes)
{
    JsonWriter json;
    json.beginObject();
    json.key("changes");
    json.beginList();
    for (const Change &change : changes) {
        json.beginObject();
        json.key("kind");
        json.text(wordOf(change.kind));
        json.key("path");
        json.text(change.path);
        json.key("before");
        change.kind == Change::Added ? json.null() : json.text(change.before);
        json.key("after");
        change.kind == Change::Removed ? json.null() : json.text(change.after);
        json.endObject();
    }
    json.endList();
    json.endObject();
    return json.result();
}

int run(const CommandLine &line)
{
    const ZoneTable zones;
    const Result<Plan> a = loadPlan(line.arguments[0], zones);
    if (!a)
        return refuse(line.arguments[0], a.error());
    const Result<Plan> b = loadPlan(line.arguments[1], zones);
    if (!b)
        return refuse(line.arguments[1], b.error());
    const QList<Change> changes = diff(a.value(), b.value());
    return line.has("json") ? print(asJson(changes)) : print(asText(changes));
}

} // namespace

Command diffCommand()
{
    return {QStringLiteral("diff"),
            Text::tr("list what changed from one plan to another"),
            {{QStringLiteral("A"), Text::tr("the earlier plan")},
             {QStringLiteral("B"), Text::tr("the later plan")}},
            {jsonOption()},
            run};
}

} // namespace kf::cli
