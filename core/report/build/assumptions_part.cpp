// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan rests on: where inputs come from and how sure they are, and the notes beside them.

#include "core/report/assumed_inputs.h"
#include "core/report/build/cells.h"
#include "core/report/build/parts.h"
#include "core/report/training_constants.h"
#include "core/words/amount_words.h"
#include "core/words/cost_words.h"
#include "core/words/kind_words.h"
#include "core/words/money_words.h"
#include "core/words/name_words.h"
#include "core/words/place_words.h"
#include "core/words/time_words.h"

#include <algorithm>

namespace kf {

namespace {

/// What somebody takes for an input: a place, or the number that stands there.
QString nameOfInput(const QString &path, const PartInput &input)
{
    for (const TrainingConstant &constant : trainingConstants()) {
        if (constant.path() == path)
            return constant.name;
    }
    const bool isNumber = path.startsWith(QLatin1String("cost/finance/")) ||
                          path.startsWith(QLatin1String("cost/policy/")) ||
                          path.startsWith(QLatin1String("cost/prices/"));
    return isNumber ? costInputText(path, input.plan, input.view, input.wording)
                    : placeText(path, input.plan, input.view);
}

/// "300,000 EUR", "80 %, the program's own value".
QString takenText(const AssumedInput &one, const PartInput &input)
{
    const bool isShare = one.path.endsWith(QLatin1String("load_factor")) ||
                         one.path.endsWith(QLatin1String("efficiency"));
    const QString value = one.path.startsWith(QLatin1String("cost/prices/"))
                              ? moneyText(std::optional(one.value),
                                          input.plan.settings.currency,
                                          Digits::Exact,
                                          input.wording)
                              : amountText({one.value, isShare ? Unit::Share : Unit::None},
                                           Digits::Exact,
                                           input.wording);
    return one.isProgramsOwn ? ReportText::tr("%1, the program's own value", "a number").arg(value)
                             : value;
}

Table assumptionTable(const PartInput &input, const QList<AssumedInput> &unstated)
{
    Table table{QStringLiteral("assumptions"),
                ReportText::tr("Where inputs come from"),
                {column("path", ReportText::tr("About")),
                 column("text", ReportText::tr("What is taken")),
                 column("confidence", ReportText::tr("Standing")),
                 column("source", ReportText::tr("Source"))},
                {}};
    for (const Assumption &one : input.plan.settings.assumptions)
        table.rows +=
            QList<Cell>{Term{one.path, nameOfInput(one.path, input)},
                        textCell(one.text),
                        Term{QString(wordFor(one.confidence)), standingText(one.confidence)},
                        textCell(one.source)};
    for (const AssumedInput &one : unstated)
        table.rows +=
            QList<Cell>{Term{one.path, nameOfInput(one.path, input)},
                        takenText(one, input),
                        Term{QString(wordFor(Standing::Assumed)), standingText(Standing::Assumed)},
                        Cell()};
    return table;
}

void addGroupNotes(Table &table, const PartInput &input, const Group &group)
{
    const QString path = QStringLiteral("demand/groups/") + group.id;
    if (group.note)
        table.rows += QList<Cell>{Term{path, group.name}, *group.note};
    for (auto day = group.cellNotes.cbegin(); day != group.cellNotes.cend(); ++day) {
        for (auto hour = day->cbegin(); hour != day->cend(); ++hour)
            table.rows +=
                QList<Cell>{Term{QStringLiteral("%1/%2/%3").arg(path, day.key()).arg(hour.key()),
                                 QStringLiteral("%1, %2 %3")
                                     .arg(group.name,
                                          nameOf(input.plan, IdKind::DayType, day.key()),
                                          hourText(hour.key()))},
                            hour.value()};
    }
}

Table noteTable(const PartInput &input)
{
    Table table{QStringLiteral("notes"),
                ReportText::tr("Notes"),
                {column("path", ReportText::tr("About")), column("note", ReportText::tr("Note"))},
                {}};
    for (const Shared<Group> &group : input.plan.demand.groups)
        addGroupNotes(table, input, *group);
    return table;
}

/// "5 assumed · 1 measured · 2 values of the program among them".
QString standings(const QList<Assumption> &assumptions, const QList<AssumedInput> &unstated)
{
    QStringList texts;
    for (const Standing standing :
         {Standing::Assumed, Standing::Quoted, Standing::Measured, Standing::Decided}) {
        const auto stated =
            std::count_if(assumptions.cbegin(),
                          assumptions.cend(),
                          [standing](const Assumption &one) { return one.confidence == standing; });
        const auto count = stated + (standing == Standing::Assumed ? unstated.size() : 0);
        if (count > 0)
            texts += ReportText::tr("%1 %2", "number and standing of assumptions")
                         .arg(count)
                         .arg(standingText(standing));
    }
    const auto own = std::count_if(
        unstated.cbegin(), unstated.cend(), [](const auto &one) { return one.isProgramsOwn; });
    if (own > 0)
        texts += ReportText::tr("%n value(s) of the program among them", nullptr, int(own));
    return texts.join(QStringLiteral(" · "));
}

} // namespace

QList<Block> assumptionsPart(const PartInput &input)
{
    const QList<AssumedInput> unstated = assumedInputs(input.plan);
    return {{Sentence{standings(input.plan.settings.assumptions, unstated)}, Detail::Summary},
            {assumptionTable(input, unstated)},
            {noteTable(input)}};
}

} // namespace kf
