// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/diff.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "app/cli/web_input.h"
#include "core/evaluate/evaluate.h"
#include "core/report/scenario_comparison.h"
#include "core/report/write/json_writer.h"
#include "core/report/write/text_table.h"
#include "core/words/change_words.h"

#include <memory>

namespace kf::cli {

namespace {

/// Two states of a plan and what is asked of them.
struct Pair {
    Plan a;
    Plan b;
    std::optional<Catalog> catalog; ///< nothing where neither words nor figures are wanted
    Evaluations figures;            ///< of both, where they are wanted
};

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

QString signOf(Change::Kind kind)
{
    if (kind == Change::Added)
        return QStringLiteral("+ ");
    return kind == Change::Removed ? QStringLiteral("- ") : QStringLiteral("~ ");
}

/// "before", "after" and what lies between, a line for each figure.
QString figuresText(const Pair &pair, const Wording &wording)
{
    const ScenarioComparison comparison =
        comparePlans(pair.figures, {Text::tr("Before"), Text::tr("After")}, *pair.catalog, wording);
    const QList<TextColumn> columns{{Text::tr("What it comes to"), {}, false},
                                    {comparison.scenarios[0], {}},
                                    {comparison.scenarios[1], {}},
                                    {Text::tr("Change"), {}}};
    QList<QStringList> rows;
    for (const ComparedRow &row : comparison.rows)
        rows.append(
            {row.name, row.figures[0].text, row.figures[1].text, row.figures[1].difference});
    return tableText(columns, rows);
}

QString asText(const Pair &pair, const QList<Change> &changes, const Wording &wording)
{
    QString text;
    for (const Change &change : changes)
        text += signOf(change.kind) +
                oneLine(changeText(change, pair.a, pair.b, *pair.catalog, wording)) + u'\n';
    if (text.isEmpty())
        text = Text::tr("The plans are the same.\n");
    if (!pair.figures.isEmpty())
        text += u'\n' + figuresText(pair, wording);
    return text;
}

void writeFigures(JsonWriter &json, const Evaluations &figures)
{
    const PlanSum before = planSum(*figures.first());
    const PlanSum after = planSum(*figures.last());
    const auto write = [&](const char *key, std::optional<double> PlanSum::*figure) {
        json.key(key);
        json.beginObject();
        json.key("before");
        json.number(before.*figure);
        json.key("after");
        json.number(after.*figure);
        json.endObject();
    };
    json.key("figures");
    json.beginObject();
    write("peak_gpus", &PlanSum::peakGpus);
    write("required_gpus", &PlanSum::requiredGpus);
    write("runs_out_month", &PlanSum::runsOutMonth);
    write("cost_per_year", &PlanSum::costPerYear);
    write("power_w", &PlanSum::powerW);
    json.endObject();
}

QByteArray asJson(const Pair &pair, const QList<Change> &changes)
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
    if (!pair.figures.isEmpty())
        writeFigures(json, pair.figures);
    json.endObject();
    return json.result();
}

int run(const CommandLine &line)
{
    const std::optional<Wording> wording = wordingOf(line);
    if (!wording)
        return kRefused;
    const ZoneTable zones;
    const Result<Plan> a = openPlan(line.arguments[0], zones);
    if (!a)
        return refuse(line.arguments[0], a.error());
    const Result<Plan> b = openPlan(line.arguments[1], zones);
    if (!b)
        return refuse(line.arguments[1], b.error());
    Pair pair{a.value(), b.value(), std::nullopt, {}};
    if (line.has("figures") || !line.has("json")) {
        pair.catalog = openCatalog(line);
        if (!pair.catalog)
            return kRefused;
    }
    if (line.has("figures")) {
        for (const Plan &plan : {pair.a, pair.b})
            pair.figures.append(std::make_shared<const Evaluation>(evaluate(plan, *pair.catalog)));
    }
    const QList<Change> changes = diff(pair.a, pair.b);
    return line.has("json") ? print(asJson(pair, changes)) : print(asText(pair, changes, *wording));
}

} // namespace

Command diffCommand()
{
    return {QStringLiteral("diff"),
            Text::tr("list what changed from one plan to another"),
            {{QStringLiteral("A"), Text::tr("the earlier plan")},
             {QStringLiteral("B"), Text::tr("the later plan")}},
            {{QStringLiteral("--figures"),
              Text::tr("with what that comes to: peak, required, run-out, cost, power"),
              {}},
             jsonOption(),
             localeOption(),
             unitsOption(),
             libraryOption()},
            run};
}

} // namespace kf::cli
