// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/merge/merge.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "app/cli/plan_output.h"
#include "app/cli/web_input.h"
#include "core/project/place.h"
#include "core/project/plan_file.h"
#include "core/report/write/text_table.h"
#include "core/words/change_words.h"
#include "core/words/counted_texts.h"

#include <QSet>
#include <QTextStream>

#include <algorithm>

namespace kf::cli {

namespace {

/// What is merged, and the catalogue that names its parts.
struct Inputs {
    Plan base;
    Plan mine;
    Plan theirs;
    Catalog catalog;
};

/// The plan that both began with. An empty file, which git hands over where both have added the
/// plan, is an empty one.
Result<Plan> loadBase(const QString &path, const ZoneTable &zones)
{
    const Result<QByteArray> bytes = readPlace(path);
    if (!bytes)
        return bytes.error();
    return bytes.value().isEmpty() ? Result<Plan>(Plan()) : decodePlan(bytes.value(), zones);
}

/// The side of --take; nothing where that is not typed. Says so where it is neither.
std::optional<MergeChoices> choicesOf(const CommandLine &line)
{
    MergeChoices choices;
    const QString side = line.value("take");
    if (side == QLatin1String("mine"))
        choices.conflicts = MergeSide::Mine;
    else if (side == QLatin1String("theirs"))
        choices.conflicts = MergeSide::Theirs;
    else if (line.has("take")) {
        refuse(Text::tr("--take is mine or theirs, not \"%1\"").arg(side));
        return std::nullopt;
    }
    return choices;
}

/// One side of a conflict, whose plan names its parts.
QString sideText(const std::optional<QString> &value,
                 const MergeRow &row,
                 const Plan &plan,
                 const Catalog &catalog)
{
    if (!value)
        return Text::tr("(not there)");
    return changedValue(
        row.path, *value, plan, CatalogView(plan.catalog, catalog), Wording(terminalLocale()));
}

QString placeText(const MergeRow &row, const Inputs &inputs)
{
    const Plan &named = row.mine ? inputs.mine : inputs.theirs;
    return placeOfChange(
        row.path, named, CatalogView(named.catalog, inputs.catalog), Wording(terminalLocale()));
}

QString conflictText(const MergeRow &row, const Inputs &inputs)
{
    QString text = Text::tr("conflict: %1: before %2; mine %3; theirs %4")
                       .arg(placeText(row, inputs),
                            sideText(row.base, row, inputs.base, inputs.catalog),
                            sideText(row.mine, row, inputs.mine, inputs.catalog),
                            sideText(row.theirs, row, inputs.theirs, inputs.catalog));
    if (!row.sharesUnits.isEmpty())
        text += QLatin1String("; ") +
                Text::tr("it stands in the same units as %1").arg(row.sharesUnits);
    return text;
}

/// What was decided without a person having looked at it.
QString takenText(const MergeRow &row, const Inputs &inputs)
{
    const bool isMine = *row.taken == MergeSide::Mine;
    const QString mine = sideText(row.mine, row, inputs.mine, inputs.catalog);
    const QString theirs = sideText(row.theirs, row, inputs.theirs, inputs.catalog);
    const QString text = isMine ? Text::tr("taken: %1: mine, %2; not theirs, %3")
                                : Text::tr("taken: %1: theirs, %3; not mine, %2");
    return text.arg(placeText(row, inputs), mine, theirs);
}

QString resultText(const PlanMerge &merge,
                   const MergeChoices &choices,
                   const Inputs &inputs,
                   const QString &out)
{
    QString text;
    qsizetype mine = 0;
    qsizetype theirs = 0;
    for (const MergeRow &row : merge.rows) {
        mine += row.state == MergeRow::State::Mine ? 1 : 0;
        theirs += row.state == MergeRow::State::Theirs ? 1 : 0;
        if (!row.taken)
            text += oneLine(conflictText(row, inputs)) + u'\n';
        else if (row.state == MergeRow::State::Conflict)
            text += oneLine(takenText(row, inputs)) + u'\n';
    }
    for (const auto &[kind, id] : choices.both)
        text += Text::tr("kept from both sides, theirs under a new id: %1")
                    .arg(collectionPath(kind) + u'/' + id) +
                u'\n';
    const QLocale locale = terminalLocale();
    text += Text::tr("%1: changes taken over: %2 of mine, %3 of theirs")
                .arg(out, countText(mine, locale), countText(theirs, locale)) +
            u'\n';
    const qsizetype open = merge.openConflicts();
    if (open > 0)
        text +=
            Text::tr("%1 to decide: there the plan is as in mine, and what one side has removed "
                     "is still there. --take mine or theirs decides.")
                .arg(countText(open, locale)) +
            u'\n';
    return text;
}

/// What a person answers on the terminal to one conflict; nothing where they leave it open.
std::optional<MergeSide> answerTo(const MergeRow &row, const Inputs &inputs, QTextStream &answers)
{
    for (;;) {
        (void)print(oneLine(conflictText(row, inputs)) + u'\n' +
                    Text::tr("m for mine, t for theirs, Enter to leave it open: "));
        const QString answer = answers.readLine().trimmed();
        if (answer.isEmpty())
            return std::nullopt;
        if (answer == QLatin1String("m"))
            return MergeSide::Mine;
        if (answer == QLatin1String("t"))
            return MergeSide::Theirs;
    }
}

PlanMerge mergeAsChosen(const Inputs &inputs, const MergeChoices &choices)
{
    return mergePlans(inputs.base, inputs.mine, inputs.theirs, choices, inputs.catalog.zones());
}

/// The merge with what --keep-both and --ask add to `choices`.
PlanMerge decidedMerge(MergeChoices &choices, const CommandLine &line, const Inputs &inputs)
{
    PlanMerge merge = mergeAsChosen(inputs, choices);
    if (line.has("keep-both")) {
        for (const MergeRow &row : std::as_const(merge.rows)) {
            if (row.addedTwice != IdKind::None)
                choices.both.append({row.addedTwice, row.path.section(u'/', -1)});
        }
        if (!choices.both.isEmpty())
            merge = mergeAsChosen(inputs, choices);
    }
    if (!line.has("ask"))
        return merge;
    QTextStream answers(stdin);
    QSet<QString> asked; // what is decided can settle others, or bring up new ones
    for (;;) {
        const auto open =
            std::find_if(merge.rows.cbegin(), merge.rows.cend(), [&asked](const MergeRow &row) {
                return !row.taken && !asked.contains(row.key);
            });
        if (open == merge.rows.cend())
            return merge;
        asked.insert(open->key);
        if (const auto side = answerTo(*open, inputs, answers)) {
            choices.rows.insert(open->key, *side);
            merge = mergeAsChosen(inputs, choices);
        }
    }
}

/// Where the merged plan breaks a rule: nothing is written.
int refuseProblems(const QList<PlanProblem> &problems, const QString &out)
{
    Error error{ErrorKind::Conflict, Text::tr("the changes cannot stand together"), out, {}};
    for (const PlanProblem &problem : problems)
        error.problems.append(
            {{}, 0, 0, problem.path + QLatin1String(": ") + problem.message, problem.expected});
    return refuse(out, error);
}

int run(const CommandLine &line)
{
    std::optional<MergeChoices> choices = choicesOf(line);
    if (!choices)
        return kRefused;
    if (!line.has("output"))
        return refuse(Text::tr("merge needs -o OUT, the plan to write"));
    const ZoneTable zones;
    QList<Plan> plans;
    for (qsizetype i = 0; i < line.arguments.size(); ++i) {
        const QString &path = line.arguments[i];
        const Result<Plan> plan = i == 0 ? loadBase(path, zones) : openPlan(path, zones);
        if (!plan)
            return refuse(path, plan.error());
        plans.append(plan.value());
    }
    const std::optional<Catalog> catalog = openCatalog(line);
    if (!catalog)
        return kRefused;
    const QString out = line.value("output");
    if (!mayWrite(out, line))
        return kRefused;
    const Inputs inputs{plans[0], plans[1], plans[2], *catalog};
    const PlanMerge merge = decidedMerge(*choices, line, inputs);
    if (!merge.problems.isEmpty())
        return refuseProblems(merge.problems, out);
    if (const int status = writePlan(merge.plan, out, zones, line); status != kDone)
        return status;
    const QString name = line.has("name") ? line.value("name") : shownPlace(out);
    if (const int status = print(resultText(merge, *choices, inputs, name)); status != kDone)
        return status;
    return merge.openConflicts() > 0 ? kFound : kDone;
}

} // namespace

Command mergeCommand()
{
    return {QStringLiteral("merge"),
            Text::tr("merge two plans that began as the same one"),
            {{QStringLiteral("BASE"), Text::tr("the plan that both began with")},
             {QStringLiteral("MINE"), Text::tr("the plan with the changes of one side")},
             {QStringLiteral("THEIRS"), Text::tr("the plan with those of the other")}},
            {{QStringLiteral("--output,-o"),
              Text::tr("the plan to write: a file, or an address on a server"),
              QStringLiteral("OUT")},
             {QStringLiteral("--take"),
              Text::tr("what conflicts become: mine or theirs (default: they are listed)"),
              QStringLiteral("SIDE")},
             {QStringLiteral("--keep-both"),
              Text::tr("keep what both have added under one id, that of theirs under a new id"),
              {}},
             {QStringLiteral("--ask"), Text::tr("ask about each conflict, for git mergetool"), {}},
             {QStringLiteral("--name"),
              Text::tr("what the plan is called in messages (default: OUT)"),
              QStringLiteral("NAME")},
             libraryOption(),
             forceOption()},
            run};
}

} // namespace kf::cli
